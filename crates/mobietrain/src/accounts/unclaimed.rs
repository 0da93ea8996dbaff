//! People, departments and rules that are of no client. A rule may be written before its account is connected; people are
//! so only after an update from a version that did not ask whose they were, where their account was not connected then.

use db::{Db, Write};

use crate::ids::AccountId;
use crate::planner::{Client, ClientKey, Planner, PlannerId, Planners};

/// Learners that one transaction gives away: on SQLite everybody's writing waits for it, so it takes a few milliseconds.
const BATCH: i64 = 100;

/// Gives the people of nobody, with their departments, to the client that an account is being connected to: a few at a time,
/// and all before it is connected. Whoever is killed meanwhile leaves the rest to the next connecting.
pub(super) async fn claim(db: &Db, account_id: &AccountId, client: Client<'_>) -> Result<(), db::Error> {
    let nobody = Nobody::of(client.planner);
    let sql = "SELECT COUNT(*) FROM accounts WHERE id = $1 AND (EXISTS \
               (SELECT 1 FROM learners WHERE account_id = $1 AND identity >= $2 AND identity < $3) \
               OR EXISTS (SELECT 1 FROM departments WHERE account_id = $1 AND client = $4))";
    let mut read = db.read().await?;
    let any = read.query(sql).bind(account_id).bind(&nobody.first).bind(&nobody.after).bind(&nobody.key);
    let any = any.one::<i64>().await? > 0;
    drop(read);
    while any && claim_some(db, account_id, &nobody, client).await? {}
    Ok(())
}

/// The client that nobody is from, and between what the identities of its people are. The end is the character after the
/// slash: so the key of the learners finds whether there is one.
struct Nobody {
    key: String,
    first: String,
    after: String,
}

impl Nobody {
    fn of(planner: &Planner) -> Self {
        let key = Client { planner, slug: "" }.key();
        Self { first: format!("{key}/"), after: format!("{key}0"), key }
    }
}

/// True when there may be more. Two who connect the account to different clients at once give everybody to the one that was
/// said first.
async fn claim_some(
    db: &Db,
    account_id: &AccountId,
    nobody: &Nobody,
    client: Client<'_>,
) -> Result<bool, db::Error> {
    let mut write = db.write().await?;
    write.alone().await?;
    let sql = "UPDATE accounts SET unclaimed_for = COALESCE(unclaimed_for, $2) WHERE id = $1 RETURNING unclaimed_for";
    let key = write.query(sql).bind(account_id).bind(client.key()).one::<String>().await?;
    let sql = format!(
        "SELECT MAX(identity) FROM (SELECT identity FROM learners \
         WHERE account_id = $1 AND identity >= $2 AND identity < $3 ORDER BY identity LIMIT {BATCH}) AS few"
    );
    let some = write.query(sql).bind(account_id).bind(&nobody.first).bind(&nobody.after);
    let last = some.one::<Option<String>>().await?;
    match &last {
        Some(last) => give(&mut write, account_id, nobody, last, &key).await?,
        None => {
            let sql = "DELETE FROM departments WHERE account_id = $1 AND client = $2";
            write.query(sql).bind(account_id).bind(&nobody.key).execute().await?;
        }
    }
    write.commit().await?;
    Ok(last.is_some())
}

/// Gives away the learners up to this identity. The departments first: those of the learners refer to them.
async fn give(
    write: &mut Write,
    account_id: &AccountId,
    nobody: &Nobody,
    last: &str,
    key: &str,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO departments (account_id, client, id, name) \
               SELECT account_id, $1, id, name FROM departments WHERE account_id = $2 AND client = $3 \
               AND id IN (SELECT d.department_id FROM learners l JOIN learner_departments d \
               ON d.account_id = l.account_id AND d.learner_id = l.id AND d.client = $3 \
               WHERE l.account_id = $2 AND l.identity >= $4 AND l.identity <= $5) ON CONFLICT DO NOTHING";
    let departments = write.query(sql).bind(key).bind(account_id).bind(&nobody.key);
    departments.bind(&nobody.first).bind(last).execute().await?;
    let sql = "UPDATE learner_departments SET client = $1 WHERE account_id = $2 AND client = $3 AND learner_id IN \
               (SELECT id FROM learners WHERE account_id = $2 AND identity >= $4 AND identity <= $5)";
    let theirs = write.query(sql).bind(key).bind(account_id).bind(&nobody.key);
    theirs.bind(&nobody.first).bind(last).execute().await?;
    let rest = nobody.first.len();
    let sql = format!(
        "UPDATE learners SET identity = $1 || substr(identity, {rest}) \
         WHERE account_id = $2 AND identity >= $3 AND identity <= $4"
    );
    let learners = write.query(sql).bind(key).bind(account_id).bind(&nobody.first).bind(last);
    learners.execute().await.map(drop)
}

/// Says of the rules from before the connection that they are about this client's departments.
pub(super) async fn claim_rules(
    write: &mut Write,
    account_id: &AccountId,
    client: &ClientKey,
) -> Result<(), db::Error> {
    let sql = "UPDATE user_groups SET rule = replace(rule, '{\"departments\":[', $1) \
               WHERE account_id = $2 AND kind = 'rule'";
    let named = format!("{{\"client\":\"{client}\",\"departments\":[");
    write.query(sql).bind(named).bind(account_id).execute().await.map(drop)
}

/// At the start: gives people of nobody to the client whose link was the last that signed somebody on in their account.
pub(crate) async fn claim_all(db: &Db, planners: &Planners) -> Result<(), db::Error> {
    let planner = planners.get(PlannerId::FIRST);
    let Nobody { first, after, .. } = Nobody::of(planner);
    let sql = "SELECT a.id FROM accounts a WHERE EXISTS (SELECT 1 FROM learners l \
               WHERE l.account_id = a.id AND l.identity >= $1 AND l.identity < $2)";
    let accounts: Vec<AccountId> = db.read().await?.query(sql).bind(first).bind(after).all().await?;
    for account_id in accounts {
        if let Some(client) = last_client(db, planner, &account_id).await? {
            // The people last: as long as there are some, a start looks again.
            let mut write = db.write().await?;
            claim_rules(&mut write, &account_id, &client).await?;
            write.commit().await?;
            claim(db, &account_id, planners.client(&client)).await?;
        }
    }
    Ok(())
}

/// Of the newest sign-on that the log has.
async fn last_client(
    db: &Db,
    planner: &Planner,
    account_id: &AccountId,
) -> Result<Option<ClientKey>, db::Error> {
    let sql = "SELECT claims FROM sign_ons WHERE account_id = $1 AND outcome = 'signed_on' AND claims IS NOT NULL \
               ORDER BY id DESC LIMIT 1";
    let claims = db.read().await?.query(sql).bind(account_id).optional::<String>().await?;
    let claims = claims.and_then(|claims| serde_json::from_str::<serde_json::Value>(&claims).ok());
    Ok(claims.and_then(|claims| planner.client_of(claims.get("iss")?.as_str()?)))
}
