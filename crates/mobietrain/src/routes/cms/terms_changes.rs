//! What is done to a version of the terms: begun, saved, published, deleted.

use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use web::{Error, Form, Language};

use super::desk::{Admin, done};
use super::fields::Sure;
use super::paths::{Terms, TermsDelete, TermsPublish, TermsVersion};
use super::terms::{in_language, template};
use crate::terms::publish::{self, Publishing};
use crate::terms::store::{self, Ask, MAX_TEXT};

/// Begins a draft, or goes on with the one there is.
pub(super) async fn begin(_: Terms, admin: Admin) -> web::Result<Response> {
    let version = store::begin_draft(&admin.desk.app, &admin.account.id).await?;
    Ok(Redirect::to(&TermsVersion { version }.to_uri().to_string()).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    language: String,
    text: String,
    preview: Option<String>,
}

pub(super) async fn save(
    path: TermsVersion,
    admin: Admin,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == typed.language);
    let language = language.ok_or(Error::bad_request())?;
    let Some(text) = web::clean_text(&typed.text, MAX_TEXT) else {
        let typed = typed.text.replace('\0', "");
        let mistake = admin.desk.page.get("cms-terms-text-wrong").to_string();
        return web::unprocessable(
            &template(&admin, path.version, language, Some(typed), Some(mistake)).await?,
        );
    };
    if typed.preview.is_some() {
        return web::html(&template(&admin, path.version, language, Some(text), None).await?);
    }
    if !store::save_text(&admin.desk.app, &admin.account.id, path.version, language, &text).await? {
        // It was published or deleted in the meantime; what was typed is still there to be copied.
        let mistake = admin.desk.page.get("cms-terms-not-draft").to_string();
        return web::unprocessable(
            &template(&admin, path.version, language, Some(text), Some(mistake)).await?,
        );
    }
    Ok(Redirect::to(&in_language(path.version, language, "saved")).into_response())
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    ask: String,
}

pub(super) async fn publish(
    path: TermsPublish,
    admin: Admin,
    Form(asked): Form<Asked>,
) -> web::Result<Response> {
    let ask = if asked.ask == "new_learners" { Ask::NewLearners } else { Ask::Everyone };
    let desk = &admin.desk;
    let published = publish::publish_draft(&desk.app, &admin.account.id, path.version, ask, &desk.staff.name);
    let mistake = match published.await? {
        Publishing::Published => return Ok(done(&Terms, "published")),
        Publishing::NoEnglish => "cms-terms-english-missing",
        // Two clicks, or somebody else was quicker: it must not read as if nothing had been published.
        Publishing::NoDraft => "cms-terms-published-before",
    };
    let mistake = desk.page.get(mistake).to_string();
    web::unprocessable(&template(&admin, path.version, Language::En, None, Some(mistake)).await?)
}

pub(super) async fn delete(path: TermsDelete, admin: Admin, Form(sure): Form<Sure>) -> web::Result<Response> {
    if !sure.is_ticked() {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    match store::delete_draft(&admin.desk.app, &admin.account.id, path.version).await? {
        true => Ok(done(&Terms, "deleted")),
        false => Err(Error::not_found()),
    }
}
