//! A browser's first visit with a link. Nothing of ours is in it yet, and a link that is redeemed for it could not be told
//! from the same link in somebody else's browser when the answer gets lost. So it is sent round once, to the same address
//! with the same link, and takes a cookie along; the link is not even looked at before. A browser that comes back
//! without one has cookies blocked: it is told so, instead of being asked for ever.

use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderValue, header};
use web::{ErrorKind, cookie, new_token};

use super::paths;
use crate::App;
use crate::sign_on::{BROWSER, BROWSER_KEPT};

/// The same request again (307 keeps method and form), this time with a cookie.
pub(super) fn again(app: &App, path: &paths::Redeem, asked: paths::RedeemQuery) -> Response {
    if asked.again.is_some() {
        return Redirect::to(&paths::NoCookies.to_string()).into_response();
    }
    let query = paths::RedeemQuery { again: Some("1".to_owned()), ..asked };
    let mut response = Redirect::temporary(&web::with_query(path, &query)).into_response();
    give_secret(app, &mut response);
    // The browser still tells where it comes from, which is what binds the link, and no more than the origin.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    response
}

/// Gives the browser what it is known by later.
pub(super) fn give_secret(app: &App, response: &mut Response) {
    cookie::set(response, cookie::cross_site(BROWSER, &new_token(&app.rng), BROWSER_KEPT));
}

/// At an address of its own: the link does not stay in the address bar.
pub(crate) async fn no_cookies(_: paths::NoCookies) -> web::Error {
    web::Error::new(ErrorKind::CookiesBlocked)
}
