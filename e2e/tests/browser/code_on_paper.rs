//! A bartender without an e-mail address goes from a piece of paper to MobieTrain.

use std::time::Duration;

use crewplanner::{Actor, NewEmployee, Role};
use e2e::Browser;
use testkit::{Engine, Installation};
use web::Language;

use crate::look::Looks;
use crate::people::{JAN, phone, settle_in, sofie_at_her_desk, tap_mobietrain};

/// Noor, whom a number names, in the bar.
async fn hire(site: &Installation) -> String {
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let jan = portal.employee_by_email(&acme, JAN).await.unwrap().expect("Jan");
    let noor = NewEmployee {
        email: None,
        name: "Noor Willems",
        given_name: Some("Noor"),
        family_name: Some("Willems"),
        employee_number: Some("90605"),
        language: Some(Language::Nl),
        status: jan.status,
        role: Role::Employee,
        departments: &[],
        department_names: &["Bar"],
        leads: &[],
        password: None,
    };
    portal.create_employee(&acme, &noor, &Actor::CommandLine).await.unwrap().to_string()
}

/// What Sofie prints for her.
async fn code(site: &Installation, id: &str) -> String {
    let sofie: Browser = sofie_at_her_desk(site).await;
    let mut looks = Looks::new(&sofie, "code");
    looks.open("nobody-has-an-address", &site.portal("acme", &format!("/employees/{id}"))).await;
    sofie.press("form[action='/employees/bulk/whom'] button").await;
    sofie.find("#days").await;
    looks.at("asks").await;
    sofie.press("form:has(#days) .btn-primary").await;
    sofie.find(".sheet .qr").await;
    looks.at("sheet").await;
    looks.done(0);
    let code = sofie.run("return document.querySelector('.shortcode').textContent").await;
    code.as_str().expect("a code").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bartender_without_an_address_goes_from_the_sheet_to_mobietrain() {
    let site = Installation::start(Engine::Sqlite).await;
    let code = code(&site, &hire(&site).await).await;
    let noor = phone().await;
    let mut looks = Looks::new(&noor, "code");
    noor.open(&site.portal("acme", "/sign-in")).await;
    noor.press("a[href='/code']").await;
    noor.fill("code", "00000-00000").await;
    noor.press("form .btn-primary").await;
    noor.find("#code-error").await;
    looks.at("wrong").await;
    noor.fill("code", &code.to_lowercase()).await;
    noor.press("form .btn-primary").await;
    noor.see("Welkom bij Acme Events, Noor").await;
    noor.fill("password", "three words in a row").await;
    noor.press("form .btn-primary").await;
    noor.arrive(&site.portal("acme", "/")).await;
    // A new password ends what was open, and so all links of this second.
    site.wait(Duration::from_secs(1));
    tap_mobietrain(&noor, true).await;
    settle_in(&noor, &site, "nl").await;
    noor.see("Noor Willems").await;
    looks.done(0);
}
