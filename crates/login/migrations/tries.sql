-- How often the password of somebody was guessed at lately, by all replicas together (token bucket, rate limit): full_at is when
-- all tries are there again. of_whom is the hash of a person's id, or of a name that nobody has.
CREATE TABLE login_tries (
    tenant_id TEXT NOT NULL,
    of_whom TEXT NOT NULL,
    full_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, of_whom)
);

CREATE INDEX login_tries_by_time ON login_tries (full_at);
