//! A QR code (ISO/IEC 18004) as the path of an SVG, so that a template draws it and the page needs no picture.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around a code, without which cameras do not find it.
const QUIET: i32 = 4;

/// A code to be drawn.
pub(super) struct Qr {
    /// Modules along each side.
    size: i32,
    /// Its dark modules: the `d` of a path.
    pub(super) path: String,
}

impl Qr {
    /// `None` for a text of more than two thousand bytes, which fits into no code.
    pub(super) fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        Some(Self { size: code.size(), path: path(&code) })
    }

    /// Where the path lies, with the quiet zone around it.
    pub(super) fn view_box(&self) -> String {
        let side = self.size + 2 * QUIET;
        format!("-{QUIET} -{QUIET} {side} {side}")
    }
}

/// A rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Outside of a code its modules are light.
            let run = (x..=code.size()).take_while(|x| code.get_module(*x, y)).count();
            if run > 0 {
                write!(path, "M{x} {y}h{run}v1h-{run}z").expect("a text takes it");
            }
            x += i32::try_from(run).unwrap_or(i32::MAX).max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_fits_into_a_code_that_a_camera_reads_from_a_screen() {
        let code = Qr::of("https://acme.crewplanner.example/phone/q83vASNFZ4mrze8BI0VniQ").expect("a code");
        assert_eq!((code.size, code.view_box().as_str()), (33, "-4 -4 41 41"));
        // The finder pattern at the top left: seven dark modules, then a light one.
        assert!(code.path.starts_with("M0 0h7v1h-7zM"));
        assert!(code.path.contains("M0 1h1v1h-1zM6 1h1v1h-1z"));
        assert!(Qr::of(&"x".repeat(3000)).is_none());
    }
}
