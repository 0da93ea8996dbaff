//! The company whose staff are at work: its learners, departments, groups and longest course.

use bench::Outcome;
use mobietrain::{AccountId, App, Post, Role, Rule};

use crate::forms::longest_course;
use crate::server::BUSY;
use crate::{GROUPS, LEARNERS};

pub const STAFF: &str = "lena@globex.example";
pub const PASSWORD: &str = "a good password";

/// Departments of one kind; each learner is in one of either kind.
const DEPARTMENTS: usize = 30;

/// Makes it all, and answers the id of the course.
pub async fn fill(app: &App) -> Outcome<String> {
    let account = mobietrain::create_account(app, &BUSY.parse()?, "Globex Academy").await?.ok_or("taken")?;
    let stored = app.hash_password(PASSWORD).await?;
    mobietrain::create_staff(app, STAFF, "Lena", &Post::At(account.clone(), Role::ContentAdmin), &stored)
        .await?;
    hire(app, &account).await?;
    for group in 0..GROUPS {
        let ids = [group % DEPARTMENTS, DEPARTMENTS + group / DEPARTMENTS % DEPARTMENTS];
        let departments = ids.map(|id| format!("d{id}")).to_vec();
        let rule = Rule { departments, ..Rule::default() };
        mobietrain::create_rule_group(app, &account, &format!("Group {group}"), &rule)
            .await
            .map_err(|_| "The group is not made.")?;
    }
    let folder = vec![("en.md".to_owned(), longest_course("en").into_bytes())];
    let course = mobietrain::import_course(app, &account, "Long", folder).await?;
    Ok(course.to_string())
}

async fn hire(app: &App, account: &AccountId) -> Outcome {
    let numbers = "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2) INSERT INTO";
    let departments = format!(
        "{numbers} departments (account_id, client, id, name) SELECT $3, 'crewplanner/globex', 'd' || CAST(i AS TEXT), 'Department' FROM n"
    );
    let learners = format!(
        "{numbers} learners (account_id, id, identity, name, status, locale, created_at, last_sign_on_at) \
         SELECT $3, 'l' || CAST(i AS TEXT), 'crewplanner/globex/s' || CAST(i AS TEXT), 'Jan Peeters', 'active', 'nl', 1, 1 FROM n"
    );
    let in_first = format!(
        "{numbers} learner_departments (account_id, learner_id, client, department_id) \
         SELECT $3, 'l' || CAST(i AS TEXT), 'crewplanner/globex', 'd' || CAST(i % {DEPARTMENTS} AS TEXT) FROM n"
    );
    let in_second = format!(
        "{numbers} learner_departments (account_id, learner_id, client, department_id) \
         SELECT $3, 'l' || CAST(i AS TEXT), 'crewplanner/globex', 'd' || CAST({DEPARTMENTS} + i / 7 % {DEPARTMENTS} AS TEXT) FROM n"
    );
    let mut write = app.db.write().await?;
    for (sql, count) in
        [(departments, 2 * DEPARTMENTS), (learners, LEARNERS), (in_first, LEARNERS), (in_second, LEARNERS)]
    {
        write.query(sql).bind(0_i64).bind(i64::try_from(count)?).bind(account).execute().await?;
    }
    Ok(write.commit().await?)
}
