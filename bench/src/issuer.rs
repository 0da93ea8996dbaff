use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use jwt_link::{Claims, Department, SigningKey, Status, TokenType, jwks_document, mint, new_jti};
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
        let now = clock.now().as_secs();
        let (given_name, family_name) = (format!("Jan {person}"), "Peeters".to_owned());
        let department = |id: &str, name: &str| Department { id: id.to_owned(), name: name.to_owned() };
        let claims = Claims {
            iss: self.origin.clone(),
            aud: audience.to_owned(),
            sub: subject(person),
            iat: now,
            exp: now + 60,
            jti: new_jti(rng.bytes()),
            name: format!("{given_name} {family_name}"),
            given_name: Some(given_name),
            family_name: Some(family_name),
            email: None,
            locale: Some("nl-BE".to_owned()),
            picture: None,
            employee_number: Some(person.to_string()),
            status: Status::Active,
            departments: Some(vec![
                department("0199a1b2-0001", "Bar"),
                department("0199a1b2-0002", "Security"),
            ]),
            target_link_uri: None,
            nonce: None,
        };
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
