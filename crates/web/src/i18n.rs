//! Translations: the texts of a site in every language.

use std::fmt::{self, Display};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::tz::TimeZone;
use kernel::Timestamp;

#[macro_use]
mod language;

pub use language::Language;

type Bundle = FluentBundle<FluentResource>;

/// The texts of one site in every language, by Project Fluent. Nothing outside this file knows `fluent-bundle`.
pub struct Translations(Vec<(Language, Bundle)>);

impl Translations {
    /// # Panics
    /// When a text does not parse or a key stands twice: a mistake in the program's own files, found by the
    /// first test that runs.
    pub fn new(site: &[(Language, &str)]) -> Self {
        // Both sites need dates, errors, slugs.
        let bundles = translations!("../translations/", ".ftl").into_iter().map(|(language, shared)| {
            let own = site.iter().filter(|(of, _)| *of == language).map(|(_, text)| *text);
            (language, bundle(language, own.chain([shared])))
        });
        Self(bundles.collect())
    }

    /// The texts in one language.
    pub fn text(&'static self, language: Language) -> Text {
        let of = |wanted: Language| self.0.iter().find(|(of, _)| *of == wanted).map(|(_, bundle)| bundle);
        let english = of(Language::En).expect("English is always there");
        Text { language, bundle: of(language).unwrap_or(english), english, given: None }
    }

    /// The keys of one language, for the test that compares them.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.0.iter().any(|(of, bundle)| *of == language && bundle.has_message(key))
    }
}

fn bundle<'a>(language: Language, texts: impl Iterator<Item = &'a str>) -> Bundle {
    let id = language.tag().parse().expect("our language tags are BCP 47");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolation marks keep a Dutch name from turning an Arabic sentence around; left-to-right pages need none.
    bundle.set_use_isolating(language.is_rtl());
    for text in texts {
        let resource = FluentResource::try_new(text.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("translations in {language:?}: {errors:?}"));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("translations in {language:?}: {errors:?}");
        }
    }
    bundle
}

/// The texts of a site in the language of one page.
#[derive(Clone, Copy)]
pub struct Text {
    language: Language,
    bundle: &'static Bundle,
    english: &'static Bundle,
    given: Option<Given>,
}

/// An argument that all texts may use: its name and its value.
type Given = (&'static str, &'static str);

impl Text {
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same texts, with an argument that all of them may use: the name of the other company's product, say.
    #[must_use]
    pub fn given(self, name: &'static str, value: &'static str) -> Self {
        Self { given: Some((name, value)), ..self }
    }

    /// The text with this key: `{{ t.get("hello").with("name", name) }}` in a template.
    pub fn get<'a>(&self, key: &'a str) -> Message<'a> {
        let args = self.given.map(|(name, value)| (name, FluentValue::from(value)));
        Message { text: *self, key, args: args.into_iter().collect() }
    }

    /// A day, as "3 May 2026" in the language of the page.
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        let at = zoned(at, zone);
        let month = self.get(MONTHS[usize::from(at.month().unsigned_abs()) - 1]).to_string();
        // Without isolation marks: in a text whose words are all isolated a browser finds no direction, takes it for
        // one from left to right and shows an Arabic date backwards wherever it is isolated again.
        self.get("date").with("day", at.day()).with("month", month).with("year", at.year()).to_plain()
    }

    /// A month, as "May 2026", as it stands behind "since".
    pub fn month(&self, at: Timestamp, zone: &TimeZone) -> String {
        let at = zoned(at, zone);
        let month = self.get(MONTHS[usize::from(at.month().unsigned_abs()) - 1]).to_string();
        self.get("month").with("month", month).with("year", at.year()).to_plain()
    }

    /// A date with its weekday, as "Thursday 18 June 2026".
    pub fn day(&self, at: Timestamp, zone: &TimeZone) -> String {
        let weekday = zoned(at, zone).weekday().to_monday_zero_offset();
        let weekday = self.get(WEEKDAYS[usize::from(weekday.unsigned_abs())]).to_string();
        self.get("day").with("weekday", weekday).with("date", self.date(at, zone)).to_plain()
    }

    /// A time of day, as "09:24".
    pub fn time(&self, at: Timestamp, zone: &TimeZone) -> String {
        let at = zoned(at, zone);
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// Day and time, as "3 May 2026, 09:24".
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.get("moment").with("date", self.date(at, zone)).with("time", self.time(at, zone)).to_plain()
    }

    /// Names in one line, with the separator of the language of the page.
    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        let name = |name: &str| isolated(name.to_owned(), self.language.is_rtl());
        let names: Vec<String> = names.iter().map(|of| name(of.as_ref())).collect();
        names.join(&self.get("list-separator").to_string())
    }
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
    "month-10", "month-11", "month-12",
];

const WEEKDAYS: [&str; 7] =
    ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

fn zoned(at: Timestamp, zone: &TimeZone) -> jiff::ZonedDateTime {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(zone.clone())
}

/// Words with marks around them when they read in the other direction than the text they are put into: else a browser
/// takes the digits and signs beside them along.
fn isolated(words: String, text_is_rtl: bool) -> String {
    // Hebrew, Arabic and their neighbours, with their presentation forms and the scripts beyond the basic plane.
    let rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    let is_other = |c: char| if text_is_rtl { c.is_alphabetic() && !rtl(c) } else { rtl(c) };
    if words.chars().any(is_other) { format!("\u{2068}{words}\u{2069}") } else { words }
}

/// One text, ready to be written into a page (which escapes it).
pub struct Message<'a> {
    text: Text,
    key: &'a str,
    args: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    /// What was written elsewhere (a name, a title) keeps to itself: in an Arabic sentence everything is isolated, and
    /// an Arabic or Hebrew name is so in the sentences of the other languages.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Display) -> Self {
        let value = value.to_string();
        let value = if self.text.language.is_rtl() { value } else { isolated(value, false) };
        self.args.set(name, FluentValue::from(value));
        self
    }

    /// A number that chooses the plural form.
    #[must_use]
    pub fn count(mut self, name: &'a str, value: impl Count) -> Self {
        self.args.set(name, FluentValue::from(value.count()));
        self
    }

    /// For what is no page, such as a mail: there the isolation marks of Arabic show up as boxes, and cling to a
    /// slug that somebody copies.
    #[must_use]
    pub fn to_plain(&self) -> String {
        self.to_string().replace(['\u{2068}', '\u{2069}'], "")
    }
}

impl Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = [self.text.bundle, self.text.english]
            .into_iter()
            .find_map(|bundle| Some((bundle, bundle.get_message(self.key)?.value()?)));
        let Some((bundle, pattern)) = found else {
            // A key nobody wrote, or below a variable nobody gave: tests fail on it, a person still reads something.
            debug_assert!(false, "no text has the key {:?}", self.key);
            return f.write_str(self.key);
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&self.args), &mut errors);
        debug_assert!(errors.is_empty(), "the text {:?}: {errors:?}", self.key);
        f.write_str(&text)
    }
}

/// What can choose a plural form. Templates hand numbers on by value or by reference.
pub trait Count {
    fn count(&self) -> i64;
}

impl Count for i64 {
    fn count(&self) -> i64 {
        *self
    }
}

impl Count for usize {
    fn count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    static TEXTS: LazyLock<Translations> = LazyLock::new(|| {
        Translations::new(&[
            (Language::Ar, "slug = معرّفك: { $slug }"),
            (Language::En, "slug = Slug: { $slug }"),
        ])
    });

    #[test]
    fn names_and_moments_are_joined_as_the_language_does() {
        let (english, arabic) = (TEXTS.text(Language::En), TEXTS.text(Language::Ar));
        assert_eq!(english.list(&["Bar", "Security"]), "Bar, Security");
        assert_eq!(
            arabic.list(&["Bar".to_owned(), "أمن".to_owned()]),
            "\u{2068}Bar\u{2069}، أمن",
            "the comma stays where an Arabic reader looks for it"
        );
        let at = Timestamp::from_secs(1_777_800_240);
        assert_eq!(english.moment(at, &TimeZone::UTC), "3 May 2026, 09:24");
        assert_eq!(arabic.moment(at, &TimeZone::UTC), "3 مايو 2026، 09:24", "no mark hides its direction");
    }

    #[test]
    fn an_arabic_name_turns_no_other_sentence_around() {
        let message = |name| TEXTS.text(Language::En).get("slug").with("slug", name).to_string();
        assert_eq!(message("يوسف"), "Slug: \u{2068}يوسف\u{2069}");
        assert_eq!(message("Jan"), "Slug: Jan");
    }

    #[test]
    fn a_mail_has_no_isolation_marks() {
        let message = TEXTS.text(Language::Ar).get("slug").with("slug", "acme");
        assert_ne!(message.to_string(), message.to_plain());
        assert_eq!(message.to_plain(), "معرّفك: acme");
    }
}
