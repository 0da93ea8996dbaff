//! The words and files of the site: translations, style sheet, picture.

use std::sync::LazyLock;

use web::{Asset, Assets, Translations};

pub(crate) static TEXTS: LazyLock<Translations> =
    LazyLock::new(|| Translations::new(&web::translations!("../translations/", ".ftl")));

pub(crate) fn assets() -> Assets {
    Assets::new(vec![
        Asset {
            name: "crewplanner.css",
            content_type: "text/css; charset=utf-8",
            bytes: include_bytes!("../assets/crewplanner.css"),
        },
        Asset {
            name: "news.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/news.js"),
        },
        Asset {
            name: "phone.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/phone.js"),
        },
        Asset {
            name: "favicon-crewplanner.svg",
            content_type: "image/svg+xml",
            bytes: include_bytes!("../assets/favicon-crewplanner.svg"),
        },
    ])
}
