-- What was left out of a course that came as a folder, as JSON: a list of code, file and detail. Nothing once somebody has changed
-- the course.
ALTER TABLE courses ADD COLUMN left_out TEXT;
