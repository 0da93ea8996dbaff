//! Jan's first shift in training, from the planner to the last card and back another day.

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::people::{JAN, phone, phone_without_scripts, settle_in, sign_in, tap_mobietrain};

/// The cards of "Serving drinks safely", in Dutch: what to read, and what to answer.
pub const CARDS: [(&str, Option<&str>); 13] = [
    ("Kijk naar de pols voor je schenkt", None),
    ("Drie kleuren, drie antwoorden", None),
    ("Een gast met een groen bandje ziet er heel jong uit", Some("De identiteitskaart vragen")),
    ("Een gast met een oranje bandje bestelt een gin-tonic", Some(WRONG)),
    ("Vier dingen om naar te kijken", None),
    ("Het is 20 juni 2026", Some("20 juni 2008")),
    ("Kijken en teruggeven", None),
    ("Hier let je op", None),
    ("Eerst water, dan hulp", None),
    ("Een gast kan amper rechtstaan", Some("Geen alcohol schenken, water geven")),
    ("Drie zinnen die werken", None),
    ("Zijn vriend wordt kwaad", Some("Rustig blijven, nog één keer nee zeggen")),
    ("Wat je nu weet", None),
];

const WRONG: &str = "De identiteitskaart vragen en schenken als de gast 17 is.";
pub const COURSE: &str = "Veilig drank schenken";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jan_learns_to_serve_drinks() {
    let site = Installation::start(Engine::Sqlite).await;
    the_whole_way(&site, &phone().await, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jan_learns_to_serve_drinks_without_scripts() {
    let site = Installation::start(Engine::Postgres).await;
    the_whole_way(&site, &phone_without_scripts().await, false).await;
}

async fn the_whole_way(site: &Installation, browser: &Browser, scripts: bool) {
    sign_in(browser, site, JAN).await;
    tap_mobietrain(browser, scripts).await;
    settle_in(browser, site, "nl").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, "nl");

    browser.click(COURSE).await;
    browser.press(".course-head .btn-primary").await;
    for (number, (heading, answer)) in CARDS.into_iter().enumerate() {
        card(browser, heading, answer).await;
        if number == 6 {
            leave_and_come_back(browser).await;
        }
    }
    if scripts {
        once_more(browser).await;
    }
    browser.arrive(&site.app("/courses/serving-drinks/completed")).await;
    browser.see("4/5").await;
    browser.see(COURSE).await;

    browser.press(".arrive a.btn[href='/']").await;
    browser.see(COURSE).await;
    assert!(browser.find(".done-list").await.text().await.unwrap().contains("4/5"));
    browser.press(".signed-in .not-you").await;

    // It is Jan after all. The second time there is nothing to choose and nothing to accept.
    browser.press("button[value=me]").await;
    if !scripts {
        browser.press("form[data-submit-at-once] button").await;
    }
    browser.arrive(&site.app("/")).await;
    assert!(browser.find(".done-list").await.text().await.unwrap().contains(COURSE));
}

pub async fn card(browser: &Browser, heading: &str, answer: Option<&str>) {
    browser.see(heading).await;
    let Some(answer) = answer else {
        let pictures =
            "return [...document.images].every((image) => image.complete && image.naturalWidth > 0)";
        assert_eq!(browser.run(pictures).await, true, "a picture on {heading:?} does not load");
        return browser.press(".player-foot button").await;
    };
    browser.click(answer).await;
    browser.press(".player-foot button").await;
    browser.find(if answer == WRONG { ".verdict-wrong" } else { ".verdict-right" }).await;
    browser.press(".player-foot .btn-primary").await;
}

/// What was answered wrong comes once more at the end, and is offered again to whoever still has it wrong.
pub async fn once_more(browser: &Browser) {
    let (heading, answer) = CARDS[3];
    card(browser, heading, answer).await;
    browser.see("Nog eens te bekijken: 1").await;
    browser.click("Nu niet").await;
}

/// A reload in the middle, then out of the player and back in: on the same card, with what was done done.
async fn leave_and_come_back(browser: &Browser) {
    let heading = CARDS[7].0;
    browser.see(heading).await;
    let here = browser.address().await;
    browser.reload().await;
    browser.see(heading).await;
    assert_eq!(browser.address().await, here);
    browser.press(".player-bar a").await;
    assert_eq!(browser.run("return document.querySelector('progress').value").await, 2);
    browser.press(".course-head .btn-primary").await;
    browser.see(heading).await;
    assert_eq!(browser.address().await, here);
}
