//! How long it takes until MobieTrain knows a large company: `cargo bench -p bench --bench roster`. `docs/benchmark.md` reads the figures.
//!
//! Both sites in one process and over HTTP: CrewPlanner tells of its people a thousand a page, MobieTrain keeps them.

use std::io::Write as _;
use std::time::{Duration, Instant};

use bench::Outcome;
use kernel::text;
use testkit::{Engine, Installation};

/// How many people the company has; another number is given in `ROSTER_PEOPLE`.
const PEOPLE: usize = 100_000;
const LEARNERS: &str = "SELECT COUNT(*) FROM learners";
const WHOLE: &str = "SELECT COUNT(*) FROM rosters WHERE people IS NOT NULL";

fn main() -> Outcome {
    if std::env::args().all(|argument| argument != "--bench") {
        return Ok(writeln!(
            std::io::stdout(),
            "This is a measurement, not a test: cargo bench -p bench --bench roster"
        )?);
    }
    let people = std::env::var("ROSTER_PEOPLE").map_or(Ok(PEOPLE), |people| people.parse())?;
    let mut engines = vec![Engine::Sqlite];
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(_) => engines.push(Engine::Postgres),
        Err(_) => eprintln!("PostgreSQL is left out: scripts/postgres.sh run … has one."),
    }
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        for engine in engines {
            measure(engine, people).await?;
        }
        Ok(())
    })
}

async fn measure(engine: Engine, people: usize) -> Outcome {
    let acme = &Installation::start(engine).await;
    hire(acme, people).await?;
    let mut out = std::io::stdout();
    writeln!(out, "\nA roster of {people} people, {engine:?}")?;
    let sofie = acme.employee("sofie.desmet@acme-events.example").await;
    let page = sofie.open(&acme.portal("acme", "/integrations/mobietrain/roster")).await.expect(200);
    drop(sofie.submit(&page, &page.form("mobietrain/roster"), &[]).await.expect(200));
    let all = acme.sites.crewplanner.db.read().await?
        .query("SELECT COUNT(*) FROM employees WHERE deleted_at IS NULL AND client_id = (SELECT id FROM clients WHERE slug = 'acme')")
        .one::<i64>().await?;
    writeln!(out, "{:<34}{:>7.1} s", "all of them, the first time", look(acme, all).await?.as_secs_f64())?;
    // A day later it is looked whatever was told; nobody has changed.
    acme.wait(Duration::from_secs(25 * 3600));
    let begun = Instant::now();
    acme.sites.mobietrain.tick().await?;
    writeln!(out, "{:<34}{:>7.1} s", "a day later, nothing has changed", begun.elapsed().as_secs_f64())?;
    Ok(())
}

/// Until everybody is known and the look is whole.
async fn look(acme: &Installation, all: i64) -> Outcome<Duration> {
    let begun = Instant::now();
    while acme.count(LEARNERS).await < all || acme.count(WHOLE).await == 0 {
        acme.sites.crewplanner.tick().await?;
        acme.sites.crewplanner.deliver_due().await?;
        acme.sites.mobietrain.tick().await?;
        tokio::task::yield_now().await;
    }
    Ok(begun.elapsed())
}

/// As an import would, in twenty departments.
async fn hire(acme: &Installation, people: usize) -> Outcome {
    let app = &acme.sites.crewplanner;
    let client = app.client("acme").await?.ok_or("no client")?;
    let sql = "SELECT id FROM departments WHERE client_id = $1 ORDER BY id";
    let departments: Vec<String> = app.db.read().await?.query(sql).bind(&client.id).all().await?;
    for start in (0..people).step_by(5_000) {
        let mut write = app.db.write().await?;
        for person in start..people.min(start + 5_000) {
            let (id, name) = (format!("person-{person:06}"), bench::name(person));
            let sql = "INSERT INTO employees (client_id, id, name, employee_number, status, role, created_at, sort_key, number_key) \
                       VALUES ($1, $2, $3, $4, 'active', 'employee', 1, $5, $4)";
            let row = write.query(sql).bind(&client.id).bind(&id).bind(&name).bind(format!("n{person}"));
            row.bind(text::sort_key(&name)).execute().await?;
            let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3)";
            let department = &departments[person % departments.len()];
            write.query(sql).bind(&client.id).bind(&id).bind(department).execute().await?;
        }
        write.commit().await?;
    }
    let mut write = app.db.write().await?;
    let sql = "UPDATE clients SET people_version = people_version + 1 WHERE id = $1";
    write.query(sql).bind(&client.id).execute().await?;
    Ok(write.commit().await?)
}
