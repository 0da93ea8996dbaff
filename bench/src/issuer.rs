//! A planner that is nothing but a key, for links by the thousand.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use jwt_link::{Claims, Department, SigningKey, Status, Subject, TokenType, jwks_document, mint, new_jti};
use kernel::{Clock, Rng};

use crate::Outcome;

/// The client slug of the benchmark's company.
pub const CLIENT: &str = "acme";

/// The planner of the company: it publishes its key and mints links.
pub struct Issuer {
    /// Its base address; the issuer is a subdomain of it.
    pub base: String,
    pub origin: String,
    pub key: SigningKey,
}

impl Issuer {
    /// # Errors
    /// When there is no port.
    pub fn start(rng: &Rng) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let host = format!("crewplanner.localhost:{}", listener.local_addr()?.port());
        let key = SigningKey::ed25519_from_seed(&rng.bytes());
        let keys = jwks_document([key.public_jwk()]);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A server that was killed half way is no concern of ours.
                let _best_effort = publish(stream, &keys);
            }
        });
        Ok(Self { base: format!("http://{host}"), origin: format!("http://{CLIENT}.{host}"), key })
    }

    /// A link as CrewPlanner mints them, or the assertion of a call.
    pub fn token(&self, typ: TokenType, audience: &str, person: usize, clock: &Clock, rng: &Rng) -> String {
        let (given_name, family_name) = (format!("Jan {person}"), "Peeters".to_owned());
        let name = format!("{given_name} {family_name}");
        let subject = Subject { sub: subject(person), name, status: Status::Active };
        let department = |id: &str, name: &str| Department { id: id.to_owned(), name: name.to_owned() };
        let (iat, jti) = (clock.now().as_secs(), new_jti(rng.bytes()));
        let claims = Claims::new(&self.origin, audience, subject, iat, jti)
            .given_name(given_name)
            .family_name(family_name)
            .locale("nl-BE".to_owned())
            .employee_number(person.to_string())
            .departments(vec![department("0199a1b2-0001", "Bar"), department("0199a1b2-0002", "Security")]);
        mint(&claims, typ, &self.key)
    }
}

/// The permanent id of the employee with this number.
pub fn subject(person: usize) -> String {
    format!("0199a1b2-c3d4-7e5f-8a6b-{person:012}")
}

fn publish(mut stream: TcpStream, keys: &str) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut part = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut part)? {
            0 => return Ok(()),
            length => request.extend_from_slice(&part[..length]),
        }
    }
    let length = keys.len();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncache-control: max-age=3600\r\nconnection: close";
    stream.write_all(format!("{head}\r\ncontent-length: {length}\r\n\r\n{keys}").as_bytes())
}
