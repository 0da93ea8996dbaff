//! The roster: who works for a client, known before they first sign on.

use jwt_link::{Expected, KeySet, SecurityEvent, TokenType, Unverified};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::Desk;
use crate::pushed::{claims, push};
use crate::world::{APP, Roster, World};

pub const HOUR: u64 = 3600;
pub const LEFT: &str = "SELECT COUNT(*) FROM learners WHERE left_at IS NOT NULL";
const ALL: &str = "SELECT name FROM learners ORDER BY identity";

pub fn person(sub: &str, name: &str) -> Value {
    let departments = [json!({ "id": "bar", "name": "Bar" })];
    json!({ "sub": sub, "name": name, "status": "active", "departments": departments, "locale": "nl" })
}

pub async fn connection(desk: &Desk) -> Page {
    desk.get("/accounts/acme-events/connection").await.expect(200)
}

impl World {
    /// The client tells of these people from now on.
    pub fn tells(&self, etag: &'static str, people: Vec<Value>) {
        self.published.lock().expect("nobody panicked").roster =
            Some(Roster { people, etag, ..Roster::default() });
    }

    pub fn roster<T>(&self, change: impl FnOnce(&mut Roster) -> T) -> T {
        let mut published = self.published.lock().expect("nobody panicked");
        change(published.roster.as_mut().expect("it tells"))
    }

    /// It is told that the people are others, and asks.
    pub async fn asks(&self) {
        assert_eq!(push(self, &claims(self, SecurityEvent::PeopleChanged)).await.status, 202);
        self.app.tick().await.expect("the jobs");
    }

    pub async fn text(&self, sql: &'static str) -> String {
        self.texts(sql).await.join(", ")
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_learners_before_they_sign_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let ada = world.claims().sub;
    let mut told =
        vec![person("00", "Zoe\u{301} "), person(&ada, "Jan"), person("zz", "Bo"), person("zza", "Cy")];
    told[2]["departments"] =
        json!([{ "id": "bar", "name": "Bar" }, { "id": "bar-east", "name": "Bar \u{200b}East" }]);
    world.tells("\"1\"", told);
    world.asks().await;
    // Names are cleaned as at a sign-on.
    assert_eq!(world.text(ALL).await, "Zo\u{e9}, Jan, Bo, Cy");
    assert_eq!(world.text("SELECT name FROM departments ORDER BY id").await, "Bar, Bar East");
    assert_eq!(world.count("SELECT COUNT(*) FROM learner_departments").await, 5);
    assert_eq!(world.count("SELECT COUNT(*) FROM learners WHERE last_sign_on_at = 0").await, 4);
    // Asked page by page, each time with an assertion of its own, in the name of the account.
    let asked = world.roster(|roster| std::mem::take(&mut roster.asked));
    assert_eq!(
        asked.iter().map(|(query, ..)| query.as_str()).collect::<Vec<_>>(),
        ["", &format!("after={ada}")]
    );
    let keys = world.browser().get("/.well-known/jwks.json").await;
    let keys = KeySet::parse(keys.body.as_bytes()).expect("a key set");
    let audience = format!("{}/integrations/mobietrain/people", world.issuer());
    let mut used = std::collections::BTreeSet::new();
    for (_, token, _) in &asked {
        let token = Unverified::parse(token, TokenType::Api).expect("an assertion");
        let key = keys.get(token.key_id(), token.algorithm()).expect("a published key");
        let expected = Expected { issuer: APP, audience: &audience, now: world.seconds() };
        let verified = token.verify(key, &expected).expect("a good one").into_claims();
        assert_eq!((verified.sub.as_str(), verified.name.as_str()), ("acme-events", "Acme Events"));
        assert!(used.insert(verified.jti));
    }
    // The first sign-on finds the row.
    let desk = &Desk::content_admin(world).await;
    let never = desk.page("/accounts/acme-events/learners").await;
    let never_seen = |page: &str| page.matches("Never</td>").count();
    assert_eq!(never_seen(&never), 4);
    world.advance(1);
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 4);
    let seen = desk.page("/accounts/acme-events/learners").await;
    assert_eq!(never_seen(&seen), 3);
    let first = seen.find("Jan Peeters").expect("the one who was seen");
    assert!(seen.find("Bo<").is_some_and(|other| first < other), "those who never were come last");
    connection(desk).await.assert_has("4 people");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_told_is_kept_and_whoever_is_told_of_no_more_has_left(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let people = || vec![person("a", "Ada"), person("b", "Bo"), person("c", "Cy")];
    world.tells("\"1\"", people());
    world.asks().await;
    // Another client's people, and those who come while it is read, are none of its business.
    world.run("UPDATE learners SET identity = 'crewplanner/acme-two/c' WHERE name = 'Cy'", &[]).await;
    world.advance(60);
    let mut told = people();
    told.remove(1);
    told.remove(1);
    told[0]["name"] = "Ada Byron".into();
    told[0]["status"] = "inactive".into();
    told[0]["departments"] = json!([]);
    world.tells("\"2\"", told);
    world.asks().await;
    assert_eq!(world.text(ALL).await, "Cy, Ada Byron, Bo");
    assert_eq!(world.text("SELECT name FROM learners WHERE left_at IS NOT NULL").await, "Bo");
    assert_eq!(
        world.text("SELECT name FROM learners WHERE status = 'inactive' ORDER BY name").await,
        "Ada Byron, Bo"
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM learner_departments").await, 2);
    let desk = &Desk::content_admin(world).await;
    desk.get("/accounts/acme-events/learners?q=Bo").await.assert_has("Left on");
    desk.get("/accounts/acme-events/learners?q=byron").await.assert_has("Ada Byron");
    // Whoever comes back is who they were.
    let before = world.text("SELECT id FROM learners WHERE name = 'Bo'").await;
    world.tells("\"3\"", vec![person("a", "Ada"), person("b", "Bo")]);
    world.asks().await;
    assert_eq!(world.count(LEFT).await, 0);
    assert_eq!(world.text("SELECT id FROM learners WHERE name = 'Bo' AND status = 'active'").await, before);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_roster_that_breaks_off_marks_nobody_as_left(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let people: Vec<Value> = ["a", "b", "c", "d", "e"].iter().map(|sub| person(sub, sub)).collect();
    world.tells("\"1\"", people.clone());
    world.asks().await;
    world.advance(60);
    world.tells("\"2\"", vec![person("b", "Bo"), person("c", "c"), person("e", "e")]);
    world.roster(|roster| roster.dies_after = Some(1));
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.text(ALL).await), (0, "a, Bo, c, d, e".to_owned()));
    // It is not asked again at once, however often the jobs come by.
    let asked = || world.roster(|roster| roster.asked.len());
    let before = asked();
    for _ in 0..3 {
        world.app.tick().await.expect("the jobs");
    }
    assert_eq!(asked(), before);
    let desk = &Desk::content_admin(world).await;
    connection(desk).await.assert_has("The roster could not be read");
    let half = json!({ "people": [person("b", "b")], "next": "b" }).to_string();
    for (status, instead) in [
        (200, half[..half.len() - 5].to_owned()),
        (200, json!({ "people": [person("b", "b"), person("a", "a")] }).to_string()),
        (200, json!({ "people": [person("b", "")] }).to_string()),
        (200, json!({ "people": [person("b", "b")], "next": "a" }).to_string()),
        (200, "x".repeat(5_000_000)),
        (200, "<!doctype html>".to_owned()),
        (503, String::new()),
        (400, json!({ "result": "bad_signature", "reason": "No." }).to_string()),
    ] {
        world.roster(|roster| (roster.dies_after, roster.instead) = (None, Some((status, instead))));
        world.advance(2 * HOUR);
        let before = asked();
        world.app.tick().await.expect("the jobs");
        assert_eq!(asked(), before + 1, "{status}");
        assert_eq!((world.count(LEFT).await, world.text(ALL).await), (0, "a, Bo, c, d, e".to_owned()));
    }
    assert_eq!(world.count("SELECT failures FROM rosters").await, 9);
    // And then it is well.
    world.roster(|roster| roster.instead = None);
    world.advance(2 * HOUR);
    world.app.tick().await.expect("the jobs");
    assert_eq!(world.text("SELECT name FROM learners WHERE left_at IS NOT NULL ORDER BY name").await, "a, d");
    assert_eq!(world.count("SELECT failures FROM rosters").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_known_is_asked_for_once_a_day_and_is_not_written_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    world.tells("\"1\"", vec![person("a", "Ada")]);
    world.asks().await;
    world.asks().await;
    let tags = || world.roster(|roster| roster.asked.iter().map(|(.., tag)| tag.clone()).collect::<Vec<_>>());
    assert_eq!(tags(), ["", "\"1\""], "the second time with the tag that it knows");
    world.app.tick().await.expect("the jobs");
    assert_eq!(tags().len(), 2, "nobody has said that it is another one");
    world.advance(24 * HOUR);
    world.app.tick().await.expect("the jobs");
    assert_eq!(tags(), ["", "\"1\"", ""], "once a day whatever its tag");
    // Turned off: what is known stays.
    for instead in [(403, r#"{"result":"roster_off"}"#), (409, r#"{"result":"not_connected"}"#), (404, "")] {
        world.roster(|roster| roster.instead = Some((instead.0, instead.1.to_owned())));
        world.asks().await;
        assert_eq!(world.text("SELECT state FROM rosters").await, "off");
    }
    assert_eq!((world.count(LEFT).await, world.text(ALL).await), (0, "Ada".to_owned()));
    let desk = &Desk::content_admin(world).await;
    connection(desk).await.assert_has("A client admin can turn it on");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_several_replicas_one_looks_and_none_at_another_client(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    world.tells("\"1\"", vec![person("a", "Ada"), person("b", "Bo"), person("c", "Cy")]);
    let (one, other, third) = tokio::join!(world.app.tick(), world.app.tick(), world.app.tick());
    for look in [one, other, third] {
        look.expect("the jobs");
    }
    assert_eq!(world.roster(|roster| roster.asked.len()), 2, "two pages, once");
    // Connected with another client, nothing is known of its roster, and those people are no longer asked about.
    world.connect("globex").await;
    assert_eq!(world.text("SELECT state FROM rosters").await, "unknown");
    world.tells("\"1\"", vec![person("a", "Another Ada")]);
    world.advance(60);
    world.app.tick().await.expect("the jobs");
    assert_eq!(world.text(ALL).await, "Ada, Bo, Cy, Another Ada");
    assert_eq!(world.count(LEFT).await, 0);
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it is off");
    assert_eq!(world.count("SELECT COUNT(*) FROM rosters").await, 0);
}
