//! A question: answered by keys, its verdict heard first, and nothing lies over the answers.

use e2e::Browser;
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::people::{HANNE, JAN, first_visit, phone, sign_in_to_cms};

/// The answers that cannot be brought into sight, because something lies over them.
const COVERED: &str = "return [...document.querySelectorAll('.answer')]
    .filter((answer) => {
      answer.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = answer.getBoundingClientRect();
      return [box.top + 4, box.bottom - 4].some((y) => !answer.contains(document.elementFromPoint(box.x + box.width / 2, y)));
    })
    .map((answer) => answer.textContent)";

/// A phone, and low screens: one with its keyboard or a bar of the browser's open, and one on its side.
const LOW: [(u32, u32); 4] = [(390, 844), (390, 600), (667, 375), (390, 500)];

async fn nothing_is_covered(browser: &Browser) {
    for (width, height) in LOW {
        browser.size(width, height).await;
        assert_eq!(browser.list(COVERED).await, <[String; 0]>::default(), "{width} × {height}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_answer_and_the_verdict_is_said_first() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    to_the_question(&jan, &site).await;
    nothing_is_covered(&jan).await;
    for (key, chosen) in [('4', 3), ('9', 3), ('1', 0)] {
        jan.key_of(key).await;
        let checked =
            "return [...document.querySelectorAll('.answer input')].findIndex((input) => input.checked)";
        assert_eq!(jan.run(checked).await, chosen, "after the key {key}");
    }
    jan.key(Key::Enter).await;
    jan.find(".verdict-wrong, .verdict-right").await;
    said_first(&jan).await;
    nothing_is_covered(&jan).await;

    // The next one without scripts.
    jan.scripts(false).await;
    jan.press(".player-foot .btn-primary").await;
    jan.press(".answer").await;
    jan.press(".player-foot button").await;
    jan.find(".verdict-wrong, .verdict-right").await;
    said_first(&jan).await;
}

/// What a screen reader says when the page is there: its title, and what has the focus. All of it is in sight.
async fn said_first(browser: &Browser) {
    let said = "const focused = document.activeElement;
        const by = (name) => document.getElementById(focused.getAttribute(name)).textContent.trim();
        const box = focused.getBoundingClientRect();
        return [document.title.startsWith(by('aria-labelledby')), by('aria-labelledby') !== '', by('aria-describedby') !== '',
          box.bottom <= innerHeight + 1, box.top >= 0].join()";
    let all = async || (browser.run(said).await == "true,true,true,true,true").then_some(());
    browser.until("the verdict to have the title, the focus and the sight", all).await;
}

/// From the player's menu, past a network that is away for a moment, to whoever writes the course and settles it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_is_wrong_is_settled_by_whoever_writes_it() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    to_the_question(&jan, &site).await;
    let card = jan.address().await;
    jan.press("[data-more] > button").await;
    jan.press("#more [data-report]").await;
    jan.arrive(&format!("{card}/report")).await;
    jan.press("label:has([value=outdated])").await;
    jan.fill("words", "The bands are blue since May.").await;
    jan.network(false).await;
    jan.press("form[data-probe] button").await;
    jan.find("[data-no-network]").await;
    jan.network(true).await;
    jan.press("form[data-probe] button").await;
    jan.find(".notice.is-ok").await;
    jan.see("Acme Events").await;
    jan.press("main .row a.btn-primary").await;
    jan.arrive(card.as_str()).await;

    let hanne = Browser::start().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/dashboard")).await;
    hanne.press("a[href$='/card-reports']").await;
    hanne.see("The bands are blue since May.").await;
    hanne.see("Jan Peeters").await;
    hanne.press("form[action*='/card-reports/'] button").await;
    hanne.find(".empty").await;
    hanne.see_not("The bands are blue since May.").await;
    hanne.press(".page-head a[href*='settled=1']").await;
    hanne.see("The bands are blue since May.").await;
    jan.open(&format!("{card}/report")).await;
    jan.find(".notice.is-ok").await;
    assert_eq!(jan.run("return document.querySelector('[name=words]').value").await, "", "it is over");
}

async fn to_the_question(browser: &Browser, site: &Installation) {
    browser.open(&site.app("/courses/serving-drinks")).await;
    browser.press(".course-head .btn-primary").await;
    for heading in ["Kijk naar de pols", "Drie kleuren"] {
        browser.see(heading).await;
        browser.press(".player-foot button").await;
    }
    browser.find("fieldset.answers").await;
}
