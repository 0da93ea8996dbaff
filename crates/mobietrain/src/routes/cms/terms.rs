//! The versions of the terms, and the page of one.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use web::{Error, Language, Page, off_thread};

use super::desk::{Admin, Desk};
use super::paths::{Terms, TermsDelete, TermsPublish, TermsVersion};
use crate::people::groups::within::Within;
use crate::reports::learners;
use crate::terms::store::{self, Ask, State, Version};

#[derive(Template)]
#[template(path = "cms/terms.html")]
pub(super) struct TermsPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub versions: Vec<Version>,
    pub learners: i64,
}

impl TermsPage<'_> {
    pub fn has_draft(&self) -> bool {
        self.versions.iter().any(|version| version.state == State::Draft)
    }
}

#[derive(Template)]
#[template(path = "cms/terms_version.html")]
pub(super) struct TermsVersionPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub version: Version,
    pub language: Language,
    /// As stored, or as typed.
    pub source: String,
    pub html: String,
    pub mistake: Option<String>,
}

impl TermsVersionPage<'_> {
    pub fn is_draft(&self) -> bool {
        self.version.state == State::Draft
    }

    pub fn has(&self, language: &Language) -> bool {
        self.version.languages.contains(language)
    }

    /// Without it nothing can be published, so that there is nothing to say yet of the other languages.
    pub fn lacks_english(&self) -> bool {
        !self.has(&Language::En)
    }

    /// Native names of the languages whose readers would read English.
    pub fn missing(&self) -> Vec<&'static str> {
        let missing = Language::ALL.into_iter().filter(|language| !self.has(language));
        missing.map(Language::native_name).collect()
    }

    /// This version's page in another language.
    pub fn read_in(&self, language: &Language) -> String {
        in_language(self.desk, self.version.version, *language, "")
    }

    pub fn asks_everyone(&self) -> bool {
        self.version.ask == Ask::Everyone
    }
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct LanguageQuery {
    language: String,
    /// What the page says was done, as [`done`](super::desk::done) does.
    #[serde(skip_serializing_if = "str::is_empty")]
    done: String,
}

/// The page of a version, in a language.
pub(super) fn in_language(desk: &Desk, version: i64, language: Language, done: &str) -> String {
    let query = LanguageQuery { language: language.tag().to_owned(), done: done.to_owned() };
    web::with_query(desk.at(TermsVersion { version }), &query)
}

/// Counts who has accepted what.
pub(super) async fn show(_: Terms, admin: Admin) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move {
        let Admin { desk, account } = admin;
        let mut read = desk.app.db.read().await?;
        let versions = store::list(&mut read, &account.id).await?;
        let learners = learners::count(&mut read, &account.id, &Within::Account, i64::MAX).await?;
        drop(read);
        web::html(&TermsPage { page: &desk.page, desk: &desk, versions, learners })
    };
    app.heavy.run(&account_id, work).await?
}

pub(super) async fn version(
    path: TermsVersion,
    admin: Admin,
    Query(query): Query<LanguageQuery>,
) -> web::Result<Response> {
    let language = query.language.parse().unwrap_or(Language::En);
    page(admin, path.version, language, None, None).await
}

/// The page with what is wrong (422).
pub(super) async fn unprocessable(
    admin: Admin,
    version: i64,
    language: Language,
    typed: Option<String>,
    mistake: &str,
) -> web::Result<Response> {
    let mistake = admin.desk.page.get(mistake).to_string();
    let mut response = page(admin, version, language, typed, Some(mistake)).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The page of a version, with the text as stored or as typed. It counts who accepted it, and the text may be long.
pub(super) async fn page(
    admin: Admin,
    version: i64,
    language: Language,
    typed: Option<String>,
    mistake: Option<String>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move {
        let (version, stored) = stored(&admin, version, language).await?;
        off_thread(move || {
            let (page, desk, source) = (&admin.desk.page, &admin.desk, typed.or(stored).unwrap_or_default());
            let html = course::html::to_html(&source);
            web::html(&TermsVersionPage { page, desk, version, language, source, html, mistake })
        })
        .await
    };
    app.heavy.run(&account_id, work).await?
}

async fn stored(admin: &Admin, version: i64, language: Language) -> web::Result<(Version, Option<String>)> {
    let mut read = admin.desk.app.db.read().await?;
    let versions = store::list(&mut read, &admin.account.id).await?;
    let version = versions.into_iter().find(|of| of.version == version).ok_or(Error::not_found())?;
    let text = store::text(&mut read, &admin.account.id, version.version, language).await?;
    Ok((version, text))
}
