-- A link that shows the draft of a course to somebody without an account, until it ends. One a course; the hash of its secret is kept.
CREATE TABLE course_reviews (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, course_id),
    UNIQUE (account_id, secret_hash),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);

-- What they say, at the card. It outlives the link: the author works through it. settled_at: the author has.
CREATE TABLE course_comments (
    account_id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    settled_at BIGINT,
    PRIMARY KEY (account_id, course_id, id),
    FOREIGN KEY (account_id, course_id) REFERENCES courses (account_id, id) ON DELETE CASCADE
);
