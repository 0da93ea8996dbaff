-- What a learner is found by: the words of name and number in small letters without accents, made by the program. A search
-- looks for those that begin as what was typed. found_by is what the words were made of, so that a sign-on sees at once
-- whether there is anything to do, NULL until there are words: the program makes those of learners from before this
-- migration when it starts, and the index holds only what is missing, so that it finds at once that nothing is.
CREATE TABLE learner_words (
    account_id TEXT NOT NULL,
    word TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    PRIMARY KEY (account_id, word, learner_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);

CREATE INDEX learner_words_of_learner ON learner_words (account_id, learner_id, word);

DROP INDEX learners_searched;

DROP INDEX learners_to_fill_in;

ALTER TABLE learners DROP COLUMN search_text;

ALTER TABLE learners ADD COLUMN found_by TEXT;

CREATE INDEX learners_to_fill_in ON learners (account_id, id) WHERE found_by IS NULL;

-- The list of learners: those seen last first, and of these one status.
CREATE INDEX learners_seen ON learners (account_id, last_sign_on_at, id, status);
