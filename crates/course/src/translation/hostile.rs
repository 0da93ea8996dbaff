//! XLIFF that is broken, of something else, or made to harm.

use std::time::{Duration, Instant};

use super::review::Returned;
use super::xliff::{Languages, MAX_BYTES, read};

const OURS: Languages<'_> = Languages { course: "c1", source: "en", target: "fr" };

/// A file with this in its place.
fn file(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" \
         trgLang=\"fr\">\n<file id=\"c1\">\n{inside}\n</file>\n</xliff>\n"
    )
}

fn unit(target: &str) -> String {
    file(&format!(
        "<unit id=\"a\"><segment><source>Beer</source>\n<target>{target}</target></segment></unit>"
    ))
}

fn refused(file: &str) -> (&'static str, Option<usize>, String) {
    let begun = Instant::now();
    let problem = read(file.as_bytes(), OURS).expect_err("refused");
    assert!(begun.elapsed() < Duration::from_secs(2), "{problem:?} took {:?}", begun.elapsed());
    (problem.code, problem.line, problem.detail)
}

fn only(file: &str) -> Returned {
    let units = read(file.as_bytes(), OURS).expect("it is XLIFF");
    let [unit] = &units[..] else { panic!("{units:?}") };
    unit.clone()
}

#[test]
fn what_no_translator_sends_is_refused_quickly() {
    let laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
    let bomb = unit("&b;").replace("<xliff", &format!("{laughs}<xliff"));
    assert_eq!(refused(&bomb), ("xliff-doctype", Some(2), String::new()));
    assert_eq!(refused(&unit("&b;")), ("xliff-entity", Some(5), "b".to_owned()));
    let remote = "<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">\n";
    assert_eq!(refused(&unit("x").replace("<xliff", &format!("{remote}<xliff"))).0, "xliff-doctype");

    let deep = format!("{}{}", "<group>".repeat(1_000_000), "</group>".repeat(100_000));
    assert_eq!(refused(&file(&deep)).0, "xliff-deep");
    let wide: String = (0..500_000).map(|n| format!(" a{n}=\"\"")).collect();
    assert_eq!(refused(&file(&format!("<unit{wide}/>"))).0, "xliff-tag");
    let long = format!("<unit id=\"{}\"/>", "a".repeat(5_000_000));
    assert_eq!(refused(&file(&long)).0, "xliff-tag");
    assert_eq!(refused(&"<".repeat(MAX_BYTES + 1)).0, "xliff-large");
    assert!(["xliff-broken", "xliff-none"].contains(&refused(&"<".repeat(MAX_BYTES)).0));
    assert_eq!(refused(&file(&"<unit>".repeat(40))).0, "xliff-broken", "and many that nobody closed");
}

#[test]
fn many_small_texts_are_read_quickly() {
    let many = file(&"<unit id=\"a\"><segment/></unit>\n".repeat(50_000));
    let begun = Instant::now();
    assert_eq!(read(many.as_bytes(), OURS).map(|units| units.len()), Ok(50_000));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[test]
fn a_broken_file_is_told_with_its_line() {
    let (code, line, detail) = refused(&unit("x").replace("</target>", "</targt>"));
    assert_eq!((code, line), ("xliff-broken", Some(5)), "{detail}");
    assert!(detail.contains("targt"), "{detail}");
    let whole = unit("x");
    let (cut, _) = whole.split_once("</file>").expect("it ends");
    assert_eq!(refused(cut).0, "xliff-cut");
    assert_eq!(refused(&whole[..whole.len() - 5]).0, "xliff-broken");
    assert_eq!(refused("Bonjour"), ("xliff-none", Some(1), String::new()));
    assert_eq!(refused("<html></html>").0, "xliff-none");
    assert_eq!(refused("").0, "xliff-none");
    let latin = [unit("x").as_bytes(), b"\xe9"].concat();
    let problem = read(&latin, OURS).expect_err("no UTF-8");
    assert_eq!((problem.code, problem.line), ("xliff-encoding", Some(8)));
}

#[test]
fn a_file_of_something_else_is_told() {
    let with = |old: &str, new: &str| refused(&unit("x").replace(old, new));
    assert_eq!(with("version=\"2.1\"", "version=\"1.2\""), ("xliff-old", Some(2), "1.2".to_owned()));
    assert_eq!(with("version=\"2.1\"", "version=\"3.0\"").0, "xliff-version");
    assert_eq!(with("trgLang=\"fr\"", "trgLang=\"de\""), ("xliff-target", Some(2), "de".to_owned()));
    assert_eq!(with("srcLang=\"en\"", "srcLang=\"nl\"").0, "xliff-source");
    assert_eq!(with("id=\"c1\"", "id=\"c2\""), ("xliff-course", Some(3), "c2".to_owned()));
    assert_eq!(only(&unit("x").replace("trgLang=\"fr\"", "trgLang=\"fr-BE\"")).translation, "x");
}

#[test]
fn what_programs_of_translators_add_is_read_over() {
    let with = file(
        "<group id=\"g\"><unit id=\"a\" xmlns:mtc=\"urn:x\"><mtc:matches><mtc:match><source>Beer</source>\
         <target>Wrong</target></mtc:match></mtc:matches><notes><note>Wrong</note></notes>\
         <segment state=\"final\"><source>Beer</source><!-- x --><target>Une <mrk id=\"m1\" type=\"term\">bi&#232;re</mrk>\
         <![CDATA[ & <vin>]]> &amp; <cp hex=\"FFFF\"/>\r\n</target></segment></unit></group>",
    );
    let said = only(&with);
    assert_eq!((said.translation.as_str(), said.is_done), ("Une bière & <vin> & \u{ffff}\n", true));
    assert_eq!(said.wrong, None);
    let prefixed = unit("x").replace("xmlns=", "xmlns:x=").replace("</", "</x:").replace('<', "<x:");
    let prefixed = prefixed.replace("<x:/x:", "</x:").replace("<x:?", "<?");
    assert_eq!(only(&prefixed).translation, "x");
}

#[test]
fn what_only_that_program_understands_is_told() {
    let wrong = |file: &str| only(file).wrong.map(|problem| (problem.code, problem.detail));
    let codes = |name: &str| Some(("translation-codes", name.to_owned()));
    assert_eq!(wrong(&unit("a <pc id=\"1\">b</pc>")), codes("<pc>"));
    assert_eq!(wrong(&unit("a<ph id=\"1\"/>")), codes("<ph>"));
    let cut = unit("x").replace("</segment>", "</segment><segment><target>y</target></segment>");
    assert_eq!(wrong(&cut), codes("<segment>"));
}
