//! Who is late, and who has something due, in lists and on pages: as MobieTrain told it of everybody, asked for by a job.

use std::time::Duration;

use crewplanner::{EmployeeId, NewEmployee};
use jwt_link::SecurityEvent;
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Page, Postgres, Sqlite};
use tokio::task::JoinSet;

use crate::employees_list::names;
use crate::support::{Browser, JAN, Portal, SOFIE, catalogue_changed, somebody};

const HOUR: Duration = Duration::from_secs(3600);
const LEA: &str = "lea@acme-events.example";

/// A course that somebody must do, on Thursday 18 June 2026.
pub fn course(portal: &Portal, title: &str, due: &str) -> Value {
    let url = format!("{}/courses/{}", portal.mobietrain.origin(), title.to_lowercase());
    json!({"title": title, "url": url, "language": "en", "due": due, "late": due < "2026-06-18"})
}

pub fn person(who: &EmployeeId, courses: &[Value]) -> Value {
    let late = courses.iter().filter(|course| course["late"] == true).count();
    json!({"sub": who.as_str(), "count": courses.len(), "late": late, "courses": courses})
}

/// MobieTrain tells of these people from now on, …
pub fn tells(portal: &Portal, mut people: Vec<Value>, etag: &str) {
    people.sort_by_key(|person| person["sub"].as_str().expect("an id").to_owned());
    portal.mobietrain.answers_due(200, &json!({ "people": people }).to_string(), Some(etag));
}

/// … and is asked.
pub async fn asks(portal: &Portal) {
    portal.app.tick().await.expect("the jobs");
}

pub async fn noor(portal: &Portal) -> EmployeeId {
    let new = NewEmployee { name: "Noor Willems", email: Some("noor@x.example"), ..somebody() };
    portal.hire(new).await
}

async fn listed(browser: &Browser, due: &str) -> Vec<String> {
    names(&browser.get(&format!("/employees?due={due}")).await.expect(200))
}

async fn page_of(browser: &Browser, who: &EmployeeId) -> Page {
    browser.get(&format!("/employees/{who}")).await.expect(200)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_late_is_found_and_goes_when_it_is_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (jan, noor, sofie) = (&portal.jan, &noor(portal).await, &portal.signed_in(SOFIE).await);
    sofie.get("/employees").await.expect(200).assert_has_not("Must do");
    let of_jan = [course(portal, "Lifting", "2026-06-15"), course(portal, "Serving", "2026-06-19")];
    tells(portal, vec![person(jan, &of_jan), person(noor, &[course(portal, "Fire", "2026-07-10")])], "a");
    asks(portal).await;
    assert_eq!(
        (listed(sofie, "late").await, listed(sofie, "soon").await),
        (vec!["Jan Peeters".to_owned()], vec!["Jan Peeters".to_owned()])
    );
    let list = sofie.get("/employees?due=late").await.expect(200);
    list.assert_has("3 days late").assert_has("By tomorrow").assert_has("As MobieTrain told it on");
    page_of(sofie, jan).await.assert_has("It was due on 15 June 2026").assert_has("By tomorrow");
    page_of(sofie, noor).await.assert_has("By 10 July 2026");
    let late = sofie.get("/qualified?due=late").await.expect(200);
    assert_eq!(names(&late), ["Jan Peeters"]);
    late.assert_has("3 days late").assert_has_not("By tomorrow").assert_has("Remind this person…");
    let remind = late.links("/employees/remind").pop().expect("a button");
    sofie.get(&remind).await.expect(200).assert_has("Jan Peeters").assert_has("3 days late");
    assert!(sofie.get("/qualified").await.expect(200).links("/employees/remind").is_empty());
    // Midnight makes late what was due, though nobody has told anything new.
    portal.clock.advance(HOUR * 48);
    sofie.get("/employees?due=late").await.expect(200).assert_has("5 days late").assert_has("1 day late");
    // What is done goes at once; what was completed before and runs out does not by an old completion.
    let completed = SecurityEvent::CourseCompleted {
        person: portal.person(jan),
        course: of_jan[0]["url"].as_str().expect("an address").to_owned(),
        title: "Lifting".to_owned(),
        language: None,
        completed_at: portal.app.clock.now().as_secs(),
        qualification: None,
        valid_until: None,
        revised_at: None,
    };
    let _accepted = portal.event(completed).await.expect(202);
    page_of(sofie, jan).await.assert_has_not("15 June").assert_has("It was due on 19 June 2026");
    // A page that was written before says it still: it is done all the same.
    tells(portal, vec![person(jan, &of_jan)], "b");
    asks(portal).await;
    page_of(sofie, jan).await.assert_has_not("15 June");
    page_of(sofie, noor).await.assert_has_not("10 July");
    let gone = SecurityEvent::LearnerDeleted {
        person: portal.person(jan),
        deleted_at: portal.app.clock.now().as_secs() + 5,
    };
    let _accepted = portal.event(gone).await.expect(202);
    assert!(listed(sofie, "late").await.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_completion_leaves_a_renewal_where_it_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (jan, sofie) = (&portal.jan, &portal.signed_in(SOFIE).await);
    let mut fire = course(portal, "Fire", "2026-06-25");
    fire["renews"] = true.into();
    tells(portal, vec![person(jan, &[fire.clone()])], "a");
    asks(portal).await;
    let renewed = async |until: &str| {
        let event = SecurityEvent::CourseCompleted {
            person: portal.person(jan),
            course: fire["url"].as_str().expect("an address").to_owned(),
            title: "Fire".to_owned(),
            language: None,
            completed_at: portal.app.clock.now().as_secs(),
            qualification: None,
            valid_until: Some(until.to_owned()),
            revised_at: None,
        };
        let _accepted = portal.event(event).await.expect(202);
        listed(sofie, "soon").await.len()
    };
    assert_eq!(renewed("2026-06-25").await, 1);
    assert_eq!(renewed("2027-06-25").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_asked_once_an_hour_at_most_and_a_failure_leaves_what_was_known(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = &portal.signed_in(SOFIE).await;
    tells(portal, vec![person(&portal.jan, &[course(portal, "Lifting", "2026-06-15")])], "a");
    let asked = || portal.mobietrain.asked_due().len();
    let mut replicas = JoinSet::new();
    for _ in 0..16 {
        let app = portal.app.clone();
        replicas.spawn(async move { app.tick().await });
    }
    while let Some(done) = replicas.join_next().await {
        done.expect("no panic").expect("the jobs");
    }
    assert_eq!(asked(), 1, "of sixteen one asks");
    asks(portal).await;
    assert_eq!(asked(), 1, "nothing has changed");
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    asks(portal).await;
    assert_eq!(asked(), 1, "an hour has not gone by");
    portal.clock.advance(HOUR);
    asks(portal).await;
    assert_eq!(asked(), 2);
    assert_eq!(portal.mobietrain.asked_due()[1].if_none_match.as_deref(), Some("\"a\""));
    assert_eq!(listed(sofie, "late").await.len(), 1, "unchanged is not nothing");
    // A day later it is asked without an event, and fails.
    portal.clock.advance(HOUR * 24);
    portal.mobietrain.answers_due(200, "{\"people\":[{\"sub\":", None);
    asks(portal).await;
    assert_eq!((asked(), listed(sofie, "late").await.len()), (3, 1));
    asks(portal).await;
    assert_eq!(asked(), 3, "it is let rest after a failure");
    portal.clock.advance(HOUR);
    tells(portal, Vec::new(), "b");
    asks(portal).await;
    assert_eq!((asked(), listed(sofie, "late").await.len()), (4, 0));
    assert_eq!(portal.mobietrain.asked_due()[3].if_none_match, None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_sees_their_people_and_strangers_are_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (jan, noor) = (&portal.jan, &noor(portal).await);
    portal.lead(LEA, "Lea Van Damme", &["bar"]).await;
    let late = [course(portal, "Lifting", "2026-06-15")];
    let evil =
        json!({"title": "Evil", "url": "https://evil.example/courses/x", "due": "2026-06-15", "late": true});
    let people = vec![person(jan, &late), person(noor, &late), person(&"zz-nobody".into(), &late)];
    tells(portal, people, "a");
    asks(portal).await;
    let (lea, sofie) = (&portal.signed_in(LEA).await, &portal.signed_in(SOFIE).await);
    assert_eq!(listed(lea, "late").await, ["Jan Peeters"]);
    assert_eq!(names(&lea.get("/qualified?due=late").await.expect(200)), ["Jan Peeters"]);
    assert_eq!(listed(sofie, "late").await, ["Jan Peeters", "Noor Willems"]);
    assert_eq!(portal.signed_in(JAN).await.get("/employees?due=late").await.status, 403);
    let file = lea.post("/qualified/export", &[("due", "late")]).await.expect(200).body;
    assert!(file.contains("Completed,Valid until,Due on,Validity"), "{file}");
    assert!(
        file.contains("10544,Jan Peeters,Bar,Lifting,,,2026-06-15,Late") && !file.contains("Noor"),
        "{file}"
    );
    // What leads elsewhere is left out; what another account told is not shown.
    portal.clock.advance(HOUR * 24);
    tells(portal, vec![person(jan, &[evil])], "b");
    asks(portal).await;
    assert!(listed(sofie, "late").await.is_empty());
    tells(portal, vec![person(jan, &late)], "c");
    portal.clock.advance(HOUR * 24);
    asks(portal).await;
    assert_eq!(listed(sofie, "late").await.len(), 1);
    portal.save("another").await;
    assert!(listed(sofie, "late").await.is_empty());
}
