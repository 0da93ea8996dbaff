-- Second factors: what somebody shows beside the password. An authenticator app: its secret is sealed with the installation's key, and
-- last_step is the half minute of the last code that was taken: none that is as old or older is taken again.
CREATE TABLE login_apps (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    secret TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    last_step BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, person_id)
);

-- Recovery codes, ten a person, each until it is used. A hash is made with the installation's key: the codes are too short for any other.
CREATE TABLE login_recovery_codes (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    code_hash TEXT NOT NULL,
    PRIMARY KEY (tenant_id, person_id, number)
);

-- Sign-ins whose password was right and whose second factor is still asked for: no sessions. tries: of the second factor, so far.
CREATE TABLE login_pending (
    tenant_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, token_hash)
);

CREATE INDEX login_pending_of_person ON login_pending (tenant_id, person_id);
CREATE INDEX login_pending_by_age ON login_pending (made_at);
