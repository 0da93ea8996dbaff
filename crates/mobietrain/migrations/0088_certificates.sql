-- A certificate: a code by which anybody can check a completion that stands on paper. Made when somebody first looks at it. The completion may
-- have been taken back since: then the code says so.
CREATE TABLE certificates (
    account_id TEXT NOT NULL,
    code TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, code),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
-- Whoever checks a code does not know whose account it is of.
CREATE UNIQUE INDEX certificates_by_code ON certificates (code);
CREATE INDEX certificates_of_learner ON certificates (account_id, learner_id, course_id, completed_at);
CREATE INDEX certificates_of_course ON certificates (account_id, course_id);
