//! What the people who run MobieTrain see of a request, and what they never see.

use http::{Method, StatusCode, header};
use testkit::{Engine, Log, Page};
use web::Language;

use crate::world::{APP, REDEEM, World};

/// The support code on a page.
fn code(page: &Page) -> &str {
    let (_, rest) = page.body.split_once("<code>MT-").expect("a support code");
    &rest[..9]
}

#[tokio::test]
async fn a_request_is_one_line_that_holds_no_token_and_no_name() {
    let world = World::start(Engine::Sqlite).await;
    let link = world.link(&world.claims());
    let log = Log::detailed_of_this_thread();
    let browser = world.browser();
    let page = world.redeem(&browser, &link).await;
    page.leads_to("/");
    let language = browser.get("/welcome/language").await;
    browser.get(&format!("{REDEEM}?jwt={link}&secret=Peeters")).await;
    browser.get("/courses/jan-peeters").await;
    browser.get("/eyJhbGciOiJFZERTQSJ9?name=Jan").await;
    let (_, style) = language.body.split_once("href=\"/assets/").expect("a style sheet");
    browser.get(&format!("/assets/{}", style.split('"').next().expect("a name"))).await;
    browser.send(Method::GET, "/courses/jan-peeters", &[("sec-purpose", "prefetch")], b"").await;
    let log = log.end();
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("Answered.")).collect();
    assert_eq!(lines.len(), 7, "{log}");
    let route = r#"method="POST" route=app/login/external/{account}/{planner}}"#;
    // The browser's first visit: it is sent round once.
    assert!(lines[0].contains(route) && lines[0].contains("status=307 ms="), "{}", lines[0]);
    assert!(lines[1].contains(route) && lines[1].contains("status=303 ms="), "{}", lines[1]);
    assert!(lines[4].contains("route=app/courses/{course}}"), "{}", lines[4]);
    // It has capitals, so whoever typed it is led to our spelling before they read that there is nothing.
    assert!(lines[5].contains(r#"method="GET"}: "#) && lines[5].contains("status=308"), "{}", lines[5]);
    for secret in ["eyJ", "Peeters", "peeters", "secret"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[tokio::test]
async fn the_code_of_a_failed_sign_on_finds_its_request() {
    let world = World::start(Engine::Sqlite).await;
    let log = Log::detailed_of_this_thread();
    let page = world.redeem(&world.browser(), "nonsense").await;
    let (code, log) = (format!("MT-{}", code(&page)), log.end());
    assert!(log.contains(&format!("request{{id={code} ")), "{log}");
    assert_eq!(world.texts("SELECT support_code FROM sign_ons").await, [code]);
}

#[tokio::test]
async fn a_fault_of_ours_shows_the_code_of_its_request() {
    let world = World::start(Engine::Sqlite).await;
    world.run("DROP TABLE signing_keys", &[]).await;
    for language in Language::ALL {
        let log = Log::detailed_of_this_thread();
        let headers = [(header::ACCEPT_LANGUAGE.as_str(), language.tag())];
        let page = world.browser_at(APP).get_with("/.well-known/jwks.json", &headers).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{}", page.body);
        let (code, log) = (code(&page), log.end());
        let request = format!(r#"request{{id=MT-{code} method="GET" route=app/.well-known/jwks.json}}"#);
        let told = |level: &str, what: &str| {
            log.lines().any(|line| line.contains(&format!("{level} {request}: ")) && line.contains(what))
        };
        assert!(told("ERROR", "A request failed: "), "{log}");
        assert!(told("WARN", "Answered. status=500"), "{log}");
    }
}

/// The only test that counts: metrics start once in a process.
#[tokio::test]
async fn sign_ons_are_counted_by_how_they_went() {
    let metrics = web::telemetry::start_metrics();
    let world = World::start(Engine::Sqlite).await;
    let (browser, link) = (world.browser(), world.link(&world.claims()));
    let asked = world.browser().post_from("https://evil.example", REDEEM, &format!("jwt={link}")).await;
    assert_eq!(asked.status, StatusCode::OK);
    world.redeem(&browser, &link).await.leads_to("/");
    world.redeem(&browser, &link).await.leads_to("/");
    world.redeem(&browser, "nonsense").await;
    let text = metrics.render();
    for outcome in ["ask", "signed_on", "landed", "malformed_token"] {
        assert!(
            text.contains(&format!("sign_on_seconds_count{{outcome=\"{outcome}\"}} ")),
            "{outcome}: {text}"
        );
    }
    assert!(text.contains("# HELP sign_on_seconds How long links took to be redeemed"), "{text}");
}
