//! What is done to a version of the terms: begun, saved, published, deleted.

use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use web::{Error, Language};

use super::desk::{Admin, done};
use super::fields::Fields;
use super::paths::{Terms, TermsDelete, TermsPublish, TermsVersion};
use super::terms::template;
use crate::terms::publish::{self, Publishing};
use crate::terms::store::{self, Ask, MAX_TEXT};

/// Begins a draft, or goes on with the one there is.
pub(super) async fn begin(_: Terms, admin: Admin) -> web::Result<Response> {
    let version = store::begin_draft(&admin.desk.app, &admin.account.id).await?;
    Ok(Redirect::to(&TermsVersion { version }.to_uri().to_string()).into_response())
}

pub(super) async fn save(path: TermsVersion, admin: Admin, fields: Fields) -> web::Result<Response> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == fields.get("language"));
    let language = language.ok_or(Error::bad_request())?;
    let Some(text) = web::clean_text(fields.get("text"), MAX_TEXT) else {
        let typed = fields.get("text").replace('\0', "");
        let mistake = admin.desk.page.get("cms-terms-text-wrong").to_string();
        return web::unprocessable(
            &template(&admin, path.version, language, Some(typed), Some(mistake)).await?,
        );
    };
    if fields.has("preview") {
        return web::html(&template(&admin, path.version, language, Some(text), None).await?);
    }
    if !store::save_text(&admin.desk.app, &admin.account.id, path.version, language, &text).await? {
        // It was published or deleted in the meantime; what was typed is still there to be copied.
        let mistake = admin.desk.page.get("cms-terms-not-draft").to_string();
        return web::unprocessable(
            &template(&admin, path.version, language, Some(text), Some(mistake)).await?,
        );
    }
    let back = format!("{}?language={}&done=saved", path.to_uri(), language.tag());
    Ok(Redirect::to(&back).into_response())
}

pub(super) async fn publish(path: TermsPublish, admin: Admin, fields: Fields) -> web::Result<Response> {
    let ask = if fields.get("ask") == "new_learners" { Ask::NewLearners } else { Ask::Everyone };
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

pub(super) async fn delete(path: TermsDelete, admin: Admin, fields: Fields) -> web::Result<Response> {
    if !fields.has("sure") {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    match store::delete_draft(&admin.desk.app, &admin.account.id, path.version).await? {
        true => Ok(done(&Terms, "deleted")),
        false => Err(Error::not_found()),
    }
}
