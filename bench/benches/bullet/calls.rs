//! `POST /api/v1/new-courses`, first without and then with what the answer was last time.

use std::io::Write as _;

use bench::{Answer, Outcome, Run, subject};
use jwt_link::{Claims, Department, Status, Subject, TokenType, addresses, mint, new_jti};

use crate::CALLS;
use crate::server::World;

const CONNECTIONS: usize = 32;

pub fn measure(world: &World) -> Outcome {
    let server = &world.mobietrain;
    let calls = |count: usize, answers: &[Answer]| -> Vec<_> {
        (0..count).map(|person| call(world, person, answers.get(person).and_then(etag))).collect()
    };
    bench::run(server, CONNECTIONS, calls(CALLS / 4, &[]), 200)?; // warms up
    let (fresh, answers) = bench::run(server, CONNECTIONS, calls(CALLS, &[]), 200)?;
    let (unchanged, _) = bench::run(server, CONNECTIONS, calls(CALLS, &answers), 304)?;
    print("new courses, an answer", &fresh)?;
    print("new courses, unchanged", &unchanged)
}

fn print(what: &str, run: &Run) -> Outcome {
    let (cpu, rate, p99) = (run.cpu_micros_each, run.a_second, run.p99.as_secs_f64() * 1000.0);
    Ok(writeln!(std::io::stdout(), "{what:<28}{cpu:>6.0} µs CPU{rate:>10.0} a second, p99 {p99:.1} ms")?)
}

fn etag(answer: &Answer) -> Option<&str> {
    answer.head.lines().find_map(|line| line.strip_prefix("etag: "))
}

fn call(world: &World, person: usize, etag: Option<&str>) -> Vec<u8> {
    let (host, path) = (world.host("app.mobietrain"), addresses::NEW_COURSES);
    let token = mint(&claims(world, person, format!("http://{host}{path}")), TokenType::Api, &world.key);
    let body = r#"{"account_login_slug":"acme-events"}"#;
    let etag = etag.map_or_else(String::new, |etag| format!("if-none-match: {etag}\r\n"));
    format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n{etag}\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// What CrewPlanner says of them.
fn claims(world: &World, person: usize, aud: String) -> Claims {
    let iss = format!("http://{}", world.host("acme.crewplanner"));
    let subject = Subject { sub: subject(person), name: "Jan Peeters".to_owned(), status: Status::Active };
    let (iat, jti) = (world.clock.now().as_secs(), new_jti(world.rng.bytes()));
    Claims::new(iss, aud, subject, iat, jti)
        .locale("nl".to_owned())
        .departments(vec![Department { id: "bar".to_owned(), name: "Bar".to_owned() }])
}
