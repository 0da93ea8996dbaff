-- Rises with every event that says that courses changed: one row, whatever the size of the client. What was answered
-- before catalogue_floor came from another account (the slug was changed, or the integration was off): not shown.
ALTER TABLE integrations ADD COLUMN catalogue_state BIGINT NOT NULL DEFAULT 0;

ALTER TABLE integrations ADD COLUMN catalogue_floor BIGINT NOT NULL DEFAULT 0;

-- What is new for an employee, as MobieTrain answered last. person_state rises with everything that may change the
-- answer for this person alone. asked_*: the states that the last question was about; known_*: those that the answer
-- belongs to. The same question is not asked again before ask_again_at. courses is JSON.
CREATE TABLE training_news (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    person_state BIGINT NOT NULL,
    asked_catalogue BIGINT NOT NULL,
    asked_person BIGINT NOT NULL,
    ask_again_at BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    known_catalogue BIGINT NOT NULL,
    known_person BIGINT NOT NULL,
    etag TEXT,
    new_courses BIGINT NOT NULL,
    courses TEXT NOT NULL,
    PRIMARY KEY (client_id, employee_id),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);

-- course is its address at MobieTrain, which two accounts may share. An event that comes twice finds its row. Shown
-- while the integration has that account login slug.
CREATE TABLE completed_courses (
    client_id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    account_login_slug TEXT NOT NULL,
    course TEXT NOT NULL,
    title TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, employee_id, account_login_slug, course),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);
