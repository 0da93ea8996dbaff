//! Without a mouse.

use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::people::{JAN, phone, sign_in};

/// The words of what has the focus.
const FOCUSED: &str = "return document.activeElement.textContent.trim()";

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
