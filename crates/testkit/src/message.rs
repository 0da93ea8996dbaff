//! What a message says, as a mail program shows it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// What a mail program shows that knows plain text only.
///
/// # Panics
/// When it is no message.
pub fn message_text(message: &str) -> String {
    match parts(message).as_slice() {
        [] => decoded(message),
        [text, ..] => decoded(text),
    }
}

/// What other mail programs show.
///
/// # Panics
/// When the message has no such part, or not as the last one.
pub fn message_html(message: &str) -> String {
    let parts = parts(message);
    let html = parts.last().expect("a message of several parts");
    assert!(html.contains("Content-Type: text/html"), "{html}");
    decoded(html)
}

/// Of a message of several (RFC 2046 §5.1), each with its head.
fn parts(message: &str) -> Vec<&str> {
    let Some((_, rest)) = message.split_once("boundary=\"") else { return Vec::new() };
    let (boundary, rest) = rest.split_once('"').expect("the end of the boundary");
    let line = format!("--{boundary}");
    let parts = rest.split(&line).skip(1);
    parts.take_while(|part| !part.starts_with("--")).map(|part| part.trim_start_matches("\r\n")).collect()
}

/// Out of base64, in which texts of other letters travel, or out of quoted-printable (RFC 2045 §6.7).
fn decoded(part: &str) -> String {
    let (head, body) = part.split_once("\r\n\r\n").expect("a head and a body");
    let bytes = if head.contains("Content-Transfer-Encoding: base64") {
        BASE64_STANDARD.decode(body.replace("\r\n", "")).expect("base64")
    } else if head.contains("Content-Transfer-Encoding: quoted-printable") {
        unquoted(&body.replace("=\r\n", ""))
    } else {
        body.as_bytes().to_vec()
    };
    String::from_utf8(bytes).expect("text")
}

fn unquoted(text: &str) -> Vec<u8> {
    let mut pieces = text.split('=');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let (code, rest) = piece.split_at_checked(2).expect("two digits");
        bytes.push(u8::from_str_radix(code, 16).expect("hexadecimal digits"));
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}
