//! The connection check: what CrewPlanner's server is told, and that nothing is created.

use http::{Method, StatusCode};
use jwt_link::{Claims, Department, SigningKey, TokenType, mint};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{APP, World};

const PATH: &str = "/api/v1/connection-check";

fn claims(world: &World) -> Claims {
    let bar = Department { id: "bar".to_owned(), name: "Bar".to_owned() };
    Claims { aud: format!("{APP}{PATH}"), departments: Some(vec![bar]), ..world.claims() }
}

fn assertion(world: &World, claims: &Claims) -> String {
    mint(claims, TokenType::Api, &world.key)
}

async fn call(world: &World, bearer: &str, body: &str) -> (StatusCode, Value) {
    let headers = [("authorization", &*format!("Bearer {bearer}")), ("content-type", "application/json")];
    let answer = world.browser().send(Method::POST, PATH, &headers, body.as_bytes()).await;
    assert_eq!(answer.header("content-type"), "application/json", "{}", answer.body);
    (answer.status, serde_json::from_str(&answer.body).expect("JSON"))
}

const ACME: &str = r#"{"account_login_slug":"acme-events"}"#;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_good_connection_tells_what_the_employee_would_get(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (id, kind, rule) in [
        ("Bar", "rule", r#"{"departments":["bar"]}"#),
        ("Security", "rule", r#"{"departments":["security"]}"#),
    ] {
        world.run("INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $2, $3, $4, 9)",
                &[&world.account, id, kind, rule]).await;
        world.run("INSERT INTO courses (account_id, id, slug, position, published_at, created_at, changed_at) VALUES ($1, $2, $2, 1, 1, 1, 1)",
                &[&world.account, id]).await;
        world
            .run(
                "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $2)",
                &[&world.account, id],
            )
            .await;
    }
    let token = assertion(world, &claims(world));
    world.advance(3);
    let (status, answer) = call(world, &token, ACME).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    let groups = answer["learner"]["groups"].as_array().expect("a list");
    assert!(
        groups.len() == 2 && groups.contains(&json!("Bar")) && groups.contains(&json!("Everyone")),
        "{answer}"
    );
    assert_eq!(answer["learner"]["courses"], 1);
    let by_group = answer["learner"]["by_group"].as_array().expect("a list");
    let names: Vec<_> = by_group.iter().map(|group| group["group"].clone()).collect();
    assert_eq!(&names, groups, "in the same order");
    for group in by_group {
        let courses = i64::from(group["group"] == "Bar");
        assert_eq!(group["courses"], courses, "{answer}");
    }
    assert_eq!(
        (&answer["result"], &answer["account"], &answer["clock_skew_seconds"]),
        (&json!("connected"), &json!("Acme Events"), &json!(3))
    );
    assert_eq!(answer["key_id"], world.key.key_id());
    let (status, answer) = call(world, &token, ACME).await;
    assert_eq!((status, &answer["result"]), (StatusCode::CONFLICT, &json!("already_used")));
    for table in
        ["SELECT COUNT(*) FROM learners", "SELECT COUNT(*) FROM departments", "SELECT COUNT(*) FROM sign_ons"]
    {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM used_assertions").await, 1);
    world.advance(60 + 30);
    world.app.tick().await.expect("the tick runs");
    assert_eq!(world.count("SELECT COUNT(*) FROM used_assertions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_missing_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    // JSON can write NUL, which no database keeps.
    for slug in ["acme-evnts", "acme-events\\u0000", "\\u0000"] {
        let body = format!(r#"{{"account_login_slug":"{slug}"}}"#);
        let (status, answer) = call(world, &assertion(world, &claims(world)), &body).await;
        assert_eq!((status, answer), (StatusCode::NOT_FOUND, json!({"result": "unknown_account"})));
    }
    // Connected to somebody else, or to nobody: the same answer.
    let globex = Claims { iss: world.issuer_of("globex"), ..claims(world) };
    let not_connected = json!({"result": "not_connected", "client_slug": "globex"});
    let answer = call(world, &assertion(world, &globex), ACME).await;
    assert_eq!(answer, (StatusCode::CONFLICT, not_connected.clone()));
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    assert_eq!(call(world, &assertion(world, &globex), ACME).await, (StatusCode::CONFLICT, not_connected));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_gets_a_code_and_never_a_5xx(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let link = world.link(&claims(world));
    let other_url = Claims { aud: format!("{APP}/api/v1/new-courses"), ..claims(world) };
    let foreign = Claims { iss: "https://evil.example".to_owned(), ..claims(world) };
    for (token, code) in [
        (String::new(), "malformed_token"),
        ("x".repeat(9000), "malformed_token"),
        (link, "wrong_type"),
        (mint(&claims(world), TokenType::Api, &stranger), "unknown_key"),
        (assertion(world, &other_url), "wrong_audience"),
        (assertion(world, &foreign), "wrong_issuer"),
    ] {
        let (status, answer) = call(world, &token, ACME).await;
        assert!(status.is_client_error(), "{code}");
        assert_eq!(answer["result"], code);
        assert!(answer["reason"].as_str().is_some_and(|reason| !reason.contains("acme.")), "{answer}");
    }
    for body in ["", "[]", "{}", "{\"account_login_slug\":1}", "\u{0}"] {
        let (status, answer) = call(world, &assertion(world, &claims(world)), body).await;
        assert_eq!((status, &answer["result"]), (StatusCode::BAD_REQUEST, &json!("invalid_request")));
    }
}

/// Whoever has no key of a client learns nothing of the accounts, not even from a look at the clock: which account is
/// asked about is not looked at.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_unsigned_learn_nothing_about_connections(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.another_account("globex-academy", "globex").await;
    mobietrain::create_account(&world.app, &"lonely".parse().expect("a slug"), "Lonely")
        .await
        .expect("the database answers");
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let foreign = Claims { iss: "https://evil.example".to_owned(), ..claims(world) };
    for path in [PATH, "/api/v1/new-courses"] {
        let own = Claims { aud: format!("{APP}{path}"), ..claims(world) };
        for token in [
            testkit::tampered(&assertion(world, &own)),
            mint(&own, TokenType::Api, &stranger),
            assertion(world, &foreign),
        ] {
            let mut answers = Vec::new();
            for slug in ["acme-events", "globex-academy", "lonely", "nobody-at-all"] {
                let body = format!(r#"{{"account_login_slug":"{slug}"}}"#);
                let headers = [("authorization", &*format!("Bearer {token}"))];
                let answer = world.browser().send(Method::POST, path, &headers, body.as_bytes()).await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.body);
                answers.push(answer.body);
            }
            assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        }
    }
    // With a key of their own a client is told, and only about itself.
    for (slug, status, result) in [
        ("lonely", StatusCode::CONFLICT, "not_connected"),
        ("globex-academy", StatusCode::CONFLICT, "not_connected"),
        ("nobody-at-all", StatusCode::NOT_FOUND, "unknown_account"),
    ] {
        let body = format!(r#"{{"account_login_slug":"{slug}"}}"#);
        let (told, answer) = call(world, &assertion(world, &claims(world)), &body).await;
        assert_eq!((told, &answer["result"]), (status, &json!(result)));
        assert!(!answer.to_string().contains("globex"), "{answer}");
    }
}
