-- A failed attempt that is repeated stays one row: how often it was made, and when last. subject_hash is of the sub in
-- the claims of a failed attempt, so that it can be found when they are deleted; empty when there was none, NULL in rows
-- from before this migration, which are kept for thirty days more.
ALTER TABLE sign_ons ADD COLUMN times BIGINT NOT NULL DEFAULT 1;

ALTER TABLE sign_ons ADD COLUMN last_at BIGINT;

ALTER TABLE sign_ons ADD COLUMN subject_hash TEXT;

-- Ids begin with the time: the key is the index on time of the whole log, this is the one of what failed.
CREATE INDEX sign_ons_failed_by_time ON sign_ons (account_id, id) WHERE support_code IS NOT NULL;

CREATE INDEX sign_ons_of_learner ON sign_ons (account_id, learner_id, id) WHERE learner_id IS NOT NULL;

CREATE INDEX sign_ons_of_subject ON sign_ons (account_id, subject_hash) WHERE subject_hash IS NOT NULL;

CREATE INDEX sign_ons_without_subject ON sign_ons (account_id, id)
    WHERE support_code IS NOT NULL AND subject_hash IS NULL;
