//! Who must know a course by when, and how long it counts: said in the CMS, felt in the app, told to CrewPlanner.

use http::StatusCode;
use jiff::tz::TimeZone;
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;
use web::Day;

use crate::courses::{course, learner, look};
use crate::desk::{Desk, HANNE, PASSWORD, shown};
use crate::new_courses::{SAME, answer, tag};
use crate::world::World;

const BAR: &str = r#"{"departments":["bar"]}"#;
const DUE: &str = "/accounts/acme-events/courses/drinks/due";
const DAY: u64 = 86_400;

fn in_days(world: &World, days: i64) -> Day {
    Day::of(world.now.now(), &TimeZone::UTC).plus_days(days)
}

/// A course for Bar, and who looks after it.
async fn school(world: &World) -> Desk {
    course(world, &world.account, "drinks", "rule", BAR).await;
    Desk::content_admin(world).await
}

/// Fills the form in as somebody does who has it before them, and says yes to what it asks.
async fn set(desk: &Desk, on: &str, days: &str, validity: [&str; 2]) -> Page {
    let form = &form(on, days, validity);
    let asked = desk.post(DUE, form).await.expect(200);
    let agreed = desk.post(DUE, &[&form[..], &[("sure", &*shown(&asked))]].concat()).await;
    agreed.leads_to(&format!("{DUE}?done=saved"));
    asked
}

fn form<'a>(on: &'a str, days: &'a str, [months, renew]: [&'a str; 2]) -> Vec<(&'static str, &'a str)> {
    let must = (!on.is_empty() || !days.is_empty()).then_some(("must", "group-drinks"));
    let rest = [("group", "group-drinks"), ("on", on), ("days", days), ("months", months), ("renew", renew)];
    rest.into_iter().chain(must).collect()
}

async fn complete(tab: &Tab) {
    for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        tab.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
    look(tab, "/courses/drinks/completed").await;
}

/// The one course that Jan has to do, as CrewPlanner is answered, and how many are late.
async fn to_do(world: &World) -> (Option<Value>, i64) {
    let training = answer(world, SAME).await["training"].clone();
    let course = training["courses"].as_array().expect("a list").first().cloned();
    (course, training["late"].as_i64().expect("a number"))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_due_is_asked_about_shown_and_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    let jan = &learner(world, SAME).await;
    let (friday, before) = (in_days(world, 2), tag(world, SAME).await);
    let asked = set(desk, &friday.to_string(), "", ["", ""]).await;
    asked.assert_has("One learner").assert_has_not("Late at once");
    assert_ne!(tag(world, SAME).await, before, "CrewPlanner hears that there is another answer");
    jan.get("/").await.expect(200).assert_has("In 2 days");
    let (course, late) = to_do(world).await;
    let course = course.expect("a course");
    assert_eq!((&course["due"], &course["late"], late), (&friday.to_string().into(), &false.into(), 0));
    // At midnight after that day it is late, and nothing else had to happen.
    world.advance(3 * DAY);
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has("One day late").assert_has("One is late.");
    jan.get("/courses/drinks").await.expect(200).assert_has("One day late");
    let (course, late) = to_do(world).await;
    assert_eq!((&course.expect("a course")["late"], late), (&true.into(), 1));
    complete(jan).await;
    assert_eq!(to_do(world).await, (None, 0));
    jan.get("/").await.expect(200).assert_has_not("late");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_are_counted_from_when_it_came_to_somebody(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    learner(world, SAME).await;
    set(desk, "", "3", ["", ""]).await;
    world.advance(2 * DAY);
    // Ada comes two days later, and has three days from then; Jan has one left.
    let ada = &learner(world, |ada| ada.sub = "2002".to_owned()).await;
    ada.get("/").await.expect(200).assert_has("In 3 days");
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has("By tomorrow");
    // Whoever leaves Bar is free, and whoever comes back begins anew: it comes to them then.
    learner(world, |jan| jan.departments = Some(Vec::new())).await;
    world.advance(2 * DAY);
    learner(world, SAME).await.get("/").await.expect(200).assert_has("In 3 days");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_renews_in_the_window_stays_qualified_and_loses_no_day(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    set(desk, "", "7", ["12", "30"]).await;
    let jan = &learner(world, SAME).await;
    complete(jan).await;
    let first = in_days(world, 0).plus_months(12);
    let until = async || world.texts("SELECT valid_until FROM course_progress").await;
    assert_eq!(until().await, [first.to_string()]);
    let event = world
        .told()
        .await
        .into_iter()
        .find_map(|event| event["events"]["urn:jwt-link:event:course-completed"].as_object().cloned());
    assert_eq!(event.expect("it is told")["valid_until"], first.to_string());
    jan.get("/").await.expect(200).assert_has("valid until");
    assert_eq!(to_do(world).await, (None, 0));
    // A year later, in the window: it is asked for again, card by card, and what was done stays done.
    world.advance(350 * DAY);
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has("You stay qualified meanwhile");
    let (course, late) = to_do(world).await;
    let course = course.expect("a course");
    assert_eq!((&course["due"], late, &course["lessons_done"]), (&first.to_string().into(), 0, &0.into()));
    jan.post_form("/courses/drinks/cards/check", "").await;
    jan.post_form("/courses/drinks/cards/young", "answer=1").await;
    assert_eq!(until().await, [first.to_string()], "half of it renews nothing");
    let (course, _) = to_do(world).await;
    assert_eq!(course.expect("a course")["lessons_done"], 1);
    complete(jan).await;
    assert_eq!(until().await, [first.plus_months(12).to_string()], "counted on from its last day");
    // Once more, late or twice, it changes nothing.
    complete(jan).await;
    assert_eq!(until().await, [first.plus_months(12).to_string()]);
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 2);
    // Nobody who lets it run out is qualified, and the whole course is there again.
    world.advance(400 * DAY);
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has("late");
    assert_eq!(to_do(world).await.1, 1);
    complete(jan).await;
    let anew = in_days(world, 0).plus_months(12);
    assert_eq!(until().await, [anew.to_string()], "it was over: from the day that it was done");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_form_changes_nothing_and_says_why_beside_the_field(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    let (yesterday, today) = (in_days(world, -1).to_string(), in_days(world, 0).to_string());
    for (on, days, validity, says) in [
        (&*yesterday, "", ["", ""], "would be late at once"),
        ("soon", "", ["", ""], "This is no day"),
        ("", "0", ["", ""], "whole number of days"),
        (&*today, "", ["0", ""], "whole number of months"),
        (&*today, "", ["", "30"], "needs something that runs out"),
        (&*today, "", ["12", "400"], "from 0 to 366"),
        (&*today, "", ["6", "366"], "That is longer than it counts"),
    ] {
        let answer = desk.post(DUE, &form(on, days, validity)).await;
        answer.expect(422).assert_has(says);
    }
    let nothing = [("must", "group-drinks"), ("group", "group-drinks"), ("on", ""), ("days", "")];
    desk.post(DUE, &nothing).await.expect(422).assert_has("Say by when");
    assert_eq!(world.count("SELECT COUNT(*) FROM requirements").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE valid_months IS NOT NULL").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_yes_is_one_to_what_was_shown(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    learner(world, SAME).await;
    let today = in_days(world, 0).to_string();
    let form = &form(&today, "", ["", ""]);
    let asked = desk.post(DUE, form).await.expect(200);
    learner(world, |ada| ada.sub = "2002".to_owned()).await;
    let late = desk.post(DUE, &[&form[..], &[("sure", &*shown(&asked))]].concat()).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    late.assert_has("2 learners");
    assert_eq!(world.count("SELECT COUNT(*) FROM requirements").await, 0);
    desk.post(DUE, &[&form[..], &[("sure", &*shown(&late))]].concat())
        .await
        .leads_to(&format!("{DUE}?done=saved"));
    assert_eq!(world.count("SELECT COUNT(*) FROM requirements").await, 1);
    // Saving the same again asks nothing.
    desk.post(DUE, form).await.leads_to(&format!("{DUE}?done=saved"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_ends_a_duty_says_so_first(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    let duties = || world.count("SELECT COUNT(*) FROM requirements");
    // Nobody is in the group: nobody gets or loses a course by any of this, but the day is gone.
    set(desk, &in_days(world, 2).to_string(), "", ["", ""]).await;
    let asked = desk.post("/accounts/acme-events/courses/drinks/groups", &[]).await.expect(200);
    asked.assert_has("No longer mandatory, and the day by which it is due goes with that:");
    assert_eq!(duties().await, 1);
    let group = "/accounts/acme-events/groups/group-drinks";
    let rule = [("name", "Bar"), ("mode", "rule"), ("department", "bar")];
    let saved = desk.post(group, &rule).await.expect(200);
    saved.assert_has("is no longer mandatory for this group");
    desk.get(&format!("{group}/delete"))
        .await
        .expect(200)
        .assert_has("is no longer mandatory for this group");
    assert_eq!(duties().await, 1);
    let yes = [("sure", &*shown(&asked))];
    desk.post("/accounts/acme-events/courses/drinks/groups", &yes)
        .await
        .leads_to("/accounts/acme-events/courses/drinks?done=saved");
    assert_eq!(duties().await, 0);
    desk.post(group, &rule).await.leads_to(&format!("{group}?done=saved"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_late_for_what_they_were_only_just_moved_to(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    // Jan is known for long, and not of Bar; the planner moves him there before he comes back.
    learner(world, |jan| jan.departments = Some(Vec::new())).await;
    set(desk, "", "3", ["", ""]).await;
    world.advance(30 * DAY);
    let (course, late) = to_do(world).await;
    assert_eq!((course.expect("a course")["due"].clone(), late), (in_days(world, 3).to_string().into(), 0));
    let jan = learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has("In 3 days");
    // Whoever has left is late for nothing, and their planner tells of nobody who has.
    world.advance(5 * DAY);
    assert_eq!(to_do(world).await.1, 1);
    let desk = &Desk::new(world);
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    let late = "/accounts/acme-events/learners?course=drinks&state=late";
    desk.get(late).await.expect(200).assert_has("Jan Peeters");
    world.run("UPDATE learners SET left_at = 1", &[]).await;
    desk.get(late).await.expect(200).assert_has_not("Jan Peeters");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_day_is_counted_from_when_it_was_first_said(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    learner(world, SAME).await;
    set(desk, "", "30", ["", ""]).await;
    world.advance(10 * DAY);
    let desk = &Desk::new(world);
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    // Ten days have gone: with five, Jan is late by that, and the question says so.
    set(desk, "", "5", ["", ""]).await.assert_has("Late at once: Jan Peeters");
    assert_eq!(to_do(world).await.1, 1);
    // Saved from a page that was opened before another group got the course, that one stays as somebody has said.
    world.run("INSERT INTO course_groups (account_id, course_id, group_id) SELECT account_id, 'drinks', id FROM user_groups WHERE kind = 'everyone'", &[]).await;
    world.run("INSERT INTO requirements (account_id, course_id, group_id, due_days, since, made_by) SELECT account_id, 'drinks', id, 9, 1, '' FROM user_groups WHERE kind = 'everyone'", &[]).await;
    desk.post(DUE, &form("", "5", ["", ""])).await.leads_to(&format!("{DUE}?done=saved"));
    assert_eq!(world.count("SELECT COUNT(*) FROM requirements WHERE due_days = 9").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_renewal_is_finished_once_by_whichever_way(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    set(desk, "", "7", ["12", "30"]).await;
    let (jan, ada) = (&learner(world, SAME).await, &learner(world, |ada| ada.sub = "2002".to_owned()).await);
    complete(jan).await;
    complete(ada).await;
    world.advance(350 * DAY);
    // On sixteen devices at once.
    let mut devices = Vec::new();
    for _ in 0..16 {
        devices.push(learner(world, SAME).await);
    }
    for (card, form) in [("check", ""), ("young", "answer=1")] {
        devices[0].post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
    let mut last = JoinSet::new();
    for device in devices {
        last.spawn(async move { device.post_form("/courses/drinks/cards/water", "").await.status });
    }
    assert_eq!(last.join_all().await, [StatusCode::SEE_OTHER; 16]);
    let of_jan = "SELECT COUNT(*) FROM completions c JOIN learners l ON l.account_id = c.account_id AND l.id = c.learner_id \
                  WHERE l.identity NOT LIKE '%2002'";
    assert_eq!(world.count(of_jan).await, 2);
    // Ada has done all but the last card when the author takes that out: looking is enough.
    let ada = learner(world, |ada| ada.sub = "2002".to_owned()).await;
    for (card, form) in [("check", ""), ("young", "answer=1")] {
        ada.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
    let mut content: Value = serde_json::from_str(
        &world.texts("SELECT content FROM course_texts WHERE version = 1 AND language = 'en'").await[0],
    )
    .expect("JSON");
    content["lessons"].as_array_mut().expect("lessons").pop();
    world.run("UPDATE course_texts SET content = $1 WHERE version = 1", &[&content.to_string()]).await;
    look(&ada, "/courses/drinks").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_validity_is_asked_about(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world).await;
    set(desk, "", "", ["12", "30"]).await.assert_has("Months that a completion counts from now on: 12.");
    set(desk, "", "", ["6", ""])
        .await
        .assert_has("counts from now on: 6. Days before its end in which it can be renewed: 0.");
    set(desk, "", "", ["", ""]).await.assert_has("From now on a completion counts for ever.");
}
