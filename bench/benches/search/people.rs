//! Many learners with names of all kinds, as they were stored before there was anything to search in.

use bench::Outcome;
use kernel::{Id, Timestamp};
use mobietrain::{AccountId, App};

/// Puts them into the table.
pub async fn hire(app: &App, account_id: &AccountId, people: usize) -> Outcome {
    let now = app.clock.now();
    for start in (0..people).step_by(5_000) {
        let mut write = app.db.write().await?;
        for person in start..people.min(start + 5_000) {
            let name = bench::name(person);
            let sql = "INSERT INTO learners (account_id, id, identity, name, employee_number, status, locale, created_at, \
                       last_sign_on_at) VALUES ($1, $2, $3, $4, $5, 'active', 'nl', $6, $7)";
            let seen =
                Timestamp::from_millis(now.as_millis() - i64::try_from(bench::syllable(person) * 1000)?);
            let insert = write.query(sql).bind(account_id).bind(Id::<()>::new(now, &app.rng));
            let insert =
                insert.bind(format!("crewplanner/acme/person-{person}")).bind(name).bind(person.to_string());
            insert.bind(now).bind(seen).execute().await?;
        }
        write.commit().await?;
    }
    Ok(())
}
