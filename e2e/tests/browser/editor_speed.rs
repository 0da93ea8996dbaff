//! How fast the editor answers a key, in a course of sixty cards: `cargo test --test browser editor_speed -- --nocapture` says it.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::people::{HANNE, sign_in_to_cms};

/// The work that a key makes, in milliseconds of the processor, may not be seen: one picture of sixty in a second.
const MOST: f64 = 16.0;
const KEYS: u32 = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_answered_before_the_next_picture() {
    let site = Installation::start(Engine::Sqlite).await;
    let app = &site.sites.mobietrain;
    let cards = (0..60).map(|number| {
        format!("## Card {number} {{#card-{number}}}\n\nSome **words** about it.\n\n1. one\n2. two\n\n> and a quote that goes on for a while\n\n")
    });
    let text = format!(
        "+++\ntitle = \"Long\"\nsummary = \"Long.\"\nminutes = 60\n+++\n\n# Lesson {{#lesson}}\n\n{}",
        cards.collect::<String>()
    );
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let files = vec![("en.md".to_owned(), text.into_bytes())];
    let id = mobietrain::import_course(app, &account, "long", files).await.unwrap();
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms(&format!("/accounts/acme-events/courses/{id}"))).await;
    for field in ["[data-name=body]", "[name=title]"] {
        hanne.press(field).await;
        let before = hanne.worked().await;
        for key in 0..KEYS {
            hanne.key_of(if key % 6 == 5 { ' ' } else { 'a' }).await;
        }
        let each = (hanne.worked().await - before) / f64::from(KEYS);
        eprintln!("{field}: {each:.1} ms of work for a key, in a course of 60 cards");
        assert!(each < MOST, "{field}: {each:.1} ms for a key");
    }
}
