-- How many signed on and how many attempts failed on a day of the calendar that is over, in the time zone of the installation: the log forgets
-- both after a while, and is long.
CREATE TABLE sign_on_days (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    day TEXT NOT NULL,
    signed_on BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    PRIMARY KEY (account_id, day)
);

-- What the dashboard and the report of a course say of a large account, counted at made_at in so many milliseconds. seat: of everybody, or the
-- fingerprint of the groups (JSON) whose people somebody sees. about: a course whose questions are counted, or empty. They are counted anew
-- at next_at, by whoever has until leased_until, as long as somebody looked at them within a day.
CREATE TABLE report_numbers (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    seat TEXT NOT NULL,
    about TEXT NOT NULL,
    groups TEXT,
    numbers TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    looked_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    PRIMARY KEY (account_id, seat, about)
);
CREATE INDEX report_numbers_due ON report_numbers (next_at);

-- What was completed lately.
CREATE INDEX completions_by_time ON completions (account_id, completed_at);
