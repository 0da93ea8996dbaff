//! A QR code (ISO/IEC 18004) as the path of an SVG, so that a template draws it and the page needs no picture.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around a code, without which cameras do not find it.
const QUIET: i32 = 4;

/// A code to be drawn.
pub struct Qr {
    /// Modules along each side.
    pub size: i32,
    /// Its dark modules, from x, y on so many to the right.
    pub runs: Vec<(i32, i32, i32)>,
    /// Its dark modules: the `d` of a path.
    pub path: String,
}

impl Qr {
    /// `None` for a text of more than two thousand bytes, which fits into no code.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let runs = runs(&code);
        Some(Self { size: code.size(), path: path(&runs), runs })
    }

    /// Where the path lies, with the quiet zone around it.
    pub fn view_box(&self) -> String {
        let side = self.size + 2 * QUIET;
        format!("-{QUIET} -{QUIET} {side} {side}")
    }
}

/// The dark modules of each row, those beside each other together.
fn runs(code: &QrCode) -> Vec<(i32, i32, i32)> {
    let mut runs = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Outside of a code its modules are light.
            let run = (x..=code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(i32::MAX);
            if run > 0 {
                runs.push((x, y, run));
            }
            x += run.max(1);
        }
    }
    runs
}

/// A rectangle for each.
fn path(runs: &[(i32, i32, i32)]) -> String {
    let mut path = String::new();
    for (x, y, run) in runs {
        write!(path, "M{x} {y}h{run}v1h-{run}z").expect("a text takes it");
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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

    /// The dark modules that a path draws.
    fn drawn(path: &str) -> BTreeSet<(i32, i32)> {
        let mut dark = BTreeSet::new();
        for rectangle in path.split_terminator('z') {
            let number = |text: &str| text.parse::<i32>().expect("a number");
            let (corner, sides) =
                rectangle.strip_prefix('M').and_then(|rest| rest.split_once('h')).expect("a run");
            let (x, y) = corner.split_once(' ').expect("a corner");
            let (run, back) = sides.split_once("v1h-").expect("a row as high as a module");
            assert_eq!(run, back, "it ends where it began");
            dark.extend((number(x)..number(x) + number(run)).map(|x| (x, number(y))));
        }
        dark
    }

    #[test]
    fn what_is_drawn_is_the_code_of_this_address_and_of_no_other() {
        let of = |end: &str| format!("https://acme.crewplanner.example/phone/q83vASNFZ4mrze8BI0Vni{end}");
        let modules = |text: &str| {
            let code = QrCode::encode_text(text, QrCodeEcc::Medium).expect("it fits");
            let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
            all.filter(|(x, y)| code.get_module(*x, *y)).collect::<BTreeSet<_>>()
        };
        let drawn = drawn(&Qr::of(&of("Q")).expect("a code").path);
        assert_eq!(drawn, modules(&of("Q")));
        assert_ne!(drawn, modules(&of("A")));
    }
}
