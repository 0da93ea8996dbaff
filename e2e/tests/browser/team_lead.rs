//! Emma leads Bar: she sees its people and those of Bar East below it, and nobody else.

use cli::demo::TEAM_LEAD;
use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{AICHA, sign_in};

const IN_BAR: &str = "Siobhan O’Brien";
const IN_BAR_EAST: &str = "Łukasz Wiśniewski";
const IN_SECURITY: &str = "Kevin Janssens";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn emma_sees_and_edits_her_people_and_nobody_else() {
    let site = Installation::start(Engine::Sqlite).await;
    cli::demo::hire(&site.sites.crewplanner).await.unwrap_or_else(|error| panic!("{error}"));
    let emma = Browser::start().await;
    emma.screen(Screen::Desktop).await;
    sign_in(&emma, &site, TEAM_LEAD).await;
    let tabs =
        emma.list("return [...document.querySelectorAll('.mainnav a')].map((tab) => tab.pathname)").await;
    assert_eq!(tabs, ["/", "/employees", "/qualified"]);
    emma.click("Employees").await;
    for hers in [IN_BAR, IN_BAR_EAST] {
        emma.see(hers).await;
    }
    emma.see_not(IN_SECURITY).await;
    emma.see_not("Sofie De Smet").await;

    emma.click(IN_BAR_EAST).await;
    assert!(!emma.has("a[href$='/delete']").await, "she deletes nobody");
    emma.click("Edit").await;
    emma.find("[name=employee_number]").await;
    assert!(!emma.has("[name=role]").await, "she makes nobody a lead");
    emma.fill("employee_number", "99001").await;
    emma.press(".savebar button").await;
    emma.see("Saved: one field was changed").await;
    emma.see("99001").await;

    let mut looks = Looks::new(&emma, "team-lead");
    looks.wander(&site.portal("acme", "/employees")).await;
    looks.done(5);
    not_hers(&emma, &site).await;
}

/// What she finds by its address.
async fn not_hers(emma: &Browser, site: &Installation) {
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let aicha = portal.employee_by_email(&acme, AICHA).await.unwrap().expect("Aïcha").id;
    let pages = ["/departments", "/integrations", "/audit", "/employees/import", "/employees/export"];
    let hers_not = [format!("/employees/{aicha}"), format!("/employees/{aicha}/edit")];
    for path in pages.map(str::to_owned).into_iter().chain(hers_not) {
        emma.open(&site.portal("acme", &path)).await;
        emma.see("This page is not yours to open").await;
    }
    emma.open(&site.portal("acme", "/employees/nobody-there")).await;
    emma.see("There is nothing at this address").await;
}
