//! What the browsers send.

use bench::{ACCOUNT, BROWSER, Issuer, Outcome, Run, Server, SignOns, Usage};
use jwt_link::{Expected, TokenType, Unverified};
use kernel::{Clock, Rng};

use crate::BROWSERS;

pub struct Load<'a> {
    server: &'a Server,
    issuer: &'a Issuer,
    sign_ons: SignOns<'a>,
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
        let sign_ons = SignOns::new(server.port, ACCOUNT, issuer, clock, rng);
        Self { server, issuer, sign_ons, people: 0.into() }
    }

    /// Mints the links ahead, then redeems them.
    pub fn round(&self, people: usize) -> Outcome<Round> {
        let new = self.people.replace(self.people.get() + people);
        let links = |cookies: &[String]| -> Vec<_> {
            (0..people).map(|person| self.sign_ons.request(new + person, cookies.get(person))).collect()
        };
        let (first, cookies) = self.run(links(&[]), 303)?;
        let (again, _) = self.run(links(&cookies), 303)?;
        Ok(Round { first, again })
    }

    pub fn parts(&self, count: usize) -> Outcome<Parts> {
        // A prefetch: nobody meant it, so it is answered before anything is looked at.
        let prefetch = format!(
            "GET {} HTTP/1.1\r\nhost: {}\r\nsec-purpose: prefetch\r\n{BROWSER}\r\n",
            self.sign_ons.path, self.sign_ons.host
        );
        let (http, _) = self.run(vec![prefetch.into_bytes(); count * 4], 204)?;
        Ok(Parts { verify: self.verify(count)?, http: http.cpu_micros_each })
    }

    fn verify(&self, count: usize) -> Outcome<f64> {
        let links: Vec<_> = (0..count).map(|person| self.sign_ons.link(person)).collect();
        let key = self.issuer.key.verifying_key();
        let expected = Expected {
            issuer: &self.issuer.origin,
            audience: &self.sign_ons.audience,
            now: self.sign_ons.clock.now().as_secs(),
        };
        let before = Usage::of("self")?;
        for link in &links {
            Unverified::parse(link, TokenType::Link)?.verify(&key, &expected)?;
        }
        Ok((Usage::of("self")?.cpu_micros - before.cpu_micros) / count as f64)
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
