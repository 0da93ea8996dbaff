
-- A list that goes by mail to somebody every week: a row for each who gets it, which goes with their place in the account. id: of the list, the
-- same for all who get it. course_id: whose report it is, or empty for the list of learners; filter: how it is filtered (JSON). weekday: 1 is
-- Monday; hour: in the time zone of the installation. next_at: when it is due; whoever moves it on sends it.
CREATE TABLE scheduled_lists (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    filter TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    language TEXT NOT NULL,
    next_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id, staff_id),
    FOREIGN KEY (account_id, staff_id) REFERENCES memberships (account_id, staff_id) ON DELETE CASCADE
);

CREATE INDEX scheduled_lists_due ON scheduled_lists (next_at);
CREATE INDEX scheduled_lists_of_course ON scheduled_lists (account_id, course_id, id);
CREATE INDEX scheduled_lists_of_staff ON scheduled_lists (account_id, staff_id);
