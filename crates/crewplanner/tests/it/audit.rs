//! The audit log as a client admin reads it.

use std::time::Duration;

use crewplanner::{Action, Actor, Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::support::{JAN, PASSWORD, Portal, SOFIE, inactive, somebody};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// How many entries there are in all.
async fn entries(portal: &Portal) -> i64 {
    let mut read = portal.app.db.read().await.expect("a connection");
    read.query("SELECT COUNT(*) FROM audit_log").one().await.expect("a number")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_did_what_to_whom_is_read_and_narrowed_down(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    portal.clock.advance(DAY * 2);
    let jan = portal.browser_from([203, 0, 113, 7]);
    jan.sign_in(JAN, PASSWORD).await.leads_to("/");
    jan.post("/profile", &[("language", "nl")]).await;
    portal
        .app
        .change_employee(&portal.acme, &portal.jan, inactive(), &Actor::CommandLine)
        .await
        .expect("changed");

    let all = sofie.get("/audit").await.expect(200);
    all.assert_has("kept for 396 days").assert_has("Employee changed Jan Peeters").assert_has("203.0.113.7");
    all.assert_has("Administrator of the server")
        .assert_has("Client created Administrator")
        .assert_has("Entries: 7");
    all.assert_has("now: Nederlands").assert_has("before: Active").assert_has("now: Inactive");

    let about = format!("/audit?about={}", portal.jan);
    let his = sofie.get(&about).await.expect(200);
    his.assert_has("Entries: 4").assert_has_not("Client created Administrator").assert_has("Jan Peeters");
    let changed = sofie.get(&format!("{about}&action=employee-changed")).await.expect(200);
    changed.assert_has("Entries: 2").assert_has_not("Signed in Jan Peeters");
    sofie.get(&format!("{about}&action=password-set")).await.expect(200).assert_has("No entry fits");
    sofie.get("/audit?action=signed-in").await.expect(200).assert_has("Entries: 2");
    // The clock began on 18 June 2026.
    let old = sofie.get("/audit?to=2026-06-18").await.expect(200);
    old.assert_has("Entries: 4").assert_has_not("203.0.113.7");
    sofie.get("/audit?from=2026-06-19").await.expect(200).assert_has("Entries: 3");
    sofie.get("/audit?from=2026-06-21").await.expect(200).assert_has("No entry fits");
    // Another client's admin finds nothing of it, and Jan is none.
    assert_eq!(jan.get("/audit").await.status, 403);
    assert_eq!(jan.post("/audit/export", &[]).await.status, 403);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_days_are_said_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let wrong = sofie.get("/audit?from=31/12/2026&action=signed-in").await.expect(422);
    wrong.assert_has("This is not a day");
    assert!(wrong.body.contains(r#"aria-describedby="from-error""#) && wrong.body.contains("31/12/2026"));
    assert!(wrong.body.contains(r#"value="signed-in" selected"#), "the rest is kept");
    sofie.get("/audit?from=2026-02-02&to=2026-02-01").await.expect(422).assert_has("before the first one");
    for (odd, status) in [
        ("/audit?before=%00", 400),
        ("/audit?about=%00&q=%00%00", 400),
        ("/audit?action=%27&before=zzz", 200),
        ("/audit?q=%25%25", 200),
        ("/audit/x", 404),
        ("/audit/%00", 400),
        ("/audit/export", 405),
    ] {
        assert_eq!(sofie.get(odd).await.status, status, "{odd}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_is_found_by_what_is_typed_and_after_they_are_deleted(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let jan = format!("/audit?about={}", portal.jan);
    for typed in ["peeters+jan", "10544", "jan.peeters@acme-events.example"] {
        sofie.get(&format!("/audit?q={typed}")).await.leads_to(&jan);
    }
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("deleted");
    sofie.get("/audit?q=Peeters").await.leads_to(&jan);
    sofie.get(&jan).await.expect(200).assert_has("Employee deleted Administrator").assert_has("Jan Peeters");
    portal.hire(NewEmployee { name: "Jana Peeters", ..somebody() }).await;
    let which = sofie.get("/audit?q=peeters").await.expect(200);
    which.assert_has("Which one?").assert_has("Jana Peeters");
    sofie.get("/audit?q=nobody").await.expect(200).assert_has("Nobody is found by “nobody”");
    // Even when nobody knows the name any more but the log.
    portal.clock.advance(DAY * 31);
    portal.app.tick().await.expect("the jobs");
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get(&jan).await.expect(200).assert_has("Jan Peeters");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failed_sign_ins_are_told_and_a_flood_of_them_in_few_entries(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let guess = portal.browser_from([203, 0, 113, 9]);
    assert_eq!(guess.sign_in(JAN, "hunter2").await.status, 422);
    assert_eq!(guess.sign_in("Summer@2026", "hunter2").await.status, 422);
    portal.app.tick().await.expect("the jobs");
    let log = sofie.get("/audit?action=sign-in-refused").await.expect(200);
    log.assert_has("Sign-in failed jan.peeters@")
        .assert_has("jan.peeters@acme-events.example")
        .assert_has("203.0.113.9");
    log.assert_has("Somebody without a valid email address").assert_has("How often 1");
    assert!(!log.body.contains("hunter2") && !log.body.to_lowercase().contains("summer"), "no password");
    sofie.get(&format!("/audit?about={}", portal.jan)).await.expect(200).assert_has("203.0.113.9");

    // A few addresses guess for hours, and make up names; `login` tries it with more.
    let before = entries(portal).await;
    for hour in 0..4 {
        for address in 0..10 {
            let guess = portal.browser_from([198, 51, 100, address]);
            guess.sign_in(JAN, "hunter2").await;
            guess.sign_in(&format!("{hour}.{address}@x.example"), "hunter2").await;
        }
        portal.clock.advance(HOUR);
        portal.app.tick().await.expect("the jobs");
    }
    let made = entries(portal).await - before;
    assert!((50..=80).contains(&made), "{made}");
    let mut read = portal.app.db.read().await.expect("a connection");
    let told = "SELECT details FROM audit_log WHERE action = 'sign-in-refused'";
    let told: Vec<String> = read.query(told).all().await.expect("rows");
    let times = |details: &String| details.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u64>().ok();
    assert_eq!(told.iter().filter_map(times).sum::<u64>(), 82, "none is lost");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bulk_act_names_a_few_and_all_on_its_own_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    bulk(portal, 450).await;
    let log = sofie.get("/audit?action=employees-changed").await.expect(200);
    log.assert_has("Person 0").assert_has("and 445 more").assert_has_not("Person 9");
    let entry = log.links("07:20").remove(0);
    let first = sofie.get(&entry).await.expect(200);
    first.assert_has("Affected: 450").assert_has("Person 199").assert_has_not("Person 200");
    let second = sofie.get(first.links("after=").last().expect("a next page")).await.expect(200);
    second.assert_has("Person 200").assert_has("Person 399").assert_has_not("Person 400");
    let theirs = sofie.get("/audit?about=p0300").await.expect(200);
    theirs.assert_has("Person 300").assert_has("and 449 more").assert_has_not("Person 1 ");
    assert_eq!(portal.browser().get(&entry).await.status, 303, "for who is signed in");

    let file = sofie.post("/audit/export", &[("action", "employees-changed")]).await.expect(200);
    assert_eq!(file.body.lines().count(), 451, "a row for each, below the names");
    let one = sofie.post("/audit/export", &[("about", "p0300")]).await.expect(200);
    let rows = one.body.lines().filter(|row| row.contains("Person 300")).count();
    assert_eq!((rows, one.body.lines().count()), (2, 3), "the act, and this export: {}", one.body);
}

/// One act on so many at once.
async fn bulk(portal: &Portal, people: usize) {
    let mut write = portal.app.db.write().await.expect("a turn");
    let sql = "INSERT INTO audit_log (tenant_id, id, at, actor, actor_name, action, details, subjects) \
               VALUES ($1, $2, $3, 'program', '', 'employees-changed', '{}', $4)";
    let id = kernel::Id::<()>::new(portal.app.clock.now(), &portal.app.rng);
    let (now, many) = (portal.app.clock.now(), i64::try_from(people).expect("a number"));
    write.query(sql).bind(&portal.acme.id).bind(&id).bind(now).bind(many).execute().await.expect("an entry");
    for person in 0..people {
        let sql = "INSERT INTO audit_subjects (tenant_id, entry_id, subject_id, name, changes) \
                   VALUES ($1, $2, $3, $4, '{\"status\":[\"active\",\"inactive\"]}')";
        let subject = write.query(sql).bind(&portal.acme.id).bind(&id);
        let subject = subject.bind(format!("p{person:04}")).bind(format!("Person {person} "));
        subject.execute().await.expect("a subject");
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_home_runs_nowhere_and_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let name = "=HYPERLINK(\"http://evil.example\")";
    let mallory = NewEmployee { name, email: Some("m@x.example"), ..somebody() };
    portal.hire(mallory).await;
    let sofie = portal.signed_in(SOFIE).await;
    let file = sofie.post("/audit/export", &[("from", "2026-06-18")]).await.expect(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"audit-log-2026-06-18.csv\"");
    assert!(
        file.body.starts_with("\u{feff}Time,Who,IP address,Action,Affected,Changes\r\n"),
        "{}",
        file.body
    );
    assert!(file.body.contains(",\"'=HYPERLINK(\"\"http"), "{}", file.body);
    assert!(file.body.contains(",Sofie De Smet,192.0.2.1,Signed in,,"), "{}", file.body);
    assert!(file.body.contains(",Audit log exported,,Entries: 5; From: 2026-06-18"), "{}", file.body);
    sofie.get("/audit").await.assert_has("Audit log exported Sofie").assert_has("Entries 5");
    sofie.post("/audit/export", &[("from", "x")]).await.leads_to("/audit?from=x");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_older_than_the_settings_say_is_forgotten(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    bulk(portal, 1100).await;
    portal.clock.advance(DAY * 395);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(entries(portal).await, 4);
    let change = Change { name: Some("Jan Peters".to_owned()), ..Change::default() };
    portal.app.change_employee(&portal.acme, &portal.jan, change, &Actor::Program).await.expect("changed");
    portal.clock.advance(DAY + HOUR);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(entries(portal).await, 1, "the change of yesterday");
    let mut read = portal.app.db.read().await.expect("a connection");
    let left: i64 = read.query("SELECT COUNT(*) FROM audit_subjects").one().await.expect("a number");
    assert_eq!(left, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_kept_as_long_as_the_setting_says(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start_with(engine, |settings| settings.audit_kept = DAY * 5).await;
    portal.signed_in(SOFIE).await.get("/audit").await.expect(200).assert_has("kept for 5 days");
    let made = entries(portal).await;
    portal.clock.advance(DAY * 5 - HOUR);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(entries(portal).await, made);
    portal.clock.advance(HOUR * 2);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(entries(portal).await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_action_is_told_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let english = sofie.get("/audit").await.expect(200);
    for language in Language::ALL {
        sofie.post("/profile", &[("language", language.tag())]).await;
        let page = sofie.get("/audit").await.expect(200);
        for action in Action::ALL {
            let option = format!(r#"<option value="{}">"#, action.as_str());
            let label = |page: &testkit::Page| {
                let (_, rest) = page.body.split_once(&option).expect("it can be chosen");
                rest.split('<').next().expect("a label").to_owned()
            };
            let told = label(&page);
            assert!(!told.is_empty() && told != action.as_str(), "{action:?} in {language:?}");
            assert_eq!(
                told == label(&english),
                language == Language::En,
                "{action:?} in {language:?}: {told}"
            );
        }
        let entry = page.links("07:20").remove(0);
        sofie.get(&entry).await.expect(200).assert_has_not("audit-");
        page.assert_has_not("audit-");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_reads_its_own_log_only(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let entry = sofie.get("/audit").await.links("07:20").remove(0);
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let hank = NewEmployee { email: Some("hank@globex.example"), role: Role::ClientAdmin, ..somebody() };
    portal.app.create_employee(&globex, &hank, &Actor::CommandLine).await.expect("Hank");
    let hank = portal.browser_at("http://globex.crewplanner.localhost:8080");
    hank.sign_in("hank@globex.example", PASSWORD).await.leads_to("/");
    assert_eq!(hank.get(&entry).await.status, 404);
    let jan = hank.get(&format!("/audit?about={}", portal.jan)).await.expect(404);
    jan.assert_has_not("Peeters");
    let file = hank.post("/audit/export", &[]).await.expect(200);
    assert!(!file.body.contains("Jan Peeters") && file.body.contains("Globex"), "{}", file.body);
}
