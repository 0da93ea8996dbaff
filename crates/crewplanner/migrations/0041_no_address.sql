-- Whoever has no e-mail address has none here, and signs in with the employee number. SQLite takes no NOT NULL off a column, so
-- another one takes its name. What was erased is an empty name from now on.
ALTER TABLE employees ADD COLUMN address TEXT;

UPDATE employees SET address = email WHERE email <> '';

DROP INDEX employees_email;

DROP INDEX employees_to_erase;

ALTER TABLE employees DROP COLUMN email;

ALTER TABLE employees RENAME COLUMN address TO email;

CREATE UNIQUE INDEX employees_email ON employees (client_id, email) WHERE deleted_at IS NULL;

CREATE INDEX employees_to_erase ON employees (deleted_at) WHERE deleted_at IS NOT NULL AND name <> '';
