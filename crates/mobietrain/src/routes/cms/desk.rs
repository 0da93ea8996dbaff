//! Who is at the desk: extractors for endpoints that need a member of staff. A role is a type: an endpoint that
//! takes `Operator` or `Admin` has asked for its permission.

use axum::extract::{FromRequestParts, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use http::Method;
use http::request::Parts;
use login::Browser;
use serde::{Deserialize, Serialize};
use web::layers::ErrorPage;
use web::{ClientAddress, Error, Page, layers};

use super::error;
use super::paths::SignIn;
use crate::App;
use crate::accounts::overview::{self, Overview};
use crate::staff::{Role, Staff, session};

/// What a redirect after a change may say on the next page: `cms-done-{word}` in the translations.
const DONE: [&str; 12] = [
    "saved",
    "created",
    "deleted",
    "published",
    "withdrawn",
    "connected",
    "disconnected",
    "uploaded",
    "added",
    "sent-again",
    "planned",
    "unplanned",
];

/// What the next page is told with.
#[derive(Deserialize, Serialize)]
struct Done {
    done: String,
}

/// A signed-in member of staff and the frame of their page.
#[derive(Clone)]
pub(crate) struct Desk {
    pub app: App,
    pub page: Page,
    pub staff: Staff,
    /// The account that a content admin looks after.
    pub account: Option<Overview>,
    /// The part of the site they are in: the first segment of the path.
    pub here: String,
    done: Option<&'static str>,
}

/// A member of staff who runs the installation.
pub(crate) struct Operator(pub Desk);

/// A member of staff who looks after one account, and that account: no other one can be named.
pub(crate) struct Admin {
    pub desk: Desk,
    pub account: Overview,
}

impl Desk {
    pub fn is_operator(&self) -> bool {
        self.staff.role == Role::Operator
    }

    pub fn is_here(&self, section: &str) -> bool {
        self.here == section
    }

    /// What was just done, in words.
    pub fn done(&self) -> Option<String> {
        let key = format!("cms-done-{}", self.done?);
        Some(self.page.get(&key).to_string())
    }

    pub fn initials(&self) -> String {
        web::initials(&self.staff.name)
    }

    pub fn tone(&self) -> u8 {
        web::tone(&self.staff.id)
    }
}

/// Back to a page, which then says what was done.
pub(crate) fn done(path: &impl TypedPath, what: &str) -> Response {
    debug_assert!(DONE.contains(&what), "the page has no words for {what}");
    Redirect::to(&web::with_query(path.to_uri(), &Done { done: what.to_owned() })).into_response()
}

impl FromRequestParts<App> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_out = || Redirect::to(&SignIn.to_uri().to_string()).into_response();
        let Some(token) = app.login.token(&parts.headers) else { return Err(signed_out()) };
        let failed = |error: db::Error| Error::from(error).into_response();
        let Some(staff) = session::find(app, token).await.map_err(failed)? else { return Err(signed_out()) };
        let account = match &staff.role {
            Role::Operator => None,
            Role::ContentAdmin(id) => {
                let mut read = app.db.read().await.map_err(failed)?;
                overview::by_id(&mut read, id).await.map_err(failed)?
            }
        };
        let here = parts.uri.path().split('/').nth(1).unwrap_or_default().to_owned();
        let told = Query::<Done>::try_from_uri(&parts.uri).ok();
        let done = told.and_then(|Query(told)| DONE.into_iter().find(|word| *word == told.done));
        let done = done.filter(|_| parts.method == Method::GET);
        let page = app.page(layers::browser_language(&parts.headers));
        let desk = Self { app: app.clone(), page, staff, account, here, done };
        let at = desk.clone();
        ErrorPage::set(parts, move |trouble| error::for_staff(&at, trouble));
        Ok(desk)
    }
}

impl FromRequestParts<App> for Operator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        if desk.is_operator() { Ok(Self(desk)) } else { Err(Error::forbidden().into_response()) }
    }
}

impl FromRequestParts<App> for Admin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        match desk.account.clone() {
            Some(account) => Ok(Self { desk, account }),
            None => Err(Error::forbidden().into_response()),
        }
    }
}

/// Somebody who is not signed in (yet).
pub(crate) struct Visitor {
    pub page: Page,
    pub browser: Browser,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let address = ClientAddress::of(parts, app.settings.proxy_hops);
        Ok(Self {
            page: app.page(layers::browser_language(&parts.headers)),
            browser: app.login.browser(address, &parts.headers),
        })
    }
}
