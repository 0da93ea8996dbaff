//! Publishing a course that a million may play.

use std::io::Write as _;

use bench::{Outcome, Run, Server};

use crate::server::World;

const TIMES: usize = 20;

pub fn measure(world: &World) -> Outcome {
    let server = &world.mobietrain;
    let desk = Desk::sign_in(world, server)?;
    let mut slowest = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        desk.post("withdraw", server)?;
        slowest.push(desk.post("publish", server)?.p99);
    }
    slowest.sort();
    let (median, most) =
        (slowest[TIMES / 2].as_secs_f64() * 1000.0, slowest[TIMES - 1].as_secs_f64() * 1000.0);
    Ok(writeln!(std::io::stdout(), "publishing answers in        {median:>6.1} ms, at most {most:.1} ms")?)
}

/// The content admin at the page of a course.
pub struct Desk<'a> {
    world: &'a World,
    cookies: String,
}

impl<'a> Desk<'a> {
    pub fn sign_in(world: &'a World, server: &Server) -> Outcome<Self> {
        let body = "email=hanne.vos%40acme-events.example&password=demo";
        let desk = Self { world, cookies: String::new() };
        let (_, answers) = bench::run(server, 1, vec![desk.form("/sign-in", body)], 303)?;
        let cookies = answers[0].head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
        let cookies: Vec<&str> = cookies.filter_map(|cookie| cookie.split(';').next()).collect();
        Ok(Self { world, cookies: cookies.join("; ") })
    }

    /// Publishes or withdraws the course.
    pub fn post(&self, what: &str, server: &Server) -> Outcome<Run> {
        let request = self.form(&format!("/accounts/acme-events/courses/{}/{what}", self.world.course), "");
        Ok(bench::run(server, 1, vec![request], 303)?.0)
    }

    fn form(&self, path: &str, body: &str) -> Vec<u8> {
        let (host, cookies, length) = (self.world.host("cms.mobietrain"), &self.cookies, body.len());
        format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncookie: {cookies}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    }
}
