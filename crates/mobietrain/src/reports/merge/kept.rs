//! What is kept of a merge while it can be undone: all rows of whoever went, and those of whoever stays that they met.

use std::collections::BTreeMap;

use db::Connection;
use serde::{Deserialize, Serialize};

use super::join::{Pair, Values};
use super::rows::{DEPARTMENTS, LEARNERS, Rows, TABLES};
use crate::ids::{AccountId, LearnerId};

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Kept {
    /// The row of whoever went.
    pub learner: Values,
    pub departments: Vec<(Vec<String>, Values)>,
    /// By table.
    pub pairs: BTreeMap<String, Vec<Pair>>,
    /// The entries of the sign-on log that were theirs.
    pub sign_ons: Vec<String>,
    /// The codes of their certificates.
    #[serde(default)]
    pub certificates: Vec<String>,
    /// Earlier merges, into whoever went now.
    pub merges: Vec<String>,
}

/// The rows of one learner, in the order of the tables.
pub(super) async fn all_rows(
    conn: &mut Connection,
    of: (&AccountId, &LearnerId),
) -> Result<Vec<Rows>, db::Error> {
    let mut all = Vec::new();
    for table in &TABLES {
        all.push(table.read(conn, of).await?);
    }
    Ok(all)
}

/// What of both has one key.
pub(super) fn pairs(gone: Vec<Rows>, stays: &[Rows]) -> BTreeMap<String, Vec<Pair>> {
    let tables = TABLES.iter().zip(gone).zip(stays);
    let pairs = tables.map(|((table, gone), stays)| {
        let pair = |(key, gone): (Vec<String>, Values)| Pair { stays: stays.get(&key).cloned(), key, gone };
        (table.name.to_owned(), gone.into_iter().map(pair).collect())
    });
    pairs.collect()
}

impl Kept {
    /// As they stand; whoever asks holds both.
    pub async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        (gone, stays): (&LearnerId, &LearnerId),
    ) -> Result<Option<Self>, db::Error> {
        let theirs = (account_id, gone);
        let Some((_, learner)) = LEARNERS.read(conn, theirs).await?.pop_first() else { return Ok(None) };
        let departments = DEPARTMENTS.read(conn, theirs).await?.into_iter().collect();
        let sql = "SELECT id FROM sign_ons WHERE account_id = $1 AND learner_id = $2";
        let sign_ons = conn.query(sql).bind(account_id).bind(gone).all().await?;
        let rows = all_rows(conn, theirs).await?;
        let pairs = pairs(rows, &all_rows(conn, (account_id, stays)).await?);
        Ok(Some(Self { learner, departments, pairs, sign_ons, certificates: Vec::new(), merges: Vec::new() }))
    }
}
