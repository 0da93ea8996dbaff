//! What a change of address withstands: many at once, addresses that somebody else has, links that are old, used, tampered with or
//! somebody else's.

use std::sync::Arc;
use std::time::Duration;

use crewplanner::Change;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::own_address::{CHANGED, GOOD, NEW, ask, change, link_in, newest};
use crate::support::mail_folder::MailFolder;
use crate::support::{Browser, JAN, PASSWORD, SOFIE};

/// How 64 taps end on the button behind a link, at once.
async fn press(browsers: Vec<Arc<Browser>>, link: &str) -> Vec<u16> {
    let mut pressing = tokio::task::JoinSet::new();
    for browser in browsers {
        let link = link.to_owned();
        pressing.spawn(async move { browser.post(&link, &[("password", GOOD)]).await.status.as_u16() });
    }
    let mut statuses = pressing.join_all().await;
    statuses.sort_unstable();
    statuses
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_press_at_once_one_is_heard(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-64", engine);
    let portal = &folder.portal(engine).await;
    let jan = Arc::new(portal.signed_in(JAN).await);
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    let statuses = press(vec![jan; 64], &link).await;
    assert_eq!((statuses[0], &statuses[1..]), (303, &[410; 63][..]));
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_former_addresses").await, 1);
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'address-changed'").await, 1);
    let back = link_in(&newest(portal, &folder, JAN).await, "restore-address");
    let strangers = (0..64).map(|number| Arc::new(portal.browser_from([203, 0, 113, number])));
    let statuses = press(strangers.collect(), &back).await;
    assert_eq!((statuses[0], &statuses[1..]), (303, &[410; 63][..]));
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'address-restored'").await, 1);
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_sessions").await, 1, "one is in");
}

/// Whoever asks learns nothing: the page is the same, and only the reader of the address learns.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_learns_which_addresses_somebody_has(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-taken", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    let mut pages = Vec::new();
    for address in [SOFIE, NEW] {
        portal.clock.advance(Duration::from_secs(60));
        jan.post("/profile/address", &[("address", address)])
            .await
            .leads_to("/profile/security?done=address-asked");
        let waits = jan.get("/profile/security?done=address-asked").await.expect(200).text();
        pages.push(waits.replace(address, "it"));
        assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1, "{address}");
        let sent = jan.get("/profile/security").await.expect(200).text();
        pages.push(sent.replace(address, "it"));
    }
    let minutes = |page: &str| page.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    assert_eq!(minutes(&pages[0]), minutes(&pages[2]));
    assert_eq!(minutes(&pages[1]), minutes(&pages[3]));
    let told = folder.newest_to(SOFIE).expect("a message");
    assert!(told.contains("It has an account there already") && !told.contains("http"), "{told}");
    assert!(!told.contains("Jan"), "nor does she learn who it was: {told}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_taken_meanwhile_stays_whose_it_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-meanwhile", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    portal.change(&sofie.id, Change { email: Some(Some(NEW.to_owned())), ..Change::default() }).await;
    let over = jan.post(&link, &[]).await.expect(410);
    over.assert_has("the address is no longer free").assert_has("Nothing has changed");
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    // The same with one that is to be taken back.
    portal.change(&sofie.id, Change { email: Some(Some(SOFIE.to_owned())), ..Change::default() }).await;
    let back = change(portal, &folder, &jan, (JAN, NEW)).await;
    portal.change(&sofie.id, Change { email: Some(Some(JAN.to_owned())), ..Change::default() }).await;
    drop(portal.browser().post(&back, &[("password", GOOD)]).await.expect(410));
    drop(jan.get("/profile").await.expect(200));
    portal.browser().sign_in(NEW, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_old_used_replaced_cancelled_or_tampered_with_does_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("address-over", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    let first = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    portal.clock.advance(Duration::from_secs(1));
    jan.post("/profile/address/again", &[]).await.leads_to("/profile/security?done=address-asked");
    let link = link_in(&newest(portal, &folder, NEW).await, "confirm-address");
    drop(portal.browser().get(&link).await.expect(200));
    for link in [&first, &format!("{link}x"), &link.replace("confirm", "restore")] {
        for page in [jan.get(link).await, jan.post(link, &[("password", GOOD)]).await] {
            page.expect(410).assert_has("no longer good").assert_has("Sign in and look at the email address");
        }
    }
    jan.post("/profile/address/cancel", &[]).await.leads_to("/profile/security?done=address-cancelled");
    drop(jan.post(&link, &[]).await.expect(410));
    // A new password, and signing out everywhere, end what somebody at a browser that was left open has asked for.
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    let password = [("current", PASSWORD), ("password", GOOD)];
    drop(jan.post("/profile/password", &password).await.expect(303));
    drop(jan.post(&link, &[]).await.expect(410));
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    drop(jan.post("/profile/sign-out-everywhere", &[]).await.expect(303));
    portal.clock.advance(Duration::from_secs(3600));
    jan.sign_in(JAN, GOOD).await.leads_to("/");
    drop(jan.post(&link, &[]).await.expect(410));
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    portal.clock.advance(Duration::from_secs(6 * 3600));
    drop(jan.get(&link).await.expect(410));
    drop(jan.post(&link, &[]).await.expect(410));
    portal.browser().sign_in(JAN, GOOD).await.leads_to("/");
    jan.get("/profile/security").await.assert_has_not("Waiting for confirmation");
    // In the portal of another company it is nothing.
    jan.sign_in(JAN, GOOD).await.leads_to("/");
    let link = link_in(&ask(portal, &folder, &jan, NEW).await, "confirm-address");
    portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let globex = portal.browser_at("http://globex.crewplanner.localhost:8080");
    drop(globex.get(&link).await.expect(410));
    let posted = jan.post_from("https://evil.example", &link, "").await;
    assert_eq!(posted.status, 403, "another site presses no button");
    drop(portal.browser().get(&link).await.expect(200));
    jan.post(&link, &[]).await.leads_to(CHANGED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_is_not_filled_with_messages(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-enough", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    for _ in 0..5 {
        ask(portal, &folder, &jan, NEW).await;
    }
    for (path, form) in [("/profile/address", &[("address", NEW)][..]), ("/profile/address/again", &[])] {
        jan.post(path, form).await.expect(429).assert_has("sent often enough");
    }
    portal.clock.advance(Duration::from_secs(10 * 60));
    ask(portal, &folder, &jan, NEW).await;
}

/// Nothing is left of whoever is deleted, nor of the addresses that they had.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_deleted_takes_it_along(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("address-deleted", engine);
    let portal = &folder.portal(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let back = change(portal, &folder, &jan, (JAN, NEW)).await;
    let next = link_in(&ask(portal, &folder, &jan, "third@home.example").await, "confirm-address");
    assert_eq!(sofie.post(&format!("/employees/{}/delete", portal.jan), &[]).await.status, 303);
    drop(portal.browser().post(&back, &[("password", GOOD)]).await.expect(410));
    drop(portal.browser().get(&next).await.expect(410));
    for sql in [
        "SELECT COUNT(*) FROM login_former_addresses",
        "SELECT COUNT(*) FROM login_address_changes",
        "SELECT COUNT(*) FROM mail_outbox",
    ] {
        assert_eq!(portal.count(sql).await, 0, "{sql}");
    }
}
