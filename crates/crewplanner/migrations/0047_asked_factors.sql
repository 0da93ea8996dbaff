-- From whom a client asks for a second factor, by role, and from when on: until then people are told, and then they set one up before
-- they do anything else. A role without a row is not asked.
CREATE TABLE asked_factors (
    client_id TEXT NOT NULL,
    role TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, role)
);
