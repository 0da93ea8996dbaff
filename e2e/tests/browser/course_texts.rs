//! What people write into their courses, as learners see it: tables and links on every kind of card, on a phone and a desktop.

use e2e::Browser;
use mobietrain::Actor;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{JAN, first_visit};

/// A table that is wider than a phone, and links of each kind.
const BROUGHT: &str = "| Beer | Cold, in °C | Glass | Ask before you pour a second one |\n| --- | ---: | --- | --- |\n\
    | Pils | 4 | tall, rinsed and dripped dry | no, not within the first hour |\n\n\
    Bar 1: [call](tel:+3212)\nAll of it: https://beer.example/how-to-pour";
const PICTURE: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='60'><rect width='80' height='60'/></svg>";

async fn course(site: &Installation) {
    let app = &site.sites.mobietrain;
    let text = format!(
        "+++\ntitle = \"Pouring\"\nsummary = \"Cold.\"\nminutes = 2\n+++\n\n# Beer {{#beer}}\n\n## How cold? {{#text}}\n\n{BROUGHT}\n\n\
         ## A glass {{#picture}}\n\n![A glass.](glass.svg)\n\n{BROUGHT}\n\n## Which? {{#question}}\n\n{BROUGHT}\n\n- [x] Pils\n- [ ] Water\n\n\
         > Because: [why](/terms)\n"
    );
    let files = vec![("en.md".to_owned(), text.into_bytes()), ("glass.svg".to_owned(), PICTURE.into())];
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let course = mobietrain::import_course(app, &account, "pouring", files).await.unwrap();
    let everyone = mobietrain::everyone(app, &account).await.unwrap();
    let by = Actor::CommandLine;
    mobietrain::set_course_groups(app, &account, &course, &[everyone], &by).await.unwrap();
    mobietrain::publish(app, (&account, &course), &mobietrain::Agreed::default(), &by).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tables_and_links_are_read_on_every_kind_of_card() {
    let site = Installation::start(Engine::Sqlite).await;
    course(&site).await;
    let jan = Browser::start().await;
    first_visit(&jan, &site, JAN, "en").await;
    let mut looks = Looks::new(&jan, "card");
    looks.open("text", &site.app("/courses/pouring/cards/text")).await;
    for next in ["picture", "question"] {
        jan.press(".player-foot button").await;
        jan.arrive(&site.app(&format!("/courses/pouring/cards/{next}"))).await;
        looks.at(next).await;
    }
    jan.press(".answer").await;
    jan.press(".player-foot button").await;
    jan.find(".verdict-right").await;
    looks.at("verdict").await;
    looks.done(0);
}
