-- The orders in which a list of people is read, a page at a time. Numbers go by their length first: 999 comes before 1000, and
-- whoever has none comes last.
CREATE INDEX employees_by_number ON employees (client_id, COALESCE(LENGTH(number_key), 1000), COALESCE(number_key, ''), id)
    WHERE deleted_at IS NULL;

CREATE INDEX employees_by_age ON employees (client_id, created_at, id) WHERE deleted_at IS NULL;

-- What a list is narrowed down by.
CREATE INDEX employees_of_status ON employees (client_id, status, id) WHERE deleted_at IS NULL;

CREATE INDEX employees_of_role ON employees (client_id, role, id) WHERE deleted_at IS NULL;

-- Whether somebody has a word that begins so, answered by the index alone.
DROP INDEX employee_words_of_employee;

CREATE INDEX employee_words_of_employee ON employee_words (client_id, employee_id, word);

-- A change of many people between the page that names them and the click that makes it. change and people are JSON: what is to
-- be done, and the ids of those whom the page named. Once it is done, result is JSON too. It goes after a day.
CREATE TABLE bulk_changes (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    change TEXT NOT NULL,
    people TEXT NOT NULL,
    result TEXT,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX bulk_changes_by_age ON bulk_changes (created_at);
