//! Without a mouse.

use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::people::{JAN, phone, sign_in, sofie_at_her_desk};

/// The words of what has the focus: its label's, if it has one.
const FOCUSED: &str = "const focused = document.activeElement;
    return ((focused.labels && focused.labels[0]) || focused).textContent.trim()";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_menu_opens_and_mobietrain_is_taken_with_the_keyboard() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    sign_in(&jan, &site, JAN).await;
    tab_to(&jan, "Jan Peeters").await;
    jan.key(Key::Enter).await;
    jan.find("#profile-menu").await;
    tab_to(&jan, "MobieTrain").await;
    jan.key(Key::Enter).await;
    jan.arrive(&site.app("/welcome/language")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ada_is_hired_with_the_keyboard() {
    let site = Installation::start(Engine::Sqlite).await;
    let sofie = sofie_at_her_desk(&site).await;
    tab_to(&sofie, "Employees").await;
    sofie.key(Key::Enter).await;
    sofie.arrive(&site.portal("acme", "/employees")).await;
    tab_to(&sofie, "Add employee").await;
    sofie.key(Key::Enter).await;
    sofie.arrive(&site.portal("acme", "/employees/new")).await;
    for (field, typed) in [
        ("First name", "Ada"),
        ("Last name", "Lovelace"),
        ("Email", "ada.lovelace@"),
        ("Language", "Nederlands"),
    ] {
        tab_to(&sofie, field).await;
        for letter in typed.chars() {
            sofie.key_of(letter).await;
        }
    }
    tab_to(&sofie, "Bar").await;
    sofie.key_of(' ').await;
    tab_to(&sofie, "Add employee").await;
    sofie.key(Key::Enter).await;
    // The way from what is wrong to its field.
    sofie.see("This is no email address").await;
    tab_to(&sofie, "This is no email address").await;
    sofie.key(Key::Enter).await;
    let at_the_field = "return document.activeElement.id";
    sofie
        .until("the field to have the focus", async || {
            (sofie.run(at_the_field).await == "email").then_some(())
        })
        .await;
    sofie.key(Key::End).await;
    for letter in "acme-events.example".chars() {
        sofie.key_of(letter).await;
    }
    sofie.key(Key::Enter).await;
    for hired in ["Ada Lovelace was added", "ada.lovelace@acme-events.example", "Nederlands", "Bar"] {
        sofie.see(hired).await;
    }
}

/// Presses Tab until the element with these words has the focus; a dozen times at most.
async fn tab_to(browser: &e2e::Browser, words: &str) {
    let mut passed = Vec::new();
    for _ in 0..12 {
        browser.key(Key::Tab).await;
        let focused = browser.run(FOCUSED).await.as_str().unwrap_or_default().to_owned();
        if focused.contains(words) {
            let ring = "const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0";
            assert_eq!(browser.run(ring).await, true, "{words:?} has the focus and does not show it");
            return;
        }
        passed.push(focused);
    }
    panic!("Tab does not lead to {words:?} but to {passed:?}");
}
