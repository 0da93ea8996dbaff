-- What an account has brought to its courses: pictures, films, sounds and captions, whether a course shows them or not. name: as somebody
-- called it. bytes: of both sizes; NULL until a picture from before 0013 has been looked at. width and height in pixels, of the large
-- size, where they are known. alt: what it shows, for people who cannot see it; a proposal for the card. sought: the words that it is
-- found by, folded, a space before each. added_by: a name, empty where it is not known.
CREATE TABLE media (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    object_key TEXT NOT NULL,
    small_key TEXT,
    bytes BIGINT,
    original_bytes BIGINT NOT NULL,
    width BIGINT,
    height BIGINT,
    alt TEXT NOT NULL,
    sought TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
);

CREATE INDEX media_by_time ON media (account_id, added_at, id);

INSERT INTO media
    (account_id, id, name, content_type, object_key, bytes, original_bytes, alt, sought, added_at, added_by)
    SELECT f.account_id, REPLACE(f.object_key, '/', '.'), MIN(f.name), MIN(f.content_type), f.object_key, MAX(f.bytes),
    COALESCE(MAX(f.bytes), 0), '', ' ' || REPLACE(REPLACE(REPLACE(MIN(f.name), '-', ' '), '_', ' '), '.', ' '),
    MIN(c.created_at), '' FROM course_files f JOIN courses c ON c.account_id = f.account_id AND c.id = f.course_id
    GROUP BY f.account_id, f.object_key;

-- A file of a course is a name for one of them. Versions, and other courses, may show the same one.
CREATE TABLE course_files_by_media (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_id TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, version, name),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, media_id) REFERENCES media (account_id, id)
);

INSERT INTO course_files_by_media (account_id, course_id, version, name, media_id)
    SELECT account_id, course_id, version, name, REPLACE(object_key, '/', '.') FROM course_files;

DROP TABLE course_files;

ALTER TABLE course_files_by_media RENAME TO course_files;

CREATE INDEX course_files_of_media ON course_files (account_id, media_id);

-- A large file on its way in, part by part. received: how many bytes of it are here. course_id: whose file it becomes as well.
CREATE TABLE media_uploads (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    length BIGINT NOT NULL,
    received BIGINT NOT NULL,
    course_id TEXT,
    touched_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);

-- upload_id: the upload that a part belongs to; it is not left behind while that is on its way. position: where the part begins.
ALTER TABLE loose_media ADD COLUMN upload_id TEXT;

ALTER TABLE loose_media ADD COLUMN position BIGINT;
