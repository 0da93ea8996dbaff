//! Ten thousand open pages on one process, and the moment when a course is published.

use std::io::Write as _;
use std::rc::Rc;
use std::time::{Duration, Instant};

use bench::Outcome;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::LocalSet;

use crate::WATCHING;
use crate::publish::Desk;
use crate::server::World;

/// Pages that open at the same moment.
const OPENING: usize = 500;

/// What a page hears.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// The stream is open.
    Open,
    /// Something changed; what that is for this person is being asked.
    Wake,
    /// What the page shows now.
    News,
}

type Heard = (Word, Instant);

pub fn measure(world: &World) -> Outcome {
    let before = world.crewplanner.usage()?;
    let desk = Desk::sign_in(world, &world.mobietrain)?;
    desk.post("withdraw", &world.mobietrain)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (quiet, [wakes, news]) = LocalSet::new().block_on(&runtime, async {
        let (sender, mut inbox) = unbounded_channel();
        let start = Instant::now();
        let opening = Rc::new(Semaphore::new(OPENING));
        for cookie in &world.sessions {
            let turn = opening.clone();
            tokio::task::spawn_local(watch(
                world.crewplanner.port,
                request(world, cookie),
                turn,
                sender.clone(),
            ));
        }
        let quiet = collect(&mut inbox, [Word::Open, Word::News], start).await?;
        // The post is answered by a runtime of its own; this one hears what comes meanwhile.
        let start = Instant::now();
        std::thread::scope(|scope| {
            scope
                .spawn(|| {
                    desk.post("publish", &world.mobietrain).map(drop).map_err(|error| error.to_string())
                })
                .join()
        })
        .map_err(|_| "publishing panicked")??;
        Outcome::Ok((quiet, collect(&mut inbox, [Word::Wake, Word::News], start).await?))
    })?;
    let mut out = std::io::stdout();
    let used = world.crewplanner.usage()?;
    writeln!(
        out,
        "all pages were open after {:.1} s, and knew what is new after {:.1} s",
        last(&quiet[0]),
        last(&quiet[1])
    )?;
    writeln!(
        out,
        "woken by a new course: half of them after {:.2} s, all after {:.2} s",
        half(&wakes),
        last(&wakes)
    )?;
    writeln!(out, "they show it: half of them after {:.1} s, all after {:.1} s", half(&news), last(&news))?;
    let grown = used.peak_megabytes - before.peak_megabytes;
    Ok(writeln!(
        out,
        "memory at most {:.0} MB, of which {grown:.0} MB came with the pages",
        used.peak_megabytes
    )?)
}

/// Waits until every page has heard both words, and gives back when.
async fn collect(
    inbox: &mut UnboundedReceiver<Heard>,
    words: [Word; 2],
    start: Instant,
) -> Outcome<[Vec<Duration>; 2]> {
    let mut times = [Vec::with_capacity(WATCHING), Vec::with_capacity(WATCHING)];
    while times.iter().any(|times| times.len() < WATCHING) {
        let (word, at) = next(inbox).await?;
        if let Some(which) = words.iter().position(|wanted| *wanted == word) {
            times[which].push(at - start);
        }
    }
    times.iter_mut().for_each(|times| times.sort());
    Ok(times)
}

async fn next(inbox: &mut UnboundedReceiver<Heard>) -> Outcome<Heard> {
    let heard = tokio::time::timeout(Duration::from_secs(120), inbox.recv()).await?;
    heard.ok_or_else(|| "Every stream has ended.".into())
}

fn last(times: &[Duration]) -> f64 {
    times[times.len() - 1].as_secs_f64()
}

fn half(times: &[Duration]) -> f64 {
    times[times.len() / 2].as_secs_f64()
}

fn request(world: &World, cookie: &str) -> String {
    let host = world.host("acme.crewplanner");
    format!("GET /news HTTP/1.1\r\nhost: {host}\r\naccept: text/event-stream\r\ncookie: {cookie}\r\n\r\n")
}

/// Reads a stream until the program ends. Whoever collects notices when one is missing.
async fn watch(
    port: u16,
    request: String,
    opening: Rc<Semaphore>,
    heard: UnboundedSender<Heard>,
) -> std::io::Result<()> {
    let mut turn = opening.acquire().await.ok();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut buffer = Vec::new();
    while stream.read_buf(&mut buffer).await? > 0 {
        let now = Instant::now();
        let Some(end) = buffer.windows(2).rposition(|two| two == b"\n\n") else { continue };
        let text = String::from_utf8_lossy(&buffer[..end]).into_owned();
        buffer.drain(..end + 2);
        for line in text.lines() {
            let word = match line {
                ": open" => Word::Open,
                ": wake" => Word::Wake,
                "event: news" => Word::News,
                _ => continue,
            };
            if word == Word::Open {
                drop(turn.take());
            }
            if heard.send((word, now)).is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}
