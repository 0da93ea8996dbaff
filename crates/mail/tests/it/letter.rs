//! What a message looks like: one form for all, which nobody breaks out of and nothing is fetched for.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use jiff::tz::TimeZone;
use mail::{Brand, Letter, Test};
use web::{Assets, Language, Page, Translations};

static TEXTS: LazyLock<Translations> = LazyLock::new(|| Translations::new(&[]));
const BRAND: Brand = Brand { product: "CrewPlanner", accent: "#00656a", in_the_dark: "#55d1ca" };
const LINK: &str = "https://acme.crewplanner.example/?a=1&b=2";

pub fn page(language: Language) -> Page {
    Page::new(TEXTS.text(language), Arc::new(Assets::new(Vec::new())), TimeZone::UTC)
}

fn letter(language: Language, (sender, name): (&str, &str)) -> Letter {
    let page = page(language);
    let to = (name, "jan@acme.example");
    Test { page: &page, brand: BRAND, sender, link: LINK, to }.letter()
}

/// The values of an attribute, wherever it stands.
fn values<'a>(html: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let begins = format!(" {attribute}=\"");
    html.split(&*begins).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_language_has_its_direction_and_one_button_with_its_link_below() {
    for language in Language::ALL {
        let Letter { html, text, subject, .. } = letter(language, ("Acme Events", "Jan Peeters"));
        assert_eq!(values(&html, "lang"), BTreeSet::from([language.tag()]), "{html}");
        let directions = BTreeSet::from([language.direction(), "ltr"]);
        assert_eq!(values(&html, "dir"), directions, "the link is read from left to right everywhere");
        let side = if language.is_rtl() { "right" } else { "left" };
        assert_eq!(values(&html, "align"), BTreeSet::from([side, "center"]));
        assert_eq!(html.matches("class=\"button\" href=").count(), 1, "one button");
        assert_eq!(values(&html, "href"), BTreeSet::from(["https://acme.crewplanner.example/?a=1&#38;b=2"]));
        assert!(
            html.contains(">https://acme.crewplanner.example/?a=1&#38;b=2</a>"),
            "the link as text: {html}"
        );
        for unwanted in
            ["<img", "url(", "src=", "<script", "http-equiv", "<link", "@import", "\u{2068}", "\u{2069}"]
        {
            assert!(!html.contains(unwanted), "{unwanted} in {}", language.tag());
        }
        for wanted in ["prefers-color-scheme: dark", "<bdi>Acme Events</bdi>", "role=\"presentation\"", "<h1"]
        {
            assert!(html.contains(wanted), "{wanted} in {}", language.tag());
        }
        assert!(text.contains(&format!("\n\n{LINK}\n")) && text.contains("Jan Peeters"), "{text}");
        assert!(!text.contains(['\u{2068}', '<']) && subject.contains("CrewPlanner"), "{subject}: {text}");
    }
}

/// Whoever reads no style sheet sees what stands on the elements.
#[test]
fn what_is_to_be_read_is_styled_where_it_stands() {
    let html = letter(Language::En, ("Acme Events", "Jan")).html;
    let body = html.split("<body").nth(1).expect("a body");
    for tag in body.split('<').filter(|tag| ["p ", "h1", "a "].iter().any(|of| tag.starts_with(of))) {
        assert!(tag.contains("style=\"") && tag.contains("color: #"), "{tag}");
    }
}

#[test]
fn nobody_breaks_out_of_it() {
    let evil = "</title></p><script>alert(1)</script>\"&";
    for language in [Language::En, Language::Ar] {
        let html = letter(language, (evil, evil)).html;
        assert!(!html.contains("<script") && !html.contains("</title></p>"), "{html}");
        assert_eq!(html.matches("&lt;script&gt;").count() + html.matches("&#60;script&#62;").count(), 2);
        assert_eq!(html.matches("<bdi>").count(), html.matches("</bdi>").count());
    }
}
