//! XLIFF out.

use std::fmt::Write as _;

use super::Languages;
use crate::translation::pair::{Pair, State};

/// A file with these texts. `notes` says to the translator of each where it stands, and what to look at.
pub fn write(of: Languages<'_>, pairs: &[Pair], notes: impl Fn(&Pair) -> Vec<String>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (course, source, target) = (attribute(of.course), attribute(of.source), attribute(of.target));
    let _ = writeln!(
        xml,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n \
         <file id=\"{course}\" canResegment=\"no\">"
    );
    // What the source no longer says is nothing to translate.
    for pair in pairs.iter().filter(|pair| !pair.unit.is_blank()) {
        unit(&mut xml, pair, &notes(pair));
    }
    xml.push_str(" </file>\n</xliff>\n");
    xml
}

fn unit(xml: &mut String, pair: &Pair, notes: &[String]) {
    let id = attribute(&pair.reference());
    let _ = writeln!(xml, "  <unit id=\"{id}\" xml:space=\"preserve\">");
    if !notes.is_empty() {
        let notes: String = notes.iter().map(|note| format!("<note>{}</note>", text(note))).collect();
        let _ = writeln!(xml, "   <notes>{notes}</notes>");
    }
    // A translation of what the source said before is there to be looked at: programs pass over what is translated.
    let state = if pair.state == State::UpToDate { "translated" } else { "initial" };
    let _ = writeln!(xml, "   <segment state=\"{state}\">\n    <source>{}</source>", text(&pair.unit.text));
    if !pair.translation.is_empty() {
        let _ = writeln!(xml, "    <target>{}</target>", text(&pair.translation));
    }
    xml.push_str("   </segment>\n  </unit>\n");
}

/// A text between tags. Two signs that a course may hold have no place in XML 1.0, and an element of XLIFF instead.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Not alone behind `]]`, where it would end a section: everywhere, which no program minds.
            '>' => escaped.push_str("&gt;"),
            '\r' | '\u{85}' | '\u{2028}' => {
                let _ = write!(escaped, "&#{};", u32::from(c));
            }
            '\t' | '\n' => escaped.push(c),
            '\u{fffe}' | '\u{ffff}' | '\0'..='\u{1f}' => {
                let _ = write!(escaped, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// A text in quotation marks: an id or a language.
fn attribute(value: &str) -> String {
    let plain: String = value.chars().filter(|c| !c.is_control()).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
