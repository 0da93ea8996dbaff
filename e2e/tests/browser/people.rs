//! What people do, in the words of the issue.

use std::time::Duration;

use cli::demo::PASSWORD;
use crewplanner::{Actor, Change};
use e2e::{Browser, Scheme, Screen};
use testkit::Installation;
use web::Language;

pub const JAN: &str = "jan.peeters@acme-events.example";
pub const AICHA: &str = "aicha.benali@acme-events.example";
pub const KATARZYNA: &str = "katarzyna.nowak@acme-events.example";
pub const SOFIE: &str = "sofie.desmet@acme-events.example";
pub const HANNE: &str = "hanne.vos@acme-events.example";
pub const OPERATOR: &str = "operator@mobietrain.example";

/// A phone in daylight.
pub async fn phone() -> Browser {
    let browser = Browser::start().await;
    browser.screen(Screen::Phone).await;
    browser.scheme(Scheme::Light).await;
    browser
}

/// A phone whose browser runs no scripts of pages.
pub async fn phone_without_scripts() -> Browser {
    let browser = phone().await;
    browser.scripts(false).await;
    browser
}

/// Signs in at the portal of Acme Events.
pub async fn sign_in(browser: &Browser, site: &Installation, email: &str) {
    sign_in_at(browser, site, "acme", email).await;
}

/// Signs in at the portal of a client.
pub async fn sign_in_at(browser: &Browser, site: &Installation, client: &str, email: &str) {
    browser.open(&site.portal(client, "/")).await;
    browser.fill("email", email).await;
    browser.fill("password", PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
    browser.arrive(&site.portal(client, "/")).await;
}

/// Gives somebody the password that all have, as whoever runs CrewPlanner does on the command line.
pub async fn give_password(site: &Installation, client: &str, email: &str) {
    let portal = &site.sites.crewplanner;
    let client = portal.client(client).await.unwrap().expect("a client of the demo");
    let person = portal.employee_by_email(&client, email).await.unwrap().expect("somebody of the client");
    portal.set_password(&client, &person.id, PASSWORD, &Actor::CommandLine).await.unwrap();
    // It ends what was open, and so all links of this second.
    site.wait(Duration::from_secs(1));
}

/// Makes somebody of Acme Events another, as the command line does.
pub async fn change(site: &Installation, email: &str, change: Change) {
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let person = portal.employee_by_email(&acme, email).await.unwrap().expect("somebody of Acme Events");
    portal.change_employee(&acme, &person.id, change, &Actor::CommandLine).await.unwrap();
}

/// A desk at which Sofie, the administrator of Acme Events, is signed in and reads English.
pub async fn sofie_at_her_desk(site: &Installation) -> Browser {
    change(site, SOFIE, Change { language: Some(Some(Language::En)), ..Change::default() }).await;
    let desk = Browser::start().await;
    desk.screen(Screen::Desktop).await;
    sign_in(&desk, site, SOFIE).await;
    desk
}

/// Signs in to the CMS.
pub async fn sign_in_to_cms(browser: &Browser, site: &Installation, email: &str) {
    sign_in_at_cms(browser, &site.cms(""), email).await;
}

/// The same at a CMS of this address.
pub async fn sign_in_at_cms(browser: &Browser, cms: &str, email: &str) {
    browser.open(&format!("{cms}/sign-in")).await;
    browser.fill("email", email).await;
    browser.fill("password", PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
    browser.find("header.side .brand").await;
}

/// Takes the menu item behind the picture. Without scripts the page in between has a button to press.
pub async fn tap_mobietrain(browser: &Browser, scripts: bool) {
    browser.press(".avatar-btn").await;
    browser.click("MobieTrain").await;
    if !scripts {
        browser.press("form[data-submit-at-once] button").await;
    }
}

/// Chooses the language, by its tag, and accepts the terms.
pub async fn settle_in(browser: &Browser, site: &Installation, language: &str) {
    browser.arrive(&site.app("/welcome/language")).await;
    browser.press(&format!("button[value={language}]")).await;
    browser.arrive(&site.app("/welcome/terms")).await;
    browser.press("form[action='/welcome/terms'] button").await;
    browser.arrive(&site.app("/")).await;
}

/// From the planner to the first look at the courses.
pub async fn first_visit(browser: &Browser, site: &Installation, email: &str, language: &str) {
    sign_in(browser, site, email).await;
    tap_mobietrain(browser, true).await;
    settle_in(browser, site, language).await;
}
