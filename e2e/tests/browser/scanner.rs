//! A scanner of mail, which opens what it finds in a message before the person does: it asks for the link, runs its scripts, ticks and
//! presses everything, and follows what is there. It types nothing, and so the link is still good for whoever it was sent to.

use e2e::Browser;
use http::Method;
use testkit::{Engine, Installation, message_text};

use crate::people::{JAN, phone, sofie_at_her_desk};

const GOOD: &str = "three words in a row";

/// How many buttons and links a page may have.
const MOST: i64 = 30;

/// Presses the one with this number, whatever it is; says whether there is one.
const PRESS: &str = "const all = [...document.querySelectorAll('button, input[type=submit], input[type=checkbox], a[href], summary, label')];
    all[arguments[0]]?.click();
    return all.length > arguments[0]";

/// Sends every form as it is, past what the browser would ask for first.
const SEND: &str = "for (const form of document.forms) { form.noValidate = true; form.requestSubmit(); }";

async fn scan(site: &Installation, link: &str) {
    let fetching = site.visitor();
    for method in [Method::GET, Method::HEAD, Method::GET] {
        assert_eq!(fetching.raw(method, link, &http::HeaderMap::new(), b"").await.status, 200);
    }
    let browser = Browser::start().await;
    for number in 0..MOST {
        browser.open(link).await;
        if browser.run(&PRESS.replace("arguments[0]", &number.to_string())).await == false {
            assert!(number > 2, "it has found something to press");
            break;
        }
    }
    browser.open(link).await;
    browser.run(SEND).await;
}

/// The link in the message that was sent last.
async fn link(site: &Installation) -> String {
    let message = message_text(&site.newest_message().await);
    let (_, rest) = message.split_once("/choose-password/").expect("a link");
    let token = rest.split_whitespace().next().expect("a token");
    site.portal("acme", &format!("/choose-password/{token}"))
}

async fn chooses(site: &Installation, link: &str) {
    let jan = phone().await;
    jan.open(link).await;
    jan.fill("password", GOOD).await;
    jan.press("form .btn-primary").await;
    jan.arrive(&site.portal("acme", "/")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_still_works_after_a_scanner() {
    let site = Installation::start(Engine::Sqlite).await;
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let jan = portal.employee_by_email(&acme, JAN).await.unwrap().expect("Jan");
    let sofie = sofie_at_her_desk(&site).await;
    sofie.open(&site.portal("acme", &format!("/employees/{}", jan.id))).await;
    sofie.press("form[action$='/invite'] button").await;
    sofie.find(".notice.is-ok[role=status]").await;
    let link = link(&site).await;
    scan(&site, &link).await;
    chooses(&site, &link).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_for_a_new_password_still_works_after_a_scanner() {
    let site = Installation::start(Engine::Sqlite).await;
    let asking = phone().await;
    asking.open(&site.portal("acme", "/forgotten-password")).await;
    asking.fill("email", JAN).await;
    asking.press("form .btn-primary").await;
    asking.find("main .notice, main h1").await;
    site.sites.crewplanner.send_resets().await.unwrap();
    let link = link(&site).await;
    scan(&site, &link).await;
    chooses(&site, &link).await;
}
