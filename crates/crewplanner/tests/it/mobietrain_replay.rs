//! Messages that were given up, all of a span of time sent again.

use std::time::Duration;

use crewplanner::Actor;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::mobietrain_keys::log;
use crate::support::{JAN, Portal, SOFIE};

const PAGE: &str = "/integrations/mobietrain";
const ALL: &str = "/integrations/mobietrain/send-again/all";

/// Two that were given up, a day between them. The clock starts on 18 June 2026 at 06:40 UTC.
async fn give_up_two(portal: &Portal) {
    portal.mobietrain.answers_events(503);
    for _ in 0..2 {
        portal
            .app
            .sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine)
            .await
            .expect("a change");
        portal.clock.advance(Duration::from_secs(24 * 3600));
    }
    for _ in 0..80 {
        portal.app.deliver_due().await.expect("an attempt");
        portal.clock.advance(Duration::from_secs(3700));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_span_of_time_is_counted_and_then_sent_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let folded = r#"<details class="technical">"#;
    let open = r#"<details class="technical" open>"#;
    let page = sofie.get(PAGE).await.body;
    assert!(page.contains(folded) && !page.contains(ALL));
    give_up_two(portal).await;
    let page = sofie.get(PAGE).await;
    assert!(page.body.contains(open) && page.body.contains(ALL));
    page.assert_has("2 messages were not delivered");
    let first = "?from=2026-06-18T00:00&to=2026-06-18T23:59";
    let question = sofie.get(&format!("{ALL}{first}")).await;
    question
        .assert_has("Send one message again?")
        .assert_has("Sessions ended")
        .assert_has("is erased as soon as");
    sofie
        .get(&format!("{ALL}?from=2026-06-01T00:00&to=2026-06-30T00:00"))
        .await
        .assert_has("Send 2 messages again?");
    let nothing = sofie.get(&format!("{ALL}?from=2026-06-01T00:00&to=2026-06-02T00:00")).await;
    nothing.assert_has("There is nothing to send again");
    for wrong in ["", "?from=x&to=y", "?from=2026-06-19T00:00&to=2026-06-18T00:00"] {
        assert_eq!(sofie.get(&format!("{ALL}{wrong}")).await.status, 422, "{wrong}");
    }
    let span = [("from", "2026-06-18T00:00"), ("to", "2026-06-18T23:59")];
    assert_eq!(portal.signed_in(JAN).await.post(ALL, &span).await.status, 403);
    portal.mobietrain.answers_events(202);
    assert_eq!(portal.app.deliver_due().await.expect("nothing"), 0, "asking is not doing");
    let sent = sofie.post(ALL, &span).await;
    sofie.get(sent.location()).await.assert_has("One message is on its way again");
    assert_eq!(portal.app.deliver_due().await.expect("a delivery"), 1);
    sofie.get(PAGE).await.assert_has("One message was not delivered");
    let none = sofie.post(ALL, &span).await;
    sofie.get(none.location()).await.assert_has("There was nothing to send again");
    let acts = log(portal).await;
    let replays: Vec<_> = acts.iter().filter(|(action, ..)| action == "events-replayed").collect();
    assert_eq!(replays.len(), 1, "{acts:?}");
    assert!(replays[0].1 == "Sofie De Smet" && replays[0].2.contains(r#""events":1"#), "{acts:?}");
}
