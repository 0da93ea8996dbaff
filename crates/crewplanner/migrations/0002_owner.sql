-- The keys are looked after by the crate that both sites share, where not every owner is a client.
ALTER TABLE signing_keys RENAME COLUMN client_id TO owner;
