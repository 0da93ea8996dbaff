-- Passkeys (WebAuthn): credential_id is the authenticator's, base64url; public_key a SubjectPublicKeyInfo, base64url; sign_count what the
-- authenticator counted last. One that counts back is a copy.
CREATE TABLE login_passkeys (
    tenant_id TEXT NOT NULL,
    credential_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    sign_count BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    last_used_at BIGINT,
    PRIMARY KEY (tenant_id, credential_id)
);

CREATE INDEX login_passkeys_of_person ON login_passkeys (tenant_id, person_id);

-- Challenges that were answered, until they would have run out: each is good once. Those that nobody has answered are not kept.
CREATE TABLE login_challenges (
    tenant_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, token_hash)
);

CREATE INDEX login_challenges_by_end ON login_challenges (expires_at);
