//! What a message says, as a mail program shows it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// The text of a message with one part: out of base64, in which texts of other letters travel, or put together again where its
/// lines were broken softly (quoted-printable, RFC 2045 §6.7). Other letters of the latter stay as they are written there.
///
/// # Panics
/// When it is none.
pub fn message_text(message: &str) -> String {
    let (head, body) = message.split_once("\r\n\r\n").expect("a head and a body");
    if head.contains("Content-Transfer-Encoding: base64") {
        let text = BASE64_STANDARD.decode(body.replace("\r\n", "")).expect("base64");
        return String::from_utf8(text).expect("text");
    }
    body.replace("=\r\n", "").replace("=3D", "=")
}
