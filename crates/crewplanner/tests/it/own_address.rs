//! Somebody changes their own e-mail address: confirmed at the new one, told to the old one, which takes it back for a week.

use std::time::Duration;

use crewplanner::Change;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::support::mail_folder::MailFolder;
use crate::support::{Browser, JAN, PASSWORD, Portal, SOFIE, assert_no_keys, assert_speaks};

pub const NEW: &str = "jan@home.example";
pub const GOOD: &str = "three words in a row";
pub const DAY: Duration = Duration::from_secs(24 * 3600);

/// The link of this kind in a message.
pub fn link_in(message: &str, kind: &str) -> String {
    let (_, rest) = message.split_once(&format!("/{kind}/")).unwrap_or_else(|| panic!("{kind}: {message}"));
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/{kind}/{token}")
}

/// Asks for an address, and answers what was sent there.
pub async fn ask(portal: &Portal, folder: &MailFolder, browser: &Browser, address: &str) -> String {
    portal.clock.advance(Duration::from_secs(1)); // which message is the newest shows
    let asked = browser.post("/profile/address", &[("address", address)]).await;
    asked.leads_to("/profile/security?done=address-asked");
    newest(portal, folder, &address.trim().to_lowercase()).await
}

/// What was sent there last.
pub async fn newest(portal: &Portal, folder: &MailFolder, address: &str) -> String {
    portal.app.mail.send_due().await.expect("it is sent");
    folder.newest_to(address).unwrap_or_else(|| panic!("nothing was sent to {address}"))
}

/// Where whoever has confirmed an address is led, and whoever has taken one back.
pub const CHANGED: &str = "/profile/security?done=address-changed";
pub const BACK: &str = "/profile/security?done=address-back";

/// Changes the address, and answers the link that takes it back.
pub async fn change(
    portal: &Portal,
    folder: &MailFolder,
    browser: &Browser,
    (from, to): (&str, &str),
) -> String {
    let link = link_in(&ask(portal, folder, browser, to).await, "confirm-address");
    portal.clock.advance(Duration::from_secs(1));
    browser.post(&link, &[]).await.leads_to(CHANGED);
    link_in(&newest(portal, folder, from).await, "restore-address")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_new_one_says_yes_and_the_old_one_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    jan.get("/profile/security").await.assert_has(JAN).assert_has("Change email address");
    for (typed, mistake) in
        [("jan", "no email address"), ("", "no email address"), (JAN, "your address already")]
    {
        let again = jan.post("/profile/address", &[("address", typed)]).await.expect(422);
        again.assert_has(mistake);
        assert!(again.body.contains("aria-describedby=\"address-error address-help\""), "{}", again.body);
    }
    let message = ask(portal, &folder, &jan, " Jan@Home.example ").await;
    assert!(message.contains("Dear Jan Peeters") && message.contains("Acme Events"), "{message}");
    let link = link_in(&message, "confirm-address");
    let page = jan.get("/profile/security").await.expect(200);
    page.assert_has("Waiting for confirmation at jan@home.example, sent").assert_has("Send again");
    page.assert_has("The mail server accepted the message to jan@home.example");
    // A mail program opens it, and nothing happens.
    let scanner = portal.browser_from([198, 51, 100, 7]);
    for _ in 0..2 {
        scanner.get(&link).await.expect(200).assert_has("Is this your email address?").assert_has(NEW);
    }
    drop(portal.browser().sign_in(NEW, PASSWORD).await.expect(422));
    // Some press every button; and a stranger reads what was meant for another address.
    scanner.post(&link, &[]).await.leads_to("/sign-in");
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get(&link).await.expect(200).assert_has("Sign in as Jan Peeters").assert_has_not("Yes, use");
    drop(sofie.post(&link, &[]).await.expect(410));
    drop(portal.browser().sign_in(NEW, PASSWORD).await.expect(422));
    let jan_at_home = portal.browser_from([198, 51, 100, 7]);
    let leads = jan_at_home.get(&link).await.expect(200).links("Sign in");
    assert_eq!(leads, [format!("/sign-in?to={link}")]);
    jan_at_home.sign_in(JAN, PASSWORD).await.leads_to("/");
    jan_at_home.get(&link).await.expect(200).assert_has("Yes, use this address");
    jan_at_home.post(&link, &[]).await.leads_to(CHANGED);
    jan_at_home.get(CHANGED).await.expect(200).assert_has("Your email address is changed");
    portal.browser().sign_in(NEW, PASSWORD).await.leads_to("/");
    drop(portal.browser().sign_in(JAN, PASSWORD).await.expect(422));
    jan.get("/profile/security").await.expect(200).assert_has(NEW).assert_has_not("Waiting for confirmation");
    let told = newest(portal, &folder, JAN).await;
    for what in ["Dear Jan Peeters", JAN, NEW, "198.51.100.7"] {
        assert!(told.contains(what), "{what}: {told}");
    }
    let log = portal.signed_in(SOFIE).await.get("/audit").await.expect(200);
    log.assert_has("Another email address asked for").assert_has("Own email address changed");
    let of = "SELECT COUNT(*) FROM audit_log WHERE action LIKE 'address-%' AND actor_name = 'Jan Peeters'";
    assert_eq!(portal.count(of).await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_old_one_takes_it_back_and_all_that_was_open_ends(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("restored", engine);
    let portal = &folder.portal(engine).await;
    let thief = portal.signed_in(JAN).await;
    let back = change(portal, &folder, &thief, (JAN, NEW)).await;
    portal.clock.advance(7 * DAY - Duration::from_secs(60));
    let thief_again = portal.browser();
    thief_again.sign_in(NEW, PASSWORD).await.leads_to("/");
    drop(portal.browser().post("/forgotten-password", &[("email", NEW)]).await.expect(200));
    portal.app.send_resets().await.expect("it is answered");
    let reset = link_in(&newest(portal, &folder, NEW).await, "choose-password");
    let next = link_in(&ask(portal, &folder, &thief_again, "third@home.example").await, "confirm-address");
    for open in [&reset, &next] {
        drop(portal.browser().get(open).await.expect(200));
    }
    let victim = portal.browser();
    for _ in 0..2 {
        victim.get(&back).await.expect(200).assert_has("Take the change back?").assert_has(JAN);
    }
    for browser in [&thief, &thief_again] {
        drop(browser.get("/profile").await.expect(200));
    }
    // A mail program that presses every button types no password.
    for (typed, mistake) in [("", "Choose a password"), ("short", "at least")] {
        let again = victim.post(&back, &[("password", typed)]).await.expect(422);
        assert!(
            again.body.contains("aria-describedby=\"password-error"),
            "{typed}, {mistake}: {}",
            again.body
        );
    }
    drop(thief.get("/profile").await.expect(200));
    victim.post(&back, &[("password", GOOD)]).await.leads_to(BACK);
    victim.get(BACK).await.expect(200).assert_has("Your former email address is back").assert_has(JAN);
    for browser in [&thief, &thief_again] {
        browser.get("/profile").await.leads_to("/sign-in?to=/profile");
    }
    for link in [&reset, &next, &back] {
        drop(portal.browser().get(link).await.expect(410));
    }
    for (name, password) in [(JAN, PASSWORD), (NEW, PASSWORD), (NEW, GOOD)] {
        drop(portal.browser().sign_in(name, password).await.expect(422));
    }
    let told = newest(portal, &folder, NEW).await;
    assert!(told.contains(&format!("is {JAN} again")) && !told.contains("/restore-address/"), "{told}");
    portal.browser().sign_in(JAN, GOOD).await.leads_to("/");
    let of =
        "SELECT COUNT(*) FROM audit_log WHERE action = 'address-restored' AND actor_name = 'Jan Peeters'";
    assert_eq!(portal.count(of).await, 1);
}

/// A thief who has changed the address adds a passkey, too: it goes with the address. What was there before stays, and is asked for:
/// whoever reads the old mailbox may be the thief.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passkey_that_a_thief_has_added_goes_with_the_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-passkey", engine);
    let portal = &folder.portal(engine).await;
    let thief = portal.signed_in(JAN).await;
    let back = change(portal, &folder, &thief, (JAN, NEW)).await;
    drop(thief.add_passkey().await);
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_recovery_codes").await, 10);
    let jan = portal.browser();
    jan.post(&back, &[("password", GOOD)]).await.leads_to(BACK);
    for left in ["SELECT COUNT(*) FROM login_passkeys", "SELECT COUNT(*) FROM login_recovery_codes"] {
        assert_eq!(portal.count(left).await, 0, "{left}");
    }
    // Jan's own comes before the next change.
    drop(jan.add_passkey().await);
    portal.clock.advance(Duration::from_secs(1));
    let back = change(portal, &folder, &jan, (JAN, NEW)).await;
    let asked = portal.browser().post(&back, &[("password", GOOD)]).await;
    asked.leads_to("/sign-in/second-factor?to=/profile/security");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_passkeys").await, 1);
    jan.get("/profile").await.leads_to("/sign-in?to=/profile");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_week_it_stands(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("week", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    let back = change(portal, &folder, &jan, (JAN, NEW)).await;
    portal.clock.advance(7 * DAY);
    drop(portal.browser().get(&back).await.expect(410));
    drop(portal.browser().post(&back, &[("password", GOOD)]).await.expect(410));
    portal.browser().sign_in(NEW, PASSWORD).await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_former_addresses").await, 1);
    portal.app.tick().await.expect("the jobs run");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_former_addresses").await, 0);
}

/// The second old address is the thief's: its link takes back no more than the second change.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thief_who_changes_it_twice_keeps_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("twice", engine);
    let portal = &folder.portal(engine).await;
    for used_first in [true, false] {
        let thief = portal.browser();
        thief.sign_in(JAN, if used_first { PASSWORD } else { GOOD }).await.leads_to("/");
        let theirs = [("password", "the words of the thief")];
        let of_jan = change(portal, &folder, &thief, (JAN, NEW)).await;
        let of_thief = change(portal, &folder, &thief, (NEW, "third@home.example")).await;
        if used_first {
            portal.browser().post(&of_thief, &theirs).await.leads_to(BACK);
        }
        portal.browser().post(&of_jan, &[("password", GOOD)]).await.leads_to(BACK);
        drop(portal.browser().post(&of_thief, &theirs).await.expect(410));
        portal.browser().sign_in(JAN, GOOD).await.leads_to("/");
        let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan");
        assert_eq!(jan.email.as_deref(), Some(JAN));
        assert_eq!(portal.count("SELECT COUNT(*) FROM login_former_addresses").await, 0);
        portal.clock.advance(DAY);
    }
}

/// What an administrator says stands; and they are told apart from an administrator who changes their own.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_s_change_is_told_and_ends_the_links(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("given", engine);
    let portal = &folder.portal(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let back = change(portal, &folder, &jan, (JAN, NEW)).await;
    let next = link_in(&ask(portal, &folder, &jan, "third@home.example").await, "confirm-address");
    portal.clock.advance(Duration::from_secs(1));
    let edit = format!("/employees/{}/edit", portal.jan);
    let given = [("was_email", NEW), ("email", "jan.p@acme-events.example")];
    assert_eq!(sofie.post(&edit, &given).await.status, 303);
    drop(portal.browser().post(&back, &[("password", GOOD)]).await.expect(410));
    drop(jan.post(&next, &[]).await.expect(410));
    let told = newest(portal, &folder, NEW).await;
    assert!(told.contains("Sofie De Smet has given you another email address"), "{told}");
    assert!(!told.contains("restore-address") && !told.contains("jan.p@"), "{told}");
    // Whoever has never had a password is told nothing: the address may have been a stranger's.
    let new = [("given_name", "Nora"), ("email", "nora@wrong.example")];
    let nora = sofie.post("/employees/new", &new).await.expect(303).location().to_owned();
    let nora = nora.split('?').next().unwrap_or_default().to_owned();
    let right = [("was_email", "nora@wrong.example"), ("email", "nora@acme-events.example")];
    assert_eq!(sofie.post(&format!("{nora}/edit"), &right).await.status, 303);
    portal.app.mail.send_due().await.expect("it is sent");
    assert_eq!(folder.newest_to("nora@wrong.example"), None);
    // Somebody who found Sofie's browser open gives her another address by the form.
    let admin = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    let own = [("was_email", SOFIE), ("email", "thief@home.example")];
    assert_eq!(sofie.post(&format!("/employees/{}/edit", admin.id), &own).await.status, 303);
    let back = link_in(&newest(portal, &folder, SOFIE).await, "restore-address");
    portal.browser().post(&back, &[("password", GOOD)]).await.leads_to(BACK);
    sofie.get("/profile").await.leads_to("/sign-in?to=/profile");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_an_administrator_changes_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let why = "Ask whoever looks after the people of Acme Events: they change it for you";
    jan.get("/profile/security").await.assert_has(why).assert_has_not("Change email address");
    jan.get("/profile/address").await.expect(200).assert_has(why).assert_has_not("Send the link");
    drop(jan.post("/profile/address", &[("address", NEW)]).await.expect(422));
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_address_changes").await, 0);
    let change = Change { email: Some(Some(NEW.to_owned())), ..Change::default() };
    portal.change(&portal.jan, change).await;
}

/// Who has a number only takes an address: there is no old one to tell.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_none_takes_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("first", engine);
    let portal = &folder.portal(engine).await;
    portal.change(&portal.jan, Change { email: Some(None), ..Change::default() }).await;
    let jan = portal.signed_in("10544").await;
    jan.get("/profile/security").await.assert_has("You have none yet").assert_has("Add an email address");
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    jan.post(&link, &[]).await.leads_to(CHANGED);
    portal.browser().sign_in(NEW, PASSWORD).await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_former_addresses").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_and_the_messages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-speaks", engine);
    let portal = &folder.portal(engine).await;
    let (jan, mut from) = (portal.signed_in(JAN).await, JAN.to_owned());
    for (number, language) in Language::ALL.into_iter().enumerate() {
        let speaks = |page: &Page, what: &str| assert_speaks(page, language, what);
        let asks = [("accept-language", language.tag())];
        portal.clock.advance(Duration::from_secs(12 * 60));
        drop(jan.sign_in(&from, PASSWORD).await);
        drop(jan.post("/profile", &[("language", language.tag())]).await.expect(303));
        speaks(&jan.get("/profile/address").await.expect(200), "the form");
        speaks(&jan.post("/profile/address", &[("address", "x")]).await.expect(422), "a mistake");
        let to = format!("jan{number}@home.example");
        let message = ask(portal, &folder, &jan, &to).await;
        let link = link_in(&message, "confirm-address");
        assert_no_keys(&message.replace("confirm-address", ""), "the message to the new one");
        speaks(&jan.get("/profile/security?done=address-asked").await.expect(200), "one that waits");
        speaks(&portal.browser().get_with(&link, &asks).await.expect(200), "the page to confirm");
        portal.clock.advance(Duration::from_secs(1));
        speaks(&jan.get(&link).await.expect(200), "the page with the button");
        jan.post(&link, &[]).await.leads_to(CHANGED);
        speaks(&jan.get(CHANGED).await.expect(200), "a change that is done");
        speaks(&jan.get(BACK).await.expect(200), "one that was taken back");
        let told = newest(portal, &folder, &from).await;
        assert_no_keys(&told.replace("restore-address", ""), "the message to the old one");
        let back = link_in(&told, "restore-address");
        speaks(&portal.browser().get_with(&back, &asks).await.expect(200), "the page to take it back");
        let unfit = portal.browser().post(&back, &[]).await.expect(422);
        speaks(&unfit, "a password that is none");
        speaks(&portal.browser().get_with(&link, &asks).await.expect(410), "a link that is over");
        from = to;
    }
}
