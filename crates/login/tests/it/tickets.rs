//! What lets somebody choose a password does so once.

use std::sync::Arc;
use std::time::Duration;

use login::{HashedPassword, Login, Outcome, Redeemed, TicketKind};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::task::JoinSet;

use crate::world::{JAN, PASSWORD, SOFIE, TENANT, World, after, browser};

const NEW: &str = "three words in a row";

async fn issue(world: &World, person: &str, kind: TicketKind) -> String {
    let mut write = world.db.write().await.expect("a turn");
    let issued = world.login.issue(&mut write, (TENANT, person), kind).await.expect("a ticket");
    write.commit().await.expect("it commits");
    issued.token
}

async fn code(world: &World, person: &str, lasts: Duration) -> String {
    let mut write = world.db.write().await.expect("a turn");
    let token = web::new_token(&kernel::Rng::system());
    let issued = world.login.issue_code(&mut write, (TENANT, person), token, lasts).await.expect("a code");
    write.commit().await.expect("it commits");
    issued.token
}

async fn redeem(world: &World, (tenant, token): (&str, &str), password: &HashedPassword) -> Option<Redeemed> {
    let mut write = world.db.write().await.expect("a turn");
    let here = browser("192.0.2.1");
    let redeemed = world.login.redeem(&mut write, (tenant, token), password, &here).await.expect("an answer");
    write.commit().await.expect("it commits");
    redeemed
}

async fn chosen(login: &Login) -> HashedPassword {
    login.choose(NEW).await.expect("it is long enough")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_gives_a_password_and_a_session_and_ends_what_the_old_one_opened(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let before = world.signed_in(JAN, &browser("192.0.2.9")).await;
    let token = issue(world, JAN, TicketKind::Reset).await;
    let password = chosen(&world.login).await;
    let redeemed = redeem(world, (TENANT, &token), &password).await.expect("it is good");
    assert_eq!(redeemed.person_id, JAN);
    let here = after(&world.login, &browser("192.0.2.1"), &redeemed.outcome);
    assert_eq!(world.whose(&here).await.as_deref(), Some(JAN));
    assert_eq!(world.whose(&before).await, None, "whoever knew the old password is out");
    let old = world.sign_in(JAN, PASSWORD, &browser("192.0.2.1")).await;
    let new = world.sign_in(JAN, NEW, &browser("192.0.2.1")).await;
    assert!(matches!((old, new), (Outcome::Refused, Outcome::SignedIn(_))));
    assert!(redeem(world, (TENANT, &token), &password).await.is_none(), "once");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_old_followed_by_another_or_of_somebody_else_is_good_for_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let password = chosen(&world.login).await;
    let first = issue(world, JAN, TicketKind::Invitation).await;
    let second = issue(world, JAN, TicketKind::Invitation).await;
    let short = issue(world, JAN, TicketKind::Reset).await;
    for (tenant, token) in [(TENANT, first.as_str()), ("globex", &second), (TENANT, ""), (TENANT, "x")] {
        assert!(redeem(world, (tenant, token), &password).await.is_none(), "{tenant} {token}");
    }
    world.clock.advance(TicketKind::Reset.lasts());
    assert!(redeem(world, (TENANT, &short), &password).await.is_none(), "an hour is over");
    let third = issue(world, JAN, TicketKind::Reset).await;
    let last = issue(world, SOFIE, TicketKind::Reset).await;
    world.set_password(SOFIE, PASSWORD).await;
    assert!(redeem(world, (TENANT, &last), &password).await.is_none(), "a password was set meanwhile");
    let mut write = world.db.write().await.expect("a turn");
    world.login.forget(&mut write, TENANT, JAN).await.expect("he is forgotten");
    write.commit().await.expect("it commits");
    for token in [second, third] {
        assert!(redeem(world, (TENANT, &token), &password).await.is_none(), "nobody is there any more");
    }
    assert!(matches!(world.sign_in(SOFIE, PASSWORD, &browser("192.0.2.1")).await, Outcome::SignedIn(_)));
}

/// The tickets of one person end each other, whoever is first; nobody waits for somebody who waits for them.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_use_three_tickets_at_once_one_does(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = Arc::new(World::start(engine).await);
    let invitation = issue(&world, JAN, TicketKind::Invitation).await;
    let reset = issue(&world, JAN, TicketKind::Reset).await;
    let code = code(&world, JAN, Duration::from_secs(60)).await;
    let tokens = [invitation, reset, code];
    let password = Arc::new(chosen(&world.login).await);
    let mut using = JoinSet::new();
    for number in 0..64 {
        let (world, password) = (world.clone(), password.clone());
        let token = tokens[number % 3].clone();
        using.spawn(async move { redeem(&world, (TENANT, &token), &password).await.is_some() });
    }
    let done = using.join_all().await;
    assert_eq!(done.into_iter().filter(|used| *used).count(), 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
}

/// One piece of paper that 64 have photographed.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_use_one_code_at_once_one_does(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = Arc::new(World::start(engine).await);
    let (first, minute) = (code(&world, SOFIE, Duration::from_secs(60)).await, Duration::from_secs(60));
    let token = code(&world, SOFIE, minute).await;
    let password = Arc::new(chosen(&world.login).await);
    assert!(redeem(&world, (TENANT, &first), &password).await.is_none(), "another one was made");
    let mut using = JoinSet::new();
    for _ in 0..64 {
        let (world, password, token) = (world.clone(), password.clone(), token.clone());
        using.spawn(async move { redeem(&world, (TENANT, &token), &password).await.is_some() });
    }
    assert_eq!(using.join_all().await.into_iter().filter(|used| *used).count(), 1);
    let late = code(&world, SOFIE, minute).await;
    world.clock.advance(minute);
    assert!(
        redeem(&world, (TENANT, &late), &password).await.is_none(),
        "it is as old as whoever made it said"
    );
    let long = code(&world, SOFIE, 1000 * TicketKind::Code.lasts()).await;
    world.clock.advance(TicketKind::Code.lasts());
    assert!(redeem(&world, (TENANT, &long), &password).await.is_none(), "and no older than codes are");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn looking_uses_nothing_up_and_what_became_of_an_invitation_is_known(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let token = issue(world, JAN, TicketKind::Invitation).await;
    let look = || async {
        let mut read = world.db.read().await.expect("a connection");
        let ticket = world.login.ticket(&mut read, TENANT, &token).await.expect("an answer");
        (ticket, world.login.invitation(&mut read, TENANT, JAN).await.expect("an answer").expect("one"))
    };
    let (ticket, made) = look().await;
    assert!(ticket.is_some() && made.opened_at.is_none() && made.used_at.is_none());
    world.clock.advance(Duration::from_secs(60));
    for _ in 0..3 {
        world.login.opened(TENANT, &token).await.expect("it is written down");
        world.clock.advance(Duration::from_secs(60));
    }
    let (ticket, opened) = look().await;
    assert!(ticket.is_some(), "mail programs look, too");
    assert_eq!(opened.opened_at, Some(made.made_at + Duration::from_secs(60)), "the first time");
    redeem(world, (TENANT, &token), &chosen(&world.login).await).await.expect("it is good");
    let (ticket, used) = look().await;
    assert!(ticket.is_none());
    assert_eq!(used.used_at, Some(made.made_at + Duration::from_secs(240)));
    world.clock.advance(TicketKind::Invitation.lasts());
    world.login.tidy().await.expect("it is tidied");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_tickets").await, 0);
}
