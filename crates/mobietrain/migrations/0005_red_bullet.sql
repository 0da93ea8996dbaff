-- What is new for a learner: state_version rises whenever courses are shown to them for the first time, so that
-- together with accounts.catalogue_version it tells whether the answer may have changed.
ALTER TABLE learners ADD COLUMN state_version BIGINT NOT NULL DEFAULT 0;

-- When the link was minted that the session began with, by the clock of CrewPlanner: a session-revoked event ends
-- the sessions up to its own time and no newer one. 0 for a session from before this migration.
ALTER TABLE sessions ADD COLUMN link_iat BIGINT NOT NULL DEFAULT 0;

-- Links minted up to revoked_at sign this person on no more. A row is needed only as long as such a link could be
-- accepted; sub is the one at the client, for there may be no learner yet.
CREATE TABLE revocations (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    sub TEXT NOT NULL,
    revoked_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, sub)
);

-- When a course publishes itself; NULL when nobody planned it.
ALTER TABLE courses ADD COLUMN publish_at BIGINT;

CREATE INDEX courses_to_publish ON courses (publish_at) WHERE publish_at IS NOT NULL;
