-- That of the title, where MobieTrain has said it.
ALTER TABLE completed_courses ADD COLUMN language TEXT;
