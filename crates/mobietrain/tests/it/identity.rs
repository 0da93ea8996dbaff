//! A person is one of a client: the same id at another client is somebody else, and a department likewise.

use db::{Db, Migration, Write};
use http::{Method, StatusCode};
use jwt_link::{Claims, Department, TokenType, mint};
use mobietrain::{Rule, create_rule_group};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::course;
use crate::desk::{Desk, links, target};
use crate::world::{APP, Before, REDEEM, World};

/// Number 1001 of a client: always the same id, in a department with always the same id.
fn claims(world: &World, client: &str, name: &str, department: &str) -> Claims {
    let department = Department { id: "1".to_owned(), name: department.to_owned() };
    Claims {
        iss: world.issuer_of(client),
        sub: "1001".to_owned(),
        name: name.to_owned(),
        departments: Some(vec![department]),
        ..world.claims()
    }
}

/// Jan of Acme.
fn jan(world: &World) -> Claims {
    claims(world, "acme", "Jan", "Bar")
}

/// Olena of Globex.
fn olena(world: &World) -> Claims {
    claims(world, "globex", "Olena", "Kitchen")
}

async fn sign_on(world: &World, claims: &Claims) -> Tab {
    let browser = world.browser();
    let body = format!("jwt={}", world.link(claims));
    browser.post_from(&claims.iss, REDEEM, &body).await.leads_to("/");
    browser
}

/// They are in, and their courses are shown to them.
async fn home(browser: &Tab) {
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
}

/// What CrewPlanner is told when it asks about somebody.
async fn asked(world: &World, path: &str, claims: Claims) -> Value {
    let claims = Claims { aud: format!("{APP}{path}"), jti: jwt_link::new_jti(world.rng.bytes()), ..claims };
    let bearer = format!("Bearer {}", mint(&claims, TokenType::Api, &world.key));
    let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
    let body = br#"{"account_login_slug":"acme-events"}"#;
    let answer = world.browser().send(Method::POST, path, &headers, body).await.expect(200);
    serde_json::from_str(&answer.body).expect("JSON")
}

/// The page of the learner with this name.
async fn page_of(desk: &Desk, name: &str) -> String {
    let at = links(
        &desk.page(&format!("/accounts/acme-events/learners?q={name}")).await,
        "/accounts/acme-events/learners/0",
    )
    .remove(0);
    desk.page(&at).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_id_at_another_client_is_somebody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let of_jan = sign_on(world, &jan(world)).await;
    of_jan.post_form("/welcome/language", "lang=en").await.leads_to("/");
    home(&of_jan).await;
    assert_eq!(asked(world, "/api/v1/new-courses", jan(world)).await["count"], 0);
    let first = world.texts("SELECT id FROM learners").await;

    world.connect("globex").await;
    of_jan.get("/").await.leads_to(REDEEM);
    assert_eq!(
        asked(world, "/api/v1/new-courses", olena(world)).await["count"],
        1,
        "nobody showed it to her"
    );
    let of_olena = sign_on(world, &olena(world)).await;
    of_olena.get("/").await.leads_to("/welcome/language");
    assert_eq!(world.texts("SELECT name FROM learners ORDER BY name").await, ["Jan", "Olena"]);

    let desk = Desk::content_admin(world).await;
    let list = desk.page("/accounts/acme-events/learners").await;
    assert_eq!(list.matches("From acme").count(), 1, "{list}");
    let (old, new) = (page_of(&desk, "Jan").await, page_of(&desk, "Olena").await);
    let before = "This person comes from acme";
    assert!(old.contains(before) && old.contains(&world.issuer()) && old.contains("Bar"), "{old}");
    assert!(!new.contains(before) && new.contains(&world.issuer_of("globex")), "{new}");
    assert!(new.contains("Kitchen") && !new.contains("Bar") && new.contains(">1001<"), "{new}");

    // Back again, Jan goes on where he was.
    world.connect("acme").await;
    of_olena.get("/").await.leads_to(REDEEM);
    home(&sign_on(world, &jan(world)).await).await;
    assert_eq!(world.texts("SELECT id FROM learners WHERE name = 'Jan'").await, first);
    assert!(desk.page("/accounts/acme-events/learners").await.contains("From globex"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_ends_and_is_told_of_nothing_of_another_one_s(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let of_jan = sign_on(world, &jan(world)).await;
    of_jan.post_form("/welcome/language", "lang=en").await.leads_to("/");
    home(&of_jan).await; // which is an event for Acme
    world.connect("globex").await;
    let of_olena = sign_on(world, &olena(world)).await;
    of_olena.post_form("/welcome/language", "lang=en").await.leads_to("/");
    home(&of_olena).await;
    let told = world.told().await;
    let people: Vec<_> = told.iter().filter_map(|event| event["sub_id"]["iss"].as_str()).collect();
    assert_eq!(people, [world.issuer_of("globex")], "Acme's Jan is none of Globex's business");

    let person = jwt_link::Person { iss: world.issuer_of("globex"), sub: "1001".to_owned() };
    let event =
        jwt_link::SecurityEvent::SessionRevoked { person, session: None, event_timestamp: world.seconds() };
    world.connect("acme").await;
    let of_jan = sign_on(world, &jan(world)).await;
    let claims = crate::pushed::claims(world, event);
    assert_eq!(crate::pushed::push(world, &claims).await.status, StatusCode::ACCEPTED);
    home(&of_jan).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_another_replica_opens_meanwhile_opens_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let of_jan = sign_on(world, &jan(world)).await;
    // As another process would do it, that has not heard of it: the session stays.
    world.run("UPDATE connections SET client = 'crewplanner/globex'", &[]).await;
    of_jan.get("/").await.leads_to(REDEEM);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rule_is_about_the_departments_of_the_client_it_was_made_for(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let rule = Rule { departments: vec!["1".to_owned(), "7".to_owned()], ..Rule::default() };
    let group = create_rule_group(&world.app, &world.account, "Bar crew", &rule).await.expect("it is made");
    let desk = Desk::content_admin(world).await;
    let at = format!("/accounts/acme-events/groups/{group}");
    sign_on(world, &jan(world)).await;
    // By name: both were made in the same moment, and neither comes first.
    let groups = async |claims| {
        let answer = asked(world, "/api/v1/connection-check", claims).await;
        let groups = answer["learner"]["groups"].as_array().expect("groups").iter();
        let mut names: Vec<String> = groups.filter_map(|name| name.as_str().map(str::to_owned)).collect();
        names.sort();
        names
    };
    assert_eq!(groups(jan(world)).await, ["Bar crew", "Everyone"]);

    world.connect("globex").await;
    sign_on(world, &olena(world)).await;
    assert_eq!(groups(olena(world)).await, ["Everyone"]);
    let page = desk.page(&at).await;
    assert!(page.contains("names departments of acme") && page.contains("value=\"7\""), "{page}");
    assert!(
        page.contains("<bdi>Kitchen</bdi>") && !page.contains("<bdi>Bar</bdi>") && page.contains("<b>1</b>")
    );
    assert!(desk.page("/accounts/acme-events/groups").await.contains("From acme"));

    // Saved as it is, it stays as it is; with a department of Globex it is Globex's.
    let kept = [("kept_client", "crewplanner/acme"), ("kept_department", "1"), ("kept_department", "7")];
    target(&desk.post(&at, &[&[("name", "Bar staff")], &kept[..]].concat()).await);
    assert!(desk.page(&at).await.contains("names departments of acme"));
    target(&desk.post(&at, &[&[("name", "Cooks"), ("department", "1")], &kept[..]].concat()).await);
    assert_eq!(groups(olena(world)).await, ["Cooks", "Everyone"]);
    let page = desk.page(&at).await;
    assert!(!page.contains("departments of acme") && page.contains("value=\"1\" checked"), "{page}");
    world.connect("acme").await;
    assert_eq!(groups(jan(world)).await, ["Everyone"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rule_from_before_the_connection_is_about_the_first_client(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it is disconnected");
    let rule = Rule { departments: vec!["1".to_owned()], ..Rule::default() };
    create_rule_group(&world.app, &world.account, "Crew", &rule).await.expect("it is made");
    let groups =
        async |claims| asked(world, "/api/v1/connection-check", claims).await["learner"]["groups"].clone();
    world.connect("acme").await;
    assert_eq!(groups(jan(world)).await, serde_json::json!(["Everyone", "Crew"]));
    world.connect("globex").await;
    assert_eq!(groups(olena(world)).await, serde_json::json!(["Everyone"]));
}

/// The schema of before.
const BEFORE: [Migration; 7] = [
    Migration { version: 1, name: "start", sql: include_str!("../../migrations/0001_start.sql") },
    Migration { version: 2, name: "cms", sql: include_str!("../../migrations/0002_cms.sql") },
    Migration { version: 3, name: "signing keys", sql: peer::SIGNING_KEYS_SQL },
    Migration { version: 4, name: "events", sql: peer::EVENTS_SQL },
    Migration { version: 5, name: "red bullet", sql: include_str!("../../migrations/0005_red_bullet.sql") },
    Migration { version: 6, name: "login", sql: login::LOGIN_SQL },
    Migration { version: 7, name: "staff log in", sql: include_str!("../../migrations/0007_login.sql") },
];

/// Two accounts that know somebody with the id 1001: one is connected to Acme, the other was connected to Globex, as only
/// its log tells.
async fn fill(before: &Before) {
    let db = Db::open(&before.databases.url("mobietrain"), &BEFORE).await.expect("the database of before");
    let mut write = db.write().await.expect("a turn");
    for (account, client) in [("acme-events", "acme"), ("academy", "globex")] {
        let claims = serde_json::json!({"iss": before.issuer_of(client)}).to_string();
        for sql in [
            "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $1, 'Acme Events', 1, 1)",
            "INSERT INTO learners (account_id, id, sub, name, status, created_at, last_sign_on_at) \
             VALUES ($1, 'jan', '1001', 'Jan', 'active', 1, 1)",
            "INSERT INTO departments (account_id, id, name) VALUES ($1, '1', 'Bar')",
            "INSERT INTO learner_departments (account_id, learner_id, department_id) VALUES ($1, 'jan', '1')",
            "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
             VALUES ($1, 'everyone', 'Everyone', 'everyone', '{}', 1)",
            "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
             VALUES ($1, 'bar', 'Bar crew', 'rule', '{\"departments\":[\"1\"],\"status\":\"active\"}', 2)",
            "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) VALUES ($1, 'c', 'c', 1, 1, 1)",
            "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) VALUES ($1, 'jan', 'c', 1)",
            "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, done_at) VALUES ($1, 'jan', 'c', 'x', 1)",
        ] {
            write.query(sql).bind(account).execute().await.expect("a row");
        }
        let sql =
            "INSERT INTO sign_ons (account_id, id, at, outcome, claims) VALUES ($1, '1', 1, 'signed_on', $2)";
        write.query(sql).bind(account).bind(claims).execute().await.expect("a row");
    }
    connected(&mut write, before).await;
    write.commit().await.expect("it commits");
}

/// Acme is; and it has just revoked what somebody may have on the way.
async fn connected(write: &mut Write, before: &Before) {
    let sql = "INSERT INTO connections (account_id, client_slug, created_by, created_at) VALUES ('acme-events', 'acme', '', 1)";
    write.query(sql).execute().await.expect("a connection");
    let sql = "INSERT INTO revocations (account_id, sub, revoked_at) VALUES ('acme-events', '1002', $1)";
    write.query(sql).bind(before.now()).execute().await.expect("a revocation");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_gives_everybody_to_the_client_they_came_from(#[values(Sqlite, Postgres)] engine: Engine) {
    let before = Before::without_tables(engine).await;
    fill(&before).await;
    let world = &World::open(before, |_| ()).await;
    let answer = asked(world, "/api/v1/connection-check", jan(world)).await;
    assert_eq!(answer["learner"]["groups"], serde_json::json!(["Everyone", "Bar crew"]));
    // Nothing of what he did went with the old tables.
    for table in ["SELECT COUNT(*) FROM learner_departments", "SELECT COUNT(*) FROM card_progress"] {
        assert_eq!(world.count(table).await, 2, "{table}");
    }
    sign_on(world, &jan(world)).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 2, "he is who he was");
    let revoked = Claims { sub: "1002".to_owned(), ..jan(world) };
    assert_eq!(world.redeem(&world.browser(), &world.link(&revoked)).await.status, StatusCode::BAD_REQUEST);
    // The other account, connected to its client again, and to another one.
    let academy =
        mobietrain::account_id(&world.app, "academy").await.expect("it answers").expect("an account");
    let at = "/login/external/academy/crewplanner";
    for (client, people) in [("globex", 2), ("acme", 3)] {
        let key = format!("crewplanner/{client}").parse().expect("a client");
        mobietrain::connect(&world.app, &academy, &key, &mobietrain::Actor::CommandLine)
            .await
            .expect("it connects");
        let claims = Claims { aud: format!("{APP}{at}"), ..claims(world, client, "Jan", "Bar") };
        let body = format!("jwt={}", world.link(&claims));
        world.browser().post_from(&claims.iss, at, &body).await.leads_to("/");
        assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, people, "{client}");
    }
    let rules = world.texts("SELECT rule FROM user_groups WHERE kind = 'rule' ORDER BY account_id").await;
    assert!(rules[0].contains("crewplanner/globex") && rules[1].contains("crewplanner/acme"), "{rules:?}");
}
