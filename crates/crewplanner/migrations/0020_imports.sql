-- Imports of employees that somebody looks at: what a file would do, until it is done or forgotten after an hour. state: ready |
-- applying | done. options, file, outcome are JSON.
CREATE TABLE imports (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    state_at BIGINT NOT NULL,
    options TEXT NOT NULL,
    file TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id) REFERENCES clients (id)
);

CREATE INDEX imports_by_age ON imports (at);

-- The rows of the file with what each would do, a page of them in each part, as JSON. kind: 0 refused, 1 new, 2 changed,
-- 3 unchanged, 4 people who are not in the file.
CREATE TABLE import_parts (
    client_id TEXT NOT NULL,
    import_id TEXT NOT NULL,
    kind BIGINT NOT NULL,
    part BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (client_id, import_id, kind, part),
    FOREIGN KEY (client_id, import_id) REFERENCES imports (client_id, id)
);
