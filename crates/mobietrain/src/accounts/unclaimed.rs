//! People, departments and rules that are of no client. A rule may be written before its account is connected; people are
//! so only after an update from a version that did not ask whose they were, where their account was not connected then.

use db::{Db, Write};

use crate::ids::AccountId;
use crate::planner::{Client, ClientKey, Planner, PlannerId, Planners};

/// Gives what is of nobody to the client that an account is being connected to.
pub(super) async fn claim(
    write: &mut Write,
    account_id: &AccountId,
    client: Client<'_>,
) -> Result<(), db::Error> {
    let (nobody, key) = (Client { slug: "", ..client }.key(), client.key());
    // The departments first: those of the learners refer to them.
    let sql = "INSERT INTO departments (account_id, client, id, name) \
               SELECT account_id, $1, id, name FROM departments WHERE account_id = $2 AND client = $3";
    write.query(sql).bind(&key).bind(account_id).bind(&nobody).execute().await?;
    let sql = "UPDATE learner_departments SET client = $1 WHERE account_id = $2 AND client = $3";
    write.query(sql).bind(&key).bind(account_id).bind(&nobody).execute().await?;
    let sql = "DELETE FROM departments WHERE account_id = $1 AND client = $2";
    write.query(sql).bind(account_id).bind(&nobody).execute().await?;
    let rest = nobody.len() + 1;
    let sql = format!(
        "UPDATE learners SET identity = $1 || substr(identity, {rest}) WHERE account_id = $2 AND identity LIKE $3"
    );
    write.query(sql).bind(&key).bind(account_id).bind(format!("{nobody}/%")).execute().await?;
    let sql = "UPDATE user_groups SET rule = replace(rule, '{\"departments\":[', $1) \
               WHERE account_id = $2 AND kind = 'rule'";
    let named = format!("{{\"client\":\"{key}\",\"departments\":[");
    write.query(sql).bind(named).bind(account_id).execute().await.map(drop)
}

/// At the start: gives people of nobody to the client whose link was the last that signed somebody on in their account.
pub(crate) async fn claim_all(db: &Db, planners: &Planners) -> Result<(), db::Error> {
    let planner = planners.get(PlannerId::FIRST);
    let nobody = Client { planner, slug: "" }.key();
    // The character after the slash: so the key of the learners finds whether there is one.
    let (first, after) = (format!("{nobody}/"), format!("{nobody}0"));
    let sql = "SELECT a.id FROM accounts a WHERE EXISTS (SELECT 1 FROM learners l \
               WHERE l.account_id = a.id AND l.identity >= $1 AND l.identity < $2)";
    let accounts: Vec<AccountId> = db.read().await?.query(sql).bind(first).bind(after).all().await?;
    for account_id in accounts {
        if let Some(client) = last_client(db, planner, &account_id).await? {
            let mut write = db.write().await?;
            claim(&mut write, &account_id, planners.client(&client)).await?;
            write.commit().await?;
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
