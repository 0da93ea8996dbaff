-- What people see of a course is apart from what is written. Version 0 of its texts and files is the draft; the others were made when
-- the course was published or planned, and never change.
ALTER TABLE courses RENAME COLUMN version TO revision;

-- The version that people see, or saw last; and the one that they will see from publish_at on.
ALTER TABLE courses ADD COLUMN live BIGINT;

ALTER TABLE courses ADD COLUMN planned BIGINT;

UPDATE courses SET live = 1 WHERE published_at IS NOT NULL OR withdrawn_at IS NOT NULL;

UPDATE courses SET planned = 1 WHERE publish_at IS NOT NULL AND published_at IS NULL;

-- revision: of the course, when it was made. made_by: a name, empty where it is not known. out_at: since when people saw it.
-- replaces: what they saw before, if anything; after_pause: the course was withdrawn then. editions (JSON): for each question that was
-- asked anew at some time, the version in which it last was.
CREATE TABLE course_versions (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    out_at BIGINT,
    replaces BIGINT,
    after_pause BOOLEAN NOT NULL,
    taken_back_at BIGINT,
    cover TEXT,
    editions TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, number),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

INSERT INTO course_versions
    (account_id, course_id, number, revision, made_at, made_by, out_at, after_pause, cover, editions)
    SELECT account_id, id, 1, revision, changed_at, '', published_at, FALSE, cover, '{}' FROM courses
    WHERE live = 1 OR planned = 1;

-- content, minutes and lessons are read from the source when a version is made; a draft has none. revision: of the course, when
-- that text was saved; changed_by: a name, empty where it is not known.
CREATE TABLE course_texts_by_version (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    content TEXT,
    minutes BIGINT,
    lessons BIGINT,
    revision BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, version, language),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

INSERT INTO course_texts_by_version
    (account_id, course_id, version, language, title, source, revision, changed_at, changed_by)
    SELECT t.account_id, t.course_id, 0, t.language, t.title, t.source, c.revision, c.changed_at, '' FROM course_texts t
    JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id;

INSERT INTO course_texts_by_version
    (account_id, course_id, version, language, title, source, content, minutes, lessons, revision, changed_at, changed_by)
    SELECT t.account_id, t.course_id, 1, t.language, t.title, t.source, t.content, t.minutes, t.lessons, c.revision, c.changed_at, ''
    FROM course_texts t JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id
    WHERE c.live = 1 OR c.planned = 1;

DROP TABLE course_texts;

ALTER TABLE course_texts_by_version RENAME TO course_texts;

-- Versions that show the same picture share its bytes in the media store.
CREATE TABLE course_files_by_version (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    object_key TEXT NOT NULL,
    bytes BIGINT,
    PRIMARY KEY (account_id, course_id, version, name),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

INSERT INTO course_files_by_version (account_id, course_id, version, name, content_type, object_key, bytes)
    SELECT account_id, course_id, 0, name, content_type, object_key, bytes FROM course_files;

INSERT INTO course_files_by_version (account_id, course_id, version, name, content_type, object_key, bytes)
    SELECT f.account_id, f.course_id, 1, f.name, f.content_type, f.object_key, f.bytes
    FROM course_files f JOIN courses c ON c.account_id = f.account_id AND c.id = f.course_id
    WHERE c.live = 1 OR c.planned = 1;

DROP TABLE course_files;

ALTER TABLE course_files_by_version RENAME TO course_files;

-- edition: the version in which the question was asked that somebody answered, 0 for the first. A question that is asked anew is not done
-- yet; who answered it before has that for when the version is taken back.
CREATE TABLE card_progress_by_edition (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    edition BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    best_score BIGINT,
    PRIMARY KEY (account_id, learner_id, course_id, card_id, edition),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

INSERT INTO card_progress_by_edition (account_id, learner_id, course_id, card_id, edition, done_at, best_score)
    SELECT account_id, learner_id, course_id, card_id, 0, done_at, best_score FROM card_progress;

DROP TABLE card_progress;

ALTER TABLE card_progress_by_edition RENAME TO card_progress;

CREATE INDEX card_progress_of_course ON card_progress (account_id, course_id, learner_id);
