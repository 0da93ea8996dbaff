//! Pages that no link leads to: what a brake, a mistake or a refusal shows, and what is said when something is done. `Looks` sees
//! each on a phone and a desktop, in light and dark.

use std::time::Duration;

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{JAN, SOFIE, first_visit, phone, sofie_at_her_desk};

/// Acme Events with its crew of sixty, and Sofie.
async fn start() -> (Installation, Browser) {
    let site = Installation::start(Engine::Sqlite).await;
    cli::demo::hire(&site.sites.crewplanner).await.unwrap_or_else(|error| panic!("{error}"));
    let sofie = sofie_at_her_desk(&site).await;
    (site, sofie)
}

/// The path of somebody's page.
async fn page_of(site: &Installation, email: &str) -> String {
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let person = portal.employee_by_email(&acme, email).await.unwrap().expect("somebody of Acme Events");
    site.portal("acme", &format!("/employees/{}", person.id))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_done_to_many_and_what_stops_it() {
    let (site, sofie) = start().await;
    let mut looks = Looks::new(&sofie, "many");
    for (act, people) in [
        ("delete", "10562 10563 10564 10565 10566 10567 10568 10569 10570 10571 10572"),
        ("inactive", "10562 10563"),
    ] {
        sofie.open(&site.portal("acme", "/employees/bulk")).await;
        sofie.fill("people", people).await;
        sofie.press(&format!("label:has([name=do][value={act}])")).await;
        sofie.press("form[action='/employees/bulk/whom'] button").await;
        if act == "delete" {
            sofie.find(".brake").await;
            looks.at("brake").await;
            sofie.press(".brake .btn-danger").await;
            sofie.find("#number-error").await;
            looks.at("brake-wrong").await;
        } else {
            sofie.press("form.card .btn-primary").await;
            sofie.find(".notice.is-ok[role=status]").await;
            looks.at("done").await;
        }
    }
    sofie.open(&site.portal("acme", "/employees/import")).await;
    sofie.attach("file", "one.csv", b"number\n10007\n").await;
    sofie.press("label:has([name=missing])").await;
    sofie.press("form[enctype] button").await;
    sofie.see("Stopped").await;
    looks.at("import-brake").await;
    sofie.press(".brake .btn-danger").await;
    sofie.find("#count-error").await;
    looks.at("import-brake-wrong").await;
    looks.done(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_that_stop_are_wrong_and_are_done() {
    let (site, sofie) = start().await;
    let mut looks = Looks::new(&sofie, "departments");
    sofie.open(&site.portal("acme", "/departments/delete?id=security")).await;
    sofie.find(".brake").await;
    looks.at("brake").await;
    sofie.press(".brake .btn-danger").await;
    sofie.find("#count-error").await;
    looks.at("brake-wrong").await;
    sofie.open(&site.portal("acme", "/departments/new")).await;
    sofie.fill("name", "BAR").await;
    sofie.press("form[action='/departments/new'] .btn-primary").await;
    sofie.find("#name[aria-invalid]").await;
    looks.at("mistake").await;
    sofie.fill("name", "Gates").await;
    sofie.press("form[action='/departments/new'] .btn-primary").await;
    sofie.find(".notice.is-ok[role=status]").await;
    looks.at("done").await;
    looks.done(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_whom_somebody_means_and_refusals() {
    let (site, sofie) = start().await;
    let mut looks = Looks::new(&sofie, "whom");
    sofie.open(&site.portal("acme", "/integrations/mobietrain")).await;
    sofie.fill("who", "peeters").await;
    sofie.press("form[action^='/integrations/mobietrain/test'] button").await;
    sofie.find("#test-several").await;
    looks.at("tested").await;
    for (name, path, shown) in [
        ("which-of-the-log", "/audit?q=peeters", "main .notice .bullets a"),
        ("wrong-days", "/audit?from=2026-02-02&to=2026-02-01", "[aria-invalid]"),
        (
            "wrong-span",
            "/integrations/mobietrain/send-again/all?from=2026-06-19T00:00&to=2026-06-18T00:00",
            "#replay-error",
        ),
    ] {
        sofie.open(&site.portal("acme", path)).await;
        sofie.find(shown).await;
        looks.at(name).await;
    }
    sofie.open(&format!("{}?done=saved&fields=2", page_of(&site, JAN).await)).await;
    sofie.find(".notice.is-ok[role=status]").await;
    looks.at("saved").await;
    sofie.open(&page_of(&site, SOFIE).await).await;
    sofie.press("button[name=status][value=inactive]").await;
    sofie.find(".notice.is-bad[role=alert]").await;
    looks.at("last-admin").await;
    looks.done(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_several_pages_and_with_everybody_ticked() {
    let (site, sofie) = start().await;
    let more: String = (0..150).map(|n| format!("Extra Hand {n},p{n}@acme-events.example\n")).collect();
    sofie.open(&site.portal("acme", "/employees/import")).await;
    sofie.attach("file", "more.csv", format!("name,email\n{more}").as_bytes()).await;
    sofie.press("form[enctype] button").await;
    sofie.click("Import: 150").await;
    sofie.see("Added: 150.").await;
    let mut looks = Looks::new(&sofie, "list");
    sofie.open(&site.portal("acme", "/employees?ticked=true")).await;
    sofie.find(".pagination a").await;
    assert_eq!(sofie.run("return document.querySelectorAll('tbody :checked').length").await, 200);
    sofie.press(".pagination a").await;
    sofie
        .until("the second page", async || {
            (sofie.run("return document.querySelectorAll('tbody tr').length").await == 10).then_some(())
        })
        .await;
    looks.at("second-page").await;
    // Few of them: axe looks at each row, and they are alike.
    sofie.open(&site.portal("acme", "/employees?q=peeters&ticked=true")).await;
    sofie.find("tbody :checked").await;
    looks.at("ticked").await;
    looks.done(0);
}

/// What Jan has begun stands on his home page, and on a phone too the page says which company it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_home_with_begun_courses() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    jan.click("Welkom bij Acme Events").await;
    jan.press(".course-head .btn-primary").await;
    jan.see("Eerst je teamlead").await;
    jan.press(".player-foot button").await;
    jan.see("Wie je tegenkomt").await;
    // What is older than a minute is asked for anew.
    site.wait(Duration::from_secs(61));
    jan.open(&site.portal("acme", "/")).await;
    jan.find(".learn progress").await;
    let mut looks = Looks::new(&jan, "home");
    looks.at("begun").await;
    looks.done(0);
    jan.screen(Screen::Phone).await;
    assert_eq!(jan.find(".topbar .tenant").await.text().await.unwrap(), "Acme Events");
    // Beside the tabs of an administrator there is no room for it.
    let sofie = sofie_at_her_desk(&site).await;
    sofie.find(".topbar .tenant").await;
    sofie.screen(Screen::Phone).await;
    assert_eq!(sofie.run("return document.querySelector('.tenant').checkVisibility()").await, false);
}
