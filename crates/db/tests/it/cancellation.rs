//! A browser that disconnects drops the future of its handler at whatever await it is in.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use db::{Db, Error};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, Sqlite};
use crate::transactions::{USE, insert, used};

/// Polls `future` at most `polls` times, then drops it. `None` when it was not done by then.
pub async fn cut_after<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|cx| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        let outcome = future.as_mut().poll(cx).map(Some);
        if outcome.is_pending() && left == 0 { Poll::Ready(None) } else { outcome }
    })
    .await
}

/// Two rows that belong together, with something else to wait for in between: a place to be cut off.
async fn pair(db: &Db, name: &str) -> Result<(), Error> {
    let mut write = db.write().await?;
    write.query(USE).bind(format!("{name} left")).execute().await?;
    tokio::task::yield_now().await;
    write.query(USE).bind(format!("{name} right")).execute().await?;
    write.commit().await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_cut_off_anywhere_leaves_all_or_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    for polls in 0..40 {
        let name = format!("cut {polls}");
        let (before, after) = (format!("before {polls}"), format!("after {polls}"));
        // Neighbours before and behind it in the queue.
        let (before, cut, after) =
            tokio::join!(pair(&db, &before), cut_after(polls, pair(&db, &name)), pair(&db, &after));
        before.expect("the neighbour commits");
        after.expect("the neighbour commits");
        pair(&db, "the next").await.expect("the connection still works");
        let used = used(&db).await;
        let halves = used.iter().filter(|jti| jti.starts_with(&format!("{name} "))).count();
        match cut {
            Some(outcome) => {
                outcome.expect("commits");
                assert_eq!(halves, 2);
            }
            None => assert_ne!(halves, 1, "half a writer was kept after {polls} polls"),
        }
        let neighbours = used
            .iter()
            .filter(|jti| jti.contains(&format!("e {polls} ")) || jti.contains(&format!("r {polls} ")));
        assert_eq!(neighbours.count(), 4);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lone_writer_cut_off_holds_nothing_up(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let (db, other_program) = (home.open().await, home.open().await);
    for polls in 0..40 {
        cut_after(polls, pair(&db, "cut")).await;
        // It can write only when the transaction above has ended, one way or the other.
        pair(&other_program, &format!("other {polls}")).await.expect("commits");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_nobody_waits_for_is_still_made(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "one").await;
    let cut = cut_after(1, write.commit()).await;
    pair(&db, "the next").await.expect("commits");
    let kept = used(&db).await.contains(&"one".to_owned());
    assert!(kept || cut.is_none());
    if home.url.starts_with("sqlite:") {
        assert!(kept, "it had joined a batch, and the batch must not wait for ever");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_cut_off_spoils_its_transaction(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    let first = cut_after(1, write.query(USE).bind("one").execute()).await;
    let second = write.query(USE).bind("two").execute().await;
    // SQLite's statements run in one go, so only PostgreSQL's can be cut off.
    assert_eq!(first.is_none(), second.is_err());
    assert_eq!(write.commit().await.is_err(), second.is_err());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_cut_off_gives_its_connection_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    pair(&db, "a").await.expect("commits");
    for polls in 0..100 {
        cut_after(polls % 8, used(&db)).await;
    }
    assert_eq!(used(&db).await.len(), 2);
}
