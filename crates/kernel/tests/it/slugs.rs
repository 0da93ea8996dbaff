use kernel::{Slug, SlugError};

fn refused(text: &str) -> SlugError {
    text.parse::<Slug>().expect_err(text)
}

#[test]
fn what_was_typed_is_what_stands_in_an_address() {
    for text in ["abc", "acme-events", "3m-2", "xn-acme", &"a".repeat(63)] {
        let slug: Slug = text.parse().expect("a slug");
        assert_eq!((slug.as_str(), slug.to_string().as_str()), (text, text));
    }
}

#[test]
fn each_mistake_has_a_sentence_and_a_key_of_its_own() {
    let mistakes = [
        ("ab", SlugError::Length, "slug-error-length", "A slug has 3 to 63 characters."),
        (
            "a.b",
            SlugError::Characters,
            "slug-error-characters",
            "small letters (a to z), digits and hyphens.",
        ),
        ("abc-", SlugError::Hyphen, "slug-error-hyphen", "begins and ends with a letter or a digit."),
        ("xn--a", SlugError::Punycode, "slug-error-punycode", "cannot begin with xn--."),
        ("api", SlugError::Reserved, "slug-error-reserved", "This name is reserved. Choose another one."),
    ];
    for (text, error, key, sentence) in mistakes {
        assert_eq!((refused(text), error.key()), (error, key));
        assert!(error.to_string().ends_with(sentence), "{error}");
    }
}

#[test]
fn what_was_pasted_is_understood() {
    let pasted = |text: &str| Slug::pasted(text, |address| address.strip_prefix("https://in.example/"));
    for text in [
        "Acme-Events",
        "\u{feff} acme-events\u{200b}\r\n",
        "acme\u{ad}-\u{200b}events",
        "HTTPS://in.example/acme-\u{2060}events",
    ] {
        assert_eq!(pasted(text).expect(text).as_str(), "acme-events");
    }
    assert_eq!(pasted("\u{200b}\u{ad}"), Err(SlugError::Length), "nothing is left");
    for dash in ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'] {
        assert_eq!(
            pasted(&format!("acme{dash}events")).expect("a hyphen").as_str(),
            "acme-events",
            "{dash:?}"
        );
    }
    for (before, after) in [
        ("\"", "\""),
        ("'", "'"),
        ("“", "”"),
        ("„", "“"),
        ("‘", "’"),
        ("« ", " »"),
        ("\u{200b}‹", "›\r\n"),
        ("`", "`"),
        ("<", ">"),
    ] {
        for text in ["Acme–Events", "https://in.example/acme-events"] {
            let text = format!("{before}{text}{after}");
            assert_eq!(pasted(&text).expect(&text).as_str(), "acme-events");
        }
    }
    // Only at the ends: in the middle they are no slip of a program.
    assert_eq!(pasted("acme\"events"), Err(SlugError::Characters));
    // Another sign of the same look that is none of a dash: the prolonged sound mark.
    assert_eq!(pasted("acme\u{30fc}events"), Err(SlugError::Characters));
    // The sign for kelvin, whose small letter is a plain k.
    assert_eq!(pasted("\u{212a}ilo"), Err(SlugError::Characters));
    assert_eq!(pasted("https://elsewhere.example/acme"), Err(SlugError::Characters));
}
