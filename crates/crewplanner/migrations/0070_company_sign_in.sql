-- The OpenID Connect provider of a client. secret: sealed with the installation's key. mode: off | beside | only. version: another one
-- whenever the provider, or who we are there, is another: what began with the one before ends with it. tested_at: when an admin came back
-- from it as themselves, with these settings.
CREATE TABLE company_sign_ins (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES clients (id),
    issuer TEXT NOT NULL,
    provider_client_id TEXT NOT NULL,
    secret TEXT NOT NULL,
    mode TEXT NOT NULL,
    version TEXT NOT NULL,
    tested_at BIGINT
);

-- Who an employee is at the provider. address: the one by which they were found when they came first.
CREATE TABLE company_links (
    client_id TEXT NOT NULL,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    address TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, issuer, subject),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE UNIQUE INDEX company_links_of_employee ON company_links (client_id, employee_id);
