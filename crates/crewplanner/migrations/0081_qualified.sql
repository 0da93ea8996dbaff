-- Each completion is kept, so that it can be told who was qualified on a given day; until now there was one row for a course. valid_until is
-- its last day, such as 2027-06-19, whose order is that of its text; without one it does not run out. qualification: what it qualifies for, where
-- that is called something else than the course. As before, course is its address at MobieTrain, which two accounts may share.
CREATE TABLE completions (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    account_login_slug TEXT NOT NULL,
    course TEXT NOT NULL,
    title TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    language TEXT,
    qualification TEXT,
    valid_until TEXT,
    PRIMARY KEY (client_id, employee_id, account_login_slug, course, completed_at),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

INSERT INTO completions (client_id, employee_id, account_login_slug, course, title, completed_at, language)
SELECT client_id, employee_id, account_login_slug, course, title, completed_at, language FROM completed_courses;

DROP TABLE completed_courses;

ALTER TABLE completions RENAME TO completed_courses;

-- Who has completed a course, and until when that counts, answered by the index alone.
CREATE INDEX completed_courses_of_course
    ON completed_courses (client_id, account_login_slug, course, valid_until, completed_at, employee_id);

-- What can be chosen and shown without looking at everybody's completions: the courses that somebody has completed, called as in the last of
-- these completions.
CREATE TABLE qualifications (
    client_id TEXT NOT NULL REFERENCES clients (id),
    account_login_slug TEXT NOT NULL,
    course TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, account_login_slug, course)
);

INSERT INTO qualifications (client_id, account_login_slug, course, name, language, completed_at)
SELECT c.client_id, c.account_login_slug, c.course, MAX(c.title), NULL, MAX(c.completed_at) FROM completed_courses c
WHERE NOT EXISTS (
    SELECT 1 FROM completed_courses l
    WHERE l.client_id = c.client_id AND l.account_login_slug = c.account_login_slug AND l.course = c.course
        AND l.completed_at > c.completed_at
)
GROUP BY c.client_id, c.account_login_slug, c.course;

-- What MobieTrain says by now of what is due was left out of the answers that are kept: they are asked for anew.
UPDATE training_news SET etag = NULL;
