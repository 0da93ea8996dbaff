//! Questions put into a text that somebody else wrote: at the end of a lesson, or in a lesson of their own behind the last one. Nothing
//! else of the text is written anew, whatever mistakes it has.

use std::collections::HashSet;

use crate::card::Card;
use crate::content::Lesson;
use crate::markdown::{self, Parsed};
use crate::prose::{self, Prose};
use crate::questions::NewCard;

/// Where cards go.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The end of the lesson with this id.
    Lesson(&'a str),
    /// A lesson with this title, behind all others.
    New(&'a str),
}

/// The text with these cards in it, each with an id that nothing else in it has. `None` when it has no such lesson, and when they would not
/// be read as what they are there: behind a comment that nobody closed, or as the thousand-and-first heading.
pub fn insert(source: &str, place: Place<'_>, cards: Vec<NewCard>) -> Option<String> {
    let before = markdown::read("", source).parsed;
    let mut ids = Ids::of(&before);
    let at = match place {
        Place::Lesson(id) => end_of(&before, id)?,
        Place::New(_) => before.source.len(),
    };
    let heading = match place {
        Place::Lesson(_) => None,
        Place::New(title) => Some(format!("# {} {{#{}}}", prose::escape(title), ids.free("lesson"))),
    };
    let cards: Vec<Card> = cards
        .into_iter()
        .map(|NewCard { title, kind }| Card { id: ids.free("question"), title, body: Prose::default(), kind })
        .collect();
    let written = cards.iter().map(Card::to_markdown).collect::<Option<Vec<_>>>()?;
    let (above, below) = before.source.split_at(at);
    let parts = heading.into_iter().chain(written).collect::<Vec<_>>().join("\n\n");
    let gap = if below.is_empty() { "\n" } else { "\n\n" };
    let after = format!("{}\n\n{parts}{gap}{below}", above.trim_end_matches('\n'));
    holds(&markdown::read("", &after).parsed, &before, &cards).then_some(after)
}

/// Whether a text holds what it held before, and these cards as they are.
fn holds(after: &Parsed, before: &Parsed, cards: &[Card]) -> bool {
    let added: Vec<&Card> =
        after.content.cards().filter(|card| cards.iter().any(|added| added.id == card.id)).collect();
    let is_same = |(found, card): (&&Card, &Card)| found.title == card.title && found.kind == card.kind;
    let others = after.content.cards().filter(|card| cards.iter().all(|added| added.id != card.id));
    added.len() == cards.len() && added.iter().zip(cards).all(is_same) && others.eq(before.content.cards())
}

/// Where the heading of the lesson behind this one begins, in bytes; the end of the text behind the last.
fn end_of(parsed: &Parsed, id: &str) -> Option<usize> {
    let mut headings = 0;
    let mut lessons = parsed.content.lessons.iter();
    for lesson in lessons.by_ref() {
        headings += headings_of(parsed, lesson);
        if lesson.id == id {
            break;
        }
    }
    let is_there = parsed.content.lessons.iter().any(|lesson| lesson.id == id);
    let Some((_, line)) = parsed.anchors.get(headings).filter(|_| is_there) else {
        return is_there.then_some(parsed.source.len());
    };
    parsed.source.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>().into()
}

/// A lesson that was made up for cards without one has no heading.
fn headings_of(parsed: &Parsed, lesson: &Lesson) -> usize {
    lesson.cards.len() + usize::from(parsed.anchors.iter().any(|(id, _)| *id == lesson.id))
}

/// The ids of a text.
struct Ids(HashSet<String>);

impl Ids {
    fn of(parsed: &Parsed) -> Self {
        Self(parsed.anchors.iter().map(|(id, _)| id.clone()).collect())
    }

    /// One that nothing has yet, such as `question-3`.
    fn free(&mut self, word: &str) -> String {
        let names = (1..).map(|n| format!("{word}-{n}"));
        names.into_iter().find(|id| self.0.insert(id.clone())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::Content;
    use crate::markdown::SAMPLE;
    use crate::{markdown_round_trip, questions};

    fn cards() -> Vec<NewCard> {
        questions::read("Is *water* free?\ntrue\n\nPour:\n1. Tilt.\n2. # Wait.\n> Slowly.").cards
    }

    fn headings(text: &str) -> Vec<String> {
        let lesson = |lesson: &Lesson| {
            let cards: Vec<_> = lesson.cards.iter().map(|card| card.id.clone()).collect();
            format!("{}: {}", lesson.id, cards.join(" "))
        };
        markdown::read("", text).parsed.content.lessons.iter().map(lesson).collect()
    }

    #[test]
    fn questions_go_to_the_end_of_a_lesson_and_the_rest_stays_as_it_was() {
        let two = format!("{SAMPLE}\n# Later {{#later}}\n\n## Question {{#question-1}}\n\nOld.\n");
        let after = insert(&two, Place::Lesson("pouring"), cards()).expect("there is that lesson");
        assert_eq!(headings(&after), ["pouring: cold glass who question-2 question-3", "later: question-1"]);
        assert!(after.starts_with(SAMPLE.trim_end()) && after.ends_with("Old.\n"), "{after}");
        let last = insert(&two, Place::Lesson("later"), cards()).expect("there is that lesson");
        assert_eq!(headings(&last)[1], "later: question-1 question-2 question-3");
        let new = insert(&two, Place::New("All *in* one"), cards()).expect("it fits");
        assert_eq!(headings(&new)[2], "lesson-1: question-2 question-3");
        assert!(insert(&two, Place::Lesson("nowhere"), cards()).is_none());
    }

    #[test]
    fn a_text_with_mistakes_keeps_them() {
        let broken = "Words.\n\n## Lost\n\nA card without a lesson.\n\n# Beer {#beer}\n\nLoose words.\n\n# Wine {#wine}\n";
        let after = insert(broken, Place::Lesson("beer"), cards()).expect("it fits");
        assert_eq!(headings(&after), ["lesson: words ", "beer: words-2 question-1 question-2", "wine: "]);
        assert!(after.contains("A card without a lesson.") && after.contains("Loose words."));
        let open = format!("{SAMPLE}\n<!-- never closed\n");
        assert!(insert(&open, Place::Lesson("pouring"), cards()).is_none(), "nobody would see them");
        let empty = insert("", Place::New("Questions"), cards()).expect("it fits");
        assert_eq!(headings(&empty), ["lesson-1: question-1 question-2"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None, max_global_rejects: 10_000, ..ProptestConfig::with_cases(200)
        })]

        #[test]
        fn any_course_takes_them(source in markdown_round_trip::course()) {
            let content = markdown::parse("", &source).ok().map(|parsed| parsed.content);
            prop_assume!(content.is_some(), "its author would have been told what is wrong");
            let content = content.unwrap_or_else(|| unreachable!());
            let written = markdown::write(&content).expect("all of it is Markdown");
            for text in [&written, &source] {
                let after = insert(text, Place::Lesson("lesson-0"), cards());
                // What somebody left open at the end of their own text swallows what follows.
                prop_assert!(after.is_some() || *text == source, "{}", text);
                let Some(after) = after else { continue };
                let Content { mut lessons, .. } = markdown::read("", &after).parsed.content;
                let at = lessons[0].cards.len() - 2;
                let added: Vec<_> = lessons[0].cards.drain(at..).map(|card| (card.title, card.kind)).collect();
                prop_assert_eq!(&lessons, &content.lessons);
                prop_assert_eq!(added, cards().into_iter().map(|card| (card.title, card.kind)).collect::<Vec<_>>());
            }
        }
    }
}
