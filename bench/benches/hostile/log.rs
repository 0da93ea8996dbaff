//! The sign-on log at a million entries: search, deleting a learner, the sweep, and what others wait meanwhile.

use std::io::Write as _;
use std::time::{Duration, Instant};

use bench::{ACCOUNT, Database, Outcome, Place, open_training};
use kernel::{Timestamp, first_id_after};
use mobietrain::{AccountId, App, Post, Role, create_staff};
use testkit::{Tab, Visitor};
use web::ProxyHops;

use crate::SMALL;
use crate::times::Times;

const ENTRIES: i64 = if SMALL { 20_000 } else { 1_000_000 };
const PEOPLE: i64 = ENTRIES / 50;
/// Of them, so many attempts failed and are kept, and so many of each kind are to be forgotten.
const FAILED: i64 = ENTRIES / 20;
const OLD: i64 = ENTRIES / 20;
const TIMES: usize = if SMALL { 5 } else { 50 };
const DAY: Duration = Duration::from_secs(24 * 3600);

pub fn measure(database: &Database) -> Outcome {
    writeln!(std::io::stdout(), "the log at {ENTRIES} entries of {PEOPLE} people")?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let folder = database.folder.display().to_string();
        let issuer = "http://crewplanner.localhost:1";
        let place = Place { folder: &folder, database: &database.url, issuer, hops: ProxyHops(0) };
        let app = open_training(place, 80).await?;
        let account = mobietrain::account_id(&app, ACCOUNT).await?.ok_or("no account")?;
        fill(&app, &account).await?;
        drop(app);
        let app = open_training(place, 80).await?; // makes what people are found by
        let desk = desk(&app, account).await?;
        for (what, query) in [
            ("search: the newest", ""),
            ("search: what failed", "outcome=failed"),
            ("search: a support code", "q=MT-0100000000001"),
            ("search: one person's name", "q=peeters+7."),
            ("search: everybody's name", "q=peeters"),
            ("search: nobody's name", "q=nobody"),
        ] {
            let path = format!("/accounts/acme-events/doctor?{query}");
            let search = async |_| {
                drop(desk.get(&path).await.expect(200));
                Ok(())
            };
            Times::of(TIMES, search).await?.print(what)?;
        }
        let deleted = Times::of(TIMES, async |number| {
            let path = format!("/accounts/acme-events/learners/learner-{number}/delete");
            drop(desk.post(&path, &[("sure", "1")]).await.expect(303));
            Ok(())
        });
        deleted.await?.print("deleting a learner")?;
        sweep(&app).await
    })
}

/// Sweeps, while somebody writes something small again and again: nobody waits longer for the writer than it is held.
async fn sweep(app: &App) -> Outcome {
    writes(app, || false).await?.print("a small write, with nothing else going on")?;
    let (start, sweeping) = (Instant::now(), app.clone());
    let sweep = tokio::spawn(async move { sweeping.tick().await });
    writes(app, || !sweep.is_finished()).await?.print("a small write during the sweep")?;
    sweep.await??;
    let (seconds, left) = (start.elapsed().as_secs_f64(), "SELECT COUNT(*) FROM sign_ons");
    let left: i64 = app.db.read().await?.query(left).one().await?;
    Ok(writeln!(std::io::stdout(), "the sweep took {seconds:.1} s; {left} entries are left")?)
}

/// So often at least, and for as long as something goes on.
async fn writes(app: &App, going_on: impl Fn() -> bool) -> Outcome<Times> {
    let mut times = Times::default();
    let mut number = 0;
    while number < TIMES || going_on() {
        let start = Instant::now();
        let mut write = app.db.write().await?;
        write.query("UPDATE accounts SET name = name WHERE slug = $1").bind(ACCOUNT).execute().await?;
        write.commit().await?;
        times.add(start.elapsed());
        tokio::time::sleep(Duration::from_millis(1)).await;
        number += 1;
    }
    Ok(times)
}

async fn desk(app: &App, account: AccountId) -> Outcome<Tab> {
    let stored = app.hash_password("a good password").await?;
    create_staff(app, "hanne@acme.example", "Hanne", &Post::At(account, Role::ContentAdmin), &stored).await?;
    let cms = app.settings.address.origin_of("cms");
    let desk = Tab::new(Visitor::before(app.router(), ([192, 0, 2, 1], 4000).into()), &cms);
    let typed = [("email", "hanne@acme.example"), ("password", "a good password")];
    desk.post("/sign-in", &typed).await.leads_to("/");
    Ok(desk)
}

const LEARNERS: &str = "INSERT INTO learners (account_id, id, created_at, last_sign_on_at, identity, name, status) \
    SELECT $3, $4 || CAST(i AS TEXT), $5, $5, 'crewplanner/acme/sub-' || CAST(i AS TEXT), \
    'Jan Peeters ' || CAST(i AS TEXT) || '.', 'active' FROM n";

const SUCCESSES: &str = "INSERT INTO sign_ons (account_id, id, at, outcome, learner_id, jti, key_id, clock_skew, claims) \
    SELECT $3, $4 || CAST(i + 100000000000 AS TEXT), $5, 'signed_on', 'learner-' || CAST(i * 7919 % $6 AS TEXT), \
    $4 || CAST(i * 2654435761 % 4294967296 AS TEXT), 'kid-kid-kid-kid-kid-kid-kid-kid-kid-kid-kid', 1, \
    '{\"iss\":\"https://acme.crewplanner.example\",\"aud\":\"https://app.mobietrain.example/login/external/acme\",\
     \"iat\":1800000000,\"exp\":1800000060,\"sub\":\"0199a1b2-c3d4-7e5f-8a6b-000000000000\",\"locale\":\"nl-BE\",\
     \"name\":\"•••\",\"given_name\":\"•••\",\"family_name\":\"•••\",\"status\":\"active\"}' FROM n";

const FAILURES: &str = "INSERT INTO sign_ons (account_id, id, at, outcome, support_code, reason, subject_hash, claims) \
    SELECT $3, $4 || CAST(i + 200000000000 AS TEXT), $5, 'expired', $6 || CAST(i + 100000000000 AS TEXT), \
    'The link expired 34 seconds ago.', $4 || CAST(i * 2654435761 % 4294967296 AS TEXT), \
    '{\"iss\":\"https://acme.crewplanner.example\",\"iat\":1800000000,\"exp\":1800000060}' FROM n";

async fn fill(app: &App, account: &AccountId) -> Outcome {
    let now = app.clock.now();
    let ids = |at: Timestamp| format!("{}-7000-8000-", first_id_after(at));
    let rows = Rows { app, account };
    rows.put(PEOPLE, LEARNERS, "learner-", now, None::<i64>).await?;
    let yesterday = now - DAY;
    let kept = ENTRIES - FAILED - 2 * OLD;
    rows.put(kept, SUCCESSES, &ids(yesterday), yesterday, Some(PEOPLE)).await?;
    rows.put(FAILED, FAILURES, &ids(yesterday), yesterday, Some("MT-0")).await?;
    let (long_ago, last_month) = (now - DAY * 400, now - DAY * 31);
    rows.put(OLD, SUCCESSES, &ids(long_ago), long_ago, Some(PEOPLE)).await?;
    rows.put(OLD, FAILURES, &ids(last_month), last_month, Some("MT-1")).await?;
    if app.db.engine() == db::Engine::Postgres {
        // It counts its rows by itself, some minutes later.
        app.db.read().await?.query("ANALYZE").execute().await?;
    }
    Ok(())
}

struct Rows<'a> {
    app: &'a App,
    account: &'a AccountId,
}

impl Rows<'_> {
    /// With the numbers from 0, a part in each transaction. What only some statements take comes last.
    async fn put(
        &self,
        rows: i64,
        insert: &str,
        prefix: &str,
        at: Timestamp,
        last: Option<impl db::Bind + Copy>,
    ) -> Outcome {
        const AT_ONCE: i64 = 50_000;
        let sql = format!(
            "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2) \
             {insert}"
        );
        let mut start = 0;
        while start < rows {
            let mut write = self.app.db.write().await?;
            let query = write.query(sql.clone()).bind(start).bind(rows.min(start + AT_ONCE));
            let query = query.bind(self.account).bind(prefix).bind(at);
            match last {
                Some(last) => query.bind(last).execute().await?,
                None => query.execute().await?,
            };
            write.commit().await?;
            start += AT_ONCE;
        }
        Ok(())
    }
}
