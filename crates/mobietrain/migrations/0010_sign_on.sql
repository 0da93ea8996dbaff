-- A link waits once, however many browsers show it, and sealed: the key is in the cookie of the browser that showed it
-- last. Those of the last minutes are given up; their people tap again.
DROP TABLE pending_links;

CREATE TABLE pending_links (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    jti TEXT NOT NULL,
    id_hash TEXT NOT NULL,
    sealed TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, jti)
);

CREATE INDEX pending_links_of_browser ON pending_links (account_id, id_hash);

-- Of a failed attempt with a good signature, when there is no learner to name.
ALTER TABLE sign_ons ADD COLUMN name TEXT;

CREATE INDEX sign_ons_named ON sign_ons (account_id, id) WHERE name IS NOT NULL;
