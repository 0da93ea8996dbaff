//! A second factor: set up, asked for, lost, turned off.

use crewplanner::Role;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::invitations::link_in;
use crate::support::factors::{APP, SECOND, codes_on, key_on};
use crate::support::{JAN, PASSWORD, Portal, SOFIE, assert_speaks};

const SECURITY: &str = "/profile/security";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_is_set_up_with_a_code_of_it_and_asked_for_from_then_on(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    jan.get(SECURITY).await.expect(200).assert_has("Not set up").assert_has_not("Recovery codes");
    let page = jan.get(APP).await.expect(200);
    let (key, secret) = (key_on(&page), page.hidden("secret").expect("a secret"));
    let wrong = jan.post(APP, &[("secret", &secret), ("code", "12345")]).await.expect(422);
    wrong.assert_has("The app does not show this code now");
    assert_eq!(key_on(&wrong), key, "what was scanned already");
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");

    let code = portal.app_code(&key);
    let done = jan.post(APP, &[("secret", &secret), ("code", &code)]).await.expect(200);
    done.assert_has("You see these once").assert_has("Your authenticator app is set up");
    assert_eq!(codes_on(&done).len(), 10);
    let security = jan.get(SECURITY).await.expect(200);
    security.assert_has("Second factor on").assert_has("Codes left: 10 of 10");
    for code in codes_on(&done) {
        security.assert_has_not(&code);
    }
    jan.get(APP).await.leads_to(SECURITY);

    let other = portal.browser();
    let fields = [("email", JAN), ("password", PASSWORD), ("to", "/profile?saved=true")];
    let asked = other.post("/sign-in", &fields).await;
    asked.leads_to("/sign-in/second-factor?to=/profile%3Fsaved%3Dtrue");
    other.get("/").await.leads_to("/sign-in");
    let page = other.get(asked.location()).await.expect(200);
    assert_eq!(page.hidden("to").as_deref(), Some("/profile?saved=true"));
    let refused = other.show_code(&code).await.expect(422);
    refused.assert_has("That code is not right").assert_has("Tries left: 4");
    portal.next_code();
    let fields = [("code", &*portal.app_code(&key)), ("to", "/profile?saved=true")];
    other.post(SECOND, &fields).await.leads_to("/profile?saved=true");
    drop(other.get("/").await.expect(200));
    // Somebody else's browser shows the same code.
    let late = portal.asked_for_more(JAN).await;
    drop(late.show_code(&portal.app_code(&key)).await.expect(422));
    let sofie = portal.signed_in(SOFIE).await;
    let log = sofie.get("/audit").await.expect(200);
    log.assert_has("Second factor added").assert_has("Second factor refused, behind the right password");
    log.assert_has("Used before");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_in_before_the_code_and_tries_are_few(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let app = portal.set_up_app(&portal.signed_in(JAN).await).await;
    let waits = portal.asked_for_more(JAN).await;
    // The cookie of this browser is what lets it answer.
    let elsewhere = portal.browser();
    elsewhere.show_code(&portal.app_code(&app.key)).await.leads_to("/sign-in?waited_too_long=true&to=/");
    elsewhere.get(SECOND).await.leads_to("/sign-in");
    for left in (1..5).rev() {
        let page = waits.show_recovery_code("nonsense").await.expect(422);
        page.assert_has("none of your recovery codes").assert_has(&format!("Tries left: {left}"));
    }
    let over = waits.show_code("000000").await;
    over.leads_to("/sign-in?waited_too_long=true&to=/");
    waits.get(over.location()).await.expect(200).assert_has("Type your password once more");
    waits.show_code(&portal.app_code(&app.key)).await.leads_to("/sign-in?waited_too_long=true&to=/");
    for elsewhere in ["https://evil.example", "//evil.example"] {
        let waits = portal.asked_for_more(JAN).await;
        let fields = [("code", &*portal.app_code(&app.key)), ("to", elsewhere)];
        waits.post(SECOND, &fields).await.leads_to("/");
        portal.next_code();
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recovery_codes_work_once_and_a_link_by_mail_is_no_second_factor(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let app = portal.set_up_app(&portal.signed_in(JAN).await).await;
    let jan = portal.asked_for_more(JAN).await;
    jan.show_recovery_code(&app.codes[0]).await.leads_to("/");
    jan.get(SECURITY).await.assert_has("Codes left: 9 of 10");
    let again = portal.asked_for_more(JAN).await;
    drop(again.show_recovery_code(&app.codes[0]).await.expect(422));
    let new = jan.post("/profile/security/codes", &[]).await.expect(200);
    let new = codes_on(new.assert_has("Codes that you had before no longer work"));
    drop(again.show_recovery_code(&app.codes[1]).await.expect(422));
    again.show_recovery_code(&new[1]).await.leads_to("/");

    let sofie = portal.signed_in(SOFIE).await;
    let invite = format!("/employees/{}/invite", portal.jan);
    let link = link_in(&sofie.post(&invite, &[]).await.expect(200).body);
    let mailbox = portal.browser();
    let chosen = mailbox.post(&link, &[("password", "three words in a row")]).await;
    chosen.leads_to("/sign-in/second-factor");
    mailbox.get("/").await.leads_to("/sign-in");
    mailbox.show_code(&portal.app_code(&app.key)).await.leads_to("/");
    sofie.get("/audit").await.expect(200).assert_has("Recovery code").assert_has("New recovery codes made");
    mailbox.post("/profile/security/app/off", &[]).await.leads_to("/profile/security?done=app-off");
    let off = mailbox.get("/profile/security?done=app-off").await.expect(200);
    off.assert_has("Not set up").assert_has("turned off").assert_has_not("Codes left");
    portal.browser().sign_in(JAN, "three words in a row").await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_recovery_codes").await, 0);
}

/// Whoever has lost their phone types a code from paper into the field that they see.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recovery_code_is_one_in_the_field_of_six_digits_too(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let app = portal.set_up_app(&portal.signed_in(JAN).await).await;
    let jan = portal.asked_for_more(JAN).await;
    let page = jan.get(SECOND).await.expect(200);
    page.assert_has("No phone at hand? Use a recovery code").assert_has("or whoever runs CrewPlanner");
    let wrong = jan.show_code("zzzzz-zzzzz").await.expect(422);
    wrong.assert_has("That is none of your recovery codes").assert_has_not("That code is not right");
    jan.show_code(&app.codes[0]).await.leads_to("/");
    jan.get(SECURITY).await.assert_has("Codes left: 9 of 10");
    drop(portal.asked_for_more(JAN).await.show_code(&app.codes[0]).await.expect(422));
    let typed = app.codes[1].to_uppercase().replace('-', " ");
    portal.asked_for_more(JAN).await.show_code(&typed).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_pages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal
        .change(
            &portal.jan,
            crewplanner::Change { role: Some(Role::ClientAdmin), ..crewplanner::Change::default() },
        )
        .await;
    let jan = portal.signed_in(JAN).await;
    portal.set_up_app(&jan).await;
    for language in Language::ALL {
        drop(jan.post("/profile", &[("language", language.tag())]).await.expect(303));
        let speaks = |page: &testkit::Page, what: &str| assert_speaks(page, language, what);
        speaks(&jan.get(SECURITY).await.expect(200), "the page with a factor");
        jan.post("/confirm-it-is-you", &[("password", PASSWORD), ("to", "/")]).await.leads_to("/");
        speaks(&jan.post("/profile/security/codes", &[]).await.expect(200), "recovery codes");
        speaks(&jan.get("/audit").await.expect(200), "the log");
        let waits = portal.asked_for_more(JAN).await;
        let tag = [("accept-language", language.tag())];
        speaks(&waits.get_with(SECOND, &tag).await.expect(200), "the second step");
        speaks(&waits.get_with("/sign-in?waited_too_long=true", &tag).await.expect(200), "too long");
        portal.clock.advance(std::time::Duration::from_secs(300));
        let headers =
            [tag[0], ("content-type", "application/x-www-form-urlencoded"), ("origin", crate::support::ACME)];
        for form in [&b"code=1&to=/"[..], b"recovery_code=1&to=/"] {
            let wrong = waits.send(http::Method::POST, SECOND, &headers, form).await.expect(422);
            speaks(&wrong, "a wrong one");
        }
    }
}
