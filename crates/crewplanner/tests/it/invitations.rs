//! Somebody is invited, by mail or with a link that is handed over, and chooses a password.

use std::time::Duration;

use crewplanner::{Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, message_text};
use web::Language;

use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, PASSWORD, Portal, SOFIE, assert_no_keys, assert_speaks, somebody};

const GOOD: &str = "three words in a row";

/// The address in a message, or on a page, that lets somebody choose a password.
pub fn link_in(text: &str) -> String {
    let (_, rest) = text.split_once("/choose-password/").expect("a link");
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/choose-password/{token}")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scanner_opens_and_presses_and_the_link_for_a_new_password_still_works(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("invited", engine);
    let portal = &folder.portal(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = format!("/employees/{}", portal.jan);
    sofie.get(&at).await.assert_has("Send a link for a new password");
    let sent = sofie.post(&format!("{at}/invite"), &[]).await;
    let page = sofie.get(sent.location()).await;
    page.assert_has("A link for a new password is on its way to jan.peeters@acme-events.example");
    page.assert_has("Send a link for a new password").assert_has_not("An invitation");
    page.assert_has("on its way to the mail server").assert_has_not("accepted the message");
    assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1);
    sofie
        .get(&at)
        .await
        .assert_has("The mail server accepted the message to jan.peeters@acme-events.example");
    let message = message_text(&folder.messages()[0]);
    assert!(message.contains("a link with which you choose a new password"), "{message}");
    assert!(!message.contains("has made an account for you"), "they have one: {message}");
    let link = link_in(&message);
    let scanner = portal.browser_from([198, 51, 100, 7]);
    for _ in 0..2 {
        let page = scanner.get(&link).await.expect(200);
        page.assert_has("Choose a new password").assert_has("Jan Peeters").assert_has_not("Welcome to");
        assert!(page.body.contains(JAN), "what they sign in with");
        drop(scanner.post(&link, &[]).await.expect(400));
        drop(scanner.post(&link, &[("password", "")]).await.expect(422));
    }
    sofie.get(&at).await.assert_has("The link was opened");
    let jan = portal.browser();
    let short = jan.post(&link, &[("password", "short")]).await.expect(422);
    short.assert_has("at least 12 characters are needed").assert_has_not("short\"");
    jan.post(&link, &[("password", "password1234")]).await.expect(422).assert_has("guessed first");
    jan.post(&link, &[("password", GOOD)]).await.leads_to("/");
    jan.get("/profile").await.expect(200).assert_has("Jan Peeters");
    portal.browser().sign_in(JAN, GOOD).await.leads_to("/");
    sofie.get(&at).await.assert_has("A password was chosen");
    for page in [portal.browser().get(&link).await, portal.browser().post(&link, &[("password", GOOD)]).await]
    {
        page.expect(410).assert_has("no longer good").assert_has("Ask for a new link");
    }
}

/// Whoever has chosen no language yet is written to in that of whoever invites them, as their piece of paper is.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_new_is_invited_in_the_language_of_whoever_invites(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("welcome", engine);
    let portal = &folder.portal(engine).await;
    let hired = async |name, email| {
        let new = NewEmployee { name, email: Some(email), language: None, password: None, ..somebody() };
        portal.hire(new).await
    };
    let noor = hired("Noor Willems", "noor@x.example").await;
    hired("Ada Lovelace", "ada@x.example").await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = format!("/employees/{noor}");
    sofie.get(&at).await.assert_has("Send an invitation");
    let sent = sofie.post(&format!("{at}/invite"), &[]).await;
    let page = sofie.get(sent.location()).await;
    page.assert_has("An invitation to noor@x.example is on its way").assert_has("Send it again");
    // After two weeks there is none that could be sent again.
    portal.clock.advance(Duration::from_secs(14 * 24 * 3600));
    sofie.sign_in(SOFIE, PASSWORD).await.leads_to("/");
    sofie.get(&at).await.assert_has("Send an invitation").assert_has_not("Send it again");
    // Nor is a code on paper.
    let whom = sofie.post("/employees/bulk/whom", &[("do", "sheet"), ("id", noor.as_str())]).await;
    drop(sofie.post(whom.location(), &[]).await.expect(200));
    sofie.get(&at).await.assert_has("Send an invitation").assert_has_not("Send it again");
    drop(sofie.post("/profile", &[("language", "nl")]).await.expect(303));
    drop(sofie.post(&format!("{at}/invite"), &[]).await.expect(303));
    let many = [("people", "ada@x.example"), ("do", "invite")];
    let whom = sofie.post("/employees/bulk/whom", &many).await.expect(303).location().to_owned();
    drop(sofie.post(&whom, &[]).await.expect(303));
    portal.app.mail.send_due().await.expect("they are sent");
    for email in ["noor@x.example", "ada@x.example"] {
        let message = folder.newest_to(email).expect("a message");
        assert!(message.contains("heeft een account voor je gemaakt"), "{message}");
        portal.browser().get(&link_in(&message)).await.expect(200).assert_has("Welcome to Acme Events");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_the_link_is_handed_over(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = format!("/employees/{}", portal.jan);
    let page = sofie.get(&at).await;
    page.assert_has("Make a link to choose a password").assert_has("No mail goes out from here");
    let first = sofie.post(&format!("{at}/invite"), &[]).await.expect(200);
    assert_eq!(first.header("cache-control"), "no-store");
    first.assert_has("You see this link once").assert_has("No mail goes out from here");
    let second = sofie.post(&format!("{at}/invite"), &[]).await.expect(200);
    drop(portal.browser().get(&link_in(&first.body)).await.expect(410));
    let link = link_in(&second.body);
    // In the portal of another company it is nothing.
    portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    drop(portal.browser_at("http://globex.crewplanner.localhost:8080").get(&link).await.expect(410));
    portal.clock.advance(Duration::from_secs(13 * 24 * 3600));
    drop(portal.browser().get(&link).await.expect(200));
    portal.clock.advance(Duration::from_secs(24 * 3600));
    drop(portal.browser().post(&link, &[("password", GOOD)]).await.expect(410));
}

/// The first message went to somebody else.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_ends_when_the_address_is_put_right(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let invite = format!("/employees/{}/invite", portal.jan);
    let link = link_in(&sofie.post(&invite, &[]).await.expect(200).body);
    let rename = Change { name: Some("Jan P.".to_owned()), ..Change::default() };
    portal.change(&portal.jan, rename).await;
    drop(portal.browser().get(&link).await.expect(200));
    let readdress = Change { email: Some(Some("jan@acme-events.example".to_owned())), ..Change::default() };
    portal.change(&portal.jan, readdress).await;
    drop(portal.browser().get(&link).await.expect(410));
    let link = link_in(&sofie.post(&invite, &[]).await.expect(200).body);
    portal.browser().post(&link, &[("password", GOOD)]).await.leads_to("/");
}

/// A team lead who kept the link, or a code, gets into no administrator's account with it.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_ends_when_somebody_becomes_an_administrator(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let link = link_in(&sofie.post(&format!("/employees/{}/invite", portal.jan), &[]).await.expect(200).body);
    let promote = Change { role: Some(Role::ClientAdmin), ..Change::default() };
    portal.change(&portal.jan, promote).await;
    drop(portal.browser().get(&link).await.expect(410));
    drop(portal.browser().post(&link, &[("password", GOOD)]).await.expect(410));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_of_getting_in_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("speaks", engine);
    let portal = &folder.portal(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let at = format!("/employees/{}", portal.jan);
    for (number, language) in Language::ALL.into_iter().enumerate() {
        let speaks = |page: &Page, what: &str| assert_speaks(page, language, what);
        for browser in [&jan, &sofie] {
            drop(browser.post("/profile", &[("language", language.tag())]).await.expect(303));
        }
        let wrong = [("current", "x"), ("password", "short")];
        speaks(&jan.get("/profile/password").await.expect(200), "one's own password");
        speaks(&jan.post("/profile/password", &wrong).await, "a wrong one");
        let right = [("current", PASSWORD), ("password", "short")];
        speaks(&jan.post("/profile/password", &right).await.expect(422), "a short one");
        portal.clock.advance(Duration::from_secs(1)); // which message is the newest shows
        let sent = sofie.post(&format!("{at}/invite"), &[]).await.location().to_owned();
        speaks(&sofie.get(&sent).await.expect(200), "invited");
        assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1, "{number}");
        speaks(&sofie.get(&at).await.expect(200), "an invitation that was sent");
        let message = message_text(&folder.newest());
        assert_no_keys(&message.replace("choose-password", ""), "the message");
        let link = link_in(&message);
        speaks(&portal.browser().get(&link).await.expect(200), "choosing a password");
        let common = portal.browser().post(&link, &[("password", "password1234")]).await;
        speaks(&common.expect(422), "a common password");
        let asks = [("accept-language", language.tag())];
        for path in ["/forgotten-password", "/choose-password/none"] {
            speaks(&portal.browser().get_with(path, &asks).await, path);
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_use_one_invitation_one_is_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.post(&format!("/employees/{}/invite", portal.jan), &[]).await.expect(200);
    let link = link_in(&page.body);
    let mut using = tokio::task::JoinSet::new();
    for number in 0..64 {
        let (browser, link) = (portal.browser_from([203, 0, 113, number]), link.clone());
        using.spawn(async move { browser.post(&link, &[("password", GOOD)]).await.status.as_u16() });
    }
    let mut statuses = using.join_all().await;
    statuses.sort_unstable();
    assert_eq!((statuses[0], &statuses[1..]), (303, &[410; 63][..]));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_edit_somebody_invites_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie");
    drop(jan.post(&format!("/employees/{}/invite", sofie.id), &[]).await.expect(403));
    let admin = portal.signed_in(SOFIE).await;
    drop(admin.post("/employees/01900000-0000-7000-8000-000000000000/invite", &[]).await.expect(404));
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_tickets").await, 0);
    let made = admin.post(&format!("/employees/{}/invite", portal.jan), &[]).await.expect(200);
    let deleted = admin.post(&format!("/employees/{}/delete", portal.jan), &[]).await;
    assert_eq!(deleted.status, 303);
    drop(portal.browser().get(&link_in(&made.body)).await.expect(410));
}
