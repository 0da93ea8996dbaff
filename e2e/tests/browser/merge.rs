//! Two learners who are one person, in a browser: found, seen side by side, merged, and two again.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{AICHA, HANNE, JAN, first_visit, phone, sign_in_to_cms};

const LEARNERS: &str = "/accounts/acme-events/learners";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_are_one_are_merged_and_two_again() {
    let site = Installation::start(Engine::Sqlite).await;
    first_visit(&phone().await, &site, JAN, "en").await;
    let aicha = phone().await;
    first_visit(&aicha, &site, AICHA, "en").await;
    aicha.click("Welcome to Acme Events").await;
    aicha.press(".course-head .btn-primary").await;
    aicha.press(".player-foot button").await;
    aicha.find(".player-foot button").await;
    // As the roster says it of somebody who was deleted in CrewPlanner.
    let mut write = site.sites.mobietrain.db.write().await.expect("a turn");
    let left = "UPDATE learners SET left_at = 1781767200000 WHERE name LIKE '%Benali'";
    write.query(left).execute().await.expect("the statement runs");
    write.commit().await.expect("it commits");

    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms(LEARNERS)).await;
    hanne.click("Jan Peeters").await;
    hanne.click("Merge with…").await;
    hanne.fill("q", "benali").await;
    hanne.press(".filterbar button").await;
    hanne.click("Aïcha Benali").await;
    hanne.see("Are these one person?").await;
    hanne.see("Cards done of “Welcome to Acme Events”").await;
    let mut looks = Looks::new(&hanne, "merge");
    looks.at("asked").await;
    hanne.press("form.merged .btn-primary").await;
    hanne.see("Aïcha Benali went into this learner").await;
    looks.at("merged").await;
    looks.done(0);
    let done =
        "return [...document.querySelectorAll('.progress-cell progress')].some((one) => one.value === 1)";
    assert_eq!(hanne.run(done).await, true, "Jan has the card that she did");
    hanne.open(&site.cms(&format!("{LEARNERS}?q=benali"))).await;
    hanne.see_not("Aïcha Benali").await;

    hanne.open(&site.cms(LEARNERS)).await;
    hanne.click("Jan Peeters").await;
    hanne.press("a[href*='/merges/']").await;
    hanne.press("dialog .btn-primary").await;
    hanne.open(&site.cms(&format!("{LEARNERS}?q=benali"))).await;
    hanne.click("Aïcha Benali").await;
    assert_eq!(hanne.run(done).await, true, "it is hers again");
    hanne.open(&site.cms(LEARNERS)).await;
    hanne.click("Jan Peeters").await;
    assert_eq!(hanne.run(done).await, false, "and not his");
}
