//! Values that a spreadsheet would run as formulas (CSV injection, formula injection): written with an apostrophe before them, so that it shows them
//! instead, and read back without it. What a person has called themselves must not run on an admin's computer.

use std::borrow::Cow;

/// What Excel, LibreOffice and Google Sheets take for the beginning of a formula, wide ones of East Asian keyboards among it.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a formula begins here, behind any number of the apostrophes that make it harmless.
fn is_formula(value: &str) -> bool {
    value.trim_start_matches('\'').starts_with(STARTS)
}

/// The value as it is written to a file.
pub(crate) fn harmless(value: &str) -> Cow<'_, str> {
    if is_formula(value) { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

/// What [`harmless`] was made of.
pub(crate) fn meant(value: &str) -> &str {
    value.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_is_written_harmless_and_comes_back() {
        for formula in ["=1+1", "+32 470", "-7", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''-1"] {
            let written = harmless(formula);
            assert!(written.starts_with('\''), "{formula:?}");
            assert_eq!(meant(&written), formula);
        }
        for plain in ["", "Jan", "'t Hooft", "'", "1-2", "a=b", "’=1"] {
            assert_eq!(harmless(plain), plain);
            assert_eq!(meant(plain), plain);
        }
    }
}
