//! A certificate, for whoever it is of: the page to print, and the same as a PDF.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::{Error, Page, Qr};

use super::certificate_paper::Paper;
use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::certificate::{self, Certificate, Code, Standing};
use crate::people::session::Session;

#[derive(Template)]
#[template(path = "app/certificate.html")]
struct CertificatePage<'a> {
    page: Page,
    who: Who,
    account: &'a str,
    certificate: &'a Certificate,
    code: &'a Code,
    /// Where anybody can check it, and where they type its code.
    check: &'a str,
    typed_at: &'a str,
    qr: Qr,
    /// Whether the PDF can write all of it.
    has_pdf: bool,
}

pub(crate) async fn show(
    path: paths::Certificate,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let (code, certificate) = own(&app, &session, &path.code).await?;
    let account = session.account_name.as_str();
    let addresses = Addresses::of(&app, &code);
    let qr = Qr::of(&addresses.check).ok_or(Error::not_found())?;
    let has_pdf = paper(&page, account, &certificate, &code, &addresses).can_be_written();
    let who = Who::of(&session);
    let (certificate, code, check, typed_at) = (&certificate, &code, &*addresses.check, &*addresses.typed_at);
    web::html(&CertificatePage { page, who, account, certificate, code, check, typed_at, qr, has_pdf })
}

pub(crate) async fn pdf(
    path: paths::CertificatePdf,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let (code, certificate) = own(&app, &session, &path.code).await?;
    let addresses = Addresses::of(&app, &code);
    let paper = paper(&page, &session.account_name, &certificate, &code, &addresses);
    // One that does not count is on no paper; and what our fonts cannot write is printed from the page.
    if certificate.standing == Standing::Withdrawn || !paper.can_be_written() {
        return Err(Error::not_found());
    }
    let sheet = paper.sheet();
    let pdf = app.heavy.compute(&session.account_id, move || sheet.to_pdf()).await?;
    let pdf = pdf.map_err(|error| Error::internal(error.to_string()))?;
    web::download(&format!("certificate-{code}.pdf"), "application/pdf", pdf)
}

/// Somebody else's is not there.
async fn own(app: &App, session: &Session, code: &str) -> web::Result<(Code, Certificate)> {
    let code: Code = code.parse().map_err(|()| Error::not_found())?;
    let found = certificate::find(&mut *app.db.read().await?, &code, app.today()).await?;
    let found = found
        .filter(|found| (&found.account_id, &found.learner_id) == (&session.account_id, &session.learner_id));
    Ok((code, found.ok_or(Error::not_found())?))
}

/// Where a certificate is checked.
struct Addresses {
    /// The whole address, with the code.
    check: String,
    /// What a person types.
    typed_at: String,
}

impl Addresses {
    fn of(app: &App, code: &Code) -> Self {
        let origin = app.app_origin();
        let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
        let check = format!("{origin}{}", paths::CheckCode { code: code.to_string() });
        Self { typed_at: format!("{host}{}", paths::Check), check }
    }
}

fn paper<'a>(
    page: &'a Page,
    account: &'a str,
    certificate: &'a Certificate,
    code: &'a Code,
    addresses: &'a Addresses,
) -> Paper<'a> {
    let Addresses { check, typed_at } = addresses;
    Paper { page, account, certificate, code, check, typed_at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_reads_well_on_the_page_and_as_a_pdf() {
        let code = Code::new(&kernel::Rng::seeded(1));
        let (check, typed_at) = ("https://app.example/c/4T7K-9MXD-2QPR", "app.example/c");
        let until = "2027-06-18".parse().expect("a day");
        let states = [
            Standing::Counts(None),
            Standing::Counts(Some(until)),
            Standing::RanOut(until),
            Standing::Withdrawn,
        ];
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut all = String::new();
            for standing in states {
                let certificate = &Certificate { standing, ..Certificate::sample() };
                let (account, code) = (session.account_name.as_str(), &code);
                let sheet = Paper { page: &page, account, certificate, code, check, typed_at }.sheet();
                let pdf = sheet.to_pdf().expect("a PDF");
                assert!(pdf.starts_with(b"%PDF-"));
                let who = Who::of(session);
                let qr = Qr::of(check).expect("a code");
                let page = page.clone();
                let has_pdf = standing != Standing::Counts(None);
                all +=
                    &CertificatePage { page, who, account, certificate, code, check, typed_at, qr, has_pdf }
                        .render()
                        .expect("it renders");
            }
            all
        });
    }
}
