-- The audit log: who did what to whom, when, from where. Nothing in it is ever changed; what is older than the settings say
-- goes. id is a UUIDv7, so the order of the keys is that of time. actor: person | stranger | command_line | program | partner.
-- address: where a person or a stranger was. action: a word of the site's. details is JSON, of the act as a whole.
CREATE TABLE audit_log (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    address TEXT,
    action TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE INDEX audit_log_of_actor ON audit_log (tenant_id, actor_id, id);

CREATE INDEX audit_log_of_action ON audit_log (tenant_id, action, id);

-- Whom or what it was done to, each by name as it was then: a bulk act has its list. changes is JSON, of this one.
CREATE TABLE audit_subjects (
    tenant_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    name TEXT NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (tenant_id, entry_id, subject_id),
    FOREIGN KEY (tenant_id, entry_id) REFERENCES audit_log (tenant_id, id)
);

CREATE INDEX audit_subjects_of_subject ON audit_subjects (tenant_id, subject_id, entry_id);
