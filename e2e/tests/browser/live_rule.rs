//! Who would be in a group, while somebody writes its rule in a browser: the number follows, and none stands there that nobody knows.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::people::{AICHA, HANNE, JAN, first_visit, phone, sign_in_to_cms};

/// The number on the page.
const NUMBER: &str = "return document.querySelector('[data-preview-shown] .count b')?.textContent ?? 'none'";
/// What a screen reader says of it.
const SAID: &str =
    "return document.querySelector('[data-preview-said]').textContent.replace(/[\\u2066-\\u2069]/g, '')";

async fn counts(browser: &Browser, number: &str) {
    let shown = async || (browser.run(NUMBER).await == number).then_some(());
    browser.until(&format!("the number {number}"), shown).await;
}

async fn choose(browser: &Browser, status: &str) {
    browser.press(&format!("[name=status] option[value='{status}']")).await;
}

async fn has_button(browser: &Browser) -> bool {
    browser.has("button[name=preview]:not([hidden])").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_number_follows_the_rule_while_it_is_written() {
    let site = Installation::start(Engine::Sqlite).await;
    for email in [JAN, AICHA] {
        first_visit(&phone().await, &site, email, "nl").await;
    }
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/groups/new")).await;
    counts(&hanne, "2").await;
    assert!(!has_button(&hanne).await, "nobody has to ask");
    hanne.press("label:has([name=department][value=bar])").await;
    counts(&hanne, "1").await;
    hanne.see("Jan Peeters").await;
    assert_eq!(hanne.run(SAID).await, "1 of 2 learners in this group");
    choose(&hanne, "inactive").await;
    counts(&hanne, "0").await;
    assert_eq!(hanne.run(SAID).await, "0 of 2 learners in this group");
    choose(&hanne, "").await;
    counts(&hanne, "1").await;
    hanne.press("label:has([name=mode][value=picked])").await;
    counts(&hanne, "none").await;
    hanne.press("label:has([name=mode][value=rule])").await;
    counts(&hanne, "1").await;
    // Without a network no number is left standing.
    hanne.network(false).await;
    choose(&hanne, "inactive").await;
    hanne.see("There is no connection, so the number is not known.").await;
    counts(&hanne, "none").await;
    assert!(
        has_button(&hanne).await
            && hanne.run(SAID).await.as_str().is_some_and(|said| said.contains("no connection"))
    );
    hanne.network(true).await;
    choose(&hanne, "active").await;
    counts(&hanne, "1").await;
    hanne.see_not("There is no connection").await;
    // Nor when the session is over; a page to sign in is no number.
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    write.query("DELETE FROM login_sessions").execute().await.unwrap();
    write.commit().await.unwrap();
    choose(&hanne, "inactive").await;
    hanne.see("Your session has ended, so the number is not known.").await;
    counts(&hanne, "none").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_scripts_a_button_says_it() {
    let site = Installation::start(Engine::Sqlite).await;
    first_visit(&phone().await, &site, JAN, "nl").await;
    let hanne = phone().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.scripts(false).await;
    hanne.open(&site.cms("/accounts/acme-events/groups/new")).await;
    hanne.press("label:has([name=department][value=bar])").await;
    choose(&hanne, "inactive").await;
    hanne.press("button[name=preview]").await;
    hanne.find(".count").await;
    hanne.find("progress[max='1'][value='0']").await;
}
