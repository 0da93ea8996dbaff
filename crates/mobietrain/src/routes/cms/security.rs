//! How somebody signs in, and where they are signed in: their second factors, their password, their sessions.

mod app;
mod back;
mod codes;
mod page;
mod passkeys;

use axum::extract::Query;
use axum::response::Response;
use http::HeaderMap;
use login::pages::SecurityNotice;

use super::desk::Desk;
use super::paths;
use page::{Told, shown};

pub(super) use app::{ask_off, set_up, turn_off, turn_on};
pub(super) use back::back;
pub(super) use codes::{ask_codes, make_codes};
pub(super) use passkeys::{add_passkey, new_passkey, passkey, remove_passkey, rename_passkey};

pub(super) async fn show(
    _: paths::Security,
    desk: Desk,
    headers: HeaderMap,
    Query(notice): Query<SecurityNotice>,
) -> web::Result<Response> {
    shown(&desk, &headers, Told { notice, asked: None }).await
}
