//! A company signs its people in through its own provider, which nobody here wrote: set up and tested by Sofie, used by Jan.

use e2e::{Browser, Provider, Screen};
use kernel::Clock;
use serde_json::json;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{JAN, SOFIE, phone, sign_in};

/// Says who one is at the provider, and that CrewPlanner may hear it.
async fn at_the_provider(browser: &Browser, site: &Installation, login: &str) {
    browser.fill("login", login).await;
    browser.fill("password", "any").await;
    // The provider has the time of this machine, and says it in what it signs.
    site.clock.set(Clock::system().now());
    browser.press("button[type=submit]").await;
    browser.see("Authorize").await;
    browser.press("button[type=submit]").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_company_s_own_provider_signs_its_people_in() {
    let site = Installation::start(Engine::Sqlite).await;
    let at = |path: &str| site.portal("acme", path);
    let people = json!({
        "sofie": { "email": SOFIE, "email_verified": true },
        "jan": { "email": JAN, "email_verified": true },
        "eve": { "email": SOFIE, "email_verified": false },
    });
    let provider = Provider::start(&at("/sign-in/company/callback"), &people);
    site.clock.set(Clock::system().now());

    let sofie = Browser::start().await;
    sofie.screen(Screen::Desktop).await;
    sign_in(&sofie, &site, SOFIE).await;
    let mut looks = Looks::new(&sofie, "company");
    looks.open("settings", &at("/company-sign-in")).await;
    sofie.fill("issuer", &at("/")).await;
    sofie.press(".savebar .btn-primary").await;
    sofie.find("#issuer-error").await;
    looks.at("settings-wrong").await;
    sofie.fill("issuer", &provider.issuer()).await;
    sofie.fill("client_id", Provider::CLIENT_ID).await;
    sofie.fill("secret", Provider::SECRET).await;
    sofie.press("input[value=beside]").await;
    sofie.press(".savebar .btn-primary").await;
    sofie.find(".notice.is-ok").await;
    looks.at("settings-saved").await;
    sofie.press("a[href='/sign-in/company/test']").await;
    at_the_provider(&sofie, &site, "sofie").await;
    sofie.find(".notice.is-ok").await;
    sofie.see(SOFIE).await;
    looks.at("tested").await;
    sofie.open(&at("/company-sign-in")).await;
    sofie.press("input[value=only]").await;
    sofie.press(".savebar .btn-primary").await;
    sofie.find(".notice.is-ok").await;
    looks.done(0);

    let jan = phone().await;
    let mut looks = Looks::new(&jan, "company");
    looks.open("sign-in", &at("/sign-in?to=/profile/security")).await;
    jan.press("a[href^='/sign-in/company']").await;
    at_the_provider(&jan, &site, "jan").await;
    jan.arrive(&at("/profile/security")).await;
    jan.see(JAN).await;
    looks.at("signed-in").await;
    looks.done(0);

    // Somebody who has typed Sofie's address at the provider, which has not confirmed it.
    let eve = phone().await;
    let mut looks = Looks::new(&eve, "company");
    eve.open(&at("/sign-in")).await;
    eve.press("a[href^='/sign-in/company']").await;
    at_the_provider(&eve, &site, "eve").await;
    eve.find("a[href='/sign-in/company']").await;
    looks.at("refused").await;
    looks.open("still-out", &at("/sign-in")).await;
    eve.find("a[href^='/sign-in/company']").await;
    looks.done(0);
}
