//! The keys that MobieTrain signs its events with.

use jwt_link::{Expected, KeySet, TokenType, Unverified};
use mobietrain::KEYS_OF;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{APP, World};

async fn published(world: &World) -> KeySet {
    let answer = world.browser().get("/.well-known/jwks.json").await.expect(200);
    assert_eq!(answer.header("content-type"), "application/jwk-set+json");
    assert_eq!(answer.header("cache-control"), "public, max-age=600");
    assert!(!answer.body.contains("\"d\""), "the private half is nobody's business");
    KeySet::parse(answer.body.as_bytes()).expect("a key set")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_signed_with_a_published_key_before_and_after_a_rotation(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for round in 1..=2 {
        world.run("UPDATE accounts SET catalogue_version = catalogue_version", &[]).await;
        let group = mobietrain::everyone(&world.app, &world.account).await.expect("everyone");
        crate::courses::course(world, &world.account, &format!("c{round}"), "picked", "{}").await;
        mobietrain::set_course_groups(
            &world.app,
            &world.account,
            &format!("c{round}").into(),
            &[group],
            &mobietrain::Actor::CommandLine,
        )
        .await
        .expect("saved");
        world.told().await;
        let token = world.published.lock().expect("nobody panicked").events.last().expect("an event").clone();
        let unverified = Unverified::parse(&token, TokenType::Event).expect("a token");
        let keys = published(world).await;
        let key = keys.get(unverified.key_id(), unverified.algorithm()).expect("it is published");
        let audience = format!("{}/integrations/mobietrain/events", world.issuer());
        let expected = Expected { issuer: APP, audience: &audience, now: world.seconds() };
        unverified.verify_event(key, &expected).expect("a good signature");
        world.advance(1801);
        world.app.peer.keys.rotate(KEYS_OF, false).await.expect("the next key is old enough");
    }
    let keys = world.app.peer.keys.list(KEYS_OF).await.expect("the database answers");
    let states = |state| keys.iter().filter(|key| key.state.as_str() == state).count();
    assert_eq!((states("active"), states("next"), states("retired")), (1, 1, 2));
    let kids = world.texts("SELECT DISTINCT owner FROM signing_keys").await;
    assert_eq!(kids, [KEYS_OF]);
    // They rotate by themselves, and what no event can carry goes.
    world.advance(91 * 24 * 3600);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM signing_keys WHERE state = 'retired'").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_that_starts_makes_no_keys_of_its_own(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let before = world.texts("SELECT kid FROM signing_keys ORDER BY kid").await;
    assert_eq!(before.len(), 2);
    let settings = world.app.settings.clone();
    let other =
        mobietrain::App::open(settings, world.now.clone(), world.rng.clone()).await.expect("it opens");
    assert_eq!(world.texts("SELECT kid FROM signing_keys ORDER BY kid").await, before);
    drop(other);
    let settings = mobietrain::Settings {
        secret_key: std::sync::Arc::new(web::SecretKey::new(&[9; 32])),
        ..world.app.settings.clone()
    };
    let refused = mobietrain::App::open(settings, world.now.clone(), world.rng.clone()).await;
    assert!(refused.err().expect("it does not start").to_string().contains("sealed with another secret key"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_planner_hears_at_once_that_a_key_is_revoked(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.another_account("globex-academy", "globex").await;
    let active = "SELECT kid FROM signing_keys WHERE state = 'active'";
    let leaked = world.texts(active).await.remove(0);
    world.app.revoke_key(&leaked).await.expect("it is revoked");
    assert!(world.app.revoke_key(&leaked).await.is_err(), "it is gone already, and nobody is told again");
    let told = world.told().await;
    let mut audiences: Vec<_> = told.iter().map(|event| event["aud"].as_str().expect("an address")).collect();
    audiences.sort_unstable();
    let events =
        ["acme", "globex"].map(|client| jwt_link::addresses::issuer_events(&world.issuer_of(client)));
    assert_eq!(audiences, events);
    let token = world.published.lock().expect("nobody panicked").events[0].clone();
    let token = Unverified::parse(&token, TokenType::Event).expect("a token");
    assert_ne!(token.key_id(), leaked);
    assert!(
        published(world).await.get(token.key_id(), token.algorithm()).is_some(),
        "a key that still stands"
    );
    assert!(told.iter().all(|event| event["events"]["urn:jwt-link:event:keys-changed"].is_object()));
}
