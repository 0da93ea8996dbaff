//! What a durable write of three statements costs, alone and in a crowd: `cargo run --release -p db --example
//! group_commit [URL]`. Without an address it measures SQLite in a temporary folder. CPU is that of this
//! process (Linux), so PostgreSQL's own is not in it.

use std::io::Write as _;
use std::time::{Duration, Instant};

use db::{Db, Error, Migration};

const SCHEMA: &[Migration] = &[Migration {
    version: 1,
    name: "sign-ons",
    sql: "CREATE TABLE used (account_id TEXT NOT NULL, jti TEXT NOT NULL, expires BIGINT NOT NULL,
              PRIMARY KEY (account_id, jti));
          CREATE TABLE learner (account_id TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, seen BIGINT NOT NULL,
              PRIMARY KEY (account_id, id));
          CREATE TABLE session (account_id TEXT NOT NULL, id TEXT NOT NULL, learner_id TEXT NOT NULL,
              expires BIGINT NOT NULL, PRIMARY KEY (account_id, id));",
}];

const WRITES: usize = 20_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("group-commit-{}", std::process::id()));
    let url = std::env::args().nth(1).unwrap_or_else(|| folder.join("bench.db").display().to_string());
    std::fs::create_dir(&folder)?;
    let db = Db::open(&url, SCHEMA).await?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{:>8} {:>10} {:>14} {:>9} {:>9}",
        "writers", "writes/s", "CPU µs/write", "p50 µs", "p99 µs"
    )?;
    for writers in [1, 2, 8, 32, 128] {
        let line = measure(&db, writers).await?;
        writeln!(out, "{writers:>8} {line}")?;
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

async fn measure(db: &Db, writers: usize) -> Result<String, Box<dyn std::error::Error>> {
    let (start, cpu) = (Instant::now(), cpu_seconds()?);
    let tasks: Vec<_> = (0..writers).map(|writer| tokio::spawn(run(db.clone(), writers, writer))).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    let (wall, cpu) = (start.elapsed().as_secs_f64(), cpu_seconds()? - cpu);
    times.sort();
    let (count, at) = (times.len(), |share: usize| times[times.len() * share / 100].as_micros());
    let (rate, each) = (count as f64 / wall, cpu * 1e6 / count as f64);
    Ok(format!("{rate:>10.0} {each:>14.1} {:>9} {:>9}", at(50), at(99)))
}

async fn run(db: Db, writers: usize, writer: usize) -> Result<Vec<Duration>, Error> {
    let mut times = Vec::new();
    for round in 0..WRITES.min(4000 * writers) / writers {
        let start = Instant::now();
        sign_on(&db, &format!("{writers}/{writer}/{round}"), &format!("learner {}", round % 1000)).await?;
        times.push(start.elapsed());
    }
    Ok(times)
}

async fn sign_on(db: &Db, jti: &str, learner: &str) -> Result<(), Error> {
    let mut write = db.write().await?;
    let used = "INSERT INTO used (account_id, jti, expires) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    write.query(used).bind("acme-events").bind(jti).bind(60_000).execute().await?;
    let upsert = "INSERT INTO learner (account_id, id, name, seen) VALUES ($1, $2, $3, $4)
                  ON CONFLICT (account_id, id) DO UPDATE SET name = excluded.name, seen = excluded.seen RETURNING id";
    let upsert = write.query(upsert).bind("acme-events").bind(learner).bind("Jan Peeters").bind(1);
    let learner: String = upsert.one().await?;
    let session = "INSERT INTO session (account_id, id, learner_id, expires) VALUES ($1, $2, $3, $4)";
    write.query(session).bind("acme-events").bind(jti).bind(learner).bind(1).execute().await?;
    write.commit().await
}

/// User and system time of this process, all threads (proc(5), fields 14 and 15, in ticks of 10 ms).
fn cpu_seconds() -> Result<f64, Box<dyn std::error::Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(')').ok_or("proc(5)")?;
    let ticks: Result<Vec<u64>, _> = fields.split_whitespace().skip(11).take(2).map(str::parse).collect();
    Ok(ticks?.iter().sum::<u64>() as f64 / 100.0)
}
