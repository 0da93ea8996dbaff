//! Entity tags of answers (RFC 9110 §8.8.3): whether whoever asks has this one already.

use http::{HeaderMap, header};

/// Whether `If-None-Match` names the tag. Weak comparison (RFC 9110 §8.8.3.2): a proxy that compresses makes a tag weak.
pub fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let values = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = values.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|known| known.strip_prefix("W/").unwrap_or(known) == tag)
}
