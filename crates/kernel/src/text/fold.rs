//! Texts without what people do not mean (case, accents): to tell whether two names are the same, and to search people.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::hidden::is_hidden;

/// More words than anybody types to find one person; each costs a look-up.
const TYPED: usize = 8;
/// More words than a name has; a name of single letters would be many rows.
const KEPT: usize = 24;
/// In characters. Longer than any word of a name; one letter may fall apart into eighteen (U+FDFA), and PostgreSQL refuses
/// what does not fit into a page of its index.
const LONGEST: usize = 64;
/// Characters that decide of two names which comes first.
const SORTED: usize = 200;

/// Two names with the same key are one name, written differently: `Bar`, `BAR`, `Bar` with a no-break space at its end.
/// Accents count: `pâte` and `pâté` are two names.
pub fn name_key(name: &str) -> String {
    // Most are, and an import has a hundred thousand: nothing in ASCII is hidden or written in two ways.
    let folded: String = if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        name.chars().filter(|c| !is_hidden(*c)).nfkc().flat_map(without_case).nfc().collect()
    };
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names in the order of these are in the order in which people look for them, in every writing: `Émile` stands beside
/// `Emil`, `Zoé` behind both.
pub fn sort_key(name: &str) -> String {
    words(&fold(name, "")).join(" ").chars().take(SORTED).collect()
}

/// The words that somebody with this name, and whatever else they are found by, is found by: each once, to be kept beside
/// the name. What an apostrophe joins is kept in its parts too, for whoever types `o brien`.
pub fn words_of<'a>(found_by: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    // Most texts hold none, and an import has a hundred thousand: they are looked through once.
    let is_joined = |text: &str| !text.is_ascii() || text.contains(is_apostrophe);
    let in_parts = |text| if is_joined(text) { words(&fold(text, " ")) } else { Vec::new() };
    let words = found_by.into_iter().flat_map(|text| [words(&fold(text, "")), in_parts(text)]);
    words.flatten().take(KEPT).collect()
}

/// The words of a search: it finds whoever has, for each of them, a word that begins so. None at all when nothing was typed
/// that a name could hold.
pub fn search_words(typed: &str) -> Vec<String> {
    let mut found = words(&fold(typed, ""));
    found.truncate(TYPED);
    found
}

/// Two short answers with the same key are the same answer, written differently: in case, accents, spaces, the form of a
/// letter, apostrophe or dash, and in punctuation at the end. Signs inside count: `12.5` is not `125`, and `-5` not `5`.
pub fn answer_key(answer: &str) -> String {
    let plain = answer.chars().map(|c| match c {
        '´' | '΄' => '\'',
        c if is_apostrophe(c) => '\'',
        '\u{2010}'..='\u{2015}' | '−' => '-',
        c => c,
    });
    let seen = plain.nfkd().filter(|c| !is_hidden(*c) && !is_combining_mark(*c) && *c != STRETCH);
    let mut key = String::new();
    for c in seen.flat_map(without_case) {
        match plain_letter(c) {
            Some(letters) => key.push_str(letters),
            None => key.push(c),
        }
    }
    let key = key.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_end =
        |c: char| c == ' ' || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '。');
    let shortened = key.trim_end_matches(is_end);
    if shortened.is_empty() { key } else { shortened.to_owned() }
}

fn words(folded: &str) -> Vec<String> {
    let words = folded.split(' ').filter(|word| !word.is_empty());
    words.map(|word| word.chars().take(LONGEST).collect()).collect()
}

/// Small letters without accents, words with spaces between them. In the place of an apostrophe stands `apostrophe`: where
/// that is nothing, `O'Brien` is found however it was written, `obrien` among it.
fn fold(text: &str, apostrophe: &str) -> String {
    if text.is_ascii() {
        return folded(text.chars(), apostrophe); // in one form only, see `name_key`
    }
    // Two apostrophes of typewriters, before they fall apart into a space and an accent.
    let plain = text.chars().map(|c| if matches!(c, '´' | '΄') { '\'' } else { c });
    let seen = plain.nfkd().filter(|c| !is_hidden(*c) && !is_combining_mark(*c) && *c != STRETCH);
    folded(seen, apostrophe)
}

fn folded(seen: impl Iterator<Item = char>, apostrophe: &str) -> String {
    let mut folded = String::with_capacity(seen.size_hint().0);
    for c in seen {
        if is_apostrophe(c) {
            folded.push_str(apostrophe);
            continue;
        }
        if is_between_words(c) {
            folded.push(' ');
            continue;
        }
        for c in without_case(c) {
            match plain_letter(c) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(c),
            }
        }
    }
    folded
}

/// By way of the capital: `ß` becomes `ss`, both small sigmas one, `ı` an `i` (nearly the full case folding of Unicode).
fn without_case(c: char) -> impl Iterator<Item = char> {
    c.to_uppercase().flat_map(char::to_lowercase)
}

/// The Arabic letter that only stretches a word.
const STRETCH: char = 'ـ';

/// Those that stand in names.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '‘' | '’' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | '׳')
}

/// White space, and punctuation with dashes of every length.
const fn is_between_words(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '\u{2010}'..='\u{205e}' | '·' | '،' | '؛' | '־' | '、' | '。' | '«' | '»' | '−' | '・')
}

/// The letters that are no base letter with an accent to Unicode, but to whoever types a name; and Arabic ones that
/// Persian keyboards write differently.
const fn plain_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'þ' => "th",
        'æ' => "ae",
        'œ' => "oe",
        'ŋ' => "n",
        'ى' | 'ي' => "ی",
        'ك' => "ک",
        'ة' => "ه",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("The fire exit", " the  FIRE exit. "),
            ("Crème brûlée", "creme brulee!"),
            ("Straße", "STRASSE"),
            ("don't", "don’t …"),
            ("−5 °C", "-5 °c"),
            ("أحمد", "احمد؟"),
            ("?", " ? "),
        ] {
            assert_eq!(answer_key(one), answer_key(other), "{one} {other}");
        }
        for (one, other) in
            [("12.5", "125"), ("-5", "5"), ("C++", "C"), ("5 %", "5"), ("a b", "ab"), ("?", "!")]
        {
            assert_ne!(answer_key(one), answer_key(other), "{one} {other}");
        }
    }

    fn finds(typed: &str, name: &str) -> bool {
        let words = words_of([name]);
        search_words(typed).iter().all(|typed| words.iter().any(|word| word.starts_with(typed)))
    }

    #[test]
    fn people_are_found_however_they_are_typed() {
        for (typed, name) in [
            ("łukasz", "Łukasz Żak"),
            ("lukasz zak", "Łukasz Żak"),
            ("ŁUKASZ", "Lukasz"),
            ("emile", "Émile Dubois"),
            ("Émile", "Emile"),
            ("оксана", "ОКСАНА"),
            ("MÜLLER", "Müller"),
            ("muller", "Mu\u{308}ller"),
            ("O'Brien", "Conan O’Brien"),
            ("O’Brien", "Conan O'Brien"),
            ("obrien", "O´Brien"),
            ("o brien", "O´Brien"),
            ("brien", "Conan O'Brien"),
            ("peeters jan", "Jan Peeters"),
            ("Peeters, Jan", "Jan Peeters"),
            ("jean luc", "Jean‑Luc Picard"),
            ("strasse", "Anna Straße"),
            ("søren", "Soren"),
            ("aegir", "Ægir"),
            ("isik", "Işık"),
            ("odysseus", "Odysseus"),
            ("οδυσσευσ", "Οδυσσεύς"),
            ("محمد", "مُحَمَّد"),
            ("علی", "علي"),
            ("ｊａｎ", "Jan"),
            ("محمد", "مـحـمد"),
            ("pee", "Jan Pee\u{ad}ters"),
        ] {
            assert!(finds(typed, name), "{typed:?} finds {name:?}: {:?}", words_of([name]));
        }
        for (typed, name) in [("jan smet", "Jan Peeters"), ("eters", "Jan Peeters"), ("janp", "Jan Peeters")]
        {
            assert!(!finds(typed, name), "{typed:?} finds {name:?}");
        }
    }

    #[test]
    fn letters_of_their_own_are_typed_as_the_plain_ones_that_they_look_or_sound_like() {
        for (typed, name) in [
            ("dorde", "Đorđe"),
            ("gudrun", "Guðrún"),
            ("hal", "Ħal"),
            ("tarn", "Ŧarn"),
            ("thora", "Þóra"),
            ("coeur", "Cœur"),
            ("nuri", "Ŋuri"),
            ("موسی", "موسى"),
            ("کریم", "كريم"),
            ("فاطمه", "فاطمة"),
        ] {
            assert!(finds(typed, name), "{typed:?} finds {name:?}: {:?}", words_of([name]));
        }
    }

    #[test]
    fn names_stand_in_the_order_in_which_people_look_for_them() {
        let mut names = ["Zoé Maes", "Łukasz Żak", "émile Dubois", "Emil Zola", "Eva"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Emil Zola", "émile Dubois", "Eva", "Łukasz Żak", "Zoé Maes"]);
    }

    #[test]
    fn a_person_has_each_word_once_and_not_too_many() {
        let words = |found_by: &[&str]| words_of(found_by.iter().copied()).into_iter().collect::<Vec<_>>();
        assert_eq!(words(&["Jan Jan O'Neil", "A-1042"]), ["1042", "a", "jan", "neil", "o", "oneil"]);
        assert_eq!(words(&["a b c d e f g h i j k l m n o p q r s t u v w x y z"]).len(), KEPT);
        let long = words(&[&"\u{fdfa}".repeat(200), &"m".repeat(200)]);
        assert!(long.iter().all(|word| word.chars().count() <= LONGEST));
    }

    #[test]
    fn a_search_holds_words_alone_and_ends_somewhere() {
        assert_eq!(search_words("100%_! \\ [a]％"), ["100", "a"]);
        assert_eq!(search_words(" -'%"), Vec::<String>::new());
        assert_eq!(search_words(&"a ".repeat(100)).len(), TYPED);
        // As much of a word as is kept of one.
        assert_eq!(search_words(&"m".repeat(200)), ["m".repeat(LONGEST)]);
    }

    /// It takes a shorter way.
    #[test]
    fn what_is_in_ascii_is_folded_as_beside_a_letter_that_is_not() {
        for ascii in (1..=127).flat_map(|one: u8| (1..=127).map(move |other: u8| [one, b'A', other])) {
            let text = String::from_utf8(ascii.to_vec()).expect("ASCII");
            let beside = format!("{text} é");
            assert_eq!(format!("{} é", name_key(&text)), name_key(&beside), "{text:?}");
            assert_eq!(format!("{} e", sort_key(&text)), sort_key(&beside), "{text:?}");
            let words = search_words(&text).into_iter().chain(["e".to_owned()]).collect::<Vec<_>>();
            assert_eq!(words, search_words(&beside), "{text:?}");
        }
    }

    #[test]
    fn one_department_has_one_key() {
        for same in ["bar", "Bar", "BAR", "Bar\u{a0}", " B\u{200b}ar", "ＢＡＲ"] {
            assert_eq!(name_key(same), "bar", "{same:?}");
        }
        assert_eq!(name_key("SE\u{301}CURITE\u{301}  zone"), name_key("Sécurité\u{a0}Zone"));
        assert_ne!(name_key("pâte"), name_key("pâté"));
    }
}
