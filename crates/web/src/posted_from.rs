//! Where a browser says that a form was posted from, against cross-site request forgery (CSRF). One rule for all forms.

use http::{HeaderMap, header};

use crate::SiteAddress;

/// Where a form was posted from, by what its browser tells. No page can choose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostedFrom {
    /// A page of the host that it was posted to.
    Here,
    Elsewhere,
    /// Neither header tells: an old browser below `Referrer-Policy: no-referrer`, or a proxy that takes headers away.
    Unknown,
}

impl PostedFrom {
    /// `Sec-Fetch-Site` is believed before `Origin`: scripts can set neither (both are forbidden header names), but
    /// `Origin` is `null` where somebody, such as a proxy, tells the browser to be silent about referrers. Browsers
    /// from before 2023 send no `Sec-Fetch-Site`; then `Origin` decides.
    pub fn of(headers: &HeaderMap, site: &SiteAddress, subdomain: &str) -> Self {
        let mut told = headers.get_all("sec-fetch-site").iter().map(|value| value.as_bytes());
        let fetch_site = told.next().filter(|_| told.next().is_none());
        let origin = headers.get(header::ORIGIN).map(|value| value.as_bytes());
        match (fetch_site, origin.filter(|origin| *origin != b"null")) {
            (Some(b"same-origin"), _) => Self::Here,
            (_, Some(origin)) if site.is_origin_of(origin, subdomain) => Self::Here,
            (_, Some(_)) | (Some(b"cross-site" | b"same-site"), None) => Self::Elsewhere,
            (_, None) => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn posted_from(headers: &[(&'static str, &'static str)]) -> PostedFrom {
        let site = "http://crewplanner.localhost:8080".parse().expect("an address");
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        PostedFrom::of(&map, &site, "acme")
    }

    const OWN: &str = "http://acme.crewplanner.localhost:8080";

    #[test]
    fn a_form_of_our_own_is_known_by_either_header() {
        for origin in [OWN, "null", "http://acme.crewplanner.localhost.:8080"] {
            assert_eq!(
                posted_from(&[("origin", origin), ("sec-fetch-site", "same-origin")]),
                PostedFrom::Here
            );
        }
        assert_eq!(posted_from(&[("sec-fetch-site", "same-origin")]), PostedFrom::Here);
        assert_eq!(posted_from(&[("origin", OWN)]), PostedFrom::Here);
        // Somebody pressed "reload".
        assert_eq!(posted_from(&[("origin", OWN), ("sec-fetch-site", "none")]), PostedFrom::Here);
    }

    #[test]
    fn a_form_of_another_page_is_not_ours() {
        let others = [
            "https://evil.example",
            "http://globex.crewplanner.localhost:8080",
            "http://crewplanner.localhost:8080",
            "https://acme.crewplanner.localhost:8080",
            "http://acme.crewplanner.localhost:8081",
            "http://acme.crewplanner.localhost:8080.evil.example",
            "http://acme.crewplanner.localhost:8080@evil.example",
            "acme.crewplanner.localhost:8080",
        ];
        for origin in others {
            assert_eq!(posted_from(&[("origin", origin)]), PostedFrom::Elsewhere, "{origin}");
            for site in ["cross-site", "same-site", "none", "SAME-ORIGIN", ""] {
                let headers = [("origin", origin), ("sec-fetch-site", site)];
                assert_eq!(posted_from(&headers), PostedFrom::Elsewhere, "{origin} {site}");
            }
        }
        for site in ["cross-site", "same-site"] {
            assert_eq!(posted_from(&[("sec-fetch-site", site)]), PostedFrom::Elsewhere);
            assert_eq!(posted_from(&[("origin", "null"), ("sec-fetch-site", site)]), PostedFrom::Elsewhere);
        }
    }

    #[test]
    fn where_neither_tells_nothing_is_believed() {
        for headers in [
            &[][..],
            &[("origin", "null")],
            &[("sec-fetch-site", "none")],
            // Browsers send one: the second is somebody else's.
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")],
        ] {
            assert_eq!(posted_from(headers), PostedFrom::Unknown, "{headers:?}");
        }
    }
}
