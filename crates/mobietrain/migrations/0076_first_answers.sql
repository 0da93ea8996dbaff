-- What somebody answered to a question the first time, for the statistics of a course: `taken` has the numbers of what they took of what the
-- card offers, from 0, with spaces between; empty for an answer in their own words, which is kept nowhere. score: 0 or 1. edition: as in card_progress.
-- Nothing is known of who had answered before this migration.
CREATE TABLE first_answers (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    edition BIGINT NOT NULL,
    learner_id TEXT NOT NULL,
    taken TEXT NOT NULL,
    score BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, course_id, card_id, edition, learner_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
CREATE INDEX first_answers_of_learner ON first_answers (account_id, learner_id, course_id);
