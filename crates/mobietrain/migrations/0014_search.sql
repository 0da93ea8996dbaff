-- What a learner is found by: name and number in small letters without accents, made by the program, which also fills in
-- what is missing when it starts. A search reads the first index alone; the second holds only what is missing, so that a
-- start finds at once that nothing is.
ALTER TABLE learners ADD COLUMN search_text TEXT;

CREATE INDEX learners_searched ON learners (account_id, search_text, id);

CREATE INDEX learners_to_fill_in ON learners (account_id, id) WHERE search_text IS NULL;
