//! Listening on PostgreSQL: replicas, and connections that are cut.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use db::{Db, Notice};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::fixture::{Home, SCHEMA};
use crate::notices::{heard, next, tell};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_replica_hears_every_other() {
    let home = Home::postgres().await;
    let replicas = [home.open().await, home.open().await];
    let mut listeners =
        [replicas[0].listen().await.expect("listens"), replicas[1].listen().await.expect("listens")];
    for (number, replica) in replicas.iter().enumerate() {
        tell(replica, &format!("of {number}")).await;
        for listener in &mut listeners {
            assert_eq!(heard(listener).await, format!("of {number}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_database_of_the_server_is_not_heard() {
    let (ours, theirs) = (Home::postgres().await, Home::postgres().await);
    let (db, other) = (ours.open().await, theirs.open().await);
    let mut listener = db.listen().await.expect("listens");
    tell(&other, "theirs").await;
    tell(&db, "ours").await;
    assert_eq!(heard(&mut listener).await, "ours");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_takes_no_connection_from_the_requests() {
    let home = Home::postgres().await;
    let db = Db::open(&format!("{}?pool_size=1", home.url), SCHEMA).await.expect("the database opens");
    let mut listener = db.listen().await.expect("listens");
    tell(&db, "one").await;
    assert_eq!(heard(&mut listener).await, "one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_whose_connection_is_cut_comes_back_and_says_so() {
    let home = Home::postgres().await;
    let db = home.open().await;
    let mut listener = db.listen().await.expect("listens");
    for round in 0..3 {
        let cut = "SELECT COUNT(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity
                   WHERE datname = current_database() AND query LIKE 'LISTEN%'";
        let mut read = db.read().await.expect("a connection");
        assert_eq!(read.query(cut).one::<i64>().await.expect("cuts"), 1);
        drop(read);
        assert_eq!(next(&mut listener).await, Notice::Missed);
        tell(&db, &format!("{round}")).await;
        assert_eq!(heard(&mut listener).await, format!("{round}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_comes_back_when_the_way_was_shut_for_a_while() {
    let home = Home::postgres().await;
    let (db, way) = (home.open().await, Way::to(&home.url).await);
    let far = Db::open(&way.url, SCHEMA).await.expect("the database opens");
    let mut listener = far.listen().await.expect("listens");
    way.refusals.store(2, Ordering::SeqCst);
    way.cut.notify_waiters();
    let since = Instant::now();
    tell(&db, "while nobody listens").await;
    assert_eq!(next(&mut listener).await, Notice::Missed);
    assert_eq!(way.refusals.load(Ordering::SeqCst), 0, "it has tried more than once");
    let backoff = Duration::from_millis(100 + 200 + 400);
    assert!(since.elapsed() >= backoff, "it waits longer after each attempt: {:?}", since.elapsed());
    tell(&db, "again").await;
    assert_eq!(heard(&mut listener).await, "again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_takes_no_more_connections_than_its_address_says() {
    let home = Home::postgres().await;
    let db = Db::open(&format!("{}?pool_size=2", home.url), SCHEMA).await.expect("the database opens");
    let held = (db.read().await.expect("a connection"), db.read().await.expect("another one"));
    // Those who come ask for theirs before one is given back.
    let (one, two, three, ()) =
        tokio::join!(biased; db.ping(), db.ping(), db.ping(), async move { drop(held) });
    one.and(two).and(three).expect("answers");
    let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()";
    let connections = db.read().await.expect("a connection").query(sql).one::<i64>().await;
    assert_eq!(connections.expect("counts"), 2);
}

#[tokio::test]
async fn who_cannot_listen_is_told_at_once() {
    let home = Home::postgres().await;
    let db = home.open().await;
    drop(home);
    let refusal = db.listen().await.expect_err("the database is gone").to_string();
    assert!(refusal.contains("does not exist"), "{refusal}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_that_is_dropped_leaves_no_connection() {
    let home = Home::postgres().await;
    let db = Db::open(&format!("{}?pool_size=1", home.url), SCHEMA).await.expect("the database opens");
    let connections = async || {
        let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'";
        db.read().await.expect("reads").query(sql).one::<i64>().await.expect("counts")
    };
    let listener = db.listen().await.expect("listens");
    assert!(connections().await >= 2);
    drop(listener);
    let closed = async { while connections().await > 1 {} };
    tokio::time::timeout(Duration::from_secs(10), closed).await.expect("its connection is closed");
}

/// A way to the server that can be cut and shut.
struct Way {
    url: String,
    cut: Arc<Notify>,
    /// How many connections it still refuses.
    refusals: Arc<AtomicU32>,
}

impl Way {
    async fn to(url: &str) -> Self {
        let (start, name) = url.rsplit_once('/').expect("the name of a database");
        let (start, server) = start.rsplit_once('@').expect("a host and a port");
        let entrance = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = entrance.local_addr().expect("bound").port();
        let (cut, refusals) = (Arc::new(Notify::new()), Arc::new(AtomicU32::new(0)));
        tokio::spawn(carry(entrance, server.to_owned(), cut.clone(), refusals.clone()));
        Self { url: format!("{start}@127.0.0.1:{port}/{name}"), cut, refusals }
    }
}

async fn carry(entrance: TcpListener, server: String, cut: Arc<Notify>, refusals: Arc<AtomicU32>) {
    loop {
        let (mut near, _) = entrance.accept().await.expect("somebody comes");
        if refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
            continue;
        }
        let mut far = TcpStream::connect(&server).await.expect("the server answers");
        let cut = cut.clone();
        tokio::spawn(async move {
            tokio::select! {
                () = cut.notified() => {}
                _end = copy_bidirectional(&mut near, &mut far) => {}
            }
        });
    }
}
