//! Whether a page has texts where texts belong: what has none in a language shows its key.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use testkit::Page;

/// The words that keys begin with, and the words with hyphens that texts hold.
struct Known {
    beginnings: BTreeSet<String>,
    words: BTreeSet<String>,
}

static KNOWN: OnceLock<Known> = OnceLock::new();

fn known() -> Known {
    let mut known = Known { beginnings: BTreeSet::new(), words: BTreeSet::new() };
    for folder in ["translations", "../web/translations"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in std::fs::read_dir(folder).expect("a folder") {
            let texts = std::fs::read_to_string(file.expect("a file").path()).expect("texts");
            for line in texts.lines() {
                let key = line.split_once(" =").filter(|(key, _)| is_like_a_key(key));
                known.beginnings.extend(key.and_then(|(key, _)| key.split('-').next()).map(str::to_owned));
                known.words.extend(hyphened(key.map_or(line, |(_, text)| text)).map(str::to_owned));
            }
        }
    }
    known
}

fn is_like_a_key(word: &str) -> bool {
    word.contains('-')
        && word.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn hyphened(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.filter(|word| is_like_a_key(word))
}

/// That nothing of a text that people read is the key of a text.
pub fn assert_no_keys(text: &str, what: &str) {
    let known = KNOWN.get_or_init(known);
    let keys = hyphened(text).filter(|word| {
        !known.words.contains(*word)
            && word.split('-').next().is_some_and(|first| known.beginnings.contains(first))
    });
    assert_eq!(keys.collect::<Vec<_>>(), Vec::<&str>::new(), "{what}");
}

/// That a page speaks this language, all of it: what is read, and what is read out.
pub fn assert_speaks(page: &Page, language: web::Language, what: &str) {
    let what = format!("{what} in {}", language.tag());
    let html = format!(r#"<html lang="{}" dir="{}">"#, language.tag(), language.direction());
    assert!(page.body.contains(&html), "{what}");
    assert_no_keys(&page.text(), &what);
    for attribute in [" aria-label=\"", " title=\"", " placeholder=\"", " alt=\""] {
        for value in page.body.split(attribute).skip(1) {
            assert_no_keys(value.split('"').next().unwrap_or_default(), &what);
        }
    }
}
