//! What client admins see of the messages between the two sites.

use crewplanner::Actor;
use std::time::Duration;

use jwt_link::SecurityEvent;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE, assert_speaks, catalogue_changed};

const PAGE: &str = "/integrations/mobietrain";
const AGAIN: &str = "/integrations/mobietrain/send-again";

/// Nothing is delivered for more than three days.
async fn give_up(portal: &Portal) {
    portal.mobietrain.answers_events(503);
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    for _ in 0..80 {
        portal.app.deliver_due().await.expect("an attempt");
        portal.clock.advance(Duration::from_secs(3700));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_says_what_was_sent_and_what_came(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get(PAGE).await.assert_has("Nothing has been sent yet.").assert_has("Nothing has come yet.");
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    sofie.get(PAGE).await.assert_has("Sessions ended").assert_has("One message");
    assert_eq!(portal.app.deliver_due().await.expect("a delivery"), 1);
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    let page = sofie.get(PAGE).await;
    page.assert_has("Delivered")
        .assert_has("Courses changed")
        .assert_has("No messages")
        .assert_has("It took 0 s");
}

/// What the page calls a kind. For a new one the compiler asks here: it belongs into `one_of_each`, too.
const fn words(event: &SecurityEvent) -> &'static str {
    match event {
        SecurityEvent::CatalogueChanged { .. } => "Courses changed",
        SecurityEvent::CoursesSeen { .. } => "New courses seen",
        SecurityEvent::CourseCompleted { .. } => "Course completed",
        SecurityEvent::CompletionWithdrawn { .. } => "Completion taken back",
        SecurityEvent::SessionRevoked { .. } => "Sessions ended",
        SecurityEvent::LearnerDeleted { .. } => "Person deleted in MobieTrain",
        SecurityEvent::KeysChanged => "Keys changed",
        SecurityEvent::PeopleChanged => "People changed",
    }
}

fn one_of_each(portal: &Portal) -> [SecurityEvent; 8] {
    let person = portal.person(&portal.jan);
    let course = String::new();
    [
        catalogue_changed(),
        SecurityEvent::CoursesSeen { person: person.clone() },
        SecurityEvent::CourseCompleted {
            person: person.clone(),
            course: course.clone(),
            title: String::new(),
            language: None,
            completed_at: 1,
            qualification: None,
            valid_until: None,
            revised_at: None,
        },
        SecurityEvent::CompletionWithdrawn {
            person: person.clone(),
            course,
            completed_at: 1,
            withdrawn_at: 2,
        },
        SecurityEvent::SessionRevoked { person: person.clone(), session: None, event_timestamp: 1 },
        SecurityEvent::LearnerDeleted { person, deleted_at: 1 },
        SecurityEvent::KeysChanged,
        SecurityEvent::PeopleChanged,
    ]
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_kind_of_message_is_called_by_its_name(#[values(Sqlite, Postgres)] engine: Engine) {
    const UNKNOWN: &str = "Something this version does not know";
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    let kept_as = async |name: &str| {
        let mut write = portal.app.db.write().await.expect("a turn");
        for sql in ["UPDATE sent_events SET name = $1", "UPDATE received_events SET name = $1"] {
            assert_eq!(write.query(sql).bind(name).execute().await.expect("an update"), 1);
        }
        write.commit().await.expect("it commits");
        sofie.get(PAGE).await.expect(200)
    };
    for event in one_of_each(portal) {
        let page = kept_as(event.name()).await;
        let called = format!("<strong>{}</strong>", words(&event));
        assert_eq!(page.body.matches(&called).count(), 2, "{}: sent and received", event.name());
        page.assert_has_not(UNKNOWN);
    }
    kept_as("of-a-later-version").await.assert_has(UNKNOWN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_was_given_up_can_be_sent_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    give_up(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.get(PAGE).await;
    page.assert_has("One message was not delivered");
    let id = page.body.split(r#"name="id" value=""#).nth(1).and_then(|rest| rest.split('"').next());
    let id = id.expect("a button").to_owned();
    let jan = portal.signed_in(JAN).await;
    assert_eq!(jan.post(AGAIN, &[("id", &id)]).await.status, 403);
    for nonsense in ["\u{0}", "", "nothing"] {
        assert!(!sofie.post(AGAIN, &[("id", nonsense)]).await.status.is_server_error());
    }
    portal.mobietrain.answers_events(202);
    assert_eq!(portal.app.deliver_due().await.expect("nothing"), 0, "nobody asked");
    sofie.post(AGAIN, &[("id", &id)]).await.leads_to("/integrations/mobietrain?sent_again=1#deliveries");
    assert_eq!(portal.app.deliver_due().await.expect("a delivery"), 1);
    sofie.get(PAGE).await.assert_has_not("was not delivered").assert_has("Delivered");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_messages_can_be_read_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    give_up(portal).await;
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    portal.app.deliver_due().await.expect("an attempt");
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    portal.mobietrain.is_ahead(95);
    let sofie = portal.signed_in(SOFIE).await;
    sofie.post("/integrations/mobietrain/check", &[]).await.leads_to(PAGE);
    for language in web::Language::ALL {
        assert_eq!(sofie.post("/profile", &[("language", language.tag())]).await.status, 303);
        for page in [PAGE, "/profile"] {
            assert_speaks(&sofie.get(page).await.expect(200), language, page);
        }
        let signed_out = "/sign-in?signed_out_everywhere=true";
        let answer = portal.browser().get_with(signed_out, &[("accept-language", language.tag())]).await;
        assert_speaks(&answer.expect(200), language, signed_out);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outage_is_shown_while_it_lasts(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.answers_events(503);
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    portal.app.deliver_due().await.expect("an attempt");
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get(PAGE).await.assert_has("One message could not be delivered yet").assert_has("503");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clocks_that_differ_too_much_are_named(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get(PAGE).await.assert_has_not("The clocks are too far apart");
    portal.mobietrain.is_ahead(95);
    portal.mobietrain.answers(400, r#"{"result":"expired","reason":"Late.","clock_skew_seconds":95}"#);
    sofie.post("/integrations/mobietrain/check", &[]).await.leads_to(PAGE);
    let page = sofie.get(PAGE).await;
    page.assert_has("The clocks are too far apart")
        .assert_has("MobieTrain’s clock was 95 seconds ahead of ours");
    portal.mobietrain.is_ahead(-95);
    portal.mobietrain.answers(400, r#"{"result":"not_yet_valid","reason":"Early."}"#);
    sofie.post("/integrations/mobietrain/check", &[]).await.leads_to(PAGE);
    sofie.get(PAGE).await.assert_has("MobieTrain’s clock was 95 seconds behind ours");
}
