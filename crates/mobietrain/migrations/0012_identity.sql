-- A person is one of a client: the same id at another client is somebody else. identity is planner, client slug and their
-- permanent id there (sub), as in crewplanner/acme/1001. Not the address of the issuer: a planner that moves to another
-- domain, or a demo to another port, keeps its people. One column and not two, because SQLite cannot change a key of a
-- table that others refer to; what is of one client still stands together in it. The slug is empty where an account is
-- connected to nobody: then the sign-on log is asked at the start.
ALTER TABLE learners RENAME COLUMN sub TO identity;

UPDATE learners SET identity = 'crewplanner/' || COALESCE((SELECT c.client_slug FROM connections c
    WHERE c.account_id = learners.account_id), '') || '/' || identity;

ALTER TABLE revocations RENAME COLUMN sub TO identity;

UPDATE revocations SET identity = 'crewplanner/' || COALESCE((SELECT c.client_slug FROM connections c
    WHERE c.account_id = revocations.account_id), '') || '/' || identity;

-- So is a department. client is the first two parts of an identity.
DROP INDEX learner_departments_of_department;

ALTER TABLE learner_departments RENAME TO learner_departments_before;

ALTER TABLE departments RENAME TO departments_before;

CREATE TABLE departments (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    client TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (account_id, client, id)
);

INSERT INTO departments (account_id, client, id, name)
    SELECT d.account_id, 'crewplanner/' || COALESCE(c.client_slug, ''), d.id, d.name
    FROM departments_before d LEFT JOIN connections c ON c.account_id = d.account_id;

CREATE TABLE learner_departments (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    client TEXT NOT NULL,
    department_id TEXT NOT NULL,
    PRIMARY KEY (account_id, learner_id, client, department_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, client, department_id) REFERENCES departments (account_id, client, id)
);

INSERT INTO learner_departments (account_id, learner_id, client, department_id)
    SELECT d.account_id, d.learner_id, 'crewplanner/' || COALESCE(c.client_slug, ''), d.department_id
    FROM learner_departments_before d LEFT JOIN connections c ON c.account_id = d.account_id;

CREATE INDEX learner_departments_of_department ON learner_departments (account_id, client, department_id, learner_id);

DROP TABLE learner_departments_before;

DROP TABLE departments_before;

-- And a rule says whose departments it names. One that was made while the account was connected to nobody says nothing
-- and means those of the first client that it is connected to.
UPDATE user_groups SET rule = replace(rule, '{"departments":[', '{"client":"crewplanner/' || (SELECT c.client_slug
    FROM connections c WHERE c.account_id = user_groups.account_id) || '","departments":[')
    WHERE kind = 'rule' AND account_id IN (SELECT account_id FROM connections);
