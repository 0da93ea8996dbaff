//! The links of a change of address: each is good once, and those that came after one end with it.

use std::sync::Arc;

use login::{AddressAsked, AddressLink, Browser, Issued, Login};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::task::JoinSet;

use crate::world::{JAN, TENANT, World, browser};

const NEW: &str = "jan@home.example";

/// What becomes of asking for an address in the session of this browser.
async fn ask(world: &World, here: &Browser) -> AddressAsked<Issued> {
    let session = here.session.as_deref().expect("a session");
    let mut write = world.db.write().await.expect("a turn");
    let asked = world.login.ask_address(&mut write, (TENANT, JAN), session, NEW).await;
    write.commit().await.expect("it commits");
    asked.expect("an answer")
}

/// How many of 64 who use a link at once are heard.
async fn use_it(world: &World, token: &str, is_former: bool) -> usize {
    let mut using = JoinSet::new();
    for _ in 0..64 {
        let (login, db, token): (Arc<Login>, _, _) =
            (world.login.clone(), world.db.clone(), token.to_owned());
        using.spawn(async move {
            let mut write = db.write().await.expect("a turn");
            let link: Option<AddressLink> = if is_former {
                login.take_former_address(&mut write, (TENANT, &token)).await.expect("an answer")
            } else {
                login.take_asked_address(&mut write, (TENANT, &token)).await.expect("an answer")
            };
            if link.is_some() {
                write.commit().await.expect("it commits");
            }
            link.is_some()
        });
    }
    using.join_all().await.into_iter().filter(|heard| *heard).count()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_use_a_link_at_once_one_is_heard(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = World::start(engine).await;
    let here = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let AddressAsked::Done(asked) = ask(&world, &here).await else { panic!("it is kept") };
    let mut write = world.db.write().await.expect("a turn");
    let former = world.login.keep_former_address(&mut write, (TENANT, JAN), "jan@old.example").await;
    write.commit().await.expect("it commits");
    assert_eq!(use_it(&world, &asked.token, false).await, 1);
    assert_eq!(use_it(&world, &former.expect("an answer").token, true).await, 1);
}

/// Each link brings back what was before its change: of three, the second ends the third and leaves the first.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_ends_those_that_came_after_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = World::start(engine).await;
    let mut tokens = Vec::new();
    let mut write = world.db.write().await.expect("a turn");
    for address in ["first@old.example", "second@old.example", "third@old.example"] {
        let kept = world.login.keep_former_address(&mut write, (TENANT, JAN), address).await;
        tokens.push(kept.expect("an answer").token);
    }
    let taken = world.login.take_former_address(&mut write, (TENANT, &tokens[1])).await.expect("an answer");
    assert_eq!(taken.expect("it is good").address, "second@old.example");
    for (token, is_good) in tokens.iter().zip([true, false, false]) {
        let link = world.login.former_address(&mut write, (TENANT, token)).await.expect("an answer");
        assert_eq!(link.is_some(), is_good);
    }
    write.commit().await.expect("it commits");
}

/// Somebody signs out everywhere while whoever has found their browser open asks for an address.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_has_ended_asks_for_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = World::start(engine).await;
    let here = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let mut write = world.db.write().await.expect("a turn");
    world.login.end_all(&mut write, TENANT, JAN).await.expect("an answer");
    write.commit().await.expect("it commits");
    assert_eq!(ask(&world, &here).await, AddressAsked::SignedOut);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_address_changes").await, 0);
}
