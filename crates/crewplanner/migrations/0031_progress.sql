-- How far an import is that another replica does: people who are done, and how many there are to do.
ALTER TABLE imports ADD COLUMN people_done BIGINT NOT NULL DEFAULT 0;

ALTER TABLE imports ADD COLUMN people_to_do BIGINT NOT NULL DEFAULT 0;
