-- What somebody says is wrong with a card: once for a card, and what they say later takes its place. wrong: fact | unclear | outdated | broken.
-- edition: of the question when they said it; language: in which they read it. settled_at: whoever writes the course has looked at it.
CREATE TABLE card_reports (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    edition BIGINT NOT NULL,
    language TEXT NOT NULL,
    wrong TEXT NOT NULL,
    words TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT,
    PRIMARY KEY (account_id, learner_id, course_id, card_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
CREATE INDEX card_reports_of_course ON card_reports (account_id, course_id, said_at, learner_id, card_id);
CREATE INDEX card_reports_to_forget ON card_reports (settled_at);
