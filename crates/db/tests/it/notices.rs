//! What a writer tells is heard by everyone who listens, after its commit and only then.

use std::time::Duration;

use db::{Db, Listener, Notice};
use rstest::rstest;

use crate::batches::DEFERRED;
use crate::cancellation::cut_after;
use crate::fixture::{Engine, Home, Postgres, Sqlite};
use crate::transactions::{insert, used};

/// The next notice; the time-out is only there to fail where one never comes.
pub async fn next(listener: &mut Listener) -> Notice {
    tokio::time::timeout(Duration::from_secs(30), listener.next()).await.expect("is told")
}

pub async fn heard(listener: &mut Listener) -> String {
    match next(listener).await {
        Notice::Message(message) => message,
        Notice::Missed => panic!("nothing was missed"),
    }
}

pub async fn tell(db: &Db, message: &str) {
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, message).await;
    write.notify(message);
    write.commit().await.expect("commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_tells_nothing_before_its_commit(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    for round in 0..50 {
        let mut write = db.write().await.expect("a turn");
        write.notify(format!("{round}"));
        insert(&mut write, &format!("{round}")).await;
        assert_eq!(cut_after(1, listener.next()).await, None);
        let commit = tokio::spawn(write.commit());
        let message = heard(&mut listener).await;
        assert_eq!(message, format!("{round}"));
        assert!(used(&db).await.contains(&message), "told before its work could be read");
        commit.await.expect("no panic").expect("commits");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_undone_is_not_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let mut dropped = db.write().await.expect("a turn");
    dropped.notify("dropped");
    drop(dropped);
    let mut spoilt = db.write().await.expect("a turn");
    spoilt.notify("spoilt");
    spoilt.query("INSERT INTO nowhere (id) VALUES (1)").execute().await.expect_err("refused");
    spoilt.commit().await.expect_err("refused");
    tell(&db, "kept").await;
    assert_eq!(heard(&mut listener).await, "kept");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_crowd_only_those_are_heard_who_commit(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let fails = async {
        let mut write = db.write().await.expect("a turn");
        write.notify("fails");
        write.query("INSERT INTO nowhere (id) VALUES (1)").execute().await.expect_err("refused");
    };
    let gives_up = async {
        let mut write = db.write().await.expect("a turn");
        insert(&mut write, "gives up").await;
        write.notify("gives up");
    };
    tokio::join!(tell(&db, "one"), fails, tell(&db, "two"), gives_up, tell(&db, "three"));
    tell(&db, "last").await;
    let mut told = Vec::new();
    while told.last().is_none_or(|last| last != "last") {
        told.push(heard(&mut listener).await);
    }
    told.sort();
    assert_eq!(told, ["last", "one", "three", "two"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_commit_itself_fails_nobody_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.try_open(DEFERRED).await.expect("the database opens");
    let mut listener = db.listen().await.expect("listens");
    let mut breaks = db.write().await.expect("a turn");
    breaks.notify("breaks");
    breaks
        .query("INSERT INTO late (parent) VALUES ('nobody')")
        .execute()
        .await
        .expect("waits for the commit");
    breaks.commit().await.expect_err("refused");
    let mut write = db.write().await.expect("a turn");
    write.notify("kept");
    write.commit().await.expect("commits");
    assert_eq!(heard(&mut listener).await, "kept");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everyone_who_listens_hears_every_writer_in_its_order(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listeners = [db.listen().await.expect("listens"), db.clone().listen().await.expect("listens")];
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let db = db.clone();
            tokio::spawn(async move {
                for number in 0..20 {
                    let mut write = db.write().await.expect("a turn");
                    write.notify(format!("{writer} {number} first"));
                    write.notify(format!("{writer} {number} second"));
                    write.commit().await.expect("commits");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no panic");
    }
    for listener in &mut listeners {
        let mut told = vec![Vec::new(); 8];
        for _ in 0..8 * 20 * 2 {
            let message = heard(listener).await;
            let (writer, what) = message.split_once(' ').expect("a writer");
            told[writer.parse::<usize>().expect("a number")].push(what.to_owned());
        }
        let expected: Vec<_> =
            (0..20).flat_map(|number| [format!("{number} first"), format!("{number} second")]).collect();
        assert!(told.iter().all(|told| *told == expected), "{told:?}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wait_that_is_given_up_loses_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let writer = tokio::spawn({
        let db = db.clone();
        async move {
            for number in 0..50 {
                tell(&db, &format!("{number}")).await;
            }
        }
    });
    let mut told = Vec::new();
    let all_told = async {
        while told.len() < 50 {
            match cut_after(1, listener.next()).await {
                Some(notice) => told.push(notice),
                None => tokio::task::yield_now().await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), all_told).await.expect("is told");
    let expected: Vec<_> = (0..50).map(|number| Notice::Message(format!("{number}"))).collect();
    assert_eq!(told, expected);
    writer.await.expect("no panic");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_message_twice_is_told_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let mut write = db.write().await.expect("a turn");
    for message in ["outbox", "outbox", "news", "outbox", "end"] {
        write.notify(message);
    }
    write.commit().await.expect("commits");
    for message in ["outbox", "news", "end"] {
        assert_eq!(heard(&mut listener).await, message);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_that_cannot_be_told_keeps_its_work_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    for (message, reason) in
        [("é".repeat(4000), "8000 bytes is too long: 7999"), (format!("{}\0", "x".repeat(7998)), "U+0000")]
    {
        let mut write = db.write().await.expect("a turn");
        insert(&mut write, "one").await;
        write.notify(message);
        let refusal = write.commit().await.expect_err("refused");
        assert!(refusal.to_string().contains(reason) && !refusal.is_busy(), "{refusal}");
        assert!(used(&db).await.is_empty());
    }
    let longest = format!("{}x", "é".repeat(3999));
    tell(&db, &longest).await;
    assert_eq!(heard(&mut listener).await, longest);
}

#[tokio::test]
async fn in_a_batch_that_fails_nobody_is_told() {
    let home = Home::sqlite();
    let db = home.try_open(DEFERRED).await.expect("the database opens");
    let mut listener = db.listen().await.expect("listens");
    let mut first = db.write().await.expect("a turn");
    first.notify("first");
    let breaks = async {
        let mut write = db.write().await?;
        write.notify("breaks");
        write.query("INSERT INTO late (parent) VALUES ('nobody')").execute().await?;
        write.commit().await
    };
    let (breaks, first) = tokio::join!(breaks, first.commit());
    breaks.and(first).expect_err("not kept");
    tell(&db, "later").await;
    assert_eq!(heard(&mut listener).await, "later");
}

#[tokio::test]
async fn whose_batch_is_not_committed_is_not_told_yet() {
    let home = Home::sqlite();
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let mut first = db.write().await.expect("a turn");
    first.notify("first");
    let second = async {
        let write = db.write().await.expect("a turn");
        // The first one has joined the batch, and its commit waits for the end of this turn.
        assert_eq!(cut_after(1, listener.next()).await, None);
        write.commit().await.expect("commits");
    };
    // The second one stands in the queue before the first commits.
    let (_, first) = tokio::join!(biased; second, first.commit());
    first.expect("commits");
    assert_eq!(heard(&mut listener).await, "first");
}

#[tokio::test]
async fn who_listens_too_slowly_is_told_so() {
    let home = Home::sqlite();
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    let mut write = db.write().await.expect("a turn");
    for number in 0..3000 {
        write.notify(format!("{number}"));
    }
    write.commit().await.expect("commits");
    assert_eq!(next(&mut listener).await, Notice::Missed);
    let mut last = heard(&mut listener).await;
    while last != "2999" {
        last = heard(&mut listener).await; // what is still there comes without another gap
    }
}
