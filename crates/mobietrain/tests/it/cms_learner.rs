//! One learner, with everything that is known of them; their sessions end, and what is stored of them is taken home. And the filters of the
//! list, which is taken home as it is shown.

use jwt_link::Claims;
use mobietrain::{Post, Role};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, look};
use crate::desk::Desk;
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";
const DAY: u64 = 24 * 3600;

async fn named(world: &World, name: &str) -> (Tab, String) {
    let tab = learner(world, |claims: &mut Claims| {
        (claims.sub, claims.name) = (format!("sub-{name}"), name.to_owned());
    })
    .await;
    let mut read = world.app.db.read().await.expect("a connection");
    let id = read.query("SELECT id FROM learners WHERE name = $1").bind(name).one().await.expect("a learner");
    (tab, id)
}

fn plain(page: &Page) -> String {
    page.body.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn says(page: &Page, sentence: &str) {
    let text = plain(page);
    assert!(text.contains(sentence), "{sentence} is not in {text}");
}

/// The course is mandatory for its group: by a day, or so many days after it came.
async fn require(world: &World, course: &str, due_on: &str) {
    let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_on, since, made_by) VALUES ($1, $2, $3, $4, 1, 'Hanne')";
    world.run(sql, &[&world.account, course, &format!("group-{course}"), due_on]).await;
}

/// A day from today, as it is stored.
fn day(world: &World, from_today: i64) -> String {
    let at = jiff::Timestamp::from_second(world.seconds() + from_today * 24 * 3600).expect("a moment");
    at.to_string()[..10].to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_of_a_learner_says_everything_that_is_known(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire", "late"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    require(world, "late", &day(world, -3)).await;
    require(world, "fire", &day(world, 3)).await;
    let (tab, id) = &named(world, "Jan Peeters").await;
    world.run("UPDATE learner_departments SET since = 0", &[]).await;
    world.run("UPDATE learners SET created_at = 1, status_since = 0", &[]).await;
    look(tab, "/courses/fire").await;
    let desk = &Desk::content_admin(world).await;
    let completion = "INSERT INTO completions (account_id, learner_id, course_id, completed_at, valid_until, source, noted_by) \
                      VALUES ($1, $2, 'drinks', 86400000, '2031-06-19', 'elsewhere', 'Hanne Vos')";
    world.run(completion, &[&world.account, id]).await;
    let page = desk.get(&format!("{LEARNERS}/{id}")).await.expect(200);
    for sentence in
        ["Not started", "Busy", "Late since", "Everybody is in this group", "written down by Hanne Vos"]
    {
        says(&page, sentence);
    }
    says(&page, &format!("{LEARNERS}/{id}/why?course=late"));
    // Whoever looks after some of them sees the same, and changes nothing.
    let at = Post::At(world.account.clone(), Role::Manager);
    let manager = &Desk::signed_in(world, "manager@acme-events.example", at).await;
    let managed = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                   SELECT $1, id, 'group-fire' FROM staff WHERE email LIKE 'manager@%'";
    world.run(managed, &[&world.account]).await;
    let page = manager.get(&format!("{LEARNERS}/{id}")).await.expect(200);
    says(&page, "Late since");
    assert!(!plain(&page).contains("End sessions") && !plain(&page).contains("group-late"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ending_sessions_ends_them_at_once_and_is_logged(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let (jan, id) = &named(world, "Jan Peeters").await;
    let (mila, _) = &named(world, "Mila Maes").await;
    let desk = &Desk::content_admin(world).await;
    says(&desk.get(&format!("{LEARNERS}/{id}")).await.expect(200), "End sessions");
    look(jan, "/courses/drinks").await;
    let ended = desk.post(&format!("{LEARNERS}/{id}/sessions/end"), &[]).await;
    ended.leads_to(&format!("{LEARNERS}/{id}?done=sessions-ended"));
    assert_ne!(jan.get("/courses/drinks").await.status.as_u16(), 200, "his session is over");
    look(mila, "/courses/drinks").await;
    says(&desk.get(&format!("{LEARNERS}/{id}")).await.expect(200), "None is open.");
    let log = desk.get("/accounts/acme-events/audit?action=learner-sessions-ended").await.expect(200);
    says(&log, id);
    assert!(!plain(&log).contains("Jan Peeters"), "the log names no learner");
    // There is nothing to end, and nothing to tell.
    desk.post(&format!("{LEARNERS}/{id}/sessions/end"), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{id}?done=sessions-ended"));
    let entries = "SELECT COUNT(*) FROM audit_log WHERE action = 'learner-sessions-ended'";
    assert_eq!(world.count(entries).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_of_one_learner_is_taken_home(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let (jan, id) = &named(world, "Jan Peeters").await;
    let (mila, _) = &named(world, "Mila Maes").await;
    for tab in [jan, mila] {
        look(tab, "/courses/drinks").await;
        tab.post_form("/courses/drinks/cards/young", "answer=1").await;
    }
    let desk = &Desk::content_admin(world).await;
    let file = desk.post(&format!("{LEARNERS}/{id}/export"), &[]).await.expect(200);
    let stored: Value = serde_json::from_str(&file.body).expect("it is JSON");
    let stored = &stored["stored"];
    assert_eq!(stored["learners"][0]["name"], "Jan Peeters");
    assert_eq!(stored["card_progress"][0]["best_score"], 1);
    assert_eq!(stored["learner_departments"][0]["department_id"], "bar");
    assert!(stored["sessions"][0]["created_at"].as_str().is_some_and(|at| at.ends_with('Z')));
    assert!(stored["sign_ons"].as_array().is_some_and(|entries| entries.len() == 1));
    assert!(!file.body.contains("Mila"), "{}", file.body);
    for table in ["course_progress", "card_progress"] {
        assert_eq!(stored[table].as_array().map(Vec::len), Some(1), "{table}");
    }
    says(&desk.get("/accounts/acme-events/audit?action=learner-exported").await.expect(200), id);
    let asked = desk.get(&format!("{LEARNERS}/{id}/delete")).await.expect(200);
    for lost in ["One department", "One course in progress", "One answer", "One open session"] {
        says(&asked, lost);
    }
}

/// The names in the list that an address shows, in their order by name.
async fn names(desk: &Desk, query: &str) -> Vec<String> {
    let page = desk.get(&format!("{LEARNERS}?{query}")).await.expect(200);
    let mut names: Vec<String> = ["Anna", "Jan", "Mila"]
        .into_iter()
        .filter(|name| page.body.contains(&format!("<bdi>{name}</bdi>")))
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_is_filtered_by_what_people_did_and_must_and_taken_home_as_shown(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "aid", "picked", "{}").await;
    let (anna, _) = &named(world, "Anna").await;
    let (jan, _) = &named(world, "Jan").await;
    let (mila_s, mila) = &named(world, "Mila").await;
    world.run("UPDATE learners SET created_at = 1, status_since = 0", &[]).await;
    look(anna, "/courses/drinks").await;
    look(jan, "/courses/drinks").await;
    for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        jan.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
    }
    look(jan, "/courses/drinks/completed").await;
    let desk = &Desk::content_admin(world).await;
    assert_eq!(names(desk, "course=drinks&state=done").await, ["Jan"]);
    assert_eq!(names(desk, "course=drinks&state=busy").await, ["Anna"]);
    assert_eq!(names(desk, "course=drinks&state=never-seen").await, ["Mila"]);
    assert_eq!(names(desk, "course=drinks&state=not-started").await, [""; 0]);
    look(mila_s, "/").await;
    assert_eq!(names(desk, "course=drinks&state=not-started").await, ["Mila"]);
    assert_eq!(names(desk, "course=drinks&state=never-seen").await, [""; 0]);
    assert_eq!(names(desk, "course=aid&state=never-seen").await, [""; 0], "nobody sees it");
    assert_eq!(names(desk, "course=aid&state=nonsense").await, ["Anna", "Jan", "Mila"]);
    require(world, "drinks", &day(world, 5)).await;
    assert_eq!(names(desk, "state=due-soon").await, ["Anna", "Mila"]);
    assert_eq!(names(desk, "state=late").await, [""; 0]);
    world.run("UPDATE requirements SET due_on = $1", &[&day(world, -1)]).await;
    assert_eq!(names(desk, "state=late&course=drinks").await, ["Anna", "Mila"]);
    assert_eq!(names(desk, "state=late&course=aid").await, [""; 0]);
    assert_eq!(names(desk, "state=due-soon").await, [""; 0]);
    let until = "UPDATE course_progress SET valid_until = $1, renew_from = $1 WHERE completed_at IS NOT NULL";
    world.run(until, &[&day(world, 20)]).await;
    assert_eq!(names(desk, "state=runs-out").await, ["Jan"]);
    world.run("UPDATE learners SET last_sign_on_at = 0 WHERE id = $1", &[mila]).await;
    world.advance(8 * DAY);
    drop(named(world, "Jan").await);
    let desk = &Desk::signed_in(
        world,
        "other@acme-events.example",
        Post::At(world.account.clone(), Role::ContentAdmin),
    )
    .await;
    assert_eq!(names(desk, "seen=7").await, ["Anna"]);
    assert_eq!(names(desk, "seen=30").await, [""; 0]);
    assert_eq!(names(desk, "seen=never").await, ["Mila"]);
    // What the list shows is what the file holds: with names that a spreadsheet would run.
    world.run("UPDATE learners SET name = '=HYPERLINK(1)' WHERE name = 'Anna'", &[]).await;
    let file = desk
        .post(&format!("{LEARNERS}/export"), &[("state", "late"), ("course", "drinks")])
        .await
        .expect(200);
    let lines: Vec<&str> = file.body.trim_end().lines().collect();
    assert_eq!(lines.len(), 3, "{}", file.body);
    assert!(lines[0].contains("Employee number") && !file.body.contains("\n=HYPERLINK"), "{}", file.body);
    assert!(file.body.contains("Mila") && !file.body.contains("Jan"), "{}", file.body);
    let page = desk.get(&format!("{LEARNERS}?state=late&course=drinks")).await.expect(200);
    says(&page, "name=\"state\" value=\"late\"");
    says(&desk.get("/accounts/acme-events/audit?action=learners-exported").await.expect(200), "2");
}
