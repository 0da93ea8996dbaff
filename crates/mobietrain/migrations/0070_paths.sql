-- Learning paths: courses that open one after the other. Nothing is kept of what is open to whom: that follows from their progress.
-- revision rises with every change of which courses stand in it, and in which order.
CREATE TABLE learning_paths (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);

CREATE TABLE path_titles (
    account_id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (account_id, path_id, language),
    FOREIGN KEY (account_id, path_id) REFERENCES learning_paths (account_id, id) ON DELETE CASCADE
);

-- A course stands in one path at most. position counts from 1.
CREATE TABLE path_courses (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (account_id, course_id),
    FOREIGN KEY (account_id, path_id) REFERENCES learning_paths (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

CREATE INDEX path_courses_of_path ON path_courses (account_id, path_id, position);
