-- Passwords, sessions and known devices of staff move to the tables of the crate that both sites share: nobody has to
-- sign in again. An e-mail address is one person's in the whole installation, so their tenant is the CMS.
INSERT INTO login_passwords (tenant_id, person_id, hash) SELECT 'cms', id, password_hash FROM staff;

ALTER TABLE staff DROP COLUMN password_hash;

INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at)
    SELECT 'cms', token_hash, staff_id, created_at, last_seen_at FROM staff_sessions;

DROP TABLE staff_sessions;

INSERT INTO login_devices (tenant_id, person_id, token_hash, last_used_at)
    SELECT 'cms', staff_id, token_hash, created_at FROM staff_devices;

DROP TABLE staff_devices;
