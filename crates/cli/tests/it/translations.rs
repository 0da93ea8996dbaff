//! Nobody reads English in the middle of their own language: every language has every text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use web::Language;

/// The translation files: the folder of a crate, and what follows the language in a file's name.
const FILES: [(&str, &str); 4] =
    [("web", "ftl"), ("crewplanner", "ftl"), ("mobietrain", "app.ftl"), ("mobietrain", "cms.ftl")];

/// The texts of a file: each key with the variables that its text mentions.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn texts(site: &str, language: Language, ending: &str) -> Texts {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder of all crates");
    let file = crates.join(site).join("translations").join(format!("{}.{ending}", language.tag()));
    parse(&std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

/// In Fluent a message begins at the start of a line and goes on in indented lines or with the brace that
/// closes it. The sites themselves refuse to start with a file that is not Fluent at all.
fn parse(file: &str) -> Texts {
    let mut texts = Texts::new();
    let mut key = "";
    for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let mut pattern = line;
        if !line.starts_with([' ', '}']) {
            (key, pattern) =
                line.split_once(" =").unwrap_or_else(|| panic!("no message begins with {line:?}"));
        }
        texts.entry(key.to_owned()).or_default().extend(variables(pattern));
    }
    texts
}

fn variables(pattern: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    pattern.split('$').skip(1).map(move |rest| rest.chars().take_while(|c| is_part(*c)).collect())
}

#[test]
fn every_language_has_the_keys_and_variables_of_the_english_file() {
    let mut wrong = Vec::new();
    for (site, ending) in FILES {
        let english = texts(site, Language::En, ending);
        for language in Language::ALL {
            let theirs = texts(site, language, ending);
            let keys: BTreeSet<_> = english.keys().chain(theirs.keys()).collect();
            for key in keys.into_iter().filter(|key| english.get(*key) != theirs.get(*key)) {
                let (wanted, found) = (english.get(key), theirs.get(key));
                wrong
                    .push(format!("{site} {}.{ending}: {key} has {found:?}, not {wanted:?}", language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_key_and_a_wrong_variable_are_noticed() {
    let english =
        parse("# Greetings\nhello = Hello { $name }\nn = { $n ->\n    [one] One\n   *[other] { $n }\n}\n");
    assert_eq!(english.keys().collect::<Vec<_>>(), ["hello", "n"]);
    assert_eq!(english["n"], BTreeSet::from(["n".to_owned()]));
    assert_ne!(english, parse("hello = Hallo { $name }\n"));
    assert_ne!(english, parse("hello = Hallo { $naam }\nn = { $n }\n"));
}
