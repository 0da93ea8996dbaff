//! The pictures of a course, for those who may play it, and covers for the pages of CrewPlanner.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::signed_in::Learner;
use super::{course, paths};
use crate::App;
use crate::addresses::Cover;
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

/// The cover of a published course. It says nothing of anybody, and whoever has the address was told of the course.
pub(crate) async fn cover(path: Cover, State(app): State<App>) -> web::Result<Response> {
    let found = media::cover(&app, &path.account, &path.course).await?;
    let (content_type, key) =
        found.filter(|(_, key)| Cover::tag(key) == path.tag).ok_or_else(web::Error::not_found)?;
    let mut response =
        ([(header::CONTENT_TYPE, content_type)], media::load(&app, &key).await?).into_response();
    let answer = response.headers_mut();
    let for_good = HeaderValue::from_static("public, max-age=31536000, immutable");
    answer.insert(header::CACHE_CONTROL, for_good);
    answer.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(HARMLESS));
    answer.insert(HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff"));
    // Pages of CrewPlanner are another site.
    let anywhere = HeaderValue::from_static("cross-origin");
    answer.insert(HeaderName::from_static("cross-origin-resource-policy"), anywhere);
    Ok(response)
}
