//! What the log says of a proxy that is set up wrongly. Seldom: every request would say it again.

use std::time::Duration;

use http::{HeaderMap, header};
use kernel::Timestamp;

use crate::client_address::{FORWARDED_FOR, Forwarded, forwarded};
use crate::{ProxyHops, Throttle};

const NO_HOPS: &str = "A request has X-Forwarded-For, but proxy_hops is 0: all visitors behind a proxy count as one \
                       and lock each other out. Set proxy_hops to the number of your proxies.";
const TOO_SHORT: &str = "X-Forwarded-For names fewer addresses than proxy_hops says: all such visitors count as one \
                         and lock each other out. Set proxy_hops to the number of proxies that append to it.";
const NO_ADDRESS: &str = "What the proxy wrote into X-Forwarded-For is no address: all such visitors count as one and \
                          lock each other out. Let it append the address of its client.";

pub(crate) struct Complaints {
    each_minute: Throttle,
    /// Of what a visitor may do as well, where there is no proxy.
    each_day: Throttle,
}

impl Complaints {
    pub(crate) fn none_yet() -> Self {
        Self {
            each_minute: Throttle::new(1, Duration::from_secs(60)),
            each_day: Throttle::new(1, Duration::from_secs(24 * 60 * 60)),
        }
    }

    /// Of the address in a request. What the header holds is not repeated: a visitor may have written it.
    pub(crate) fn about_address(&self, headers: &HeaderMap, hops: ProxyHops, now: Timestamp) {
        let (seldom, what) = match forwarded(headers, hops) {
            Forwarded::ByNobody if hops.0 == 0 && headers.contains_key(FORWARDED_FOR) => {
                (&self.each_day, NO_HOPS)
            }
            Forwarded::TooShort => (&self.each_minute, TOO_SHORT),
            Forwarded::Unreadable => (&self.each_minute, NO_ADDRESS),
            Forwarded::ByNobody | Forwarded::By(_) => return,
        };
        if seldom.take(what, now).is_ok() {
            tracing::warn!("{what}");
        }
    }

    /// Of a form that may have been our own.
    pub(crate) fn about_origin(&self, origin: OriginHeader, now: Timestamp) {
        if self.each_minute.take("origin", now).is_ok() {
            tracing::warn!(
                "A form was refused: it came without Sec-Fetch-Site, and its Origin is {}. The likely cause is a \
                 proxy that adds Referrer-Policy: no-referrer to our pages, or that takes these headers away.",
                origin.0
            );
        }
    }
}

/// What became of a request's `Origin`.
#[derive(Clone, Copy)]
pub(crate) struct OriginHeader(&'static str);

impl OriginHeader {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self(if headers.contains_key(header::ORIGIN) { "null" } else { "missing" })
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use tracing::subscriber::with_default;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("a log").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// How often it is said of a request every half minute, for two hours.
    fn said(text: Option<&'static str>, hops: u8) -> usize {
        let mut headers = HeaderMap::new();
        if let Some(text) = text {
            headers.insert(FORWARDED_FOR, http::HeaderValue::from_static(text));
        }
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
        let complaints = Complaints::none_yet();
        with_default(subscriber, || {
            for at in 0..240 {
                complaints.about_address(&headers, ProxyHops(hops), Timestamp::from_secs(at * 30));
            }
        });
        let log = lines.0.lock().expect("a log").clone();
        String::from_utf8(log).expect("text").matches("WARN").count()
    }

    #[test]
    fn trouble_with_a_proxy_is_said_seldom() {
        assert_eq!(said(Some("unknown"), 1), 120);
        assert_eq!(said(Some("203.0.113.7"), 2), 120);
        assert_eq!(said(Some("203.0.113.7"), 0), 1);
        for (text, hops) in [(None, 0), (None, 1), (Some("203.0.113.7:50001"), 1)] {
            assert_eq!(said(text, hops), 0, "{text:?}");
        }
    }
}
