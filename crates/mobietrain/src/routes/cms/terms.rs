use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Language, Page};

use super::desk::{Admin, Desk};
use super::paths::{Terms, TermsDelete, TermsPublish, TermsVersion};
use crate::reports::learners;
use crate::safe_html;
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

    /// Native names of the languages without a text.
    pub fn missing(&self) -> Vec<&'static str> {
        let missing = Language::ALL.into_iter().filter(|language| !self.has(language));
        missing.map(Language::native_name).collect()
    }

    pub fn asks_everyone(&self) -> bool {
        self.version.ask == Ask::Everyone
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct LanguageQuery {
    language: String,
}

pub(super) async fn list(_: Terms, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let versions = store::list(&mut read, &account.id).await?;
    let learners = learners::count(&mut read, &account.id).await?;
    drop(read);
    web::html(&TermsPage { page: &desk.page, desk: &desk, versions, learners })
}

pub(super) async fn version(
    path: TermsVersion,
    admin: Admin,
    Query(query): Query<LanguageQuery>,
) -> web::Result<Response> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == query.language);
    web::html(&template(&admin, path.version, language.unwrap_or(Language::En), None, None).await?)
}

pub(super) async fn template<'a>(
    admin: &'a Admin,
    version: i64,
    language: Language,
    typed: Option<String>,
    mistake: Option<String>,
) -> web::Result<TermsVersionPage<'a>> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let versions = store::list(&mut read, &account.id).await?;
    let version = versions.into_iter().find(|of| of.version == version).ok_or(Error::not_found())?;
    let stored = store::text(&mut read, &account.id, version.version, language).await?;
    let source = typed.or(stored).unwrap_or_default();
    let html = safe_html::to_html(&source);
    Ok(TermsVersionPage { page: &desk.page, desk, version, language, source, html, mistake })
}
