use axum_extra::routing::TypedPath;
use serde::Deserialize;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/connection-check")]
pub(crate) struct ConnectionCheck;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/new-courses")]
pub(crate) struct NewCourses;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/events/crewplanner/{account}")]
pub(crate) struct Events {
    pub(crate) account: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/.well-known/jwks.json")]
pub(crate) struct Jwks;
