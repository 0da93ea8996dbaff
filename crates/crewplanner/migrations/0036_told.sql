-- When MobieTrain told something of somebody last, by an event or by an answer: nothing, as far as is known, before this.
ALTER TABLE training_news ADD COLUMN told_at BIGINT;
