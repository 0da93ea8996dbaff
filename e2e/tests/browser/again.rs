//! A first visit that goes wrong in small ways: a second tap, and a browser that keeps no cookies.

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::people::{JAN, phone_without_scripts, sign_in};
use cli::demo::PASSWORD;

/// Two taps before the page has gone, on a first visit and on later ones.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_taps_again_and_again_is_in() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone_without_scripts().await;
    sign_in(&jan, &site, JAN).await;
    for round in 1..=3 {
        jan.open(&site.portal("acme", "/integrations/mobietrain/launch")).await;
        let taps = "const form = document.querySelector('form[data-submit-at-once]'); const until = Date.now() + 60; \
                    form.submit(); while (Date.now() < until); form.submit(); return true";
        jan.run(taps).await;
        jan.arrive(&site.app("/welcome/language")).await;
        let signed_on = site.count("SELECT COUNT(*) FROM sign_ons WHERE outcome = 'signed_on'").await;
        assert_eq!((signed_on, site.count("SELECT COUNT(*) FROM sign_ons").await), (round, round));
        assert_eq!(site.count("SELECT COUNT(*) FROM sessions").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_keeps_no_cookies_is_told_on_both_sites() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = Browser::start_without_cookies().await;
    browser.open(&site.portal("acme", "/sign-in")).await;
    browser.fill("email", JAN).await;
    browser.fill("password", PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
    browser.see("Your browser keeps no cookies here").await;
    let jan = site.employee(JAN).await;
    let link = site.link(&jan, "acme").await;
    browser.open(&site.app(&format!("/login/external/acme-events/crewplanner?jwt={link}"))).await;
    browser.see("Your browser keeps no cookies here").await;
    assert!(!browser.address().await.as_str().contains("jwt="), "the link stays in the address bar");
    assert_eq!(site.count("SELECT COUNT(*) FROM sign_ons").await, 0);
}
