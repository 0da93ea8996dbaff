//! The page on which client admins set it up.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use web::{Error, Form, Page};

use crate::App;
use crate::company::providers::NotFound;
use crate::company::settings::{self, IssuerMistake, Mistakes, Numbers, Wanted};
use crate::company::setup::{Mode, Setup};
use crate::company::trouble::Trouble;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::proved::ProvedAdmin;
use crate::routes::signed_in::SignedIn;

#[derive(Default, Deserialize, Serialize)]
pub(in crate::routes) struct Saved {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    saved: bool,
}

#[derive(Deserialize)]
pub(in crate::routes) struct Typed {
    issuer: String,
    client_id: String,
    secret: String,
    mode: String,
}

#[derive(Template)]
#[template(path = "company_sign_in.html")]
struct SettingsPage {
    page: Page,
    me: Me,
    saved: bool,
    redirect_uri: String,
    /// What is kept, if anything is.
    setup: Option<Setup>,
    numbers: Numbers,
    issuer: String,
    client_id: String,
    mode: Mode,
    mistakes: Mistakes,
    /// A secret was typed, and is not on the page that comes back.
    lost_secret: bool,
}

impl SettingsPage {
    /// What is wrong with the secret: the key of a text.
    const fn secret_mistake(&self) -> Option<&'static str> {
        match (self.mistakes.secret, self.lost_secret) {
            (true, _) => Some("company-secret-wrong"),
            (false, true) => Some("company-secret-again"),
            (false, false) => None,
        }
    }

    /// What is wrong with the issuer: the name of a text, and a sentence for engineers.
    fn issuer_mistake(&self) -> Option<(&'static str, String)> {
        match self.mistakes.issuer.as_ref()? {
            IssuerMistake::Shape => Some(("company-issuer-shape", String::new())),
            // The text says already that it cannot be reached.
            IssuerMistake::NotFound(NotFound::Trouble(Trouble::Away(why))) => {
                Some(("company-issuer-away", why.clone()))
            }
            IssuerMistake::NotFound(error) => Some(("company-issuer-answer", error.to_string())),
        }
    }
}

pub(in crate::routes) async fn show(
    _: paths::CompanySignIn,
    State(app): State<App>,
    Query(Saved { saved }): Query<Saved>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let page = opened(&app, signed_in).await?;
    web::html(&SettingsPage { saved, ..page })
}

pub(in crate::routes) async fn submit(
    _: paths::CompanySignIn,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    // The page offers these modes only; anything else was not chosen there.
    let mode = typed.mode.parse().map_err(|_| Error::bad_request())?;
    let Typed { issuer, client_id, secret, .. } = typed;
    let lost_secret = !secret.is_empty();
    let wanted = Wanted { issuer: issuer.clone(), client_id: client_id.clone(), secret, mode };
    let me = &signed_in.me;
    match app.save_company_sign_in(&me.client, wanted, &me.actor()).await? {
        Ok(()) => {
            let back = web::with_query(paths::CompanySignIn, &Saved { saved: true });
            Ok(Redirect::to(&back).into_response())
        }
        Err(mistakes) => {
            let page = opened(&app, signed_in).await?;
            web::unprocessable(&SettingsPage { issuer, client_id, mode, mistakes, lost_secret, ..page })
        }
    }
}

/// The page with what is kept.
async fn opened(app: &App, SignedIn { page, me }: SignedIn) -> web::Result<SettingsPage> {
    let setup = app.company_sign_in(&me.client).await?;
    let numbers = settings::numbers(&mut *app.db.read().await?, &me.client.id).await?;
    let redirect_uri = app.company_redirect_uri(&me.client);
    let issuer = setup.as_ref().map(|setup| setup.issuer.clone()).unwrap_or_default();
    let client_id = setup.as_ref().map(|setup| setup.provider_client_id.clone()).unwrap_or_default();
    let mode = setup.as_ref().map_or(Mode::Off, |setup| setup.mode);
    let mistakes = Mistakes::default();
    Ok(SettingsPage {
        page,
        me,
        saved: false,
        redirect_uri,
        setup,
        numbers,
        issuer,
        client_id,
        mode,
        mistakes,
        lost_secret: false,
    })
}
