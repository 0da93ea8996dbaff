-- An account is a company in MobieTrain. catalogue_version rises with every change of what anybody may play.
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    catalogue_version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The second half of the pairing: the operator says which client of CrewPlanner the account belongs to.
CREATE TABLE connections (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    client_slug TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- An employee as MobieTrain knows them. sub is their permanent id at the client; language is the one they chose.
-- departments_hash is of the last departments claim: a sign-on with the same one leaves the rows alone.
CREATE TABLE learners (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    sub TEXT NOT NULL,
    name TEXT NOT NULL,
    given_name TEXT,
    family_name TEXT,
    employee_number TEXT,
    status TEXT NOT NULL,
    locale TEXT,
    language TEXT,
    departments_hash TEXT,
    created_at BIGINT NOT NULL,
    last_sign_on_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, sub)
);

CREATE TABLE departments (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
);

CREATE TABLE learner_departments (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    department_id TEXT NOT NULL,
    PRIMARY KEY (account_id, learner_id, department_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, department_id) REFERENCES departments (account_id, id)
);

CREATE INDEX learner_departments_of_department ON learner_departments (account_id, department_id, learner_id);

-- kind: everyone | rule | picked. A rule is JSON and is worked out whenever somebody asks, so nothing can go stale.
CREATE TABLE user_groups (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id)
);

-- Hand-picked members only: no sign-on ever removes them.
CREATE TABLE group_members (
    account_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    PRIMARY KEY (account_id, group_id, learner_id),
    FOREIGN KEY (account_id, group_id) REFERENCES user_groups (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);

CREATE INDEX group_members_of_learner ON group_members (account_id, learner_id, group_id);

-- published_at is NULL for a draft and after withdrawing. cover names one of the course's files.
CREATE TABLE courses (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id TEXT NOT NULL,
    slug TEXT NOT NULL,
    position BIGINT NOT NULL,
    cover TEXT,
    published_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, slug)
);

-- One row a language: the Markdown as it was written and the lessons and cards read from it (JSON).
CREATE TABLE course_texts (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, language),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

-- Pictures; the bytes are in the media store under object_key, which holds their hash.
CREATE TABLE course_files (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    object_key TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, name),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

CREATE TABLE course_groups (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    PRIMARY KEY (account_id, course_id, group_id),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, group_id) REFERENCES user_groups (account_id, id) ON DELETE CASCADE
);

CREATE INDEX course_groups_of_group ON course_groups (account_id, group_id, course_id);

-- shown_at: listed to the learner; opened_at: the course page was opened; completed_at: all cards were done once.
CREATE TABLE course_progress (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    shown_at BIGINT NOT NULL,
    opened_at BIGINT,
    completed_at BIGINT,
    PRIMARY KEY (account_id, learner_id, course_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

-- Rows are only ever added or raised, so a repeated or late write changes nothing. best_score: NULL for a card
-- without a question, else 0 or 1.
CREATE TABLE card_progress (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    done_at BIGINT NOT NULL,
    best_score BIGINT,
    PRIMARY KEY (account_id, learner_id, course_id, card_id),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

-- Versions of the terms and conditions. A published version never changes. ask: everyone | new_learners.
CREATE TABLE terms (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    version BIGINT NOT NULL,
    ask TEXT NOT NULL,
    published_at BIGINT,
    published_by TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, version)
);

CREATE TABLE terms_texts (
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (account_id, version, language),
    FOREIGN KEY (account_id, version) REFERENCES terms (account_id, version) ON DELETE CASCADE
);

CREATE TABLE terms_acceptances (
    account_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    accepted_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, learner_id, version),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, version) REFERENCES terms (account_id, version)
);

CREATE TABLE sessions (
    account_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, token_hash),
    FOREIGN KEY (account_id, learner_id) REFERENCES learners (account_id, id) ON DELETE CASCADE
);

CREATE INDEX sessions_of_learner ON sessions (account_id, learner_id);

-- The sign-on log: every attempt, good or bad. account_id is empty when the account in the address is unknown.
-- jti is set for the sign-on that consumed the link, and the unique key on it is what makes a link work once.
CREATE TABLE sign_ons (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    learner_id TEXT,
    jti TEXT,
    support_code TEXT,
    reason TEXT,
    key_id TEXT,
    clock_skew BIGINT,
    claims TEXT,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, jti)
);

CREATE INDEX sign_ons_failed ON sign_ons (account_id, support_code, id) WHERE support_code IS NOT NULL;

-- A link that came by GET without showing where from: it waits here for "Continue as …?", already verified, so that
-- the token leaves the address bar. id_hash is the hash of a cookie.
CREATE TABLE pending_links (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id_hash TEXT NOT NULL,
    jwt TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, id_hash)
);

-- Server-to-server assertions work once; a row outlives its token by the leeway.
CREATE TABLE used_assertions (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    jti TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, jti)
);

-- People who work in the CMS. role: operator (account_id NULL) | content_admin.
CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT REFERENCES accounts (id),
    role TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE staff_sessions (
    token_hash TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);
