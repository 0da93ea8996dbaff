//! For the tests that render every page in every language.

use kernel::Timestamp;
use web::{Assets, Language, Page};

use crate::people::session::Session;
use crate::texts;

/// Renders a page in each language and looks for what no page may hold.
pub(super) fn in_every_language(render: impl Fn(Page, &Session) -> String) {
    let assets: std::sync::Arc<Assets> = std::sync::Arc::new(texts::assets());
    let session = Session::sample();
    for language in Language::ALL {
        let page = Page::new(
            texts::TEXTS.text(language).given("planner", "CrewPlanner"),
            assets.clone(),
            jiff::tz::TimeZone::UTC,
        );
        let html = render(page, &session);
        assert!(html.contains(&format!("<html lang=\"{}\"", language.tag())));
        for forbidden in ["<script>alert", " style=", "onclick"] {
            assert!(!html.contains(forbidden), "{forbidden} in {html}");
        }
    }
}

impl Session {
    /// A person whose name is markup.
    fn sample() -> Self {
        Self {
            account_id: "account".into(),
            account_slug: "acme-events".to_owned(),
            account_name: "Acme <script>alert(1)</script> Events".to_owned(),
            client: "crewplanner/acme".parse().expect("a key"),
            learner_id: "learner".into(),
            identity: "crewplanner/acme/1001".to_owned(),
            name: "Jan <script>alert(1)</script> Peeters".to_owned(),
            given_name: Some("Jan<script>alert(1)</script>".to_owned()),
            language: Some(web::Language::Nl),
            locale: Some("nl-BE".to_owned()),
            terms_current: Some(2),
            terms_asked_of_all: Some(1),
            terms_accepted: Some(1),
            created_at: Timestamp::from_secs(0),
            last_seen_at: Timestamp::from_secs(0),
        }
    }
}
