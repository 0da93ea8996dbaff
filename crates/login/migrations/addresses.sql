-- The e-mail address that somebody wants to have, until whoever reads the new one says so: at most one a person.
CREATE TABLE login_address_changes (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    address TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, person_id)
);

CREATE UNIQUE INDEX login_address_changes_by_token ON login_address_changes (tenant_id, token_hash);
CREATE INDEX login_address_changes_by_end ON login_address_changes (expires_at);

-- The addresses that somebody had before they changed them, each with the token that brings it back. number: in which order: whoever takes
-- one back ends those that came after it, and none before.
CREATE TABLE login_former_addresses (
    tenant_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    address TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, token_hash)
);

CREATE INDEX login_former_addresses_of_person ON login_former_addresses (tenant_id, person_id, number);
CREATE INDEX login_former_addresses_by_end ON login_former_addresses (expires_at);

-- Whether somebody has asked to stay signed in there, and at a sign-in that waits for its second factor.
ALTER TABLE login_sessions ADD COLUMN kept BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE login_pending ADD COLUMN kept BOOLEAN NOT NULL DEFAULT FALSE;
