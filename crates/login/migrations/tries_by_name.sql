-- A person and a stranger count alike: by the name that was typed, whether anybody has it or not.
ALTER TABLE login_tries RENAME COLUMN of_whom TO name_hash;
