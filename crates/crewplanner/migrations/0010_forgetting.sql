-- When MobieTrain deleted the learner, by its clock: completions up to then are forgotten, also those told of later.
ALTER TABLE training_news ADD COLUMN forgotten_at BIGINT NOT NULL DEFAULT 0;

-- Deleted employees who are still to be erased: after that their row holds the id, and an empty address and name.
CREATE INDEX employees_to_erase ON employees (deleted_at) WHERE deleted_at IS NOT NULL AND email <> '';

-- What an event said is about a person, and nobody needs it once it is delivered.
UPDATE sent_events SET event = '' WHERE delivered_at IS NOT NULL;
