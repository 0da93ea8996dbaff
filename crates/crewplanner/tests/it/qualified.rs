//! Who is qualified for what: by the completions that MobieTrain tells of, in whatever order, on any day; the page, the file, the filter of the
//! employees, and each person's own pages.

use std::time::Duration;

use crewplanner::{Actor, EmployeeId, NewEmployee};
use jwt_link::SecurityEvent;
use kernel::Timestamp;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::employees_list::names;
use crate::support::{Browser, JAN, Portal, SOFIE, assert_speaks, somebody};

const LEA: &str = "lea@acme-events.example";

/// Noon of a day, in the time zone of these portals.
fn noon(day: &str) -> Timestamp {
    let day: web::Day = day.parse().expect("a day");
    Timestamp::from_secs(day.start(&jiff::tz::TimeZone::UTC).as_secs() + 12 * 3600)
}

/// Somebody has completed a course that qualifies for what it is called after.
pub fn completed(
    portal: &Portal,
    who: &EmployeeId,
    what: &str,
    on: &str,
    until: Option<&str>,
) -> SecurityEvent {
    SecurityEvent::CourseCompleted {
        person: portal.person(who),
        course: address(portal, what),
        title: format!("The course of {what}"),
        language: Some("en".to_owned()),
        completed_at: noon(on).as_secs(),
        qualification: Some(what.to_owned()),
        valid_until: until.map(str::to_owned),
        revised_at: None,
    }
}

pub fn address(portal: &Portal, what: &str) -> String {
    format!("{}/courses/{}", portal.mobietrain.origin(), what.to_lowercase().replace(' ', "-"))
}

pub async fn tell(portal: &Portal, event: &SecurityEvent) {
    let _accepted = portal.event(event.clone()).await.expect(202);
}

async fn noor(portal: &Portal) -> EmployeeId {
    let new = NewEmployee { name: "Noor Willems", email: Some("noor@x.example"), ..somebody() };
    portal.hire(new).await
}

async fn listed(browser: &Browser, query: &str) -> Vec<String> {
    names(&browser.get(&format!("/qualified?{query}")).await.expect(200))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_qualified_on_a_day_does_not_depend_on_what_was_told_first(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (jan, noor, sofie) = (portal.jan.clone(), noor(portal).await, portal.signed_in(SOFIE).await);
    let of = |who| {
        let first = completed(portal, who, "Fire safety", "2025-05-01", Some("2026-05-01"));
        let renewed = completed(portal, who, "Fire safety", "2026-06-01", Some("2027-06-01"));
        // It was told once more, with a day that is earlier, and says nothing new.
        let shorter = completed(portal, who, "Fire safety", "2026-06-01", Some("2027-05-01"));
        (first, renewed, shorter)
    };
    let (first, renewed, shorter) = of(&jan);
    for event in [&first, &shorter, &renewed, &renewed] {
        tell(portal, event).await;
    }
    let (first, renewed, shorter) = of(&noor);
    for event in [&renewed, &renewed, &first, &shorter, &first] {
        tell(portal, event).await;
    }
    for (day, are) in [
        ("2025-04-30", false),
        ("2025-05-01", true),
        ("2026-05-01", true),
        ("2026-05-02", false),
        ("2026-05-31", false),
        ("2026-06-01", true),
        ("2027-06-01", true),
        ("2027-06-02", false),
    ] {
        let found = listed(&sofie, &format!("qualified=yes&on={day}")).await;
        assert_eq!(found, if are { vec!["Jan Peeters", "Noor Willems"] } else { vec![] }, "{day}");
    }
    for who in [&jan, &noor] {
        let page = sofie.get(&format!("/employees/{who}")).await.expect(200);
        page.assert_has("Fire safety 1 June 2026 Until 1 June 2027").assert_has_not("2026 Until 1 May");
    }
    let home = portal.signed_in(JAN).await.get("/").await;
    home.assert_has("You are qualified for").assert_has("Fire safety").assert_has("Until 1 June 2027");
    home.assert_has("Completed: one course");
}

/// Jan and Noor are qualified for this and that, each in another way.
async fn crew(portal: &Portal) -> EmployeeId {
    portal.connect().await;
    let noor = noor(portal).await;
    let jan = &portal.jan;
    for event in [
        completed(portal, jan, "Allergens", "2026-04-28", Some("2028-04-28")),
        completed(portal, jan, "Fire safety", "2025-06-30", Some("2026-06-30")),
        completed(portal, &noor, "Fire safety", "2025-06-02", Some("2026-06-02")),
        completed(portal, &noor, "Radio", "2026-01-02", None),
    ] {
        tell(portal, &event).await;
    }
    noor
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_found_by_how_it_stands_with_their_qualifications(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let fire = format!("qualification={}", address(portal, "Fire safety"));
    let (jan, noor) = ("Jan Peeters", "Noor Willems");
    for (query, people) in [
        ("qualified=yes".to_owned(), vec![jan, noor]),
        ("qualified=soon".to_owned(), vec![jan]),
        ("qualified=over".to_owned(), vec![noor]),
        (format!("{fire}&qualified=yes"), vec![jan]),
        (format!("{fire}&qualified=over"), vec![noor]),
        (format!("{fire}&qualified=over&q=jan"), vec![]),
        ("qualification=https://elsewhere.example/x&qualified=yes".to_owned(), vec![]),
    ] {
        let page = sofie.get(&format!("/employees?{query}")).await.expect(200);
        assert_eq!(names(&page), people, "/employees?{query}");
        assert_eq!(listed(&sofie, &query).await, people, "/qualified?{query}");
    }
    // In the list of employees a qualification alone asks for those who have it; on the page it says what is shown.
    assert_eq!(names(&sofie.get(&format!("/employees?{fire}")).await), [jan]);
    let page = sofie.get(&format!("/qualified?{fire}")).await.expect(200);
    assert_eq!(names(&page).len(), 3);
    page.assert_has("Until 30 June 2026").assert_has("12 days left").assert_has("Ran out on 2 June 2026");
    page.assert_has_not("28 April 2028");
    // What the program does not know counts as not said, a day that is none among it.
    assert_eq!(listed(&sofie, "qualified=whatever&on=2026-06-31&after=nobody").await.len(), 3);
    // Many at once, of those alone.
    sofie.get(&format!("/employees/bulk?all=true&{fire}")).await.expect(200).assert_has("1 person");
}

fn lines(file: &Page) -> Vec<String> {
    file.body.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_says_exactly_what_the_page_shows(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.get("/qualified").await.expect(200);
    page.assert_has("Everybody 3").assert_has("Qualified 2").assert_has("Ran out 1");
    page.assert_has("From completed courses in MobieTrain, the last of them on 28 April 2026");
    let form = page.form("/qualified/export");
    let fields: Vec<(&str, &str)> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let file = sofie.post("/qualified/export", &fields).await.expect(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"qualified-2026-06-18.csv\"");
    assert_eq!(
        lines(&file),
        [
            "Employee number,Name,Departments,Qualification,Completed,Valid until,Due on,Validity",
            "10544,Jan Peeters,Bar,Allergens,2026-04-28,2028-04-28,,Qualified",
            "10544,Jan Peeters,Bar,Fire safety,2025-06-30,2026-06-30,,Runs out within 30 days",
            ",Noor Willems,,Fire safety,2025-06-02,2026-06-02,,Ran out",
            ",Noor Willems,,Radio,2026-01-02,,,Qualified",
            ",Sofie De Smet,,,,,,",
        ]
    );
    // On a day before, and of one qualification.
    let fire = address(portal, "Fire safety");
    let asked = [("on", "2026-05-20"), ("qualified", "soon"), ("qualification", fire.as_str())];
    let file = sofie.post("/qualified/export", &asked).await.expect(200);
    assert_eq!(
        lines(&file)[1..],
        [",Noor Willems,,Fire safety,2025-06-02,2026-06-02,,Runs out within 30 days"]
    );
    assert_eq!(listed(&sofie, &format!("on=2026-05-20&qualified=soon&qualification={fire}")).await.len(), 1);
    let told = "SELECT COUNT(*) FROM audit_log WHERE action = 'qualifications-exported'";
    assert_eq!(portal.count(told).await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_past_day_says_who_is_missing(#[values(Sqlite, Postgres)] engine: Engine) {
    const DAY: Duration = Duration::from_secs(24 * 3600);
    let portal = &Portal::start(engine).await;
    let noor = crew(portal).await;
    portal.lead(LEA, "Lea Lead", &["bar"]).await;
    portal.clock.advance(DAY);
    let today = "Departments are today’s.";
    let (sofie, lea) = (portal.signed_in(SOFIE).await, portal.signed_in(LEA).await);
    let page = sofie.get("/qualified?on=2026-06-18").await.expect(200);
    page.assert_has(today).assert_has_not("deleted since");
    portal.app.delete_employee(&portal.acme, &noor, &Actor::CommandLine).await.expect("it goes");
    let page = sofie.get("/qualified?on=2026-06-18").await.expect(200);
    page.assert_has(&format!("Without one person who was deleted since. {today}"));
    let file = sofie.post("/qualified/export", &[("on", "2026-06-18")]).await.expect(200);
    let name = "attachment; filename=\"qualified-2026-06-18-without-1-deleted.csv\"";
    assert_eq!(file.header("content-disposition"), name);
    assert!(lines(&file)[0].contains(",Departments today,"), "{}", file.body);
    // On the day itself they are gone, and neither it nor a day to come is a past one.
    for on in ["", "2026-06-19", "2026-06-20"] {
        let page = sofie.get(&format!("/qualified?on={on}")).await.expect(200);
        page.assert_has_not("deleted since").assert_has_not(today).assert_has_not("was qualified");
        let file = sofie.post("/qualified/export", &[("on", on)]).await.expect(200);
        assert!(
            lines(&file)[0].contains(",Departments,")
                && !file.header("content-disposition").contains("deleted")
        );
    }
    // How many were theirs no team lead is told: nobody knows.
    let page = lea.get("/qualified?on=2026-06-18").await.expect(200);
    page.assert_has(&format!("Without people who were deleted since. {today}"));
    portal.clock.advance(DAY);
    sofie.get("/qualified?on=2026-06-19").await.expect(200).assert_has(today).assert_has_not("deleted since");
    // Whose name is erased was there all the same.
    portal.clock.advance(DAY * 400);
    portal.app.tick().await.expect("the jobs");
    let sofie = portal.signed_in(SOFIE).await;
    sofie
        .get("/qualified?on=2026-06-18")
        .await
        .expect(200)
        .assert_has("Without one person who was deleted since.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_sees_their_own_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    portal.lead(LEA, "Lea Lead", &["bar"]).await;
    let lea = portal.signed_in(LEA).await;
    let page = lea.get("/qualified").await.expect(200);
    assert_eq!(names(&page), ["Jan Peeters"]);
    page.assert_has("Everybody 1").assert_has_not("Noor");
    assert_eq!(listed(&lea, "qualified=over").await, Vec::<String>::new());
    let file = lea.post("/qualified/export", &[]).await.expect(200);
    assert!(file.has("Jan Peeters") && !file.has("Noor"), "{}", file.body);
    assert_eq!(portal.signed_in(JAN).await.get("/qualified").await.status, 403);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_account_and_a_deleted_learner_qualify_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let noor = crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    portal.save("another-account").await;
    let page = sofie.get("/qualified").await.expect(200);
    page.assert_has("Nobody has completed a course yet").assert_has_not("Allergens");
    assert_eq!(names(&sofie.get("/employees?qualified=yes").await), Vec::<String>::new());
    portal.save("acme-events").await;
    assert_eq!(listed(&sofie, "qualified=yes").await.len(), 2);
    let deleted_at = portal.app.clock.now().as_secs();
    tell(portal, &SecurityEvent::LearnerDeleted { person: portal.person(&noor), deleted_at }).await;
    assert_eq!(listed(&sofie, "qualified=yes").await, ["Jan Peeters"]);
    let page = sofie.get("/qualified").await.expect(200);
    page.assert_has("Fire safety").assert_has_not("Radio");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_language_says_who_is_qualified(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let (sofie, jan) = (portal.signed_in(SOFIE).await, portal.signed_in(JAN).await);
    for language in Language::ALL {
        for browser in [&sofie, &jan] {
            let _saved = browser.post("/profile", &[("language", language.tag())]).await.expect(303);
        }
        for at in [
            "/qualified",
            "/qualified?q=nobody+at+all",
            "/qualified?on=2026-05-20",
            "/qualified?due=late",
            "/employees",
            "/audit",
        ] {
            assert_speaks(&sofie.get(at).await.expect(200), language, at);
        }
        let page = sofie.get(&format!("/employees/{}", portal.jan)).await.expect(200);
        assert_speaks(&page, language, "somebody");
        assert_speaks(&jan.get("/").await.expect(200), language, "their home");
        let _taken = sofie.post("/qualified/export", &[]).await.expect(200);
    }
    // More than have a column each.
    for what in ["A", "B", "C", "D"] {
        tell(portal, &completed(portal, &portal.jan, what, "2026-06-01", None)).await;
    }
    let page = sofie.get("/qualified").await.expect(200);
    assert_eq!(page.body.matches("<th ").count(), 2, "{}", page.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_later_word_of_a_completion_counts_and_one_that_is_taken_back_does_not(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (jan, noor) = (portal.jan.clone(), noor(portal).await);
    let revised = |who, until, at: i64| match completed(portal, who, "Fire safety", "2026-06-01", Some(until))
    {
        SecurityEvent::CourseCompleted {
            person,
            course,
            title,
            language,
            completed_at,
            qualification,
            valid_until,
            ..
        } => {
            let revised_at = Some(at);
            SecurityEvent::CourseCompleted {
                person,
                course,
                title,
                language,
                completed_at,
                qualification,
                valid_until,
                revised_at,
            }
        }
        other => other,
    };
    let withdrawn = |who: &EmployeeId, at: i64| SecurityEvent::CompletionWithdrawn {
        person: portal.person(who),
        course: address(portal, "Fire safety"),
        completed_at: noon("2026-06-01").as_secs(),
        withdrawn_at: at,
    };
    let days = async |who: &EmployeeId| {
        let mut read = portal.app.db.read().await.expect("a connection");
        let sql = "SELECT valid_until FROM completed_courses WHERE employee_id = $1";
        read.query(sql).bind(who).all::<String>().await.expect("days")
    };
    let first = completed(portal, &jan, "Fire safety", "2026-06-01", Some("2028-06-01"));
    // In whatever order: the last word is the earlier day.
    for event in [revised(&jan, "2027-06-01", 20), first.clone(), revised(&jan, "2029-06-01", 10)] {
        tell(portal, &event).await;
    }
    assert_eq!(days(&jan).await, ["2027-06-01"]);
    tell(portal, &withdrawn(&jan, 30)).await;
    for late in [&first, &revised(&jan, "2027-06-01", 20)] {
        tell(portal, late).await;
    }
    assert!(days(&jan).await.is_empty(), "what comes late does not bring it back");
    tell(portal, &withdrawn(&noor, 30)).await;
    tell(portal, &revised(&noor, "2027-06-01", 20)).await;
    assert!(days(&noor).await.is_empty());
    tell(portal, &revised(&noor, "2027-06-01", 40)).await;
    tell(portal, &withdrawn(&noor, 30)).await;
    assert_eq!(days(&noor).await, ["2027-06-01"], "written down again, it counts");
}
