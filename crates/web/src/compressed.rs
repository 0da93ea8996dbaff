//! Answers made smaller on their way (compression, Brotli): files of the program once and as small as they get, pages each time and
//! quickly. Never a page that another site makes the browser ask for with words of its choice (BREACH): how long that is would tell
//! what else stands in it.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use brotli::enc::BrotliEncoderParams;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use http_body::Body as _;

use crate::off_thread;

/// Brotli's quality from 0 to 11, for what is made once …
const ONCE: i32 = 11;
/// … unless that takes seconds, …
const ONCE_LONG: i32 = 9;
/// … and for what is made for one answer: a tenth of a millisecond for most pages (`docs/benchmark.md`).
const EACH: i32 = 4;
/// What fits into one packet anyway is sent as it is.
const SMALLEST: u64 = 1024;
/// What takes longer than a moment, which then holds up nobody else.
const LONG: u64 = 128 * 1024;
/// More than any page has.
const LARGEST: u64 = 8 * 1024 * 1024;

const BROTLI: HeaderValue = HeaderValue::from_static("br");

/// What was asked, as far as it matters for how the answer is sent.
pub(crate) struct Asked {
    takes_brotli: bool,
    /// Nothing in the answer was chosen by another site, …
    is_ours: bool,
    /// … and neither by this request, as long as the page is there at all.
    is_plain: bool,
}

impl Asked {
    pub(crate) fn of(request: &Request) -> Self {
        let site = HeaderName::from_static("sec-fetch-site");
        let site = request.headers().get(site).map(HeaderValue::as_bytes);
        Self {
            takes_brotli: takes_brotli(request.headers()),
            // What people type or open themselves comes from nowhere.
            is_ours: matches!(site, Some(b"same-origin" | b"none")),
            is_plain: request.method() == Method::GET && request.uri().query().is_none(),
        }
    }

    fn may_shrink(&self, status: StatusCode) -> bool {
        self.is_ours || (self.is_plain && status == StatusCode::OK)
    }
}

/// Whether the browser reads Brotli. All of today do, over HTTPS.
pub(crate) fn takes_brotli(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let is_refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32));
        name.trim().eq_ignore_ascii_case("br") && !is_refused
    })
}

/// The answer to what was asked, smaller where that may be and pays.
pub(crate) async fn answer(asked: &Asked, response: Response) -> Response {
    let length = response.body().size_hint().exact().unwrap_or(0);
    if !(SMALLEST..=LARGEST).contains(&length) || !is_text(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !asked.takes_brotli || !asked.may_shrink(parts.status) {
        return Response::from_parts(parts, body);
    }
    // It is in memory, whole: that is what an exact size means.
    let limit = usize::try_from(length).unwrap_or(usize::MAX);
    let Ok(whole) = to_bytes(body, limit).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let small = if length > LONG {
        let whole = whole.clone();
        off_thread(move || shrunk(&whole, EACH)).await
    } else {
        shrunk(&whole, EACH)
    };
    let Some(small) = small else { return Response::from_parts(parts, Body::from(whole)) };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, BROTLI);
    weaken(&mut parts.headers);
    Response::from_parts(parts, Body::from(small))
}

/// A file of the program, about as small as it gets; `None` where that is no smaller: a picture, say.
pub(crate) async fn file(content_type: &str, bytes: &'static [u8]) -> Option<Bytes> {
    if !is_text_type(content_type) {
        return None;
    }
    let quality = if bytes.len() as u64 > LONG { ONCE_LONG } else { ONCE };
    off_thread(move || shrunk(bytes, quality)).await
}

pub(crate) fn mark(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_ENCODING, BROTLI);
}

fn is_text(headers: &HeaderMap) -> bool {
    let is_whole =
        !headers.contains_key(header::CONTENT_ENCODING) && !headers.contains_key(header::CONTENT_RANGE);
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    is_whole && kind.is_some_and(is_text_type)
}

/// Of what Brotli makes a fraction.
pub(crate) fn is_text_type(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/")
        || ["application/json", "application/manifest+json", "image/svg+xml"].contains(&kind)
}

fn shrunk(bytes: &[u8], quality: i32) -> Option<Bytes> {
    let params = BrotliEncoderParams {
        quality,
        // No larger a window than there is to see: it is memory that is cleared each time.
        lgwin: if bytes.len() > 1 << 18 { 22 } else { 18 },
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut small = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &*bytes, &mut small, &params).ok()?;
    (small.len() < bytes.len()).then(|| small.into())
}

/// The same words in another form have a weak tag (RFC 9110 §8.8.1).
fn weaken(headers: &mut HeaderMap) {
    let tag = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()).filter(|tag| tag.starts_with('"'));
    if let Some(weak) = tag.and_then(|tag| HeaderValue::from_str(&format!("W/{tag}")).ok()) {
        headers.insert(header::ETAG, weak);
    }
}

#[cfg(test)]
mod tests {
    use axum::response::{Html, IntoResponse as _};

    use super::*;

    fn page() -> String {
        (0..400).map(|number| format!("<p>{number} Zażółć gęślą jaźń, مرحبًا</p>")).collect()
    }

    async fn unpacked(response: Response) -> Vec<u8> {
        let small = to_bytes(response.into_body(), usize::MAX).await.expect("it is whole");
        let mut whole = Vec::new();
        brotli::BrotliDecompress(&mut &*small, &mut whole).expect("it is Brotli");
        whole
    }

    const OURS: Asked = Asked { takes_brotli: true, is_ours: true, is_plain: false };

    #[tokio::test]
    async fn what_comes_out_is_what_went_in() {
        let long = page().repeat(30);
        assert!(long.len() as u64 > LONG);
        for text in [page(), long.clone()] {
            let mut response = Html(text.clone()).into_response();
            let tag = HeaderValue::from_static("\"a\"");
            response.headers_mut().insert(header::ETAG, tag);
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(text.len()));
            let small = answer(&OURS, response).await;
            assert_eq!(small.headers()[header::ETAG], "W/\"a\"");
            assert_eq!(small.headers()[header::CONTENT_ENCODING], "br");
            assert!(!small.headers().contains_key(header::CONTENT_LENGTH));
            assert!(small.body().size_hint().exact().expect("it is whole") < text.len() as u64 / 4);
            assert_eq!(unpacked(small).await, text.as_bytes());
        }
        let file: &'static str = long.leak();
        for quality in [ONCE_LONG, EACH] {
            assert_eq!(
                unpacked(Body::from(shrunk(file.as_bytes(), quality).expect("smaller")).into_response())
                    .await,
                file.as_bytes()
            );
        }
    }

    #[tokio::test]
    async fn what_is_no_whole_text_goes_as_it_is() {
        let kind = |kind: &'static str| [(header::CONTENT_TYPE, kind)];
        let stream = crate::streamed(|parts| async move {
            parts.send(page()).await;
            Ok(())
        });
        let part = [(header::CONTENT_TYPE, "text/html"), (header::CONTENT_RANGE, "bytes 0-9999/20000")];
        let packed = [(header::CONTENT_TYPE, "text/html"), (header::CONTENT_ENCODING, "gzip")];
        for response in [
            (kind("image/png"), page()).into_response(),
            (kind("video/webm"), page()).into_response(),
            (kind("text/html"), stream).into_response(),
            (part, page()).into_response(),
            (packed, page()).into_response(),
            Html("short").into_response(),
            Body::empty().into_response(),
        ] {
            let before = response.headers().get(header::CONTENT_ENCODING).cloned();
            let after = answer(&OURS, response).await;
            assert_eq!(after.headers().get(header::CONTENT_ENCODING), before.as_ref());
            assert!(!after.headers().contains_key(header::VARY));
        }
    }

    #[test]
    fn a_browser_says_what_it_reads() {
        let takes = |value: &str| {
            let headers = [(header::ACCEPT_ENCODING, HeaderValue::from_str(value).expect("ASCII"))];
            takes_brotli(&headers.into_iter().collect())
        };
        for yes in ["br", "gzip, deflate, br, zstd", "gzip;q=0.5,BR;q=1.0", " br ;q=0.1"] {
            assert!(takes(yes), "{yes}");
        }
        for no in ["", "gzip", "br;q=0", "br; q=0.000", "*", "bro, xbr"] {
            assert!(!takes(no), "{no}");
        }
    }
}
