-- Which drafts somebody wrote in, and when last: what they go on with. A text has the name of whoever saved it last, and two people may
-- have the same one; who wrote before them would be nobody's.
CREATE TABLE course_work (
    account_id TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    course_id TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, staff_id, course_id),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

CREATE INDEX course_work_of_course ON course_work (account_id, course_id);

CREATE INDEX course_work_of_staff ON course_work (staff_id);
