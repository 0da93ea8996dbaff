-- What somebody must know by when, and how long it counts. Days are days of the calendar, as 2026-06-19, in the time zone of the installation.

-- A course of a group that is mandatory: by a day, or so many days after it came to the person, whichever is later.
CREATE TABLE requirements (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    due_on TEXT,
    due_days BIGINT,
    since BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, group_id),
    FOREIGN KEY (account_id, course_id, group_id) REFERENCES course_groups (account_id, course_id, group_id) ON DELETE CASCADE
);
CREATE INDEX requirements_of_group ON requirements (account_id, group_id, course_id);

-- How long a completion is valid, from how many days before its end it may be renewed, and what one is qualified for by it, where that
-- is called something else than the course.
ALTER TABLE courses ADD COLUMN valid_months BIGINT;
ALTER TABLE courses ADD COLUMN renew_days BIGINT;
ALTER TABLE courses ADD COLUMN qualification TEXT;

-- Each time that somebody finished a course, here or elsewhere. What was promised stays: a later change of the course changes no row.
CREATE TABLE completions (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    valid_until TEXT,
    source TEXT NOT NULL,
    noted_by TEXT,
    PRIMARY KEY (account_id, learner_id, course_id, completed_at),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
CREATE INDEX completions_of_course ON completions (account_id, course_id, learner_id);
INSERT INTO completions (account_id, learner_id, course_id, completed_at, source)
    SELECT account_id, learner_id, course_id, completed_at, 'here' FROM course_progress WHERE completed_at IS NOT NULL;

-- Of the completion that counts now: its last day, and the first on which it may be renewed. NULL: it never runs out.
ALTER TABLE course_progress ADD COLUMN valid_until TEXT;
ALTER TABLE course_progress ADD COLUMN renew_from TEXT;

-- The cards of a renewal, which are done anew. `renews` is the last day of what is renewed: one day, one renewal.
CREATE TABLE renewal_cards (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    renews TEXT NOT NULL,
    card_id TEXT NOT NULL,
    edition BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    best_score BIGINT,
    PRIMARY KEY (account_id, learner_id, course_id, renews, card_id, edition),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
CREATE INDEX renewal_cards_of_course ON renewal_cards (account_id, course_id, learner_id);

-- Since when somebody is what a rule looks at: the days to go are counted from there. 0: from before this was kept.
ALTER TABLE learners ADD COLUMN status_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE learner_departments ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE group_members ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE user_groups ADD COLUMN rule_since BIGINT NOT NULL DEFAULT 0;
