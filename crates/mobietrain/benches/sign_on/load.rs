//! The browsers, as cheap as can be: they share the machine with the server.

use std::time::{Duration, Instant};

use jwt_link::{Expected, TokenType, Unverified};
use kernel::{Clock, Rng};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::issuer::Issuer;
use crate::server::{ACCOUNT, Server};
use crate::usage::Usage;
use crate::{BROWSERS, Outcome};

pub struct Load<'a> {
    server: &'a Server,
    issuer: &'a Issuer,
    clock: Clock,
    rng: Rng,
    path: String,
    host: String,
    audience: String,
    people: std::cell::Cell<usize>,
}

/// What one run of requests took.
pub struct Run {
    pub cpu_micros_each: f64,
    pub a_second: f64,
    pub p50: Duration,
    pub p99: Duration,
}

/// The same people twice.
pub struct Round {
    /// New to MobieTrain, with two departments.
    pub first: Run,
    /// Again from the same browser: the session is replaced.
    pub again: Run,
}

/// What is in the CPU of a sign-on, in µs.
pub struct Parts {
    /// Taking the token apart, signature and claims.
    pub verify: f64,
    /// A request that is answered without doing anything: HTTP, layers, routing.
    pub http: f64,
}

impl<'a> Load<'a> {
    pub fn new(server: &'a Server, issuer: &'a Issuer, clock: Clock, rng: Rng) -> Self {
        let host = format!("app.mobietrain.localhost:{}", server.port);
        let path = format!("/login/external/{ACCOUNT}/crewplanner");
        let audience = format!("http://{host}{path}");
        Self { server, issuer, clock, rng, path, host, audience, people: 0.into() }
    }

    /// Mints the links ahead, then redeems them.
    pub fn round(&self, people: usize) -> Outcome<Round> {
        let new = self.people.replace(self.people.get() + people);
        let links = |cookies: &[String]| -> Vec<_> {
            (0..people).map(|person| self.sign_on(new + person, cookies.get(person))).collect()
        };
        let (first, cookies) = self.run(links(&[]), 303)?;
        let (again, _) = self.run(links(&cookies), 303)?;
        Ok(Round { first, again })
    }

    pub fn parts(&self, count: usize) -> Outcome<Parts> {
        // A prefetch: nobody meant it, so it is answered before anything is looked at.
        let prefetch = format!(
            "GET {} HTTP/1.1\r\nhost: {}\r\nsec-purpose: prefetch\r\n{BROWSER}\r\n",
            self.path, self.host
        );
        let (http, _) = self.run(vec![prefetch.into_bytes(); count * 4], 204)?;
        Ok(Parts { verify: self.verify(count)?, http: http.cpu_micros_each })
    }

    fn verify(&self, count: usize) -> Outcome<f64> {
        let links: Vec<_> = (0..count).map(|person| self.link(person)).collect();
        let key = self.issuer.key.verifying_key();
        let expected = Expected {
            issuer: &self.issuer.origin,
            audience: &self.audience,
            now: self.clock.now().as_secs(),
        };
        let before = Usage::of("self")?;
        for link in &links {
            Unverified::parse(link, TokenType::Link)?.verify(&key, &expected)?;
        }
        Ok((Usage::of("self")?.cpu_micros - before.cpu_micros) / count as f64)
    }

    fn link(&self, person: usize) -> String {
        self.issuer.link(&self.audience, person, &self.clock, &self.rng)
    }

    /// The request that CrewPlanner's page makes the browser send.
    fn sign_on(&self, person: usize, cookies: Option<&String>) -> Vec<u8> {
        let body = format!("jwt={}", self.link(person));
        let (path, host, origin, length) = (&self.path, &self.host, &self.issuer.origin, body.len());
        let cookies = cookies.map_or_else(String::new, |cookies| format!("cookie: {cookies}\r\n"));
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: {origin}\r\nreferer: {origin}/\r\n{cookies}"
        );
        let form = "content-type: application/x-www-form-urlencoded\r\ncache-control: max-age=0";
        format!("{head}{form}\r\ncontent-length: {length}\r\n{BROWSER}\r\n{body}").into_bytes()
    }

    /// Sends the requests over all connections. Answers the cookies that each request got, in order.
    fn run(&self, requests: Vec<Vec<u8>>, status: u16) -> Outcome<(Run, Vec<String>)> {
        let count = requests.len();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (before, start) = (self.server.usage()?, Instant::now());
        let answers = runtime.block_on(send_all(self.server.port, requests, status))?;
        let wall = start.elapsed().as_secs_f64();
        let cpu = self.server.usage()?.cpu_micros - before.cpu_micros;
        let mut times: Vec<_> = answers.iter().map(|(time, _)| *time).collect();
        times.sort();
        let (p50, p99) = (times[count / 2], times[count * 99 / 100]);
        let run = Run { cpu_micros_each: cpu / count as f64, a_second: count as f64 / wall, p50, p99 };
        Ok((run, answers.into_iter().map(|(_, cookies)| cookies).collect()))
    }
}

const BROWSER: &str = "user-agent: Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/140.0.0.0 Mobile Safari/537.36\r\n\
    accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r\n\
    accept-language: nl-BE,nl;q=0.9,en;q=0.8\r\naccept-encoding: gzip, deflate, br, zstd\r\n\
    sec-fetch-site: cross-site\r\nsec-fetch-mode: navigate\r\nsec-fetch-dest: document\r\n\
    upgrade-insecure-requests: 1\r\n";

type Answer = (Duration, String);

async fn send_all(port: u16, requests: Vec<Vec<u8>>, status: u16) -> Outcome<Vec<Answer>> {
    let each = requests.len().div_ceil(BROWSERS);
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
    let (mut answers, mut buffer) = (Vec::with_capacity(requests.len()), Vec::new());
    for request in requests {
        let start = Instant::now();
        buffer.clear();
        stream.write_all(&request).await?;
        // None of the answers has a body.
        while !buffer.ends_with(b"\r\n\r\n") {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err("The server has closed a connection.".into());
            }
        }
        let time = start.elapsed();
        let head = std::str::from_utf8(&buffer)?;
        if !head.starts_with(&format!("HTTP/1.1 {status} ")) {
            return Err(format!("An answer was not {status}, but:\n{head}").into());
        }
        answers.push((time, cross_site_cookies(head)));
    }
    Ok(answers)
}

/// What the browser will send along with the next post from the issuer: the session's own cookie is held back.
fn cross_site_cookies(head: &str) -> String {
    let cookies = head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let sent = cookies.filter(|cookie| cookie.contains("SameSite=None"));
    sent.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ")
}
