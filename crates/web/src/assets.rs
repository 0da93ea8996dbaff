//! Style sheets, scripts and pictures, each at an address of its content, which browsers may cache for ever.

use std::borrow::Cow;

use aws_lc_rs::digest::{SHA256, digest};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderValue, StatusCode, header};

/// A file that is part of the program: a style sheet, the icons, a script.
pub struct Asset {
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
}

/// The files of a site, each at an address that holds a hash of its content: browsers may keep it for ever,
/// and a new version is a new address.
pub struct Assets(Vec<(String, Asset)>);

impl Assets {
    /// The shared files and the site's own.
    pub fn new(own: Vec<Asset>) -> Self {
        let shared = [
            Asset {
                name: "base.css",
                content_type: "text/css; charset=utf-8",
                bytes: include_bytes!("../assets/base.css"),
            },
            Asset {
                name: "icons.svg",
                content_type: "image/svg+xml",
                bytes: include_bytes!("../assets/icons.svg"),
            },
            Asset {
                name: "enhance.js",
                content_type: "text/javascript; charset=utf-8",
                bytes: include_bytes!("../assets/enhance.js"),
            },
            Asset {
                name: "passkey.js",
                content_type: "text/javascript; charset=utf-8",
                bytes: include_bytes!("../assets/passkey.js"),
            },
        ];
        let files = shared.into_iter().chain(own);
        Self(files.map(|asset| (address(&asset), asset)).collect())
    }

    /// The address of a file, such as `/assets/1f3a…-base.css`.
    ///
    /// # Panics
    /// When no file has the name: a mistake in a template, found by the test that renders it.
    pub fn url(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(_, asset)| asset.name == name);
        &found.unwrap_or_else(|| panic!("no asset is called {name:?}")).0
    }

    /// Answers a request for `/assets/{file}`.
    pub fn respond(&self, path: &str) -> Response {
        let Some((_, asset)) = self.0.iter().find(|(address, _)| address == path) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let mut response = Cow::Borrowed(asset.bytes).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
        headers
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        response
    }
}

fn address(asset: &Asset) -> String {
    let hash = URL_SAFE_NO_PAD.encode(&digest(&SHA256, asset.bytes).as_ref()[..9]);
    format!("/assets/{hash}-{}", asset.name)
}
