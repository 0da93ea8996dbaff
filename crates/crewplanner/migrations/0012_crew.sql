-- A department may belong to another one: whoever is in "Bar East" counts as in "Bar" too, also in what MobieTrain is told. No
-- list of who counts where is stored, so none can be stale.
ALTER TABLE departments ADD COLUMN parent_id TEXT;

CREATE INDEX departments_below ON departments (client_id, parent_id);

-- role: employee | team_lead | client_admin. A team lead sees and edits the people of these departments and of those below.
CREATE TABLE led_departments (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    department_id TEXT NOT NULL,
    PRIMARY KEY (client_id, employee_id, department_id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id),
    FOREIGN KEY (client_id, department_id) REFERENCES departments (client_id, id)
);

CREATE INDEX led_departments_of_department ON led_departments (client_id, department_id);

-- What the program makes of a name and a number, and fills in when it starts: sort_key orders people as readers do, without
-- case and accents; number_key is the same for two spellings of one number. Of people who had one number before this, the
-- first keeps the key.
ALTER TABLE employees ADD COLUMN sort_key TEXT;

ALTER TABLE employees ADD COLUMN number_key TEXT;

CREATE UNIQUE INDEX employees_number ON employees (client_id, number_key) WHERE deleted_at IS NULL;

CREATE INDEX employees_in_order ON employees (client_id, sort_key, id) WHERE deleted_at IS NULL;

CREATE INDEX employees_to_fill_in ON employees (client_id, id) WHERE sort_key IS NULL AND deleted_at IS NULL;

-- The words that somebody is found by: of the name, the address and the number. Of a deleted employee there are none.
CREATE TABLE employee_words (
    client_id TEXT NOT NULL,
    word TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    PRIMARY KEY (client_id, word, employee_id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX employee_words_of_employee ON employee_words (client_id, employee_id);
