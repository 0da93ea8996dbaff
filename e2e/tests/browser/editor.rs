//! The course editor: written, moved, undone; and whatever happens, nothing that was typed is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::middleware::from_fn;
use axum::response::IntoResponse as _;
use e2e::{Browser, Screen};
use fantoccini::key::Key;
use http::StatusCode;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{HANNE, OPERATOR, sign_in_to_cms};

pub const TEXT: &str = "+++\ntitle = \"Pouring\"\nsummary = \"Cold.\"\nminutes = 2\n+++\n\n# Beer {#beer}\n\n## How cold {#cold}\n\nVery **cold**.\n\n\
                    ## Which glass {#glass}\n\nA clean one.\n\n# Water {#water}\n\n## Water first {#first}\n\nAlways.\n";

/// A course of three cards in two lessons; answers where its page is.
pub async fn course(site: &Installation) -> String {
    site.cms(&import(&site.sites.mobietrain).await)
}

/// The same, as a path.
pub async fn import(app: &mobietrain::App) -> String {
    brought(app, TEXT).await
}

async fn brought(app: &mobietrain::App, text: &str) -> String {
    let files = vec![("en.md".to_owned(), text.as_bytes().to_vec())];
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let id = mobietrain::import_course(app, &account, "pouring", files).await.unwrap();
    format!("/accounts/acme-events/courses/{id}")
}

/// Somebody at the page of the course, with the editor.
pub async fn editor(browser: &Browser, site: &Installation, email: &str, course: &str) {
    browser.screen(Screen::Desktop).await;
    sign_in_to_cms(browser, site, email).await;
    browser.open(course).await;
    browser.find(".save-state").await;
}

pub async fn source(site: &Installation) -> String {
    let mut read = site.sites.mobietrain.db.read().await.unwrap();
    let sql = "SELECT t.source FROM course_texts t JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id \
               WHERE c.slug = 'pouring' AND t.version = 0 AND t.language = 'en'";
    read.query(sql).one().await.unwrap()
}

/// Waits until the server has these words, and the page says so.
pub async fn saved(browser: &Browser, site: &Installation, words: &str) {
    browser
        .until(&format!("{words:?} to be stored"), async || source(site).await.contains(words).then_some(()))
        .await;
    browser.see("Saved ").await;
}

pub async fn state(browser: &Browser) -> String {
    let words = browser.run("return document.querySelector('.save-state').textContent").await;
    words.as_str().unwrap_or_default().to_owned()
}

/// The cards in the outline, in order.
async fn outline(browser: &Browser) -> String {
    let titles = "return [...document.querySelectorAll('.outline [data-card] bdi')].map((card) => card.textContent).join(', ')";
    browser.run(titles).await.as_str().unwrap_or_default().to_owned()
}

pub async fn choose(browser: &Browser, title: &str) {
    browser.run(&format!("[...document.querySelectorAll('.outline [data-key]')].find((one) => one.textContent.includes('{title}')).click()")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_written_moved_undone_and_there_after_a_reload() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    hanne.fill("title", "How cold is it?").await;
    assert!(outline(&hanne).await.starts_with("How cold is it?, "));
    hanne.press("[data-name=body]").await;
    hanne.key(Key::End).await;
    hanne.type_text(" Not **warm**.").await;
    saved(&hanne, &site, "Very **cold**. Not **warm**.").await;
    hanne.press(".add-card").await;
    hanne.type_text("Ask for ID").await;
    hanne.key(Key::Tab).await;
    saved(&hanne, &site, "## Ask for ID {#ask-for-id}").await;
    hanne.run("document.querySelector('.outline [data-card]:nth-child(3) [data-key]').focus()").await;
    hanne.chord(Key::Alt, char::from(Key::Up)).await;
    assert_eq!(outline(&hanne).await, "How cold is it?, Ask for ID, Which glass, Water first");
    let told = hanne
        .run("return document.querySelector('[aria-live]').textContent.replace(/[\\u2068\\u2069]/g, '')")
        .await;
    assert_eq!(told, "Card 2 of 3 in Beer now.");
    hanne.drag(".outline [data-card] .grip", ".outline [data-lesson]:nth-child(2) [data-card]").await;
    let moved = "Ask for ID, Which glass, Water first, How cold is it?";
    assert_eq!(outline(&hanne).await, moved);
    hanne.chord(Key::Control, 'z').await;
    assert_eq!(outline(&hanne).await, "How cold is it?, Ask for ID, Which glass, Water first");
    hanne.chord(Key::Control, 'y').await;
    hanne.press("[aria-label='Delete card']").await;
    hanne.see("is deleted").await;
    hanne.press(".told .btn").await;
    assert_eq!(outline(&hanne).await, moved);
    saved(&hanne, &site, "Always.\n\n## How cold is it? {#cold}").await;
    hanne.reload().await;
    hanne.find(".save-state").await;
    assert_eq!(outline(&hanne).await, moved);
    assert!(!hanne.has(".told .notice").await, "nothing was left in the browser");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_browser_gives_back_what_was_typed() {
    let is_down = Arc::new(AtomicBool::new(false));
    let site = Installation::start_behind(Engine::Sqlite, |sites| down_while(sites, is_down.clone())).await;
    let course = course(&site).await;
    let profile = std::env::temp_dir().join(format!("jwt-link-editor-{}", std::process::id()));
    let hanne = Browser::start_in(&profile).await;
    editor(&hanne, &site, HANNE, &course).await;
    is_down.store(true, Ordering::SeqCst);
    hanne.fill("title", "Typed before the end").await;
    hanne
        .until("the fault to be told", async || state(&hanne).await.contains("Not saved").then_some(()))
        .await;
    assert!(state(&hanne).await.contains("It is kept in this browser."));
    hanne.kill().await;
    is_down.store(false, Ordering::SeqCst);
    assert!(!source(&site).await.contains("Typed before"));
    let again = Browser::start_in(&profile).await;
    again.screen(Screen::Desktop).await;
    again.open(&course).await;
    if again.has("[name=password]").await {
        sign_in_to_cms(&again, &site, HANNE).await;
        again.open(&course).await;
    }
    again.see("was not saved. It is back.").await;
    saved(&again, &site, "## Typed before the end {#cold}").await;
    again.reload().await;
    again.find(".save-state").await;
    assert!(!again.has(".told .notice").await, "it is given back once");
    drop(again);
    let _best_effort = std::fs::remove_dir_all(profile);
}

/// A server that is being started again: it answers nothing of use.
fn down_while(sites: Router, is_down: Arc<AtomicBool>) -> Router {
    sites.layer(from_fn(move |request, next: axum::middleware::Next| {
        let is_down = is_down.clone();
        async move {
            match is_down.load(Ordering::SeqCst) {
                true => StatusCode::BAD_GATEWAY.into_response(),
                false => next.run(request).await,
            }
        }
    }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_network_and_signed_out_it_says_so_and_saves_later() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    hanne.network(false).await;
    hanne.fill("title", "In a cellar").await;
    hanne.until("that to be told", async || state(&hanne).await.contains("no network").then_some(())).await;
    hanne.network(true).await;
    saved(&hanne, &site, "## In a cellar {#cold}").await;
    // In another tab, say.
    hanne.run("return fetch('/sign-out', { method: 'POST' }).then(() => true)").await;
    hanne.fill("title", "Nobody is here").await;
    hanne
        .until("that to be told", async || state(&hanne).await.contains("you are signed out").then_some(()))
        .await;
    assert!(!source(&site).await.contains("Nobody is here"));
    // They sign in again in this tab: the page with the text is gone.
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&course).await;
    hanne.see("It is back.").await;
    saved(&hanne, &site, "## Nobody is here {#cold}").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_authors_at_once_lose_nothing() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let (hanne, other) = (Browser::start().await, Browser::start().await);
    editor(&hanne, &site, HANNE, &course).await;
    editor(&other, &site, OPERATOR, &course).await;
    other.fill("title", "Theirs").await;
    saved(&other, &site, "## Theirs {#cold}").await;
    // Another card: both are put together without a question.
    choose(&hanne, "Water first").await;
    hanne.fill("title", "Mine").await;
    hanne.see("Both are together now.").await;
    saved(&hanne, &site, "## Mine {#first}").await;
    assert!(source(&site).await.contains("## Theirs {#cold}"));
    // The same card: both texts are shown.
    choose(&other, "Water first").await;
    other.fill("title", "Water is theirs").await;
    other.find("dialog.conflict[open]").await;
    let both = other.text().await;
    assert!(both.contains("Water is theirs") && both.contains("Mine"), "{both}");
    other.key(Key::Escape).await;
    other.click("Keep both, theirs as a card of its own").await;
    other.click("Go on with these").await;
    saved(&other, &site, "## Water is theirs {#first}").await;
    assert!(source(&site).await.contains("## Mine {#mine}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_can_use_it() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    let mut looks = Looks::new(&hanne, "editor");
    looks.at("text").await;
    for kind in ["image", "question", "truth", "order", "match", "flash", "answer"] {
        if !hanne.has(&format!("#field-kind option[value={kind}]")).await {
            continue;
        }
        hanne.run(&format!("const kinds = document.querySelector('#field-kind'); kinds.value = '{kind}'; kinds.dispatchEvent(new Event('change'))")).await;
        looks.at(kind).await;
    }
    choose(&hanne, "Beer").await;
    looks.at("lesson").await;
    choose(&hanne, "About the course").await;
    looks.at("course").await;
    hanne.asks_for("ar").await;
    hanne.open(&course).await;
    hanne.find(".save-state").await;
    looks.at("arabic").await;
    looks.done(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn publishing_waits_for_what_was_typed() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    hanne.fill("title", "Typed just before").await;
    hanne.press("button[name=then][value=publish]").await;
    hanne.arrive(&format!("{course}/publish")).await;
    assert!(source(&site).await.contains("## Typed just before {#cold}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_in_no_card_are_one_that_wants_a_title() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    // Written as Markdown, as somebody else brings it.
    hanne.open(&format!("{course}?language=en&plain=1")).await;
    hanne
        .fill("text-en", &TEXT.replace("# Beer {#beer}", "Welcome *all*.\n\n# Beer {#beer}\n\n- Pils"))
        .await;
    hanne.press("#texts .card-foot button").await;
    hanne.find(".save-state").await;
    assert_eq!(outline(&hanne).await, "New card, New card, How cold, Which glass, Water first");
    hanne.see("belongs to no card").await;
    hanne.fill("title", "Hello").await;
    saved(&hanne, &site, "## Hello {#words}\n\nWelcome *all*.").await;
    assert!(source(&site).await.contains("{#words-2}\n\n- Pils"));
    hanne.press("button[name=then][value=publish]").await;
    hanne.see("The heading has no words").await;
}
