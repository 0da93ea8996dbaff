-- What a learner's name is searched in: small letters without accents, made by the program, which also fills in what is
-- missing when it starts. The index holds only those that are missing, so that a start finds at once that none is.
ALTER TABLE learners ADD COLUMN search_text TEXT;

CREATE INDEX learners_to_fill_in ON learners (account_id, id) WHERE search_text IS NULL;
