-- Three questions a day from what somebody has finished. remember: whether the account asks them.
ALTER TABLE accounts ADD COLUMN remember BOOLEAN NOT NULL DEFAULT FALSE;

-- How well somebody remembers a question that they were asked again (FSRS): a row from the first time on. stability is in thousandths of a day,
-- difficulty in thousandths of a point from 1 to 10; last_on and due_on are days of the calendar in the time zone of the installation.
CREATE TABLE memories (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    edition BIGINT NOT NULL,
    last_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    stability BIGINT NOT NULL,
    difficulty BIGINT NOT NULL,
    PRIMARY KEY (account_id, learner_id, course_id, card_id, edition),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
CREATE INDEX memories_of_course ON memories (account_id, course_id, learner_id);
CREATE INDEX memories_to_forget ON memories (due_on);
