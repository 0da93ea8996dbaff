//! Style sheets, scripts and pictures, each at an address of its content, which browsers may cache for ever.

use std::borrow::Cow;

use aws_lc_rs::digest::{Context, SHA256};
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
        let files: Vec<Asset> = shared.into_iter().chain(own).collect();
        let addresses: Vec<String> = files.iter().map(|asset| address(asset, &files)).collect();
        Self(addresses.into_iter().zip(files).collect())
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

/// Files that stand in a folder (`editor/main.js`) name each other by their place in it, as scripts do; so the address of each holds a
/// hash of all of them.
fn address(asset: &Asset, all: &[Asset]) -> String {
    let folder = asset.name.split_once('/').map(|(folder, _)| format!("{folder}/"));
    let beside = |other: &&Asset| folder.as_ref().is_some_and(|folder| other.name.starts_with(folder));
    let mut content = Context::new(&SHA256);
    match all.iter().filter(beside).collect::<Vec<_>>()[..] {
        [] => content.update(asset.bytes),
        ref together => together.iter().for_each(|other| {
            content.update(other.name.as_bytes());
            content.update(other.bytes);
        }),
    }
    let hash = URL_SAFE_NO_PAD.encode(&content.finish().as_ref()[..9]);
    match folder {
        Some(_) => format!("/assets/{hash}/{}", asset.name),
        None => format!("/assets/{hash}-{}", asset.name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(b: &'static [u8]) -> [String; 3] {
        let asset = |name, bytes| Asset { name, content_type: "text/javascript", bytes };
        let assets =
            Assets::new(vec![asset("tool/a.js", b"a"), asset("tool/part/b.js", b), asset("c.js", b"c")]);
        ["tool/a.js", "tool/part/b.js", "c.js"].map(|name| assets.url(name).to_owned())
    }

    #[test]
    fn scripts_of_a_folder_find_each_other_and_change_their_address_together() {
        let ([a, b, c], [other_a, other_b, same_c]) = (urls(b"b"), urls(b"other"));
        let folder = a.strip_suffix("a.js").expect("the name stays");
        assert_eq!(b, format!("{folder}part/b.js"));
        assert!(a != other_a && b != other_b && c == same_c);
        assert!(c.ends_with("-c.js") && folder.ends_with("/tool/"));
    }
}
