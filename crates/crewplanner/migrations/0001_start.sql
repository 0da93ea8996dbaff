-- A client is a company in CrewPlanner; slug is the subdomain of its portal.
CREATE TABLE clients (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- id is permanent and opaque: it is the sub of every link. email is lower-cased and may change or be given to
-- somebody else once its owner is deleted. role: employee | client_admin. status: active | inactive.
-- A deleted employee keeps a row so that the id is never used again and what they did keeps their name.
CREATE TABLE employees (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    given_name TEXT,
    family_name TEXT,
    employee_number TEXT,
    language TEXT,
    status TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT,
    created_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (client_id, id)
);

CREATE UNIQUE INDEX employees_email ON employees (client_id, email) WHERE deleted_at IS NULL;

CREATE TABLE departments (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (client_id, id)
);

CREATE TABLE employee_departments (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    department_id TEXT NOT NULL,
    PRIMARY KEY (client_id, employee_id, department_id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id),
    FOREIGN KEY (client_id, department_id) REFERENCES departments (client_id, id)
);

CREATE INDEX employee_departments_of_department ON employee_departments (client_id, department_id, employee_id);

CREATE TABLE sessions (
    client_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, token_hash),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX sessions_of_employee ON sessions (client_id, employee_id);

-- Browsers that have signed a person in before. Their tries are counted apart, so that a stranger who uses up
-- the person's tries does not keep the person out.
CREATE TABLE known_devices (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    last_used_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, employee_id, token_hash),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX known_devices_by_token ON known_devices (client_id, token_hash);

-- The first half of the pairing with MobieTrain. connected_at is the first successful check of this slug; it
-- shows the menu item, and no later failure takes it away. check_result is JSON.
CREATE TABLE integrations (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES clients (id),
    account_login_slug TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    saved_by TEXT,
    saved_at BIGINT NOT NULL,
    connected_at BIGINT,
    checked_at BIGINT,
    check_result TEXT,
    FOREIGN KEY (client_id, saved_by) REFERENCES employees (client_id, id)
);

-- state: next (published ahead) | active (signs) | retired (published until no link can carry it) | revoked.
-- seed is the private key, sealed with the installation's secret key; empty once revoked.
CREATE TABLE signing_keys (
    client_id TEXT NOT NULL REFERENCES clients (id),
    kid TEXT NOT NULL,
    state TEXT NOT NULL,
    seed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    activated_at BIGINT,
    retired_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (client_id, kid)
);

CREATE UNIQUE INDEX signing_keys_one_active ON signing_keys (client_id) WHERE state = 'active';

CREATE UNIQUE INDEX signing_keys_one_next ON signing_keys (client_id) WHERE state = 'next';
