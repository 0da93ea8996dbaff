//! Somebody as the claims of a call describe them, whether they ever signed on or not. Looking creates nothing.

use db::Connection;
use jwt_link::LinkClaims;
use serde::{Serialize, Serializer};
use web::{Day, Language};

use crate::ids::AccountId;
use crate::people::traits::Traits;
use crate::planner::Client;

/// All that an answer to CrewPlanner looks at, but for the catalogue and what was shown, which have versions.
#[derive(Serialize)]
pub(crate) struct Claimed {
    /// Versions of two accounts may be the same number.
    pub(crate) account_id: AccountId,
    pub(crate) catalogue_version: i64,
    /// `None` for somebody who never signed on.
    pub(crate) state_version: Option<i64>,
    pub(crate) traits: Traits,
    /// The day of the question: what is due turns late at midnight.
    #[serde(serialize_with = "as_text")]
    pub(crate) today: Day,
    /// The language to be told about courses in, at CrewPlanner: the one that they read there.
    pub(crate) planner_language: Language,
}

impl Claimed {
    /// The person whom the claims name, as they would be at a sign-on now.
    pub(crate) async fn find(
        conn: &mut Connection,
        account_id: &AccountId,
        client: Client<'_>,
        (claims, today): (&LinkClaims, Day),
    ) -> Result<Self, db::Error> {
        let sql = "SELECT a.catalogue_version, l.state_version FROM accounts a \
                   LEFT JOIN learners l ON l.account_id = a.id AND l.identity = $2 WHERE a.id = $1";
        let versions = conn.query(sql).bind(account_id).bind(client.identity(&claims.sub));
        let (catalogue_version, state_version) = versions.one::<(i64, Option<i64>)>().await?;
        let traits = Traits::of_claims(conn, account_id, client, claims).await?;
        // What they chose in the app counts where CrewPlanner says no language of ours.
        let there = claims.locale.as_deref().and_then(Language::from_tag);
        let planner_language = there.unwrap_or(traits.language);
        Ok(Self {
            account_id: account_id.to_owned(),
            catalogue_version,
            state_version,
            traits,
            today,
            planner_language,
        })
    }
}

fn as_text<S: Serializer>(day: &Day, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(day)
}
