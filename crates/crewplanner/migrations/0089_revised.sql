-- When MobieTrain changed what it says of a completion: the later word counts. 0: the first.
ALTER TABLE completed_courses ADD COLUMN revised_at BIGINT NOT NULL DEFAULT 0;

-- Completions that MobieTrain has taken back: what is told of one later, and is older, does not count.
CREATE TABLE withdrawn_completions (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    account_login_slug TEXT NOT NULL,
    course TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, employee_id, account_login_slug, course, completed_at),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id) ON DELETE CASCADE
);
