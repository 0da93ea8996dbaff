-- Two learners that were one person: whoever stays has what both did. stored: all rows of the other one, and those of whoever stays that they
-- met, as JSON; NULL once it cannot be undone any more (until). identity: who the other one was to their planner, who may come back.
-- under: the merge by which whoever stayed went into somebody else, which is undone first.
CREATE TABLE merges (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    gone_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    name TEXT NOT NULL,
    employee_number TEXT,
    merged_at BIGINT NOT NULL,
    merged_by TEXT NOT NULL,
    until BIGINT NOT NULL,
    stored TEXT,
    under TEXT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);
CREATE INDEX merges_of_learner ON merges (account_id, learner_id, id);
CREATE INDEX merges_of_gone ON merges (account_id, gone_id);
CREATE INDEX merges_to_forget ON merges (until) WHERE stored IS NOT NULL;

-- Somebody has said that these are two people: a row for each of them.
CREATE TABLE two_people (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    said_by TEXT NOT NULL,
    PRIMARY KEY (account_id, learner_id, other_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, other_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);
CREATE INDEX two_people_of_other ON two_people (account_id, other_id);
