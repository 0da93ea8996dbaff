//! The roster switched on in a browser: Ada is a learner before her first sign-on, and a roster that has lost half of its people waits for
//! somebody.

use std::time::Duration;

use cli::demo::hire;
use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{HANNE, sign_in_to_cms, sofie_at_her_desk};

const LEARNERS: &str = "/accounts/acme-events/learners";
const CONNECTION: &str = "/accounts/acme-events/connection";

/// What CrewPlanner has to tell is told, and MobieTrain has asked.
async fn tell(site: &Installation) {
    site.sites.crewplanner.tick().await.expect("the jobs");
    site.sites.crewplanner.deliver_due().await.expect("the events");
    site.sites.mobietrain.tick().await.expect("the jobs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_there_before_they_come_and_half_a_roster_is_held() {
    let site = Installation::start(Engine::Sqlite).await;
    hire(&site.sites.crewplanner).await.unwrap_or_else(|error| panic!("{error}"));
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms(LEARNERS)).await;
    hanne.see("No learners yet").await;

    let sofie = sofie_at_her_desk(&site).await;
    sofie.open(&site.portal("acme", "/integrations/mobietrain")).await;
    sofie.press("a[href$='/roster']").await;
    let mut looks = Looks::new(&sofie, "roster");
    looks.at("asked").await;
    sofie.press("form[action$='/roster'] button").await;
    sofie.see("MobieTrain is told who works here").await;
    looks.at("on").await;
    looks.done(0);
    let known = async || {
        tell(&site).await;
        hanne.open(&site.cms(&format!("{LEARNERS}?q=siobhan"))).await;
        hanne.text().await.contains("Siobhan O’Brien").then_some(())
    };
    hanne.until("somebody who never signed on to be a learner", known).await;
    hanne.see("Never").await;

    // It is not asked again in the same minute.
    site.wait(Duration::from_secs(60));
    lose_most(&site).await;
    let held = async || {
        tell(&site).await;
        hanne.open(&site.cms(CONNECTION)).await;
        hanne.text().await.contains("people are missing in the roster").then_some(())
    };
    hanne.until("the roster to be held", held).await;
    let mut looks = Looks::new(&hanne, "roster");
    looks.at("held").await;
    hanne.press("form[action$='/connection/roster'] .btn-danger").await;
    hanne.find("#roster [role=alert]").await;
    hanne.press("form[action$='/connection/roster'] button[value=false]").await;
    hanne.see("Nobody was marked as left").await;
    looks.at("refused").await;
    looks.done(0);
    hanne.open(&site.cms(&format!("{LEARNERS}?q=siobhan"))).await;
    hanne.click("Siobhan O’Brien").await;
    hanne.see_not("Left on").await;
}

/// As when somebody imports half a file.
async fn lose_most(site: &Installation) {
    let mut write = site.sites.crewplanner.db.write().await.expect("a turn");
    for sql in [
        "UPDATE employees SET deleted_at = 1 WHERE role = 'employee' AND client_id = (SELECT id FROM clients WHERE slug = 'acme')",
        "UPDATE clients SET people_version = people_version + 1",
    ] {
        write.query(sql).execute().await.expect(sql);
    }
    write.commit().await.expect("it commits");
}
