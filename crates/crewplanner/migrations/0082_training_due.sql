-- Who must do what by when, of everybody, as MobieTrain told it in the last look: what a look no longer tells goes with its end, and what somebody
-- has completed goes at once. day is the last day for it, such as 2027-06-19, whose order is that of its text: what is before today is late.
-- renews: it was completed before, and that runs out or ran out on this day. course is its address at MobieTrain.
CREATE TABLE training_due (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    account_login_slug TEXT NOT NULL,
    course TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT,
    day TEXT NOT NULL,
    renews BOOLEAN NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, employee_id, account_login_slug, course),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX training_due_by_day ON training_due (client_id, account_login_slug, day, employee_id);

-- The looks: which one is the last (asked_at), when the last one came to its end (whole_at), and when the next one begins. catalogue_state is
-- what integrations had when it was asked.
CREATE TABLE due_looks (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES clients (id),
    account_login_slug TEXT NOT NULL,
    catalogue_state BIGINT NOT NULL,
    etag TEXT,
    asked_at BIGINT NOT NULL,
    whole_at BIGINT,
    next_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    failures BIGINT NOT NULL
);
