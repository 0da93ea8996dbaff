//! Who must do what by when, as CrewPlanner's server asks for it about all people of a client.

use http::{Method, StatusCode};
use jwt_link::{DueCourse, DuePage, TokenType, mint};
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::new_courses::jan;
use crate::world::{APP, World};

const PATH: &str = "/api/v1/due";
const DAY: u64 = 86_400;

async fn ask_with(world: &World, body: &str, known: &str) -> Page {
    let issuer = world.issuer();
    let claims = jan(world, |claims| {
        claims.aud = format!("{APP}{PATH}");
        claims.sub.clone_from(&issuer);
    });
    let bearer = format!("Bearer {}", mint(&claims, TokenType::Api, &world.key));
    let headers =
        [("authorization", &*bearer), ("content-type", "application/json"), ("if-none-match", known)];
    world.browser().send(Method::POST, PATH, &headers, body.as_bytes()).await
}

async fn ask(world: &World, after: &str, days: i64) -> Page {
    let body = json!({"account_login_slug": "acme-events", "after": after, "days": days});
    ask_with(world, &body.to_string(), "").await.expect(200)
}

/// Who, and what of them.
async fn due(world: &World, after: &str, days: i64) -> Vec<(String, Vec<DueCourse>)> {
    let page = DuePage::parse(ask(world, after, days).await.body.as_bytes(), after).expect("a page");
    page.people.into_iter().map(|person| (person.sub, person.courses)).collect()
}

/// It is mandatory for its group, so many days after it came.
async fn mandatory(world: &World, course: &str, days: &str) {
    let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_days, since, made_by) \
               SELECT account_id, course_id, group_id, CAST($2 AS BIGINT), 1, '' FROM course_groups WHERE course_id = $1";
    world.run(sql, &[course, days]).await;
}

async fn school(world: &World) {
    course(world, &world.account, "welcome", "everyone", "{}").await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    course(world, &world.account, "extra", "everyone", "{}").await;
    mandatory(world, "welcome", "20").await;
    mandatory(world, "drinks", "3").await;
    learner(world, |jan| jan.locale = Some("en-GB".to_owned())).await;
    learner(world, |lea| {
        lea.sub = "2002".to_owned();
        lea.departments = Some(Vec::new());
        lea.locale = Some("nl-BE".to_owned());
    })
    .await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_who_must_do_something_is_told_with_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let told = due(world, "", 7).await;
    assert_eq!(told.len(), 1, "nobody has 20 days in the next 7: {told:?}");
    let (jan, courses) = &told[0];
    assert_eq!(courses.len(), 1);
    assert_eq!((&*courses[0].title, courses[0].late, courses[0].renews), ("drinks in English", false, false));
    assert_eq!(courses[0].url, format!("{APP}/courses/drinks"));
    let told = due(world, "", 30).await;
    let titles: Vec<Vec<&str>> =
        told.iter().map(|(_, courses)| courses.iter().map(|course| &*course.title).collect()).collect();
    assert_eq!(titles, [vec!["drinks in English", "welcome in English"], vec!["welcome in het Nederlands"]]);
    // Asked on, whoever was told of is not told of again.
    assert_eq!(due(world, jan, 30).await[0].0, "2002");
    assert!(due(world, "2002", 30).await.is_empty());
    world.advance(4 * DAY);
    let told = due(world, "", 0).await;
    assert_eq!((told.len(), told[0].1[0].late), (1, true));
    // Whoever has left has nothing to do here, and another client's people are not told of.
    world.run("UPDATE learners SET left_at = 1 WHERE identity = 'crewplanner/acme/2002'", &[]).await;
    world.run("UPDATE learners SET identity = 'crewplanner/globex/1' WHERE left_at IS NULL", &[]).await;
    assert!(due(world, "", 60).await.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unchanged_day_costs_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let body = json!({"account_login_slug": "acme-events", "days": 30}).to_string();
    let tag = ask_with(world, &body, "").await.expect(200).header("etag").to_owned();
    let again = async |known: &str| {
        let page = ask_with(world, &body, known).await;
        (page.status, page.header("etag").to_owned())
    };
    assert_eq!(again(&tag).await, (StatusCode::NOT_MODIFIED, tag.clone()));
    for change in [
        "UPDATE accounts SET catalogue_version = catalogue_version + 1",
        "UPDATE learners SET state_version = state_version + 1 WHERE identity = 'crewplanner/acme/2002'",
        "UPDATE learners SET left_at = 1 WHERE identity = 'crewplanner/acme/2002'",
        "DELETE FROM learner_departments",
    ] {
        let (_, before) = again("").await;
        world.run(change, &[]).await;
        assert_eq!(again(&before).await.0, StatusCode::OK, "{change}");
    }
    let (_, today) = again("").await;
    world.advance(DAY);
    assert_eq!(again(&today).await.0, StatusCode::OK, "tomorrow other things are late");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_is_proved_and_asks_for_what_can_be(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    for body in [
        "",
        "{}",
        r#"{"account_login_slug":"acme-events"}"#,
        r#"{"account_login_slug":"acme-events","days":61}"#,
        r#"{"account_login_slug":"acme-events","days":-1}"#,
        "{\"account_login_slug\":\"acme-events\",\"days\":1,\"after\":\"\\u0000\"}",
    ] {
        assert_eq!(ask_with(world, body, "").await.status, StatusCode::BAD_REQUEST, "{body}");
    }
    let body = r#"{"account_login_slug":"acme-events","days":7}"#;
    let claims = jan(world, |claims| claims.aud = format!("{APP}{PATH}"));
    let bearer = format!("Bearer {}", mint(&claims, TokenType::Api, &world.key));
    let send = async |bearer: &str| {
        let headers = [("authorization", bearer), ("content-type", "application/json")];
        world.browser().send(Method::POST, PATH, &headers, body.as_bytes()).await.status
    };
    assert_eq!(send(&bearer).await, StatusCode::OK);
    assert_ne!(send(&bearer).await, StatusCode::OK, "it counts once");
    assert_ne!(send("Bearer x").await, StatusCode::OK);
    let globex = world.another_account("globex", "globex").await;
    assert!(!globex.is_empty());
    let other = r#"{"account_login_slug":"globex","days":7}"#;
    assert_eq!(ask_with(world, other, "").await.status, StatusCode::CONFLICT, "another client's account");
}
