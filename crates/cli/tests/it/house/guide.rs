//! The table "To change this, open that" of `docs/architecture.md`: its paths exist, and who searches for its words
//! finds them in the files that it names.

use super::root;

const HEADING: &str = "## To change this, open that";

/// A row: the words that somebody searches for, and the files to open, below `crates`.
struct Row {
    words: Vec<String>,
    paths: Vec<String>,
}

fn rows(page: &str) -> Vec<Row> {
    let (_, table) = page.split_once(HEADING).expect("the page has the table");
    let lines = table.lines().skip_while(|line| !line.starts_with('|')).skip(2);
    let lines = lines.take_while(|line| line.starts_with('|'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let paths = cells[2].split('`').skip(1).step_by(2).map(str::to_owned).collect();
            Row { words: cells[1].split(", ").map(str::to_lowercase).collect(), paths }
        })
        .collect()
}

/// What the file says about itself before its first item, in one line and in small letters: Rust's `//!`, or the
/// comment that a style sheet begins with.
fn introduction(text: &str) -> String {
    if let Some((comment, _)) = text.strip_prefix("/*").and_then(|text| text.split_once("*/")) {
        return comment.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    }
    let lines = text.lines().take_while(|line| line.starts_with("//!"));
    let words = lines.map(|line| line.trim_start_matches("//!").trim());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

#[test]
fn what_the_guide_names_is_there_and_says_the_words_that_are_searched_for() {
    let page = std::fs::read_to_string(root().join("docs/architecture.md")).expect("the page");
    let rows = rows(&page);
    assert!(rows.len() >= 30, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for Row { words, paths } in &rows {
        let mut said = String::new();
        for path in paths {
            let file = root().join("crates").join(path);
            if !file.exists() {
                wrong.push(format!("{path} is not there"));
            } else if file.extension().is_some_and(|ending| ending == "rs" || ending == "css") {
                said.push_str(&introduction(&std::fs::read_to_string(&file).expect("a file of ours")));
            }
        }
        let unsaid = words.iter().filter(|word| !said.contains(&***word));
        wrong
            .extend(unsaid.map(|word| format!("\"{word}\" is in the `//!` of none of {}", paths.join(", "))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
