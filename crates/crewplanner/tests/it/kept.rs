//! "Keep me signed in": what the box is worth, and what ends it.

use std::time::Duration;

use http::Method;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::factors::SECOND;
use crate::support::{ACME, Browser, JAN, PASSWORD, Portal, assert_speaks};

const DAY: Duration = Duration::from_secs(24 * 3600);
const GOOD: &str = "three words in a row";

async fn sign_in(browser: &Browser, keep: &[(&str, &str)]) -> Page {
    let form = [&[("email", JAN), ("password", PASSWORD), ("to", "/")][..], keep].concat();
    browser.post("/sign-in", &form).await
}

/// The header that sets the cookie of the session.
fn cookie(page: &Page) -> String {
    let cookies = page.headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok());
    cookies.filter(|cookie| cookie.starts_with("__Host-session=")).collect()
}

async fn is_in(browser: &Browser) -> bool {
    browser.get("/profile").await.status == 200
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_ask_for_it_is_gone_with_the_browser(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let form = portal.browser().get("/sign-in").await.expect(200);
    form.assert_has("Keep me signed in on this device").assert_has("For 30 days, or until you sign out");
    assert!(form.body.contains("name=\"keep\"") && !form.body.contains("checked"), "nobody's box is ticked");
    let (plain, kept) = (portal.browser(), portal.browser());
    let answer = sign_in(&plain, &[]).await;
    assert!(
        !cookie(&answer).contains("Max-Age") && !cookie(&answer).contains("Expires"),
        "{}",
        cookie(&answer)
    );
    let answer = sign_in(&kept, &[("keep", "1")]).await;
    assert!(cookie(&answer).contains("; Max-Age=2592000"), "{}", cookie(&answer));
    portal.clock.advance(7 * DAY);
    assert!(!is_in(&plain).await && is_in(&kept).await, "idle");
    portal.app.tick().await.expect("the jobs run");
    portal.clock.advance(23 * DAY - Duration::from_secs(1));
    // After a restart, too.
    let again = portal.reopen(crate::support::SECRET).await.expect("it opens").router();
    let restarted = portal.signed_in_at(&again, JAN).await;
    restarted.plant("__Host-session", &kept.cookie("__Host-session").expect("a session"));
    assert!(is_in(&kept).await && is_in(&restarted).await);
    portal.clock.advance(Duration::from_secs(1));
    assert!(!is_in(&kept).await, "and in any case");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_shows_where_one_is_signed_in_and_signing_out_ends_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (plain, kept) = (portal.browser(), portal.browser());
    sign_in(&plain, &[]).await.leads_to("/");
    plain.get("/profile/security").await.assert_has_not("Stays signed in until");
    sign_in(&kept, &[("keep", "1")]).await.leads_to("/");
    plain.get("/profile/security").await.assert_has("Stays signed in until");
    // A new password opens the session anew, and it is kept as before; that of the other ends.
    let change = [("current", PASSWORD), ("password", GOOD)];
    let answer = kept.post("/profile/password", &change).await.expect(303);
    assert!(cookie(&answer).contains("Max-Age=2592000"));
    assert!(!is_in(&plain).await);
    let copy = portal.browser();
    copy.plant("__Host-session", &kept.cookie("__Host-session").expect("a session"));
    assert!(is_in(&copy).await);
    drop(kept.post("/sign-out", &[]).await.expect(303));
    assert!(!is_in(&copy).await && !is_in(&kept).await);
    // The next one at this browser is asked anew.
    kept.sign_in(JAN, GOOD).await.leads_to("/");
    portal.clock.advance(7 * DAY);
    assert!(!is_in(&kept).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_step_keeps_what_the_first_one_asked_for(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let app = portal.set_up_app(&portal.signed_in(JAN).await).await;
    for (keep, is_kept) in [(&[("keep", "1")][..], true), (&[], false)] {
        let browser = portal.browser();
        sign_in(&browser, keep).await.leads_to("/sign-in/second-factor?to=/");
        let code = portal.app_code(&app.key);
        // What the second form says of it counts for nothing.
        let form = [("code", code.as_str()), ("to", "/"), ("keep", "1")];
        let answer = browser.post(SECOND, &form).await;
        answer.leads_to("/");
        assert_eq!(cookie(&answer).contains("Max-Age"), is_kept);
        portal.next_code();
    }
    // The password once more, and what was ticked stays ticked.
    let wrong = [("email", JAN), ("password", "wrong"), ("to", "/"), ("keep", "1")];
    let again = portal.browser().post("/sign-in", &wrong).await.expect(422);
    assert!(again.body.contains("checked"), "{}", again.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_it_is_switched_off_nobody_is_asked_and_nobody_has_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start_with(engine, |settings| settings.session_kept = None).await;
    portal.browser().get("/sign-in").await.expect(200).assert_has_not("Keep me signed in");
    let browser = portal.browser();
    let answer = sign_in(&browser, &[("keep", "1")]).await;
    assert!(!cookie(&answer).contains("Max-Age"));
    portal.clock.advance(7 * DAY);
    assert!(!is_in(&browser).await);
    for language in web::Language::ALL {
        let asks = [("accept-language", language.tag()), ("origin", ACME)];
        let page = portal.browser().send(Method::GET, "/sign-in", &asks, b"").await;
        assert_speaks(&page, language, "signing in");
    }
}
