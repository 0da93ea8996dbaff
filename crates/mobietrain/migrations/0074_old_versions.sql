-- A course that was withdrawn when its versions were made apart (0066) has one that people saw, and that says of no time that they did:
-- what it asked is what some have answered. One that is only planned has never been seen. Only those first versions have nobody's name.
UPDATE course_versions SET out_at = made_at WHERE number = 1 AND made_by = '' AND out_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM courses c WHERE c.account_id = course_versions.account_id AND c.id = course_versions.course_id
    AND c.planned = 1 AND c.live IS NULL);

-- sweep_at: when its versions are looked through for those that nothing needs any more; NULL while there is nothing to do.
ALTER TABLE courses ADD COLUMN sweep_at BIGINT;

CREATE INDEX courses_to_sweep ON courses (sweep_at) WHERE sweep_at IS NOT NULL;

UPDATE courses SET sweep_at = 0 WHERE EXISTS (SELECT 1 FROM course_versions v
    WHERE v.account_id = courses.account_id AND v.course_id = courses.id AND v.number > 50);
