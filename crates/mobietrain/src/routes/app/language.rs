//! The first page of the onboarding: which language?

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use serde::Deserialize;
use web::layers::browser_language;
use web::{Form, Language, Page};

use super::paths::{self, Next, next_page};
use super::signed_in::SignedIn;
use crate::App;
use crate::people::learner;
use crate::people::session::Session;
use crate::terms::current::to_accept;

#[derive(Template)]
#[template(path = "app/language.html")]
struct LanguagePage {
    page: Page,
    /// One page a language, the proposed one first: each choice speaks its own.
    choices: Vec<Page>,
    /// Whether the first comes from CrewPlanner, rather than from the browser.
    from_planner: bool,
    /// Whether the terms come next.
    has_terms: bool,
    next: String,
}

#[derive(Deserialize)]
pub(crate) struct Chosen {
    lang: String,
    next: Option<String>,
}

pub(crate) async fn show(
    _: paths::ChooseLanguage,
    State(app): State<App>,
    Query(Next { next }): Query<Next>,
    headers: HeaderMap,
    SignedIn { session, .. }: SignedIn,
) -> web::Result<Response> {
    let from_planner = session.locale.as_deref().and_then(Language::from_tag);
    let proposed = from_planner.unwrap_or_else(|| browser_language(&headers));
    let next = next_page(next.as_deref()).to_owned();
    let page = |language| app.page_of(session.client.planner, language);
    web::html(&LanguagePage {
        page: page(proposed),
        choices: choices(page, proposed),
        from_planner: from_planner.is_some(),
        has_terms: to_accept(&session).is_some(),
        next,
    })
}

pub(crate) async fn submit(
    _: paths::ChooseLanguage,
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Form(Chosen { lang, next }): Form<Chosen>,
) -> web::Result<Response> {
    choose(&app, &session, &lang).await?;
    // If the terms are missing too, that page sends there by itself.
    Ok(Redirect::to(next_page(next.as_deref())).into_response())
}

/// Keeps a posted choice.
pub(super) async fn choose(app: &App, session: &Session, tag: &str) -> web::Result<()> {
    let language = tag.parse().map_err(|_| web::Error::bad_request())?;
    Ok(learner::choose_language(app, session, language).await?)
}

fn choices(page: impl Fn(Language) -> Page, proposed: Language) -> Vec<Page> {
    let others = Language::ALL.into_iter().filter(|language| *language != proposed);
    std::iter::once(proposed).chain(others).map(page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_offered_and_the_proposed_one_first() {
        let assets = std::sync::Arc::new(crate::texts::assets());
        crate::routes::app::samples::in_every_language(|page, _| {
            let make = |language| {
                let text = crate::texts::TEXTS.text(language).given("planner", "CrewPlanner");
                Page::new(text, assets.clone(), jiff::tz::TimeZone::UTC)
            };
            let choices = choices(make, page.language());
            let next = "/".to_owned();
            let html = LanguagePage { page, choices, from_planner: true, has_terms: true, next }.render();
            let html = html.expect("it renders");
            let first = html.find("value=\"").map(|at| &html[at + 7..at + 9]);
            assert!(Language::ALL.iter().all(|language| html.contains(language.native_name())));
            assert_eq!(html.matches("class=\"lang first\"").count(), 1);
            assert!(first.is_some());
            html
        });
    }
}
