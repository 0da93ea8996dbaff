//! What the app is installed by (manifest, home screen): its words in the language of whoever installs it, its icons and shortcuts, and where it starts.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::header;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use web::{Language, Page};

use super::paths;
use crate::App;
use crate::people::session::Session;

/// The colour of the page behind everything, as in the style sheet: that of the splash screen, and of what the system draws around the app
/// until its first page says what it is in the dark.
const PAPER: &str = "#fdf3ee";

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Asked {
    lang: String,
    /// The way back of whoever installs it, as a cookie of ours keeps it.
    from: String,
}

/// The way back of this person's browser. An app on the home screen of an iPhone has no cookies of the browser that it came from, so
/// that it starts with this.
pub(super) fn from(session: &Session) -> String {
    paths::Redeem { account: session.account_slug.clone(), planner: session.client.planner }.kept()
}

pub(super) fn address(language: Language, from: &str) -> String {
    web::with_query(paths::Manifest, &Asked { lang: language.tag().to_owned(), from: from.to_owned() })
}

pub(crate) async fn show(
    _: paths::Manifest,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> web::Result<Response> {
    let page = app.page(Language::from_tag(&asked.lang).unwrap_or(Language::En));
    let from = paths::Redeem::from_kept(&asked.from).map(|redeem| redeem.kept());
    let headers = [
        (header::CONTENT_TYPE, "application/manifest+json"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((headers, manifest(&page, from.as_deref()).to_string()).into_response())
}

fn manifest(page: &Page, from: Option<&str>) -> Value {
    let icon = |name: &str, side: u32, purpose: &str| {
        let size = format!("{side}x{side}");
        json!({"src": page.asset(name), "sizes": size, "type": "image/png", "purpose": purpose})
    };
    let shortcut = |name: String, url: String| json!({"name": name, "url": url, "icons": [icon("app-192.png", 192, "any")]});
    let start = from
        .map_or_else(|| paths::Home.to_string(), |from| web::with_query(paths::Home, &[(paths::FROM, from)]));
    json!({
        // It stays the same app, in whatever language and from whatever account it was installed.
        "id": paths::Home.to_string(),
        "scope": paths::Home.to_string(),
        "start_url": start,
        "name": "MobieTrain",
        "short_name": "MobieTrain",
        "description": page.get("app-description").to_plain(),
        "lang": page.language().tag(),
        "dir": page.language().direction(),
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "categories": ["education"],
        "icons": [
            icon("app-192.png", 192, "any"),
            icon("app-512.png", 512, "any"),
            icon("maskable-192.png", 192, "maskable"),
            icon("maskable-512.png", 512, "maskable"),
        ],
        "shortcuts": [
            shortcut(page.get("home-continue").to_plain(), paths::Continue.to_string()),
            shortcut(page.get("profile-title").to_plain(), paths::Profile.to_string()),
        ],
    })
}
