//! Working out whom a change of many would change, and leading to the page that says so.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use web::{Error, Form, Language};

use super::bulk_view::BulkPage;
use super::form::Typed;
use super::query;
use crate::App;
use crate::ids::DepartmentId;
use crate::people::bulk::{self, NotPrepared, What};
use crate::routes::paths;
use crate::routes::signed_in::SignedInLead;

/// Two thousand long addresses fit into it.
pub(crate) const LIMIT: usize = 512 * 1024;

pub(crate) async fn submit(
    _: paths::BulkWhom,
    State(app): State<App>,
    lead: SignedInLead,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let what = match what(&typed) {
        Ok(what) => what,
        Err(Some((field, key))) => return again(&app, lead, typed, field, key).await,
        Err(None) => return Err(Error::bad_request()),
    };
    if what == What::Invite && !app.mail.is_set_up() {
        return again(&app, lead, typed, "do", "bulk-no-mail").await;
    }
    let too_many = if what == What::Sheet { "bulk-too-many-sheet" } else { "bulk-too-many" };
    let me = &lead.signed_in.me;
    let asked_by = (&me.employee, &lead.reach);
    match bulk::prepare(&app, &me.client, asked_by, what, &typed.who(app.today())).await {
        Ok(id) => Ok(Redirect::to(&paths::BulkConfirm { id }.to_string()).into_response()),
        Err(NotPrepared::Nobody) => again(&app, lead, typed, "people", "bulk-nobody").await,
        Err(NotPrepared::TooMany) => again(&app, lead, typed, "people", too_many).await,
        Err(NotPrepared::Unknown) => Err(Error::not_found()),
        Err(NotPrepared::Forbidden) => Err(Error::forbidden()),
        Err(NotPrepared::Database(error)) => Err(error.into()),
    }
}

/// The page once more, with what was typed and what is wrong with it.
async fn again(
    app: &App,
    lead: SignedInLead,
    typed: Typed,
    field: &'static str,
    key: &'static str,
) -> web::Result<Response> {
    let mut page = BulkPage::new(app, lead, typed).await?;
    page.mistake(field, key);
    page.refused()
}

/// What is wrong with a field, by the key of its text; `None` for what no form of ours sends.
type Wrong = Option<(&'static str, &'static str)>;

fn what(typed: &Typed) -> Result<What, Wrong> {
    let to = || {
        let to: BTreeSet<DepartmentId> =
            typed.to.iter().filter_map(|id| query::id(id)).map(Into::into).collect();
        if to.is_empty() { Err(Some(("to", "bulk-no-department"))) } else { Ok(to) }
    };
    match typed.act.as_str() {
        "active" => Ok(What::Active),
        "inactive" => Ok(What::Inactive),
        "add" => Ok(What::Add(to()?)),
        "remove" => Ok(What::Remove(to()?)),
        "set" => Ok(What::Set(to()?)),
        "language" if typed.language.is_empty() || Language::from_tag(&typed.language).is_some() => {
            Ok(What::Language(typed.language.clone()))
        }
        "delete" => Ok(What::Delete),
        "invite" => Ok(What::Invite),
        "sheet" => Ok(What::Sheet),
        "" => Err(Some(("do", "bulk-nothing"))),
        _ => Err(None),
    }
}
