//! Questions for a course by paste or CSV: told first, then added to the draft.

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::{Desk, target};
use crate::world::World;

const TEXT: &str = "+++\ntitle = \"Pouring\"\nsummary = \"How to pour.\"\nminutes = 3\n+++\n\n# Beer {#beer}\n\n\
                    ## Cold {#cold}\n\nKeep it **cold**.\n\n# Wine {#wine}\n\n## Red {#red}\n\nNot cold.\n";
const LIST: &str = "Who may have beer?\r\n- Green\r\n* Pink <b>\r\n> Pink is 18.\r\n\r\nWater is free.\r\ntrue\r\n\r\nNobody knows?\r\n- One\r\n";

async fn course(desk: &Desk) -> String {
    let made =
        desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await;
    let course = target(&made);
    assert_eq!(target(&desk.save(&course, &[("text-en", TEXT)]).await), course);
    course
}

async fn source(desk: &Desk, course: &str) -> String {
    let draft: serde_json::Value =
        serde_json::from_str(&desk.page(&format!("{course}/draft/en")).await).expect("JSON");
    draft["source"].as_str().expect("a text").to_owned()
}

/// Sends what the page holds, as its button does.
async fn send(desk: &Desk, course: &str, seen: &Page, fields: &[(&str, &str)]) -> Page {
    let hidden = seen.hidden("seen").unwrap_or_default();
    let fields = [&[("language", "en"), ("seen", &hidden)], fields].concat();
    desk.send_form(&format!("{course}/questions"), &fields, &[]).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pasted_questions_are_told_first_and_then_added(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let empty = desk.get(&format!("{course}/questions?language=en")).await.expect(200);
    empty.assert_has("Beer").assert_has("Wine").assert_has_not("Add 1 card");

    let asked = [("text", LIST), ("lesson", "beer"), ("then", "look")];
    let seen = send(&desk, &course, &empty, &asked).await.expect(200);
    seen.assert_has("It makes 2 cards").assert_has("Pink <b>").assert_has("Pink is 18.");
    seen.assert_has("1 thing does not fit").assert_has("line 9");
    assert_eq!(source(&desk, &course).await, TEXT, "nothing was added yet");

    // What was typed since they looked is shown again, and not added.
    let other = [("text", "Is it?\ntrue"), ("lesson", "beer"), ("then", "add")];
    send(&desk, &course, &seen, &other).await.expect(200).assert_has("It makes 1 card");
    assert_eq!(source(&desk, &course).await, TEXT, "nobody has seen that");

    let added = send(&desk, &course, &seen, &[("text", LIST), ("lesson", "beer"), ("then", "add")]).await;
    assert_eq!(target(&added), course);
    let now = source(&desk, &course).await;
    let (above, below) = now.split_once("# Wine").expect("the next lesson is still there");
    assert!(
        above.contains("## Who may have beer? {#question-1}") && above.contains("{#question-2 .true}"),
        "{now}"
    );
    assert!(now.starts_with("+++") && below.ends_with("Not cold.\n"), "{now}");
    desk.get(added.location()).await.expect(200).assert_has("at the end of their lesson");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_read_as_people_save_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let at = format!("{course}/questions");
    let fields = [("language", "en"), ("lesson", ""), ("new_lesson", "Quiz"), ("then", "look")];
    let table = "question;kind;answer 1;answer 2;right;colour\nWelk café?;choice;A;B;2;red\nRound?;true or false;;;false;\n";
    let utf_16: Vec<u8> =
        [0xfeff].into_iter().chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [table.as_bytes(), &utf_16, &table.replace('é', "\u{fffd}").into_bytes()] {
        let seen = desk.send_form(&at, &fields, &[("quiz.csv", bytes)]).await.expect(200);
        seen.assert_has("It makes 2 cards").assert_has("colour").assert_has("Welk caf");
    }
    let old_windows: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let seen = desk.send_form(&at, &fields, &[("quiz.csv", &old_windows)]).await.expect(200);
    // The file stands in the box: what is added is what was shown.
    let text = "question;kind;answer 1;answer 2;right;colour\nWelk café?;choice;A;B;2;red\nRound?;true or false;;;false;\n";
    seen.assert_has("Welk café?;choice;A;B;2;red");
    let add = [("text", text), ("lesson", ""), ("then", "add")];
    let no_title = send(&desk, &course, &seen, &[&add[..], &[("new_lesson", " ")]].concat()).await;
    no_title.expect(422).assert_has("a title of at most 300 characters").assert_has("Welk café?;choice");
    assert_eq!(source(&desk, &course).await, TEXT);
    let added = send(&desk, &course, &seen, &[&add[..], &[("new_lesson", "Quiz")]].concat()).await;
    assert_eq!(target(&added), course);
    assert!(source(&desk, &course).await.contains("\n\n# Quiz {#lesson-1}\n\n## Welk café? {#question-1}\n"));

    let no_text = desk.send_form(&at, &fields, &[("quiz.xlsx", b"PK\x03\x04\0\0")]).await;
    no_text.expect(422).assert_has("“quiz.xlsx” is no text").assert_has("CSV");
    let nothing = send(&desk, &course, &seen, &[("text", ""), ("then", "add")]).await.expect(200);
    nothing.assert_has("Nothing in it becomes a card");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_no_place_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let seen =
        send(&desk, &course, &desk.get(&course).await, &[("text", LIST), ("then", "look")]).await.expect(200);
    let open = format!("{TEXT}\n<!-- never closed\n");
    desk.save(&course, &[("text-en", &open)]).await;
    for (lesson, why) in [("gone", "is not there"), ("wine", "would swallow the cards")] {
        let fields = [("text", LIST), ("lesson", lesson), ("then", "add")];
        let refused = send(&desk, &course, &seen, &fields).await.expect(422);
        refused.assert_has(why).assert_has("Who may have beer?");
    }
    assert_eq!(source(&desk, &course).await, open);
    // Where somebody else has written on meanwhile, theirs stays.
    let added = send(&desk, &course, &seen, &[("text", LIST), ("lesson", "beer"), ("then", "add")]).await;
    assert_eq!(target(&added), course);
    let now = source(&desk, &course).await;
    assert!(now.contains("never closed") && now.contains("{#question-2 .true}"), "{now}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_question_gets_the_id_of_one_that_people_have_answered(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let old = format!("{TEXT}\n## Old? {{#question-1 .true}}\n");
    desk.save(&course, &[("text-en", &old)]).await;
    target(&desk.post(&format!("{course}/publish"), &[]).await);
    // It is taken out: whoever has answered it has not answered the new one.
    desk.save(&course, &[("text-en", TEXT), ("text-nl", TEXT)]).await;
    for language in ["en", "nl"] {
        let list = [("text", "Is it?\ntrue"), ("lesson", "wine"), ("language", language)];
        let look = [&list[..], &[("then", "look")]].concat();
        let at = format!("{course}/questions");
        let seen = desk.send_form(&at, &look, &[]).await.expect(200).hidden("seen").unwrap_or_default();
        let add = [&list[..], &[("then", "add"), ("seen", &seen)]].concat();
        target(&desk.send_form(&at, &add, &[]).await);
        // The same list in another language is of the same cards.
        let now = desk.page(&format!("{course}/draft/{language}")).await;
        assert!(now.contains("## Is it? {#question-2 .true}"), "{now}");
    }
    // Into another language than the one that was chosen they are not put.
    let gone = [("text", "Is it?\ntrue"), ("lesson", "wine"), ("language", "de"), ("then", "look")];
    let seen = desk.send_form(&format!("{course}/questions"), &gone, &[]).await.expect(200);
    let hidden = seen.hidden("seen").unwrap_or_default();
    let add = [&gone[..3], &[("then", "add"), ("seen", &hidden)]].concat();
    let refused = desk.send_form(&format!("{course}/questions"), &add, &[]).await.expect(422);
    refused.assert_has("is not in the course any more").assert_has("Is it?");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_add_at_once_both_do(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    let course = &course(desk).await;
    let page = &desk.get(course).await;
    let add = async |list: &str| {
        let mut seen = send(desk, course, page, &[("text", list), ("then", "look")]).await.expect(200);
        // Whoever comes second is shown theirs again, and presses again.
        for _ in 0..3 {
            seen = send(desk, course, &seen, &[("text", list), ("lesson", "wine"), ("then", "add")]).await;
            if seen.status == http::StatusCode::SEE_OTHER {
                return;
            }
        }
        panic!("{list} was never added");
    };
    tokio::join!(add("First?\ntrue"), add("Second?\nfalse"), add("Third?\n= 3\n\nFourth?\n= 4"));
    let seen = send(desk, course, page, &[("text", "Fifth?\ntrue"), ("then", "look")]).await.expect(200);
    let twice = [("text", "Fifth?\ntrue"), ("lesson", "wine"), ("then", "add")];
    tokio::join!(send(desk, course, &seen, &twice), send(desk, course, &seen, &twice));
    send(desk, course, &seen, &twice).await.assert_has("It makes 1 card");
    assert_eq!(source(desk, course).await.matches("Fifth?").count(), 1, "a second tap adds nothing");
    let now = source(desk, course).await;
    assert!((1..=4).all(|n| now.contains(&format!("{{#question-{n}"))), "{now}");
    assert!(["First?", "Second?", "Third?", "Fourth?"].iter().all(|title| now.contains(title)), "{now}");
}
