-- Both sites ask for second factors now, and with one table.
ALTER TABLE asked_factors RENAME TO login_asked_factors;
ALTER TABLE login_asked_factors RENAME COLUMN client_id TO tenant_id;
