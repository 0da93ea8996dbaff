//! The audit log is read by any filter, however long it is: `AUDIT_ENTRIES=1000000` tries it with as many.

use kernel::Timestamp;
use login::audit::{self, Filter};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{TENANT, World};

/// Entry `i` is the act of the boss when `i` is even, of one of 500 people when it is odd; each is about one of 5,000 people, and
/// every thousandth is a rare one.
async fn fill(world: &World, entries: i64) {
    let numbers =
        "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $2)";
    let id = "substr(CAST(1000000000000 + i AS TEXT), 2, 8) || '-' || substr(CAST(1000000000000 + i AS TEXT), 10, 4) || '-7'";
    let log = format!(
        "INSERT INTO audit_log (tenant_id, id, at, actor, actor_id, actor_name, action, details, subjects) \
         {numbers} SELECT 'acme', {id}, i, 'person', \
         CASE WHEN i % 2 = 0 THEN 'boss' ELSE 'p' || CAST(i % 1000 AS TEXT) END, 'Somebody', \
         CASE WHEN i % 1000 = 10 THEN 'rare' ELSE 'common' END, '{{}}', 1 FROM n"
    );
    let subjects = format!(
        "INSERT INTO audit_subjects (tenant_id, entry_id, subject_id, name, changes) \
         {numbers} SELECT 'acme', {id}, 's' || CAST(i % 5000 AS TEXT), 'Somebody', '{{}}' FROM n"
    );
    for first in (0..entries).step_by(50_000) {
        let last = (first + 50_000).min(entries) - 1;
        let mut write = world.db.write().await.expect("a turn");
        for sql in [&log, &subjects] {
            write.query(sql.clone()).bind(first).bind(last).execute().await.expect("rows");
        }
        write.commit().await.expect("it commits");
    }
}

/// The moment that the id of the entry begins with: its number, read as a hexadecimal one.
fn at(entry: i64) -> Timestamp {
    Timestamp::from_millis(i64::from_str_radix(&entry.to_string(), 16).expect("a number"))
}

fn is_wanted(filter: &Filter, (from, until): (i64, i64), i: i64) -> bool {
    let actor = if i % 2 == 0 { "boss".to_owned() } else { format!("p{}", i % 1000) };
    let action = if i % 1000 == 10 { "rare" } else { "common" };
    let did = filter.person == actor && !filter.only_to_them;
    (filter.person.is_empty() || did || filter.person == format!("s{}", i % 5000))
        && (filter.action.is_empty() || filter.action == action)
        && (from..until).contains(&i)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_filter_finds_what_fits_and_counts_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let entries = std::env::var("AUDIT_ENTRIES").ok().and_then(|text| text.parse().ok()).unwrap_or(12_000);
    let world = &World::start(engine).await;
    fill(world, entries).await;
    for (person, only_to_them) in [
        ("", false),
        ("boss", false),
        ("boss", true),
        ("p7", false),
        ("s4011", false),
        ("s4011", true),
        ("nobody", false),
    ] {
        for action in ["", "rare", "common", "none"] {
            for (from, until) in [(0, entries), (entries / 2, entries / 2 + 700)] {
                let (person, action) = (person.to_owned(), action.to_owned());
                let mut filter = Filter { person, only_to_them, action, ..Filter::default() };
                if from > 0 {
                    (filter.from, filter.until) = (Some(at(from)), Some(at(until)));
                }
                let wanted = (0..entries).rev().filter(|i| is_wanted(&filter, (from, until), *i));
                let wanted: Vec<Timestamp> = wanted.map(Timestamp::from_millis).collect();
                check(world, &filter, &wanted).await;
            }
        }
    }
}

/// The first page, the second one and the number.
async fn check(world: &World, filter: &Filter, wanted: &[Timestamp]) {
    let mut read = world.db.read().await.expect("a connection");
    let first = audit::list(&mut read, TENANT, filter, "", 51).await.expect("a page");
    let count = audit::count(&mut read, TENANT, filter).await.expect("a number");
    let times: Vec<Timestamp> = first.iter().map(|line| line.at).collect();
    assert_eq!(times, wanted[..wanted.len().min(51)], "{filter:?}");
    assert_eq!(count, i64::try_from(wanted.len().min(10_001)).expect("a number"), "{filter:?}");
    if let Some(last) = first.get(49) {
        let second = audit::list(&mut read, TENANT, filter, &last.id, 51).await.expect("a page");
        let times: Vec<Timestamp> = second.iter().map(|line| line.at).collect();
        assert_eq!(times, wanted[50..wanted.len().min(101)], "{filter:?}");
    }
}
