-- Codes with which somebody who is signed in continues on a phone: of each person the last one. code_hash: who reads the table
-- cannot use what is in it. session_hash: the session that made it (login_sessions.token_hash); when that is over the code is
-- worth nothing. opened_at: when a phone used it, which works once.
CREATE TABLE phone_codes (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    session_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    opened_at BIGINT,
    PRIMARY KEY (client_id, employee_id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

CREATE UNIQUE INDEX phone_codes_by_hash ON phone_codes (client_id, code_hash);

CREATE INDEX phone_codes_to_forget ON phone_codes (expires_at);
