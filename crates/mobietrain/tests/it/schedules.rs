//! Courses that publish themselves.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::desk::{Desk, target};
use crate::world::World;

/// Two drafts; the clock stands at 2027-01-15 08:00 UTC, and the world's time zone is UTC.
async fn drafts(world: &World) {
    for slug in ["drinks", "aid"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    world.run("UPDATE courses SET published_at = NULL", &[]).await;
}

async fn plan(desk: &Desk, course: &str, at: &str) -> String {
    target(
        &desk.post(&format!("/accounts/acme-events/courses/{course}/schedule"), &[("publish_at", at)]).await,
    )
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_due_publishes_itself_with_one_event(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    drafts(world).await;
    let desk = Desk::content_admin(world).await;
    let browser = learner(world, |_| {}).await;
    plan(&desk, "drinks", "2027-01-15T09:00").await;
    assert_eq!(plan(&desk, "aid", "2027-01-15T09:00").await, "/accounts/acme-events/courses/aid");
    desk.get("/accounts/acme-events/courses/drinks")
        .await
        .assert_has("It publishes itself on 15 January 2027, 09:00");
    let publish = desk.get("/accounts/acme-events/courses/drinks/publish").await;
    publish.assert_has("In the time zone UTC").assert_has("Publishing now, or another time, takes its place");
    desk.get("/accounts/acme-events/courses").await.assert_has("Planned for 15 January 2027, 09:00");
    world.advance(3599);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.told().await.len(), 0, "planning is nothing to tell");
    assert_eq!(browser.get("/courses/drinks").await.status, StatusCode::NOT_FOUND);
    world.advance(1);
    for _ in 0..2 {
        world.app.tick().await.expect("the jobs run");
    }
    assert_eq!(world.told().await.len(), 1);
    assert_eq!(browser.get("/courses/drinks").await.status, StatusCode::OK);
    assert_eq!(
        world
            .count("SELECT COUNT(*) FROM courses WHERE published_at = 1800003600000 AND publish_at IS NULL")
            .await,
        2
    );
    assert!(!desk.get("/accounts/acme-events/courses/drinks").await.has("Publish later"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_can_be_moved_and_cancelled_and_publishing_now_ends_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    drafts(world).await;
    let desk = Desk::content_admin(world).await;
    plan(&desk, "drinks", "2027-01-15T09:00").await;
    plan(&desk, "drinks", "2027-01-15T10:00").await;
    plan(&desk, "aid", "2027-01-15T09:00").await;
    assert_eq!(
        target(&desk.post("/accounts/acme-events/courses/aid/schedule/cancel", &[]).await),
        "/accounts/acme-events/courses/aid"
    );
    world.advance(3600);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE published_at IS NOT NULL").await, 0);
    desk.post("/accounts/acme-events/courses/drinks/publish", &[]).await;
    desk.post("/accounts/acme-events/courses/drinks/withdraw", &[]).await;
    world.advance(3600);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE published_at IS NOT NULL").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_time_that_is_none_or_over_is_refused_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    drafts(world).await;
    let desk = Desk::content_admin(world).await;
    for (typed, sentence) in [
        ("", "Choose a date and a time"),
        ("tomorrow", "Choose a date and a time"),
        ("2027-01-15T08:00", "That time has passed"),
        ("1999-01-01T00:00", "That time has passed"),
    ] {
        let answer =
            desk.post("/accounts/acme-events/courses/drinks/schedule", &[("publish_at", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        answer.assert_has(sentence);
        assert!(
            answer.body.contains(&format!("value=\"{typed}\""))
                && answer.body.contains("id=\"publish_at-error\"")
        );
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE publish_at IS NOT NULL").await, 0);
    // Another account's course is not there.
    let globex = world.another_account("globex", "globex").await;
    course(world, &globex, "theirs", "everyone", "{}").await;
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'theirs'", &[]).await;
    let answer = desk
        .post("/accounts/acme-events/courses/theirs/schedule", &[("publish_at", "2027-01-15T09:00")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(
        desk.post("/accounts/acme-events/courses/theirs/schedule/cancel", &[]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE publish_at IS NOT NULL").await, 0);
}
