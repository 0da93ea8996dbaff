//! What is asked of the database, statement by statement: how often, and along which index. On SQLite and on one thread, where
//! all of them can be seen; PostgreSQL is asked the same.

use std::collections::BTreeSet;

use jwt_link::Claims;
use testkit::{Log, Sqlite};

use crate::desk::{Desk, links, target};
use crate::world::World;

async fn sign_on(world: &World, number: usize) {
    let (sub, name) = (format!("sub-{number}"), format!("Jan Peeters {number}"));
    let claims = Claims { sub, name, departments: None, ..world.claims() };
    world.redeem(&world.browser(), &world.link(&claims)).await.leads_to("/");
}

/// Makes groups by rule and picked by hand, each with a member.
async fn make_groups(desk: &Desk, count: usize, learner: &str) {
    for _ in 0..count {
        target(
            &desk.post("/accounts/acme-events/groups/new", &[("name", "Active"), ("status", "active")]).await,
        );
        let group = target(
            &desk.post("/accounts/acme-events/groups/new", &[("name", "Picked"), ("mode", "picked")]).await,
        );
        target(&desk.post(&format!("{group}/members"), &[("add", learner)]).await);
    }
}

#[tokio::test]
async fn the_list_of_groups_asks_as_much_however_many_there_are() {
    let world = &World::start(Sqlite).await;
    sign_on(world, 1).await;
    let learner = world.texts("SELECT id FROM learners").await.remove(0);
    let desk = &Desk::content_admin(world).await;
    let asked = async || {
        let log = Log::statements_of_this_thread();
        let page = desk.page("/accounts/acme-events/groups").await;
        let groups =
            links(&page, "/accounts/acme-events/groups/0").into_iter().collect::<BTreeSet<_>>().len();
        (groups, log.statements())
    };
    make_groups(desk, 1, &learner).await;
    let (few, of_few) = asked().await;
    make_groups(desk, 30, &learner).await;
    let (many, of_many) = asked().await;
    assert_eq!((few, many), (3, 63), "with Everyone");
    assert!(!of_few.is_empty());
    assert_eq!(of_few, of_many);
}

/// Learning paths are one statement of the start page, and none where somebody is in a course.
#[tokio::test]
async fn the_start_page_asks_as_much_however_many_paths_there_are() {
    let world = &World::start(Sqlite).await;
    for number in 0..6 {
        crate::courses::course(world, &world.account, &format!("c{number}"), "everyone", "{}").await;
    }
    let jan = crate::courses::learner(world, |_| ()).await;
    let asked = async |path: &str| {
        drop(jan.get(path).await.expect(200));
        let log = Log::statements_of_this_thread();
        drop(jan.get(path).await.expect(200));
        log.statements()
    };
    let (none, begun) = (asked("/").await, asked("/courses/c0").await);
    for (path, courses) in [("a", ["c0", "c1", "c2"]), ("b", ["c3", "c4", "c5"])] {
        let sql = "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, $2, 0, 1)";
        world.run(sql, &[&world.account, path]).await;
        let sql = "INSERT INTO path_titles (account_id, path_id, language, title) VALUES ($1, $2, 'en', $2)";
        world.run(sql, &[&world.account, path]).await;
        for (course, position) in courses.into_iter().zip(["1", "2", "3"]) {
            let sql = "INSERT INTO path_courses (account_id, path_id, course_id, position) VALUES ($1, $2, $3, CAST($4 AS BIGINT))";
            world.run(sql, &[&world.account, path, course, position]).await;
        }
    }
    assert_eq!(asked("/").await, none);
    assert_eq!(none.iter().filter(|sql| sql.contains("path_courses")).count(), 1, "{none:?}");
    assert_eq!(asked("/courses/c0").await, begun);
    assert!(begun.iter().all(|sql| !sql.contains("path_courses")), "{begun:?}");
    assert_eq!(asked("/courses/c1").await.len(), begun.len() + 1);
}

/// What the statement calls the log.
fn names_of_the_log(sql: &str) -> BTreeSet<&str> {
    let after = sql.split("sign_ons").skip(1).filter_map(|rest| rest.split([' ', ')', ',', '.']).nth(1));
    after.filter(|word| word.chars().all(|c| c.is_ascii_lowercase())).chain(["sign_ons"]).collect()
}

/// Where the plan of a statement goes through the whole log, or through a whole index of it.
async fn scans(world: &World, sql: &str) -> Vec<String> {
    let values = (1..).take_while(|number| sql.contains(&format!("${number}"))).count();
    let mut read = world.app.db.read().await.expect("a connection");
    let plan = (0..values).fold(read.query(format!("EXPLAIN QUERY PLAN {sql}")), |plan, _| plan.bind(""));
    let steps = plan.all::<(i64, i64, i64, String)>().await.expect("a plan");
    let scans_log = |step: &String| {
        names_of_the_log(sql).iter().any(|name| format!("{step} ").starts_with(&format!("SCAN {name} ")))
    };
    steps.into_iter().map(|(.., step)| step).filter(scans_log).collect()
}

/// Lists and searches the log as an admin does, deletes somebody, and lets all of it run out.
async fn use_the_log(world: &World, desk: &Desk) {
    let failed = world.redeem(&world.browser(), "a.b.c").await;
    let code = failed.support_code().expect("a support code").to_owned();
    let code = format!("q={code}");
    for query in [
        "",
        "outcome=failed",
        "outcome=expired",
        &code,
        "q=peeters",
        "q=peeters&outcome=failed",
        "q=Peeters+7",
        "q=nobody",
        "from=2020-01-01&to=2030-01-01",
    ] {
        let page = desk.page(&format!("/accounts/acme-events/doctor?{query}")).await;
        if let Some(entry) = links(&page, "/accounts/acme-events/doctor/").first() {
            desk.page(entry).await;
        }
    }
    let learner =
        links(&desk.page("/accounts/acme-events/learners").await, "/accounts/acme-events/learners/0")
            .remove(0);
    target(&desk.post(&format!("{learner}/delete"), &[("sure", "1")]).await);
    world.advance(400 * 24 * 3600);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await, 0);
}

#[tokio::test]
async fn nobody_reads_the_whole_log() {
    let world = &World::start(Sqlite).await;
    let desk = &Desk::content_admin(world).await;
    // More than are looked up one by one.
    for number in 0..60 {
        sign_on(world, number).await;
    }
    let log = Log::statements_of_this_thread();
    use_the_log(world, desk).await;
    let statements = log.statements().into_iter().filter(|sql| sql.contains("sign_ons"));
    let statements: BTreeSet<String> =
        statements.filter(|sql| *sql != "SELECT COUNT(*) FROM sign_ons").collect();
    for part in [
        "ORDER BY s.id DESC LIMIT",
        "OFFSET",
        "support_code = ",
        "UNION ALL",
        "UPDATE sign_ons",
        "DELETE FROM sign_ons",
    ] {
        assert!(statements.iter().any(|sql| sql.contains(part)), "{part}: {statements:#?}");
    }
    for sql in &statements {
        assert_eq!(scans(world, sql).await, <[String; 0]>::default(), "{sql}");
    }
    let whole = "SELECT COUNT(*) FROM sign_ons s WHERE s.reason = $1";
    assert_eq!(scans(world, whole).await.len(), 1, "one that does is found");
}
