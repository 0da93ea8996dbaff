//! One tablet, two people: the second is never in as the first.

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::people::{JAN, SOFIE, first_visit, phone, settle_in};

async fn sign_in_here(browser: &Browser, email: &str) {
    browser.fill("email", email).await;
    browser.fill("password", cli::demo::PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_person_says_who_they_are_and_signing_out_of_the_planner_is_enough() {
    let site = Installation::start(Engine::Sqlite).await;
    let tablet = phone().await;
    first_visit(&tablet, &site, JAN, "en").await;
    tablet.press(".signed-in .not-you").await;
    tablet.see("Verdergaan als Jan Peeters").await;
    assert_eq!(tablet.axe().await, []);
    tablet.press("button[value=somebody-else]").await;
    sign_in_here(&tablet, SOFIE).await;
    settle_in(&tablet, &site, "en").await;
    tablet.see("Sofie De Smet").await;
    // She signs out where she began. What is still open in the training leads to the sign-in and not back in.
    tablet.open(&site.portal("acme", "/")).await;
    tablet.press(".avatar-btn").await;
    tablet.press("form[action='/sign-out'] button").await;
    tablet.arrive(&site.portal("acme", "/sign-in")).await;
    let out = async || {
        tablet.open(&site.app("/")).await;
        tablet.has("form[action='/sign-in']").await.then_some(())
    };
    tablet.until("the session in the training to end", out).await;
    sign_in_here(&tablet, JAN).await;
    tablet.arrive(&site.app("/")).await;
    tablet.see("Jan Peeters").await;
}
