//! Messages that wait in the outbox: of whoever is deleted none is left, and why one still waits is told in the reader's language.

use std::time::Duration;

use crewplanner::{Actor, Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, SmtpServer, Speaks, Sqlite};
use web::Language;

use crate::letters::mail;
use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, Portal, SOFIE, assert_speaks, somebody};

const ENGLISH: &str = "The mail server could not be reached, or did not let us in";

/// One of each kind, some to addresses that he had before.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_message_about_whoever_is_deleted_is_kept_or_sent(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("taken-back", engine);
    let portal = &folder.portal(engine).await;
    let (app, jan) = (&portal.app, portal.signed_in(JAN).await);
    portal.change(&portal.jan, Change { role: Some(Role::ClientAdmin), ..Change::default() }).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    drop(jan.post("/integrations/mobietrain", &[("slug", "acme-events")]).await.expect(303));
    portal.mobietrain.connect();
    portal.clock.advance(Duration::from_secs(600));
    app.tick().await.expect("the jobs");
    portal.set_up_app(&jan).await;
    drop(jan.post("/profile/address", &[("address", "jan@home.example")]).await.expect(303));
    drop(portal.browser().post("/forgotten-password", &[("email", JAN)]).await.expect(200));
    app.send_resets().await.expect("it is answered");
    app.invite_by_command(&portal.acme, &portal.jan).await.expect("an invitation");
    assert!(app.reset_factors(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("they are reset"));
    let moved = Change { email: Some(Some("jan@work.example".to_owned())), ..Change::default() };
    portal.change(&portal.jan, moved).await;
    let kept = "SELECT COUNT(*) FROM mail_outbox";
    assert_eq!(portal.count(kept).await, 6, "one of each kind");
    app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("he is deleted");
    assert_eq!(portal.count(kept).await, 0);
    assert_eq!(app.mail.send_due().await.expect("an answer"), 0);
    assert!(folder.messages().is_empty());
}

/// The answer to a request for a link and the deletion of whoever asked, at once: whichever is first, no link is left afterwards.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_link_outlives_whoever_is_deleted_meanwhile(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("reset-outlives", engine);
    let portal = &folder.portal(engine).await;
    for number in 0..32 {
        let email = format!("person{number}@x.example");
        let id = portal.hire(NewEmployee { email: Some(&email), ..somebody() }).await;
        let asks = portal.browser_from([203, 0, 113, number]);
        drop(asks.post("/forgotten-password", &[("email", &email)]).await.expect(200));
        let by = Actor::CommandLine;
        let (answered, gone) =
            tokio::join!(portal.app.send_resets(), portal.app.delete_employee(&portal.acme, &id, &by));
        answered.expect("it is answered");
        gone.expect("they are deleted");
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_tickets").await, 0);
    assert_eq!(portal.count("SELECT COUNT(*) FROM mail_outbox").await, 0);
}

/// The same of the message that MobieTrain has connected.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_message_of_the_connection_outlives_whoever_is_deleted_meanwhile(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("connected-outlives", engine);
    let portal = &folder.portal(engine).await;
    let by = Actor::CommandLine;
    for number in 0..16 {
        let email = format!("admin{number}@x.example");
        let admin = NewEmployee { email: Some(&email), role: Role::ClientAdmin, ..somebody() };
        let id = portal.hire(admin).await;
        portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
        portal.save("acme-events").await;
        portal.mobietrain.connect();
        portal.clock.advance(Duration::from_secs(600));
        let (told, gone) =
            tokio::join!(portal.app.tick(), portal.app.delete_employee(&portal.acme, &id, &by));
        told.expect("the jobs");
        gone.expect("they are deleted");
        portal.app.disable_integration(&portal.acme, &by).await.expect("it is off");
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM mail_outbox WHERE to_address LIKE 'sofie%'").await, 16);
    assert_eq!(portal.count("SELECT COUNT(*) FROM mail_outbox WHERE to_address LIKE 'admin%'").await, 0);
}

/// Why a message waits is ours to say where the server has said nothing, and so in the words of whoever reads it.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn that_the_mail_server_cannot_be_reached_is_told_in_every_language(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    drop(server);
    let sofie = portal.signed_in(SOFIE).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    drop(sofie.post("/integrations/mobietrain", &[("slug", "acme-events")]).await.expect(303));
    portal.mobietrain.connect();
    portal.clock.advance(Duration::from_secs(600));
    portal.app.tick().await.expect("the jobs");
    let at = format!("/employees/{}", portal.jan);
    drop(sofie.post(&format!("{at}/invite"), &[]).await.expect(303));
    assert_eq!(portal.app.mail.send_due().await.expect("an answer"), 0);
    for path in [&*at, "/integrations/mobietrain"] {
        sofie.get(path).await.expect(200).assert_has(ENGLISH).assert_has_not("The mail server sa");
    }
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        for path in [&*at, "/integrations/mobietrain"] {
            let page = sofie.get(path).await.expect(200);
            page.assert_has_not(ENGLISH);
            assert_speaks(&page, language, path);
        }
    }
    // Given up after days, it stands in the log as well.
    portal.clock.advance(Duration::from_secs(4 * 24 * 3600));
    assert_eq!(portal.app.mail.send_due().await.expect("an answer"), 0);
    let sofie = portal.signed_in(SOFIE).await;
    for language in Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        for path in [&*at, "/integrations/mobietrain", "/audit?action=mail-failed"] {
            let page = sofie.get(path).await.expect(200);
            assert_eq!(page.text().contains(ENGLISH), language == Language::En, "{path}: {}", page.text());
            assert_speaks(&page, language, path);
        }
    }
}
