//! The departments that learners came with, and who is in which.

use std::collections::{BTreeMap, HashMap};

use db::{Connection, Write};
use jwt_link::Department;
use kernel::Timestamp;
use web::hash_token;

use crate::ids::{AccountId, LearnerId};

/// Rows that one statement adds: SQLite looks through all placeholders for each of them.
const ROWS: usize = 50;

/// Whose departments they are.
pub(crate) struct Of<'a> {
    pub(crate) account_id: &'a AccountId,
    /// The key of the client that the learner is from. The same id at another client is another department.
    pub(crate) client: String,
    pub(crate) learner_id: &'a LearnerId,
    /// Since when somebody is in what is new among them.
    pub(crate) now: Timestamp,
}

/// What was known of a learner's departments before this sign-on.
pub(crate) enum Known {
    /// The learner is new.
    Nothing,
    /// The hash of the last claim, if there was one.
    Hash(Option<String>),
}

/// Tells a departments claim from the last one of the same learner.
pub(crate) fn hash(departments: &[Department]) -> String {
    let mut pairs: Vec<_> = departments.iter().map(|department| (&department.id, &department.name)).collect();
    pairs.sort();
    hash_token(&format!("{pairs:?}"))
}

/// Makes these the learner's departments, all of them. The same ones as last time cost nothing. The row of a new
/// learner holds the hash already.
pub(crate) async fn keep(
    write: &mut Write,
    of: &Of<'_>,
    claimed: &[Department],
    known: Known,
) -> Result<(), db::Error> {
    let Of { account_id, learner_id, .. } = *of;
    if let Known::Hash(known) = known {
        let hash = hash(claimed);
        if known.as_deref() == Some(hash.as_str()) {
            return Ok(());
        }
        leave(write, of, claimed).await?;
        let sql = "UPDATE learners SET departments_hash = $3 WHERE account_id = $1 AND id = $2";
        write.query(sql).bind(account_id).bind(learner_id).bind(hash).execute().await?;
    }
    add(write, of, claimed).await
}

/// Takes away those that are no longer claimed. Those that are stay as they were: since when somebody is in one says by when they have to
/// know what is mandatory there.
async fn leave(write: &mut Write, of: &Of<'_>, claimed: &[Department]) -> Result<(), db::Error> {
    let places = db::numbered(4, claimed.len());
    let kept = if places.is_empty() { "''".to_owned() } else { places };
    let sql = format!(
        "DELETE FROM learner_departments WHERE account_id = $1 AND learner_id = $2 \
         AND NOT (client = $3 AND department_id IN ({kept}))"
    );
    let leave = write.query(sql).bind(of.account_id).bind(of.learner_id).bind(&of.client);
    claimed.iter().fold(leave, |leave, department| leave.bind(&department.id)).execute().await.map(drop)
}

async fn add(write: &mut Write, of: &Of<'_>, departments: &[Department]) -> Result<(), db::Error> {
    let rows: Vec<_> = departments.iter().map(|department| (of.learner_id, department)).collect();
    add_all(write, of.account_id, &of.client, &rows, of.now).await
}

/// Puts learners into departments, each with one of theirs: now, unless they are in it already. Sorted, so that two sign-ons that rename
/// the same departments cannot wait for each other in a circle.
pub(crate) async fn add_all(
    write: &mut Write,
    account_id: &AccountId,
    client: &str,
    rows: &[(&LearnerId, &Department)],
    now: Timestamp,
) -> Result<(), db::Error> {
    name(write, account_id, client, rows.iter().map(|(_, of)| *of)).await?;
    for rows in rows.chunks(ROWS) {
        let sql = format!(
            "INSERT INTO learner_departments (account_id, learner_id, client, department_id, since) VALUES {} \
             ON CONFLICT DO NOTHING",
            db::places(rows.len(), 5)
        );
        let insert = rows.iter().fold(write.query(sql), |insert, (learner_id, of)| {
            insert.bind(account_id).bind(*learner_id).bind(client).bind(&of.id).bind(now)
        });
        insert.execute().await?;
    }
    Ok(())
}

/// Keeps what departments are called now.
pub(crate) async fn name<'a>(
    write: &mut Write,
    account_id: &AccountId,
    client: &str,
    departments: impl IntoIterator<Item = &'a Department>,
) -> Result<(), db::Error> {
    let named: BTreeMap<&str, &str> =
        departments.into_iter().map(|of| (of.id.as_str(), of.name.as_str())).collect();
    for (id, name) in named {
        // Not touched when nothing changes: on PostgreSQL the row would stay locked until the commit, and all
        // the sign-ons of a department would wait for each other's.
        let sql = "INSERT INTO departments (account_id, client, id, name) SELECT $1, $2, $3, $4 WHERE NOT EXISTS \
                   (SELECT 1 FROM departments WHERE account_id = $1 AND client = $2 AND id = $3 AND name = $4) \
                   ON CONFLICT (account_id, client, id) DO UPDATE SET name = excluded.name";
        write.query(sql).bind(account_id).bind(client).bind(id).bind(name).execute().await?;
    }
    Ok(())
}

/// The names of all departments of a client, by their ids.
pub(crate) async fn names(
    conn: &mut Connection,
    account_id: &AccountId,
    client: &str,
) -> Result<HashMap<String, String>, db::Error> {
    let sql = "SELECT id, name FROM departments WHERE account_id = $1 AND client = $2";
    let rows: Vec<(String, String)> = conn.query(sql).bind(account_id).bind(client).all().await?;
    Ok(rows.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn department(id: &str, name: &str) -> Department {
        Department { id: id.to_owned(), name: name.to_owned() }
    }

    #[test]
    fn the_order_of_departments_says_nothing_and_a_new_name_does() {
        let (bar, stores) = (department("bar", "Bar"), department("stores", "Stores"));
        assert_eq!(hash(&[bar.clone(), stores.clone()]), hash(&[stores, bar.clone()]));
        assert_ne!(hash(std::slice::from_ref(&bar)), hash(&[department("bar", "The bar")]));
        assert_ne!(hash(&[bar]), hash(&[]));
    }
}
