//! The roster: off until a client admin turns it on, told to MobieTrain alone, and what it is told of.

use crewplanner::{Actor, AgreedTo, Change, DepartmentAct, NewEmployee};
use http::Method;
use jwt_link::{Claims, RosterPage, SigningKey, Status, Subject, TokenType, mint, new_jti};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::{ACME, JAN, Portal, SOFIE, somebody};

const PEOPLE: &str = "/integrations/mobietrain/people";
const SWITCH: &str = "/integrations/mobietrain/roster";
const EVENTS: &str = "SELECT COUNT(*) FROM sent_events WHERE name = 'people-changed'";
const WAITING: &str =
    "SELECT COUNT(*) FROM sent_events WHERE name = 'people-changed' AND next_at IS NOT NULL";

impl Portal {
    /// The claims of a good call of MobieTrain's, for the account that is connected.
    fn call(&self) -> Claims {
        let name = "Acme Events".to_owned();
        let who = Subject { sub: "acme-events".to_owned(), name, status: Status::Active };
        let (now, jti) = (self.app.clock.now().as_secs(), new_jti(self.app.rng.bytes()));
        Claims::new(self.mobietrain.origin(), format!("{ACME}{PEOPLE}"), who, now, jti)
    }

    fn sign(&self, claims: &Claims) -> String {
        mint(claims, TokenType::Api, &self.mobietrain.key)
    }

    async fn ask_with(&self, path: &str, token: &str, tag: &str) -> Page {
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", bearer.as_str()), ("if-none-match", tag)];
        let headers = &headers[..if tag.is_empty() { 1 } else { 2 }];
        let answer = self.browser().send(Method::GET, path, headers, b"").await;
        assert_eq!(answer.header("date"), peer::http_date(self.app.clock.now()));
        answer
    }

    async fn ask(&self, path: &str) -> Page {
        self.ask_with(path, &self.sign(&self.call()), "").await
    }

    async fn share(&self, on: bool) {
        self.app.share_roster(&self.acme, on, &Actor::CommandLine).await.expect("it is shared");
    }

    async fn tell(&self) -> i64 {
        self.app.tick().await.expect("the jobs");
        self.count(EVENTS).await
    }
}

fn said(answer: &Page) -> String {
    let body: Value = serde_json::from_str(&answer.body).expect("JSON");
    body["result"].as_str().unwrap_or_default().to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_of_before_an_admin_says_so(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(409)), "not_connected");
    // There is nothing to turn before it is connected.
    sofie.get(SWITCH).await.leads_to("/integrations/mobietrain");
    sofie.post(SWITCH, &[("on", "true")]).await.leads_to("/integrations/mobietrain?roster_on=true");
    portal.connect().await;
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(403)), "roster_off");
    let page = sofie.get("/integrations/mobietrain").await.expect(200);
    page.assert_has("Off: MobieTrain gets to know people when they open it");
    let asked = sofie.get(SWITCH).await.expect(200);
    asked.assert_has("about 2 people").assert_has("no email address, phone number, pay or address");
    let on = sofie.post(SWITCH, &[("on", "true")]).await;
    on.leads_to("/integrations/mobietrain?roster_on=true");
    sofie.get(on.location()).await.expect(200).assert_has("MobieTrain is told who works here");
    let _told = portal.ask(PEOPLE).await.expect(200);
    assert_eq!(portal.count(EVENTS).await, 1, "MobieTrain hears that it may ask");
    sofie.get(SWITCH).await.expect(200).assert_has("What MobieTrain knows already stays there");
    sofie.post(SWITCH, &[("on", "false")]).await.leads_to("/integrations/mobietrain?roster_off=true");
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(403)), "roster_off");
    assert_eq!(portal.count(EVENTS).await, 2);
    let log = portal
        .count("SELECT COUNT(*) FROM audit_log WHERE action LIKE 'roster-%' AND actor_name LIKE 'Sofie%'");
    assert_eq!(log.await, 2);
    sofie.get("/audit").await.expect(200).assert_has("MobieTrain is no longer told who works here");
    // Another account is another one's business, and so is one that was switched off.
    portal.share(true).await;
    portal.save("another-account").await;
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(409)), "not_connected");
    portal.save("acme-events").await;
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(403)), "roster_off");
    portal.share(true).await;
    portal.app.disable_integration(&portal.acme, &Actor::CommandLine).await.expect("it is off");
    portal.save("acme-events").await;
    assert_eq!(said(&portal.ask(PEOPLE).await.expect(403)), "roster_off");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_not_right_is_told_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.share(true).await;
    let good = portal.call();
    let sign = |claims: &Claims| portal.sign(claims);
    let now = good.iat;
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    for (token, code) in [
        (String::new(), "malformed_token"),
        ("x".repeat(9000), "malformed_token"),
        (mint(&good, TokenType::Link, &portal.mobietrain.key), "wrong_type"),
        (sign(&Claims { iss: "https://evil.example".to_owned(), ..good.clone() }), "wrong_issuer"),
        (mint(&good, TokenType::Api, &stranger), "unknown_key"),
        (testkit::tampered(&sign(&good)), "bad_signature"),
        (sign(&Claims { aud: format!("{ACME}{PEOPLE}?after=x"), ..good.clone() }), "wrong_audience"),
        (sign(&Claims { aud: good.aud.replace("acme", "globex"), ..good.clone() }), "wrong_audience"),
        (sign(&Claims { iat: now + 31, exp: now + 91, ..good.clone() }), "not_yet_valid"),
        (sign(&Claims { iat: now - 120, exp: now - 30, ..good.clone() }), "expired"),
        (sign(&Claims { exp: now + 301, ..good.clone() }), "lifetime_too_long"),
    ] {
        let refused = portal.ask_with(PEOPLE, &token, "").await.expect(400);
        assert_eq!(said(&refused), code);
        assert!(!refused.body.contains("Jan"), "{}", refused.body);
    }
    // Another account of the same MobieTrain, which its operator has connected with this client.
    let other = Claims { sub: "globex-academy".to_owned(), ..portal.call() };
    assert_eq!(said(&portal.ask_with(PEOPLE, &sign(&other), "").await.expect(409)), "not_connected");
    // After all that the good one counts, once.
    let _told = portal.ask_with(PEOPLE, &sign(&good), "").await.expect(200);
    assert_eq!(said(&portal.ask_with(PEOPLE, &sign(&good), "").await.expect(409)), "already_used");
    assert_eq!(portal.browser().post(PEOPLE, &[]).await.status, 405);
    portal.clock.advance(std::time::Duration::from_secs(600));
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.count("SELECT COUNT(*) FROM used_assertions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_comes_once_in_pages_with_what_a_link_says(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.share(true).await;
    let east = [("east", "Bar East")];
    let new = NewEmployee { email: Some("mo@x.example"), name: "Mo", departments: &east, ..somebody() };
    let mo = portal.hire(NewEmployee { status: Status::Inactive, ..new }).await;
    portal.put_below("east", "bar").await;
    let gone = portal.hire(NewEmployee { email: Some("gone@x.example"), name: "Gone", ..somebody() }).await;
    portal.app.delete_employee(&portal.acme, &gone, &Actor::CommandLine).await.expect("deleted");
    let mut write = portal.app.db.write().await.expect("a turn");
    for number in 0..1000 {
        let sql = "INSERT INTO employees (client_id, id, name, employee_number, status, role, created_at, sort_key) \
                   VALUES ($1, $2, $2, $2, 'active', 'employee', 1, $2)";
        let id = format!("n{number:04}");
        write.query(sql).bind(&portal.acme.id).bind(id).execute().await.expect("somebody");
    }
    write.commit().await.expect("they are there");
    let first = portal.ask(PEOPLE).await.expect(200);
    let page = RosterPage::parse(first.body.as_bytes(), "").expect("a page");
    assert_eq!(page.people.len(), 1000);
    let next = page.next.expect("more");
    let second = portal.ask(&format!("{PEOPLE}?after={next}")).await.expect(200);
    let rest = RosterPage::parse(second.body.as_bytes(), &next).expect("a page");
    assert_eq!((rest.people.len(), rest.next), (3, None));
    assert_eq!(first.header("etag"), second.header("etag"));
    let told: Value = serde_json::from_str(&first.body).expect("JSON");
    let find =
        |id: &str| told["people"].as_array().expect("a list").iter().find(|one| one["sub"] == id).cloned();
    let jan = find(&portal.jan).expect("Jan");
    let members: Vec<&String> = jan.as_object().expect("an object").keys().collect();
    assert_eq!(
        members,
        ["departments", "employee_number", "family_name", "given_name", "name", "status", "sub"],
        "and nothing else"
    );
    assert!(!first.body.contains(JAN));
    let mo = find(&mo).expect("Mo, who is inactive");
    assert_eq!(mo["status"], "inactive");
    let departments = mo["departments"].to_string();
    assert!(departments.contains("\"Bar\"") && departments.contains("\"Bar East\""), "{departments}");
    // Known already: no page.
    let token = portal.sign(&portal.call());
    let known = portal.ask_with(PEOPLE, &token, first.header("etag")).await.expect(304);
    assert_eq!((known.body.as_str(), known.header("etag")), ("", first.header("etag")));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_told_of_anybody_is_told_when_it_changes(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let version = async || portal.count("SELECT people_version FROM clients").await;
    let by = Actor::CommandLine;
    portal.hire(NewEmployee { email: Some("off@x.example"), name: "Off", ..somebody() }).await;
    assert_eq!(portal.tell().await, 0, "it is off");
    portal.share(true).await;
    assert_eq!(portal.tell().await, 1);
    portal.app.deliver_due().await.expect("it is delivered");
    let mut told = 1;
    let mut known = portal.ask(PEOPLE).await.header("etag").to_owned();
    for what in ["hired", "renamed", "moved", "language", "status", "department", "deleted"] {
        let before = version().await;
        let change = match what {
            "hired" => {
                portal.hire(NewEmployee { email: Some("new@x.example"), name: "New", ..somebody() }).await;
                None
            }
            "renamed" => Some(Change { name: Some("Jan P.".to_owned()), ..Change::default() }),
            "moved" => Some(Change { departments: Some([].into()), ..Change::default() }),
            "status" => Some(Change { status: Some(Status::Inactive), ..Change::default() }),
            "language" => Some(Change { language: Some(Some(web::Language::Nl)), ..Change::default() }),
            "department" => {
                let act = DepartmentAct::Change { name: Some("The bar".to_owned()), parent: None };
                let (bar, agreed) = ("bar".into(), AgreedTo::Whatever);
                let done = portal.app.change_department(&portal.acme, &bar, &act, &agreed, &by);
                done.await.expect("it is renamed");
                None
            }
            _ => {
                portal.app.delete_employee(&portal.acme, &portal.jan, &by).await.expect("he is deleted");
                None
            }
        };
        if let Some(change) = change {
            portal.change(&portal.jan, change).await;
        }
        assert!(version().await > before, "{what}");
        told += 1;
        assert_eq!(portal.tell().await, told, "{what}");
        assert_eq!(portal.tell().await, told, "told once: {what}");
        portal.app.deliver_due().await.expect("it is delivered");
        let etag = portal.ask(PEOPLE).await.expect(200).header("etag").to_owned();
        assert_ne!(etag, known, "{what}");
        known = etag;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_event_waits_whatever_changes_meanwhile(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.share(true).await;
    for number in 0..5 {
        let email = format!("person{number}@x.example");
        portal.hire(NewEmployee { email: Some(&email), name: "Somebody", ..somebody() }).await;
        portal.app.tick().await.expect("the jobs");
    }
    assert_eq!(portal.count(WAITING).await, 1);
    portal.app.deliver_due().await.expect("it is delivered");
    assert_eq!(portal.count(WAITING).await, 0);
    // What changed while it was on its way is told with the next one.
    portal.app.tick().await.expect("the jobs");
    assert_eq!((portal.count(WAITING).await, portal.count(EVENTS).await), (1, 2));
}
