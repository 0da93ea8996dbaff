//! A course with a pass mark is completed by whoever answers enough of it right, the best of their answers, and stays so.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, look};
use crate::desk::{Desk, shown};
use crate::paths::Shows as _;
use crate::phone::Phone;
use crate::world::World;

const DUE: &str = "/accounts/acme-events/courses/drinks/due";
const COMPLETIONS: &str = "SELECT COUNT(*) FROM completions";

/// What the form of days and marks sends.
fn form(mark: &str) -> [(&'static str, &str); 4] {
    [("group", "group-drinks"), ("on", ""), ("days", ""), ("mark", mark)]
}

/// Says it, and yes to what it does; answers what that was.
async fn set(desk: &Desk, mark: &str) -> String {
    let asked = desk.post(DUE, &form(mark)).await.expect(200);
    let sure = shown(&asked);
    desk.post(DUE, &[&form(mark)[..], &[("sure", &*sure)]].concat())
        .await
        .leads_to(&format!("{DUE}?done=saved"));
    asked.body
}

async fn school(world: &World) -> Desk {
    course(world, &world.account, "drinks", "everyone", "{}").await;
    Desk::content_admin(world).await
}

/// All cards, the one question among them answered so.
async fn through(tab: &Tab, answer: &str) {
    for (card, form) in [("check", ""), ("young", answer), ("water", "")] {
        tab.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_too_little_right_repeats_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    let jan = &learner(world, |_| ()).await;
    look(jan, "/courses/drinks").await;
    let asked = set(desk, "80").await;
    assert!(asked.contains("80 % of the questions") && asked.contains("One learner"), "{asked}");
    desk.get(DUE).await.shows("name=\"mark\" value=\"80\"");
    jan.get("/courses/drinks").await.shows("Pass mark: 1 of 1");
    through(jan, "answer=0").await;
    jan.get("/courses/drinks/completed").await.leads_to("/courses/drinks");
    jan.get("/courses/drinks")
        .await
        .shows("You have 0 of 1 right, and the pass mark is 1.")
        .shows("Repeat what you missed");
    // One tap leads to what was missed.
    jan.get("/courses/drinks/continue").await.leads_to("/courses/drinks/cards/young");
    jan.get("/continue").await.leads_to("/courses/drinks/cards/young");
    assert_eq!(world.count(COMPLETIONS).await, 0);
    let learners = world.texts("SELECT id FROM learners").await;
    desk.get(&format!("/accounts/acme-events/learners/{}", learners[0])).await.shows("pass mark 1");
    jan.post_form("/courses/drinks/cards/young", "answer=1").await;
    assert_eq!(world.count(COMPLETIONS).await, 1);
    jan.get("/courses/drinks/completed").await.shows("1/1");
    // A worse answer afterwards, and a higher mark, take nothing back.
    jan.post_form("/courses/drinks/cards/young", "answer=0").await;
    set(desk, "100").await;
    jan.get("/courses/drinks/completed").await.shows("1/1");
    assert_eq!(world.count(COMPLETIONS).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mark_whoever_is_through_has_completed_it_by_looking(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    set(desk, "1").await;
    let jan = &learner(world, |_| ()).await;
    through(jan, "answer=0").await;
    assert_eq!(world.count(COMPLETIONS).await, 0);
    let asked = set(desk, "").await;
    assert!(asked.contains("no pass mark any more"), "{asked}");
    look(jan, "/courses/drinks").await;
    jan.get("/courses/drinks/completed").await.shows("0/1");
    assert_eq!(world.count(COMPLETIONS).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_phone_sends_later_reaches_the_mark_in_any_order(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    set(&school(world).await, "100").await;
    let jan = &learner(world, |_| ()).await;
    let phone = Phone::of(world, jan).await;
    let packet = jan.get("/courses/drinks/packet").await.expect(200);
    assert!(packet.body.contains("\"needed\":1"), "{}", packet.body);
    let all = phone.did("drinks", &[("water", &[]), ("young", &["0"]), ("check", &[]), ("young", &["1"])]);
    assert_eq!(phone.send(&all[..3]).await, ["received"; 3]);
    assert_eq!(world.count(COMPLETIONS).await, 0);
    assert_eq!(phone.send(&all[3..]).await, ["received"]);
    assert_eq!(phone.send(&all).await, ["received"; 4]);
    assert_eq!(world.count(COMPLETIONS).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_percentage_is_said_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    for mark in ["0", "101", "-5", "8.5", "most", "99999999999999999999"] {
        let page = desk.post(DUE, &form(mark)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{mark}");
        page.shows("Type a whole number from 1 to 100").shows("id=\"mark-error\"");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE pass_mark IS NOT NULL").await, 0);
    set(desk, "80").await;
    let log = world.texts("SELECT changes FROM audit_subjects").await;
    assert!(log.iter().any(|changes| changes.contains("\"pass_mark\":[\"\",\"80\"]")), "{log:?}");
}
