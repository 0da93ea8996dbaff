-- people_version rises with every change of what the roster tells of anybody, whether it is told or not.
ALTER TABLE clients ADD COLUMN people_version BIGINT NOT NULL DEFAULT 0;

-- roster_at: since when MobieTrain may ask who works for the client; NULL while it may not. people_told: the version that it was last
-- told to ask for.
ALTER TABLE integrations ADD COLUMN roster_at BIGINT;

ALTER TABLE integrations ADD COLUMN people_told BIGINT NOT NULL DEFAULT 0;

-- The calls of MobieTrain, each good for once.
CREATE TABLE used_assertions (
    client_id TEXT NOT NULL,
    jti TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, jti)
);

CREATE INDEX used_assertions_by_time ON used_assertions (expires_at);
