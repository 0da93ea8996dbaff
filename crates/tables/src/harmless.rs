//! Values that a spreadsheet would run as formulas (CSV injection, formula injection): written with an apostrophe before them, so
//! that it shows them instead, and read back without it. What a person has called themselves must not run on an admin's computer.
//!
//! A spreadsheet that takes another separator than ours for that of the file cuts values apart, and our quotation marks with
//! them: of `Bar;=cmd` it would run the second half. So a formula is looked for wherever a cell may begin.

use std::borrow::Cow;
use std::iter::repeat_n;

/// What Excel, LibreOffice and Google Sheets take for the beginning of a formula, wide ones of East Asian keyboards among it.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What some of them drop from the beginning of a value before they look for one.
const DROPPED: [char; 3] = ['\t', '\r', '\n'];
/// What may end a cell and begin the next one.
const BETWEEN: [char; 6] = [',', ';', '|', '\t', '\r', '\n'];

/// The value as it is written to a file.
pub(crate) fn harmless(value: &str) -> Cow<'_, str> {
    with_apostrophes(value, |apostrophes| apostrophes + 1)
}

/// What [`harmless`] was made of.
pub(crate) fn meant(value: &str) -> Cow<'_, str> {
    with_apostrophes(value, |apostrophes| apostrophes.saturating_sub(1))
}

/// The value with another number of apostrophes before each formula in it.
fn with_apostrophes(value: &str, number: impl Fn(usize) -> usize) -> Cow<'_, str> {
    // Most values have none, and there may be millions.
    if !value.contains(FORMULA) && !value.trim_start_matches('\'').starts_with(DROPPED) {
        return Cow::Borrowed(value);
    }
    let mut written = String::with_capacity(value.len() + 1);
    let (mut rest, mut may_begin) = (value, true);
    while !rest.is_empty() {
        let behind = rest.trim_start_matches('\'');
        let apostrophes = rest.len() - behind.len();
        let is_dropped = written.is_empty() && behind.starts_with(DROPPED);
        let runs = may_begin && (is_dropped || behind.starts_with(FORMULA));
        written.extend(repeat_n('\'', if runs { number(apostrophes) } else { apostrophes }));
        let mut behind = behind.chars();
        let Some(next) = behind.next() else { break };
        written.push(next);
        // Whoever cuts a value apart takes quotation marks in it for those of the file.
        let goes_on = next == '"' || next.is_whitespace();
        may_begin = BETWEEN.contains(&next) || (may_begin && apostrophes == 0 && goes_on);
        rest = behind.as_str();
    }
    Cow::Owned(written)
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
        for (formula, written) in [
            (";=cmd", ";'=cmd"),
            ("Bar;=1", "Bar;'=1"),
            ("Bar, \"@x\"\t+1", "Bar, \"'@x\"\t'+1"),
            ("Bar\n -Stores|'=2", "Bar\n '-Stores|''=2"),
            (" \"=1", " \"'=1"),
            ("\n\n=1", "'\n\n'=1"),
        ] {
            assert_eq!(harmless(formula), written);
            assert_eq!(meant(written), formula);
        }
        for plain in ["", "Jan", "'t Hooft", "'", "1-2", "a=b", "’=1", "an@x.example;b - c"] {
            assert_eq!(harmless(plain), plain);
            assert_eq!(meant(plain), plain);
        }
    }
}
