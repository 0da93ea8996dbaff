-- A completion of which the planner is still to be told, because many came at once or the last day of many moved: a job tells them, a few
-- at a time. NULL: it has been, or nobody is to be told.
ALTER TABLE completions ADD COLUMN untold_since BIGINT;
CREATE INDEX completions_untold ON completions (account_id, untold_since) WHERE untold_since IS NOT NULL;
