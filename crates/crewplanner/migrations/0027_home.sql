-- When MobieTrain was asked last: whoever opens the page that shows how far they are is not shown what is older than a
-- minute for long.
ALTER TABLE training_news ADD COLUMN asked_at BIGINT NOT NULL DEFAULT 0;
