//! The error page of the training app: 404, 403, 500 and their kin.

use askama::Template;
use web::layers::Trouble;
use web::{ErrorKind, Language, Page, SupportCode};

use super::paths;
use super::who::Who;
use crate::App;

#[derive(Template)]
#[template(path = "app/error.html")]
struct ForStrangers<'a> {
    page: Page,
    title: String,
    text: String,
    home: String,
    support_code: Option<&'a SupportCode>,
}

#[derive(Template)]
#[template(path = "app/error-signed-in.html")]
struct ForLearners<'a> {
    page: Page,
    who: &'a Who,
    title: String,
    text: String,
    home: paths::Home,
    support_code: Option<&'a SupportCode>,
}

pub(crate) fn error_page(app: &App, trouble: &Trouble<'_>, language: Language) -> String {
    // On a host that is not ours, our start page is elsewhere.
    let home = match trouble.kind {
        ErrorKind::ForeignHost => app.settings.address.origin_of("app"),
        _ => paths::Home.to_string(),
    };
    for_strangers(app.page(language), trouble, home)
}

fn for_strangers(page: Page, trouble: &Trouble<'_>, home: String) -> String {
    let (title, text) = words(trouble.kind);
    let page = ForStrangers { page, title, text, home, support_code: trouble.support_code };
    page.render().unwrap_or_else(|_| trouble.kind.status().to_string())
}

/// With their name above it, in the language they have chosen.
pub(super) fn for_learners(page: &Page, who: &Who, trouble: &Trouble<'_>) -> String {
    let ((title, text), support_code) = (words(trouble.kind), trouble.support_code);
    let page = ForLearners { page: page.clone(), who, title, text, home: paths::Home, support_code };
    page.render().unwrap_or_else(|_| trouble.kind.status().to_string())
}

fn words(kind: ErrorKind) -> (String, String) {
    (format!("error-{}", kind.key()), format!("error-{}-text", kind.key()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_read_well_to_learners_and_strangers() {
        let code = SupportCode::new("MT", &kernel::Rng::seeded(1));
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut all = String::new();
            for kind in ErrorKind::ALL {
                let trouble = Trouble { kind, support_code: Some(&code) };
                all += &for_learners(&page, &Who::of(session), &trouble);
                all += &for_strangers(page.clone(), &trouble, "/".to_owned());
            }
            assert_eq!(all.matches(code.as_str()).count(), ErrorKind::ALL.len() * 2);
            all
        });
    }
}
