-- Who works in the CMS. is_operator: runs the installation, and may do everything in every account.
CREATE TABLE staff_then (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_operator BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);

INSERT INTO staff_then (id, email, name, is_operator, created_at)
    SELECT id, email, name, account_id IS NULL AND role = 'operator', created_at FROM staff;

-- What somebody may do in an account; one person may have several. role: content_admin | editor | manager.
CREATE TABLE memberships (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    staff_id TEXT NOT NULL REFERENCES staff_then (id),
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, staff_id)
);

CREATE INDEX memberships_of_staff ON memberships (staff_id, account_id);

INSERT INTO memberships (account_id, staff_id, role, created_at)
    SELECT account_id, id, role, created_at FROM staff WHERE account_id IS NOT NULL;

DROP TABLE staff;

ALTER TABLE staff_then RENAME TO staff;

-- The user groups whose learners a manager sees. A manager without any sees nobody.
CREATE TABLE managed_groups (
    account_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    PRIMARY KEY (account_id, staff_id, group_id),
    FOREIGN KEY (account_id, staff_id) REFERENCES memberships (account_id, staff_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, group_id) REFERENCES user_groups (account_id, id) ON DELETE CASCADE
);

CREATE INDEX managed_groups_of_group ON managed_groups (account_id, group_id, staff_id);

-- One row, which whoever changes who works here holds until it is done: one after the other.
CREATE TABLE staff_turn (
    id BIGINT NOT NULL PRIMARY KEY
);

INSERT INTO staff_turn (id) VALUES (1);
