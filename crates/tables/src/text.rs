//! The text of a file (encoding, byte order mark): UTF-8, UTF-16, or what old Windows programs write.

use encoding_rs::WINDOWS_1252;
use serde::{Deserialize, Serialize};

use crate::TableError;

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// What a file is taken for that is neither: the alphabet of Western Europe. Whoever reads the table should look at the names.
    Windows1252,
}

impl Encoding {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// The bytes that a text takes in the file.
    fn length(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => 2 * text.encode_utf16().count(),
            Self::Windows1252 => text.chars().count(),
        }
    }
}

/// The text of a file that is read in another way than as a table.
///
/// # Errors
/// It is no text.
pub fn plain(bytes: Vec<u8>) -> Result<String, TableError> {
    text(bytes).map(|(text, _)| text)
}

/// Lines end in `\n`, whatever the file has.
pub(crate) fn text(bytes: Vec<u8>) -> Result<(String, Encoding), TableError> {
    let (text, encoding) = match utf_16(&bytes) {
        Some(unit) => (decode(&bytes, unit)?, Encoding::Utf16),
        None => utf_8(bytes)?,
    };
    if let Some(at) = text.find(is_no_text) {
        return Err(TableError::NotText { byte: encoding.length(&text[..at]) + 1 });
    }
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    Ok((text, encoding))
}

/// NUL, and what stands in pictures and programs only.
fn is_no_text(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1a}' | '\u{fffe}' | '\u{ffff}')
}

type Unit = fn([u8; 2]) -> u16;

/// By its mark (RFC 2781 §3.2), or else by the zero that every second byte of a Latin heading is then.
fn utf_16(bytes: &[u8]) -> Option<Unit> {
    match bytes {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(u16::from_le_bytes),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn decode(bytes: &[u8], unit: Unit) -> Result<String, TableError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = 0;
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = c.map_err(|_| TableError::Utf16 { byte: at + 1 })?;
        at += 2 * c.len_utf16();
        text.push(c);
    }
    if rest.is_empty() { Ok(text) } else { Err(TableError::Utf16 { byte: bytes.len() }) }
}

fn utf_8(bytes: Vec<u8>) -> Result<(String, Encoding), TableError> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok((text, Encoding::Utf8)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            windows_1252(&error.into_bytes(), at).map(|text| (text, Encoding::Windows1252))
        }
    }
}

/// `at` is where it is no UTF-8 any more.
fn windows_1252(bytes: &[u8], at: usize) -> Result<String, TableError> {
    if !bytes[..at].is_ascii() {
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        return Err(TableError::Utf8 { line, byte: at + 1 });
    }
    // Five bytes are nothing there.
    if let Some(at) = bytes.iter().position(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d)) {
        return Err(TableError::NotText { byte: at + 1 });
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(text.into_owned())
}
