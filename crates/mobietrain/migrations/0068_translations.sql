-- The language that courses are translated from. Whoever reads a course that is not in theirs gets it in this one.
ALTER TABLE accounts ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

-- What each text of a draft in another language was made of, as JSON.
CREATE TABLE course_translations (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    language TEXT NOT NULL,
    origins TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, language),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
