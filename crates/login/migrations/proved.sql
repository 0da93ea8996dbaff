-- When whoever has this session has shown last that it is them: their password, or a second factor. A session that came from another
-- one has nobody's word yet.
ALTER TABLE login_sessions ADD COLUMN proved_at BIGINT;
