//! The addresses that the domain itself needs: those that events and answers to CrewPlanner name. All others are the
//! routes' own.

use axum_extra::routing::TypedPath;
use serde::Deserialize;
use web::hash_token;

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}")]
pub(crate) struct Course {
    pub(crate) course: String,
}

/// One tap to the card of a course that is next.
#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/continue")]
pub(crate) struct ContinueCourse {
    pub(crate) course: String,
}

/// The cover of a published course, for everybody who has the address: pages of CrewPlanner show it, where nobody has a
/// session of ours. `tag` is of the bytes, so nobody guesses it and it never shows another picture.
#[derive(TypedPath, Deserialize)]
#[typed_path("/covers/{account}/{course}/{tag}")]
pub(crate) struct Cover {
    pub(crate) account: String,
    pub(crate) course: String,
    pub(crate) tag: String,
}

impl Cover {
    /// Of the picture with this key in the media store, which holds the hash of its bytes.
    pub(crate) fn tag(object_key: &str) -> String {
        // Small letters only: a site takes capitals in an address for a mistake of whoever typed it.
        hash_token(object_key).split_off(21).to_ascii_lowercase()
    }
}

/// Whether a path is among those that redeem a link, whatever its spelling: nothing that comes from outside may send
/// somebody there, or a launch that somebody else has prepared would carry on to a link of theirs.
pub(crate) fn redeems(path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().to_ascii_lowercase();
    decoded == "/login" || decoded.starts_with("/login/")
}

#[cfg(test)]
mod tests {
    use super::redeems;

    #[test]
    fn an_address_that_redeems_is_known_in_every_spelling() {
        for path in [
            "/login/external/acme/crewplanner?jwt=a",
            "/Login/continue",
            "/%6Cogin/external",
            "/login#x",
            "/login",
        ] {
            assert!(redeems(path), "{path}");
        }
        for path in ["/", "/logins", "/courses/login/external", "/courses?next=/login/external"] {
            assert!(!redeems(path), "{path}");
        }
    }
}
