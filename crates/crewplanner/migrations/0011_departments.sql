-- Departments are found by name whatever its case and form: "Bar", "BAR", "Bar" with a no-break space. name_key is what
-- they have in common, made by the program, which also fills in what is missing when it starts. It is not unique: two that
-- an import made of one name before this stay two.
ALTER TABLE departments ADD COLUMN name_key TEXT;

CREATE INDEX departments_by_name ON departments (client_id, name_key);
