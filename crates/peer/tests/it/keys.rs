use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{OWNER, World};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_replicas_make_the_first_keys_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let replica = world.replica().await;
    let (one, two) = tokio::join!(world.near.peer.keys.ensure("new"), replica.peer.keys.ensure("new"));
    one.and(two).expect("keys");
    world.near.peer.keys.ensure("new").await.expect("keys");
    let mut states: Vec<_> = replica
        .peer
        .keys
        .list("new")
        .await
        .expect("keys")
        .into_iter()
        .map(|key| key.state.as_str())
        .collect();
    states.sort();
    assert_eq!(states, ["active", "next"]);
    assert_eq!(replica.peer.keys.list(OWNER).await.expect("keys").len(), 2, "another owner keeps theirs");
}
