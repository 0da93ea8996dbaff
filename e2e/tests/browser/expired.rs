//! A session that ran out in the middle of a course.

use std::time::Duration;

use testkit::{Engine, Installation};

use crate::people::{JAN, first_visit, phone};

const NIGHT: Duration = Duration::from_secs(10 * 3600);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_through_crewplanner_leads_back_to_the_same_card() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    jan.click("Serving drinks safely").await;
    jan.press(".course-head .btn-primary").await;
    jan.press(".player-foot button").await;
    jan.see("Three colours").await;
    let card = jan.address().await;

    // Not a click: the tab is looked at again the next morning.
    site.wait(NIGHT);
    jan.reload().await;
    jan.arrive(card.as_str()).await;
    jan.see("Three colours").await;

    // A tap on "Next" in the morning needs no session: whoever sealed what is done is who did it. The page of the next card comes back to it as well.
    site.wait(NIGHT);
    jan.press(".player-foot button").await;
    jan.see("A guest with a green wristband").await;
    let next = jan.address().await;
    assert_ne!(next, card);
    jan.reload().await;
    jan.arrive(next.as_str()).await;
    jan.see("A guest with a green wristband").await;
    let cards = "SELECT COUNT(*) FROM card_progress";
    jan.until("both cards to be received", async || {
        (crate::offline::count(&site, cards).await == 2).then_some(())
    })
    .await;
}
