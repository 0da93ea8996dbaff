//! XLIFF in. A file that was changed may harm: a document type and with it every entity is refused (billion laughs), as are
//! nesting and tags without bound; nothing is fetched, nothing is expanded.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader as XmlReader, XmlVersion};

use super::Languages;
use super::element::Element;
use crate::problem::Problem;
use crate::translation::review::Returned;

/// The largest file that is read. The largest course there may be is less, in both languages.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Our own files have seven levels.
const MAX_DEPTH: usize = 50;
/// The longest tag, in bytes: attributes are looked at one beside all others.
const MAX_TAG: usize = 4 * 1024;

/// What a file says of each text.
///
/// # Errors
/// It is no XLIFF that we can read, or not of this course and these languages; with the line.
pub fn read(bytes: &[u8], of: Languages<'_>) -> Result<Vec<Returned>, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::new("xliff-large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|broken| {
        let before = bytes.get(..broken.valid_up_to()).unwrap_or_default();
        Problem::new("xliff-encoding").at(before.iter().filter(|byte| **byte == b'\n').count() + 1)
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = Reader { of, text, ..Reader::default() };
    reader.document().map_err(|(code, detail)| Problem::new(code).at(reader.line).about(&detail))?;
    Ok(reader.units)
}

/// The code of a problem, and about what.
type Fault = (&'static str, String);

#[derive(Default)]
struct Reader<'x> {
    of: Languages<'x>,
    text: &'x str,
    /// Where the last piece began, and its line.
    at: usize,
    line: usize,
    open: Vec<Element>,
    units: Vec<Returned>,
    has_file: bool,
    /// Of the unit that is open.
    has_segment: bool,
}

impl<'x> Reader<'x> {
    fn document(&mut self) -> Result<(), Fault> {
        let text = self.text;
        let mut xml = XmlReader::from_str(text);
        self.line = 1;
        loop {
            self.go_to(usize::try_from(xml.buffer_position()).unwrap_or(usize::MAX));
            let event = xml.read_event().map_err(|error| {
                self.go_to(usize::try_from(xml.error_position()).unwrap_or(usize::MAX));
                ("xliff-broken", error.to_string())
            })?;
            match event {
                Event::Start(tag) => self.start(&tag)?,
                Event::Empty(tag) => {
                    self.start(&tag)?;
                    self.open.pop();
                }
                Event::End(_) => drop(self.open.pop()),
                Event::Text(text) => self.add(&text.xml10_content()),
                Event::CData(text) => self.add(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let c = character(&reference)?;
                    self.add(c.encode_utf8(&mut [0; 4]));
                }
                Event::DocType(_) => return Err(("xliff-doctype", String::new())),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return self.end(),
            }
        }
    }

    /// Counts lines as it goes: from the beginning each time, a large file would take for ever.
    fn go_to(&mut self, position: usize) {
        let position = position.min(self.text.len());
        if let Some(passed) = self.text.as_bytes().get(self.at..position) {
            self.line += passed.iter().filter(|byte| **byte == b'\n').count();
            self.at = position;
        }
    }

    fn end(&self) -> Result<(), Fault> {
        match (self.open.is_empty(), self.has_file) {
            (false, _) => Err(("xliff-cut", String::new())),
            (true, false) => Err(("xliff-none", String::new())),
            (true, true) => Ok(()),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            return Err(("xliff-deep", String::new()));
        }
        if tag.len() > MAX_TAG {
            return Err(("xliff-tag", String::new()));
        }
        let name = tag.local_name();
        let element =
            Element::of(self.open.last().copied(), name.as_ref()).ok_or(("xliff-none", String::new()))?;
        self.begin(element, tag)?;
        self.open.push(element);
        Ok(())
    }

    fn begin(&mut self, element: Element, tag: &BytesStart<'_>) -> Result<(), Fault> {
        match element {
            Element::Xliff => self.document_of(tag)?,
            Element::File => self.file(tag)?,
            Element::Unit => {
                let reference = value(tag, "id")?.unwrap_or_default();
                self.units.push(Returned { reference, line: self.line, ..Returned::default() });
                self.has_segment = false;
            }
            Element::Segment => {
                let state = value(tag, "state")?.unwrap_or_default();
                let is_done = matches!(state.as_str(), "translated" | "reviewed" | "final");
                self.segment(is_done);
            }
            Element::CodePoint => {
                let number = value(tag, "hex")?.and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                if let Some(c) = number.and_then(char::from_u32) {
                    self.add(c.encode_utf8(&mut [0; 4]));
                }
            }
            Element::Code if self.is_in_target() => self.is_foreign(tag.local_name().as_ref()),
            _ => {}
        }
        Ok(())
    }

    fn document_of(&self, tag: &BytesStart<'_>) -> Result<(), Fault> {
        let version = value(tag, "version")?.unwrap_or_default();
        if version.starts_with("1.") {
            return Err(("xliff-old", version));
        }
        if !version.starts_with("2.") {
            return Err(("xliff-version", version));
        }
        for (attribute, code, wanted) in
            [("srcLang", "xliff-source", self.of.source), ("trgLang", "xliff-target", self.of.target)]
        {
            let found = value(tag, attribute)?.unwrap_or_default();
            // `fr-BE` is French as well.
            let language = found.split('-').next().unwrap_or_default();
            if !language.eq_ignore_ascii_case(wanted) {
                return Err((code, found));
            }
        }
        Ok(())
    }

    fn file(&mut self, tag: &BytesStart<'_>) -> Result<(), Fault> {
        self.has_file = true;
        match value(tag, "id")?.unwrap_or_default() {
            own if own == self.of.course => Ok(()),
            other => Err(("xliff-course", other)),
        }
    }

    fn segment(&mut self, is_done: bool) {
        if self.has_segment {
            // A program that did not listen has cut the text: in which order it goes together again, only that knows.
            self.is_foreign("segment");
        }
        self.has_segment = true;
        if let Some(unit) = self.units.last_mut() {
            unit.is_done = is_done;
        }
    }

    fn is_foreign(&mut self, name: &str) {
        if let Some(unit) = self.units.last_mut() {
            unit.wrong = Some(Problem::new("translation-codes").about(&format!("<{name}>")));
        }
    }

    fn is_in_target(&self) -> bool {
        let in_text = self.open.iter().rev().take_while(|element| {
            matches!(element, Element::Target | Element::Mark | Element::Code | Element::CodePoint)
        });
        in_text.last() == Some(&Element::Target)
    }

    fn add(&mut self, text: &str) {
        if self.is_in_target()
            && let Some(unit) = self.units.last_mut()
        {
            unit.translation.push_str(text);
        }
    }
}

/// The value of an attribute.
fn value(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Fault> {
    let broken = |error: String| ("xliff-broken", error);
    let attribute = tag.try_get_attribute(name).map_err(|error| broken(error.to_string()))?;
    let value = attribute.map(|attribute| attribute.normalized_value(XmlVersion::Explicit1_0));
    let value = value.transpose().map_err(|error| broken(error.to_string()))?;
    Ok(value.map(|value| value.into_owned()))
}

/// The five that XML knows by itself, and numbers.
fn character(reference: &BytesRef<'_>) -> Result<char, Fault> {
    let number = reference.resolve_char_ref().map_err(|error| ("xliff-broken", error.to_string()))?;
    let name = reference.xml10_content();
    number
        .or(match &*name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => None,
        })
        .ok_or_else(|| ("xliff-entity", name.to_string()))
}
