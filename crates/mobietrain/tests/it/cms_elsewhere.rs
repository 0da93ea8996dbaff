//! Completions from elsewhere, looked at line by line and written down; taken back; and a new validity for those that exist.

use http::StatusCode;
use jiff::tz::TimeZone;
use jwt_link::Claims;
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;
use web::Day;

use crate::courses::{course, learner, look};
use crate::desk::{Desk, shown};
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";
const NOTE: &str = "/accounts/acme-events/courses/drinks/elsewhere";
const APPLY: &str = "/accounts/acme-events/courses/drinks/due/apply";

fn day(world: &World, days: i64) -> Day {
    Day::of(world.now.now(), &TimeZone::UTC).plus_days(days)
}

async fn named(world: &World, sub: &str, name: &str, number: &str) -> (Tab, String) {
    let tab = learner(world, |claims: &mut Claims| {
        (claims.sub, claims.name) = (sub.to_owned(), name.to_owned());
        claims.employee_number = Some(number.to_owned());
    })
    .await;
    let mut read = world.app.db.read().await.expect("a connection");
    let id = read.query("SELECT id FROM learners WHERE name = $1").bind(name).one().await.expect("a learner");
    (tab, id)
}

fn says(page: &Page, sentence: &str) {
    let text = page.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains(sentence), "{sentence} is not in {text}");
}

fn seen(page: &Page) -> String {
    let seen = page.body.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    seen.expect("a list that was looked at").to_owned()
}

async fn send(desk: &Desk, at: &str, text: &str, [then, seen]: [&str; 2]) -> Page {
    desk.send_form(at, &[("text", text), ("then", then), ("seen", seen)], &[]).await
}

/// What CrewPlanner was told of completions: the payloads of an event.
async fn told(world: &World, event: &str) -> Vec<Value> {
    let uri = format!("urn:jwt-link:event:{event}");
    let told = world.told().await.into_iter().map(|told| told["events"][&uri].clone());
    told.filter(Value::is_object).collect()
}

async fn months(world: &World, months: &str) {
    world.run("UPDATE courses SET valid_months = CAST($1 AS BIGINT), renew_days = 30", &[months]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_from_a_classroom_is_looked_at_and_counts_as_any_other(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "fire", "everyone", "{}").await;
    months(world, "12").await;
    let (jan, id) = &named(world, "1", "Jan Peeters", "10482").await;
    named(world, "2", "Ada One", "7").await;
    named(world, "3", "Ada Two", "7").await;
    let desk = &Desk::content_admin(world).await;
    let (past, future) = (day(world, -40).to_string(), day(world, 1).to_string());
    let text = format!(
        "10482;{past}\n10482;{past};2099-01-01\n99;{past}\n7;{past}\n10482;{future}\n10482;soon\n10482;{past};2001-01-01\n"
    );
    let asked = send(desk, NOTE, &text, ["look", ""]).await.expect(200);
    for sentence in [
        "Jan Peeters",
        "Stands in line 1 already",
        "No learner has this number",
        "Several learners have this number",
        "has not come yet",
        "Write it like",
        "before the day of completion",
        "Write down (1)",
    ] {
        says(&asked, sentence);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 0, "a dry run writes nothing");
    let other = send(desk, NOTE, &text, ["note", "x"]).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let file = send(desk, NOTE, &text, ["refused", ""]).await.expect(200);
    assert!(file.body.contains("99;") && !file.body.contains("2099"), "{}", file.body);
    let noted = send(desk, NOTE, &text, ["note", &seen(&asked)]).await.expect(200);
    says(&noted, "Written down: 1");
    let until = day(world, -40).plus_months(12).to_string();
    assert_eq!(
        world
            .texts("SELECT valid_until FROM completions WHERE source = 'elsewhere' AND noted_by IS NOT NULL")
            .await,
        std::slice::from_ref(&until)
    );
    assert_eq!(
        world.texts("SELECT valid_until FROM course_progress WHERE completed_at IS NOT NULL").await,
        std::slice::from_ref(&until)
    );
    let events = told(world, "course-completed").await;
    assert_eq!((events.len(), &events[0]["valid_until"]), (1, &Value::from(until)));
    assert!(events[0]["revised_at"].is_i64());
    jan.get("/").await.expect(200).assert_has("valid until");
    // The same once more changes nothing.
    let again = send(desk, NOTE, &format!("10482;{past}"), ["look", ""]).await.expect(200);
    says(&again, "Is known already");
    says(
        &send(desk, NOTE, &format!("10482;{past}"), ["note", &seen(&again)]).await.expect(200),
        "Written down: 0",
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 1);
    // Of any course, by its title or its address, from a file with a heading; the last day is the one that was said.
    let at = format!("{LEARNERS}/elsewhere");
    let file = format!(
        "Matricule;Cours;Jour;Valable jusqu’au\n10482;fire in English;{past};2099-01-01\n10482;nothing;{past};\n"
    );
    let asked = desk.send_form(&at, &[("then", "look")], &[("list.csv", file.as_bytes())]).await.expect(200);
    says(&asked, "No published course is called so");
    let box_text = format!("10482;fire;{past};2099-01-01");
    let asked = send(desk, &at, &box_text, ["look", ""]).await.expect(200);
    send(desk, &at, &box_text, ["note", &seen(&asked)]).await.expect(200).assert_has("Written down");
    let page = desk.get(&format!("{LEARNERS}/{id}")).await.expect(200);
    says(&page, "Elsewhere, written down by");
    assert_eq!(
        world.texts("SELECT said_until FROM completions WHERE course_id = 'fire'").await,
        ["2099-01-01"]
    );

    // Taken back, it is gone here and there.
    let back = crate::desk::links(&page.body, &format!("{LEARNERS}/{id}/completions/fire")).remove(0);
    says(&desk.get(&back).await.expect(200), "has not completed it");
    desk.post(&back, &[]).await.leads_to(&format!("{LEARNERS}/{id}?done=noted-back"));
    assert_eq!(desk.post(&back, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        world
            .count(
                "SELECT COUNT(*) FROM course_progress WHERE course_id = 'fire' AND completed_at IS NOT NULL"
            )
            .await,
        0
    );
    assert_eq!(told(world, "completion-withdrawn").await.len(), 1);
    let acts =
        world.texts("SELECT action FROM audit_log WHERE action LIKE 'completion%' ORDER BY action").await;
    assert_eq!(acts, ["completion-taken-back", "completions-noted", "completions-noted"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_list_is_written_down_once_however_many_send_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    named(world, "1", "Jan Peeters", "1").await;
    named(world, "2", "Ada", "2").await;
    let desk = Desk::content_admin(world).await;
    let text = format!("1;{0}\n2;{0}\n", day(world, -1));
    let seen = seen(&send(&desk, NOTE, &text, ["look", ""]).await.expect(200));
    let mut acts = JoinSet::new();
    for _ in 0..16 {
        let (desk, text, seen) = (desk.clone(), text.clone(), seen.clone());
        acts.spawn(async move { send(&desk, NOTE, &text, ["note", &seen]).await.status });
    }
    let answers = acts.join_all().await;
    // Whoever finds too many before them is told to wait.
    let fine = |status: &StatusCode| !status.is_server_error() || *status == StatusCode::SERVICE_UNAVAILABLE;
    assert!(answers.iter().all(fine), "{answers:?}");
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 2);
    assert_eq!(told(world, "course-completed").await.len(), 2);
}

async fn complete(tab: &Tab) {
    for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        tab.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
    look(tab, "/courses/drinks/completed").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_validity_moves_what_is_there_only_when_somebody_says_so(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    months(world, "24").await;
    let (jan, _) = &named(world, "1", "Jan Peeters", "1").await;
    let (_, ada) = &named(world, "2", "Ada", "2").await;
    complete(jan).await;
    let desk = &Desk::content_admin(world).await;
    // Ada's is of long ago; the day on Eva's certificate stays.
    named(world, "3", "Eva", "3").await;
    let text = format!("2;{};\n3;{};2099-01-01\n", day(world, -500), day(world, -500));
    let asked = send(desk, NOTE, &text, ["look", ""]).await.expect(200);
    send(desk, NOTE, &text, ["note", &seen(&asked)]).await.expect(200).assert_has("Written down");
    desk.get(APPLY).await.leads_to("/accounts/acme-events/courses/drinks/due?done=redated-none");
    months(world, "12").await;
    let before = told(world, "course-completed").await.len();
    let asked = desk.get(APPLY).await.expect(200);
    for sentence in [
        "The last day moves: Ada, Jan Peeters",
        "Earlier than they were told: Ada, Jan Peeters",
        "late where it is mandatory: Ada",
    ] {
        says(&asked, sentence);
    }
    assert_eq!(desk.post(APPLY, &[("sure", "x")]).await.status, StatusCode::CONFLICT);
    // Somebody completes it meanwhile: by the new validity, so nothing else moves, but what was shown is what is done.
    desk.post(APPLY, &[("sure", &*shown(&asked))])
        .await
        .leads_to("/accounts/acme-events/courses/drinks/due?done=redated");
    let days = world.texts("SELECT valid_until FROM course_progress ORDER BY valid_until").await;
    let expected =
        [day(world, -500).plus_months(12), day(world, 0).plus_months(12)].map(|day| day.to_string());
    assert_eq!(days, [&expected[0], &expected[1], "2099-01-01"]);
    assert_eq!(world.texts("SELECT valid_until FROM completions ORDER BY valid_until").await, days);
    let events = told(world, "course-completed").await;
    assert_eq!(events.len(), before + 2);
    // Back again, Ada is qualified again.
    months(world, "24").await;
    let asked = desk.get(APPLY).await.expect(200);
    says(&asked, "Qualified again: Ada");
    world.run("UPDATE course_progress SET valid_until = '2050-01-01' WHERE learner_id = $1", &[ada]).await;
    let other = desk.post(APPLY, &[("sure", &*shown(&asked))]).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "a row that is another one by now is not written over");
    assert_eq!(
        world.texts("SELECT valid_until FROM completions ORDER BY valid_until").await,
        days,
        "nor is any other"
    );
}

/// Many are told by the job.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_told_of_a_little_at_a_time(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    named(world, "1", "Jan Peeters", "1").await;
    let desk = &Desk::content_admin(world).await;
    let text: String = (1..=150).map(|days| format!("1;{}\n", day(world, -days))).collect();
    let asked = send(desk, NOTE, &text, ["look", ""]).await.expect(200);
    send(desk, NOTE, &text, ["note", &seen(&asked)]).await.expect(200).assert_has("Written down");
    assert_eq!(world.count("SELECT COUNT(*) FROM completions WHERE untold_since IS NOT NULL").await, 50);
    world.app.tick().await.expect("a tick");
    assert_eq!(world.count("SELECT COUNT(*) FROM completions WHERE untold_since IS NOT NULL").await, 0);
    assert_eq!(told(world, "course-completed").await.len(), 150);
}
