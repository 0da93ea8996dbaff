//! What is asked of whom, without a database.

use course::content::Content;
use jiff::tz::TimeZone;
use kernel::Timestamp;

use super::*;
use crate::learning::course::editions::Editions;
use crate::learning::progress::Done;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn course(slug: &str, editions: &str) -> Playable {
    Playable {
        pass_mark: None,
        id: slug.into(),
        slug: slug.to_owned(),
        cover: None,
        editions: Editions::read(editions).expect("editions"),
        instead: None,
        language: web::Language::En,
        content: Content::sample(),
    }
}

/// Whoever finished it on the first of June 2026, with this answer to its question `young`, in this edition.
fn finished(score: i64, edition: i64) -> Record {
    let at = Timestamp::from_secs(1_780_300_000);
    let done = Done { at, best_score: Some(score) };
    let cards = [("young".to_owned(), vec![(edition, done)])].into();
    Record { completed_at: Some(at), cards, ..Record::default() }
}

fn due(courses: &[Playable], record: Record, memories: &Memories, today: &str) -> Vec<String> {
    let records = courses.iter().map(|course| (course.id.clone(), record.clone())).collect();
    let questions = all(courses, &records, memories, &TimeZone::UTC);
    let remembered = Remembered { questions, today: day(today) };
    remembered.due().iter().map(|question| format!("{}/{}", question.course.slug, question.card.id)).collect()
}

#[test]
fn a_question_comes_some_days_after_its_course() {
    let courses = [course("drinks", "{}")];
    let none = Memories::none();
    assert_eq!(due(&courses, finished(1, 0), &none, "2026-06-03"), <[&str; 0]>::default());
    assert_eq!(due(&courses, finished(1, 0), &none, "2026-06-04"), ["drinks/young"]);
    assert_eq!(due(&courses, finished(0, 0), &none, "2026-06-02"), ["drinks/young"]);
    // Neither of a course that is not finished, nor a question that was never answered.
    let begun = Record { completed_at: None, ..finished(0, 0) };
    assert_eq!(due(&courses, begun, &none, "2027-06-02"), <[&str; 0]>::default());
    let unanswered = Record { cards: HashMap::new(), ..finished(0, 0) };
    assert_eq!(due(&courses, unanswered, &none, "2027-06-02"), <[&str; 0]>::default());
}

#[test]
fn a_rewritten_question_is_asked_no_more() {
    let rewritten = [course("drinks", r#"{"young":2}"#)];
    assert_eq!(due(&rewritten, finished(1, 0), &Memories::none(), "2027-01-01"), <[&str; 0]>::default());
    let old = Memories::none().with("drinks", "young", (0, Memory::first(true, day("2026-06-01"))));
    assert_eq!(due(&rewritten, finished(1, 0), &old, "2027-01-01"), <[&str; 0]>::default());
    assert_eq!(due(&rewritten, finished(1, 2), &old, "2027-01-01"), ["drinks/young"]);
}

#[test]
fn three_a_day_and_what_waited_longest_first() {
    let courses = ["a", "b", "c", "d", "e"].map(|slug| course(slug, "{}"));
    let asked = |on: &str| Memory::first(true, day("2026-06-01")).again(true, day(on));
    let none = Memories::none();
    assert_eq!(due(&courses, finished(1, 0), &none, "2026-07-01"), ["a/young", "b/young", "c/young"]);
    let one = Memories::none().with("a", "young", (0, asked("2026-07-01")));
    assert_eq!(due(&courses, finished(1, 0), &one, "2026-07-01"), ["b/young", "c/young"]);
    let late =
        Memories::none().with("a", "young", (0, Memory { due_on: day("2026-06-30"), ..asked("2026-06-20") }));
    assert_eq!(due(&courses, finished(1, 0), &late, "2026-07-01"), ["b/young", "c/young", "d/young"]);
    let all =
        ["a", "b", "c"].into_iter().fold(none, |all, slug| all.with(slug, "young", (0, asked("2026-07-01"))));
    assert_eq!(due(&courses, finished(1, 0), &all, "2026-07-01"), <[&str; 0]>::default());
}
