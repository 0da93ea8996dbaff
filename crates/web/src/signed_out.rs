//! What a browser clears when somebody signs out of it (Clear Site Data, W3C).

use axum::response::Response;
use http::{HeaderName, HeaderValue};

/// What pages have stored in the browser goes with the sign-out: the next person at a shared tablet must not find it.
///
/// Not `"cookies"`: it empties the whole registrable domain, and so signs out of the portals of other clients and of the
/// CMS beside the app; ours are taken away one by one. Not `"cache"`: no page of ours is in it (`no-store`, but for style
/// sheets and pictures of courses, which are asked for again), and Chromium looks through all it has for it, which on a
/// phone's full cache takes seconds during which nobody knows whether they are out.
pub fn clear_site_data(response: &mut Response) {
    let everything_stored = HeaderValue::from_static("\"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), everything_stored);
}
