//! Ada's time at Acme Events: hired, moved to Bar, put aside, deleted; what MobieTrain shows her each time, and what stays there.

use cli::demo::PASSWORD;
use e2e::Browser;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{
    HANNE, first_visit, give_password, phone, sign_in_to_cms, sofie_at_her_desk, tap_mobietrain,
};

const ADA: &str = "ada.lovelace@acme-events.example";
const FOR_EVERYONE: &str = "Welkom bij Acme Events";
const FOR_BAR: &str = "Veilig drank schenken";
const FOR_ACTIVE_PEOPLE: &str = "Tillen en laden";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ada_is_hired_moved_put_aside_and_deleted() {
    let site = Installation::start(Engine::Postgres).await;
    let sofie = sofie_at_her_desk(&site).await;
    hire(&sofie, &site).await;
    let page = sofie.address().await;
    give_password(&site, "acme", ADA).await;

    // At first she counts for no department.
    let ada = phone().await;
    first_visit(&ada, &site, ADA, "nl").await;
    ada.see(FOR_EVERYONE).await;
    ada.see(FOR_ACTIVE_PEOPLE).await;
    ada.see_not(FOR_BAR).await;
    learn(&ada, &site).await;

    move_to_bar(&sofie).await;
    sign_on_again(&ada, &site).await;
    ada.see(FOR_BAR).await;

    sofie.press("button[name=status][value=inactive]").await;
    sofie.see("Ada Lovelace is inactive now").await;
    sign_on_again(&ada, &site).await;
    ada.see(FOR_BAR).await;
    ada.see_not(FOR_ACTIVE_PEOPLE).await;

    sofie.open(page.as_str()).await;
    delete(&sofie, &site).await;
    // Her page is open; the next tap leads to the sign-in, where she is nobody any more.
    let out = async || {
        ada.reload().await;
        ada.has("form[action='/sign-in']").await.then_some(())
    };
    ada.until("Ada to be out of MobieTrain", out).await;
    ada.fill("email", ADA).await;
    ada.fill("password", PASSWORD).await;
    ada.press("form[action='/sign-in'] button").await;
    ada.find("[role=alert]").await;
    her_progress_stays(&site).await;
}

/// With the language that she reads.
async fn hire(sofie: &Browser, site: &Installation) {
    sofie.click("Employees").await;
    sofie.click("Add employee").await;
    sofie.fill("given_name", "Ada").await;
    sofie.fill("family_name", "Lovelace").await;
    sofie.fill("email", "ada.lovelace@").await;
    sofie.press("[name=language] option[value=nl]").await;
    sofie.press(".savebar button").await;
    sofie.find("#email[aria-invalid]").await;
    let mut looks = Looks::new(sofie, "hire");
    looks.at("mistake").await;
    sofie.fill("email", ADA).await;
    sofie.press(".savebar button").await;
    sofie.see("Ada Lovelace was added").await;
    sofie.see("Nederlands").await;
    sofie.see("can’t sign in yet").await;
    assert!(sofie.address().await.as_str().starts_with(&site.portal("acme", "/employees/")));
    looks.at("added").await;
    looks.done(0);
}

/// The first card of a course for everybody.
async fn learn(ada: &Browser, site: &Installation) {
    ada.click(FOR_EVERYONE).await;
    ada.press(".course-head .btn-primary").await;
    ada.see("Eerst je teamlead").await;
    ada.press(".player-foot button").await;
    ada.see("Wie je tegenkomt").await;
    ada.open(&site.app("/")).await;
}

async fn move_to_bar(sofie: &Browser) {
    sofie.click("Edit").await;
    sofie.press("label:has([name=departments][value=bar])").await;
    sofie.press(".savebar button").await;
    sofie.see("Saved: one field was changed").await;
}

/// What changed at CrewPlanner comes with the next link.
async fn sign_on_again(ada: &Browser, site: &Installation) {
    ada.open(&site.portal("acme", "/")).await;
    tap_mobietrain(ada, true).await;
    ada.arrive(&site.app("/")).await;
}

async fn delete(sofie: &Browser, site: &Installation) {
    sofie.click("Delete…").await;
    for said in [
        "Delete Ada Lovelace?",
        "Their open sessions in MobieTrain end within seconds.",
        "Nothing is deleted in MobieTrain: their progress stays there",
    ] {
        sofie.see(said).await;
    }
    let mut looks = Looks::new(sofie, "delete");
    looks.at("dialog").await;
    sofie.press("dialog .btn-danger").await;
    sofie.arrive(&site.portal("acme", "/employees")).await;
    sofie.see("Ada Lovelace was deleted").await;
    looks.at("done").await;
    looks.done(0);
}

async fn her_progress_stays(site: &Installation) {
    let hanne = Browser::start().await;
    sign_in_to_cms(&hanne, site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/learners")).await;
    hanne.click("Ada Lovelace").await;
    hanne.see("Welcome to Acme Events").await;
    let done = "return document.querySelector('.progress-cell progress').value";
    assert_eq!(hanne.run(done).await, 1);
}
