//! No session: back through CrewPlanner by itself, to the very page; and the page for those we do not know.

use http::{Method, StatusCode};
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{REDEEM, World};

/// The nonce in the address that the browser is sent to.
fn nonce(location: &str) -> String {
    let after = location.split_once("nonce=").expect("a nonce").1;
    after.split('&').next().unwrap_or_default().to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expired_session_returns_to_the_same_card(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    world.advance(8 * 3600);
    let card = "/courses/serving-drinks/cards/check?answer=1";
    let away = browser.get(card).await;
    away.leads_to(&format!("{REDEEM}?target_link_uri=/courses/serving-drinks/cards/check%3Fanswer%3D1"));
    let launch = browser.get(away.location()).await;
    let nonce = nonce(launch.location());
    launch.leads_to(&format!(
            "{}/integrations/mobietrain/launch?nonce={nonce}&target_link_uri=/courses/serving-drinks/cards/check%3Fanswer%3D1",
            world.issuer()
        ));
    // Two tabs at once share one nonce.
    assert!(browser.get(REDEEM).await.location().contains(&nonce));
    let claims = Claims { nonce: Some(nonce), target_link_uri: Some(card.to_owned()), ..world.claims() };
    let link = world.link(&claims);
    // The nonce alone shows where the browser comes from: here with no Origin that helps.
    let thief = world.browser();
    assert_eq!(thief.post_from("null", REDEEM, &format!("jwt={link}")).await.status, StatusCode::FORBIDDEN);
    browser.post_from("null", REDEEM, &format!("jwt={link}")).await.leads_to(card);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_posted_with_an_expired_session_comes_back_to_its_page(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    browser.visitor.forget("__Host-session");
    let away = browser.post_form("/courses/radio/cards/one", "answer=1").await;
    away.leads_to(&format!("{REDEEM}?target_link_uri=/courses/radio/cards/one"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_end_when_idle_and_after_a_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    for _ in 0..3 {
        world.advance(7 * 3600);
        browser.get("/").await.leads_to("/welcome/language");
    }
    world.advance(3 * 3600);
    browser.get("/").await.leads_to(REDEEM);
    world.app.tick().await.expect("the tick runs");
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_was_never_here_reads_how_to_get_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let answer = world.browser().get("/").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.body.contains("MobieTrain opens from CrewPlanner"));
    for unknown in ["nobody-here", "..%2F", "évil"] {
        let path = format!("/login/external/{}/crewplanner", unknown.replace('é', "%C3%A9"));
        assert_eq!(world.browser().get(&path).await.status, StatusCode::UNAUTHORIZED);
    }
    // A planner that nobody knows has no address here, for browsers and for programs.
    for (method, path) in [
        (Method::GET, "/login/external/acme-events/otherplanner?jwt=a.b.c"),
        (Method::POST, "/login/external/acme-events/otherplanner"),
        (Method::POST, "/api/v1/events/otherplanner/acme-events"),
    ] {
        let answer = world.browser().send(method, path, &[], b"").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_stays_signed_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    browser.post_form("/sign-out", "").await.leads_to("/signed-out");
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
    let page = browser.get("/signed-out").await;
    assert!(page.status == StatusCode::OK && page.body.contains(REDEEM), "{}", page.body);
    let forged = browser.post_from("https://evil.example", "/sign-out", "").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disconnected_account_is_closed_at_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    assert_eq!(world.redeem(&browser, &world.link(&world.claims())).await.status, StatusCode::BAD_REQUEST);
    browser.get("/").await.leads_to(REDEEM);
    assert_eq!(browser.get(REDEEM).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/").await.status, StatusCode::UNAUTHORIZED, "no way in circles");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_replica_s_disconnecting_counts_within_seconds(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    world.run("DELETE FROM connections WHERE account_id = $1", &[&world.account]).await;
    browser.get("/").await.leads_to(REDEEM);
    world.advance(2);
    assert_eq!(world.redeem(&browser, &world.link(&world.claims())).await.status, StatusCode::BAD_REQUEST);
}
