//! What MobieTrain is told when somebody's sessions end.

use crewplanner::Actor;
use http::Method;
use jwt_link::{Expected, SecurityEvent, TokenType, Unverified};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{ACME, Call, JAN, PASSWORD, Portal};

/// The events that MobieTrain got, checked as it would.
pub async fn told(portal: &Portal) -> Vec<SecurityEvent> {
    let audience = format!("{}/api/v1/events/crewplanner/acme-events", portal.mobietrain.origin());
    let keys = portal.key_set().await;
    let expected = Expected { issuer: ACME, audience: &audience, now: portal.app.clock.now().as_secs() };
    let read = |call: Call| {
        let token = Unverified::parse(&call.body, TokenType::Event).expect("a token");
        let key = keys.get(token.key_id(), token.algorithm()).expect("a published key");
        token.verify_event(key, &expected).expect("a good event").into_claims().event.expect("a known kind")
    };
    portal.mobietrain.events().into_iter().map(read).collect()
}

fn revoked(portal: &Portal) -> SecurityEvent {
    let event_timestamp = portal.app.clock.now().as_secs();
    SecurityEvent::SessionRevoked { person: portal.person(&portal.jan), session: None, event_timestamp }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_everywhere_ends_every_session_and_tells_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (desk, phone) = (portal.signed_in(JAN).await, portal.signed_in(JAN).await);
    desk.get("/profile/security").await.assert_has("Your sessions in MobieTrain end as well.");
    let foreign = [("origin", "https://evil.example")];
    let forged = desk.send(Method::POST, "/profile/sign-out-everywhere", &foreign, b"").await;
    assert_eq!(forged.status, 403);
    let out = desk.post("/profile/sign-out-everywhere", &[]).await;
    assert_eq!(out.status, 303);
    desk.get(out.location()).await.assert_has("You are signed out everywhere");
    assert_eq!(phone.get("/").await.status, 303);
    assert_eq!(portal.app.deliver_due().await.expect("a delivery"), 1);
    assert_eq!(told(portal).await, [revoked(portal)]);
    assert_eq!(portal.app.deliver_due().await.expect("nothing to do"), 0);
    desk.sign_in(JAN, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleting_and_a_new_password_tell_as_well(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.app.set_password(&portal.acme, &portal.jan, "other", &Actor::CommandLine).await.expect("a change");
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a deletion");
    assert_eq!(portal.app.deliver_due().await.expect("a delivery"), 2);
    assert_eq!(told(portal).await, [revoked(portal), revoked(portal)]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_connection_there_is_nobody_to_tell(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    jan.get("/profile/security").await.assert_has_not("Your sessions in MobieTrain");
    jan.post("/profile/sign-out-everywhere", &[]).await;
    portal.connect().await;
    assert_eq!(portal.app.deliver_due().await.expect("nothing to do"), 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_when_the_integration_is_switched_off_is_given_up(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.answers_events(503);
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    assert_eq!(portal.app.deliver_due().await.expect("an attempt"), 0);
    portal.app.disable_integration(&portal.acme, &crewplanner::Actor::CommandLine).await.expect("a change");
    portal.clock.advance(std::time::Duration::from_secs(3600));
    assert_eq!(portal.app.deliver_due().await.expect("an attempt"), 0);
    let mut read = portal.app.db.read().await.expect("a connection");
    let status = portal.app.peer.status(&mut read, &portal.acme.id).await.expect("a status");
    assert_eq!((status.waiting, status.given_up), (0, 1));
}
