//! The words and files of the site: translations, style sheet, picture.

use std::sync::LazyLock;

use web::{Asset, Assets, Language, Translations};

pub(crate) static TEXTS: LazyLock<Translations> = LazyLock::new(|| {
    Translations::new(&[
        (Language::Nl, include_str!("../translations/nl.ftl")),
        (Language::En, include_str!("../translations/en.ftl")),
        (Language::Fr, include_str!("../translations/fr.ftl")),
        (Language::De, include_str!("../translations/de.ftl")),
        (Language::Es, include_str!("../translations/es.ftl")),
        (Language::Pl, include_str!("../translations/pl.ftl")),
        (Language::Uk, include_str!("../translations/uk.ftl")),
        (Language::Ar, include_str!("../translations/ar.ftl")),
    ])
});

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
            name: "favicon-crewplanner.svg",
            content_type: "image/svg+xml",
            bytes: include_bytes!("../assets/favicon-crewplanner.svg"),
        },
    ])
}
