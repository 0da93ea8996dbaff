//! Bound to the browser: a link redeems without a question only where it belongs.

use http::{Method, StatusCode};
use jwt_link::{Claims, Department};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{APP, REDEEM, World};

/// The form of the page, as a browser would post it.
fn form(body: &str) -> String {
    let value = body.split_once("name=\"jwt\" value=\"").expect("a form").1;
    format!("jwt={}", value.split('"').next().unwrap_or_default())
}

async fn sessions(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM sessions").await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copied_link_asks_first_and_then_works_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = Claims {
        departments: Some(vec![Department { id: "bar".to_owned(), name: "Bar <b>crew</b>".to_owned() }]),
        ..world.claims()
    };
    let link = world.link(&claims);
    let path = format!("{REDEEM}?jwt={link}");
    let browser = world.browser();
    let answer = browser.get(&path).await;
    answer.leads_to("/login/continue");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("cache-control"), "no-store");
    let page = browser.get("/login/continue").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("Jan Peeters") && page.body.contains("Acme Events"), "{}", page.body);
    assert!(page.body.contains("Bar &#60;b&#62;crew"), "{}", page.body);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await + sessions(world).await, 0);

    // A second browser with the same link, and a page of somebody else's that posts it.
    let other = world.browser();
    other.get(&path).await.leads_to("/login/continue");
    let asked = other.post_from("https://evil.example", REDEEM, &format!("jwt={link}")).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("Jan Peeters"));
    assert_eq!(sessions(world).await, 0);

    browser.post_form(REDEEM, &form(&page.body)).await.leads_to("/");
    assert!(browser.cookie("__Host-session").is_some() && browser.cookie("__Host-pending").is_none());
    browser.get("/login/continue").await.leads_to("/"); // the back button
    // The question is not asked for nothing, and a used address tells nobody whose it was.
    for address in ["/login/continue", &path] {
        let used = other.get(address).await;
        assert_eq!(used.status, StatusCode::CONFLICT, "{address}: {}", used.body);
        assert!(used.body.contains("used before") && !used.body.contains("Peeters"), "{}", used.body);
    }
    let late = other.post_form(REDEEM, &form(&asked.body)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("used before") && other.cookie("__Host-session").is_none());
    assert_eq!(sessions(world).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_runs_out_with_the_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    browser.get(&format!("{REDEEM}?jwt={}", world.link(&world.claims()))).await.leads_to("/login/continue");
    world.advance(95);
    let answer = browser.get("/login/continue").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("run out"));
    world.advance(600);
    world.app.tick().await.expect("the tick runs");
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    assert_eq!(browser.get("/login/continue").await.status, StatusCode::UNAUTHORIZED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_classic_link_works_from_the_issuer_s_own_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for referer in [world.issuer(), format!("{}/home", world.issuer())] {
        let browser = world.browser();
        let answer = browser
            .get_with(&format!("{REDEEM}?jwt={}", world.link(&world.claims())), &[("referer", &referer)])
            .await;
        answer.leads_to("/");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
    }
    let browser = world.browser();
    let evil = format!("{}.evil.example/", world.issuer());
    browser
        .get_with(&format!("{REDEEM}?jwt={}", world.link(&world.claims())), &[("referer", &evil)])
        .await
        .leads_to("/login/continue");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prefetchers_and_scanners_use_up_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    let path = format!("{REDEEM}?jwt={link}");
    let scanner = world.browser();
    for (method, name, value) in [
        (Method::HEAD, "accept", "*/*"),
        (Method::GET, "sec-purpose", "prefetch;prerender"),
        (Method::GET, "purpose", "prefetch"),
        (Method::GET, "x-moz", "prefetch"),
    ] {
        let headers = [(name, value), ("referer", &world.issuer())];
        let answer = scanner.send(method, &path, &headers, b"").await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    world.redeem(&world.browser(), &link).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browser_that_lost_the_answer_simply_lands(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = Claims { target_link_uri: Some("/courses/radio".to_owned()), ..world.claims() };
    let link = world.link(&claims);
    let browser = world.browser();
    world.redeem(&browser, &link).await.leads_to("/courses/radio");
    let session = browser.cookie("__Host-session");
    world.redeem(&browser, &link).await.leads_to("/courses/radio");
    assert_eq!(browser.cookie("__Host-session"), session);
    assert_eq!(sessions(world).await, 1);
    browser.post_form("/sign-out", "").await.leads_to("/signed-out");
    assert_eq!(world.redeem(&browser, &link).await.status, StatusCode::CONFLICT);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_sign_on_replaces_the_session_of_the_browser(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    let aicha = Claims { sub: "aicha".to_owned(), name: "Aïcha Benali".to_owned(), ..world.claims() };
    world.redeem(&browser, &world.link(&aicha)).await.leads_to("/");
    assert_eq!(
        world.texts("SELECT l.name FROM sessions s JOIN learners l ON l.id = s.learner_id").await,
        ["Aïcha Benali"]
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deep_link_is_a_path_of_ours_or_home(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (target, landing) in [
        ("/courses/serving-drinks", "/courses/serving-drinks"),
        ("//evil.example", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
        // A prepared launch must not carry on to somebody else's link.
        ("/login/external/acme-events/crewplanner?jwt=theirs", "/"),
    ] {
        let claims = Claims { target_link_uri: Some(target.to_owned()), ..world.claims() };
        world.redeem(&world.browser(), &world.link(&claims)).await.leads_to(landing);
    }
    let posted = world.browser().post_from(APP, "/login/continue", "").await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
}
