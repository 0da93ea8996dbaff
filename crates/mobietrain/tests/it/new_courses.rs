//! What is new for somebody, as CrewPlanner's server asks for it.

use http::{Method, StatusCode};
use jwt_link::{Claims, Department, Status, TokenType, mint};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::{course, learner, look};
use crate::world::{APP, World};

const PATH: &str = "/api/v1/new-courses";
const ACME: &[u8] = br#"{"account_login_slug":"acme-events"}"#;

/// Jan of the department Bar, changed at will.
pub fn jan(world: &World, change: impl Fn(&mut Claims)) -> Claims {
    let bar = Department { id: "bar".to_owned(), name: "Bar".to_owned() };
    let mut claims = Claims {
        aud: format!("{APP}{PATH}"),
        departments: Some(vec![bar]),
        locale: Some("en-GB".to_owned()),
        ..world.claims()
    };
    change(&mut claims);
    claims
}

pub async fn ask(world: &World, claims: &Claims, known: &str) -> Page {
    let bearer = format!("Bearer {}", mint(claims, TokenType::Api, &world.key));
    let headers =
        [("authorization", &*bearer), ("content-type", "application/json"), ("if-none-match", known)];
    world.browser().send(Method::POST, PATH, &headers, ACME).await
}

/// What is answered about Jan.
pub async fn answer(world: &World, change: impl Fn(&mut Claims)) -> Value {
    serde_json::from_str(&ask(world, &jan(world, change), "").await.expect(200).body).expect("JSON")
}

/// The titles of what is new.
pub async fn titles(world: &World, change: impl Fn(&mut Claims)) -> Vec<String> {
    let answer = answer(world, change).await;
    let courses = answer["courses"].as_array().expect("a list");
    assert_eq!(answer["count"], courses.len());
    courses.iter().map(|course| course["title"].as_str().expect("a title").to_owned()).collect()
}

/// The ETag of Jan's answer now.
pub async fn tag(world: &World, change: impl Fn(&mut Claims)) -> String {
    ask(world, &jan(world, change), "").await.expect(200).header("etag").to_owned()
}

const NOBODY: fn(&mut Claims) = |claims| claims.sub = "somebody-who-never-came".to_owned();
pub const SAME: fn(&mut Claims) = |_| {};

async fn school(world: &World) {
    course(world, &world.account, "welcome", "everyone", "{}").await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"],"status":"active"}"#).await;
    course(world, &world.account, "kassa", "rule", r#"{"languages":["nl"]}"#).await;
    course(world, &world.account, "draft", "everyone", "{}").await;
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'draft'", &[]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_exactly_what_they_could_play_and_were_not_shown(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let globex = world.another_account("globex", "globex").await;
    course(world, &globex, "secret", "everyone", "{}").await;
    // Before the first sign-on, worked out from the claims.
    assert_eq!(titles(world, NOBODY).await, ["drinks in English", "welcome in English"]);
    assert_eq!(titles(world, |jan| jan.departments = None).await, ["welcome in English"]);
    assert_eq!(titles(world, |jan| jan.status = Status::Inactive).await, ["welcome in English"]);
    for table in [
        "SELECT COUNT(*) FROM learners",
        "SELECT COUNT(*) FROM departments",
        "SELECT COUNT(*) FROM course_progress",
        "SELECT COUNT(*) FROM sign_ons",
    ] {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
    // Signed on, but the list was not seen yet: the language is asked first.
    let browser = learner(world, |_| {}).await;
    assert_eq!(titles(world, SAME).await, ["drinks in English", "welcome in English"]);
    assert_eq!(
        titles(world, |jan| jan.departments = None).await,
        ["drinks in English", "welcome in English"]
    );
    look(&browser, "/courses/drinks").await;
    assert_eq!(titles(world, SAME).await, ["welcome in English"]);
    look(&browser, "/").await;
    assert_eq!(titles(world, SAME).await, [""; 0]);
    assert_eq!(titles(world, NOBODY).await.len(), 2, "somebody else has seen nothing");
    // A hand-picked group counts, and a course that comes later.
    course(world, &world.account, "first-aid", "picked", "{}").await;
    assert_eq!(titles(world, SAME).await, [""; 0]);
    world.run("INSERT INTO group_members (account_id, group_id, learner_id) SELECT account_id, 'group-first-aid', id FROM learners", &[]).await;
    assert_eq!(titles(world, SAME).await, ["first-aid in English"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn titles_are_in_the_language_of_the_planner_and_addresses_lead_to_the_course(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    school(world).await;
    assert_eq!(
        titles(world, |jan| jan.locale = Some("nl-BE".to_owned())).await,
        ["drinks in het Nederlands", "kassa in het Nederlands", "welcome in het Nederlands"]
    );
    // A language that no course speaks: English. No locale: the one chosen in the app, where there is a learner.
    assert_eq!(titles(world, |jan| jan.locale = Some("uk".to_owned())).await.len(), 2);
    let browser = learner(world, |_| {}).await;
    browser.post_form("/welcome/language", "lang=nl").await.leads_to("/");
    let chosen = titles(world, |jan| jan.locale = None).await;
    assert_eq!(chosen, ["drinks in het Nederlands", "kassa in het Nederlands", "welcome in het Nederlands"]);
    let answer = ask(world, &jan(world, SAME), "").await.expect(200);
    let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(
        answer["courses"][0],
        json!({"title": "drinks in English", "url": format!("{APP}/courses/drinks/continue")})
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_new_courses_are_counted_and_fifty_named(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "c", "everyone", "{}").await;
    for number in 0..60 {
        let slug = format!("course-{number}");
        world.run("INSERT INTO courses (account_id, id, slug, position, published_at, created_at, changed_at, live) VALUES ($1, $2, $2, 2, 1, 1, 1, 1)", &[&world.account, &slug]).await;
        crate::courses::version(world, &world.account, &slug).await;
        world.run("INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, revision, changed_at, changed_by) VALUES ($1, $2, 1, 'en', $2, '', '', 0, 1, '')", &[&world.account, &slug]).await;
        world
            .run(
                "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, 'group-c')",
                &[&world.account, &slug],
            )
            .await;
    }
    let answer: Value = serde_json::from_str(&ask(world, &jan(world, SAME), "").await.body).expect("JSON");
    assert_eq!((&answer["count"], answer["courses"].as_array().map(Vec::len)), (&json!(61), Some(50)));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_knows_the_answer_gets_a_304_that_touches_one_row(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    school(world).await;
    let known = tag(world, SAME).await;
    for sent in [known.clone(), format!("W/{known}"), format!("\"other\", {known}")] {
        let before = world.count("SELECT COUNT(*) FROM used_assertions").await;
        let answer = ask(world, &jan(world, SAME), &sent).await;
        assert_eq!(
            (answer.status, &*answer.body, answer.header("etag")),
            (StatusCode::NOT_MODIFIED, "", &*known)
        );
        assert_eq!(answer.header("date"), peer::http_date(world.now.now()));
        assert_eq!(world.count("SELECT COUNT(*) FROM used_assertions").await, before + 1);
    }
    assert_eq!(ask(world, &jan(world, SAME), "\"other\"").await.status, StatusCode::OK);
    // A 304 uses the assertion up like any answer.
    let claims = jan(world, SAME);
    assert_eq!(ask(world, &claims, &known).await.status, StatusCode::NOT_MODIFIED);
    let again = ask(world, &claims, &known).await;
    assert!(again.status == StatusCode::CONFLICT && again.has("already_used"), "{}", again.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tag_changes_when_the_answer_may_and_only_then(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let first = tag(world, SAME).await;
    assert_eq!(
        tag(world, |jan| jan
            .departments
            .iter_mut()
            .flatten()
            .for_each(|one| one.name = "The bar".to_owned()))
        .await,
        first
    );
    assert_eq!(tag(world, NOBODY).await, first, "of people whom nobody knows, what is claimed counts");
    let others: [fn(&mut Claims); 3] = [
        |jan| jan.status = Status::Inactive,
        |jan| jan.departments = None,
        |jan| jan.locale = Some("nl".to_owned()),
    ];
    for other in others {
        assert_ne!(tag(world, other).await, first);
    }
    let browser = learner(world, |_| {}).await;
    let signed_on = tag(world, SAME).await;
    assert_ne!(signed_on, first);
    look(&browser, "/courses/drinks").await;
    let opened = tag(world, SAME).await;
    assert_ne!(opened, signed_on);
    look(&browser, "/courses/drinks").await;
    browser.post_form("/courses/drinks/cards/check", "").await;
    let begun = tag(world, SAME).await;
    assert_ne!(begun, opened);
    browser.post_form("/courses/drinks/cards/check", "").await;
    assert_eq!(tag(world, SAME).await, begun, "nothing else was done or shown");
    look(&browser, "/").await;
    let seen = tag(world, SAME).await;
    assert_ne!(seen, begun);
    look(&browser, "/").await;
    assert_eq!(tag(world, SAME).await, seen);
    mobietrain::publish(
        &world.app,
        (&world.account, &"draft".into()),
        &mobietrain::Agreed::default(),
        &mobietrain::Actor::CommandLine,
    )
    .await
    .expect("it publishes");
    let published = tag(world, SAME).await;
    assert_ne!(published, seen);
    mobietrain::publish(
        &world.app,
        (&world.account, &"draft".into()),
        &mobietrain::Agreed::default(),
        &mobietrain::Actor::CommandLine,
    )
    .await
    .expect("it is published");
    assert_eq!(tag(world, SAME).await, published);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tag_of_another_account_is_another_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let here = tag(world, NOBODY).await;
    let _globex = world.another_account("globex", "acme").await;
    let bearer = format!("Bearer {}", mint(&jan(world, NOBODY), TokenType::Api, &world.key));
    let body = br#"{"account_login_slug":"globex"}"#;
    let headers = [("authorization", &*bearer), ("if-none-match", &*here)];
    let there = world.browser().send(Method::POST, PATH, &headers, body).await.expect(200);
    assert_ne!(there.header("etag"), here);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_gets_a_code_and_tells_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let other = world.another_account("globex", "globex").await;
    course(world, &other, "secret", "everyone", "{}").await;
    // A key of Acme's asks about Globex.
    let bearer = format!("Bearer {}", mint(&jan(world, SAME), TokenType::Api, &world.key));
    let body = br#"{"account_login_slug":"globex"}"#;
    let answer = world.browser().send(Method::POST, PATH, &[("authorization", &bearer)], body).await;
    assert!(
        answer.status == StatusCode::CONFLICT && answer.has("not_connected") && !answer.has("secret"),
        "{}",
        answer.body
    );
    for (body, code) in [
        ("", "invalid_request"),
        ("{}", "invalid_request"),
        (r#"{"account_login_slug":"nobody"}"#, "unknown_account"),
    ] {
        let bearer = format!("Bearer {}", mint(&jan(world, SAME), TokenType::Api, &world.key));
        let answer =
            world.browser().send(Method::POST, PATH, &[("authorization", &bearer)], body.as_bytes()).await;
        assert!(answer.status.is_client_error() && answer.has(code), "{}", answer.body);
    }
    let check = |claims: Claims, code: &'static str| async move {
        let answer = ask(world, &claims, "").await;
        assert!(answer.status.is_client_error() && answer.has(code), "{}", answer.body);
        serde_json::from_str::<Value>(&answer.body).expect("JSON")
    };
    check(jan(world, |jan| jan.aud = format!("{APP}/api/v1/connection-check")), "wrong_audience").await;
    // A clock that is off is told by how much.
    let behind =
        check(jan(world, |jan| (jan.iat, jan.exp) = (jan.iat - 400, jan.exp - 400)), "expired").await;
    assert_eq!(behind["clock_skew_seconds"], 400);
    let ahead =
        check(jan(world, |jan| (jan.iat, jan.exp) = (jan.iat + 90, jan.exp + 90)), "not_yet_valid").await;
    assert_eq!(ahead["clock_skew_seconds"], -90);
    let unsigned = world.browser().send(Method::POST, PATH, &[("authorization", "Bearer x")], ACME).await;
    assert!(
        unsigned.status == StatusCode::BAD_REQUEST && unsigned.has("malformed_token"),
        "{}",
        unsigned.body
    );
    assert_eq!(unsigned.header("date"), peer::http_date(world.now.now()));
}

/// Slug, stage, lessons done, minutes left of all that Jan has to do.
async fn training(world: &World) -> Vec<(String, String, i64, i64)> {
    let answer = ask(world, &jan(world, SAME), "").await.expect(200);
    let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
    let courses = answer["training"]["courses"].as_array().expect("a list");
    assert_eq!(answer["training"]["count"], courses.len());
    let number = |course: &Value, name: &str| course[name].as_i64().expect("a number");
    let text = |course: &Value, name: &str| course[name].as_str().expect("a text").to_owned();
    let row = |course: &Value| {
        let slug = text(course, "url").rsplit('/').nth(1).map(str::to_owned).expect("a slug");
        (slug, text(course, "stage"), number(course, "lessons_done"), number(course, "minutes_left"))
    };
    courses.iter().map(row).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_begun_comes_first_with_how_far_they_are(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let row = |slug: &str, stage: &str, done, left| (slug.to_owned(), stage.to_owned(), done, left);
    assert_eq!(training(world).await, [row("drinks", "new", 0, 8), row("welcome", "new", 0, 8)]);
    let browser = learner(world, |_| {}).await;
    look(&browser, "/").await;
    assert_eq!(training(world).await, [row("drinks", "shown", 0, 8), row("welcome", "shown", 0, 8)]);
    // Each card changes the answer, and so its tag.
    let mut tags = vec![tag(world, SAME).await];
    for (card, answer, done, left) in [("check", "", 0, 6), ("young", "answer=1", 1, 3), ("water", "", 2, 0)]
    {
        let _page = browser.post_form(&format!("/courses/welcome/cards/{card}"), answer).await;
        tags.push(tag(world, SAME).await);
        if left > 0 {
            assert_eq!(training(world).await[0], row("welcome", "begun", done, left), "{card}");
        }
    }
    // What is completed is not to be done.
    assert_eq!(training(world).await, [row("drinks", "shown", 0, 8)]);
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cover_is_for_whoever_was_told_its_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world).await;
    let cover = async || {
        let answer = ask(world, &jan(world, SAME), "").await.expect(200);
        let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
        answer["training"]["courses"][0]["cover"].as_str().map(str::to_owned)
    };
    // There is no file: one is drawn, and everybody who was told may see it.
    let drawn = cover().await.expect("a drawn cover");
    let drawn = world.browser().get(drawn.strip_prefix(APP).expect("of the app")).await.expect(200);
    assert_eq!(drawn.header("content-type"), "image/svg+xml");
    assert!(drawn.body.starts_with("<svg") && drawn.header("content-security-policy").contains("sandbox"));
    assert_eq!(drawn.header("cross-origin-resource-policy"), "cross-origin");
    world.file("drinks", "cover.svg", ("image/svg+xml", b"<svg/>")).await;
    let address = cover().await.expect("a cover");
    let path = address.strip_prefix(APP).expect("of the app").to_owned();
    let stranger = world.browser();
    let picture = stranger.get(&path).await.expect(200);
    assert_eq!(
        (picture.header("content-type"), picture.header("cross-origin-resource-policy"), &*picture.body),
        ("image/svg+xml", "cross-origin", "<svg/>")
    );
    assert!(picture.header("cache-control").contains("immutable"));
    assert!(picture.header("content-security-policy").contains("sandbox"));
    let (rest, _tag) = path.rsplit_once('/').expect("a tag");
    assert_eq!(stranger.get(&format!("{rest}/guessed")).await.status, StatusCode::NOT_FOUND);
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'drinks'", &[]).await;
    assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
}
