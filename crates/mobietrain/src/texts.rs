//! The words and files of the site: translations, style sheets, pictures.

use std::sync::LazyLock;

use web::{Asset, Assets, Translations};

pub(crate) static TEXTS: LazyLock<Translations> = LazyLock::new(|| {
    let app = web::translations!("../translations/", ".app.ftl");
    let cms = web::translations!("../translations/", ".cms.ftl");
    Translations::new(&[app, cms].concat())
});

/// Scripts of a tool, by its folder in `assets` and their names there.
macro_rules! scripts {
    ($folder:literal: $($name:literal)+) => {
        vec![$(Asset {
            name: concat!($folder, "/", $name),
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!(concat!("../assets/", $folder, "/", $name)),
        }),+]
    };
}

/// What the installed app is known by, by their names in `assets/icons`; `scripts/icons.sh` draws them.
macro_rules! icons {
    ($($name:literal)+) => {
        [$(Asset {
            name: $name,
            content_type: "image/png",
            bytes: include_bytes!(concat!("../assets/icons/", $name)),
        }),+]
    };
}

pub(crate) fn assets() -> Assets {
    const CSS: &str = "text/css; charset=utf-8";
    let mut assets = scripts!(
        "editor": "beside.js" "canon.js" "conflict.js" "course.js" "dom.js" "drag.js" "fields.js" "file_field.js" "form.js" "history.js" "ids.js" "inline.js"
        "kept.js" "kind_fields.js" "kinds.js" "leaving.js" "main.js" "merge.js" "network.js" "outline.js" "preview.js" "reader.js" "rich_text.js"
        "rules.js" "saving.js" "schema.js" "sending.js" "status.js" "store.js" "upload.js" "uploads.js" "vendor/libraries.js" "writer.js"
    );
    assets.extend(scripts!(
        "player": "comforts.js" "course.js" "dom.js" "game.js" "grade.js" "kept.js" "kinds.js" "main.js" "offline.js" "outbox.js" "own.js" "packet.js" "people.js" "queue.js"
        "receipt.js" "seal.js" "standing.js" "start.js" "swipe.js" "tablet.js" "text.js" "verdict.js"
    ));
    assets.extend([
        Asset {
            name: "mobietrain.css",
            content_type: CSS,
            bytes: include_bytes!("../assets/mobietrain.css"),
        },
        Asset {
            name: "editor/editor.css",
            content_type: CSS,
            bytes: include_bytes!("../assets/editor/editor.css"),
        },
        Asset { name: "cms.css", content_type: CSS, bytes: include_bytes!("../assets/cms.css") },
        Asset {
            name: "box.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/box.js"),
        },
        Asset {
            name: "group.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/group.js"),
        },
        Asset {
            name: "report.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/report.js"),
        },
        Asset {
            name: "phone.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/phone.js"),
        },
        Asset {
            name: "home.js",
            content_type: "text/javascript; charset=utf-8",
            bytes: include_bytes!("../assets/home.js"),
        },
        Asset {
            name: "favicon-mobietrain.svg",
            content_type: "image/svg+xml",
            bytes: include_bytes!("../assets/favicon-mobietrain.svg"),
        },
    ]);
    assets.extend(icons!(
        "app-192.png" "app-512.png" "maskable-192.png" "maskable-512.png" "apple-touch-icon.png"
    ));
    Assets::new(assets)
}
