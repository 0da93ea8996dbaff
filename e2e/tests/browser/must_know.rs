//! Bar must know how to serve drinks by Friday: said in the CMS, seen by Jan in both apps and done, seen by Sofie within seconds; next year
//! he is asked in the window, and stays qualified meanwhile.

use std::time::Duration;

use cli::demo::WORKERS;
use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{
    HANNE, JAN, first_visit, phone, sign_in, sign_in_to_cms, sofie_at_her_desk, tap_mobietrain,
};
use crate::way::{CARDS, COURSE, card, once_more};

const DAY: u64 = 24 * 3600;
/// The tests begin on the Thursday before.
const FRIDAY: &str = "2026-06-19";
const QUALIFICATION: &str = "Serving drinks";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bar_must_know_it_by_friday_and_renews_it_next_year() {
    let site = Installation::start(Engine::Postgres).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    make_it_mandatory(&hanne, &site).await;

    // In the planner, and in the app: in days, and first.
    jan.open(&site.portal("acme", "/")).await;
    jan.see("Uiterlijk morgen").await;
    jan.press(".learn a.btn-primary").await;
    // One tap, and it is the card.
    jan.arrive(&site.app("/courses/serving-drinks/cards/check-the-wrist")).await;
    jan.open(&site.app("/")).await;
    jan.see("Tegen morgen").await;
    jan.see("Eén is voor morgen.").await;
    serve_drinks(&jan, &site).await;

    let sofie = sofie_at_her_desk(&site).await;
    let until = async || {
        sofie.open(&site.portal("acme", "/qualified")).await;
        sofie.text().await.contains("Until 18 June 2027").then_some(())
    };
    sofie.until("Jan to be qualified until next June", until).await;
    sofie.see("Jan Peeters").await;
    sofie.see(QUALIFICATION).await;
    let mut looks = Looks::new(&sofie, "must-know");
    looks.at("qualified").await;
    looks.done(0);

    // Before the window nobody is bothered.
    wait_until(&site, 330).await;
    again(&jan, &site).await;
    jan.see_not("Je blijft intussen gekwalificeerd").await;
    // In it he is asked, and nothing is lost yet.
    wait_until(&site, 10).await;
    again(&jan, &site).await;
    jan.see("Je blijft intussen gekwalificeerd").await;
    let sofie = sofie_at_her_desk(&site).await;
    sofie.open(&site.portal("acme", "/qualified?qualified=yes")).await;
    sofie.see("Until 18 June 2027").await;
    serve_drinks(&jan, &site).await;
    let renewed = async || {
        sofie.open(&site.portal("acme", "/qualified?qualified=yes")).await;
        sofie.text().await.contains("Until 18 June 2028").then_some(())
    };
    sofie.until("the renewal to count from the day that it would have run out", renewed).await;
}

async fn make_it_mandatory(hanne: &Browser, site: &Installation) {
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    hanne.click("Serving drinks safely").await;
    hanne.press("a[href$='/due']").await;
    hanne.press("label:has([name=must])").await;
    hanne.press("form[action$='/due'] .btn-primary").await;
    hanne.see("Say by when: a day, a number of days, or both.").await;
    let mut looks = Looks::new(hanne, "must-know");
    looks.at("mistake").await;
    hanne.run(&format!("document.querySelector('[name=on]').value = '{FRIDAY}'")).await;
    // All five questions.
    hanne.fill("mark", "90").await;
    hanne.fill("months", "12").await;
    hanne.fill("renew", "30").await;
    hanne.fill("qualification", QUALIFICATION).await;
    hanne.press("form[action$='/due'] .btn-primary").await;
    hanne.see("must know it by Friday 19 June 2026").await;
    hanne.see("90 % of the questions").await;
    looks.at("asked").await;
    hanne.press("dialog .btn-primary").await;
    hanne.see("Saved").await;
    looks.done(0);
}

/// All cards of the course.
async fn serve_drinks(jan: &Browser, site: &Installation) {
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.see(COURSE).await;
    jan.press(".course-head .btn-primary").await;
    for (heading, answer) in CARDS {
        card(jan, heading, answer).await;
    }
    // One is wrong, and it is not enough: nothing is completed until it is right.
    once_more(jan).await;
    jan.arrive(&site.app("/courses/serving-drinks")).await;
    jan.see("Je hebt 4 van de 5 juist, en je slaagt vanaf 5.").await;
    jan.press("a[data-go]").await;
    // The scripts have taken it over: of what was missed nothing else is left.
    jan.find("[data-more]").await;
    card(jan, CARDS[3].0, Some("Een pintje, een wijntje")).await;
    jan.arrive(&site.app("/courses/serving-drinks/completed")).await;
    jan.see("5/5").await;
}

/// So many days later; both sites do what is due.
async fn wait_until(site: &Installation, days: u64) {
    site.wait(Duration::from_secs(days * DAY));
    site.sites.mobietrain.tick().await.expect("the jobs");
    site.sites.crewplanner.tick().await.expect("the jobs");
}

/// Signs in anew, for the sessions are long over.
async fn again(jan: &Browser, site: &Installation) {
    sign_in(jan, site, JAN).await;
    tap_mobietrain(jan, true).await;
    jan.arrive(&site.app("/")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_finds_on_a_phone_who_is_late_and_nothing_else() {
    let site = Installation::start(Engine::Sqlite).await;
    first_visit(&phone().await, &site, JAN, "nl").await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    make_it_mandatory(&hanne, &site).await;
    cli::demo::employ(&site.sites.mobietrain).await.unwrap_or_else(|error| panic!("{error}"));
    wait_until(&site, 3).await;
    let [_, manager] = &WORKERS;
    let emma = phone().await;
    sign_in_to_cms(&emma, &site, manager.email).await;
    emma.open(&site.cms("/accounts/acme-events/learners?state=late")).await;
    emma.see("Jan Peeters").await;
    emma.click("Jan Peeters").await;
    emma.see("19 June 2026").await;
    assert!(!emma.has("form[action$='/sessions/end']").await, "she changes nothing");
    let mut looks = Looks::new(&emma, "manager");
    looks.wander(&site.cms("/accounts/acme-events/learners")).await;
    looks.done(3);
    for path in ["/courses", "/groups", "/connection", "/doctor", "/staff"] {
        emma.open(&site.cms(&format!("/accounts/acme-events{path}"))).await;
        emma.see_not("Jan Peeters").await;
        assert!(!emma.has("form[method=post]:not([action='/sign-out'])").await, "{path}");
    }
}
