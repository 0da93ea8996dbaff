//! A company of a million, put into the tables: hiring them one by one would take an hour.

use bench::{Outcome, subject};
use cli::demo::Sites;

use crate::{PEOPLE, WATCHING};

/// As MobieTrain knows them after their first sign-on, and those who will look at a page at CrewPlanner as well.
pub async fn hire(sites: &Sites) -> Outcome {
    let account = mobietrain::account_id(&sites.mobietrain, "acme-events").await?.ok_or("no account")?;
    let now = sites.mobietrain.clock.now();
    for start in (0..PEOPLE).step_by(50_000) {
        let mut write = sites.mobietrain.db.write().await?;
        let sql = "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2) \
                   INSERT INTO learners (account_id, id, identity, name, status, locale, created_at, last_sign_on_at) \
                   SELECT $3, 'learner-' || CAST(i AS TEXT), \
                   'crewplanner/acme/0199a1b2-c3d4-7e5f-8a6b-' || SUBSTR('000000000000' || CAST(i AS TEXT), LENGTH(CAST(i AS TEXT)) + 1), \
                   'Jan Peeters', 'active', 'nl', $4, $4 FROM n";
        let insert = write.query(sql).bind(i64::try_from(start)?).bind(i64::try_from(start + 50_000)?);
        insert.bind(&account).bind(now).execute().await?;
        write.commit().await?;
    }
    let client = sites.crewplanner.client("acme").await?.ok_or("no client")?;
    let mut write = sites.crewplanner.db.write().await?;
    for person in 0..WATCHING {
        let sql = "INSERT INTO employees (client_id, id, email, name, language, status, role, created_at) \
                   VALUES ($1, $2, $3, 'Jan Peeters', 'nl', 'active', 'employee', $4)";
        let insert = write.query(sql).bind(&client.id).bind(subject(person));
        insert.bind(format!("jan{person}@acme-events.example")).bind(now).execute().await?;
    }
    Ok(write.commit().await?)
}

/// A session at CrewPlanner for everybody who will look at a page: their cookies.
pub async fn sign_in(sites: &Sites) -> Outcome<Vec<String>> {
    let client = sites.crewplanner.client("acme").await?.ok_or("no client")?;
    let now = sites.crewplanner.clock.now();
    let mut write = sites.crewplanner.db.write().await?;
    let mut cookies = Vec::with_capacity(WATCHING);
    for person in 0..WATCHING {
        let token = web::new_token(&sites.crewplanner.rng);
        let sql = "INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at) \
                   VALUES ($1, $2, $3, $4, $4)";
        let insert = write.query(sql).bind(&client.id).bind(web::hash_token(&token)).bind(subject(person));
        insert.bind(now).execute().await?;
        cookies.push(format!("__Host-session={token}"));
    }
    write.commit().await?;
    Ok(cookies)
}
