//! Sign-ons as browsers send them.

use jwt_link::{TokenType, addresses};
use kernel::{Clock, Rng};

use crate::{BROWSER, Issuer};

/// Makes the requests that CrewPlanner's page makes browsers send.
pub struct SignOns<'a> {
    issuer: &'a Issuer,
    pub clock: Clock,
    rng: Rng,
    pub path: String,
    pub host: String,
    pub audience: String,
}

impl<'a> SignOns<'a> {
    /// To this account of the site that serves on this port.
    pub fn new(port: u16, account: &str, issuer: &'a Issuer, clock: Clock, rng: Rng) -> Self {
        let host = format!("app.mobietrain.localhost:{port}");
        let path = addresses::redeem("", "crewplanner", account);
        let audience = format!("http://{host}{path}");
        Self { issuer, clock, rng, path, host, audience }
    }

    /// A link for the employee with this number.
    pub fn link(&self, person: usize) -> String {
        self.issuer.token(TokenType::Link, &self.audience, person, &self.clock, &self.rng)
    }

    /// The request that redeems one, with the cookies of the browser, or those of one that has never been here.
    pub fn request(&self, person: usize, cookies: Option<&String>) -> Vec<u8> {
        let body = format!("jwt={}", self.link(person));
        let (path, host, origin, length) = (&self.path, &self.host, &self.issuer.origin, body.len());
        let first = || format!("__Host-browser={}", web::new_token(&self.rng));
        let cookies = cookies.cloned().unwrap_or_else(first);
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: {origin}\r\nreferer: {origin}/\r\ncookie: {cookies}\r\n"
        );
        let form = "content-type: application/x-www-form-urlencoded\r\ncache-control: max-age=0";
        format!("{head}{form}\r\ncontent-length: {length}\r\n{BROWSER}\r\n{body}").into_bytes()
    }
}
