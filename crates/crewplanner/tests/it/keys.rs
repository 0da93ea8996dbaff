use std::collections::BTreeSet;
use std::time::Duration;

use jwt_link::{SecurityEvent, TokenType};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SECRET};

const LAUNCH: &str = "/integrations/mobietrain/launch";

async fn published(portal: &Portal) -> BTreeSet<String> {
    portal.key_set().await.ids().map(str::to_owned).collect()
}

async fn kid(portal: &Portal, state: &str) -> String {
    let keys = portal.app.peer.keys.list(&portal.acme.id).await.expect("keys");
    keys.into_iter().find(|key| key.state.as_str() == state).expect(state).kid
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_key_is_published_before_it_signs(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (active, next) = (kid(portal, "active").await, kid(portal, "next").await);
    assert_eq!(published(portal).await, BTreeSet::from([active.clone(), next.clone()]));
    let answer = portal.browser().get("/.well-known/jwks.json").await;
    assert_eq!(answer.header("cache-control"), "public, max-age=600");
    assert!(!answer.body.contains(r#""d""#), "no private key");
    assert!(matches!(
        portal.app.peer.keys.rotate(&portal.acme.id, false).await,
        Err(peer::Error::NextKeyTooYoung)
    ));
    assert_eq!(kid(portal, "active").await, active, "a refused rotation changes nothing");
    portal.clock.advance(Duration::from_secs(31 * 60));
    portal.app.peer.keys.rotate(&portal.acme.id, false).await.expect("a rotation");
    assert_eq!(kid(portal, "active").await, next);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotation_costs_nobody_a_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    let old = jan.get(LAUNCH).await.hidden("jwt").expect("a link");
    let retired = kid(portal, "active").await;
    portal.app.peer.keys.rotate(&portal.acme.id, true).await.expect("a rotation");
    let audience = portal.audience("acme-events");
    portal.verify(&old, TokenType::Link, &audience).await;
    let new = jan.get(LAUNCH).await.hidden("jwt").expect("a link");
    portal.verify(&new, TokenType::Link, &audience).await;
    portal.clock.advance(Duration::from_secs(361));
    assert!(!published(portal).await.contains(&retired), "no link can carry it any more");
    portal.app.tick().await.expect("the jobs");
    assert!(
        portal.app.peer.keys.list(&portal.acme.id).await.expect("keys").iter().all(|key| key.kid != retired)
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_rotate_by_themselves_after_ninety_days(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (active, next) = (kid(portal, "active").await, kid(portal, "next").await);
    portal.clock.advance(Duration::from_secs(89 * 24 * 3600));
    portal.app.tick().await.expect("the jobs");
    assert_eq!(kid(portal, "active").await, active);
    portal.clock.advance(Duration::from_secs(24 * 3600));
    let (one, two) = tokio::join!(portal.app.tick(), portal.app.tick());
    one.and(two).expect("the jobs");
    assert_eq!(kid(portal, "active").await, next, "two replicas rotate once");
    assert_eq!(published(portal).await.len(), 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_key_is_gone_at_once_and_another_signs(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (active, next) = (kid(portal, "active").await, kid(portal, "next").await);
    portal
        .app
        .revoke_key(&portal.acme, &active, &crewplanner::Actor::CommandLine)
        .await
        .expect("a revocation");
    assert!(!published(portal).await.contains(&active));
    assert_eq!(kid(portal, "active").await, next);
    let token = portal.signed_in(JAN).await.get(LAUNCH).await.hidden("jwt").expect("a link");
    portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    let waiting = kid(portal, "next").await;
    portal
        .app
        .revoke_key(&portal.acme, &waiting, &crewplanner::Actor::CommandLine)
        .await
        .expect("a revocation");
    assert_ne!(kid(portal, "next").await, waiting);
    assert!(matches!(
        portal.app.revoke_key(&portal.acme, &active, &crewplanner::Actor::CommandLine).await,
        Err(crewplanner::Refusal::Peer(peer::Error::UnknownKey))
    ));
    let mut read = portal.app.db.read().await.expect("a connection");
    let query = read.query("SELECT seed FROM signing_keys WHERE owner = $1 AND kid = $2");
    let seed: String = query.bind(&portal.acme.id).bind(&active).one().await.expect("a row");
    assert_eq!(seed, "", "not even sealed");
    drop(read);
    // MobieTrain hears of each revocation, by a key that still stands.
    portal.app.deliver_due().await.expect("a delivery");
    assert_eq!(crate::revoked::told(portal).await, [SecurityEvent::KeysChanged, SecurityEvent::KeysChanged]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_secret_key_is_told_at_the_start(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    assert!(portal.reopen(SECRET).await.is_ok());
    let refused = portal.reopen([8; 32]).await.err().expect("a refusal");
    assert!(refused.to_string().contains("another secret key"), "{refused}");
}
