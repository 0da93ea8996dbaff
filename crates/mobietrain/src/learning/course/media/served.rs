//! A file of the media store as an answer: streamed, never read as a whole, and a part of it for whoever asks for one (range request,
//! download, seeking in a film).

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use object_store::path::Path;
use object_store::{GetOptions, GetRange, ObjectStoreExt as _};
use serde::Deserialize;
use web::{Wanted, hash_token};

use super::Stored;
use crate::App;

/// A picture of a course can be a drawing with a program in it: opened by itself it may do nothing at all.
const HARMLESS: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
/// A film opened by itself is shown in a page that the browser makes, which this lets play it.
const FILM: &str = "default-src 'none'; media-src 'self'; sandbox";

/// Which size of a picture is asked for: `?size=small`, where there is one.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Size {
    size: String,
}

impl Size {
    fn key<'a>(&self, stored: &'a Stored) -> &'a str {
        let small = stored.small_key.as_deref().filter(|_| self.size == "small");
        small.unwrap_or(&stored.object_key)
    }
}

/// The file, asked for with these headers: a part of it, nothing where the browser has it already, else all. Asked again each time:
/// the next person at this tablet may not see it.
pub(crate) async fn answer(
    app: &App,
    stored: &Stored,
    size: &Size,
    headers: &HeaderMap,
) -> web::Result<Response> {
    let key = size.key(stored);
    // Under a key there are the same bytes for ever.
    let tag = format!("\"{}\"", hash_token(key));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response =
        if known { StatusCode::NOT_MODIFIED.into_response() } else { read(app, key, headers, &tag).await? };
    let answer = response.headers_mut();
    answer.insert(header::ETAG, HeaderValue::from_str(&tag)?);
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if !known {
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_str(&stored.content_type)?);
    }
    Ok(harmless(response, &stored.content_type))
}

/// The headers that keep a file from doing anything.
pub(crate) fn harmless(mut response: Response, content_type: &str) -> Response {
    let is_film = ["video/", "audio/"].iter().any(|kind| content_type.starts_with(kind));
    let policy = HeaderValue::from_static(if is_film { FILM } else { HARMLESS });
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    let nosniff = HeaderName::from_static("x-content-type-options");
    response.headers_mut().insert(nosniff, HeaderValue::from_static("nosniff"));
    response
}

async fn read(app: &App, key: &str, headers: &HeaderMap, tag: &str) -> web::Result<Response> {
    let path = Path::from(key);
    if !headers.contains_key(header::RANGE) {
        let found = app.media.get(&path).await?;
        let length = found.meta.size;
        return stream(Body::from_stream(found.into_stream()), &Wanted::Whole, length);
    }
    let length = app.media.head(&path).await?.size;
    let wanted = Wanted::of(headers, length, tag);
    let part = wanted.bytes(length);
    if part.is_empty() {
        return stream(Body::empty(), &wanted, length);
    }
    let options = GetOptions { range: Some(GetRange::Bounded(part)), ..GetOptions::default() };
    let found = app.media.get_opts(&path, options).await?;
    stream(Body::from_stream(found.into_stream()), &wanted, length)
}

fn stream(body: Body, wanted: &Wanted, length: u64) -> web::Result<Response> {
    let mut response = (wanted.status(), body).into_response();
    let part = wanted.bytes(length);
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_LENGTH, HeaderValue::from(part.end - part.start));
    wanted.describe(length, answer);
    Ok(response)
}
