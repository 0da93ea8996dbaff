-- The issuer's session that the link was asked for in which the session began: when that one ends, so does this one. NULL
-- where the issuer sends none, and for a session from before this migration.
ALTER TABLE sessions ADD COLUMN sid TEXT;

CREATE INDEX sessions_by_sid ON sessions (account_id, sid) WHERE sid IS NOT NULL;

-- Links of this session at the issuer sign its person (identity, as in learners from the next migration on) on no more.
-- A row is needed only as long as such a link could be accepted.
CREATE TABLE revoked_sessions (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    identity TEXT NOT NULL,
    sid TEXT NOT NULL,
    revoked_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, identity, sid)
);

-- What an event said is about a person, and nobody needs it once it is delivered.
UPDATE sent_events SET event = '' WHERE delivered_at IS NOT NULL;
