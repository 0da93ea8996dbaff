//! Requests by the thousand, and what they took.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

use crate::{Outcome, Server};

/// What one run of requests took.
pub struct Run {
    pub cpu_micros_each: f64,
    pub a_second: f64,
    pub p50: Duration,
    pub p99: Duration,
    pub max: Duration,
}

/// The head of an answer, and how long it took.
pub struct Answer {
    pub time: Duration,
    pub head: String,
}

/// The headers that every browser sends.
pub const BROWSER: &str = "user-agent: Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/140.0.0.0 Mobile Safari/537.36\r\n\
    accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r\n\
    accept-language: nl-BE,nl;q=0.9,en;q=0.8\r\naccept-encoding: gzip, deflate, br, zstd\r\n\
    sec-fetch-site: cross-site\r\nsec-fetch-mode: navigate\r\nsec-fetch-dest: document\r\n\
    upgrade-insecure-requests: 1\r\n";

/// Sends the requests over so many keep-alive connections; each answer must have this status. The answers come in
/// the order of the requests.
///
/// # Errors
/// When an answer is another one.
pub fn run(
    server: &Server,
    connections: usize,
    requests: Vec<Vec<u8>>,
    status: u16,
) -> Outcome<(Run, Vec<Answer>)> {
    let count = requests.len();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (before, start) = (server.usage()?, Instant::now());
    let answers = runtime.block_on(send_all(server.port, connections, requests, status))?;
    let wall = start.elapsed().as_secs_f64();
    let cpu = server.usage()?.cpu_micros - before.cpu_micros;
    let mut times: Vec<_> = answers.iter().map(|answer| answer.time).collect();
    times.sort();
    let (p50, p99, max) = (times[count / 2], times[count * 99 / 100], times[count - 1]);
    Ok((Run { cpu_micros_each: cpu / count as f64, a_second: count as f64 / wall, p50, p99, max }, answers))
}

async fn send_all(
    port: u16,
    connections: usize,
    requests: Vec<Vec<u8>>,
    status: u16,
) -> Outcome<Vec<Answer>> {
    let each = requests.len().div_ceil(connections);
    let browsers = tokio::task::LocalSet::new();
    browsers
        .run_until(async {
            let tasks: Vec<_> = requests
                .chunks(each)
                .map(|requests| tokio::task::spawn_local(send(port, requests.to_vec(), status)))
                .collect();
            let mut answers = Vec::with_capacity(requests.len());
            for task in tasks {
                answers.extend(task.await??);
            }
            Ok(answers)
        })
        .await
}

async fn send(port: u16, requests: Vec<Vec<u8>>, status: u16) -> Outcome<Vec<Answer>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let mut answers = Vec::with_capacity(requests.len());
    for request in requests {
        let start = Instant::now();
        stream.write_all(&request).await?;
        let head = read(&mut stream).await?;
        if !head.starts_with(&format!("HTTP/1.1 {status} ")) {
            return Err(format!("An answer was not {status}, but:\n{head}").into());
        }
        answers.push(Answer { time: start.elapsed(), head });
    }
    Ok(answers)
}

/// Sends these requests again and again over so many keep-alive connections until `stop` comes, whatever is answered;
/// how often with which status.
///
/// # Errors
/// When the server closes a connection.
pub fn flood(
    port: u16,
    connections: usize,
    requests: &[Vec<u8>],
    stop: &CancellationToken,
) -> Outcome<BTreeMap<String, usize>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let flooders = tokio::task::LocalSet::new();
    let mut statuses = BTreeMap::new();
    flooders.block_on(&runtime, async {
        let each = requests.len().div_ceil(connections);
        let tasks: Vec<_> = requests
            .chunks(each)
            .map(|requests| tokio::task::spawn_local(repeat(port, requests.to_vec(), stop.clone())))
            .collect();
        for task in tasks {
            for status in task.await?? {
                *statuses.entry(status).or_default() += 1;
            }
        }
        Ok(statuses)
    })
}

async fn repeat(port: u16, requests: Vec<Vec<u8>>, stop: CancellationToken) -> Outcome<Vec<String>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let mut statuses = Vec::new();
    for request in requests.iter().cycle() {
        if stop.is_cancelled() {
            break;
        }
        stream.write_all(request).await?;
        let head = read(&mut stream).await?;
        statuses.push(head.split(' ').nth(1).unwrap_or_default().to_owned());
    }
    Ok(statuses)
}

/// Reads one answer to its end, and gives back its head.
async fn read(stream: &mut TcpStream) -> Outcome<String> {
    let mut buffer = Vec::new();
    loop {
        if stream.read_buf(&mut buffer).await? == 0 {
            return Err("The server has closed a connection.".into());
        }
        let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = std::str::from_utf8(&buffer[..end + 4])?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(Ok(0), str::parse)?;
        if buffer.len() >= end + 4 + length {
            return Ok(head.to_owned());
        }
    }
}
