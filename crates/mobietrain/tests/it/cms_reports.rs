//! The dashboard of an account and the report of a course: their numbers, who is behind each, and the same as files; and what is kept of first
//! answers.

use jwt_link::{Claims, Department};
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;

use crate::courses::{course, learner, look};
use crate::desk::Desk;
use crate::world::World;

pub const ACCOUNT: &str = "/accounts/acme-events";
const REPORT: &str = "/accounts/acme-events/courses/drinks/report";
const DAY: u64 = 24 * 3600;

/// Somebody of a department, who has seen nothing yet.
pub async fn person(world: &World, name: &str, department: &str) -> Tab {
    learner(world, |claims: &mut Claims| {
        (claims.sub, claims.name) = (format!("sub-{name}"), name.to_owned());
        let department = Department { id: department.to_owned(), name: department.to_owned() };
        claims.departments = Some(vec![department]);
    })
    .await
}

pub fn plain(page: &Page) -> String {
    page.body.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
pub fn says(page: &Page, sentence: &str) {
    let text = plain(page);
    assert!(text.contains(sentence), "{sentence} is not in {text}");
}

pub async fn answer(tab: &Tab, number: u8) {
    look(tab, "/courses/drinks").await;
    tab.post_form("/courses/drinks/cards/young", &format!("answer={number}")).await;
}

async fn complete(tab: &Tab) {
    answer(tab, 1).await;
    for card in ["check", "water"] {
        tab.post_form(&format!("/courses/drinks/cards/{card}"), "").await;
    }
    look(tab, "/courses/drinks/completed").await;
}

/// A member of staff who looks after the people of one course's group.
async fn manager(world: &World, group: &str) -> Desk {
    let at = Post::At(world.account.clone(), Role::Manager);
    let manager = Desk::signed_in(world, "manager@acme-events.example", at).await;
    let managed = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                   SELECT $1, id, $2 FROM staff WHERE email LIKE 'manager@%'";
    world.run(managed, &[&world.account, group]).await;
    manager
}

/// What stands first in each line of a file, without its heading.
fn first_cells(file: &Page) -> Vec<String> {
    let lines = file.body.trim_start_matches('\u{feff}').lines().skip(1);
    lines.map(|line| line.split(',').next().unwrap_or_default().trim_matches('"').to_owned()).collect()
}

/// The names in the list of a page, in its order.
fn listed(page: &Page) -> Vec<String> {
    let table =
        page.body.split("<tbody>").last().unwrap_or_default().split("</tbody>").next().unwrap_or_default();
    let rows = table.split("<tr>").skip(1);
    let name =
        |row: &str| row.split("<bdi>").nth(1).and_then(|rest| rest.split("</bdi>").next()).map(str::to_owned);
    rows.filter_map(name).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_answer_is_kept_and_no_later_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let (jan, ada) = (&person(world, "Jan", "bar").await, &person(world, "Ada", "bar").await);
    for number in [0, 1, 0] {
        answer(jan, number).await;
    }
    jan.post_form("/courses/drinks/cards/check", "").await;
    let kept = "SELECT l.name || ' ' || f.card_id || ' ' || f.taken || ' ' || CAST(f.score AS TEXT) \
                FROM first_answers f JOIN learners l ON l.id = f.learner_id ORDER BY l.name";
    assert_eq!(world.texts(kept).await, ["Jan young 0 0"]);
    let best = "SELECT best_score FROM card_progress WHERE card_id = 'young'";
    assert_eq!(world.count(best).await, 1, "the best one still counts");
    // Of many at once on several devices, one is the first.
    look(ada, "/courses/drinks").await;
    let mut at_once = JoinSet::new();
    for number in 0..32 {
        let ada = ada.clone();
        let answer = format!("answer={}", number % 2);
        at_once.spawn(async move { ada.post_form("/courses/drinks/cards/young", &answer).await.status });
    }
    at_once.join_all().await;
    assert_eq!(world.texts(kept).await.len(), 2);
    // Whoever had answered before first answers were kept gives no first one any more.
    world.run("DELETE FROM first_answers", &[]).await;
    answer(jan, 1).await;
    assert_eq!(world.texts(kept).await, [""; 0]);
    // What was asked anew has a first answer of its own; a person who is deleted leaves none.
    world.run("UPDATE course_versions SET editions = '{\"young\":7}'", &[]).await;
    jan.post_form("/courses/drinks/cards/young?edition=7", "answer=1").await;
    assert_eq!(world.texts(kept).await, ["Jan young 1 1"]);
    world.run("DELETE FROM learners WHERE name = 'Jan'", &[]).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM first_answers").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_dashboard_counts_and_leads_to_whom_it_counts(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    desk.get("/").await.leads_to("/accounts/acme-events/dashboard");
    says(&desk.get(&format!("{ACCOUNT}/dashboard")).await.expect(200), "No learners yet");
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let jan = &person(world, "Jan", "bar").await;
    let ada = &person(world, "Ada", "bar").await;
    person(world, "Omar", "security").await;
    person(world, "Lea", "security").await;
    complete(jan).await;
    look(ada, "/courses/drinks").await;
    world.run("UPDATE learners SET left_at = 5 WHERE name = 'Lea'", &[]).await;
    let due = "INSERT INTO requirements (account_id, course_id, group_id, due_on, since, made_by) \
               VALUES ($1, 'drinks', 'group-drinks', '2020-01-01', 1, 'Hanne')";
    world.run(due, &[&world.account]).await;
    world.run("UPDATE learners SET created_at = 1, status_since = 0", &[]).await;
    let page = desk.get(&format!("{ACCOUNT}/dashboard")).await.expect(200);
    for sentence in [
        "Active: 3. Inactive: 0. Left: 1.",
        "2 people are late",
        "1 of 3",
        "0 of 1",
        "Learners who have left",
        "Between 0 and 4 a day",
    ] {
        says(&page, sentence);
    }
    assert!(!page.body.contains("style="), "the style sheet alone says how it looks");
    let late = desk.get(&format!("{ACCOUNT}/learners?course=drinks&state=late")).await.expect(200);
    assert_eq!(listed(&late).len(), 2, "whoever is late is one tap away, and as many");
    let left = desk.get(&format!("{ACCOUNT}/learners?status=left")).await.expect(200);
    assert_eq!(listed(&left), ["Lea"]);
    let file = desk.post(&format!("{ACCOUNT}/learners/export"), &[("status", "left")]).await.expect(200);
    assert_eq!(first_cells(&file), ["Lea"]);
    let ninety = desk.get(&format!("{ACCOUNT}/dashboard?days=90")).await.expect(200);
    assert_eq!(ninety.body.matches("<th scope=\"row\">").count(), 90 + 2);
    // Each of its tables is a file, with what the page shows.
    let numbers = &format!("{ACCOUNT}/dashboard/numbers.csv");
    let groups = desk.get(&format!("{numbers}?of=groups")).await.expect(200);
    assert_eq!(first_cells(&groups)[..1], ["Everyone"], "{}", groups.body);
    let courses = desk.get(&format!("{numbers}?of=courses")).await.expect(200);
    assert!(
        courses.body.contains("drinks in English,1,1,1,2"),
        "done, busy, not started, late: {}",
        courses.body
    );
    let days = desk.get(&format!("{numbers}?of=sign-ons&days=90")).await.expect(200);
    assert_eq!(first_cells(&days).len(), 90);
    assert!(days.body.contains("Link failed"), "{}", days.body);
    assert_eq!(desk.get(&format!("{numbers}?of=nonsense")).await.status, 400);
    // A manager's is of their groups: nobody else's people, courses, groups or tasks.
    let manager = &manager(world, "group-gates").await;
    manager.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let page = manager.get(&format!("{ACCOUNT}/dashboard")).await.expect(200);
    says(&page, "Active: 1. Inactive: 0. Left: 1.");
    says(&page, "One person is late");
    for other in ["group-drinks", "Waiting for you", "Failed links", "/groups\"", "Link failed"] {
        assert!(!plain(&page).contains(other), "{other}");
    }
    let late = manager.get(&format!("{ACCOUNT}/learners?state=late")).await.expect(200);
    assert_eq!(listed(&late), ["Omar"]);
    let groups = manager.get(&format!("{numbers}?of=groups")).await.expect(200);
    assert_eq!(first_cells(&groups), ["group-gates"]);
    let days = manager.get(&format!("{numbers}?of=sign-ons")).await.expect(200);
    assert!(!days.body.contains("Link failed"), "{}", days.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_is_said_until_it_is_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let desk = &Desk::content_admin(world).await;
    let dashboard = format!("{ACCOUNT}/dashboard");
    says(&desk.get(&dashboard).await.expect(200), "Nothing is waiting.");
    world.run("UPDATE courses SET revision = revision + 1", &[]).await;
    desk.post(&format!("{ACCOUNT}/terms"), &[]).await;
    let comment = "INSERT INTO course_comments (account_id, course_id, id, card_id, name, words, made_at) \
                   VALUES ($1, 'drinks', 'one', 'check', 'Mila', 'Unclear.', 1)";
    world.run(comment, &[&world.account]).await;
    let page = desk.get(&dashboard).await.expect(200);
    for sentence in ["Changed and not published", "Terms, version 1", "Open comments: 1"] {
        says(&page, sentence);
    }
    assert!(!plain(&page).contains("Attempts in the last 7 days"), "that is the operators' affair");
    world.redeem(&world.browser(), "no.link").await;
    let nowhere = "/login/external/nobody-here/crewplanner";
    world
        .browser()
        .post_from(&world.issuer(), nowhere, &format!("jwt={}", world.link(&world.claims())))
        .await;
    let operator = &Desk::operator(world).await;
    says(&operator.get(&dashboard).await.expect(200), "Attempts in the last 7 days: 1");
    world.run("UPDATE course_comments SET settled_at = 1", &[]).await;
    assert!(!plain(&desk.get(&dashboard).await.expect(200)).contains("Open comments"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_lists_whom_it_counts_and_its_file_has_the_same(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    let people = ["Done", "Busy", "Listed", "Never", "Gone"];
    let mut tabs = Vec::new();
    for name in people {
        tabs.push(person(world, name, "bar").await);
        world.advance(1);
    }
    let omar = &person(world, "Omar", "security").await;
    complete(&tabs[0]).await;
    look(&tabs[1], "/courses/drinks").await;
    tabs[1].post_form("/courses/drinks/cards/check", "").await;
    look(&tabs[2], "/").await;
    complete(&tabs[4]).await;
    world.run("UPDATE learners SET left_at = 5 WHERE name = 'Gone'", &[]).await;
    let desk = &Desk::content_admin(world).await;
    for (state, expected) in [
        ("", &["Never", "Listed", "Busy", "Done"][..]),
        ("done", &["Done"]),
        ("busy", &["Busy"]),
        ("not-started", &["Listed"]),
        ("never-seen", &["Never"]),
        ("late", &[]),
        ("nonsense", &["Never", "Listed", "Busy", "Done"]),
    ] {
        let page = desk.get(&format!("{REPORT}?state={state}")).await.expect(200);
        let file = desk.post(&format!("{REPORT}/export"), &[("state", state)]).await.expect(200);
        assert_eq!((listed(&page), first_cells(&file)), (strings(expected), strings(expected)), "{state}");
    }
    let page = desk.get(REPORT).await.expect(200);
    for sentence in ["of 4", "1 of 3", "3 of 3", "All <span>4</span>", "Busy <span>1</span>"] {
        says(&page, sentence);
    }
    let file = desk.post(&format!("{REPORT}/export"), &[("state", "busy")]).await.expect(200);
    assert!(file.body.contains("Busy,1,3,"), "{}", file.body);
    // Whoever has it no more is in the list of learners still, and counted no more.
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1", &[]).await;
    says(&desk.get(REPORT).await.expect(200), "Nobody has this course now");
    let done = desk.get(&format!("{ACCOUNT}/learners?course=drinks&state=done")).await.expect(200);
    assert_eq!(listed(&done), ["Gone", "Done"]);
    let manager = &manager(world, "group-drinks").await;
    assert_eq!(manager.get(REPORT).await.status.as_u16(), 404);
    assert_eq!(manager.post(&format!("{REPORT}/export"), &[]).await.status.as_u16(), 404);
    drop(omar.get("/").await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_reads_the_reports_of_what_their_people_have(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (slug, kind, rule) in [
        ("drinks", "rule", r#"{"departments":["bar"]}"#),
        ("gates", "rule", r#"{"departments":["security"]}"#),
        ("fire", "everyone", "{}"),
        ("here", "rule", r#"{"status":"active"}"#),
    ] {
        course(world, &world.account, slug, kind, rule).await;
    }
    let manager = &manager(world, "group-gates").await;
    // Their own group's, though nobody is in it; and what somebody of theirs has by any group.
    for (slug, status) in [("gates", 200), ("fire", 404), ("here", 404), ("drinks", 404)] {
        drop(manager.get(&format!("{ACCOUNT}/courses/{slug}/report")).await.expect(status));
    }
    drop(person(world, "Omar", "security").await);
    for (slug, status) in [("gates", 200), ("fire", 200), ("here", 200), ("drinks", 404)] {
        drop(manager.get(&format!("{ACCOUNT}/courses/{slug}/report")).await.expect(status));
        drop(manager.get(&format!("{ACCOUNT}/courses/{slug}/report/questions.csv")).await.expect(status));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_says_how_far_each_of_its_groups_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let desk = &Desk::content_admin(world).await;
    complete(&person(world, "Jan", "bar").await).await;
    person(world, "Ada", "bar").await;
    assert!(
        !plain(&desk.get(REPORT).await.expect(200)).contains("By group"),
        "of one group it says nothing new"
    );
    let both =
        "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, 'drinks', 'group-gates')";
    world.run(both, &[&world.account]).await;
    person(world, "Omar", "security").await;
    let page = desk.get(REPORT).await.expect(200);
    for sentence in ["By group", "1 of 2", "0 of 1"] {
        says(&page, sentence);
    }
    let manager = &manager(world, "group-gates").await;
    let page = manager.get(REPORT).await.expect(200);
    assert!(!page.body.contains("group-drinks"), "of a group that they do not look after they learn nothing");
}

fn strings(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_that_most_get_wrong_is_pointed_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let desk = &Desk::content_admin(world).await;
    says(&desk.get(REPORT).await.expect(200), "Not answered yet");
    for at in 0..4 {
        answer(&person(world, &format!("Bar {at}"), "bar").await, 0).await;
    }
    let page = desk.get(REPORT).await.expect(200);
    says(&page, "0 of 4 right");
    assert!(!plain(&page).contains("Most people choose"), "few answers say nothing");
    answer(&person(world, "Omar", "security").await, 1).await;
    let page = desk.get(REPORT).await.expect(200);
    says(&page, "1 of 5 right");
    says(&page, "Most people choose the same wrong answer.");
    says(&page, "width=\"80.0\"");
    let file = desk.get(&format!("{REPORT}/questions.csv")).await.expect(200);
    let lines: Vec<&str> = file.body.trim_end().lines().skip(1).collect();
    assert_eq!(lines, ["What do you do?,5,1,Serve.,,4", "What do you do?,5,1,Ask for ID.,yes,1"]);
    // Of the people that a manager sees one has answered, and right.
    let manager = &manager(world, "group-gates").await;
    says(&manager.get(REPORT).await.expect(200), "1 of 1 right");
    let file = manager.get(&format!("{REPORT}/questions.csv")).await.expect(200);
    assert!(file.body.contains("What do you do?,1,1,Serve.,,0"), "{}", file.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_of_courses_and_sign_ons_are_taken_home_as_shown(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "gates", "everyone", "{}").await;
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE id = 'gates'", &[]).await;
    let desk = &Desk::content_admin(world).await;
    let (page, file) = (
        desk.get(&format!("{ACCOUNT}/courses")).await.expect(200),
        desk.get(&format!("{ACCOUNT}/courses/courses.csv")).await.expect(200),
    );
    assert_eq!(first_cells(&file), listed(&page));
    assert!(file.body.contains("Published") && file.body.contains("Withdrawn"), "{}", file.body);
    // More than one page of the log, with what failed among it.
    for at in 0..55 {
        person(world, &format!("Person {at:02}"), "bar").await;
        world.advance(1);
    }
    let expired = Claims { exp: world.seconds() - 400, iat: world.seconds() - 460, ..world.claims() };
    world.redeem(&world.browser(), &world.link(&expired)).await;
    let all = desk.post(&format!("{ACCOUNT}/doctor/export"), &[]).await.expect(200);
    assert_eq!(first_cells(&all).len(), 56, "{}", all.body);
    let failed = desk.post(&format!("{ACCOUNT}/doctor/export"), &[("outcome", "failed")]).await.expect(200);
    assert_eq!(first_cells(&failed).len(), 1, "{}", failed.body);
    assert!(failed.body.contains("expired"), "{}", failed.body);
    let one = desk.post(&format!("{ACCOUNT}/doctor/export"), &[("q", "person 07")]).await.expect(200);
    assert!(first_cells(&one).len() == 1 && one.body.contains("Person 07"), "{}", one.body);
    let log = desk.get(&format!("{ACCOUNT}/audit?action=sign-ons-exported")).await.expect(200);
    assert!(log.body.contains("Sign-on log exported") && !log.body.contains("Person 07"));
    world.advance(DAY);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_read_well_in_every_language() {
    let world = &World::start(Sqlite).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let due = "INSERT INTO requirements (account_id, course_id, group_id, due_on, due_days, since, made_by) \
               VALUES ($1, 'drinks', 'group-drinks', '2020-01-01', 3, 1, 'Hanne')";
    world.run(due, &[&world.account]).await;
    for at in 0..6 {
        answer(&person(world, &format!("Jan <b>{at}</b>"), "bar").await, 0).await;
    }
    world.run("UPDATE courses SET revision = revision + 1", &[]).await;
    let desk = &Desk::content_admin(world).await;
    for language in web::Language::ALL {
        for path in [format!("{ACCOUNT}/dashboard?days=30"), format!("{REPORT}?questions=all")] {
            let page = desk.in_language(&path, language.tag()).await.expect(200);
            assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{path}");
            assert!(page.body.contains(&format!("dir=\"{}\"", language.direction())), "{path}");
            for wrong in ["{ $", "Jan <b>", "NaN", "style="] {
                assert!(!page.body.contains(wrong), "{language:?} {path}: {wrong}");
            }
        }
    }
}
