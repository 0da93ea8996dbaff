//! Inviting an employee to choose a password.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::request::Parts;
use web::Page;

use super::super::me::Me;
use super::super::paths::{self, EmployeeInvite, EmployeePage};
use super::super::proved::{self, is_proved};
use super::super::signed_in::{SignedIn, SignedInLead};
use super::done::done;
use super::refused;
use crate::people::invite::Invited;
use crate::people::permission::Editor;
use crate::{App, Refusal, Role};

/// The link to hand over. It is on the answer to the form and nowhere else, so that it stands in no address.
#[derive(Template)]
#[template(path = "invited.html")]
struct InvitedPage {
    page: Page,
    me: Me,
    invited: Invited,
    /// Whether mail goes out from here at all.
    mails: bool,
}

pub(in crate::routes) async fn invite(
    EmployeeInvite { id }: EmployeeInvite,
    State(app): State<App>,
    parts: Parts,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    // Whoever finds a browser open makes themselves no link into the account of an administrator.
    let whose = app.employee(&me.client, &id).await?;
    let is_plain = whose.is_none_or(|whose| whose.role == Role::Employee);
    if !is_plain && !is_proved(&app, &parts, &me).await? {
        return Ok(proved::ask(&app, &parts, &me));
    }
    let editor = Editor { reach: &reach, by: &me.actor() };
    let invited = match app.invite(&me.client, &id, editor, page.language()).await {
        // Their page says so, and offered no invitation: it was opened before.
        Err(Refusal::CompanySignInOnly) => return Ok(done(&id, "", None)),
        invited => invited.map_err(refused)?,
    };
    if invited.by_mail {
        let told = if invited.has_password { "link-sent" } else { "invited" };
        return Ok(done(&id, told, None));
    }
    web::html(&InvitedPage { page, me, invited, mails: app.mail.is_set_up() })
}
