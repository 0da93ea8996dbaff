//! What people were asked before, version by version: a question that comes back as it was is not asked anew of those who answered
//! it then, whatever was published or taken back in between.

use std::collections::HashMap;

use db::Connection;
use web::Language;

use super::editions::{Editions, asks_the_same};
use super::languages::Text;
use crate::ids::{AccountId, CourseId};
use course::card::Card;
use course::content::Content;

/// The versions of a course that people have seen, as they are stored.
pub(crate) struct Stored(Vec<Row>);

/// The same, read.
pub(crate) struct History {
    /// What they see, or saw last, first; then the later ones before the earlier ones.
    versions: Vec<Earlier>,
}

struct Earlier {
    contents: Vec<(Language, Content)>,
    editions: Editions,
}

db::row! {
    struct Row { number: i64, language: Language as word, source: String, editions: String }
}

impl Stored {
    /// Nothing, for a course that nobody has seen. What people see, or saw last, is read in all its languages; what they saw
    /// before in this one, from which the draft is translated.
    pub async fn of(
        conn: &mut Connection,
        (account_id, course_id): (&AccountId, &CourseId),
        language: Option<Language>,
    ) -> Result<Self, db::Error> {
        // A course that was taken back from its first publication has none that is live.
        let sql = "SELECT v.number, t.language, t.source, v.editions FROM courses c \
                   JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id \
                   JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = v.number \
                   JOIN (SELECT COALESCE(c.live, MAX(v.number)) AS number FROM courses c \
                   JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id \
                   WHERE c.account_id = $1 AND c.id = $2 AND (v.out_at IS NOT NULL OR v.number = c.live) GROUP BY c.live) l \
                   ON v.number = l.number OR (v.out_at IS NOT NULL AND t.language = $3) \
                   WHERE c.account_id = $1 AND c.id = $2 \
                   ORDER BY CASE WHEN v.number = l.number THEN 0 ELSE 1 END, v.number DESC, t.language";
        let tag = language.map_or("", Language::tag);
        Ok(Self(conn.query(sql).bind(account_id).bind(course_id).bind(tag).all().await?))
    }

    /// Reads all the Markdown: nothing for a thread that others wait for.
    pub fn read(self) -> Result<History, serde_json::Error> {
        let versions = self.0.chunk_by(|one, other| one.number == other.number).map(Earlier::read);
        Ok(History { versions: versions.collect::<Result<_, _>>()? })
    }
}

impl History {
    /// What people see, or saw last, and these texts, in one language that both have, that of translators first; `None` if there
    /// is none. What is asked is held side by side in one language: a translation that is put right asks the same.
    pub fn beside<'a>(&'a self, texts: &'a [Text]) -> Option<(&'a Content, &'a Content)> {
        self.versions.first()?.beside(texts)
    }

    /// Of what people see, or saw last.
    pub fn last_editions(&self) -> Editions {
        self.versions.first().map(|last| last.editions.clone()).unwrap_or_default()
    }

    /// Those of these texts, as the version of this number. Of the questions in `kept` somebody says that they ask the same as
    /// those that people see, whatever their words.
    pub fn editions(&self, texts: &[Text], kept: &[String], number: i64) -> Editions {
        let last = self.last_editions();
        let mut editions = last.clone();
        let Some(now) = texts.first() else { return editions };
        let earlier: Vec<_> = self.versions.iter().filter_map(|version| Pairs::of(version, texts)).collect();
        for card in now.parsed.content.cards() {
            let before: Vec<_> = earlier.iter().filter_map(|pairs| pairs.find(&card.id)).collect();
            let mut counting = Vec::new();
            if kept.contains(&card.id) {
                counting.extend_from_slice(last.all(&card.id));
            }
            for edition in before.iter().filter(|(_, is_same)| *is_same).flat_map(|(editions, _)| *editions) {
                if !counting.contains(edition) {
                    counting.push(*edition);
                }
            }
            match (counting.is_empty(), before.is_empty()) {
                (false, _) => editions.set(&card.id, counting),
                (true, false) => editions.set(&card.id, vec![number]),
                // Nobody has seen it yet, or in no language that it has now.
                (true, true) => {}
            }
        }
        editions
    }
}

impl Earlier {
    /// From the Markdown, as the draft is: some contents were stored when only the HTML of a text was kept.
    fn read(rows: &[Row]) -> Result<Self, serde_json::Error> {
        let content = |row: &Row| (row.language, course::markdown::read("", &row.source).parsed.content);
        let editions = rows.first().map(|row| Editions::read(&row.editions)).transpose()?.unwrap_or_default();
        Ok(Self { contents: rows.iter().map(content).collect(), editions })
    }

    fn beside<'a>(&'a self, texts: &'a [Text]) -> Option<(&'a Content, &'a Content)> {
        let was = |language: Language| self.contents.iter().find(|(other, _)| *other == language);
        texts.iter().find_map(|text| Some((&was(text.language)?.1, &text.parsed.content)))
    }
}

/// The cards of an earlier version and of the draft, side by side.
struct Pairs<'a> {
    editions: &'a Editions,
    was: HashMap<&'a str, &'a Card>,
    is: HashMap<&'a str, &'a Card>,
}

impl<'a> Pairs<'a> {
    fn of(version: &'a Earlier, texts: &'a [Text]) -> Option<Self> {
        let (was, is) = version.beside(texts)?;
        let by_id = |content: &'a Content| content.cards().map(|card| (card.id.as_str(), card)).collect();
        Some(Self { editions: &version.editions, was: by_id(was), is: by_id(is) })
    }

    /// The editions of a card that was there before, and whether it asks the same now.
    fn find(&self, id: &str) -> Option<(&'a [i64], bool)> {
        let is_same = asks_the_same(self.was.get(id)?, self.is.get(id)?);
        Some((self.editions.all(id), is_same))
    }
}

#[cfg(test)]
mod tests {
    use course::markdown;
    use proptest::prelude::*;

    use super::*;

    /// A course whose question has these words.
    fn text(words: u8) -> Text {
        let mut content = Content::sample();
        let cards = content.lessons.iter_mut().flat_map(|lesson| &mut lesson.cards);
        cards.filter(|card| card.id == "young").for_each(|card| card.title = format!("Question {words}?"));
        let source = markdown::write(&content).expect("Markdown");
        Text { language: Language::En, parsed: markdown::parse("", &source).expect("a course") }
    }

    #[derive(Clone, Debug)]
    enum Step {
        Publish(u8),
        TakeBack,
        Answer(usize),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (0..4_u8).prop_map(Step::Publish),
            Just(Step::TakeBack),
            (0..3_usize).prop_map(Step::Answer)
        ]
    }

    /// What was published, with what it replaced.
    #[derive(Default)]
    struct Course {
        versions: Vec<(u8, Editions, Option<usize>)>,
        live: Option<usize>,
    }

    impl Course {
        fn history(&self) -> History {
            let last = self.live.or(self.versions.len().checked_sub(1));
            let earlier = |at: usize| {
                let (words, editions, _) = &self.versions[at];
                let contents = vec![(Language::En, text(*words).parsed.content)];
                Earlier { contents, editions: editions.clone() }
            };
            let others = (0..self.versions.len()).rev().filter(|at| Some(*at) != last);
            History { versions: last.into_iter().chain(others).map(earlier).collect() }
        }

        fn publish(&mut self, words: u8, kept: &[String]) {
            let number = i64::try_from(self.versions.len() + 1).expect("few");
            let editions = self.history().editions(&[text(words)], kept, number);
            self.versions.push((words, editions, self.live));
            self.live = Some(self.versions.len() - 1);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        /// Whatever was published and taken back: who has answered these words has nothing to answer, and who has not, has.
        #[test]
        fn an_answer_is_one_to_the_words_that_were_asked(steps in prop::collection::vec(step(), 1..24)) {
            let mut course = Course::default();
            let (mut answers, mut heard) = (Vec::new(), Vec::new());
            for step in steps {
                match (step, course.live) {
                    (Step::Publish(words), _) => course.publish(words, &[]),
                    (Step::TakeBack, Some(live)) => course.live = course.versions[live].2,
                    (Step::Answer(learner), Some(live)) => {
                        let (words, editions, _) = &course.versions[live];
                        answers.push((learner, editions.of("young")));
                        heard.push((learner, *words));
                    }
                    _ => {}
                }
                let Some(live) = course.live else { continue };
                let (words, editions, _) = &course.versions[live];
                for learner in 0..3 {
                    let counts = |(of, edition): &(usize, i64)| *of == learner && editions.counts("young", *edition);
                    prop_assert_eq!(answers.iter().any(counts), heard.contains(&(learner, *words)));
                }
            }
        }
    }

    #[test]
    fn whoever_says_that_it_asks_the_same_keeps_the_answers_to_both() {
        let mut course = Course::default();
        course.publish(0, &[]);
        course.publish(1, &[]);
        course.publish(0, &["young".to_owned()]);
        let (_, editions, _) = &course.versions[2];
        assert_eq!(editions.all("young"), [2, 0]);
        course.publish(2, &[]);
        assert_eq!(course.versions[3].1.all("young"), [4]);
    }
}
