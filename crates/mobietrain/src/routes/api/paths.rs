//! The addresses of the API.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::planner::PlannerId;
use crate::routes::no_such_address::NoSuchAddress;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/connection-check")]
pub(crate) struct ConnectionCheck;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/new-courses")]
pub(crate) struct NewCourses;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/due")]
pub(crate) struct Due;

#[derive(TypedPath, Deserialize)]
#[typed_path("/api/v1/events/{planner}/{account}", rejection(NoSuchAddress))]
pub(crate) struct Events {
    pub(crate) planner: PlannerId,
    pub(crate) account: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/.well-known/jwks.json")]
pub(crate) struct Jwks;

#[cfg(test)]
mod tests {
    use jwt_link::addresses;

    use super::*;

    #[test]
    fn crewplanner_finds_us_where_the_protocol_says() {
        assert_eq!(ConnectionCheck::PATH, addresses::CONNECTION_CHECK);
        assert_eq!(NewCourses::PATH, addresses::NEW_COURSES);
        assert_eq!(Due::PATH, addresses::DUE);
        assert_eq!(Events::PATH, addresses::AUDIENCE_EVENTS);
        assert_eq!(Jwks::PATH, addresses::KEYS);
    }
}
