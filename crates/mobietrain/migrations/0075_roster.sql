-- left_at: since when the roster does not name them any more; NULL while it does, or while nobody has looked. last_sign_on_at is 0 of
-- somebody whom the roster has told of and who never signed on, so that they stand last in the list.
ALTER TABLE learners ADD COLUMN left_at BIGINT;

-- What is known of the roster of the client that an account is connected to; another client has another row. state: unknown | on | off,
-- as it was told. wanted: how often it was said to be another one. next_at: not asked before; rest_until: nor before this, whatever is told. look: who is looking, until
-- leased_until. failures: in a row, since last_error. etag: of the roster that was last seen whole, at looked_at, with so many people;
-- whole_at: when it was last read whatever its tag. held: the fingerprint of the people in roster_missing, which somebody has to say yes
-- or no to; refused: that of those to whom somebody said no.
CREATE TABLE rosters (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    state TEXT NOT NULL,
    wanted BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    rest_until BIGINT NOT NULL,
    look TEXT NOT NULL,
    leased_until BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    last_error TEXT,
    etag TEXT,
    looked_at BIGINT,
    whole_at BIGINT,
    people BIGINT,
    held TEXT,
    held_at BIGINT,
    refused TEXT
);

INSERT INTO rosters (account_id, state, wanted, next_at, rest_until, look, leased_until, failures)
SELECT account_id, 'unknown', 0, 0, 0, '', 0, 0 FROM connections;

-- Whom a roster has left out that is held: too many at once to believe it.
CREATE TABLE roster_missing (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    PRIMARY KEY (account_id, learner_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);

-- People who were deleted here, by a hash of who they are: a roster that still names them does not bring them back. They go when the
-- roster does not name them any more, or when they sign on themselves.
CREATE TABLE kept_out (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    client TEXT NOT NULL,
    identity_hash TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (account_id, client, identity_hash)
);
