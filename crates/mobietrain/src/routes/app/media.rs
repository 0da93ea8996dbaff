//! The media of a course, for those who may play it, and covers for the pages of CrewPlanner.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::signed_in::Learner;
use super::{course, paths};
use crate::App;
use crate::addresses::Cover;
use crate::ids::CourseId;
use crate::learning::course::media::served::{self, Size};
use crate::learning::course::media::{self, Stored};
use ::course::cover::drawn;

const DRAWING: &str = "image/svg+xml";

pub(crate) async fn show(
    path: paths::Media,
    State(app): State<App>,
    (Query(size), headers): (Query<Size>, HeaderMap),
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let course_id = course::known(&app, &session, &path.course).await?;
    let file = media::find(&app, &session.account_id, &course_id, &path.file).await?;
    match file {
        Some(file) => served::answer(&app, &file, &size, &headers).await,
        None if path.file == paths::Media::DRAWN_COVER => {
            Ok(drawn_cover(&course_id, "private, max-age=86400"))
        }
        None => Err(web::Error::not_found()),
    }
}

/// The cover of a published course. It says nothing of anybody, and whoever has the address was told of the course.
pub(crate) async fn cover(
    path: Cover,
    State(app): State<App>,
    (Query(size), headers): (Query<Size>, HeaderMap),
) -> web::Result<Response> {
    const FOR_GOOD: &str = "public, max-age=31536000, immutable";
    let (course_id, cover) =
        media::cover(&app, &path.account, &path.course).await?.ok_or_else(web::Error::not_found)?;
    let tag = cover.as_ref().map_or(course_id.as_str(), |Stored { object_key, .. }| object_key);
    if Cover::tag(tag) != path.tag {
        return Err(web::Error::not_found());
    }
    let mut response = match &cover {
        Some(cover) => served::answer(&app, cover, &size, &headers).await?,
        None => drawn_cover(&course_id, FOR_GOOD),
    };
    let answer = response.headers_mut();
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_GOOD));
    // Pages of CrewPlanner are another site.
    let anywhere = HeaderValue::from_static("cross-origin");
    answer.insert(HeaderName::from_static("cross-origin-resource-policy"), anywhere);
    Ok(response)
}

/// That of a course that has none of its own.
fn drawn_cover(course_id: &CourseId, cached: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, DRAWING), (header::CACHE_CONTROL, cached)];
    served::harmless((headers, drawn(course_id)).into_response(), DRAWING)
}
