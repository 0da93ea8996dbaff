//! Every message that staff get, in every language; the page on which an operator tries the mail server out; and what becomes of a
//! message that the mail server refuses.

use std::time::Duration;

use http::Method;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, SmtpServer, Speaks, Sqlite, message_html, message_text};
use web::Language;

use crate::cms_factors::CONFIRM;
use crate::cms_invitations::MailFolder;
use crate::desk::{CMS, Desk, PASSWORD};
use crate::world::World;

const STAFF: &str = "/accounts/acme-events/staff";
const PAGE: &str = "/mail";
const NOBODY: &str = "nobody@language-house.example";

fn assert_whole(message: &str, language: Language, (sender, link): (&str, &str)) {
    let (text, html) = (message_text(message), message_html(message));
    let tag = format!("<html lang=\"{}\" dir=\"{}\">", language.tag(), language.direction());
    assert!(html.contains(&tag) && html.contains(&format!("<bdi>{sender}</bdi>")), "{tag}: {html}");
    assert_eq!(html.matches("class=\"button\" href=").count(), 1, "{html}");
    let at = format!("{CMS}{link}");
    assert_eq!(text.matches(&at).count(), 1, "{text}");
    assert_eq!(html.matches(&format!("href=\"{at}")).count(), 2, "a button, and its link as text: {html}");
    for mark in ['\u{2068}', '\u{2069}'] {
        assert!(!text.contains(mark) && !html.contains(mark), "{}", language.tag());
    }
    let first = text.lines().next().expect("a greeting");
    let shown = html.replace("<bdi>", "").replace("</bdi>", "").replace("&#60;", "&lt;");
    assert!(shown.contains(&first.replace('<', "&lt;").replace('>', "&gt;")), "{first} in {shown}");
}

/// What somebody sends whose browser asks for this language.
async fn send(desk: &Desk, path: &str, language: Language, form: &str) -> Page {
    let headers = [
        ("origin", CMS),
        ("accept-language", language.tag()),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    desk.send(Method::POST, path, &headers, form.as_bytes()).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_message_is_whole_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, world) = MailFolder::world(engine, "letters").await;
    let world = &world;
    let (operator, stranger) = (Desk::operator(world).await, Desk::new(world));
    let sent = async || {
        world.clock.advance(Duration::from_secs(601)); // which message is the newest shows
        assert_eq!(world.app.mail.send_due().await.expect("it is sent"), 1);
        folder.raw()
    };
    let (choose, cms) = (("MobieTrain CMS", "/choose-password/"), ("MobieTrain CMS", ""));
    Desk::content_admin(world).await;
    for (number, language) in Language::ALL.into_iter().enumerate() {
        world.clock.advance(Duration::from_secs(1));
        drop(operator.post(CONFIRM, &[("password", PASSWORD)]).await);
        let form = format!("name=Olivier+Faes&email=olivier.{number}%40acme.example&role=editor");
        drop(send(&operator, STAFF, language, &form).await.expect(303));
        assert_whole(&sent().await, language, choose);
        drop(send(&stranger, "/forgotten-password", language, "email=hanne.vos%40acme-events.example").await);
        world.app.send_resets().await.expect("they are answered");
        assert_whole(&sent().await, language, choose);
        // She has a password, and works in one more account.
        let account = format!("account-{number}");
        drop(operator.post(CONFIRM, &[("password", PASSWORD)]).await);
        world.another_account(&account, &account).await;
        let form = "name=Hanne+Vos&email=hanne.vos%40acme-events.example&role=editor";
        drop(send(&operator, &format!("/accounts/{account}/staff"), language, form).await.expect(303));
        assert_whole(&sent().await, language, cms);
        world.clock.advance(Duration::from_secs(600));
        drop(send(&operator, PAGE, language, "").await.expect(200));
        assert_whole(&folder.raw(), language, ("MobieTrain", ""));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_reads_what_the_mail_server_answered_and_staff_what_it_refused(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let at = format!("smtp://127.0.0.1:{}", server.port);
    let settings = mail::Settings::smtp(&at, "MobieTrain <no-reply@mobietrain.example>").expect("settings");
    let world = &World::start_with(engine, |cms| cms.mail = Some(settings)).await;
    let (operator, hanne) = (Desk::operator(world).await, Desk::content_admin(world).await);
    operator.get(PAGE).await.expect(200).assert_has("They are from MobieTrain <no-reply@mobietrain.example>");
    let taken = operator.post(PAGE, &[]).await.expect(200);
    taken.assert_has("The mail server took the message to operator@mobietrain.example");
    taken.assert_has("“250 2.0.0 OK: queued as 4XJ”");
    assert_eq!(server.taken().len(), 1);
    let olivier = [("name", "Olivier Faes"), ("email", "nobody@language-house.example"), ("role", "editor")];
    drop(hanne.post(STAFF, &olivier).await.expect(303));
    assert_eq!(world.app.mail.send_due().await.expect("an answer"), 0);
    let list = hanne.get(STAFF).await;
    list.assert_has("The invitation to Olivier Faes did not arrive")
        .assert_has("550 5.1.1 There is no such mailbox");
    // Both logs: whoever looks after the account cannot read that of the installation.
    for (desk, log) in [(&hanne, "/accounts/acme-events/audit"), (&operator, "/installation-audit")] {
        let log = desk.get(&format!("{log}?action=mail-failed")).await.expect(200);
        log.assert_has("Entries: 1").assert_has("Message not delivered").assert_has("Olivier Faes");
        log.assert_has("Invitation").assert_has("550 5.1.1 There is no such mailbox here");
    }
    for status in [200, 200, 429] {
        drop(operator.post(PAGE, &[]).await.expect(status));
    }
    world.clock.advance(Duration::from_secs(600));
    drop(server);
    let gone = operator.post(PAGE, &[]).await.expect(422);
    gone.assert_has("cannot be reached").assert_has("Connection refused").assert_has_not("took the message");
    for language in Language::ALL {
        let page = operator.in_language(PAGE, language.tag()).await.expect(200);
        assert!(page.body.contains(&format!("lang=\"{}\"", language.tag())), "{}", page.body);
    }
}

/// The subject is whoever asked, by their own name: a message to an address that somebody has already begins with that address, and the
/// logs are not to tell which of them one is.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_to_an_address_that_somebody_wants_is_about_whoever_wants_it(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(false, true)] is_taken: bool,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let at = format!("smtp://127.0.0.1:{}", server.port);
    let settings = mail::Settings::smtp(&at, "MobieTrain <no-reply@mobietrain.example>").expect("settings");
    let world = &World::start_with(engine, |cms| cms.mail = Some(settings)).await;
    let (operator, hanne) = (Desk::operator(world).await, Desk::content_admin(world).await);
    if is_taken {
        let globex = world.another_account("globex", "globex").await;
        drop(Desk::signed_in(world, NOBODY, Post::At(globex, Role::Editor)).await);
    }
    drop(hanne.post("/profile/address", &[("address", NOBODY)]).await.expect(303));
    assert_eq!(world.app.mail.send_due().await.expect("an answer"), 0);
    let of = "SELECT s.name FROM audit_subjects s JOIN audit_log l \
              ON l.tenant_id = s.tenant_id AND l.id = s.entry_id WHERE l.action = 'mail-failed'";
    assert_eq!(
        world.texts(of).await,
        ["Hanne <b>Vos</b>"; 2],
        "in the log of the account, and the installation's"
    );
    for (desk, log) in [(&hanne, "/accounts/acme-events/audit"), (&operator, "/installation-audit")] {
        let at = format!("{log}?action=mail-failed");
        let log = desk.get(&at).await.expect(200);
        log.assert_has("Link to a new email address").assert_has_not(NOBODY);
        for language in Language::ALL {
            let log = desk.in_language(&at, language.tag()).await.expect(200);
            assert!(!log.text().contains("audit-message"), "{}", language.tag());
        }
    }
}

/// Nobody prints codes in the CMS.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_no_mail_goes_out_operators_read_what_they_can_do(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = World::start(engine).await;
    let operator = Desk::operator(&world).await;
    let page = operator.get(PAGE).await.expect(200);
    page.assert_has("on the page of each person you make one").assert_has_not("sign-in codes");
}
