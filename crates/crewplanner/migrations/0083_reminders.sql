-- When a client reminds its people of what is late or due: off, weekly on a weekday (1 is Monday) or daily, at this hour in the time zone of the
-- installation, of what is due within so many days. done_on is the last day on which everybody was looked at.
CREATE TABLE reminder_settings (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES clients (id),
    rhythm TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    days_ahead BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    done_on TEXT,
    leased_until BIGINT NOT NULL
);

-- Whom a message was written to on which day, in the same transaction as the message: nobody gets two on one day.
CREATE TABLE reminders (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    day TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, employee_id, day),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE INDEX reminders_by_time ON reminders (written_at);

-- The day on which they were reminded of it last, of the day that it is due now.
ALTER TABLE training_due ADD COLUMN reminded_on TEXT;

-- Who wants no such messages.
ALTER TABLE employees ADD COLUMN reminders_off BOOLEAN NOT NULL DEFAULT FALSE;
