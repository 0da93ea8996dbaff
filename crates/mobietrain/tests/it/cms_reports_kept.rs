//! Numbers of a large account are kept, with when they were counted, and counted anew in the background; and days of sign-ons that are over are
//! kept for longer than the log.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_reports::{ACCOUNT, answer, person, plain, says};
use crate::courses::course;
use crate::desk::Desk;
use crate::world::World;

const DAY: u64 = 24 * 3600;
const MINUTE: u64 = 60;

/// So many people that they are not counted whenever somebody looks.
async fn hire(world: &World) {
    let people = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20001) \
                  INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at, found_by) \
                  SELECT $1, 'p' || CAST(i AS TEXT), 'crewplanner/acme/p' || CAST(i AS TEXT), 'Jan', 'active', 1, 1, 'Jan' FROM n";
    world.run(people, &[&world.account]).await;
}

/// The moment that a page says its numbers are of.
fn as_of(page: &testkit::Page) -> String {
    let text = plain(page);
    let at = text.split("As of ").nth(1).and_then(|rest| rest.split(".<").next());
    at.unwrap_or_else(|| panic!("it says when: {text}")).to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_of_many_say_when_they_were_counted(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    hire(world).await;
    let desk = &Desk::content_admin(world).await;
    let dashboard = &format!("{ACCOUNT}/dashboard");
    let first = desk.get(dashboard).await.expect(200);
    says(&first, "Active: 20001.");
    assert_eq!(world.count("SELECT COUNT(*) FROM report_numbers").await, 1);
    // A moment later somebody has come: the page says what was counted, and when.
    world.advance(2 * MINUTE);
    answer(&person(world, "Ada", "bar").await, 1).await;
    let page = desk.get(dashboard).await.expect(200);
    says(&page, "Active: 20001.");
    assert_eq!(as_of(&page), as_of(&first));
    world.app.tick().await.expect("it works");
    says(&desk.get(dashboard).await.expect(200), "Active: 20001.");
    // Five minutes after that they are counted anew, by one of those who come for it.
    world.advance(4 * MINUTE);
    let (one, other) = (world.app.clone(), world.app.clone());
    let (one, other) = tokio::join!(one.tick(), other.tick());
    one.and(other).expect("it works");
    let page = desk.get(dashboard).await.expect(200);
    says(&page, "Active: 20002.");
    assert_ne!(as_of(&page), as_of(&first));
    let report = desk.get(&format!("{ACCOUNT}/courses/drinks/report")).await.expect(200);
    says(&report, "of 20002");
    says(&report, "1 of 1 right");
    assert_eq!(world.count("SELECT COUNT(*) FROM report_numbers").await, 2);
    // Nobody has counted for long: whoever looks waits for it rather than read old numbers.
    world.run("DELETE FROM learners WHERE name = 'Ada'", &[]).await;
    world.advance(31 * MINUTE);
    says(&desk.get(dashboard).await.expect(200), "Active: 20001.");
    // What nobody looks at is not counted for ever.
    world.advance(DAY + MINUTE);
    world.app.tick().await.expect("it works");
    assert_eq!(world.count("SELECT COUNT(*) FROM report_numbers").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_that_are_over_are_counted_once_and_outlive_the_log(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    for name in ["Jan", "Ada"] {
        person(world, name, "bar").await;
    }
    for at in 0..3 {
        let expired = jwt_link::Claims {
            exp: world.seconds() - 400 - at,
            iat: world.seconds() - 460 - at,
            ..world.claims()
        };
        world.redeem(&world.browser(), &world.link(&expired)).await;
    }
    let kept = "SELECT day || ' ' || CAST(signed_on AS TEXT) || ' ' || CAST(failed AS TEXT) FROM sign_on_days \
                WHERE signed_on > 0 OR failed > 0";
    let page = desk.get(&format!("{ACCOUNT}/dashboard")).await.expect(200);
    says(&page, "<td class=\"num\">2</td><td class=\"num\">3</td>");
    world.app.tick().await.expect("it works");
    assert_eq!(world.texts(kept).await, [""; 0], "today is not over");
    let today = jiff::Timestamp::from_second(world.seconds()).expect("a moment").to_string()[..10].to_owned();
    world.advance(2 * DAY);
    let (one, other) = (world.app.clone(), world.app.clone());
    let (one, other) = tokio::join!(one.tick(), other.tick());
    one.and(other).expect("it works");
    assert_eq!(world.texts(kept).await, [format!("{today} 2 3")]);
    assert_eq!(
        world.count("SELECT COUNT(*) FROM sign_on_days").await,
        92,
        "each day once, whatever happened"
    );
    // A month later the log has forgotten what failed.
    world.advance(31 * DAY);
    world.app.tick().await.expect("it works");
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE support_code IS NOT NULL").await, 0);
    let desk = Desk::operator(world).await;
    let page = desk.get(&format!("{ACCOUNT}/dashboard?days=90")).await.expect(200);
    says(&page, "<td class=\"num\">2</td><td class=\"num\">3</td>");
}
