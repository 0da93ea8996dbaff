//! Where a site lives, and which tenant a request's Host header names: a subdomain.

use std::str::FromStr;

use http::request::Parts;

/// Where a site lives: scheme, base domain and port, such as `https://crewplanner.com` or
/// `http://crewplanner.localhost:8080`. Every absolute address that we print or compare is built from it, never
/// from a header that a client can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress {
    scheme: &'static str,
    domain: String,
    port: Option<u16>,
}

/// Why a text is no site address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not the address of a site: {why}.")]
pub struct AddressError {
    text: String,
    why: &'static str,
}

impl SiteAddress {
    /// The origin of a host below the base domain, such as `https://acme.crewplanner.com`.
    pub fn origin_of(&self, subdomain: &str) -> String {
        format!("{}://{}", self.scheme, self.host_of(subdomain))
    }

    /// The host, with the port when it is not the scheme's own, such as `acme.crewplanner.localhost:8080`.
    pub fn host_of(&self, subdomain: &str) -> String {
        format!("{subdomain}.{}", self.authority())
    }

    /// The base domain's own origin.
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.authority())
    }

    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// True on `localhost` and below it, where plain http and loopback addresses are in order (RFC 6761).
    pub fn is_local(&self) -> bool {
        self.domain == "localhost" || self.domain.ends_with(".localhost")
    }

    /// Which host of this site a request names: `Some("")` for the base domain, `Some("acme")` for a subdomain,
    /// `None` for a host that is not ours. Reads the Host header (or `:authority`) and nothing else:
    /// `X-Forwarded-Host` is the visitor's word.
    pub fn subdomain<'a>(&self, parts: &'a Parts) -> Option<&'a str> {
        let host = parts.headers.get(http::header::HOST).and_then(|value| value.to_str().ok());
        self.subdomain_in(host.or_else(|| parts.uri.authority().map(|authority| authority.as_str()))?)
    }

    fn subdomain_in<'a>(&self, host: &'a str) -> Option<&'a str> {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) => (name, Some(port.parse::<u16>().ok()?)),
            None => (host, None),
        };
        if port.or(Some(self.default_port())) != self.port.or(Some(self.default_port())) {
            return None;
        }
        if name == self.domain {
            return Some("");
        }
        let subdomain = name.strip_suffix(&self.domain)?.strip_suffix('.')?;
        (!subdomain.is_empty() && !subdomain.contains('.')).then_some(subdomain)
    }

    fn authority(&self) -> String {
        match self.port {
            Some(port) => format!("{}:{port}", self.domain),
            None => self.domain.clone(),
        }
    }

    fn default_port(&self) -> u16 {
        if self.scheme == "https" { 443 } else { 80 }
    }
}

impl FromStr for SiteAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let refuse = |why| Err(AddressError { text: text.to_owned(), why });
        let (scheme, rest) = match text.split_once("://") {
            Some(("https", rest)) => ("https", rest),
            Some(("http", rest)) => ("http", rest),
            _ => return refuse("it begins with https:// or, on localhost, http://"),
        };
        let (domain, port) = match rest.split_once(':') {
            Some((domain, port)) => match port.parse::<u16>() {
                Ok(port) => (domain, Some(port)),
                Err(_) => return refuse("the port is not a number from 1 to 65535"),
            },
            None => (rest, None),
        };
        let label = |label: &str| {
            !label.is_empty()
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if !domain.split('.').all(label) {
            return refuse("after the scheme comes a domain in small letters, with no path behind it");
        }
        let mut address = Self { scheme, domain: domain.to_owned(), port };
        if scheme == "http" && !address.is_local() {
            return refuse("plain http is for localhost only, links would travel readable");
        }
        address.port = port.filter(|port| *port != address.default_port());
        Ok(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_ours_exactly_or_not_at_all() {
        let site: SiteAddress = "http://crewplanner.localhost:8080".parse().expect("an address");
        assert_eq!(site.origin_of("acme"), "http://acme.crewplanner.localhost:8080");
        assert_eq!(site.subdomain_in("crewplanner.localhost:8080"), Some(""));
        assert_eq!(site.subdomain_in("acme.crewplanner.localhost:8080"), Some("acme"));
        for foreign in [
            "acme.crewplanner.localhost",
            "acme.crewplanner.localhost:8081",
            "evilcrewplanner.localhost:8080",
            "a.b.crewplanner.localhost:8080",
            ".crewplanner.localhost:8080",
            "ACME.crewplanner.localhost:8080x",
            "crewplanner.localhost.evil.example:8080",
        ] {
            assert_eq!(site.subdomain_in(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn the_default_port_may_be_spelled_out() {
        let site: SiteAddress = "https://crewplanner.com".parse().expect("an address");
        assert_eq!(site.subdomain_in("acme.crewplanner.com:443"), Some("acme"));
        assert_eq!(site.origin_of("acme"), "https://acme.crewplanner.com");
    }

    #[test]
    fn plain_http_is_for_localhost() {
        assert!("http://crewplanner.com".parse::<SiteAddress>().is_err());
        assert!("https://crewplanner.com/".parse::<SiteAddress>().is_err());
        assert!("crewplanner.com".parse::<SiteAddress>().is_err());
    }
}
