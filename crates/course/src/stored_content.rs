//! Courses that were stored long ago are still played.

use crate::card::{Card, CardKind};
use crate::content::Content;
use crate::markdown;

/// As version 0.1 stored it, before the Markdown of a card was kept.
const STORED: &str = r#"{"title":"Bar","summary":"Pour.","minutes":3,"lessons":[{"id":"pouring","title":"Pouring","cards":[
    {"id":"cold","title":"Cold","html":"<p>Always <strong>cold</strong>.</p>\n","kind":"text"},
    {"id":"glass","title":"Glass","html":"<p>Clean them.</p>\n","kind":"image","file":"glass.svg","alt":"Two glasses."},
    {"id":"who","title":"Who is it for?","html":"","kind":"question","answers":["Him","Her"],"right":1,
     "feedback_html":"<p>Because.</p>\n"}]}]}"#;

#[test]
fn a_course_stored_before_markdown_was_kept_reads_as_before() {
    let content: Content = serde_json::from_str(STORED).expect("content");
    let [text, image, question] = &content.lessons[0].cards[..] else { panic!("three cards: {content:?}") };
    assert_eq!(
        (&text.kind, text.body.html().as_ref()),
        (&CardKind::Text, "<p>Always <strong>cold</strong>.</p>\n")
    );
    assert_eq!(image.kind.picture().map(|picture| picture.file.as_str()), Some("glass.svg"));
    assert!(question.body.is_empty() && question.kind.is_question());
    let CardKind::Choice(choice) = &question.kind else { panic!("a choice: {question:?}") };
    assert_eq!(
        (&choice.answers[..], &choice.right[..]),
        (&["Him".to_owned(), "Her".to_owned()][..], &[1][..])
    );
    assert_eq!(question.kind.feedback().expect("feedback").html(), "<p>Because.</p>\n");
    assert_eq!(markdown::write(&content), None, "the text that it was read from says more");
}

#[test]
fn what_is_stored_is_read_as_it_was() {
    let mut content = Content::sample();
    let cards =
        CardKind::samples().into_iter().map(|kind| Card { kind, ..content.lessons[0].cards[0].clone() });
    content.lessons[1].cards = cards.collect();
    let stored = serde_json::to_string(&content).expect("JSON");
    assert_eq!(serde_json::from_str::<Content>(&stored).expect("content"), content);
    let old: Content = serde_json::from_str(STORED).expect("content");
    let stored = serde_json::to_string(&old).expect("JSON");
    assert_eq!(serde_json::from_str::<Content>(&stored).expect("content"), old);
}
