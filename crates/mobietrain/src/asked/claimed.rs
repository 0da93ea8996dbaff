//! Somebody as the claims of a call describe them, whether they ever signed on or not. Looking creates nothing.

use db::Connection;
use jwt_link::LinkClaims;
use web::Language;

use crate::people::groups;
use crate::people::groups::Membership;
use crate::people::groups::rule::Traits;

db::row! {
    /// What is known of the person in an account, in one row: the learner's part is NULL for somebody who never
    /// signed on.
    pub(crate) struct Claimed {
        pub(crate) catalogue_version: i64,
        pub(crate) learner_id: Option<String>,
        pub(crate) state_version: Option<i64>,
        pub(crate) language: Option<String>,
        pub(crate) departments_hash: Option<String>,
    }
}

impl Claimed {
    /// The person whom the claims name.
    pub(crate) async fn find(
        conn: &mut Connection,
        account_id: &str,
        claims: &LinkClaims,
    ) -> Result<Self, db::Error> {
        let sql = "SELECT a.catalogue_version, l.id AS learner_id, l.state_version, l.language, l.departments_hash \
                   FROM accounts a LEFT JOIN learners l ON l.account_id = a.id AND l.sub = $2 WHERE a.id = $1";
        conn.query(sql).bind(account_id).bind(&claims.sub).one().await
    }

    /// The language of the app at a sign-on now, which the rules of groups look at: the one they chose, else the
    /// one that CrewPlanner proposes.
    pub(crate) fn app_language(&self, claims: &LinkClaims) -> Language {
        let tag = self.language.as_deref().or(claims.locale.as_deref());
        tag.and_then(Language::from_tag).unwrap_or(Language::En)
    }

    /// The language to be told about courses in, at CrewPlanner: the one that they read there.
    pub(crate) fn planner_language(&self, claims: &LinkClaims) -> Language {
        let there = claims.locale.as_deref().and_then(Language::from_tag);
        there.or_else(|| self.language.as_deref().and_then(Language::from_tag)).unwrap_or(Language::En)
    }

    /// The user groups that they would be in at a sign-on now.
    pub(crate) async fn groups(
        &self,
        conn: &mut Connection,
        account_id: &str,
        claims: &LinkClaims,
    ) -> Result<Vec<Membership>, db::Error> {
        let departments = self.departments(conn, account_id, claims).await?;
        let language = self.app_language(claims).tag();
        let traits = Traits { departments: &departments, status: claims.status.as_str(), language };
        groups::groups_of(conn, account_id, self.learner_id.as_deref(), &traits).await
    }

    /// A missing claim says nothing about departments, so what is known counts.
    async fn departments(
        &self,
        conn: &mut Connection,
        account_id: &str,
        claims: &LinkClaims,
    ) -> Result<Vec<String>, db::Error> {
        match (&claims.departments, &self.learner_id) {
            (Some(claimed), _) => Ok(claimed.iter().map(|department| department.id.clone()).collect()),
            (None, Some(learner_id)) => {
                let sql =
                    "SELECT department_id FROM learner_departments WHERE account_id = $1 AND learner_id = $2";
                conn.query(sql).bind(account_id).bind(learner_id).all().await
            }
            (None, None) => Ok(Vec::new()),
        }
    }
}
