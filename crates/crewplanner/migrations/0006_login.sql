-- Passwords, sessions and known devices move to the tables of the crate that both sites share: nobody has to sign in
-- again. A deleted employee has none of them.
INSERT INTO login_passwords (tenant_id, person_id, hash)
    SELECT client_id, id, password_hash FROM employees WHERE password_hash IS NOT NULL AND deleted_at IS NULL;

ALTER TABLE employees DROP COLUMN password_hash;

INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at)
    SELECT client_id, token_hash, employee_id, created_at, last_seen_at FROM sessions;

DROP TABLE sessions;

INSERT INTO login_devices (tenant_id, person_id, token_hash, last_used_at)
    SELECT client_id, employee_id, token_hash, last_used_at FROM known_devices;

DROP TABLE known_devices;
