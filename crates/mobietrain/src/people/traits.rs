//! Who a person is to the rules of user groups.

use std::collections::BTreeSet;

use db::{Connection, Query};
use jwt_link::{LinkClaims, Status};
use serde::Serialize;
use web::Language;

use crate::ids::{AccountId, LearnerId};
use crate::people::app_language::app_language;
use crate::planner::{Client, parts};

/// All that user groups look at in a person. This is the one place that finds it out: for a learner from what is
/// stored, for the claims of a call from what a sign-on with them would store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Traits {
    /// `None` for somebody who never signed on, whom nobody can have picked by hand.
    pub(crate) learner_id: Option<LearnerId>,
    /// The key of the client that they are from: their departments are that client's.
    pub(crate) client: String,
    /// Their ids.
    pub(crate) departments: BTreeSet<String>,
    pub(crate) status: Status,
    /// Of the app.
    pub(crate) language: Language,
}

db::row! {
    /// A learner once for each of their departments, so that one statement brings everything.
    struct Row {
        id: LearnerId,
        identity: String,
        status: Status as word,
        language: Option<Language> as word or null,
        locale: Option<String>,
        department_id: Option<String>,
    }
}

const SELECT: &str = "SELECT l.id, l.identity, l.status, l.language, l.locale, d.department_id FROM learners l \
    LEFT JOIN learner_departments d ON d.account_id = l.account_id AND d.learner_id = l.id \
    WHERE l.account_id = $1";

/// What is stored of a learner, or nothing.
#[derive(Default)]
struct Stored {
    learner_id: Option<LearnerId>,
    client: String,
    departments: BTreeSet<String>,
    status: Option<Status>,
    chosen: Option<Language>,
    proposed: Option<String>,
}

impl Traits {
    /// Of a learner of the account, at this moment; `None` when there is no such learner (any more).
    pub(crate) async fn of_learner(
        conn: &mut Connection,
        account_id: &AccountId,
        learner_id: &LearnerId,
    ) -> Result<Option<Self>, db::Error> {
        let sql = format!("{SELECT} AND l.id = $2");
        let stored = Stored::read(conn.query(sql).bind(account_id).bind(learner_id)).await?;
        Ok(stored.learner_id.is_some().then(|| stored.traits()))
    }

    /// Of learners who are alike, as stored. They are no one in particular: who was picked by hand is found elsewhere.
    pub(crate) fn of_many(
        client: String,
        departments: BTreeSet<String>,
        status: Status,
        language: Language,
    ) -> Self {
        Self { learner_id: None, client, departments, status, language }
    }

    /// Of whomever the claims name, as they would be after a sign-on with them. Nothing is created.
    pub(crate) async fn of_claims(
        conn: &mut Connection,
        account_id: &AccountId,
        client: Client<'_>,
        claims: &LinkClaims,
    ) -> Result<Self, db::Error> {
        let sql = format!("{SELECT} AND l.identity = $2");
        let identity = client.identity(&claims.sub);
        let mut stored = Stored::read(conn.query(sql).bind(account_id).bind(identity)).await?;
        stored.client = client.key();
        stored.status = Some(claims.status);
        stored.proposed.clone_from(&claims.locale);
        // A missing claim says nothing about departments, so what is known counts.
        if let Some(claimed) = &claims.departments {
            stored.departments = claimed.iter().map(|department| department.id.clone()).collect();
        }
        Ok(stored.traits())
    }
}

impl Stored {
    async fn read(query: Query<'_>) -> Result<Self, db::Error> {
        let mut stored = Self::default();
        for row in query.all::<Row>().await? {
            stored.departments.extend(row.department_id);
            stored.status = Some(row.status);
            stored.client = parts(&row.identity).0.to_owned();
            (stored.learner_id, stored.chosen, stored.proposed) = (Some(row.id), row.language, row.locale);
        }
        Ok(stored)
    }

    fn traits(self) -> Traits {
        Traits {
            language: app_language(self.chosen, self.proposed.as_deref()),
            learner_id: self.learner_id,
            client: self.client,
            departments: self.departments,
            status: self.status.unwrap_or(Status::Inactive),
        }
    }
}
