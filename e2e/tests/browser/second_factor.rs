//! A second factor in a real browser: an authenticator app, and a passkey of a device with a fingerprint reader, at CrewPlanner and in the
//! CMS.

use cli::demo::PASSWORD;
use e2e::{Browser, Screen};
use testkit::{Engine, Installation, app_code};

use crate::people::{HANNE, JAN, phone, sign_in, sign_in_to_cms};

/// Sets an authenticator app up, and a passkey with this name.
async fn set_up(browser: &Browser, site: &Installation, at: &impl Fn(&str) -> String) {
    browser.open(&at("/profile/security/app")).await;
    browser.press("details summary").await;
    let key = browser.run("return document.querySelector('.setup .mono').textContent").await;
    let code = app_code(key.as_str().expect("the key"), site.sites.crewplanner.clock.now());
    browser.fill("code", &code).await;
    browser.press(".setup .btn-primary").await;
    browser.find(".codes").await;

    browser.open(&at("/profile/security/passkey")).await;
    browser.fill("name", "Phone").await;
    browser.press("form[data-passkey=add] .btn-primary").await;
    browser.find(".notice.is-ok[role=status]").await;
    browser.see("Phone").await;
    browser.press("a[href*='/passkeys/']").await;
    browser.find("form[action$='/remove']").await;
}

/// From when it is set up the password alone opens nothing, and the passkey alone everything: no name is typed.
async fn comes_back(browser: &Browser, at: &impl Fn(&str) -> String, email: &str, inside: &str) {
    browser.open(&at("/profile/security")).await;
    browser.press("form[action='/profile/sign-out-everywhere'] button").await;
    browser.find("#email").await;
    browser.fill("email", email).await;
    browser.fill("password", PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
    browser.see("One more step").await;
    browser.open(&at("/sign-in")).await;
    browser.press("form[action='/sign-in/passkey'] button").await;
    browser.find(inside).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_and_a_passkey_are_set_up_and_asked_for() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    jan.fingerprint_reader().await;
    let at = |path: &str| site.portal("acme", path);
    sign_in(&jan, &site, JAN).await;
    set_up(&jan, &site, &at).await;
    comes_back(&jan, &at, JAN, ".avatar-btn").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_of_the_cms_set_them_up_and_come_in_with_a_fingerprint() {
    let site = Installation::start(Engine::Sqlite).await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    hanne.fingerprint_reader().await;
    let at = |path: &str| site.cms(path);
    sign_in_to_cms(&hanne, &site, HANNE).await;
    set_up(&hanne, &site, &at).await;
    for path in ["/profile/security", "/profile/security/codes", "/confirm-it-is-you"] {
        hanne.open(&at(path)).await;
        let found = hanne.axe().await;
        assert!(found.is_empty(), "{path}: {found:?}");
        hanne.screen(Screen::Phone).await;
        let wide = hanne.sideways(Screen::Phone).await;
        assert!(wide.is_empty(), "{path}: {wide:?}");
        hanne.screen(Screen::Desktop).await;
    }
    comes_back(&hanne, &at, HANNE, ".side-foot form[action='/sign-out'] button").await;
}
