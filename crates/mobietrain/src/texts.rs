//! The words and files of the site: translations, style sheets, pictures.

use std::sync::LazyLock;

use web::{Asset, Assets, Language, Translations};

pub(crate) static TEXTS: LazyLock<Translations> = LazyLock::new(|| {
    Translations::new(&[
        (Language::Nl, include_str!("../translations/nl.app.ftl")),
        (Language::Nl, include_str!("../translations/nl.cms.ftl")),
        (Language::En, include_str!("../translations/en.app.ftl")),
        (Language::En, include_str!("../translations/en.cms.ftl")),
        (Language::Fr, include_str!("../translations/fr.app.ftl")),
        (Language::Fr, include_str!("../translations/fr.cms.ftl")),
        (Language::De, include_str!("../translations/de.app.ftl")),
        (Language::De, include_str!("../translations/de.cms.ftl")),
        (Language::Es, include_str!("../translations/es.app.ftl")),
        (Language::Es, include_str!("../translations/es.cms.ftl")),
        (Language::Pl, include_str!("../translations/pl.app.ftl")),
        (Language::Pl, include_str!("../translations/pl.cms.ftl")),
        (Language::Uk, include_str!("../translations/uk.app.ftl")),
        (Language::Uk, include_str!("../translations/uk.cms.ftl")),
        (Language::Ar, include_str!("../translations/ar.app.ftl")),
        (Language::Ar, include_str!("../translations/ar.cms.ftl")),
    ])
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
            name: "favicon-mobietrain.svg",
            content_type: "image/svg+xml",
            bytes: include_bytes!("../assets/favicon-mobietrain.svg"),
        },
    ])
}
