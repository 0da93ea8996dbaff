//! Style sheets, scripts and pictures, each at an address of its content, which browsers may cache for ever.

use aws_lc_rs::digest::{Context, SHA256};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tokio::sync::OnceCell;

use crate::compressed::{self, takes_brotli};
use crate::is_known;

/// A file that is part of the program: a style sheet, the icons, a script.
pub struct Asset {
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
}

/// The files of a site, each at an address that holds a hash of its content: browsers may keep it for ever,
/// and a new version is a new address.
pub struct Assets(Vec<File>);

struct File {
    address: String,
    asset: Asset,
    /// The same, compressed when somebody first asks for it; `None` where that makes it no smaller.
    small: OnceCell<Option<Bytes>>,
}

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
        let file = |(address, asset)| File { address, asset, small: OnceCell::new() };
        Self(addresses.into_iter().zip(files).map(file).collect())
    }

    /// The address of a file, such as `/assets/1f3a…-base.css`.
    ///
    /// # Panics
    /// When no file has the name: a mistake in a template, found by the test that renders it.
    pub fn url(&self, name: &str) -> &str {
        let found = self.0.iter().find(|file| file.asset.name == name);
        &found.unwrap_or_else(|| panic!("no asset is called {name:?}")).address
    }

    /// The addresses of all files whose names begin so, such as those of a folder: what a browser keeps to work without a network.
    pub fn beginning_with(&self, names: &[&str]) -> Vec<&str> {
        let begins = |file: &&File| names.iter().any(|name| file.asset.name.starts_with(name));
        self.0.iter().filter(begins).map(|file| file.address.as_str()).collect()
    }

    /// Answers a request for `/assets/{file}`.
    pub(crate) async fn respond(&self, path: &str, headers: &HeaderMap) -> Response {
        let Some(file) = self.0.iter().find(|file| file.address == path) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let Asset { content_type, bytes, .. } = file.asset;
        let small = if takes_brotli(headers) { file.small().await } else { None };
        let tag = file.tag(small.is_some());
        let mut response = match small {
            _ if is_known(headers, &tag) => StatusCode::NOT_MODIFIED.into_response(),
            Some(small) => small.clone().into_response(),
            None => Bytes::from_static(bytes).into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        headers.insert(header::ETAG, HeaderValue::from_str(&tag).expect("a hash is ASCII"));
        if compressed::is_text_type(content_type) {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if small.is_some() {
            compressed::mark(headers);
        }
        response
    }
}

impl File {
    async fn small(&self) -> Option<&Bytes> {
        let Asset { content_type, bytes, .. } = self.asset;
        self.small.get_or_init(|| compressed::file(content_type, bytes)).await.as_ref()
    }

    /// Its address names its bytes; compressed they are others.
    fn tag(&self, is_small: bool) -> String {
        let name = self.address.trim_start_matches("/assets/");
        format!("\"{name}{}\"", if is_small { ".br" } else { "" })
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
