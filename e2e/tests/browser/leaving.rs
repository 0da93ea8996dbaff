//! Signing out of the CMS takes away what the browser keeps of drafts, and never a word that is not saved without saying so.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::middleware::from_fn;
use axum::response::IntoResponse as _;
use e2e::Browser;
use http::{Method, StatusCode};
use testkit::{Engine, Installation};

use crate::editor::{course, editor, saved, source, state};
use crate::look::Looks;
use crate::people::{HANNE, sign_in_to_cms};

/// A site that saves nothing for a while.
fn saves_nothing_while(sites: Router, is_down: Arc<AtomicBool>) -> Router {
    sites.layer(from_fn(move |request: axum::extract::Request, next: axum::middleware::Next| {
        let is_down = is_down.clone();
        async move {
            match is_down.load(Ordering::SeqCst) && request.method() == Method::PUT {
                true => StatusCode::BAD_GATEWAY.into_response(),
                false => next.run(request).await,
            }
        }
    }))
}

/// What the browser keeps, as JSON.
pub async fn kept(browser: &Browser) -> String {
    browser
        .run(
            "window.kept = undefined;
             const opening = indexedDB.open('course-drafts', 1);
             opening.onupgradeneeded = () => opening.result.createObjectStore('drafts', { keyPath: 'page' });
             opening.onsuccess = () => {
               const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
               reading.onsuccess = () => { window.kept = JSON.stringify(reading.result); opening.result.close(); };
             }",
        )
        .await;
    let told = async || browser.run("return window.kept").await.as_str().map(str::to_owned);
    browser.until("what is kept to be read", told).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_out_is_told_of_words_that_are_not_saved() {
    let is_down = Arc::new(AtomicBool::new(false));
    let site =
        Installation::start_behind(Engine::Sqlite, |sites| saves_nothing_while(sites, is_down.clone())).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    let sign_out = ".side-foot form button";

    // What can be saved is, and nobody is asked.
    hanne.fill("title", "Just before I go").await;
    hanne.press(sign_out).await;
    hanne.arrive(&site.cms("/sign-in")).await;
    assert!(source(&site).await.contains("## Just before I go {#cold}"));
    assert_eq!(kept(&hanne).await, "[]");

    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&course).await;
    is_down.store(true, Ordering::SeqCst);
    hanne.fill("title", "Nobody has this").await;
    hanne.until("that to be told", async || state(&hanne).await.contains("Not saved").then_some(())).await;
    hanne.press(sign_out).await;
    hanne.find("dialog.leaving[open]").await;
    hanne.see("Words are not saved yet").await;
    let mut looks = Looks::new(&hanne, "leaving");
    looks.at("asked").await;
    looks.done(0);
    hanne.screen(e2e::Screen::Desktop).await;
    hanne.click("Stay signed in").await;
    assert!(kept(&hanne).await.contains("Nobody has this"));
    // Also from another page of the site, where the course is a link away.
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    hanne.press(sign_out).await;
    hanne.press(".leaving a").await;
    hanne.see("was not saved. It is back.").await;
    hanne.press(sign_out).await;
    hanne.click("Sign out and lose them").await;
    hanne.arrive(&site.cms("/sign-in")).await;
    assert_eq!(kept(&hanne).await, "[]");
    is_down.store(false, Ordering::SeqCst);
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&course).await;
    // What is left comes back before anything else is saved: by then it would be here.
    hanne.fill("title", "Somebody else").await;
    saved(&hanne, &site, "## Somebody else {#cold}").await;
    hanne.see_not("It is back.").await;
    assert!(!kept(&hanne).await.contains("Nobody has this"));
}
