//! A mail server that refuses, hangs or dies: never "sent" before it has accepted, and nothing lost.

use std::time::Duration;

use mail::{Letter, State, Tried};
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite};

use crate::outbox::{Post, letter};
use crate::real::test;
use crate::server::HANGS_UP;

/// Longer than any pause.
const LATER: Duration = Duration::from_secs(5 * 3600);

async fn said(post: &Post) -> String {
    match post.state().await {
        State::Waiting { why } => why.map(|why| why.detail().1.to_owned()).unwrap_or_default(),
        State::Failed { why, .. } => format!("failed: {}", why.detail().1),
        State::Sent { .. } => "sent".to_owned(),
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refused_for_good_is_failed_with_the_servers_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.server.answers("RCPT", "550 5.1.1 There is no Sofie here");
    post.put(&letter()).await;
    assert_eq!(post.send().await, 0);
    assert_eq!(said(&post).await, "failed: 550 5.1.1 There is no Sofie here");
    let told = ["acme connected sofie@acme.example said 550 5.1.1 There is no Sofie here".to_owned()];
    assert_eq!(*post.told.lock().expect("no panic"), told, "the site, which tells its people");
    post.server.is_well();
    post.clock.advance(LATER);
    assert_eq!(post.send().await, 0, "nobody tries any more");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refused_for_now_is_sent_later(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(
        ("RCPT", "451 Greylisted"), (".", "452 Full"), ("AUTH", "535 Wrong password"), ("MAIL", "530 Who are you?"),
        ("greeting", "554 Not today"), ("EHLO", "421 Going down")
    )]
    trouble: (&'static str, &'static str),
) {
    let post = Post::start(engine).await;
    post.server.answers(trouble.0, trouble.1);
    post.put(&letter()).await;
    assert_eq!(post.send().await, 0);
    // What was said of the message is told; what is about our account or our server is the administrator's to read.
    let of_the_message = ["RCPT", "."].contains(&trouble.0);
    let told = if of_the_message { trouble.1 } else { "unreachable" };
    assert_eq!(said(&post).await, told);
    post.server.is_well();
    assert_eq!(post.send().await, 0, "not at once");
    post.clock.advance(Duration::from_secs(90));
    assert_eq!(post.send().await, 1);
    assert_eq!((said(&post).await.as_str(), post.server.taken().len()), ("sent", 1));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_never_well_is_given_up_after_three_days(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let post = Post::start(engine).await;
    post.server.answers("MAIL", "451 Later");
    post.put(&letter()).await;
    for _ in 0..15 {
        assert_eq!((post.send().await, said(&post).await.as_str()), (0, "451 Later"));
        post.clock.advance(LATER);
    }
    assert!(post.told.lock().expect("no panic").is_empty());
    post.send().await;
    assert_eq!(said(&post).await, "failed: 451 Later");
    assert_eq!(post.told.lock().expect("no panic").len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_hangs_holds_up_one_look(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.server.answers("greeting", "");
    for _ in 0..9 {
        post.put(&letter()).await;
    }
    assert_eq!(post.send().await, 0);
    let waiting = post.messages().await.into_iter().filter(|m| m.state == State::Waiting { why: None });
    assert_eq!(waiting.count(), 5, "the others were not tried, and have not waited for it");
    post.server.is_well();
    post.clock.advance(LATER);
    assert_eq!(post.send().await, 9);
}

/// Only of what went before the message it is known that nothing was sent; and no such failure is the server's word on the message.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_refuses_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(("MAIL", HANGS_UP), ("RCPT", HANGS_UP), ("RCPT", ""), ("DATA", HANGS_UP), (".", HANGS_UP), (".", ""), (".", "What?"))]
    trouble: (&'static str, &'static str),
) {
    let post = Post::start(engine).await;
    post.server.answers(trouble.0, trouble.1);
    let tried = test(&post, "jan@acme.example").await;
    match trouble.0 {
        "." => assert!(matches!(tried, Tried::Unsure(_)), "{tried:?}"),
        _ => assert!(matches!(tried, Tried::Unreachable(_)), "{tried:?}"),
    }
    post.put(&letter()).await;
    assert_eq!(post.send().await, 0);
    assert_eq!(said(&post).await, "unreachable");
    post.server.is_well();
    post.clock.advance(LATER);
    assert_eq!((post.send().await, said(&post).await.as_str()), (1, "sent"));
}

/// The server does not know the letters in it (SMTPUTF8); or it is none.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_our_own_refusal_is_not_put_into_the_servers_mouth(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values("zoë@acme.example", "zoe@192.0.2.1")] to: &str,
) {
    let post = Post::start(engine).await;
    assert_eq!(test(&post, to).await, Tried::NoAddress);
    post.put(&Letter { to_address: to.to_owned(), ..letter() }).await;
    assert_eq!(post.send().await, 0);
    assert_eq!(said(&post).await, "failed: no-address");
    assert_eq!(*post.told.lock().expect("no panic"), [format!("acme connected {to} why no-address")]);
    assert!(post.server.taken().is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_hangs_at_the_good_bye_has_the_message(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.server.answers("QUIT", "");
    post.put(&letter()).await;
    assert_eq!(post.send().await, 1);
    assert_eq!(post.state().await, State::Sent { at: START });
    post.clock.advance(LATER);
    assert_eq!((post.send().await, post.server.taken().len()), (0, 1), "it is sent once");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_dies_before_writing_it_down_sends_it_again_under_the_same_id(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let post = Post::start(engine).await;
    post.server.answers(".", "");
    post.put(&letter()).await;
    let mail = post.mail.clone();
    let dying = tokio::spawn(async move { mail.send_due().await });
    post.server.held.notified().await;
    dying.abort();
    let _aborted = dying.await;
    assert_eq!(post.state().await, State::Waiting { why: None }, "nobody knows that it was taken");
    post.server.is_well();
    assert_eq!(post.send().await, 0, "it is somebody's still");
    post.clock.advance(Duration::from_secs(301));
    assert_eq!(post.send().await, 1);
    let taken = post.server.taken();
    let id = |message: &str| message.lines().find(|line| line.starts_with("Message-ID:")).map(str::to_owned);
    assert_eq!(taken.len(), 2);
    assert!(id(&taken[0]).is_some() && id(&taken[0]) == id(&taken[1]), "{taken:?}");
    assert_eq!(post.state().await, State::Sent { at: START + Duration::from_secs(301) });
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn that_a_message_failed_is_told_once_however_many_look(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.server.answers(".", "554 5.7.1 Spam");
    post.put(&letter()).await;
    let looks: Vec<_> = (0..64).map(|_| post.mail.clone()).collect();
    let looks = looks.into_iter().map(|mail| tokio::spawn(async move { mail.send_due().await }));
    for look in looks.collect::<Vec<_>>() {
        assert_eq!(look.await.expect("no panic").expect("the database answers"), 0);
    }
    assert_eq!(post.told.lock().expect("no panic").len(), 1);
}

/// Two who have it both, because the first took longer than its lease: one is told that it was refused, and then so is the other.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_was_too_slow_tells_nothing_twice(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.server.answers(".", "");
    post.put(&letter()).await;
    let mail = post.mail.clone();
    let slow = tokio::spawn(async move { mail.send_due().await });
    post.server.held.notified().await;
    post.clock.advance(Duration::from_secs(301));
    post.server.answers(".", "554 5.7.1 Spam");
    assert_eq!(post.send().await, 0);
    assert_eq!(said(&post).await, "failed: 554 5.7.1 Spam");
    post.server.lets_go("554 5.7.1 Spam, I said");
    slow.await.expect("no panic").expect("the database answers");
    assert_eq!(post.told.lock().expect("no panic").len(), 1);
    assert_eq!(said(&post).await, "failed: 554 5.7.1 Spam", "nor is it another reason");
}
