//! Style sheets: a block that is never closed swallows every rule behind it, and no browser says so.

use std::fs;

use super::crates;

/// What is wrong with the blocks of a style sheet: the line of a block that is opened inside another by a rule that cannot
/// stand there, of one that is never closed, or of a closing brace too many.
fn unbalanced(css: &str) -> Option<String> {
    let mut open: Vec<usize> = Vec::new();
    let mut in_comment = false;
    for (number, line) in css.lines().enumerate() {
        let mut rest = line;
        if !in_comment && line.trim_start().starts_with("@layer") && line.contains('{') && !open.is_empty() {
            return Some(format!("line {}: a layer inside a block", number + 1));
        }
        while let Some(c) = rest.chars().next() {
            if in_comment {
                let Some(end) = rest.find("*/") else { break };
                (rest, in_comment) = (&rest[end + 2..], false);
                continue;
            }
            if let Some(comment) = rest.strip_prefix("/*") {
                (rest, in_comment) = (comment, true);
                continue;
            }
            match c {
                '{' => open.push(number + 1),
                '}' if open.pop().is_none() => return Some(format!("line {}: closed too often", number + 1)),
                _ => {}
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    open.last().map(|line| format!("line {line}: never closed"))
}

#[test]
fn every_block_of_every_style_sheet_is_closed_where_it_should_be() {
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for folder in crates().into_values() {
        let Ok(files) = fs::read_dir(folder.join("assets")) else { continue };
        for file in files.map(|file| file.expect("an entry").path()) {
            if file.extension().is_some_and(|extension| extension == "css") {
                let css = fs::read_to_string(&file).expect("a style sheet");
                wrong.extend(unbalanced(&css).map(|what| format!("{}, {what}", file.display())));
                looked_at += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looked_at >= 3, "one of each site, and what they share");
}

#[test]
fn an_open_block_is_found() {
    assert_eq!(unbalanced("@layer a {\n  b { c: d }\n}\n/* { */\n"), None);
    assert_eq!(unbalanced("a {\n  b {\n}\n").as_deref(), Some("line 1: never closed"));
    assert_eq!(unbalanced("a {}\n}\n").as_deref(), Some("line 2: closed too often"));
    assert_eq!(unbalanced("a {\n@layer b {\n}\n}\n").as_deref(), Some("line 2: a layer inside a block"));
}
