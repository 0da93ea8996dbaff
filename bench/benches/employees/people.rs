//! Many employees with names of all kinds, in departments of every size: half of them in the Bar or below it.

use bench::Outcome;
use crewplanner::{App, ClientId};
use kernel::{Id, Timestamp, text};

/// Departments beside the Bar.
const DEPARTMENTS: usize = 200;

/// Puts them into the tables, as hiring them one by one would. One in fifty is inactive.
pub async fn hire(app: &App, client_id: &ClientId, people: usize) -> Outcome {
    departments(app, client_id).await?;
    let now = app.clock.now();
    for start in (0..people).step_by(5_000) {
        let mut write = app.db.write().await?;
        for person in start..people.min(start + 5_000) {
            let name = bench::name(person);
            let (email, number) = (format!("person{person}@acme.example"), person.to_string());
            let hired =
                Timestamp::from_millis(now.as_millis() - i64::try_from(bench::syllable(person) * 1000)?);
            let id = Id::<()>::new(now, &app.rng);
            let sql = "INSERT INTO employees (client_id, id, email, name, employee_number, status, role, created_at, \
                       sort_key, number_key) VALUES ($1, $2, $3, $4, $5, $6, 'employee', $7, $8, $9)";
            write
                .query(sql)
                .bind(client_id)
                .bind(&id)
                .bind(&email)
                .bind(&name)
                .bind(&number)
                .bind(if person % 50 == 0 { "inactive" } else { "active" })
                .bind(hired)
                .bind(text::sort_key(&name))
                .bind(text::name_key(&number))
                .execute()
                .await?;
            for word in text::words_of([name.as_str(), &email, &number]) {
                let sql = "INSERT INTO employee_words (client_id, word, employee_id, sort_key) \
                           VALUES ($1, $2, $3, $4) \
                           ON CONFLICT DO NOTHING";
                write
                    .query(sql)
                    .bind(client_id)
                    .bind(word)
                    .bind(&id)
                    .bind(text::sort_key(&name))
                    .execute()
                    .await?;
            }
            let department = if person / 7 % 2 == 0 {
                "bar-east".to_owned()
            } else {
                format!("d{}", person % DEPARTMENTS)
            };
            let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3)";
            write.query(sql).bind(client_id).bind(&id).bind(department).execute().await?;
        }
        write.commit().await?;
    }
    Ok(())
}

async fn departments(app: &App, client_id: &ClientId) -> Outcome {
    let mut write = app.db.write().await?;
    let others = (0..DEPARTMENTS).map(|number| (format!("d{number}"), format!("Department {number}"), None));
    let bar = [
        ("bar".to_owned(), "Bar".to_owned(), None),
        ("bar-east".to_owned(), "Bar East".to_owned(), Some("bar")),
    ];
    for (id, name, parent) in bar.into_iter().chain(others) {
        let sql =
            "INSERT INTO departments (client_id, id, name, name_key, parent_id) VALUES ($1, $2, $3, $4, $5)";
        let key = text::name_key(&name);
        write.query(sql).bind(client_id).bind(id).bind(name).bind(key).bind(parent).execute().await?;
    }
    write.commit().await?;
    Ok(())
}
