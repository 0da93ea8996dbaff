//! Whoever has forgotten their password gets a link, and nobody learns who has an account.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, message_text};

use crate::invitations::link_in;
use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, PASSWORD, Portal};

const PAGE: &str = "/forgotten-password";
const GOOD: &str = "three words in a row";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_and_somebody_get_one_answer_and_somebody_a_message(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("forgotten", engine);
    let portal = &folder.portal(engine).await;
    let before = portal.signed_in(JAN).await;
    let browser = portal.browser();
    browser.get("/sign-in").await.assert_has("Forgotten your password?");
    let mut answers = Vec::new();
    for email in [JAN, "nobody@acme-events.example"] {
        let page = browser.post(PAGE, &[("email", email)]).await.expect(200);
        page.assert_has("Look into your mail");
        answers.push(page.text().replace(email, ""));
    }
    assert_eq!(answers[0], answers[1]);
    let waiting = "SELECT COUNT(*) FROM login_reset_requests";
    assert_eq!(portal.count(waiting).await, 2, "nothing is looked up before the answer");
    let (one, two) = tokio::join!(portal.app.send_resets(), portal.app.send_resets());
    one.and(two).expect("they are answered");
    assert_eq!((portal.count(waiting).await, portal.app.mail.send_due().await.expect("sent")), (0, 1));
    let link = link_in(&message_text(&folder.messages()[0]));
    browser.get(&link).await.expect(200).assert_has("Choose a new password").assert_has("Jan Peeters");
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    browser.post(&link, &[("password", GOOD)]).await.leads_to("/");
    before.get("/profile").await.leads_to("/sign-in?to=/profile");
    drop(portal.browser().sign_in(JAN, PASSWORD).await.expect(422));
    drop(browser.get(&link).await.expect(410));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_again_and_again_fills_nobodys_mailbox(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("again", engine);
    let portal = &folder.portal(engine).await;
    let browser = portal.browser();
    browser.post(PAGE, &[("email", "jan@")]).await.expect(422).assert_has("That is no email address");
    // Whoever signs in with a number has no address to check.
    let number = browser.post(PAGE, &[("email", "B-77")]).await.expect(422);
    number.assert_has_not("That is no email address");
    let error = number.body.split_once("id=\"email-error\"").expect("beside the field").1;
    assert!(
        error.split("</p>").next().is_some_and(|error| error.contains("gives you a new code")),
        "{error}"
    );
    assert_eq!(number.body.matches("gives you a new code").count(), 1, "once");
    for spelling in [JAN, " Jan.Peeters@ACME-events.example ", JAN] {
        drop(browser.post(PAGE, &[("email", spelling)]).await.expect(200));
    }
    let page = portal.browser_from([198, 51, 100, 7]).post(PAGE, &[("email", JAN)]).await.expect(429);
    assert!(!page.header("retry-after").is_empty() && page.body.contains(JAN), "what was typed is kept");
    drop(browser.post(PAGE, &[("email", "sofie@acme-events.example")]).await.expect(200));
    portal.app.send_resets().await.expect("they are answered");
    assert_eq!(portal.app.mail.send_due().await.expect("sent"), 3);
    let good: Vec<u16> = {
        let mut statuses = Vec::new();
        for message in folder.messages() {
            statuses.push(portal.browser().get(&link_in(&message_text(&message))).await.status.as_u16());
        }
        statuses
    };
    assert_eq!(good.iter().filter(|status| **status == 200).count(), 1, "the newest: {good:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_it_says_whom_to_ask(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let page = portal.browser().get(PAGE).await.expect(200);
    page.assert_has("No mail goes out from here").assert_has_not("Send the link");
    portal.browser().post(PAGE, &[("email", JAN)]).await.expect(200).assert_has_not("Look into your mail");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_reset_requests").await, 0);
}
