//! The pictures of a course, for those who may play it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::signed_in::Learner;
use super::{course, paths};
use crate::App;
use crate::learning::course::media;

/// A picture of a course can be a drawing with a program in it: opened by itself it may do nothing at all.
const HARMLESS: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(crate) async fn show(
    path: paths::Media,
    State(app): State<App>,
    headers: HeaderMap,
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let course_id = course::playable_id(&app, &session, &path.course).await?;
    let file = media::find(&app, &session.account_id, &course_id, &path.file).await?;
    let (content_type, key) = file.ok_or_else(web::Error::not_found)?;
    // The key holds the hash of the bytes. Asked again each time: the next person at this tablet may not see it.
    let tag = format!("\"{}\"", web::hash_token(&key));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let bytes = media::load(&app, &key).await?;
        ([(header::CONTENT_TYPE, content_type)], bytes).into_response()
    };
    let answer = response.headers_mut();
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(HARMLESS));
    answer.insert(HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff"));
    answer.insert(header::ETAG, HeaderValue::from_str(&tag)?);
    Ok(response)
}
