//! Every message that people get, in every language; the page on which a client admin tries the mail server out; and what becomes of a
//! message that the mail server refuses.

use std::time::Duration;

use crewplanner::{Actor, Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, SmtpServer, Speaks, Sqlite, message_html, message_text};
use web::Language;

use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, Portal, SOFIE, assert_no_keys, assert_speaks, somebody};

const PAGE: &str = "/mail";
const NOBODY: &str = "nobody@acme-events.example";

/// Both forms say the same, in this language, with one link, and above it stands who it is from.
fn assert_whole(message: &str, language: Language, link: &str) {
    let (text, html) = (message_text(message), message_html(message));
    assert_no_keys(&text.replace("choose-password", ""), "the text");
    let tag = format!("<html lang=\"{}\" dir=\"{}\">", language.tag(), language.direction());
    assert!(html.contains(&tag), "{tag}: {html}");
    assert!(html.contains("<bdi>Acme Events</bdi>"), "{html}");
    assert_eq!(html.matches("class=\"button\" href=").count(), 1, "{html}");
    let at = format!("http://acme.crewplanner.localhost:8080{link}");
    assert_eq!(text.matches(&at).count(), 1, "{text}");
    assert_eq!(html.matches(&format!("href=\"{at}")).count(), 2, "a button, and its link as text: {html}");
    for mark in ['\u{2068}', '\u{2069}'] {
        assert!(!text.contains(mark) && !html.contains(mark), "{}", language.tag());
    }
    let first = text.lines().next().expect("a greeting");
    let shown = html.replace("<bdi>", "").replace("</bdi>", "");
    assert!(shown.contains(first), "{first} in {shown}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_message_is_whole_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("letters", engine);
    let portal = &folder.portal(engine).await;
    let (app, sofie) = (&portal.app, portal.signed_in(SOFIE).await);
    let by = Actor::CommandLine;
    let newcomer = NewEmployee { email: Some(NOBODY), password: None, ..somebody() };
    let newcomer = portal.hire(newcomer).await;
    let sent = async || {
        portal.clock.advance(Duration::from_secs(61)); // which message is the newest shows
        assert_eq!(app.mail.send_due().await.expect("it is sent"), 1);
        folder.newest()
    };
    for language in Language::ALL {
        // The page where the app is set up is read in English.
        let speaks = |language| Change { language: Some(Some(language)), ..Change::default() };
        portal.change(&portal.jan, speaks(Language::En)).await;
        portal.set_up_app(&portal.signed_in(JAN).await).await;
        portal.change(&portal.jan, speaks(language)).await;
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        assert!(app.reset_factors(&portal.acme, &portal.jan, &by).await.expect("it is reset"));
        assert_whole(&sent().await, language, "/profile/security");
        app.invite_by_command(&portal.acme, &portal.jan).await.expect("a link");
        let given = sent().await;
        assert_whole(&given, language, "/choose-password/");
        drop(portal.browser().post("/forgotten-password", &[("email", JAN)]).await.expect(200));
        app.send_resets().await.expect("they are answered");
        let reset = sent().await;
        assert_whole(&reset, language, "/choose-password/");
        portal.change(&newcomer, speaks(language)).await;
        app.invite_by_command(&portal.acme, &newcomer).await.expect("an invitation");
        let first = sent().await;
        assert_whole(&first, language, "/choose-password/");
        let [given, reset, first] = [&given, &reset, &first].map(|message| message_text(message));
        for letter in [&given, &first] {
            assert_eq!(letter.matches("\n\n").count(), reset.matches("\n\n").count(), "{letter}");
        }
        portal.clock.advance(Duration::from_secs(600));
        let tried = sofie.post(PAGE, &[]).await.expect(200);
        if language == Language::En {
            // It lies where only the test reads it.
            tried.assert_has("No message was sent").assert_has("Messages go into a folder");
            tried.assert_has_not("took the message");
            let market = sofie.get("/integrations").await.expect(200);
            market.assert_has("Messages go into a folder").assert_has_not("Messages go out");
            assert!(!market.body.contains("chip is-ok"), "nobody gets them: {}", market.body);
        }
        assert_whole(&folder.newest(), language, "");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_message_that_mobietrain_has_connected_is_whole_in_every_language(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("connected", engine);
    let portal = &folder.portal(engine).await;
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie");
    let browser = portal.signed_in(SOFIE).await;
    for language in Language::ALL {
        portal.change(&sofie.id, Change { language: Some(Some(language)), ..Change::default() }).await;
        portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
        drop(browser.post("/integrations/mobietrain", &[("slug", "acme-events")]).await.expect(303));
        portal.mobietrain.connect();
        portal.clock.advance(Duration::from_secs(600));
        portal.app.tick().await.expect("the jobs");
        assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1, "{}", language.tag());
        assert_whole(&folder.newest(), language, "/integrations/mobietrain");
        portal.app.disable_integration(&portal.acme, &Actor::CommandLine).await.expect("it is off");
    }
}

pub fn mail(server: &SmtpServer) -> mail::Settings {
    let at = format!("smtp://127.0.0.1:{}", server.port);
    mail::Settings::smtp(&at, "CrewPlanner <no-reply@crewplanner.example>").expect("settings")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_admin_tries_the_mail_server_out_and_reads_what_it_answered(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get("/integrations").await.expect(200).assert_has("Messages go out");
    let page = sofie.get(PAGE).await.expect(200);
    page.assert_has("They are from CrewPlanner <no-reply@crewplanner.example>").assert_has(SOFIE);
    assert!(server.taken().is_empty(), "looking sends nothing");
    let taken = sofie.post(PAGE, &[]).await.expect(200);
    taken.assert_has(&format!("The mail server took the message to {SOFIE}"));
    taken.assert_has("“250 2.0.0 OK: queued as 4XJ”");
    let messages = server.taken();
    assert_eq!((messages.len(), &messages[0]["people"][0]), (1, &SOFIE.into()));
    // Somebody whom the server does not know.
    let new = NewEmployee { email: Some(NOBODY), name: "No Body", role: Role::ClientAdmin, ..somebody() };
    portal.hire(new).await;
    let nobody = portal.signed_in(NOBODY).await;
    for (number, language) in Language::ALL.into_iter().enumerate() {
        portal.clock.advance(Duration::from_secs(61));
        drop(nobody.post("/profile", &[("language", language.tag())]).await.expect(303));
        let refused = nobody.post(PAGE, &[]).await.expect(422);
        assert_speaks(&refused, language, "refused");
        refused.assert_has("550 5.1.1 There is no such mailbox here");
        assert_eq!(server.taken().len(), 1, "{number}");
    }
    // Nobody floods a mailbox, or a server that others need, with it.
    for _ in 0..3 {
        drop(sofie.post(PAGE, &[]).await.expect(200));
    }
    sofie.post(PAGE, &[]).await.expect(429).assert_has("several times just now");
    assert_eq!(server.taken().len(), 4);
    portal.clock.advance(Duration::from_secs(600));
    let port = server.port.to_string();
    drop(server);
    let gone = sofie.post(PAGE, &[]).await.expect(422);
    gone.assert_has("cannot be reached").assert_has("Nothing was sent").assert_has_not("took the message");
    assert!(!gone.body.contains(&port), "where the server is concerns no client");
}

/// The one breaks the connection with the message half taken, the other is not asked at all: of neither it is said that it refused
/// something, and of the first not that nothing was sent.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_test_no_more_is_said_than_what_is_known(#[values(Sqlite, Postgres)] engine: Engine) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    for (address, sentence) in [
        ("lost@acme-events.example", "Whether it was sent nobody knows"),
        ("zoë@acme-events.example", "No message can be sent to this address"),
    ] {
        let admin =
            NewEmployee { email: Some(address), name: address, role: Role::ClientAdmin, ..somebody() };
        portal.hire(admin).await;
        let admin = portal.signed_in(address).await;
        for language in Language::ALL {
            portal.clock.advance(Duration::from_secs(61));
            drop(admin.post("/profile", &[("language", language.tag())]).await.expect(303));
            let told = admin.post(PAGE, &[]).await.expect(422);
            assert_speaks(&told, language, address);
            if language == Language::En {
                told.assert_has(sentence).assert_has_not("It answered").assert_has_not("Nothing was sent");
            }
        }
    }
    assert!(server.taken().is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_tests_at_once_some_go_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    let sofie = portal.signed_in(SOFIE).await;
    let mut tests = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let sofie = sofie.clone();
        tests.spawn(async move { sofie.post(PAGE, &[]).await.status.as_u16() });
    }
    let mut statuses = tests.join_all().await;
    statuses.sort_unstable();
    assert_eq!((&statuses[..3], &statuses[3..]), (&[200; 3][..], &[429; 61][..]));
    assert_eq!(server.taken().len(), 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_mail_server_refuses_is_told_where_people_look(#[values(Sqlite, Postgres)] engine: Engine) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    let sofie = portal.signed_in(SOFIE).await;
    let jan = Change { email: Some(Some(NOBODY.to_owned())), ..Change::default() };
    portal.change(&portal.jan, jan).await;
    let at = format!("/employees/{}", portal.jan);
    drop(sofie.post(&format!("{at}/invite"), &[]).await.expect(303));
    sofie.get(&at).await.assert_has_not("550").assert_has_not("Message not delivered");
    // To the address that he had before.
    assert_eq!(portal.app.mail.send_due().await.expect("an answer"), 1);
    sofie.get(&at).await.assert_has("550 5.1.1 There is no such mailbox here");
    // Whoever has forgotten a password is told one thing, whatever becomes of it; the log tells whoever is asked for help.
    let browser = portal.browser();
    browser
        .post("/forgotten-password", &[("email", NOBODY)])
        .await
        .expect(200)
        .assert_has("Look into your mail");
    portal.app.send_resets().await.expect("they are answered");
    assert_eq!(portal.app.mail.send_due().await.expect("an answer"), 0);
    for language in Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        let log = sofie.get("/audit?action=mail-failed").await.expect(200);
        assert_speaks(&log, language, "the log");
        log.assert_has("550 5.1.1 There is no such mailbox here");
    }
    drop(sofie.post("/profile", &[("language", "en")]).await.expect(303));
    let log = sofie.get("/audit?action=mail-failed").await;
    log.assert_has("Entries: 2").assert_has("Message not delivered").assert_has("Link for a new password");
    log.assert_has("Invitation").assert_has("Jan Peeters");
    sofie.get(&at).await.assert_has("Message not delivered");
    assert_eq!(server.taken().len(), 1);
}

/// The subject is whoever asked, and not whose address that is: else the log would tell who has it.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_to_an_address_that_somebody_wants_is_about_whoever_wants_it(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(false, true)] is_taken: bool,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let portal = &Portal::start_with(engine, |portal| portal.mail = Some(mail(&server))).await;
    let (sofie, jan) = (portal.signed_in(SOFIE).await, portal.signed_in(JAN).await);
    if is_taken {
        portal.hire(NewEmployee { email: Some(NOBODY), name: "No Body", ..somebody() }).await;
    }
    drop(jan.post("/profile/address", &[("address", NOBODY)]).await.expect(303));
    assert_eq!(portal.app.mail.send_due().await.expect("an answer"), 0);
    let of = "SELECT s.subject_id || s.name FROM audit_subjects s JOIN audit_log l \
              ON l.tenant_id = s.tenant_id AND l.id = s.entry_id WHERE l.action = 'mail-failed'";
    let whose: Vec<String> =
        portal.app.db.read().await.expect("a connection").query(of).all().await.expect("its subjects");
    assert_eq!(whose, [format!("{}Jan Peeters", portal.jan)]);
    for language in Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        let log = sofie.get("/audit?action=mail-failed").await.expect(200);
        assert_speaks(&log, language, "the log");
        log.assert_has("Jan Peeters").assert_has_not("No Body").assert_has_not(NOBODY);
    }
    drop(sofie.post("/profile", &[("language", "en")]).await.expect(303));
    sofie.get("/audit?action=mail-failed").await.assert_has("Link to a new email address");
}
