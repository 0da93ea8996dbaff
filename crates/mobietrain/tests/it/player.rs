//! Each kind of card, played by pages alone.

use course::markdown::parse;
use course::sample_kinds::MORE_KINDS;
use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{course, learner};
use crate::world::World;

/// A published course of all kinds that a class or a file makes, and somebody who plays it.
async fn bar(engine: Engine) -> (World, Tab) {
    let world = World::start(engine).await;
    course(&world, &world.account, "bar", "everyone", "{}").await;
    let content = parse("en.md", MORE_KINDS).expect("no problems").content;
    let content = serde_json::to_string(&content).expect("JSON");
    world.run("UPDATE course_texts SET content = $1", &[&content]).await;
    let jan = learner(&world, |_| ()).await;
    (world, jan)
}

fn at(card: &str) -> String {
    format!("/courses/bar/cards/{card}")
}

/// The texts between these marks, in the order of the page.
fn between<'p>(page: &'p str, before: &str, after: &str) -> Vec<&'p str> {
    page.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// Answers that are none are told from those that no form can send.
async fn refuses(jan: &Tab, card: &str, missing: &[&str], nonsense: &[&str]) {
    for form in missing {
        let again = jan.post_form(&at(card), form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{card} {form}");
        assert!(again.body.contains("id=\"quiz-error\""), "{card} {form}: {}", again.body);
    }
    for form in nonsense {
        assert_eq!(jan.post_form(&at(card), form).await.status, StatusCode::BAD_REQUEST, "{card} {form}");
    }
}

/// Answers, and follows to the page that says what it was worth.
async fn answer(jan: &Tab, card: &str, form: &str) -> String {
    let sent = jan.post_form(&at(card), form).await;
    sent.leads_to(&format!("{}?{form}", at(card)));
    jan.get(sent.location()).await.body
}

const RIGHT: &str = "That’s right!";
const WRONG: &str = "Not quite";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_video_and_a_sound_are_played_and_can_be_taken_along(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let video = jan.get(&at("pour")).await;
    let policy = video.header("content-security-policy").to_owned();
    assert!(policy.contains("media-src 'self'"), "{policy}");
    for part in [
        "<video class=\"film\" controls playsinline preload=\"metadata\" src=\"/media/bar/pour.mp4\"",
        "aria-label=\"Somebody pours a beer.\"",
        "<track kind=\"captions\" src=\"/media/bar/pour.vtt\" srclang=\"en\" label=\"English\" default>",
        "<a href=\"/media/bar/pour.mp4\" download>",
    ] {
        assert!(video.body.contains(part), "{part} in {}", video.body);
    }
    jan.post_form(&at("pour"), "").await.leads_to(&at("bell"));
    let sound = jan.get(&at("bell")).await.body;
    assert!(
        sound.contains("<audio class=\"sound\" controls preload=\"metadata\" src=\"/media/bar/bell.mp3\"")
    );
    assert!(sound.contains("aria-label=\"The last round is rung.\"") && sound.contains("<p>Ding.</p>"));
    jan.post_form(&at("bell"), "").await.leads_to(&at("none"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_that_is_right_has_to_be_chosen(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let asked = jan.get(&at("none")).await.body;
    assert_eq!(between(&asked, "type=\"checkbox\" name=\"answer\" value=\"", "\"").len(), 3);
    assert!(asked.contains("Choose all that are right.") && !asked.contains("Look at the label."));
    assert!(!jan.get(&format!("{}?answer=0&answer=2", at("none"))).await.body.contains(RIGHT), "no peeking");
    refuses(&jan, "none", &["", "answer=3"], &["answer=x", "answer=0&answer=0", "answer=0&answer=9"]).await;
    let wrong = answer(&jan, "none", "answer=0&answer=1").await;
    assert!(wrong.contains(WRONG) && wrong.contains("Look at the label."), "{wrong}");
    let classes = between(&wrong, "<label class=\"", "\"");
    assert_eq!(classes, ["answer is-right", "answer is-wrong", "answer is-right"]);
    assert_eq!(between(&wrong, " disabled", ">"), [" checked", " checked", ""], "what was chosen is seen");
    assert!(answer(&jan, "none", "answer=2&answer=0").await.contains(RIGHT));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_is_judged(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let asked = jan.get(&at("closes")).await.body;
    assert_eq!(between(&asked, "type=\"radio\" name=\"answer\" value=\"", "\""), ["true", "false"]);
    refuses(&jan, "closes", &[""], &["answer=maybe", "answer=true&answer=false", "answer="]).await;
    let wrong = answer(&jan, "closes", "answer=true").await;
    assert!(
        wrong.contains(WRONG) && wrong.contains("At three.") && wrong.contains("Right answer"),
        "{wrong}"
    );
    assert!(answer(&jan, "closes", "answer=false").await.contains(RIGHT));
}

/// The form that gives each step of the page this place.
fn places(page: &str, place: impl Fn(&str) -> usize) -> String {
    let steps = between(page, "data-name lang=\"en\" dir=\"ltr\">", "<");
    steps.iter().map(|step| format!("answer={}", place(step))).collect::<Vec<_>>().join("&")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn steps_are_put_in_their_order(#[values(Sqlite, Postgres)] engine: Engine) {
    let (world, jan) = bar(engine).await;
    let asked = jan.get(&at("steps")).await.body;
    let steps = ["Look.", "Ask.", "Pour."];
    let shown = between(&asked, "data-name lang=\"en\" dir=\"ltr\">", "<");
    assert_ne!(shown, steps, "the solution is not shown");
    for again in
        [jan.get(&at("steps")).await.body, learner(&world, |_| ()).await.get(&at("steps")).await.body]
    {
        assert_eq!(
            between(&again, "data-name lang=\"en\" dir=\"ltr\">", "<"),
            shown,
            "also on another phone"
        );
    }
    let incomplete = ["", "answer=1&answer=1&answer=2", "answer=1&answer=&answer=2", "answer=1&answer=2"];
    refuses(&jan, "steps", &incomplete, &["answer=x&answer=1&answer=2", "answer=0&answer=1&answer=2"]).await;
    let kept = jan.post_form(&at("steps"), "answer=3&answer=&answer=3").await.body;
    assert_eq!(between(&kept, "<option selected>", "<"), ["3", "3"]);
    assert!(kept.contains("Give each step a place of its own first."));

    let right = places(&asked, |step| steps.iter().position(|own| *own == step).unwrap_or(9) + 1);
    let wrong = answer(&jan, "steps", "answer=1&answer=2&answer=3").await;
    assert!(wrong.contains(WRONG) && wrong.contains("Right order") && wrong.contains("Looking comes first."));
    assert!(between(&wrong, "<li class=\"is-right\"><span>", "<").ends_with(&steps), "{wrong}");
    let verdict = answer(&jan, "steps", &right).await;
    assert!(verdict.contains(RIGHT) && !verdict.contains("Right order"), "{verdict}");
    assert_eq!(between(&verdict, "<li class=\"is-right\"><span>", "<"), steps);
    assert_eq!(world.count("SELECT best_score FROM card_progress WHERE card_id = 'steps'").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pairs_are_matched(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let asked = jan.get(&at("wrist")).await.body;
    let first = asked.split("</select>").next().unwrap_or_default();
    let choices: Vec<_> = between(first, "<option value=\"", "<").into_iter().skip(1).collect();
    assert_eq!(choices, ["1\">Beer", "2\">Water"], "two can only be swapped");
    assert!(
        asked.contains("<h2 id=\"left\">Wristband</h2>") && asked.contains("<h2 id=\"right\">Drink</h2>")
    );
    refuses(&jan, "wrist", &["", "answer=1&answer=1", "answer=2&answer="], &["answer=a&answer=b"]).await;
    let kept = jan.post_form(&at("wrist"), "answer=2&answer=").await.body;
    assert_eq!(between(&kept, "\" selected>", "<"), ["Water"]);
    let wrong = answer(&jan, "wrist", "answer=1&answer=2").await;
    assert!(
        wrong.contains(WRONG) && wrong.contains("Green is for the young.") && wrong.contains("Right answer")
    );
    assert!(answer(&jan, "wrist", "answer=2&answer=1").await.contains(RIGHT));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn flash_cards_are_done_when_they_were_seen(#[values(Sqlite, Postgres)] engine: Engine) {
    let (world, jan) = bar(engine).await;
    let shown = jan.get(&at("words")).await.body;
    assert!(shown.contains("<details class=\"flash\"><summary><span class=\"side\">ABV</span>"), "{shown}");
    assert!(shown.contains("<p class=\"side\">Alcohol by volume</p>"));
    jan.post_form(&at("words"), "").await.leads_to(&at("number"));
    let scored = "SELECT COUNT(*) FROM card_progress WHERE card_id = 'words' AND best_score IS NULL";
    assert_eq!(world.count(scored).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_free_answer_is_read_as_people_write(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let asked = jan.get(&at("number")).await.body;
    assert!(
        !asked.contains("112") && !asked.contains("one one two") && !asked.contains("Everywhere."),
        "{asked}"
    );
    refuses(
        &jan,
        "number",
        &["", "answer=", "answer=+"],
        &["answer=1&answer=2", "answer=a%0Ab", "answer=%00"],
    )
    .await;
    let wrong = answer(&jan, "number", "answer=113").await;
    assert!(wrong.contains(WRONG) && wrong.contains("<bdi>113</bdi>") && wrong.contains("one one two"));
    let markup = answer(&jan, "number", "answer=%3Cscript%3E").await;
    assert!(!markup.contains("<bdi><script>"));
    for right in ["answer=112", "answer=ONE+one++two.", "answer=+112%21"] {
        let verdict = jan.get(jan.post_form(&at("number"), right).await.location()).await.body;
        assert!(verdict.contains(RIGHT) && verdict.contains("Everywhere."), "{right} {verdict}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_of_every_kind_are_counted(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_world, jan) = bar(engine).await;
    let steps = jan.get(&at("steps")).await.body;
    let order = places(&steps, |step| {
        ["Look.", "Ask.", "Pour."].iter().position(|own| *own == step).unwrap_or(9) + 1
    });
    for (card, form) in [
        ("pour", ""),
        ("bell", ""),
        ("none", "answer=0&answer=2"),
        ("closes", "answer=true"),
        ("steps", &order),
        ("wrist", "answer=2&answer=1"),
        ("words", ""),
        ("number", "answer=112"),
    ] {
        assert!(jan.post_form(&at(card), form).await.status.is_redirection(), "{card}");
    }
    let completed = jan.get("/courses/bar/completed").await.body;
    assert!(completed.contains("4/5"), "{completed}");
}
