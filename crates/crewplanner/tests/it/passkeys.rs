//! Passkeys: both factors at once, of this site and this person alone, and no copies.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Page, Postgres, SoftPasskey, Sqlite};
use web::Language;

use crate::support::factors::codes_on;
use crate::support::{ACME, Browser, JAN, PASSWORD, Portal, SOFIE, assert_speaks};

const NEW: &str = "/profile/security/passkey";
const SECURITY: &str = "/profile/security";
const ALONE: &str = "/sign-in/passkey";
const SECOND: &str = "/sign-in/second-factor";
const GLOBEX: &str = "http://globex.crewplanner.localhost:8080";

pub fn data(page: &Page, name: &str) -> String {
    let (_, rest) =
        page.body.split_once(&format!("data-{name}=\"")).unwrap_or_else(|| panic!("{}", page.text()));
    rest.split('"').next().expect("its end").to_owned()
}

impl Browser {
    /// Sends what an authenticator says.
    async fn say(&self, path: &str, said: Vec<(&'static str, String)>) -> Page {
        let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.post(path, &said).await
    }

    /// The challenge on a page that asks for a passkey.
    async fn challenge(&self, path: &str) -> String {
        data(&self.get(path).await.expect(200), "challenge")
    }

    pub async fn add_passkey(&self) -> (SoftPasskey, Page) {
        let page = self.get(NEW).await.expect(200);
        let passkey = SoftPasskey::new(ACME, &data(&page, "person"));
        let made = passkey.made(&data(&page, "challenge"));
        let done = self.say(NEW, [made, vec![("name", "Office laptop".to_owned())]].concat()).await;
        (passkey, done)
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passkey_alone_lets_its_person_in_once_for_each_challenge(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let (mut passkey, done) = jan.add_passkey().await;
    assert_eq!(codes_on(&done.expect(200)).len(), 10);
    jan.get(SECURITY).await.assert_has("Office laptop").assert_has("Second factor on");
    let browser = portal.browser();
    let challenge = browser.challenge("/sign-in").await;
    let said = passkey.shown(&challenge);
    browser.say(ALONE, said.clone()).await.leads_to("/");
    browser.get("/").await.expect(200).assert_has("Jan Peeters");
    let late = portal.browser();
    late.say(ALONE, said).await.expect(422).assert_has("That passkey does not count here");
    late.say(ALONE, passkey.shown(&challenge)).await.expect(422).assert_has("Use a passkey");
    late.get("/").await.leads_to("/sign-in");
    // Behind the password it is the second factor, and it confirms who is there.
    let asked = portal.asked_for_more(JAN).await;
    asked.get(SECOND).await.expect(200).assert_has("Show one of your passkeys now");
    let said = passkey.shown(&asked.challenge(SECOND).await);
    asked.say(SECOND, said).await.leads_to("/");
    portal.clock.advance(Duration::from_secs(15 * 60));
    asked.get(NEW).await.leads_to("/confirm-it-is-you?to=/profile/security/passkey");
    let said = passkey.shown(&asked.challenge("/confirm-it-is-you").await);
    asked.say("/confirm-it-is-you", [said, vec![("to", NEW.to_owned())]].concat()).await.leads_to(NEW);
    drop(asked.get(NEW).await.expect(200));
    let challenge = late.challenge("/sign-in").await;
    portal.clock.advance(Duration::from_secs(600));
    drop(portal.browser().say(ALONE, passkey.shown(&challenge)).await.expect(422));
    portal.app.tick().await.expect("it is tidied");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_challenges").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lies_and_copies_are_refused_and_written_down(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let (mut of_jan, _) = jan.add_passkey().await;
    let (mut of_sofie, _) = sofie.add_passkey().await;
    let visitor = portal.browser();
    let ours = (of_jan.origin.clone(), of_jan.user_handle.clone());
    let refused = async |passkey: &mut SoftPasskey, why: &str| {
        let said = passkey.shown(&visitor.challenge("/sign-in").await);
        assert_eq!(visitor.say(ALONE, said).await.status, 422, "{why}");
    };
    for elsewhere in ["https://evil.example", GLOBEX, "https://acme.crewplanner.localhost:8080"] {
        of_jan.origin = elsewhere.to_owned();
        refused(&mut of_jan, elsewhere).await;
    }
    of_jan.origin.clone_from(&ours.0);
    for handle in [String::new(), of_sofie.user_handle.clone()] {
        of_jan.user_handle = handle;
        refused(&mut of_jan, "somebody else's handle").await;
    }
    of_jan.user_handle.clone_from(&ours.1);
    for flags in [0b001, 0b100, 0] {
        of_jan.flags = flags;
        refused(&mut of_jan, "not verified, or nobody there").await;
    }
    of_jan.flags = 0b101;
    // The other ceremony's challenge, and a signature of something else.
    let wrong = of_jan.shown(&jan.challenge(NEW).await);
    drop(visitor.say(ALONE, wrong).await.expect(422));
    let mut said = of_jan.shown(&visitor.challenge("/sign-in").await);
    said[3].1 = of_jan.shown("x")[3].1.clone();
    drop(visitor.say(ALONE, said).await.expect(422));
    // At Jan's second step Sofie's is worth nothing.
    let waits = portal.asked_for_more(JAN).await;
    let said = of_sofie.shown(&waits.challenge(SECOND).await);
    waits.say(SECOND, said).await.expect(422).assert_has("That passkey does not count here");

    let said = of_jan.shown(&visitor.challenge("/sign-in").await);
    visitor.say(ALONE, said).await.leads_to("/");
    let copy = portal.browser();
    of_jan.counter -= 1;
    let said = of_jan.shown(&copy.challenge("/sign-in").await);
    drop(copy.say(ALONE, said).await.expect(422));
    let log = sofie.get("/audit?action=factor-refused").await.expect(200);
    log.assert_has("Counted backwards: there may be a copy of the passkey");
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'factor-refused'").await, 12);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_was_asked_for_here_is_added(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let page = jan.get(NEW).await.expect(200);
    let (challenge, person) = (data(&page, "challenge"), data(&page, "person"));
    let mut liar = SoftPasskey::new("https://evil.example", &person);
    drop(jan.say(NEW, liar.made(&challenge)).await.expect(422));
    liar.origin = ACME.to_owned();
    liar.flags = 0b001;
    drop(jan.say(NEW, liar.made(&challenge)).await.expect(422));
    liar.flags = 0b101;
    drop(jan.say(NEW, liar.made(&sofie.challenge(NEW).await)).await.expect(422));
    drop(jan.say(NEW, liar.made(&portal.browser().challenge("/sign-in").await)).await.expect(422));
    let mut other_key = liar.made(&challenge);
    other_key[3].1 = SoftPasskey::new(ACME, &person).made(&challenge)[3].1.clone();
    drop(jan.say(NEW, other_key).await.expect(422));
    let mut other_id = liar.made(&challenge);
    other_id[0].1 = "AAAA".to_owned();
    drop(jan.say(NEW, other_id).await.expect(422));
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_passkeys").await, 0);
    drop(jan.say(NEW, liar.made(&challenge)).await.expect(200));
    let again = SoftPasskey::new(ACME, &person);
    jan.say(NEW, again.made(&challenge)).await.expect(422).assert_has("Nothing was added");
    // What is there already is nobody else's to add.
    let page = sofie.get(NEW).await.expect(200);
    drop(sofie.say(NEW, liar.made(&data(&page, "challenge"))).await.expect(422));

    let security = jan.get(SECURITY).await.expect(200);
    let link =
        security.links("Change").into_iter().find(|link| link.contains("/passkeys/")).expect("its page");
    jan.post(&link, &[("name", "My <b>phone</b>")]).await.leads_to("/profile/security?done=passkey-renamed");
    jan.get(&link).await.expect(200).assert_has("My <b>phone</b>");
    // What nobody has in capitals is tried in small letters.
    assert!([308, 404].contains(&sofie.get(&link).await.status.as_u16()));
    sofie.post(&format!("{link}/remove"), &[]).await.leads_to("/profile/security?done=passkey-off");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_passkeys").await, 1, "Jan's is his");
    for language in Language::ALL {
        drop(jan.post("/profile", &[("language", language.tag())]).await.expect(303));
        for path in [SECURITY, &link, "/confirm-it-is-you", "/profile/security?done=passkey-on"] {
            assert_speaks(&jan.get(path).await.expect(200), language, path);
        }
        assert_speaks(&jan.say(NEW, Vec::new()).await.expect(422), language, "refused");
        let waits = portal.asked_for_more(JAN).await;
        let tag = [("accept-language", language.tag())];
        assert_speaks(&waits.get_with(SECOND, &tag).await.expect(200), language, "the second step");
    }
    jan.post(&format!("{link}/remove"), &[]).await.leads_to("/profile/security?done=passkey-off");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_recovery_codes").await, 0);
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
}
