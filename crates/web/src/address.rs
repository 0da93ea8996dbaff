//! Where a site lives, and which tenant a request's Host header names: a subdomain.

use std::str::FromStr;

use http::request::Parts;

use crate::ErrorKind;

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

    /// Which host of this site a request names: `""` for the base domain, `"acme"` for a subdomain. Reads the Host
    /// header and the authority of the target (`:authority`, absolute form) and nothing else: `X-Forwarded-Host` is
    /// the visitor's word. Names of hosts know no capitals, and a dot at the end only says that they are whole.
    ///
    /// # Errors
    /// [`ErrorKind::BadRequest`] when it names two hosts: a proxy would go by the one and we by the other (RFC 9112
    /// §3.2). [`ErrorKind::ForeignHost`] when the host is not ours, or none is named.
    pub fn subdomain(&self, parts: &Parts) -> Result<String, ErrorKind> {
        let mut hosts = parts.headers.get_all(http::header::HOST).iter();
        let told = hosts.next().map(|host| host.to_str().ok().and_then(|host| self.subdomain_in(host)));
        let target = parts.uri.authority().map(|authority| self.subdomain_in(authority.as_str()));
        let differ = told.as_ref().zip(target.as_ref()).is_some_and(|(told, target)| told != target);
        if hosts.next().is_some() || differ {
            return Err(ErrorKind::BadRequest);
        }
        told.or(target).flatten().ok_or(ErrorKind::ForeignHost)
    }

    /// The subdomain in what somebody pasted: in a host of this site or an address at one, with or without scheme and
    /// port. `None` when it is of no host of this site.
    pub fn subdomain_in_address<'a>(&self, address: &'a str) -> Option<&'a str> {
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next()?;
        host.strip_suffix('.').unwrap_or(host).strip_suffix(&self.domain)?.strip_suffix('.')
    }

    /// Whether this is the origin of a page on that host of ours.
    pub(crate) fn is_origin_of(&self, origin: &[u8], subdomain: &str) -> bool {
        let host = std::str::from_utf8(origin).ok().and_then(|origin| origin.split_once("://"));
        host.is_some_and(|(scheme, host)| {
            scheme == self.scheme && self.subdomain_in(host).as_deref() == Some(subdomain)
        })
    }

    fn subdomain_in(&self, host: &str) -> Option<String> {
        let (name, port) = match host.rsplit_once(':') {
            // The empty port is the scheme's own (RFC 3986 §6.2.3).
            Some((name, "")) => (name, None),
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
                (name, Some(port.parse::<u16>().ok()?))
            }
            Some(_) => return None,
            None => (host, None),
        };
        if port.or(Some(self.default_port())) != self.port.or(Some(self.default_port())) {
            return None;
        }
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        if name == self.domain {
            return Some(String::new());
        }
        let subdomain = name.strip_suffix(&self.domain)?.strip_suffix('.')?;
        (!subdomain.is_empty() && !subdomain.contains('.')).then(|| subdomain.to_owned())
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
        assert_eq!(site.subdomain_in("crewplanner.localhost:8080"), Some(String::new()));
        for ours in [
            "acme.crewplanner.localhost:8080",
            "ACME.CrewPlanner.localhost:8080",
            "acme.crewplanner.localhost.:8080",
        ] {
            assert_eq!(site.subdomain_in(ours).as_deref(), Some("acme"), "{ours}");
        }
        for foreign in [
            "acme.crewplanner.localhost",
            "acme.crewplanner.localhost:8081",
            "evilcrewplanner.localhost:8080",
            "a.b.crewplanner.localhost:8080",
            ".crewplanner.localhost:8080",
            "ACME.crewplanner.localhost:8080x",
            "crewplanner.localhost.evil.example:8080",
            "acme.crewplanner.localhost..:8080",
            "acme.crewplanner.localhost:+8080",
            "acme.crewplanner.localhost:",
        ] {
            assert_eq!(site.subdomain_in(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_request_names_one_host() {
        let site: SiteAddress = "http://crewplanner.localhost:8080".parse().expect("an address");
        let (acme, globex) = ("acme.crewplanner.localhost:8080", "globex.crewplanner.localhost:8080");
        let named = |target: &str, hosts: &[&str]| {
            let request = http::Request::builder().uri(target);
            let request = hosts.iter().fold(request, |request, host| request.header("host", *host));
            site.subdomain(&request.body(()).expect("a request").into_parts().0)
        };
        assert_eq!(named("/", &[acme]), Ok("acme".to_owned()));
        let absolute = format!("http://{acme}/");
        assert_eq!(named(&absolute, &[]), Ok("acme".to_owned()));
        assert_eq!(named(&absolute, &["ACME.crewplanner.localhost.:8080"]), Ok("acme".to_owned()));
        assert_eq!(named("/", &[]), Err(ErrorKind::ForeignHost));
        assert_eq!(named("/", &["evil.example"]), Err(ErrorKind::ForeignHost));
        // One of them would be a proxy's choice, the other ours.
        assert_eq!(named("/", &[acme, globex]), Err(ErrorKind::BadRequest));
        assert_eq!(named("/", &[acme, acme]), Err(ErrorKind::BadRequest));
        assert_eq!(named(&absolute, &[globex]), Err(ErrorKind::BadRequest));
        assert_eq!(named(&absolute, &["evil.example"]), Err(ErrorKind::BadRequest));
    }

    #[test]
    fn the_default_port_may_be_spelled_out() {
        let site: SiteAddress = "https://crewplanner.com".parse().expect("an address");
        assert_eq!(site.subdomain_in("acme.crewplanner.com:443").as_deref(), Some("acme"));
        assert_eq!(site.subdomain_in("acme.crewplanner.com:").as_deref(), Some("acme"));
        assert_eq!(site.origin_of("acme"), "https://acme.crewplanner.com");
    }

    #[test]
    fn an_address_that_was_pasted_names_its_subdomain() {
        let site: SiteAddress = "http://crewplanner.localhost:8080".parse().expect("an address");
        for ours in [
            "http://acme.crewplanner.localhost:8080/profile",
            "acme.crewplanner.localhost",
            "https://acme.crewplanner.localhost.?next=/",
        ] {
            assert_eq!(site.subdomain_in_address(ours), Some("acme"), "{ours}");
        }
        for foreign in ["acme", "acme.evil.example", "acmecrewplanner.localhost", "crewplanner.localhost"] {
            assert_eq!(site.subdomain_in_address(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn plain_http_is_for_localhost() {
        assert!("http://crewplanner.com".parse::<SiteAddress>().is_err());
        assert!("https://crewplanner.com/".parse::<SiteAddress>().is_err());
        assert!("crewplanner.com".parse::<SiteAddress>().is_err());
    }
}
