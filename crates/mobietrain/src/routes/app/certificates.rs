//! All certificates of somebody, also of courses that they no longer see; and the way to that of one course.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use web::{Error, Page};

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::certificate::{self, Entry, Standing};
use crate::learning::due::completion::Source;

#[derive(Template)]
#[template(path = "app/certificates.html")]
struct CertificatesPage<'a> {
    page: Page,
    who: Who,
    account: &'a str,
    /// Each with how it stands with it today.
    entries: Vec<(&'a Entry, paths::Certificate, Standing)>,
}

pub(crate) async fn show(
    _: paths::Certificates,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let entries = certificate::of_learner(&app, &session).await?;
    let entries = entries.iter().filter_map(|entry| {
        let link = paths::Certificate::of(entry.code.as_ref()?);
        Some((entry, link, Standing::of(entry.valid_until, app.today())))
    });
    let (who, account, entries) = (Who::of(&session), &session.account_name, entries.collect());
    web::html(&CertificatesPage { page, who, account, entries })
}

/// Of the times that they completed it, the one that lasts longest.
pub(crate) async fn of_course(
    path: paths::CourseCertificate,
    State(app): State<App>,
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let entries = certificate::of_learner(&app, &session).await?;
    let best = certificate::best(&entries, &path.course).and_then(|entry| entry.code.as_ref());
    let certificate = paths::Certificate::of(best.ok_or(Error::not_found())?);
    Ok(Redirect::to(&certificate.to_string()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_certificates_read_well() {
        let code = certificate::Code::new(&kernel::Rng::seeded(1));
        let until = "2027-06-18".parse().expect("a day");
        let entry = |source| Entry::sample("Allergens <b>at the bar", source);
        let entries = [entry(Source::Here), entry(Source::Elsewhere), entry(Source::Here)];
        let states = [Standing::Counts(None), Standing::Counts(Some(until)), Standing::RanOut(until)];
        crate::routes::app::samples::in_every_language(|page, session| {
            let render = |entries: &[Entry]| {
                let entries = entries.iter().zip(states);
                let entries =
                    entries.map(|(entry, standing)| (entry, paths::Certificate::of(&code), standing));
                let (page, who, account) = (page.clone(), Who::of(session), &session.account_name);
                CertificatesPage { page, who, account, entries: entries.collect() }
                    .render()
                    .expect("it renders")
            };
            render(&[]) + &render(&entries)
        });
    }
}
