//! Templates: a name stands apart from the words around it, whichever way it is read, and every dialog has a way out beside
//! itself, which needs no scripts; Esc takes the same.

use std::fs;
use std::path::Path;

use super::{assert_none, crates};

/// What a template is made of, as far as it matters here.
enum Piece<'a> {
    /// What stands in a tag.
    Open(&'a str),
    Close(&'a str),
    Value(&'a str),
}

/// Tags that hold nothing.
const VOID: [&str; 8] = ["br", "circle", "hr", "img", "input", "link", "meta", "!doctype"];
/// A name that a protocol gave to a kind of event.
const NOBODY: &str = "event.name";

/// The pieces, each with its line.
fn pieces(template: &str) -> Vec<(usize, Piece<'_>)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(next) = template[at..].find(['{', '<']) {
        at += next;
        let (rest, line) = (&template[at..], template[..at].lines().count().max(1));
        if let Some(value) = rest.strip_prefix("{{") {
            let value = value.split("}}").next().unwrap_or_default();
            found.push((line, Piece::Value(value.trim_matches(['-', ' ']))));
            at += value.len() + 4;
        } else if rest.starts_with("{%") {
            at += rest.find("%}").map_or(rest.len(), |end| end + 2);
        } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            let tag = &rest[1..end_of_tag(rest)];
            let piece = tag.strip_prefix('/').map_or(Piece::Open(tag), Piece::Close);
            found.push((line, piece));
            at += tag.len() + 2;
        } else {
            at += 1;
        }
    }
    found
}

/// Where the `>` of the tag is: not one within an expression.
fn end_of_tag(text: &str) -> usize {
    let mut at = 0;
    while let Some(next) = text[at..].find(['>', '{']) {
        at += next;
        let rest = &text[at..];
        let skipped = ["}}", "%}"].into_iter().zip(["{{", "{%"]).find(|(_, start)| rest.starts_with(start));
        match skipped {
            Some((end, _)) => at += rest.find(end).map_or(rest.len(), |end| end + 2),
            None if rest.starts_with('>') => return at,
            None => at += 1,
        }
    }
    text.len()
}

fn name_of(tag: &str) -> &str {
    tag.split([' ', '\n', '/', '>']).next().unwrap_or_default()
}

/// The lines where a name stands among other words without anything that says where it begins and ends.
fn bare_names(template: &str) -> Vec<String> {
    let (mut open, mut bare) = (Vec::<&str>::new(), Vec::new());
    for (line, piece) in pieces(template) {
        match piece {
            Piece::Open(tag) if VOID.contains(&name_of(tag)) || tag.ends_with('/') => {}
            Piece::Open(tag) => open.push(tag),
            Piece::Close(tag) => {
                // Of two branches that open an element one closes it.
                while open.pop().is_some_and(|opened| name_of(opened) != name_of(tag)) {}
            }
            Piece::Value(value) => {
                let is_name = value.rsplit('.').next() == Some("name") && value != NOBODY;
                let apart =
                    |tag: &&str| ["bdi", "title"].contains(&name_of(tag)) || tag.contains("dir=\"auto\"");
                if is_name && !open.iter().any(apart) {
                    bare.push(format!("line {line}: {value} stands in no <bdi>"));
                }
            }
        }
    }
    bare
}

/// Without what says a page's title, which holds no elements.
fn without_titles(template: &str) -> String {
    let mut parts = template.split("{% block title %}");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (title, rest) = part.split_once("{% endblock %}").unwrap_or((part, ""));
        text + &"\n".repeat(title.matches('\n').count()) + rest
    })
}

/// Where the template opens a dialog beside which nothing leads out.
fn shut_in(template: &str) -> Vec<String> {
    let (mut before, mut wrong) = (Vec::<&str>::new(), Vec::new());
    for (line, piece) in pieces(template) {
        let Piece::Open(tag) = piece else { continue };
        if name_of(tag) == "dialog" {
            let has_way_out = matches!(&before[..], [.., scrim, outside]
                if is_of(scrim, "scrim") && is_of(outside, "outside") && ["a", "button"].contains(&name_of(outside)));
            if !has_way_out {
                wrong.push(format!("line {line}: nothing beside this dialog leads out of it"));
            }
        }
        before.push(tag);
    }
    wrong
}

fn is_of(tag: &str, class: &str) -> bool {
    tag.contains(&format!("class=\"{class}\""))
}

/// What is wrong with the templates of all sites, and how many were looked at.
fn look(wrong_with: impl Fn(&str) -> Vec<String>) -> (Vec<String>, usize) {
    let (mut wrong, mut looked_at) = (Vec::new(), 0);
    for (name, folder) in crates() {
        each_in(&folder.join("templates"), &name, &mut |file, text| {
            looked_at += 1;
            wrong.extend(wrong_with(text).into_iter().map(|what| format!("{file}, {what}")));
        });
    }
    (wrong, looked_at)
}

fn each_in(folder: &Path, name: &str, tell: &mut impl FnMut(&str, &str)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = format!("{name}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            each_in(&path, &name, tell);
        } else if name.ends_with(".html") {
            tell(&name, &fs::read_to_string(&path).expect("a template"));
        }
    }
}

#[test]
fn names_stand_apart_from_the_words_around_them() {
    let (wrong, looked_at) = look(|template| bare_names(&without_titles(template)));
    assert_none(wrong);
    assert!(looked_at > 80, "{looked_at} templates");
}

#[test]
fn beside_every_dialog_something_leads_out() {
    let (wrong, looked_at) = look(shut_in);
    assert_none(wrong);
    assert!(looked_at > 80, "{looked_at} templates");
}

#[test]
fn a_bare_name_and_a_dialog_without_a_way_out_are_found() {
    for apart in [
        "<p><bdi>{{ person.name }}</bdi></p>",
        "<option dir=\"auto\" value=\"{{ name }}\"{% if a > b %} selected{% endif %}>{{ group.name }}</option>",
        "<p>{{ language.native_name() }}</p><img alt=\"{{ name }}\"><bdi>{{- name -}}</bdi>",
    ] {
        assert_eq!(bare_names(apart), <[String; 0]>::default(), "{apart}");
    }
    for bare in [
        "<p>{{ person.name }}</p>",
        "<bdi></bdi>{{ name }}",
        "<p title=\"{{ a > b }}\">\n<b>{{ name -}}</b></p>",
    ] {
        assert_eq!(bare_names(bare).len(), 1, "{bare}");
    }
    let out = "<div class=\"scrim\"><a class=\"outside\" href=\"/\"></a><dialog open></dialog></div>";
    assert_eq!(shut_in(out), <[String; 0]>::default());
    assert_eq!(shut_in(&out.replace("outside", "beside")).len(), 1);
    assert_eq!(shut_in("<dialog open></dialog>").len(), 1);
}
