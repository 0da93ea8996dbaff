//! What is done to a version of the terms: begun, saved, published, deleted.

use axum::extract::RawForm;
use axum::response::{IntoResponse as _, Redirect, Response};
use kernel::text::lines;
use serde::Deserialize;
use web::{Error, Form, Language, Page};

use super::desk::{Admin, Desk, done};
use super::fields::Sure;
use super::paths::{Terms, TermsDelete, TermsPublish, TermsVersion};
use super::proved::Proved;
use super::question::Question;
use super::terms::{in_language, page, unprocessable};
use crate::ids::AccountId;
use crate::people::groups::within::Within;
use crate::reports::learners;
use crate::terms::publish::{self, Publishing};
use crate::terms::store::{self, Ask, MAX_TEXT, State};

/// Begins a draft, or goes on with the one there is.
pub(super) async fn begin(_: Terms, admin: Admin) -> web::Result<Response> {
    let version = store::begin_draft(&admin.desk.app, &admin.account.id).await?;
    Ok(Redirect::to(&admin.desk.at(TermsVersion { version })).into_response())
}

/// What the form with the text sends.
struct Typed {
    language: Option<Language>,
    /// As it was typed where it is none of ours, to be shown again.
    text: Result<String, String>,
    is_preview: bool,
}

impl Typed {
    fn read(form: &[u8]) -> Self {
        let mut typed = Self { language: None, text: Ok(String::new()), is_preview: false };
        for (name, value) in web::form_fields(form) {
            match &*name {
                "language" => typed.language = value.parse().ok(),
                "text" => typed.text = lines(&value, MAX_TEXT).map_err(|_| value.replace('\0', "")),
                "preview" => typed.is_preview = true,
                _ => {}
            }
        }
        typed
    }
}

/// The text may be so long that even taking the form apart is heavy.
pub(super) async fn save(path: TermsVersion, admin: Admin, RawForm(form): RawForm) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let Typed { language, text, is_preview } =
        app.heavy.compute(&account_id, move || Typed::read(&form)).await?;
    let language = language.ok_or(Error::bad_request())?;
    let text = match text {
        Ok(text) => text,
        Err(typed) => {
            return unprocessable(admin, path.version, language, Some(typed), "cms-terms-text-wrong").await;
        }
    };
    if is_preview {
        return page(admin, path.version, language, Some(text), None).await;
    }
    if !store::save_text(&app, &account_id, path.version, language, &text).await? {
        // It was published or deleted in the meantime; what was typed is still there to be copied.
        return unprocessable(admin, path.version, language, Some(text), "cms-terms-not-draft").await;
    }
    Ok(Redirect::to(&in_language(&admin.desk, path.version, language, "saved")).into_response())
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    ask: String,
    /// They were asked, and said yes.
    sure: Option<String>,
}

/// The question that stands before it, for whoever had to show first that it is them.
pub(super) async fn ask_to_publish(
    path: TermsPublish,
    Proved(admin): Proved<Admin>,
) -> web::Result<Response> {
    match asked_first(&admin, path.version).await? {
        Some(question) => Ok(question),
        None => Ok(Redirect::to(&admin.desk.at(TermsVersion { version: path.version })).into_response()),
    }
}

pub(super) async fn publish(
    path: TermsPublish,
    Proved(admin): Proved<Admin>,
    Form(asked): Form<Asked>,
) -> web::Result<Response> {
    let ask = if asked.ask == "new_learners" { Ask::NewLearners } else { Ask::Everyone };
    let desk = &admin.desk;
    let is_asked = ask == Ask::Everyone && asked.sure.is_none();
    if is_asked && let Some(question) = asked_first(&admin, path.version).await? {
        return Ok(question);
    }
    let by = desk.actor();
    let published = publish::publish_draft(&desk.app, &admin.account.id, path.version, ask, &by);
    let mistake = match published.await? {
        Publishing::Published => return Ok(done(desk.at(Terms), "published")),
        Publishing::NoEnglish => "cms-terms-english-missing",
        // Two clicks, or somebody else was quicker: it must not read as if nothing had been published.
        Publishing::NoDraft => "cms-terms-published-before",
    };
    unprocessable(admin, path.version, Language::En, None, mistake).await
}

/// A version that stops everybody at the door is asked about once; `None` when it cannot be published anyway. It counts whom
/// that befalls.
async fn asked_first(admin: &Admin, number: i64) -> web::Result<Option<Response>> {
    let (desk, account_id) = (admin.desk.clone(), admin.account.id.clone());
    let work = async move { question(&desk, &account_id, number).await?.as_ref().map(web::html).transpose() };
    admin.desk.app.heavy.run(&admin.account.id, work).await?
}

async fn question<'a>(
    desk: &'a Desk,
    account_id: &AccountId,
    number: i64,
) -> web::Result<Option<Question<'a>>> {
    let page = &desk.page;
    let mut read = desk.app.db.read().await?;
    let versions = store::list(&mut read, account_id).await?;
    let draft = versions.iter().find(|of| of.version == number && of.state == State::Draft);
    if draft.is_none_or(|draft| !draft.languages.contains(&Language::En)) {
        return Ok(None);
    }
    let all = learners::count(&mut read, account_id, &Within::Account, i64::MAX).await?;
    Ok(Some(Question {
        page,
        desk,
        about: page.get("cms-terms-version").with("version", number).to_string(),
        title: page.get("cms-ask-terms").with("version", number).to_string(),
        effects: effects(page, all),
        comfort: None,
        // Without a choice it is for everyone.
        action: desk.at(TermsPublish { version: number }),
        sends: vec![("sure", "1".to_owned())],
        yes: page.get("cms-terms-publish").with("version", number).to_string(),
        icon: "send",
        back: desk.at(TermsVersion { version: number }),
        loss: None,
    }))
}

/// What it means for this many learners.
fn effects(page: &Page, learners: i64) -> Vec<String> {
    let who = page.get("cms-learners-count").count("n", learners).to_plain();
    vec![
        page.get("cms-ask-terms-who").with("learners", who).to_string(),
        page.get("cms-ask-terms-new").to_string(),
        page.get("cms-ask-terms-final").to_string(),
    ]
}

pub(super) async fn delete(
    path: TermsDelete,
    Proved(admin): Proved<Admin>,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    match store::delete_draft(&admin.desk.app, &admin.account.id, path.version).await? {
        true => Ok(done(admin.desk.at(Terms), "deleted")),
        false => Err(Error::not_found()),
    }
}
