//! Whoever saved the integration is told by mail when MobieTrain has connected: once, in their language, and honestly.

use std::time::Duration;

use crewplanner::{Actor, Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, message_text};
use web::Language;

use crate::support::mail_folder::MailFolder;
use crate::support::{Browser, JAN, PASSWORD, Portal, SOFIE, assert_no_keys, assert_speaks, somebody};

const PAGE: &str = "/integrations/mobietrain";
const TEN_MINUTES: Duration = Duration::from_secs(600);

/// Saved while MobieTrain is not ready; then it is, and the job finds out.
async fn wait_and_connect(portal: &Portal) -> Browser {
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    let sofie = portal.signed_in(SOFIE).await;
    let saved = sofie.post(PAGE, &[("slug", "acme-events")]).await;
    assert_eq!(sofie.get(saved.location()).await.status, 200);
    portal.clock.advance(TEN_MINUTES);
    portal.app.tick().await.expect("the jobs");
    portal.mobietrain.connect();
    portal.clock.advance(TEN_MINUTES);
    let (one, two) = tokio::join!(portal.app.tick(), portal.app.tick());
    one.and(two).expect("the jobs");
    sofie
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_saved_it_is_told_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("told", engine);
    let portal = &folder.portal(engine).await;
    let new = NewEmployee {
        email: Some("eva@acme-events.example"),
        name: "Eva",
        role: Role::ClientAdmin,
        ..somebody()
    };
    portal.hire(new).await;
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie");
    let dutch = Change { language: Some(Some(Language::Nl)), ..Change::default() };
    portal.app.change_employee(&portal.acme, &sofie.id, dutch, &Actor::CommandLine).await.expect("a change");
    let browser = wait_and_connect(portal).await;
    let page = browser.get(PAGE).await;
    page.assert_has("De e-mail aan Sofie De Smet wacht").assert_has_not("per e-mail op de hoogte");
    assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1);
    let messages = folder.messages();
    assert_eq!(messages.len(), 1);
    let text = message_text(&messages[0]);
    assert_no_keys(&text, "the message");
    assert!(text.starts_with("Beste Sofie De Smet,"), "{text}");
    for part in [
        "To: \"Sofie De Smet\" <sofie.desmet@acme-events.example>",
        "Subject: Acme Events is verbonden met MobieTrain",
    ] {
        assert!(messages[0].contains(part), "{part}\n{}", messages[0]);
    }
    browser.get(PAGE).await.assert_has("Sofie De Smet is per e-mail op de hoogte gebracht");
    portal.clock.advance(TEN_MINUTES);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.app.mail.send_due().await.expect("nothing"), 0, "once");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_that_is_no_admin_any_more_all_of_them_are_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("all", engine);
    let portal = &folder.portal(engine).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    let sofie = portal.signed_in(SOFIE).await;
    let saved = sofie.post(PAGE, &[("slug", "acme-events")]).await;
    sofie.get(saved.location()).await.assert_has("we email you when it works");
    for email in ["eva@acme-events.example", "bo@acme-events.example"] {
        let new = NewEmployee { email: Some(email), role: Role::ClientAdmin, ..somebody() };
        portal.hire(new).await;
    }
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie");
    portal.app.delete_employee(&portal.acme, &sofie.id, &Actor::CommandLine).await.expect("a deletion");
    portal.mobietrain.connect();
    portal.clock.advance(TEN_MINUTES);
    portal.app.tick().await.expect("the jobs");
    let bo = portal.app.employee_by_email(&portal.acme, "bo@acme-events.example").await.expect("an answer");
    let bo = bo.expect("Bo").id;
    portal.app.delete_employee(&portal.acme, &bo, &Actor::CommandLine).await.expect("a deletion");
    assert_eq!(
        portal.app.mail.send_due().await.expect("it is sent"),
        1,
        "whoever is deleted meanwhile gets none"
    );
    assert!(folder.messages()[0].contains("<eva@acme-events.example>"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_nothing_is_promised(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    let sofie = portal.signed_in(SOFIE).await;
    let saved = sofie.post(PAGE, &[("slug", "acme-events")]).await;
    let page = sofie.get(saved.location()).await;
    page.assert_has_not("email you").assert_has("the menu item appears by itself when it works");
    let sofie = wait_and_connect(portal).await;
    sofie.get(PAGE).await.assert_has_not("was told by email").assert_has_not("The email to");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_sees_it_connect_is_not_written_to(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("seen", engine);
    let portal = &folder.portal(engine).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    let sofie = portal.signed_in(SOFIE).await;
    sofie.post(PAGE, &[("slug", "acme-events")]).await;
    portal.mobietrain.connect();
    sofie.post("/integrations/mobietrain/check", &[]).await.leads_to(PAGE);
    portal.clock.advance(TEN_MINUTES);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.app.mail.send_due().await.expect("nothing"), 0);
    assert_eq!(portal.signed_in(JAN).await.get(PAGE).await.status, 403);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_can_be_read_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("languages", engine);
    let portal = &folder.portal(engine).await;
    let sofie = wait_and_connect(portal).await;
    sofie.post("/confirm-it-is-you", &[("password", PASSWORD), ("to", PAGE)]).await.leads_to(PAGE);
    let keys = portal.app.peer.keys.list(&portal.acme.id).await.expect("keys");
    for language in Language::ALL {
        assert_eq!(sofie.post("/profile", &[("language", language.tag())]).await.status, 303);
        for key in &keys {
            let path = format!("/integrations/mobietrain/keys/{}/revoke", key.kid);
            assert_speaks(&sofie.get(&path).await.expect(200), language, &path);
        }
        let all = "/integrations/mobietrain/send-again/all?from=2026-06-01T00:00&to=2026-06-02T00:00";
        assert_speaks(&sofie.get(all).await.expect(200), language, all);
        for notice in ["?saved=true", "?rotated=true", "?revoked=true", "?sent_again=2", "?sent_again=0"] {
            assert_speaks(&sofie.get(&format!("{PAGE}{notice}")).await.expect(200), language, notice);
        }
        let tested = sofie.post("/integrations/mobietrain/test", &[("who", "a")]).await;
        assert_speaks(&tested, language, "a test");
    }
}
