-- How often the password behind a name was guessed at lately, by all replicas together (token bucket, rate limit): full_at is when
-- all tries are there again. name_hash is the hash of the name that was typed, whether anybody has it or not.
CREATE TABLE login_tries (
    tenant_id TEXT NOT NULL,
    name_hash TEXT NOT NULL,
    full_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name_hash)
);

CREATE INDEX login_tries_by_time ON login_tries (full_at);
