//! Clock skew: how far the clocks of the two sides are apart.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use db::Connection;
use http::{HeaderMap, HeaderValue, header};
use jiff::fmt::rfc2822::{DateTimeParser, DateTimePrinter};
use kernel::Timestamp;

/// Smaller changes are the network's.
const CHANGE: u64 = 5;
/// How old a measurement becomes before it is written again.
const AGE: Duration = Duration::from_secs(600);

/// What was last written of each tenant, so that not every answer writes.
#[derive(Default)]
pub(crate) struct Skews(Mutex<HashMap<String, (i64, Timestamp)>>);

impl Skews {
    pub async fn note(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        ahead: i64,
        now: Timestamp,
    ) -> Result<(), db::Error> {
        if !self.is_news(tenant_id, ahead, now) {
            return Ok(());
        }
        let sql = "INSERT INTO peers (tenant_id, leased_until, next_at, failures, clock_skew, clock_skew_at) \
                   VALUES ($1, 0, 0, 0, $2, $3) \
                   ON CONFLICT (tenant_id) DO UPDATE SET clock_skew = $2, clock_skew_at = $3";
        conn.query(sql).bind(tenant_id).bind(ahead).bind(now).execute().await?;
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(tenant_id.to_owned(), (ahead, now));
        Ok(())
    }

    pub(crate) fn is_news(&self, tenant_id: &str, ahead: i64, now: Timestamp) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .get(tenant_id)
            .is_none_or(|(last, at)| ahead.abs_diff(*last) > CHANGE || !(*at..*at + AGE).contains(&now))
    }
}

/// A moment as the headers of HTTP write it (RFC 9110 §5.6.7): for the `Date` of answers, which the other side
/// measures the clocks by.
///
/// # Panics
/// Never: a date is ASCII.
pub fn http_date(at: Timestamp) -> HeaderValue {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&at).unwrap_or_default();
    HeaderValue::from_str(&text).expect("a date is ASCII")
}

/// The seconds that the clock of an answer is ahead of `now`, if it says what time it is.
pub(crate) fn ahead(headers: &HeaderMap, now: Timestamp) -> Option<i64> {
    let date = headers.get(header::DATE)?;
    let date = DateTimeParser::new().parse_timestamp(date.as_bytes()).ok()?;
    Some(date.as_second().saturating_sub(now.as_secs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_and_measured() {
        let now = Timestamp::from_secs(784_111_777);
        assert_eq!(http_date(now), "Sun, 06 Nov 1994 08:49:37 GMT");
        let mut headers = HeaderMap::new();
        assert_eq!(ahead(&headers, now), None);
        headers.insert(header::DATE, http_date(now + Duration::from_secs(90)));
        assert_eq!(ahead(&headers, now), Some(90));
        headers.insert(header::DATE, HeaderValue::from_static("yesterday"));
        assert_eq!(ahead(&headers, now), None);
    }
}
