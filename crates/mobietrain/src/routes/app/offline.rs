//! The service worker with its kept pages, and the page that it shows when there is no network and the one that was asked for is not on the phone.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, header};
use serde_json::json;
use web::Page;
use web::layers::browser_language;

use super::paths;
use super::signed_in::SignedIn;
use crate::App;

const SCRIPT: &str = include_str!("../../../assets/worker.js");

#[derive(Template)]
#[template(path = "app/offline.html")]
struct OfflinePage {
    page: Page,
}

/// Its address is always the same, so browsers ask for it again at each look; what it keeps are the addresses of this version.
pub(crate) async fn worker(_: paths::Worker, State(app): State<App>) -> Response {
    let assets = app.assets();
    let files = assets.beginning_with(&[
        "base.css",
        "mobietrain.css",
        "icons.svg",
        "enhance.js",
        "phone.js",
        "favicon-mobietrain.svg",
        "player/",
    ]);
    let given = json!({ "page": paths::Offline.to_string(), "files": files });
    let script = format!("const GIVEN = {given};\n{SCRIPT}");
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], script)
        .into_response()
}

/// It says nothing of anybody: what it shows of people is on the phone.
pub(crate) async fn show(
    _: paths::Offline,
    State(app): State<App>,
    headers: HeaderMap,
    signed_in: Result<SignedIn, Response>,
) -> web::Result<Response> {
    let page = match signed_in {
        Ok(SignedIn { page, .. }) => page,
        Err(_) => app.page(browser_language(&headers)),
    };
    web::html(&OfflinePage { page })
}

impl OfflinePage {
    /// The sentences that its script says, as JSON; what stands in braces is filled in there.
    fn words(&self) -> String {
        const KEYS: &[&str] = &[
            "offline-who",
            "offline-out",
            "offline-here",
            "offline-sealed",
            "offline-sent",
            "offline-hello",
            "offline-code",
            "offline-code-help",
            "offline-code-go",
            "offline-code-wrong",
            "offline-code-locked",
            "offline-code-none",
            "offline-yours",
        ];
        let word = |key: &&'static str| {
            (*key, self.page.get(key).with("n", "{n}").with("name", "{name}").to_string())
        };
        json!(KEYS.iter().map(word).collect::<BTreeMap<_, _>>()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_without_a_network_reads_well() {
        crate::routes::app::samples::in_every_language(|page, _| {
            OfflinePage { page }.render().expect("it renders")
        });
    }
}
