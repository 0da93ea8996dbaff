//! Who may play what, and that nothing played is lost.

use http::StatusCode;
use jwt_link::{Claims, Department, Status};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::world::World;

fn content(title: &str) -> Value {
    let card =
        |id: &str| json!({"id": id, "title": format!("Card {id}"), "html": "<p>Text.</p>", "kind": "text"});
    json!({"title": title, "summary": "What it is about.", "minutes": 8, "lessons": [
        {"id": "l1", "title": "Wristbands and age", "cards": [
            card("check"),
            {"id": "young", "title": "What do you do?", "html": "", "kind": "question",
             "answers": ["Serve.", "Ask for ID."], "right": 1, "feedback_html": "<p>ID cannot be swapped.</p>"},
        ]},
        {"id": "l2", "title": "Water and help", "cards": [
            {"id": "water", "title": "Water first", "html": "", "kind": "image", "file": "water.svg", "alt": "Water"},
        ]},
    ]})
}

/// The same as Markdown, but for the picture.
pub fn source(title: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\nsummary = \"What it is about.\"\nminutes = 8\n+++\n\n# Wristbands and age {{#l1}}\n\n\
         ## Card check {{#check}}\n\nText.\n\n## What do you do? {{#young}}\n\n- [ ] Serve.\n- [x] Ask for ID.\n\n\
         > ID cannot be swapped.\n\n# Water and help {{#l2}}\n\n## Water first {{#water}}\n\nWater.\n"
    )
}

/// A version of a course that people see.
pub async fn version(world: &World, account: &str, course: &str) {
    world
        .run(
            "INSERT INTO course_versions (account_id, course_id, number, revision, made_at, made_by, out_at, after_pause, cover, editions) \
             VALUES ($1, $2, 1, 0, 1, '', 1, FALSE, 'cover.svg', '{}')",
            &[account, course],
        )
        .await;
}

/// A published course in English and Dutch for one group of this kind.
pub async fn course(world: &World, account: &str, slug: &str, kind: &str, rule: &str) {
    let group = format!("group-{slug}");
    world.run(
        "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $2, $3, $4, 1)",
        &[account, &group, kind, rule],
    ).await;
    world.run(
        "INSERT INTO courses (account_id, id, slug, position, cover, published_at, created_at, changed_at, live) \
         VALUES ($1, $2, $2, 1, 'cover.svg', 1, 1, 1, 1)",
        &[account, slug],
    ).await;
    version(world, account, slug).await;
    for (language, title) in
        [("en", format!("{slug} in English")), ("nl", format!("{slug} in het Nederlands"))]
    {
        let (content, source) = (content(&title).to_string(), source(&title));
        world.run(
            "INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, minutes, lessons, revision, changed_at, changed_by) VALUES ($1, $2, 1, $3, $4, $5, $6, 8, 2, 0, 1, '')",
            &[account, slug, language, &title, &source, &content],
        ).await;
        world.run(
            "INSERT INTO course_texts (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) VALUES ($1, $2, 0, $3, $4, $5, 0, 1, '')",
            &[account, slug, language, &title, &source],
        ).await;
    }
    world
        .run(
            "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $3)",
            &[account, slug, &group],
        )
        .await;
}

pub async fn learner(world: &World, change: impl Fn(&mut Claims)) -> Tab {
    let mut claims = Claims {
        departments: Some(vec![Department { id: "bar".to_owned(), name: "Bar".to_owned() }]),
        ..world.claims()
    };
    change(&mut claims);
    let browser = world.browser();
    world.redeem(&browser, &world.link(&claims)).await.leads_to("/");
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    browser
}

/// Opens a page that must be there.
pub async fn look(browser: &Tab, path: &str) {
    assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_playable_follows_groups_at_each_look(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "welcome", "everyone", "{}").await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    course(world, &world.account, "security", "rule", r#"{"departments":["security"]}"#).await;
    course(world, &world.account, "active", "rule", r#"{"status":"active"}"#).await;
    course(world, &world.account, "picked", "picked", "{}").await;
    course(world, &world.account, "broken", "rule", r#"{"no such condition":1}"#).await;
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &globex, "elsewhere", "everyone", "{}").await;
    let sees = |body: &str| -> Vec<&str> {
        let all = ["welcome", "drinks", "security", "active", "picked", "broken", "elsewhere"];
        all.into_iter().filter(|slug| body.contains(&format!("/courses/{slug}\""))).collect()
    };
    let jan = learner(world, |_| ()).await;
    assert_eq!(sees(&jan.get("/").await.body), ["welcome", "drinks", "active"]);
    for hidden in [
        "/courses/security",
        "/courses/security/cards/check",
        "/courses/elsewhere",
        "/courses/picked/completed",
        "/media/security/cover.svg",
    ] {
        let answer = jan.get(hidden).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{hidden}");
        assert!(answer.body.contains("There is nothing at this address"), "{}", answer.body);
    }
    assert_eq!(jan.post_form("/courses/security/cards/check", "").await.status, StatusCode::NOT_FOUND);
    world.run("INSERT INTO group_members (account_id, group_id, learner_id) SELECT $1, 'group-picked', id FROM learners",
            &[&world.account]).await;
    // Another department at the next sign-on; being picked by hand stays.
    let jan = learner(world, |claims| {
        claims.departments =
            Some(vec![Department { id: "security".to_owned(), name: "Security".to_owned() }]);
        claims.status = Status::Inactive;
    })
    .await;
    assert_eq!(sees(&jan.get("/").await.body), ["welcome", "security", "picked"]);
    jan.post_form("/profile", "lang=nl").await.leads_to("/profile");
    assert!(jan.get("/").await.body.contains("welcome in het Nederlands"));
    jan.post_form("/profile", "lang=uk").await.leads_to("/profile");
    assert!(jan.get("/").await.body.contains("welcome in English"), "a language without a text falls back");
    jan.post("/profile", &[("lang", "nl")]).await.leads_to("/profile");
    jan.post("/sign-out", &[]).await.leads_to("/signed-out");
    assert!(
        jan.get("/signed-out").await.body.contains("Je bent afgemeld"),
        "in the language of whoever left"
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_played_from_new_to_completed(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let home = jan.get("/").await.body;
    assert!(home.contains("New for you") && home.contains("A new stop for you."), "{home}");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress WHERE opened_at IS NULL").await, 1);
    assert!(jan.get("/profile").await.body.contains("0 on the way"), "seen in a list is not begun");
    let page = jan.get("/courses/drinks").await.body;
    assert!(
        page.contains("Start")
            && page.contains("/courses/drinks/cards/check")
            && !page.contains("cards/water")
    );
    assert!(!jan.get("/").await.body.contains("New for you"));
    jan.get("/courses/drinks/cards/water").await.leads_to("/courses/drinks");
    jan.post_form("/courses/drinks/cards/water", "").await.leads_to("/courses/drinks");
    assert_eq!(jan.get("/courses/drinks/cards/nothing").await.status, StatusCode::NOT_FOUND);

    jan.post_form("/courses/drinks/cards/check", "").await.leads_to("/courses/drinks/cards/young");
    assert!(
        !jan.get("/courses/drinks/cards/young?answer=1").await.body.contains("That’s right!"),
        "no peeking"
    );
    assert_eq!(
        jan.post_form("/courses/drinks/cards/young", "").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        jan.post_form("/courses/drinks/cards/young", "answer=2").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        jan.post_form("/courses/drinks/cards/young", "answer=x").await.status,
        StatusCode::BAD_REQUEST
    );
    let wrong = jan.post_form("/courses/drinks/cards/young", "answer=0").await;
    wrong.leads_to("/courses/drinks/cards/young?answer=0");
    let verdict = jan.get(wrong.location()).await.body;
    assert!(
        verdict.contains("Not quite")
            && verdict.contains("ID cannot be swapped")
            && verdict.contains("is-wrong")
    );
    // Resumed on another device, at the first card that is not done.
    let phone = learner(world, |_| ()).await;
    assert!(phone.get("/courses/drinks").await.body.contains("/courses/drinks/cards/water"));
    phone.get("/courses/drinks/completed").await.leads_to("/courses/drinks");
    phone.post_form("/courses/drinks/cards/water", "").await.leads_to("/courses/drinks/completed");
    assert!(phone.get("/courses/drinks/completed").await.body.contains("0/1"));
    let at = world.count("SELECT completed_at FROM course_progress").await;

    // The best answer counts, late and repeated ones change nothing.
    world.advance(60);
    for (answer, score) in [("1", "1/1"), ("0", "1/1"), ("1", "1/1")] {
        phone.post_form("/courses/drinks/cards/young", &format!("answer={answer}")).await;
        assert!(phone.get("/courses/drinks/completed").await.body.contains(score));
    }
    assert_eq!(world.count("SELECT completed_at FROM course_progress").await, at);
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, 3);
    assert!(jan.get("/").await.body.contains("Everything is done."));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn listing_to_a_prefetcher_is_not_showing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    assert_eq!(jan.get_with("/", &[("sec-purpose", "prefetch")]).await.status, StatusCode::OK);
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 0);
    assert!(jan.get("/").await.body.contains("Hi Jan."));
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_without_courses_stands_before_an_empty_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = learner(world, |_| ()).await;
    let home = jan.get("/").await.body;
    assert!(home.contains("No courses for you yet") && home.contains("Acme Events"), "{home}");
    assert!(home.contains("Not you?") && home.contains("Jan Peeters"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_for_those_who_may_play_and_do_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world.file("drinks", "cover.svg", ("image/svg+xml", b"<svg/>")).await;
    let jan = learner(world, |_| ()).await;
    let picture = jan.get("/media/drinks/cover.svg").await;
    assert_eq!((picture.status, picture.body.as_str()), (StatusCode::OK, "<svg/>"));
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(picture.header("content-security-policy").ends_with("sandbox"));
    let again = jan.get_with("/media/drinks/cover.svg", &[("if-none-match", picture.header("etag"))]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    for absent in ["/media/drinks/other.svg", "/media/drinks/..%2Fcover.svg", "/media/none/cover.svg"] {
        assert_eq!(jan.get(absent).await.status, StatusCode::NOT_FOUND, "{absent}");
    }
}

/// Somebody with their own number and name.
pub async fn named(world: &World, sub: &str, name: &str) -> Tab {
    learner(world, |claims| {
        (claims.sub, claims.name) = (sub.to_owned(), name.to_owned());
        claims.employee_number = Some(sub.to_owned());
    })
    .await
}
