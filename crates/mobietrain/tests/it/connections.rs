//! What connecting and disconnecting an account means for its people, however many they are, and for nobody else.

use std::collections::BTreeSet;

use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::world::{REDEEM, World};

const SESSIONS: &str = "SELECT COUNT(*) FROM sessions";

async fn sign_on(world: &World) -> Tab {
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    browser
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_from_before_a_connection_are_over_before_they_are_taken_away(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let before = sign_on(world).await;
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) \
                INSERT INTO sessions (account_id, token_hash, learner_id, created_at, last_seen_at) \
                SELECT s.account_id, 'h' || CAST(i AS TEXT), s.learner_id, s.created_at, s.last_seen_at \
                FROM sessions s CROSS JOIN n";
    world.run(many, &[]).await;
    world.connect("acme").await; // said again, it changes nothing
    before.get("/").await.leads_to("/welcome/language");
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    before.clone().get("/").await.leads_to(REDEEM);
    assert_eq!(world.count(SESSIONS).await, 1001, "nobody's writing has waited for all of them");
    // Neither do they come back with the client.
    world.advance(1);
    world.connect("acme").await;
    before.clone().get("/").await.leads_to(REDEEM);
    let after = sign_on(world).await;
    world.connect("globex").await;
    after.clone().get("/").await.leads_to(REDEEM);
    world.advance(1);
    world.connect("acme").await;
    after.clone().get("/").await.leads_to(REDEEM);
    let last = sign_on(world).await;
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count(SESSIONS).await, 1);
    last.get("/").await.leads_to("/welcome/language");
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count(SESSIONS).await, 0);
}

/// As after an update from a version that did not ask whose people are, in an account that was connected to nobody.
async fn thousands_of_nobody(world: &World) {
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    for sql in [
        "INSERT INTO departments (account_id, client, id, name) VALUES ($1, 'crewplanner/', '1', 'Bar')",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8000) \
         INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
         SELECT $1, 'l' || CAST(i AS TEXT), 'crewplanner//' || CAST(i AS TEXT), 'Jan', 'active', 1, 1 FROM n",
        "INSERT INTO learner_departments (account_id, learner_id, client, department_id) \
         SELECT account_id, id, 'crewplanner/', '1' FROM learners WHERE account_id = $1",
    ] {
        world.run(sql, &[&world.account]).await;
    }
}

const OF_NOBODY: &str = "SELECT COUNT(*) FROM learners WHERE identity LIKE 'crewplanner//%'";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_write_while_people_of_nobody_are_given_to_a_client(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    thousands_of_nobody(world).await;
    let others = async {
        let mut seen = BTreeSet::new();
        while !seen.contains(&0) {
            let mut write = world.app.db.write().await.expect("a turn");
            seen.insert(write.query(OF_NOBODY).one::<i64>().await.expect("a count"));
            write.commit().await.expect("it commits");
        }
        seen.len()
    };
    let ((), seen) = tokio::join!(world.connect("acme"), others);
    assert!(seen >= 5, "others have written {seen} times at most");
    let departments = "SELECT DISTINCT client || '/' || department_id FROM learner_departments";
    assert_eq!(world.texts(departments).await, ["crewplanner/acme/1"]);
    assert_eq!(world.texts("SELECT client FROM departments").await, ["crewplanner/acme"]);
    let claims = Claims { sub: "1042".to_owned(), departments: None, ..world.claims() };
    world.redeem(&world.browser(), &world.link(&claims)).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 8000, "who signs on is who they were");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_clients_that_are_connected_at_once_one_has_all_people_of_nobody(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    thousands_of_nobody(world).await;
    tokio::join!(world.connect("acme"), world.connect("globex"));
    assert_eq!(world.count(OF_NOBODY).await, 0);
    let whose = "SELECT DISTINCT substr(identity, 1, 15) FROM learners";
    assert_eq!(world.texts(whose).await.len(), 1, "{:?}", world.texts(whose).await);
}
