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
    hanne.open(&site.cms("/learners")).await;
    // The menu folds, and unfolds without scripts.
    assert_eq!(hanne.run("return document.querySelector('#menu').checkVisibility()").await, false);
    hanne.press(".fold").await;
    hanne.find("#menu a[href='/courses']").await;
    hanne.key(Key::Escape).await;
    let folded = async || {
        (hanne.run("return document.querySelector('#menu').checkVisibility()").await == false).then_some(())
    };
    hanne.until("the menu to fold", folded).await;
    hanne.press("tbody a").await;
    closes(&hanne, "a[href$='/delete']").await;
    hanne.open(&site.cms("/courses")).await;
    hanne.press("tbody a").await;
    closes(&hanne, "a[href$='/withdraw']").await;

    let sofie = phone().await;
    sign_in(&sofie, &site, SOFIE).await;
    sofie.open(&site.portal("acme", "/integrations/mobietrain")).await;
    closes(&sofie, "a[href$='/disable']").await;
}

async fn closes(browser: &Browser, opener: &str) {
    let page = browser.address().await;
    for (scripts, key) in [(true, true), (true, false), (false, false)] {
        browser.scripts(scripts).await;
        browser.press(opener).await;
        browser.find("dialog[open]").await;
        if key {
            browser.key(Key::Escape).await;
        } else {
            browser.click_at(3, 400).await;
        }
        browser.arrive(page.as_str()).await;
    }
    browser.scripts(true).await;
    browser.reload().await;
}
