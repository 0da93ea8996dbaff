-- What lets somebody choose a password, once: at most one invitation and one reset a person. The token is in a message or on
-- paper, its hash here. One that was used stays until it would have run out, to tell when it was accepted.
CREATE TABLE login_tickets (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    opened_at BIGINT,
    used_at BIGINT,
    PRIMARY KEY (tenant_id, person_id, kind)
);

CREATE UNIQUE INDEX login_tickets_by_token ON login_tickets (tenant_id, token_hash);
CREATE INDEX login_tickets_by_end ON login_tickets (expires_at);

-- Who says that they have forgotten their password, by the name that they typed. Kept before anybody looks whose it is, so that
-- neither the words nor the time of the answer tell whether it is anybody's.
CREATE TABLE login_reset_requests (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
