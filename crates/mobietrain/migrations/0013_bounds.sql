-- What a course holds is judged before the transaction that keeps it; version rises with every change of a text or
-- picture and tells that transaction whether it is still what was judged. A course with deleted_at is gone for everybody;
-- what people did in it goes a little at a time, and the row last.
ALTER TABLE courses ADD COLUMN version BIGINT NOT NULL DEFAULT 0;

ALTER TABLE courses ADD COLUMN deleted_at BIGINT;

-- The size of a picture. NULL until those from before this migration have been looked at.
ALTER TABLE course_files ADD COLUMN bytes BIGINT;

-- What an account has in the media store, or is about to: the sizes of its files and of its loose media.
ALTER TABLE accounts ADD COLUMN media_bytes BIGINT NOT NULL DEFAULT 0;

-- What is in the media store and is no file of a course: on its way in, or on its way out. What stays here was left by a
-- crash or a browser that hung up, and goes after a while.
CREATE TABLE loose_media (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    object_key TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (account_id, object_key)
);

-- Deleting a course, or a draft of the terms, asks what refers to it: without these, by reading what everybody did.
CREATE INDEX course_progress_of_course ON course_progress (account_id, course_id, learner_id);

CREATE INDEX card_progress_of_course ON card_progress (account_id, course_id, learner_id);

CREATE INDEX terms_acceptances_of_version ON terms_acceptances (account_id, version, learner_id);
