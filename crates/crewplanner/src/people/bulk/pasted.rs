//! A list of employee numbers and e-mail addresses as people paste it: a column of a sheet, the line of a mail, with commas,
//! semicolons or nothing but white space between them.

use std::collections::BTreeSet;

/// What stands between two of them for sure. White space may, but "10 544" is one number.
const BETWEEN: [char; 8] = ['\n', '\r', '\t', ',', ';', '|', '،', '；'];

/// The pieces of a list, each once, as they were written.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let pieces = text.split(BETWEEN).map(piece).filter(|piece| !piece.is_empty());
    pieces.filter(|piece| seen.insert(piece.to_lowercase())).map(str::to_owned).collect()
}

/// A piece that nobody has as a whole, by its words.
pub(super) fn words(piece: &str) -> Vec<String> {
    piece.split_whitespace().map(self::piece).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Without what sheets and mail programs write around it: quotation marks, `An Maes <an@x.example>`, `mailto:`.
fn piece(text: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '\u{feff}' | '\u{200b}')
    };
    let text = text.trim_matches(around);
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(from), Some(to)) if from < to && text[from..to].contains('@') => &text[from + 1..to],
        _ => text,
    };
    text.trim_start_matches("mailto:").trim_matches(around)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_understood_however_it_was_copied() {
        let text = "\u{feff}10482\r\n10517\t\"10533\"\n10544, 10560; 10544\n An Maes <An.Maes@x.example>, mailto:bo@x.example\n\
                    an.maes@X.example ,,\n 10 544 |";
        assert_eq!(
            pieces(text),
            ["10482", "10517", "10533", "10544", "10560", "An.Maes@x.example", "bo@x.example", "10 544"]
        );
        assert_eq!(pieces(" \n,;"), Vec::<String>::new());
        assert_eq!(words("10482  10517 \"bo@x.example\""), ["10482", "10517", "bo@x.example"]);
        assert_eq!(piece(">odd<"), ">odd<");
    }
}
