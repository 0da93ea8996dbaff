-- From whom a second factor is asked, by role, and from when on: until then people are told, and then they set one up before they do
-- anything else. A role without a row is not asked. tenant_id: where it is a role, a client, an account, or the CMS of the installation.
CREATE TABLE login_asked_factors (
    tenant_id TEXT NOT NULL,
    role TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, role)
);
