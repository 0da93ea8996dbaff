//! The pages that the links of a change of address lead to: to the new one, which says yes, and to the old one, which takes it back. Only
//! the button does anything: mail programs open every link.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use login::AddressLink;
use login::pages::{AddressDone, ByAddressLink};
use web::Page;

use super::desk::Visitor;
use super::paths::{ChoosePassword, ConfirmAddress, Profile, RestoreAddress, SignIn};
use crate::App;
use crate::staff::{LOGIN_TENANT, PLACE, person};

#[derive(Template)]
#[template(path = "cms/address_link.html")]
struct LinkPage<'a> {
    page: &'a Page,
    form: ByAddressLink<'a>,
}

#[derive(Template)]
#[template(path = "cms/address_done.html")]
struct DonePage<'a> {
    page: &'a Page,
    done: AddressDone<'a>,
}

#[derive(Template)]
#[template(path = "cms/address_over.html")]
struct OverPage<'a> {
    page: &'a Page,
    place: &'a str,
    sign_in_at: String,
}

pub(super) async fn ask_new(
    at: ConfirmAddress,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    let link = app.login.asked_address(&mut *app.db.read().await?, (LOGIN_TENANT, &at.token)).await?;
    ask(&app, &visitor, (link, at.to_string(), false)).await
}

pub(super) async fn confirm(
    at: ConfirmAddress,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    let language = visitor.page.language();
    match app.confirm_staff_address(&at.token, &visitor.browser, language).await? {
        Some(address) => done(&visitor, (&address, Profile.to_string(), false)),
        None => over(&visitor),
    }
}

pub(super) async fn ask_old(
    at: RestoreAddress,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    let link = app.login.former_address(&mut *app.db.read().await?, (LOGIN_TENANT, &at.token)).await?;
    ask(&app, &visitor, (link, at.to_string(), true)).await
}

pub(super) async fn restore(
    at: RestoreAddress,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    match app.restore_staff_address(&at.token, &visitor.browser).await? {
        Some(restored) => {
            let choose_at = ChoosePassword { token: restored.token }.to_string();
            done(&visitor, (&restored.address, choose_at, true))
        }
        None => over(&visitor),
    }
}

async fn ask(
    app: &App,
    visitor: &Visitor,
    (link, at, takes_back): (Option<AddressLink>, String, bool),
) -> web::Result<Response> {
    let Some(link) = link else { return over(visitor) };
    let whose = person::by_id(&mut *app.db.read().await?, &link.person_id.as_str().into()).await?;
    let Some(whose) = whose else { return over(visitor) };
    let form = ByAddressLink { place: PLACE, name: &whose.name, link: &link, at, takes_back };
    web::html(&LinkPage { page: &visitor.page, form })
}

fn done(visitor: &Visitor, (address, go_at, taken_back): (&str, String, bool)) -> web::Result<Response> {
    let done = AddressDone { place: PLACE, address, go_at, taken_back };
    web::html(&DonePage { page: &visitor.page, done })
}

/// One page, whatever is wrong with the link: it would tell a stranger which links, and which people, there were.
fn over(visitor: &Visitor) -> web::Result<Response> {
    let sign_in_at = SignIn.to_string();
    let mut response = web::html(&OverPage { page: &visitor.page, place: PLACE, sign_in_at })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}
