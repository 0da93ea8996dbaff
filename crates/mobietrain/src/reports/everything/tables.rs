//! The tables that say something of a learner, and what of them is left out of an export.

/// What a row is found by.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    /// The learner's id, in this column.
    Learner(&'static str),
    /// Who they are to the planner.
    Identity,
}

impl By {
    pub(super) const fn column(self) -> &'static str {
        match self {
            Self::Learner(column) => column,
            Self::Identity => "identity",
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Text,
    Number,
    Moment,
    Json,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub name: &'static str,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub name: &'static str,
    pub by: By,
    pub columns: &'static [Column],
    /// The key of what it is, as whoever it is about reads it. Several tables are one thing to them.
    pub said: &'static str,
    /// What a deletion takes away of it: the key of a sentence, and which rows it counts.
    pub told: &'static [(&'static str, &'static str)],
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text }
}

const fn number(name: &'static str) -> Column {
    Column { name, kind: Kind::Number }
}

const fn moment(name: &'static str) -> Column {
    Column { name, kind: Kind::Moment }
}

const LEARNER: By = By::Learner("learner_id");
const ALL: &str = "1 = 1";

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "learners",
        said: "data-person",
        by: By::Learner("id"),
        columns: &[
            text("id"),
            text("identity"),
            text("name"),
            text("given_name"),
            text("family_name"),
            text("employee_number"),
            text("status"),
            moment("status_since"),
            text("locale"),
            text("language"),
            moment("created_at"),
            moment("last_sign_on_at"),
            moment("left_at"),
        ],
        told: &[("cms-lost-person", ALL)],
    },
    Table {
        name: "learner_departments",
        said: "data-groups",
        by: LEARNER,
        columns: &[text("department_id"), text("client"), moment("since")],
        told: &[("cms-lost-departments", ALL)],
    },
    Table {
        name: "group_members",
        said: "data-groups",
        by: LEARNER,
        columns: &[text("group_id"), moment("since")],
        told: &[("cms-lost-groups", ALL)],
    },
    Table {
        name: "course_progress",
        said: "data-courses",
        by: LEARNER,
        columns: &[
            text("course_id"),
            moment("shown_at"),
            moment("opened_at"),
            moment("completed_at"),
            text("valid_until"),
            text("renew_from"),
        ],
        told: &[
            ("cms-lost-completed", "completed_at IS NOT NULL"),
            ("cms-lost-begun", "completed_at IS NULL AND opened_at IS NOT NULL"),
        ],
    },
    Table {
        name: "card_progress",
        said: "data-answers",
        by: LEARNER,
        columns: &[
            text("course_id"),
            text("card_id"),
            number("edition"),
            moment("done_at"),
            number("best_score"),
        ],
        told: &[("cms-lost-answers", "best_score IS NOT NULL")],
    },
    Table {
        name: "first_answers",
        said: "data-answers",
        by: LEARNER,
        columns: &[
            text("course_id"),
            text("card_id"),
            number("edition"),
            text("taken"),
            number("score"),
            moment("answered_at"),
        ],
        // Their answers are told already.
        told: &[],
    },
    Table {
        name: "completions",
        said: "data-completions",
        by: LEARNER,
        columns: &[
            text("course_id"),
            moment("completed_at"),
            text("valid_until"),
            text("source"),
            text("noted_by"),
            text("said_until"),
        ],
        told: &[("cms-lost-completions", ALL)],
    },
    Table {
        name: "certificates",
        said: "data-completions",
        by: LEARNER,
        columns: &[text("code"), text("course_id"), moment("completed_at"), moment("made_at")],
        told: &[("cms-lost-certificates", ALL)],
    },
    Table {
        name: "memories",
        said: "data-answers",
        by: LEARNER,
        columns: &[
            text("course_id"),
            text("card_id"),
            number("edition"),
            text("last_on"),
            text("due_on"),
            number("stability"),
            number("difficulty"),
        ],
        told: &[("cms-lost-memories", ALL)],
    },
    Table {
        name: "card_reports",
        said: "data-card-reports",
        by: LEARNER,
        columns: &[
            text("course_id"),
            text("card_id"),
            number("edition"),
            text("language"),
            text("wrong"),
            text("words"),
            moment("said_at"),
            moment("settled_at"),
            text("settled_by"),
        ],
        told: &[("cms-lost-card-reports", ALL)],
    },
    Table {
        name: "renewal_cards",
        said: "data-answers",
        by: LEARNER,
        columns: &[
            text("course_id"),
            text("renews"),
            text("card_id"),
            number("edition"),
            moment("done_at"),
            number("best_score"),
        ],
        told: &[("cms-lost-renewals", ALL)],
    },
    Table {
        name: "terms_acceptances",
        said: "data-terms",
        by: LEARNER,
        columns: &[number("version"), text("language"), moment("accepted_at")],
        told: &[("cms-lost-acceptances", ALL)],
    },
    Table {
        name: "sessions",
        said: "data-sign-ons",
        by: LEARNER,
        columns: &[moment("created_at"), moment("last_seen_at"), moment("link_iat"), text("sid")],
        told: &[("cms-lost-sessions", ALL)],
    },
    Table {
        name: "sign_ons",
        said: "data-sign-ons",
        by: LEARNER,
        columns: &[
            text("id"),
            moment("at"),
            text("outcome"),
            text("reason"),
            text("support_code"),
            text("name"),
            text("key_id"),
            number("clock_skew"),
            number("times"),
            moment("last_at"),
            text("jti"),
            Column { name: "claims", kind: Kind::Json },
        ],
        // They stay without saying who it was, which the dialog says apart.
        told: &[],
    },
    // What of this is somebody's who went into them can be given back within thirty days.
    Table {
        name: "merges",
        said: "data-merges",
        by: LEARNER,
        columns: &[
            text("id"),
            text("gone_id"),
            text("identity"),
            text("name"),
            text("employee_number"),
            moment("merged_at"),
            text("merged_by"),
            moment("until"),
            text("under"),
            Column { name: "stored", kind: Kind::Json },
        ],
        told: &[("cms-lost-merges", ALL)],
    },
    Table {
        name: "two_people",
        said: "data-merges",
        by: LEARNER,
        columns: &[text("other_id"), moment("said_at"), text("said_by")],
        told: &[],
    },
    // That the planner no longer tells of them, while nobody has looked at so many at once.
    Table {
        name: "roster_missing",
        said: "data-planner",
        by: LEARNER,
        columns: &[text("learner_id")],
        told: &[],
    },
    // What is kept of a sign-out for ten minutes; the dialog says that it stays as long.
    Table {
        name: "revocations",
        said: "data-planner",
        by: By::Identity,
        columns: &[moment("revoked_at")],
        told: &[],
    },
    Table {
        name: "revoked_sessions",
        said: "data-planner",
        by: By::Identity,
        columns: &[text("sid"), moment("revoked_at")],
        told: &[],
    },
];

/// Tables, and columns of those above, that are not handed out; and why.
pub(super) const LEFT_OUT: &[(&str, &str)] = &[
    ("learners.departments_hash", "A fingerprint of the departments, which are there themselves."),
    ("learners.state_version", "Counts how often something was new, so that an answer is asked for again."),
    ("learners.found_by", "Name and employee number once more, as the search compares them."),
    ("learner_words", "The words of name and employee number once more, for the search."),
    ("completions.untold_since", "Since when it waits to be told to the planner."),
    ("sessions.token_hash", "The fingerprint of a secret that opens the session."),
    ("sign_ons.words", "The words of the name once more, for the search."),
    ("sign_ons.subject_hash", "The fingerprint of the id at the planner, which is there itself."),
    (
        "sent_events",
        "News on their way to the planner; they go when it has taken them, and say nothing that is not here.",
    ),
    ("pending_links", "Sealed with a key that only the browser has, for a minute."),
];
