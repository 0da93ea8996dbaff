-- A list that is narrowed down by status or role is read in the order of names.
DROP INDEX employees_of_status;

CREATE INDEX employees_of_status ON employees (client_id, status, sort_key, id) WHERE deleted_at IS NULL;

DROP INDEX employees_of_role;

CREATE INDEX employees_of_role ON employees (client_id, role, sort_key, id) WHERE deleted_at IS NULL;
