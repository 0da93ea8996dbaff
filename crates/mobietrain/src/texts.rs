//! The words and files of the site: translations, style sheets, pictures.

use std::sync::LazyLock;

use web::{Asset, Assets, Translations};

pub(crate) static TEXTS: LazyLock<Translations> = LazyLock::new(|| {
    let app = web::translations!("../translations/", ".app.ftl");
    let cms = web::translations!("../translations/", ".cms.ftl");
    Translations::new(&[app, cms].concat())
});

pub(crate) fn assets() -> Assets {
    const CSS: &str = "text/css; charset=utf-8";
    Assets::new(vec![
        Asset {
            name: "mobietrain.css",
            content_type: CSS,
            bytes: include_bytes!("../assets/mobietrain.css"),
        },
        Asset { name: "cms.css", content_type: CSS, bytes: include_bytes!("../assets/cms.css") },
        Asset {
            name: "play.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/play.js"),
        },
        Asset {
            name: "upload.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/upload.js"),
        },
        Asset {
            name: "favicon-mobietrain.svg",
            content_type: "image/svg+xml",
            bytes: include_bytes!("../assets/favicon-mobietrain.svg"),
        },
    ])
}
