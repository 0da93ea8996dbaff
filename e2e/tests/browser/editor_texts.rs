//! What the editor makes of a text means the same to the server: the two readers of Markdown are held together.

use std::process::Command;

use course::Prose;
use serde_json::Value;

/// What a reader of the page would see: how far items of a list stand apart is no difference.
fn seen(markdown: &str) -> String {
    let html = Prose::new(markdown.to_owned()).html().into_owned();
    let apart = ["<p>", "</p>", "\n"].iter().fold(html, |html, sign| html.replace(sign, " "));
    apart.split_whitespace().collect::<Vec<_>>().join(" ").replace("> ", ">")
}

/// The letters and digits, without what formats them.
fn words(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect()
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    serde_json::from_value(value.clone()).expect("pairs of texts")
}

#[test]
fn a_text_that_was_formatted_in_the_editor_says_the_same_to_learners() {
    let script =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/mobietrain/assets/editor/tests/rewritten.js");
    let output = Command::new("node").arg(script).output().expect("scripts/test.sh installs Node.js");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let all = pairs(&told["pairs"]);
    let different: Vec<_> = all.iter().filter(|(source, again)| seen(source) != seen(again)).collect();
    let shown = different
        .iter()
        .take(5)
        .map(|(source, again)| format!("{source:?}\n  {}\n{again:?}\n  {}", seen(source), seen(again)));
    let shown: Vec<_> = shown.collect();
    assert!(
        all.len() > 1_000 && different.is_empty(),
        "{} of {}:\n{}",
        different.len(),
        all.len(),
        shown.join("\n")
    );
    for (markdown, text) in pairs(&told["made"]) {
        let html = Prose::new(markdown.clone()).html().into_owned();
        let plain = without_tags(&html)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replace("&quot;", "\"");
        assert_eq!(words(&plain), words(&text), "{markdown}\n{html}");
    }
}
