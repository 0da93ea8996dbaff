//! What the browsers send.

use bench::{BROWSER, Issuer, Outcome, Run, Server, Usage};
use jwt_link::{Expected, TokenType, Unverified, addresses};
use kernel::{Clock, Rng};

use crate::BROWSERS;
use crate::server::ACCOUNT;

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
        let path = addresses::redeem("", ACCOUNT);
        let audience = format!("http://{host}{path}");
        Self { server, issuer, clock, rng, path, host, audience, people: 0.into() }
    }

    /// Mints the links ahead, then redeems them.
    pub fn round(&self, people: usize) -> Outcome<Round> {
        let new = self.people.replace(self.people.get() + people);
        let links = |cookies: &[String]| -> Vec<_> {
            let first = || format!("__Host-browser={}", web::new_token(&self.rng));
            let of = |person| cookies.get(person).cloned().unwrap_or_else(first);
            (0..people).map(|person| self.sign_on(new + person, &of(person))).collect()
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
        self.issuer.token(TokenType::Link, &self.audience, person, &self.clock, &self.rng)
    }

    /// The request that CrewPlanner's page makes the browser send.
    fn sign_on(&self, person: usize, cookies: &str) -> Vec<u8> {
        let body = format!("jwt={}", self.link(person));
        let (path, host, origin, length) = (&self.path, &self.host, &self.issuer.origin, body.len());
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: {origin}\r\nreferer: {origin}/\r\n\
             cookie: {cookies}\r\n"
        );
        let form = "content-type: application/x-www-form-urlencoded\r\ncache-control: max-age=0";
        format!("{head}{form}\r\ncontent-length: {length}\r\n{BROWSER}\r\n{body}").into_bytes()
    }

    fn run(&self, requests: Vec<Vec<u8>>, status: u16) -> Outcome<(Run, Vec<String>)> {
        let (run, answers) = bench::run(self.server, BROWSERS, requests, status)?;
        Ok((run, answers.iter().map(|answer| cross_site_cookies(&answer.head)).collect()))
    }
}

/// What the browser will send along with the next post from the issuer: the session's own cookie is held back.
fn cross_site_cookies(head: &str) -> String {
    let cookies = head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let sent = cookies.filter(|cookie| cookie.contains("SameSite=None"));
    sent.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ")
}
