//! Remember: three questions a day from what somebody has finished, when the account asks them.

use http::StatusCode;
use jwt_link::Claims;
use mobietrain::{Post, Role};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;

use crate::courses::{course, look, named};
use crate::desk::{Desk, shown};
use crate::world::World;

const DAY: u64 = 24 * 3600;
const COURSES: &str = "/accounts/acme-events/courses";
const LEARNERS: &str = "/accounts/acme-events/learners";

async fn complete(tab: &Tab, course: &str, answer: &str) {
    for (card, form) in [("check", ""), ("young", answer), ("water", "")] {
        tab.post_form(&format!("/courses/{course}/cards/{card}"), form).await;
    }
    look(tab, &format!("/courses/{course}/completed")).await;
}

/// A session lasts for hours, and these are days.
async fn again(world: &World, days: u64, tab: &Tab, sub: &str, name: &str) {
    world.advance(days * DAY);
    let claims = Claims {
        sub: sub.to_owned(),
        name: name.to_owned(),
        employee_number: Some(sub.to_owned()),
        ..world.claims()
    };
    world.redeem(tab, &world.link(&claims)).await.leads_to("/");
}

/// Whether the start page asks anything.
async fn is_asked(tab: &Tab) -> bool {
    tab.get("/").await.expect(200).body.contains("href=\"/remember\"")
}

async fn switch(world: &World) -> Desk {
    let desk = Desk::content_admin(world).await;
    desk.post(&format!("{COURSES}/remember"), &[("remember", "true")])
        .await
        .leads_to(&format!("{COURSES}?done=saved"));
    desk
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_off_until_a_content_admin_switches_it_on_and_says_what_it_does(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    complete(jan, "drinks", "answer=0").await;
    again(world, 5, jan, "1001", "Jan Peeters").await;
    assert!(!is_asked(jan).await);
    // Nothing was asked, so nothing is over.
    jan.get("/remember").await.leads_to("/");
    let desk = Desk::content_admin(world).await;
    desk.get(COURSES).await.expect(200).assert_has("up to three questions a day").assert_has("Switched off");
    desk.post(&format!("{COURSES}/remember"), &[("remember", "true")])
        .await
        .leads_to(&format!("{COURSES}?done=saved"));
    desk.get(COURSES).await.expect(200).assert_has("Switched on");
    assert!(is_asked(jan).await);
    jan.get("/").await.expect(200).assert_has("One question, a moment");
    desk.post(&format!("{COURSES}/remember"), &[("remember", "false")])
        .await
        .leads_to(&format!("{COURSES}?done=saved"));
    assert!(!is_asked(jan).await);
    jan.post_form("/remember/drinks/young", "answer=1").await.leads_to("/remember");
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 0);
    let acts =
        world.texts("SELECT action FROM audit_log WHERE action LIKE 'remembering-%' ORDER BY action").await;
    assert_eq!(acts, ["remembering-off", "remembering-on"]);
    assert_eq!(
        desk.post(&format!("{COURSES}/remember"), &[("remember", "maybe")]).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_comes_back_later_and_later_and_changes_nothing_of_its_course(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    switch(world).await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    complete(jan, "drinks", "answer=1").await;
    assert!(!is_asked(jan).await);
    again(world, 3, jan, "1001", "Jan Peeters").await;
    let before = world.texts("SELECT CAST(best_score AS TEXT) || CAST(done_at AS TEXT) FROM card_progress WHERE card_id = 'young'").await;
    jan.get("/remember").await.leads_to("/remember/drinks/young");
    let asked = jan.get("/remember/drinks/young").await.expect(200);
    asked
        .assert_has("What do you do?")
        .assert_has("drinks in English")
        .assert_has_not("ID cannot be swapped");
    // Who guesses the address is not told.
    jan.get("/remember/drinks/young?answer=1").await.expect(200).assert_has_not("ID cannot be swapped");
    jan.post_form("/remember/drinks/young", "").await.expect(422).assert_has("Choose an answer first");
    assert_eq!(
        jan.post_form("/remember/drinks/young", "answer=7").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 0);
    // Wrong: it says so, and comes tomorrow. The course stays what it was.
    jan.post_form("/remember/drinks/young", "answer=0").await.leads_to("/remember/drinks/young?answer=0");
    jan.get("/remember/drinks/young?answer=0")
        .await
        .expect(200)
        .assert_has("Not quite")
        .assert_has("ID cannot be swapped");
    assert_eq!(world.texts("SELECT CAST(best_score AS TEXT) || CAST(done_at AS TEXT) FROM card_progress WHERE card_id = 'young'").await, before);
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 1);
    // Once a day, whatever is sent.
    jan.post_form("/remember/drinks/young", "answer=1").await.leads_to("/remember");
    jan.get("/remember").await.expect(200).assert_has("That was it for today");
    assert!(!is_asked(jan).await);
    let mut gaps = Vec::new();
    for _ in 0..3 {
        let sql = "SELECT due_on FROM memories";
        let due: web::Day = world.texts(sql).await.remove(0).parse().expect("a day");
        let today = web::Day::of(world.now.now(), &jiff::tz::TimeZone::UTC);
        let gap = today.days_until(due);
        gaps.push(gap);
        again(world, u64::try_from(gap).expect("it is to come"), jan, "1001", "Jan Peeters").await;
        assert!(is_asked(jan).await);
        jan.post_form("/remember/drinks/young", "answer=1").await.leads_to("/remember/drinks/young?answer=1");
    }
    assert!(gaps[0] == 1 && gaps.is_sorted() && gaps[2] > 2, "{gaps:?}");
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_a_day_from_any_device_and_only_what_somebody_may_play(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let slugs = ["a1", "b1", "c1", "d1", "e1"];
    for slug in slugs {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    course(world, &world.account, "begun", "everyone", "{}").await;
    switch(world).await;
    let jan = named(world, "1001", "Jan Peeters").await;
    for slug in slugs {
        complete(&jan, slug, "answer=1").await;
    }
    jan.post_form("/courses/begun/cards/check", "").await;
    jan.post_form("/courses/begun/cards/young", "answer=0").await;
    again(world, 10, &jan, "1001", "Jan Peeters").await;
    jan.get("/").await.expect(200).assert_has("one minute");
    // All five at once, each on two devices: three count.
    let jan = std::sync::Arc::new(jan);
    let mut devices = JoinSet::new();
    for slug in slugs.into_iter().chain(slugs) {
        let jan = jan.clone();
        devices
            .spawn(async move { jan.post_form(&format!("/remember/{slug}/young"), "answer=1").await.status });
    }
    while let Some(status) = devices.join_next().await {
        let status = status.expect("nobody panics");
        assert!(status == StatusCode::SEE_OTHER || status == StatusCode::SERVICE_UNAVAILABLE, "{status}");
    }
    for slug in slugs {
        jan.post_form(&format!("/remember/{slug}/young"), "answer=1").await;
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 3);
    assert!(!is_asked(&jan).await);
    // One that was begun, another one's card, another course.
    for path in
        ["/remember/begun/young", "/remember/a1/nothing", "/remember/nothing/young", "/remember/a1/check"]
    {
        jan.get(path).await.leads_to("/remember");
        jan.post_form(path, "answer=1").await.leads_to("/remember");
    }
    let nobody = world.browser();
    for path in ["/remember", "/remember/a1/young"] {
        assert_eq!(nobody.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_withdrawn_or_rewritten_is_asked_no_more_and_is_forgotten_in_time(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    switch(world).await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    complete(jan, "drinks", "answer=1").await;
    complete(jan, "fire", "answer=1").await;
    again(world, 4, jan, "1001", "Jan Peeters").await;
    jan.post_form("/remember/drinks/young", "answer=0").await.leads_to("/remember/drinks/young?answer=0");
    again(world, 1, jan, "1001", "Jan Peeters").await;
    // Rewritten: an answer to the old question is one to nothing, also where its page is open.
    world.run("UPDATE course_versions SET editions = '{\"young\":2}' WHERE account_id = $1 AND course_id = 'drinks'", &[&world.account]).await;
    jan.post_form("/remember/drinks/young", "answer=1").await.leads_to("/remember");
    jan.get("/remember").await.leads_to("/remember/fire/young");
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE account_id = $1 AND slug = 'fire'", &[&world.account]).await;
    // Nothing was asked today.
    jan.get("/remember").await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 1);
    world.advance(370 * DAY);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_goes_with_whoever_it_is_of(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    switch(world).await;
    let (old, new) =
        (&named(world, "10331", "Ines Carvalho").await, &named(world, "10571", "Inês Carvalho").await);
    for slug in ["drinks", "fire"] {
        complete(old, slug, "answer=1").await;
    }
    complete(new, "drinks", "answer=1").await;
    world.advance(4 * DAY);
    for (tab, sub, name) in [(old, "10331", "Ines Carvalho"), (new, "10571", "Inês Carvalho")] {
        again(world, 0, tab, sub, name).await;
    }
    new.post_form("/remember/drinks/young", "answer=1").await.leads_to("/remember/drinks/young?answer=1");
    world.advance(DAY);
    again(world, 0, old, "10331", "Ines Carvalho").await;
    for slug in ["drinks", "fire"] {
        old.post_form(&format!("/remember/{slug}/young"), "answer=0")
            .await
            .leads_to(&format!("/remember/{slug}/young?answer=0"));
    }
    let file = old.post_form("/profile/data", "").await.expect(200);
    let stored: Value = serde_json::from_str(&file.body).expect("JSON");
    assert_eq!(stored["stored"]["memories"].as_array().expect("rows").len(), 2);

    let mut ids = world.texts("SELECT id FROM learners ORDER BY employee_number").await;
    let (stays, gone) = (ids.remove(1), ids.remove(0));
    world.run("UPDATE learners SET left_at = 1, status = 'inactive' WHERE id = $1", &[&gone]).await;
    let hanne = Post::At(world.account.clone(), Role::ContentAdmin);
    let desk = &Desk::signed_in(world, "merging@acme-events.example", hanne).await;
    let asked = desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200);
    desk.post(&format!("{LEARNERS}/{stays}/merge"), &[("with", &gone), ("sure", &shown(&asked))])
        .await
        .leads_to(&format!("{LEARNERS}/{stays}?done=merged"));
    // Of a question that both were asked, the later day counts.
    let sql = "SELECT course_id || ' ' || CAST(MAX(difficulty) - MIN(difficulty) AS TEXT) FROM memories GROUP BY course_id ORDER BY course_id";
    assert_eq!(world.texts(sql).await, ["drinks 0", "fire 0"]);
    assert_eq!(world.count("SELECT COUNT(DISTINCT last_on) FROM memories").await, 1);
    let undo = world.texts("SELECT id FROM merges").await.remove(0);
    desk.post(&format!("{LEARNERS}/{stays}/merges/{undo}/undo"), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{gone}?done=parted"));
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 3);
    assert_eq!(world.count("SELECT COUNT(DISTINCT last_on) FROM memories").await, 2);
    let asked = desk.get(&format!("{LEARNERS}/{gone}/delete")).await.expect(200);
    asked.assert_has("questions that they were asked again");
    desk.post(&format!("{LEARNERS}/{gone}/delete"), &[("sure", "1")])
        .await
        .leads_to(&format!("{LEARNERS}?done=deleted"));
    assert_eq!(world.count("SELECT COUNT(*) FROM memories").await, 1);
}
