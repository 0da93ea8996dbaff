//! The signing keys on the page of the integration, and what the audit log says of who touched it.

use std::time::Duration;

use crewplanner::Actor;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, PASSWORD, Portal, SOFIE};

const PAGE: &str = "/integrations/mobietrain";
const ROTATE: &str = "/integrations/mobietrain/keys/rotate";

/// What the log says: the action, whose act it was, and the details.
pub async fn log(portal: &Portal) -> Vec<(String, String, String)> {
    let mut read = portal.app.db.read().await.expect("a connection");
    let sql = "SELECT action, CASE WHEN actor = 'person' THEN actor_name ELSE actor END, details FROM audit_log \
               WHERE tenant_id = $1 AND action NOT IN ('client-created', 'employee-added', 'signed-in') ORDER BY id";
    read.query(sql).bind(&portal.acme.id).all().await.expect("entries")
}

async fn kid(portal: &Portal, state: &str) -> String {
    let keys = portal.app.peer.keys.list(&portal.acme.id).await.expect("keys");
    keys.into_iter().find(|key| key.state.as_str() == state).expect(state).kid
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_rotated_on_the_page_once_the_next_is_known(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let next = kid(portal, "next").await;
    let page = sofie.get(PAGE).await;
    page.assert_has(&next).assert_has("The next key can take over from").assert_has_not("Rotate now");
    assert_eq!(sofie.post(ROTATE, &[]).await.status, 422, "too early");
    portal.clock.advance(Duration::from_secs(31 * 60));
    sofie.get(PAGE).await.assert_has("Rotate now");
    sofie.post("/confirm-it-is-you", &[("password", PASSWORD), ("to", PAGE)]).await.leads_to(PAGE);
    let rotated = sofie.post(ROTATE, &[]).await;
    sofie
        .get(rotated.location())
        .await
        .assert_has("The next key signs now")
        .assert_has("stays published until");
    assert_eq!(kid(portal, "active").await, next);
    assert_eq!(portal.signed_in(JAN).await.post(ROTATE, &[]).await.status, 403);
    portal.clock.advance(Duration::from_secs(1));
    portal.app.rotate_keys(&portal.acme, true, &Actor::CommandLine).await.expect("rotated");
    let acts: Vec<_> = log(portal).await.into_iter().map(|(action, by, _)| (action, by)).collect();
    let act = |action: &str, by: &str| (action.to_owned(), by.to_owned());
    let expected = [
        act("integration-saved", "command_line"),
        act("keys-rotated", "Sofie De Smet"),
        act("keys-rotated", "command_line"),
    ];
    assert_eq!(acts, expected);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_revoked_after_its_consequence_was_read(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let (active, next) = (kid(portal, "active").await, kid(portal, "next").await);
    let path = format!("/integrations/mobietrain/keys/{active}/revoke");
    let question = sofie.get(&path).await;
    question.assert_has("Revoke this key?").assert_has("taps again").assert_has("within 10 minutes");
    sofie.get(&path.replace(&active, &next)).await.assert_has("does not sign yet");
    assert_eq!(kid(portal, "active").await, active, "asking is not doing");
    portal.clock.advance(Duration::from_secs(1));
    let revoked = sofie.post(&path, &[]).await;
    sofie.get(revoked.location()).await.assert_has("The key is revoked").assert_has("Taken out of use on");
    assert_eq!(kid(portal, "active").await, next);
    let (action, by, details) = log(portal).await.pop().expect("an entry");
    assert_eq!((action.as_str(), by.as_str()), ("key-revoked", "Sofie De Smet"));
    assert!(details.contains(&active));
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let theirs = portal.app.peer.keys.list(&globex.id).await.expect("keys").remove(0).kid;
    let jan = portal.signed_in(JAN).await;
    for kid in [&theirs, &active, "nothing"] {
        let path = format!("/integrations/mobietrain/keys/{kid}/revoke");
        // What was asked for in capitals is tried in small letters first.
        let status = if kid.contains(|c: char| c.is_ascii_uppercase()) { 308 } else { 404 };
        assert_eq!(sofie.get(&path).await.status, status, "{kid}");
        assert_eq!(sofie.post(&path, &[]).await.status, 404, "{kid}");
        assert_eq!(jan.get(&path).await.status, 403, "{kid}");
    }
    let nul = sofie.get("/integrations/mobietrain/keys/%00/revoke").await;
    assert_eq!(nul.status, 400);
    assert_eq!(log(portal).await.len(), 2, "what was refused did not happen");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_saved_and_who_disabled_it_is_in_the_log(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.mobietrain.connect();
    let sofie = portal.signed_in(SOFIE).await;
    sofie.post(PAGE, &[("slug", "acme-events")]).await;
    sofie.get(PAGE).await.assert_has("By Sofie De Smet");
    portal.clock.advance(Duration::from_secs(1));
    sofie.post("/integrations/mobietrain/disable", &[]).await;
    sofie.post("/integrations/mobietrain/disable", &[]).await;
    let by_sofie =
        |action: &str, details: &str| (action.to_owned(), "Sofie De Smet".to_owned(), details.to_owned());
    let saved = by_sofie("integration-saved", r#"{"account_login_slug":"acme-events"}"#);
    assert_eq!(log(portal).await, [saved, by_sofie("integration-disabled", "{}")]);
}
