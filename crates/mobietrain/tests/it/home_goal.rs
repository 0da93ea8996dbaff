//! What was learned today, and the weekly goal that an account may set: about this week, in the time zone of the installation, and about
//! no other.

use jiff::tz::TimeZone;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use web::Day;

use crate::courses::learner;
use crate::desk::{HANNE, PASSWORD};
use crate::new_courses::SAME;
use crate::paths::{Shows as _, school};
use crate::world::World;

const COURSES: &str = "/accounts/acme-events/courses";
const GOAL: &str = "/accounts/acme-events/courses/weekly-goal";
const HOUR: u64 = 3600;

/// In a zone that is far from that of the clock.
async fn in_honolulu(engine: Engine) -> World {
    let zone = TimeZone::get("Pacific/Honolulu").expect("it is bundled");
    World::start_with(engine, |settings| settings.time_zone = zone).await
}

/// Turns the clock to this hour of a day of the week there, Monday being 1.
fn turn_to(world: &World, weekday: i64, hour: i64) {
    let zone = &world.app.settings.time_zone;
    let today = Day::of(world.now.now(), zone);
    let days = 7 + weekday - today.weekday();
    let at = today.plus_days(days).at_hour(hour, zone);
    world.advance(u64::try_from(at.as_secs() - world.seconds()).expect("it is later"));
}

async fn answer(tab: &Tab, course: &str, card: &str) {
    let form = if card == "young" { "answer=1" } else { "" };
    tab.post_form(&format!("/courses/{course}/cards/{card}"), form).await;
}

async fn home(world: &World) -> Page {
    learner(world, SAME).await.get("/").await.expect(200)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn today_is_a_day_of_the_installation(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &in_honolulu(engine).await;
    school(world, &["drinks", "radio"]).await;
    turn_to(world, 3, 22);
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).assert_has_not("Learned today");
    answer(jan, "drinks", "check").await;
    // Of 8 minutes for three cards.
    jan.get("/").await.expect(200).assert_has("Learned today: 1 card, 3 minutes");
    answer(jan, "drinks", "young").await;
    answer(jan, "drinks", "check").await;
    answer(jan, "radio", "check").await;
    let shown = jan.get("/").await.expect(200);
    shown.assert_has("Learned today: 3 cards, 8 minutes").shows_not("<progress max=\"2");
    // A course that is theirs no more takes nothing away of what they did.
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE id = 'radio'", &[]).await;
    jan.get("/").await.expect(200).assert_has("Learned today: 3 cards, 8 minutes");
    world.advance(HOUR + 59 * 60);
    home(world).await.assert_has("Learned today: 3 cards");
    world.advance(60);
    home(world).await.assert_has_not("Learned today");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_goal_is_off_until_it_is_set_and_forgets_the_week_before(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &in_honolulu(engine).await;
    let desk = &school(world, &["drinks", "radio"]).await;
    turn_to(world, 7, 20);
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    let jan = &learner(world, SAME).await;
    answer(jan, "drinks", "check").await;
    jan.get("/").await.expect(200).assert_has_not("This week");
    desk.post(GOAL, &[("of", "cards"), ("amount", "3")]).await.leads_to(&format!("{COURSES}?done=saved"));
    let shown = jan.get("/").await.expect(200);
    shown.assert_has("This week: 1 of 3 cards").assert_has_not("Goal reached");
    shown.shows("<progress max=\"3\" value=\"1\"");
    answer(jan, "drinks", "young").await;
    answer(jan, "drinks", "water").await;
    jan.get("/").await.expect(200).assert_has("This week: 3 of 3 cards").assert_has("Goal reached");
    world.advance(1);
    desk.post(GOAL, &[("of", "minutes"), ("amount", "25")]).await;
    jan.get("/").await.expect(200).assert_has("This week: 8 of 25 minutes").assert_has_not("Goal reached");
    // A week that was missed is said by nothing.
    world.advance(4 * HOUR);
    home(world).await.assert_has("This week: 0 of 25 minutes").assert_has_not("Learned today");
    turn_to(world, 2, 9);
    let later = home(world).await;
    later.assert_has("This week: 0 of 25 minutes").assert_has_not("last week");
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    desk.post(GOAL, &[("of", ""), ("amount", "25")]).await.leads_to(&format!("{COURSES}?done=saved"));
    home(world).await.assert_has_not("This week");
    let acts = "SELECT action || ' ' || details FROM audit_log WHERE action LIKE 'weekly-goal%' ORDER BY id";
    let told = [r#"weekly-goal-set {"cards":3}"#, r#"weekly-goal-set {"minutes":25}"#, "weekly-goal-off {}"];
    assert_eq!(world.texts(acts).await, told);
    let log = desk.page("/accounts/acme-events/audit").await;
    assert!(log.contains("Weekly goal switched off"), "{log}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_goal_that_is_none_is_said_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world, &["drinks"]).await;
    desk.post(GOAL, &[("of", "cards"), ("amount", "20")]).await.leads_to(&format!("{COURSES}?done=saved"));
    for wrong in ["", "0", "-5", "1000", "1.5", "many", "99999999999999999999"] {
        let page = desk.post(GOAL, &[("of", "minutes"), ("amount", wrong)]).await.expect(422);
        page.assert_has("Type a number from 1 to 999.").shows("aria-describedby=\"goal-amount-error\"");
        page.shows("<option value=\"minutes\" selected>").shows(&format!("value=\"{wrong}\" aria-invalid"));
    }
    assert_eq!(world.texts("SELECT weekly_goal_of FROM accounts WHERE weekly_goal = 20").await, ["cards"]);
    // Saying the same once more is no act.
    desk.post(GOAL, &[("of", "cards"), ("amount", "20")]).await;
    let acts = "SELECT COUNT(*) FROM audit_log WHERE action = 'weekly-goal-set'";
    assert_eq!(world.count(acts).await, 1);
    let page = desk.page(COURSES).await;
    assert!(page.contains("<option value=\"cards\" selected>") && page.contains("value=\"20\""), "{page}");
}
