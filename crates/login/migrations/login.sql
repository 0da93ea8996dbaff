-- tenant_id: whose people they are, a client of CrewPlanner, or the CMS of MobieTrain. person_id: the site's own id.
-- hash is a PHC string. Who has no row cannot sign in. A sign-in holds the row of the hash that it verified until its
-- session is there, so a change of the password comes before it (and it opens nothing) or after it (and ends it).
CREATE TABLE login_passwords (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (tenant_id, person_id)
);

CREATE TABLE login_sessions (
    tenant_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, token_hash)
);

CREATE INDEX login_sessions_of_person ON login_sessions (tenant_id, person_id);

-- Browsers that have signed a person in before. Their tries are counted apart, so that a stranger who uses up the
-- person's tries does not keep the person out. A browser that several people share has one token and a row for each.
CREATE TABLE login_devices (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    last_used_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, person_id, token_hash)
);

CREATE INDEX login_devices_by_token ON login_devices (tenant_id, token_hash);
