//! The public page on which anybody checks a certificate by its code: whose it is, of what, since when, and whether it counts today. No
//! session, nothing else of the person, and no search engine.

use std::convert::Infallible;

use askama::Template;
use axum::extract::{FromRequestParts, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use http::request::Parts;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Error, Page};

use super::paths;
use crate::App;
use crate::learning::certificate::{self, Certificate, Code, Standing};

#[derive(Template)]
#[template(path = "app/check.html")]
struct CheckPage {
    page: Page,
    typed: String,
    answer: Answer,
}

enum Answer {
    /// Nothing was asked yet.
    None,
    /// What was typed can be no code.
    Malformed,
    Nobody,
    Found(Box<Certificate>),
}

/// Whoever looks: in their browser's language, from this address.
pub(crate) struct Stranger {
    page: Page,
    from: ClientAddress,
}

impl FromRequestParts<App> for Stranger {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let page = app.page(browser_language(&parts.headers));
        Ok(Self { page, from: ClientAddress::of(parts, app.settings.proxy_hops) })
    }
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    code: Option<String>,
}

/// Asks for a code; one that was typed has an address of its own.
pub(crate) async fn ask(
    _: paths::Check,
    Query(Typed { code }): Query<Typed>,
    Stranger { page, .. }: Stranger,
) -> web::Result<Response> {
    match code.as_deref().map(str::parse::<Code>) {
        None => told(CheckPage { page, typed: String::new(), answer: Answer::None }, StatusCode::OK),
        Some(Ok(code)) => {
            let to = paths::CheckCode { code: code.to_string() };
            Ok(unseen(Redirect::to(&to.to_string()).into_response()))
        }
        Some(Err(())) => {
            let page = CheckPage { page, typed: code.unwrap_or_default(), answer: Answer::Malformed };
            told(page, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

pub(crate) async fn show(
    path: paths::CheckCode,
    State(app): State<App>,
    Stranger { page, from }: Stranger,
) -> web::Result<Response> {
    let typed = path.code;
    let Ok(code) = typed.parse::<Code>() else {
        return told(CheckPage { page, typed, answer: Answer::Malformed }, StatusCode::NOT_FOUND);
    };
    let now = app.clock.now();
    app.certificate_tries.take(&from, now).map_err(Error::too_many)?;
    let found = certificate::find(&mut *app.db.read().await?, &code, app.today()).await?;
    let (answer, status) = match found {
        Some(found) => {
            app.certificate_tries.was_right(&from);
            (Answer::Found(Box::new(found)), StatusCode::OK)
        }
        None => (Answer::Nobody, StatusCode::NOT_FOUND),
    };
    told(CheckPage { page, typed: code.to_string(), answer }, status)
}

fn told(page: CheckPage, status: StatusCode) -> web::Result<Response> {
    let mut response = web::html(&page)?;
    *response.status_mut() = status;
    Ok(unseen(response))
}

/// The address says whose certificate it is to everybody who reads it: no other site is told it, and no search engine keeps it.
fn unseen(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_page_reads_well_whatever_it_answers() {
        let until = "2027-06-18".parse().expect("a day");
        let states = [
            Standing::Counts(None),
            Standing::Counts(Some(until)),
            Standing::RanOut(until),
            Standing::Withdrawn,
        ];
        crate::routes::app::samples::in_every_language(|page, _| {
            let found = states
                .map(|standing| Answer::Found(Box::new(Certificate { standing, ..Certificate::sample() })));
            let answers = [Answer::None, Answer::Malformed, Answer::Nobody].into_iter().chain(found);
            let render = |answer| {
                let typed = "4T7K-<b>9MXD".to_owned();
                CheckPage { page: page.clone(), typed, answer }.render().expect("it renders")
            };
            answers.map(render).collect()
        });
    }
}
