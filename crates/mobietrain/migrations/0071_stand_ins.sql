-- instead (JSON): the cards of this text that people read in another language, because nobody has translated them, and in which. The
-- source stays as its author wrote it; the content has them.
ALTER TABLE course_texts ADD COLUMN instead TEXT;
