//! From the menu item to the training, and back for more.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Installation, Postgres, Sqlite};

const JAN: &str = "jan.peeters@acme-events.example";
const HOUR: Duration = Duration::from_secs(3600);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_sign_on_asks_for_language_and_terms_and_the_second_does_not(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let home = acme.onboard(&jan, "acme", "nl").await;
    assert_eq!(home.url.as_str(), acme.app("/"));
    home.assert_has("Jan");
    assert!(home.body.contains("<html lang=\"nl\""));
    let again = acme.sign_on(&jan, "acme").await.expect(200);
    assert_eq!(again.url.as_str(), acme.app("/"));
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 1);
    assert_eq!(acme.count("SELECT COUNT(*) FROM terms_acceptances").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_menu_item_is_there_when_the_integration_is_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let home = jan.open(&acme.portal("acme", "/")).await.expect(200);
    assert!(!home.links("/integrations/mobietrain/launch").is_empty(), "{}", home.text());
    let lena = acme.employee("lena.fischer@globex.example").await;
    let home = lena.open(&acme.portal("globex", "/")).await.expect(200);
    assert!(home.links("/integrations/mobietrain/launch").is_empty());
    let refused = lena.open(&acme.portal("globex", "/integrations/mobietrain/launch")).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_is_in_no_address_and_no_cache(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let launch = acme.launch(&jan, "acme").await;
    assert!(!launch.url.as_str().contains("eyJ"));
    assert_eq!(launch.header("cache-control"), "no-store");
    assert_eq!(launch.header("referrer-policy"), "strict-origin");
    let landed = jan.submit(&launch, &launch.form("/login/external/"), &[]).await;
    assert!(!landed.url.as_str().contains("eyJ"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prefetching_the_menu_item_makes_no_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let url = acme.portal("acme", "/integrations/mobietrain/launch");
    for name in ["sec-purpose", "purpose"] {
        let mut headers = http::HeaderMap::new();
        headers.insert(name, http::HeaderValue::from_static("prefetch"));
        let page = jan.raw(http::Method::GET, &url, &headers, b"").await;
        assert!(!page.body.contains("eyJ"), "{}", page.body);
    }
    let head = jan.raw(http::Method::HEAD, &url, &http::HeaderMap::new(), b"").await;
    assert!(head.body.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expired_session_comes_back_to_the_same_page_without_a_click(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    acme.wait(9 * HOUR);
    let course = acme.app("/courses/serving-drinks");
    // The relaunch ends at the launch page, which posts by itself in a browser.
    let launch = jan.open(&course).await.expect(200);
    assert!(launch.url.as_str().starts_with(&acme.portal("acme", "/integrations/mobietrain/launch?nonce=")));
    let back = jan.submit(&launch, &launch.form("/login/external/"), &[]).await.expect(200);
    assert_eq!(back.url.as_str(), course);
    back.assert_has("Serving drinks safely");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_any_session_the_app_says_where_it_opens_from(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let page = acme.visitor().open(&acme.app("/")).await.expect(401);
    page.assert_has("CrewPlanner");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_ends_the_session_and_keeps_the_progress(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let profile = jan.open(&acme.app("/profile")).await.expect(200);
    let out = jan.submit(&profile, &profile.form("sign-out"), &[]).await.expect(200);
    out.assert_has("CrewPlanner");
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 0);
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relaunch_without_a_session_at_the_portal_ends_on_the_page_after_the_sign_in(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    acme.wait(60 * 24 * HOUR);
    let sign_in = jan.open(&acme.app("/courses/radio")).await.expect(200);
    let filled = [("email", JAN), ("password", cli::demo::PASSWORD)];
    let launch = jan.submit(&sign_in, &sign_in.form("sign-in"), &filled).await.expect(200);
    let back = jan.submit(&launch, &launch.form("/login/external/"), &[]).await.expect(200);
    assert_eq!(back.url.as_str(), acme.app("/courses/radio"));
}
