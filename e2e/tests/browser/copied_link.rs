//! A link that travelled from one browser to another.

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::people::{JAN, phone, phone_without_scripts, sign_in};

/// Jan, whose browser stands on the page that is about to post his link, and the link as somebody would copy it.
async fn jan_with_a_link(site: &Installation) -> (Browser, String) {
    let jan = phone_without_scripts().await;
    sign_in(&jan, site, JAN).await;
    jan.press(".avatar-btn").await;
    jan.click("MobieTrain").await;
    let token = jan.run("return document.querySelector('[name=jwt]').value").await;
    let link = site.app("/login/external/acme-events/crewplanner");
    (jan, format!("{link}?jwt={}", token.as_str().expect("the page carries a link")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_browser_is_asked_and_comes_too_late() {
    let site = Installation::start(Engine::Sqlite).await;
    let (jan, link) = jan_with_a_link(&site).await;
    let other = phone().await;
    other.open(&link).await;
    other.see("Jan Peeters").await;
    assert!(!other.address().await.as_str().contains("jwt="), "the link stays in the address bar");
    jan.press("form[data-submit-at-once] button").await;
    jan.arrive(&site.app("/welcome/language")).await;
    other.press("form button.btn-primary").await;
    other.see("This link was used before").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_browser_is_asked_and_comes_first() {
    let site = Installation::start(Engine::Sqlite).await;
    let (jan, link) = jan_with_a_link(&site).await;
    let other = phone().await;
    other.open(&link).await;
    other.press("form button.btn-primary").await;
    other.arrive(&site.app("/welcome/language")).await;
    jan.press("form[data-submit-at-once] button").await;
    jan.see("This link was used before").await;
    // The way out of it: a fresh link, fetched by this browser itself.
    jan.press("main a.btn-primary").await;
    jan.press("form[data-submit-at-once] button").await;
    jan.arrive(&site.app("/welcome/language")).await;
}
