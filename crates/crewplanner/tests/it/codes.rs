//! Codes on paper: somebody without an e-mail address gets in with one, once, and nobody guesses one.

use std::time::Duration;

use crewplanner::NewEmployee;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, message_text};
use web::{Language, Qr};

use crate::invitations::link_in;
use crate::support::mail_folder::MailFolder;
use crate::support::{ACME, Browser, Portal, SOFIE, assert_speaks, somebody};

const DAY: Duration = Duration::from_secs(24 * 3600);
const GOOD: &str = "three words in a row";
const WRONG: &str = "This code is not good";

/// The page that says whom codes are made for.
async fn ask(lead: &Browser, people: &str) -> String {
    let fields = [("people", people), ("do", "sheet")];
    lead.post("/employees/bulk/whom", &fields).await.expect(303).location().to_owned()
}

/// The sheet for these people, whose codes are good for so many days.
async fn print(lead: &Browser, people: &str, days: &str) -> Page {
    lead.post(&ask(lead, people).await, &[("days", days)]).await.expect(200)
}

/// The codes on a sheet, in its order.
fn codes(sheet: &Page) -> Vec<String> {
    let codes = sheet.body.split("class=\"shortcode\" dir=\"ltr\">").skip(1);
    codes.map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect()
}

async fn type_in(browser: &Browser, code: &str) -> Page {
    browser.post("/code", &[("code", code)]).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_sheet_to_a_password(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.without_address("Milan Peeters", "10613", "nl").await;
    portal.without_address("Sara Haddad", "10614", "fr").await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = ask(&sofie, "10613 10614 10544").await;
    let asks = sofie.get(&at).await.expect(200);
    asks.assert_has("You named 3 people. Nothing is done yet.").assert_has("Change many");
    asks.assert_has("Make sign-in codes for 3 people?").assert_has("14 days").assert_has("No password yet");
    asks.assert_has("Has a password already, which stays until another is chosen with the code: 1 person");
    let sheet = sofie.post(&at, &[("days", "3")]).await.expect(200);
    assert_eq!(sheet.header("cache-control"), "no-store");
    assert_eq!(sheet.text().matches("CrewPlanner, Acme Events").count(), 3, "on each piece");
    sheet.assert_has("Sign-in codes for 3 people").assert_has("acme.crewplanner.localhost:8080/code");
    // Each in their own language, in the order of names: Jan, Milan, Sara.
    sheet.assert_has("Je meldt je aan met 10613").assert_has("Tu te connectes avec 10614");
    let codes = codes(&sheet);
    assert_eq!(codes.len(), 3);
    sofie
        .post(&at, &[("days", "3")])
        .await
        .leads_to(&format!("/employees?done={}", at.rsplit('/').next().expect("an id")));
    sofie.get("/audit").await.assert_has("Printed sign-in codes").assert_has("Sara Haddad");

    let milan = portal.browser_from([203, 0, 113, 9]);
    milan.get("/sign-in").await.assert_has("I have a code on paper");
    let typed = codes[1].to_lowercase().replace('-', " ");
    let link = type_in(&milan, &typed).await.location().to_owned();
    assert_draws(&sheet, &format!("{ACME}{link}"));
    milan.get(&link).await.expect(200).assert_has("Welkom bij Acme Events, Milan");
    let page = "/employees?q=10613&access=none";
    sofie.get(page).await.assert_has("Milan Peeters");
    milan.post(&link, &[("password", GOOD)]).await.leads_to("/");
    sofie.get(page).await.assert_has_not("Milan Peeters");
    type_in(&milan, &typed).await.expect(422).assert_has(WRONG);
    portal.browser().sign_in("10613", GOOD).await.leads_to("/");
    let jan = portal.browser();
    let link = type_in(&jan, &codes[0]).await.location().to_owned();
    jan.get(&link).await.assert_has("Choose a new password").assert_has("you are signed out");
    let his = sofie.get(&format!("/employees/{}", portal.jan)).await;
    his.assert_has("A sign-in code was printed").assert_has("It was scanned or typed");
}

/// That one of the codes on the sheet leads there.
fn assert_draws(sheet: &Page, address: &str) {
    let path = Qr::of(address).expect("it fits").path;
    assert!(sheet.body.contains(&path), "no code leads to {address}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_ends_with_its_time_with_the_next_one_and_at_the_border_of_the_client(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.without_address("Milan Peeters", "10613", "nl").await;
    let sofie = portal.signed_in(SOFIE).await;
    let browser = portal.browser();
    let first = codes(&print(&sofie, "10613", "14").await).remove(0);
    drop(type_in(&browser, &first).await.expect(303));
    let at = ask(&sofie, "10613").await;
    let asks = sofie.get(&at).await;
    asks.assert_has("A code that is still good ends: 1 person").assert_has("A code until");
    let second = codes(&sofie.post(&at, &[("days", "1")]).await.expect(200)).remove(0);
    type_in(&browser, &first).await.expect(422).assert_has(WRONG);
    let link = type_in(&browser, &second).await.expect(303).location().to_owned();
    portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let there = portal.browser_at("http://globex.crewplanner.localhost:8080");
    type_in(&there, &second).await.expect(422).assert_has(WRONG);
    drop(there.get(&link).await.expect(410));
    portal.clock.advance(DAY - Duration::from_secs(1));
    drop(type_in(&browser, &second).await.expect(303));
    portal.clock.advance(Duration::from_secs(1));
    drop(type_in(&browser, &second).await.expect(422));
    drop(browser.post(&link, &[("password", GOOD)]).await.expect(410));
    // A number of days that the page does not offer is none.
    let sofie = portal.signed_in(SOFIE).await;
    let third = codes(&print(&sofie, "10613", "4000").await).remove(0);
    portal.clock.advance(7 * DAY);
    drop(type_in(&browser, &third).await.expect(422));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_guesses_codes_has_to_wait_and_the_next_address_does_not(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let milan = portal.without_address("Milan Peeters", "10613", "nl").await;
    let sofie = portal.signed_in(SOFIE).await;
    let code = codes(&print(&sofie, "10613", "7").await).remove(0);
    let (venue, guesser) = (portal.browser(), portal.browser_from([198, 51, 100, 7]));
    for _ in 0..100 {
        drop(type_in(&guesser, "00000-00000").await.expect(422));
    }
    let page = type_in(&guesser, &code).await.expect(429);
    assert!(!page.header("retry-after").is_empty() && page.body.contains(&code), "what was typed is kept");
    portal.clock.advance(Duration::from_secs(2));
    drop(type_in(&guesser, &code).await.expect(303));
    // A right one takes no try, and what cannot be a code is none.
    for _ in 0..110 {
        drop(type_in(&venue, &code).await.expect(303));
        drop(type_in(&venue, "my code").await.expect(422));
    }
    // What the database keeps is neither the code nor its hash.
    let sql = "SELECT token_hash FROM login_tickets WHERE person_id = $1";
    let mut read = portal.app.db.read().await.expect("a connection");
    let hash: String = read.query(sql).bind(&milan).one().await.expect("one");
    let plain = code.replace('-', "");
    assert!(hash != web::hash_token(&code) && hash != web::hash_token(&plain) && hash != plain);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_prints_codes_for_their_own_people_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    portal.without_address("Milan Peeters", "10613", "nl").await;
    let away =
        NewEmployee { email: None, name: "Away", employee_number: Some("9"), password: None, ..somebody() };
    portal.hire(away).await;
    let lea = portal.signed_in("lea@acme-events.example").await;
    let at = ask(&lea, &format!("10613 9 lea@acme-events.example {SOFIE}")).await;
    let asks = lea.get(&at).await;
    asks.assert_has("Make sign-in codes for 1 person?").assert_has("Nobody has this number or address");
    // He leaves the bar between the page and the click.
    let other = ask(&lea, "10613").await;
    // One person is not many.
    let of_one = lea.get(&other).await;
    of_one.assert_has("Nothing is done yet.").assert_has_not("You named").assert_has_not("Change many");
    assert_eq!(codes(&lea.post(&at, &[]).await.expect(200)).len(), 1);
    let milan = portal.app.employee_named(&portal.acme, "10613").await.expect("an answer").expect("Milan");
    portal.change(&milan.id, crate::support::in_departments(&[])).await;
    drop(lea.post(&other, &[]).await.expect(303));
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_tickets").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_invited_by_mail_and_whoever_has_no_address_is_named(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("many-invited", engine);
    let portal = &folder.portal(engine).await;
    portal.without_address("Milan Peeters", "10613", "nl").await;
    let noor =
        NewEmployee { email: Some("noor@x.example"), name: "Noor Willems", password: None, ..somebody() };
    portal.hire(noor).await;
    let sofie = portal.signed_in(SOFIE).await;
    let lists = async |access: &str, whom: [bool; 3]| {
        let page = sofie.get(&format!("/employees?access={access}")).await.expect(200);
        let there = ["Milan Peeters", "Noor Willems", "Jan Peeters"].map(|name| page.body.contains(name));
        assert_eq!(there, whom, "{access}: {}", page.text());
        page
    };
    let page = lists("not-invited", [true, true, false]).await;
    assert_eq!(page.body.matches("<small>Not invited yet</small>").count(), 2, "{}", page.body);
    drop(lists("invited", [false; 3]).await);
    let people = [("people", "10613, 10544, noor@x.example"), ("do", "invite")];
    let at = sofie.post("/employees/bulk/whom", &people).await.expect(303).location().to_owned();
    let asks = sofie.get(&at).await.expect(200);
    asks.assert_has("Invite 1 person by email?")
        .assert_has("Has a password already")
        .assert_has("No email address, so no mail");
    let offered = asks.form("/employees/bulk/whom");
    let fields: Vec<(&str, &str)> =
        offered.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let sheet = sofie.post("/employees/bulk/whom", &fields).await.expect(303).location().to_owned();
    sofie.get(&sheet).await.assert_has("Make sign-in codes for 1 person?").assert_has("Milan Peeters");
    let done = sofie.post(&at, &[]).await.expect(303).location().to_owned();
    sofie.get(&done).await.assert_has("Invitations to 1 person are on their way");
    drop(sofie.post(&at, &[]).await.expect(303));
    assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1, "once");
    let page = lists("invited", [false, true, false]).await;
    assert_eq!(page.body.matches("<small>Invited, no password yet</small>").count(), 1, "{}", page.body);
    drop(lists("not-invited", [true, false, false]).await);
    drop(lists("none", [true, true, false]).await);
    // A code on paper is an invitation, too.
    drop(print(&sofie, "10613", "14").await);
    drop(lists("invited", [true, true, false]).await);
    let everybody = lists("", [true; 3]).await;
    assert_eq!(everybody.body.matches("<small>Invited, no password yet</small>").count(), 2);
    let message = message_text(&folder.messages()[0]);
    portal.browser().get(&link_in(&message)).await.expect(200).assert_has("Noor");
    sofie.get("/audit").await.assert_has("Invited to choose a password").assert_has("Noor Willems");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_of_codes_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("codes-speak", engine);
    let (portal, mute) = (&folder.portal(engine).await, &Portal::start(engine).await);
    let milan = portal.without_address("Milan", "10613", "").await;
    let (sofie, there) = (portal.signed_in(SOFIE).await, mute.signed_in(SOFIE).await);
    let invite = [("people", "10613 10544"), ("do", "invite")];
    for language in Language::ALL {
        let speaks = |page: &Page, what: &str| assert_speaks(page, language, what);
        for browser in [&sofie, &there] {
            drop(browser.post("/profile", &[("language", language.tag())]).await.expect(303));
        }
        speaks(&there.post("/employees/bulk/whom", &invite).await.expect(422), "no mail goes out");
        let at = sofie.post("/employees/bulk/whom", &invite).await.expect(303).location().to_owned();
        speaks(&sofie.get(&at).await.expect(200), "inviting many");
        let at = ask(&sofie, "10613").await;
        speaks(&sofie.get(&at).await.expect(200), "asking for codes");
        let sheet = sofie.post(&at, &[]).await.expect(200);
        speaks(&sheet, "the sheet");
        speaks(&sofie.get(sofie.post(&at, &[]).await.location()).await, "codes were made");
        speaks(&sofie.get(&format!("/employees/{milan}")).await.expect(200), "somebody with a code");
        speaks(&sofie.get("/employees/bulk").await.expect(200), "what can be done to many");
        let asks = [("accept-language", language.tag())];
        speaks(&portal.browser().get_with("/code", &asks).await.expect(200), "a code is typed");
        let browser = portal.browser();
        let link = type_in(&browser, &codes(&sheet)[0]).await.location().to_owned();
        speaks(&browser.get_with(&link, &asks).await.expect(200), "choosing a password");
        let headers = [
            ("origin", ACME),
            ("accept-language", language.tag()),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let wrong = browser.send(http::Method::POST, "/code", &headers, b"code=x").await;
        speaks(&wrong.expect(422), "a wrong code");
    }
    let many: Vec<String> = (0..201).map(|number| format!("x{number}")).collect();
    for number in &many {
        portal.without_address("Many", number, "").await;
    }
    let too_many = [("people", many.join(" ")), ("do", "sheet".to_owned())];
    let too_many = too_many.each_ref().map(|(name, value)| (*name, value.as_str()));
    let page = sofie.post("/employees/bulk/whom", &too_many).await.expect(422);
    page.assert_has("200");
}
