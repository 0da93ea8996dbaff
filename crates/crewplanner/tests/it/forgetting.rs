//! What goes when somebody is deleted, here or at MobieTrain.

use std::time::Duration;

use crewplanner::{Actor, NewEmployee, Role};
use jwt_link::SecurityEvent;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE, somebody};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn completed(portal: &Portal, title: &str) -> SecurityEvent {
    SecurityEvent::CourseCompleted {
        person: portal.person(&portal.jan),
        course: format!("{}/courses/{}", portal.mobietrain.origin(), title.to_lowercase()),
        title: title.to_owned(),
        language: Some("nl".to_owned()),
        completed_at: portal.app.clock.now().as_secs(),
        qualification: None,
        valid_until: None,
        revised_at: None,
    }
}

fn deleted(portal: &Portal) -> SecurityEvent {
    let deleted_at = portal.app.clock.now().as_secs();
    SecurityEvent::LearnerDeleted { person: portal.person(&portal.jan), deleted_at }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_deleted_learner_had_completed_is_forgotten_in_any_order(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    let (bar, late) = (completed(portal, "Bar"), completed(portal, "Late"));
    let _accepted = portal.event(bar.clone()).await.expect(202);
    jan.get("/").await.assert_has("Completed: one course");
    let asked = "SELECT person_state FROM training_news";
    let mut read = portal.app.db.read().await.expect("a connection");
    let before: i64 = read.query(asked).one().await.expect("Jan's");
    drop(read);
    portal.clock.advance(Duration::from_secs(60));
    let gone = deleted(portal);
    let _accepted = portal.event(gone.clone()).await.expect(202);
    jan.get("/").await.assert_has_not("Completed");
    let mut read = portal.app.db.read().await.expect("a connection");
    let after: i64 = read.query(asked).one().await.expect("Jan's");
    let kept: (i64, Option<String>, String) =
        read.query("SELECT new_courses, etag, courses FROM training_news").one().await.expect("Jan's");
    drop(read);
    assert!(after > before, "what is new for them is asked anew");
    assert_eq!(kept, (0, None, "[]".to_owned()));
    // What was told before comes after it, some of it twice.
    for event in [late, bar] {
        let _accepted = portal.event(event).await.expect(202);
    }
    jan.get("/").await.assert_has_not("Completed");
    // They begin anew, and the news of the deletion comes once more.
    portal.clock.advance(Duration::from_secs(60));
    for event in [completed(portal, "Bar"), gone] {
        let _accepted = portal.event(event).await.expect(202);
    }
    jan.get("/").await.assert_has("Completed: one course");
    // A time in years to come does not keep out what they complete tomorrow.
    let deleted_at = portal.app.clock.now().as_secs() + 365 * 24 * 3600;
    let never = SecurityEvent::LearnerDeleted { person: portal.person(&portal.jan), deleted_at };
    let _accepted = portal.event(never).await.expect(202);
    portal.clock.advance(DAY);
    let _accepted = portal.event(completed(portal, "Radio")).await.expect(202);
    jan.get("/").await.assert_has("Last: Radio");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_somebody_was_goes_after_a_time_and_their_id_is_never_used_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie");
    let slug = "acme-events".parse().expect("a slug");
    let by = Actor::Person { id: sofie.id.to_string(), name: sofie.name.clone(), address: String::new() };
    portal.app.save_integration(&portal.acme, &slug, &by).await.expect("saved");
    // Somebody has to be left who looks after the people.
    portal
        .hire(NewEmployee {
            email: Some("olga@acme-events.example"),
            name: "Olga",
            role: Role::ClientAdmin,
            ..somebody()
        })
        .await;
    for id in [&portal.jan, &sofie.id] {
        portal.app.delete_employee(&portal.acme, id, &Actor::CommandLine).await.expect("a deletion");
        portal.clock.advance(DAY);
    }
    let named = async || {
        let sql = "SELECT name FROM employees WHERE email <> '' OR name <> '' OR given_name IS NOT NULL \
                   OR family_name IS NOT NULL OR employee_number IS NOT NULL OR language IS NOT NULL ORDER BY name";
        let mut read = portal.app.db.read().await.expect("a connection");
        read.query(sql).all::<String>().await.expect("names")
    };
    let saved_by = async || {
        let integration = portal.app.integration(&portal.acme).await.expect("an answer");
        integration.expect("an integration").saved_by
    };
    let again = NewEmployee { email: Some(JAN), name: "Jan Again", ..somebody() };
    let again = portal.hire(again).await;
    portal.clock.advance(28 * DAY - Duration::from_secs(1));
    portal.app.tick().await.expect("the jobs");
    assert_eq!(named().await, ["Jan Again", "Jan Peeters", "Olga", "Sofie De Smet"]);
    portal.clock.advance(Duration::from_secs(1));
    portal.app.tick().await.expect("the jobs");
    assert_eq!(named().await, ["Jan Again", "Olga", "Sofie De Smet"]);
    assert_eq!(saved_by().await.as_deref(), Some("Sofie De Smet"));
    portal.clock.advance(DAY);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(named().await, ["Jan Again", "Olga"]);
    assert_eq!(saved_by().await, None);
    let mut read = portal.app.db.read().await.expect("a connection");
    let ids: Vec<String> = read.query("SELECT id FROM employees ORDER BY id").all().await.expect("ids");
    let departments = "SELECT COUNT(*) FROM employee_departments";
    assert_eq!(read.query(departments).one::<i64>().await.expect("a number"), 0);
    drop(read);
    assert!(ids.contains(&portal.jan.to_string()) && ids.len() == 4, "{ids:?}");
    // What is told of somebody who is erased finds nobody, and certainly not the next one with their address.
    let _accepted = portal.event(completed(portal, "Bar")).await.expect(202);
    assert_eq!(portal.app.employee(&portal.acme, &portal.jan).await.expect("an answer").map(|_| ()), None);
    let found = portal.app.employee_by_email(&portal.acme, JAN).await.expect("an answer").expect("the next");
    assert_eq!(found.id, again);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_long_a_mistake_can_be_mended_is_a_setting(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start_with(engine, |settings| settings.erase_deleted_after = 7 * DAY).await;
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a deletion");
    for (time, left) in [(7 * DAY - Duration::from_secs(1), 1), (Duration::from_secs(1), 0)] {
        portal.clock.advance(time);
        portal.app.tick().await.expect("the jobs");
        let mut read = portal.app.db.read().await.expect("a connection");
        let named =
            read.query("SELECT COUNT(*) FROM employees WHERE name = 'Jan Peeters'").one::<i64>().await;
        assert_eq!(named.expect("a count"), left, "{time:?} later");
    }
}
