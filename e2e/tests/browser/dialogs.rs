//! Every dialog has three ways out: its button, Esc, and a click beside it; the last also without scripts.

use e2e::Browser;
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::people::{HANNE, JAN, SOFIE, first_visit, phone, sign_in, sign_in_to_cms};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn escape_and_a_click_outside_close_every_dialog() {
    let site = Installation::start(Engine::Sqlite).await;
    first_visit(&phone().await, &site, JAN, "nl").await;
    let hanne = phone().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/learners")).await;
    // The menu folds, and unfolds without scripts.
    assert_eq!(hanne.run("return document.querySelector('#menu').checkVisibility()").await, false);
    hanne.press(".fold").await;
    hanne.find("#menu a[href$='/courses']").await;
    hanne.key(Key::Escape).await;
    let folded = async || {
        (hanne.run("return document.querySelector('#menu').checkVisibility()").await == false).then_some(())
    };
    hanne.until("the menu to fold", folded).await;
    hanne.press("tbody a").await;
    closes(&hanne, "a[href$='/delete']").await;
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    hanne.press("tbody a").await;
    hanne.find("a[href$='/withdraw']").await;
    let course = hanne.address().await;
    closes(&hanne, "a[href$='/withdraw']").await;
    hanne.press("a[href$='/withdraw']").await;
    hanne.press("dialog .btn-primary").await;
    hanne.find("button[value='publish']").await;
    hanne.open(course.as_str()).await;
    closes(&hanne, "a[href$='/delete']").await;
    hanne.open(&site.cms("/accounts/acme-events/terms")).await;
    hanne.press("form[action$='/terms'] button").await;
    hanne.arrive(&site.cms("/accounts/acme-events/terms/2")).await;
    closes(&hanne, "form[action$='/publish'] button").await;

    let sofie = phone().await;
    sign_in(&sofie, &site, SOFIE).await;
    sofie.open(&site.portal("acme", "/integrations/mobietrain")).await;
    closes(&sofie, "a[href$='/disable']").await;
    closes(&sofie, "a[href$='/revoke']").await;
    let again = "/integrations/mobietrain/send-again/all?from=2026-06-01T00:00&to=2026-06-30T00:00";
    let again = site.portal("acme", again);
    closes_when(&sofie, &site.portal("acme", "/integrations/mobietrain"), async || sofie.open(&again).await)
        .await;
    sofie.open(&site.portal("acme", "/employees?q=10544")).await;
    sofie.press("tbody a").await;
    closes(&sofie, "a[href$='/delete']").await;
}

/// Opens what is folded away, so that what is in it can be pressed.
async fn unfold(browser: &Browser) {
    browser.run("document.querySelectorAll('details').forEach((folded) => folded.open = true)").await;
}

async fn closes(browser: &Browser, opener: &str) {
    let page = browser.address().await;
    let open = async || {
        unfold(browser).await;
        browser.press(opener).await;
    };
    closes_when(browser, page.as_str(), open).await;
    browser.reload().await;
}

/// The dialog that comes when this is done leads to the page, by each way out.
async fn closes_when(browser: &Browser, page: &str, open: impl AsyncFn()) {
    for (scripts, key) in [(true, true), (true, false), (false, false)] {
        browser.scripts(scripts).await;
        open().await;
        browser.find("dialog[open]").await;
        if key {
            browser.key(Key::Escape).await;
        } else {
            browser.click_at(3, 400).await;
        }
        browser.arrive(page).await;
    }
    browser.scripts(true).await;
}
