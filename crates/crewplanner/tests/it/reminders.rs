//! Reminders by mail: at their hour, once a day, only of what is late or due, and to nobody who cannot or does not want to read them.

use std::time::Duration;

use crewplanner::{Change, EmployeeId, NewEmployee};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::task::JoinSet;
use web::Language;

use crate::due_lists::{asks, course, noor, person, tells};
use crate::support::mail_folder::MailFolder;
use crate::support::{ACME, Browser, JAN, Portal, SOFIE, assert_no_keys, assert_speaks, somebody};

const HOUR: Duration = Duration::from_secs(3600);
const PAGE: &str = "/integrations/mobietrain/reminders";
const LEA: &str = "lea@acme-events.example";
const WRITTEN: &str = "SELECT COUNT(*) FROM mail_outbox WHERE about LIKE 'reminder %'";

/// What somebody chooses on the page.
fn chosen(rhythm: &str, hour: u64) -> Vec<(&str, String)> {
    vec![
        ("rhythm", rhythm.to_owned()),
        ("weekday", "5".to_owned()),
        ("hour", hour.to_string()),
        ("days", "7".to_owned()),
    ]
}

async fn save(sofie: &Browser, rhythm: &str, hour: u64) {
    let form = chosen(rhythm, hour);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let _saved = sofie.post(PAGE, &form).await.expect(303);
}

/// The hour of the day that it is, where the clocks show UTC.
fn hour(portal: &Portal) -> u64 {
    u64::try_from(portal.app.clock.now().as_secs()).expect("after 1970") / 3600 % 24
}

async fn start(name: &str, engine: Engine) -> (MailFolder, Portal) {
    let folder = MailFolder::new(name, engine);
    let portal = folder.portal(engine).await;
    portal.connect().await;
    (folder, portal)
}

/// What the newest message to somebody says, once all are sent.
async fn newest(folder: &MailFolder, portal: &Portal, to: &str) -> Option<String> {
    portal.app.mail.send_due().await.expect("it sends");
    folder.newest_to(to)
}

fn subjects(folder: &MailFolder) -> Vec<String> {
    let subject =
        |message: String| message.lines().find(|line| line.starts_with("Subject:")).map(str::to_owned);
    folder.messages().into_iter().filter_map(subject).collect()
}

async fn all_at_once(portal: &Portal) {
    let mut replicas = JoinSet::new();
    let second = portal.replica().await;
    for number in 0..16 {
        let app = if number % 2 == 0 { portal.app.clone() } else { second.clone() };
        replicas.spawn(async move { app.tick().await });
    }
    while let Some(done) = replicas.join_next().await {
        done.expect("no panic").expect("the jobs");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_message_at_the_hour_says_which_course_by_when(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, portal) = &start("reminders", engine).await;
    let (jan, sofie) = (&portal.jan, &portal.signed_in(SOFIE).await);
    let of_jan = [course(portal, "Serving", "2026-06-19"), course(portal, "Autumn", "2026-07-10")];
    tells(portal, vec![person(jan, &of_jan)], "a");
    asks(portal).await;
    let next = hour(portal) + 1;
    let query = format!("{PAGE}?rhythm=daily&weekday=5&hour={next}&days=7");
    sofie.get(&query).await.expect(200).assert_has("One person would be told then").assert_has("Save");
    assert_eq!(portal.count("SELECT COUNT(*) FROM reminder_settings").await, 0, "looking saves nothing");
    save(sofie, "daily", next).await;
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 0, "the hour has not come");
    portal.clock.advance(HOUR);
    all_at_once(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 1, "of sixteen one writes");
    let said = newest(folder, portal, JAN).await.expect("a message");
    assert!(subjects(folder).contains(&"Subject: Serving, by tomorrow".to_owned()), "{:?}", subjects(folder));
    for text in [
        "Serving, by tomorrow",
        "/integrations/mobietrain/launch?target_link_uri=/courses/serving",
        "/profile",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
    assert!(!said.contains("Autumn"), "{said}");
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'reminded'").await, 1);
    sofie.get("/audit").await.expect(200).assert_has("Wrote reminders");
    // Late is told daily where that is chosen, and once a day however often the jobs run.
    portal.clock.advance(HOUR * 24);
    tells(portal, vec![person(jan, &of_jan)], "b");
    all_at_once(portal).await;
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 2, "due today");
    portal.clock.advance(HOUR * 24);
    all_at_once(portal).await;
    let _said = newest(folder, portal, JAN).await.expect("a message");
    assert!(subjects(folder).contains(&"Subject: Serving, 1 day late".to_owned()), "{:?}", subjects(folder));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_the_same_every_day_or_for_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_folder, portal) = &start("reminders-calm", engine).await;
    let (jan, sofie) = (&portal.jan, &portal.signed_in(SOFIE).await);
    tells(portal, vec![person(jan, &[course(portal, "Radio", "2026-06-24")])], "a");
    asks(portal).await;
    let now = hour(portal);
    // Saved after its hour it begins tomorrow.
    save(sofie, "daily", now.saturating_sub(1)).await;
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 0);
    for (days, written) in [(1, 1), (1, 1), (1, 1), (1, 1), (1, 2), (1, 3)] {
        portal.clock.advance(HOUR * 24 * days);
        asks(portal).await;
        assert_eq!(portal.count(WRITTEN).await, written);
    }
    // What is done meanwhile is told no more.
    portal.clock.advance(HOUR * 24);
    tells(portal, Vec::new(), "b");
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 3);
    // What nobody has told for days is nothing to write to people about.
    tells(portal, vec![person(jan, &[course(portal, "Lifting", "2026-06-15")])], "c");
    portal.clock.advance(HOUR * 20);
    asks(portal).await;
    let before = portal.count(WRITTEN).await;
    portal.mobietrain.answers_due(500, "", None);
    portal.clock.advance(HOUR * 72);
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, before);
    save(sofie, "off", now).await;
    portal.clock.advance(HOUR * 24);
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, before);
}

/// Somebody who has never signed in.
async fn hire(portal: &Portal, name: &str, email: Option<&str>) -> EmployeeId {
    let number = name.replace(' ', "");
    let new = NewEmployee { name, email, password: None, employee_number: Some(&number), ..somebody() };
    portal.hire(new).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_can_and_wants_to_is_written_to(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, portal) = &start("reminders-whom", engine).await;
    let sofie = &portal.signed_in(SOFIE).await;
    let late = [course(portal, "Lifting", "2026-06-15")];
    let without = hire(portal, "No Address", None).await;
    let never = hire(portal, "Never Came", Some("never@x.example")).await;
    let gone = noor(portal).await;
    portal.change(&gone, Change { status: Some(Status::Inactive), ..Change::default() }).await;
    let all = [&portal.jan, &without, &never, &gone].map(|who| person(who, &late));
    tells(portal, all.to_vec(), "a");
    asks(portal).await;
    save(sofie, "daily", hour(portal) + 1).await;
    let jan = portal.signed_in(JAN).await;
    jan.get("/profile").await.expect(200).assert_has("You get a message when training is late");
    let _saved = jan.post("/profile/reminders", &[("wanted", "false")]).await.expect(303);
    jan.get("/profile?reminders=true").await.expect(200).assert_has("You get no reminders by mail any more.");
    portal.clock.advance(HOUR);
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 0);
    let plan = sofie.get("/employees/remind?due=late").await.expect(200);
    plan.assert_has("People who get a message: 0").assert_has("Not reached");
    let _saved = jan.post("/profile/reminders", &[("wanted", "true")]).await.expect(303);
    portal.clock.advance(HOUR * 24);
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 1);
    // Whoever is deleted gets nothing that was not sent yet, and leaves nothing of it.
    portal
        .app
        .delete_employee(&portal.acme, &portal.jan, &crewplanner::Actor::CommandLine)
        .await
        .expect("deleted");
    assert_eq!(newest(folder, portal, JAN).await, None);
    assert_eq!(portal.count("SELECT COUNT(*) FROM reminders").await, 0);
    assert_eq!(portal.count("SELECT COUNT(*) FROM training_due WHERE employee_id NOT IN (SELECT id FROM employees WHERE deleted_at IS NULL)").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_is_told_of_their_own_people_in_one_message(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, portal) = &start("reminders-lead", engine).await;
    let (jan, noor, sofie) = (&portal.jan, &noor(portal).await, &portal.signed_in(SOFIE).await);
    let lea = portal.lead(LEA, "Lea Van Damme", &["bar"]).await;
    let late = [course(portal, "Lifting", "2026-06-15")];
    tells(portal, vec![person(jan, &late), person(noor, &late)], "a");
    asks(portal).await;
    save(sofie, "weekly", hour(portal)).await;
    portal.clock.advance(HOUR * 24); // Friday
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 3, "Jan, Noor, and Lea of Jan; Sofie leads nobody");
    let said = newest(folder, portal, LEA).await.expect("a message");
    assert!(
        said.contains("Jan Peeters: Lifting, 4 days late") && said.contains("/employees?due=late"),
        "{said}"
    );
    assert!(!said.contains("Noor"), "{said}");
    portal.clock.advance(HOUR * 24);
    asks(portal).await;
    assert_eq!(portal.count(WRITTEN).await, 3, "it is weekly");
    // With training of their own it is one message still.
    tells(portal, vec![person(jan, &late), person(&lea, &late)], "b");
    portal.clock.advance(HOUR * 24 * 6);
    asks(portal).await;
    asks(portal).await;
    let said = newest(folder, portal, LEA).await.expect("a message");
    assert!(said.contains("• Lifting, 11 days late") && said.contains("Jan Peeters: Lifting"), "{said}");
    assert_eq!(portal.count("SELECT COUNT(*) FROM reminders").await, 5);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_reminded_by_hand_once_a_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, portal) = &start("reminders-by-hand", engine).await;
    let (jan, noor, sofie) = (&portal.jan, &noor(portal).await, &portal.signed_in(SOFIE).await);
    portal.lead(LEA, "Lea Van Damme", &["bar"]).await;
    let late = [course(portal, "Lifting", "2026-06-15")];
    tells(portal, vec![person(jan, &late), person(noor, &late)], "a");
    asks(portal).await;
    let lea = &portal.signed_in(LEA).await;
    sofie.get("/employees?due=late").await.expect(200).assert_has("Remind these 2 people");
    let plan = lea.get("/employees/remind?due=late").await.expect(200);
    plan.assert_has("Jan Peeters").assert_has("3 days late").assert_has_not("Noor");
    let done = lea.post("/employees/remind", &[("due", "late")]).await.expect(303);
    done.leads_to("/employees/remind?due=late&written=1");
    let page = lea.get("/employees/remind?due=late&written=1").await.expect(200);
    page.assert_has("Messages on their way: 1").assert_has("Told today already, so not again: 1");
    assert!(newest(folder, portal, JAN).await.expect("a message").contains("Lifting, 3 days late"));
    let again = sofie.post("/employees/remind", &[("due", "late")]).await.expect(303);
    again.leads_to("/employees/remind?due=late&written=1");
    assert_eq!(portal.count(WRITTEN).await, 2, "Noor; Jan has had his");
    // The hour of the settings comes: nobody is told again on this day.
    save(sofie, "daily", hour(portal) + 1).await;
    portal.clock.advance(HOUR);
    asks(portal).await;
    let of_people =
        "SELECT COUNT(*) FROM mail_outbox WHERE about LIKE 'reminder %' AND to_name <> 'Lea Van Damme'";
    assert_eq!(portal.count(of_people).await, 2);
    // A list of anybody else reminds nobody.
    sofie.get("/employees/remind").await.expect(200).assert_has("People who get a message: 0");
    assert_eq!(portal.signed_in(JAN).await.get("/employees/remind?due=late").await.status, 403);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_more_than_are_reminded_at_once_says_so(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_folder, portal) = &start("reminders-more", engine).await;
    let sofie = &portal.signed_in(SOFIE).await;
    tells(portal, vec![person(&portal.jan, &[course(portal, "Lifting", "2026-06-15")])], "a");
    asks(portal).await;
    let more = "There are more in the list: only its first";
    sofie.get("/employees/remind?due=late").await.expect(200).assert_has_not(more);
    let mut write = portal.app.db.write().await.expect("a turn");
    for number in 0..2_000 {
        for sql in [
            "INSERT INTO employees (client_id, id, name, status, role, created_at, sort_key) \
             SELECT client_id, $2, 'Somebody', 'active', 'employee', 1, $2 FROM employees WHERE id = $1",
            "INSERT INTO training_due (client_id, employee_id, account_login_slug, course, title, day, renews, told_at) \
             SELECT client_id, $2, account_login_slug, course, title, day, renews, told_at FROM training_due \
             WHERE employee_id = $1",
        ] {
            let row = write.query(sql).bind(&portal.jan).bind(format!("more-{number:04}"));
            row.execute().await.expect("the statement runs");
        }
    }
    write.commit().await.expect("it commits");
    sofie.get("/employees/remind?due=late").await.expect(200).assert_has(more);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_and_messages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, portal) = &start("reminders-languages", engine).await;
    let (jan, sofie) = (&portal.jan, &portal.signed_in(SOFIE).await);
    let lea = portal.lead(LEA, "Lea Van Damme", &["bar"]).await;
    let late = [course(portal, "Lifting", "2026-06-15"), course(portal, "Radio", "2026-06-19")];
    tells(portal, vec![person(jan, &late), person(&lea, &late)], "a");
    asks(portal).await;
    let wrong = format!("{PAGE}?rhythm=daily&weekday=1&hour=8&days=70");
    for language in Language::ALL {
        portal.clock.advance(HOUR * 24);
        asks(portal).await;
        for who in [jan, &lea] {
            portal.change(who, Change { language: Some(Some(language)), ..Change::default() }).await;
        }
        let _saved = sofie.post("/profile", &[("language", language.tag())]).await.expect(303);
        for at in [
            PAGE,
            &format!("{PAGE}?rhythm=weekly&weekday=1&hour=8&days=7"),
            "/employees/remind?due=late",
            "/employees?due=late",
            "/qualified?due=late",
            "/profile",
        ] {
            assert_speaks(&sofie.get(at).await.expect(200), language, at);
        }
        assert_speaks(&sofie.get(&wrong).await.expect(422), language, "a mistake");
        let _done = sofie.post("/employees/remind", &[("due", "late")]).await.expect(303);
        assert_speaks(&sofie.get("/employees/remind?due=late&written=2").await.expect(200), language, "done");
        let said = newest(folder, portal, JAN).await.expect("a message");
        assert_no_keys(&said, language.tag());
        assert!(said.contains("Lifting") && said.contains(ACME), "{said}");
    }
    save(sofie, "daily", hour(portal)).await;
    portal.clock.advance(HOUR * 24);
    asks(portal).await;
    assert_no_keys(&newest(folder, portal, LEA).await.expect("a message"), "both in one");
}
