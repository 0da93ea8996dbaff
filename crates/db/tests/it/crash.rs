//! What was answered is there after `kill -9`, and nothing is there by half.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use db::{Db, Error};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, SCHEMA, Sqlite};
use crate::transactions::{USE, used};

const URL: &str = "DB_TEST_CRASH_URL";
const ROUNDS: usize = 5;
const ANSWERS: usize = 300;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill(#[values(Sqlite, Postgres)] engine: Engine) {
    survives(&Home::new(engine).await, 0).await;
}

/// With so much that SQLite's log goes into the file, and begins anew, several times before each kill.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill_beside_checkpoints() {
    survives(&Home::new(Sqlite).await, 200_000).await;
}

/// Kills those who write, each also a text of so many bytes.
async fn survives(home: &Home, bytes: usize) {
    drop(home.open().await);
    for round in 0..ROUNDS {
        let url = format!("{round} {bytes} {}", home.url);
        let answered =
            tokio::task::spawn_blocking(move || answered_before_kill(&url)).await.expect("no panic");
        let used = used(&home.open().await).await;
        assert!(answered.len() >= ANSWERS);
        for name in &answered {
            assert!(used.contains(&format!("{name} left")), "{name} was answered and is gone");
        }
        let (left, right) = (
            used.iter().filter(|jti| jti.ends_with("left")),
            used.iter().filter(|jti| jti.ends_with("right")),
        );
        assert_eq!(left.count(), right.count(), "half a writer is there");
    }
}

/// Runs [`the_one_that_is_killed`] in a process of its own, kills it after some answers, and returns them all.
fn answered_before_kill(url: &str) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("this test has a path"))
        .args(["--exact", "crash::the_one_that_is_killed", "--ignored", "--nocapture"])
        .env(URL, url)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the child starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut answered = Vec::new();
    let mut answers = |limit: usize| {
        answered.extend(
            lines
                .by_ref()
                .map_while(Result::ok)
                .filter_map(|line| Some(line.strip_prefix("answered ")?.to_owned()))
                .take(limit),
        );
    };
    answers(ANSWERS);
    child.kill().expect("the child is killed");
    answers(usize::MAX);
    child.wait().expect("the child has ended");
    answered
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "runs until it is killed; what_was_answered_survives_a_kill starts it"]
async fn the_one_that_is_killed() {
    let url = std::env::var(URL).expect("only for the test that kills it");
    let mut parts = url.splitn(3, ' ');
    let mut part = || parts.next().expect("a round, a number of bytes and an address");
    let (round, text, url) = (part(), "x".repeat(part().parse().expect("a number")), part());
    let db = Db::open(url, SCHEMA).await.expect("opens");
    let writers = (0..16)
        .map(|writer| tokio::spawn(write_for_ever(db.clone(), format!("{round}/{writer}"), text.clone())));
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("no panic").expect("writes until it is killed");
    }
}

async fn write_for_ever(db: Db, name: String, text: String) -> Result<(), Error> {
    let keep = "INSERT INTO learner (account_id, id, name) VALUES ('acme', $1, $2) \
                ON CONFLICT (account_id, id) DO UPDATE SET name = excluded.name";
    for number in 0_u64.. {
        let mut write = db.write().await?;
        write.query(keep).bind(&name).bind(&text).execute().await?;
        write.query(USE).bind(format!("{name}/{number} left")).execute().await?;
        write.query(USE).bind(format!("{name}/{number} right")).execute().await?;
        write.commit().await?;
        writeln!(std::io::stdout(), "answered {name}/{number}").ok(); // nobody reads it once the test is over
    }
    Ok(())
}
