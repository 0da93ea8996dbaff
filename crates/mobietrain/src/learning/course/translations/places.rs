//! Where a text of a course stands, in words.

use web::Text;

use course::Part;
use course::content::Content;
use course::translation::{Place, Unit};

/// The lesson or card that a text belongs to: its number and its title.
pub(crate) fn owner(text: Text, content: &Content, place: Place) -> String {
    let title = match place {
        Place::Course => None,
        Place::Lesson { lesson } => content.lessons.get(lesson - 1).map(|lesson| lesson.title.as_str()),
        Place::Card { card, .. } => content.cards().nth(card - 1).map(|card| card.title.as_str()),
    };
    named(text, place, title.unwrap_or_default())
}

/// The same, of one whose title is known.
pub(crate) fn named(text: Text, place: Place, title: &str) -> String {
    let (key, number) = match place {
        Place::Course => return text.get("cms-translate-course").to_plain(),
        Place::Lesson { lesson } => ("cms-translate-lesson", lesson),
        Place::Card { card, .. } => ("cms-translate-card", card),
    };
    text.get(key).with("number", number).with("title", title).to_plain()
}

/// Which of its texts it is.
pub(crate) fn part(text: Text, part: Part) -> String {
    let key = format!("cms-translate-part-{}", part.name);
    text.get(&key).with("number", part.number.unwrap_or(1)).to_plain()
}

/// Both, for a list or a file.
pub(crate) fn place(text: Text, content: &Content, unit: &Unit) -> String {
    format!("{} | {}", owner(text, content, unit.place), part(text, unit.part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::TEXTS;
    use course::card::CardKind;
    use course::markdown::{parse, write};
    use course::translation::{Origins, Translation};
    use web::Language;

    #[test]
    fn every_text_of_every_kind_has_a_name_in_every_language() {
        let mut content = Content::sample();
        let card = content.lessons[0].cards[0].clone();
        let cards = CardKind::samples().into_iter().enumerate();
        content.lessons[0].cards =
            cards.map(|(at, kind)| course::Card { id: format!("kind-{at}"), kind, ..card.clone() }).collect();
        let source = parse("en.md", &write(&content).expect("Markdown")).expect("a course");
        let origins = Origins::default();
        let pairs = Translation { source: &source, target: None, origins: &origins }.pairs();
        assert!(pairs.len() > 10);
        for language in Language::ALL {
            for pair in &pairs {
                let key = format!("cms-translate-part-{}", pair.unit.part.name);
                assert!(TEXTS.has(language, &key), "{key} in {language:?}");
                assert!(!place(TEXTS.text(language), &source.content, &pair.unit).is_empty());
            }
        }
    }
}
