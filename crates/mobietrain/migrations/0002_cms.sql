-- A withdrawn course is not a draft: people have played it, and deleting it would take their progress along.
ALTER TABLE courses ADD COLUMN withdrawn_at BIGINT;

-- Browsers on which a member of staff signed in before: each has its own allowance of tries, so somebody else who
-- guesses at their password cannot lock them out.
CREATE TABLE staff_devices (
    token_hash TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL
);

CREATE INDEX staff_of_account ON staff (account_id, name);
