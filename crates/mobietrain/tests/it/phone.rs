//! What a phone plays without a network: the packet that it keeps, the key that seals what it could not send, and what becomes of that here.

use http::{Method, StatusCode};
use jwt_link::Claims;
use kernel::Rng;
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use web::SecretKey;

use crate::courses::{course, learner};
use crate::desk::Desk;
use crate::paths::{Shows, path, school};
use crate::world::{APP, World};

const WRITES: &str = "/phone/writes";

/// Somebody's phone, with the key that it was given.
pub struct Phone {
    tab: Tab,
    person: String,
    key: String,
    secret: SecretKey,
    rng: Rng,
}

impl Phone {
    pub async fn of(world: &World, tab: &Tab) -> Self {
        let given = json_of(&tab.get("/phone/key").await);
        let text = |name: &str| given[name].as_str().expect("a text").to_owned();
        let secret = SecretKey::from_text(&text("secret")).expect("a key");
        Self { tab: tab.clone(), person: text("person"), key: text("id"), secret, rng: world.rng.clone() }
    }

    /// As it lies on the phone.
    pub fn sealed(&self, id: &str, done: &Value) -> Value {
        json!({ "id": id, "key": self.key, "sealed": self.secret.seal(done.to_string().as_bytes(), id, &self.rng) })
    }

    /// Answers in the course of this id.
    pub fn did(&self, course: &str, cards: &[(&str, &[&str])]) -> Vec<Value> {
        let write = |(at, (card, answer)): (usize, &(&str, &[&str]))| {
            let done =
                json!({ "course": course, "language": "en", "card": card, "edition": 0, "answer": answer });
            self.sealed(&format!("{course}-{card}-{at}"), &done)
        };
        cards.iter().enumerate().map(write).collect()
    }

    pub async fn send(&self, writes: &[Value]) -> Vec<String> {
        outcomes(&post(&self.tab, writes).await)
    }
}

fn json_of(page: &Page) -> Value {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    serde_json::from_str(&page.body).expect("JSON")
}

async fn post(tab: &Tab, writes: &[Value]) -> Page {
    let body = json!({ "writes": writes }).to_string();
    let headers = [("content-type", "application/json"), ("origin", APP)];
    tab.send(Method::POST, WRITES, &headers, body.as_bytes()).await
}

/// What became of each.
fn outcomes(page: &Page) -> Vec<String> {
    let said = json_of(page);
    let writes = said["writes"].as_array().expect("a list");
    writes.iter().map(|said| said["is"].as_str().expect("a word").to_owned()).collect()
}

async fn scores(world: &World) -> Vec<String> {
    let sql = "SELECT course_id || ' ' || card_id || ' ' || COALESCE(CAST(best_score AS TEXT), '-') FROM card_progress \
               ORDER BY course_id, card_id";
    world.texts(sql).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_packet_plays_the_course_and_knows_how_far_somebody_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world.file("drinks", "water.svg", ("image/svg+xml", b"<svg/>")).await;
    let jan = learner(world, |_| ()).await;
    jan.post_form("/courses/drinks/cards/check", "").await;
    let page = jan.get("/courses/drinks/packet").await;
    let packet = json_of(&page);
    assert_eq!(page.header("cache-control"), "no-store");
    let ids: Vec<&str> =
        packet["cards"].as_array().expect("cards").iter().filter_map(|card| card["id"].as_str()).collect();
    assert_eq!(ids, ["check", "young", "water"], "those of lessons that are still closed as well");
    assert_eq!(packet["cards"][0]["done"], json!({ "at": world.now.now().as_millis(), "best": null }));
    assert_eq!(packet["cards"][1]["solution"], json!({ "kind": "choice", "count": 2, "right": [1] }));
    let shown = jan.get("/courses/drinks/cards/young").await.body;
    let body = packet["cards"][1]["body"].as_str().expect("HTML");
    assert!(shown.contains(body), "the page has {shown} and the packet {body}");
    let paths: Vec<&str> =
        packet["media"].as_array().expect("media").iter().filter_map(|file| file["path"].as_str()).collect();
    assert_eq!(paths, ["/media/drinks/water.svg", "/media/drinks/cover.svg"]);
    let again = jan.get_with("/courses/drinks/packet", &[("if-none-match", page.header("etag"))]).await;
    assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    jan.post_form("/courses/drinks/cards/young", "answer=1").await;
    let more = jan.get_with("/courses/drinks/packet", &[("if-none-match", page.header("etag"))]).await;
    assert_eq!(json_of(&more)["cards"][1]["done"]["best"], 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_done_without_a_network_is_received_once_however_often_it_comes(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let phone = Phone::of(world, &jan).await;
    let writes = phone.did("drinks", &[("water", &[]), ("young", &["0"]), ("young", &["1"]), ("check", &[])]);
    // The session is not asked for: whoever is there with a network sends it.
    let stranger = world.browser();
    for tab in [&stranger, &jan, &stranger] {
        assert_eq!(outcomes(&post(tab, &writes).await), ["received"; 4]);
        assert_eq!(scores(world).await, ["drinks check -", "drinks water -", "drinks young 1"]);
    }
    assert_eq!(phone.send(&phone.did("drinks", &[("young", &["0"])])).await, ["received"]);
    assert_eq!(scores(world).await[2], "drinks young 1", "a retry keeps the best");
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 1);
    assert_eq!(world.count("SELECT score FROM first_answers").await, 0, "the first answer was wrong");
    jan.get("/courses/drinks/completed").await.shows("1/1");
    let done =
        world.told().await.iter().filter(|event| event.to_string().contains("course-completed")).count();
    assert_eq!(done, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_theirs_or_was_never_asked_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (slug, kind, rule) in [
        ("drinks", "everyone", "{}"),
        ("gone", "everyone", "{}"),
        ("security", "rule", r#"{"departments":["security"]}"#),
        ("withdrawn", "everyone", "{}"),
    ] {
        course(world, &world.account, slug, kind, rule).await;
    }
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &globex, "elsewhere", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let phone = Phone::of(world, &jan).await;
    world.run("DELETE FROM course_groups WHERE course_id = $1", &["gone"]).await;
    world.run("UPDATE courses SET deleted_at = 1 WHERE id = $1", &["gone"]).await;
    world.run("UPDATE courses SET published_at = NULL WHERE id = $1", &["withdrawn"]).await;
    for (course, card, answer, became) in [
        ("security", "check", &[][..], "refused"),
        ("withdrawn", "check", &[], "refused"),
        ("elsewhere", "check", &[], "ignored"),
        ("gone", "check", &[], "ignored"),
        ("nothing", "check", &[], "ignored"),
        ("a\0b", "check", &[], "ignored_or_refused"),
        ("drinks", "nothing", &[], "ignored"),
        ("drinks", "a\0b", &[], "ignored"),
        ("drinks", "young", &[], "refused"),
        ("drinks", "young", &["2"], "refused"),
        ("drinks", "young", &["x"], "refused"),
        ("drinks", "young", &["0", "1"], "refused"),
    ] {
        let said = phone.send(&phone.did(course, &[(card, answer)])).await;
        assert!(became.contains(said[0].as_str()), "{course} {card} {answer:?} is {said:?}");
    }
    // Another edition than any that people have seen; a forged score; a clock that is off by years.
    let done =
        json!({ "course": "drinks", "language": "en", "card": "young", "edition": 7, "answer": ["1"] });
    assert_eq!(phone.send(&[phone.sealed("edition", &done)]).await, ["ignored"]);
    assert_eq!(scores(world).await, <[String; 0]>::default());
    let done = json!({ "course": "drinks", "language": "en", "card": "young", "edition": 0, "answer": ["0"], "score": 1, "at": 1 });
    assert_eq!(phone.send(&[phone.sealed("score", &done)]).await, ["received"]);
    assert_eq!(scores(world).await, ["drinks young 0"]);
    let now = world.now.now().as_millis();
    assert_eq!(world.count("SELECT done_at FROM card_progress").await, now);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_writes_for_its_person_and_nobody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let aicha = learner(world, |claims: &mut Claims| claims.sub = "aicha".to_owned()).await;
    let (of_jan, of_aicha) = (Phone::of(world, &jan).await, Phone::of(world, &aicha).await);
    assert_ne!(of_jan.person, of_aicha.person);
    let other_phone = Phone::of(world, &learner(world, |_| ()).await).await;
    assert_eq!(of_jan.person, other_phone.person, "the same on each of their phones");
    assert_ne!(of_jan.key, other_phone.key);
    // The phone keeps its key, and nobody gets another one's by its id.
    let again = |tab: Tab, key: String| async move {
        json_of(&tab.get(&format!("/phone/key?id={key}")).await)["id"].as_str().map(str::to_owned)
    };
    assert_eq!(again(jan.clone(), of_jan.key.clone()).await.as_ref(), Some(&of_jan.key));
    for (tab, key) in [(&aicha, &of_jan.key), (&jan, &"nonsense".to_owned())] {
        assert_ne!(again(tab.clone(), key.clone()).await.as_ref(), Some(key));
    }
    // Aïcha's session sends what Jan has sealed: it is Jan's.
    assert_eq!(outcomes(&post(&aicha, &of_jan.did("drinks", &[("check", &[])])).await), ["received"]);
    let sql = "SELECT COUNT(*) FROM card_progress p JOIN learners l ON l.id = p.learner_id WHERE l.identity = 'crewplanner/acme/aicha'";
    assert_eq!((scores(world).await.len(), world.count(sql).await), (1, 0));
    // Another key, another place, changed, or no key of ours.
    let [write] = &of_jan.did("drinks", &[("young", &["1"])])[..] else { unreachable!("one write") };
    let with = |name: &str, value: &str| {
        let mut forged = write.clone();
        forged[name] = value.into();
        forged
    };
    let sealed = write["sealed"].as_str().expect("a text").to_owned();
    let flipped = if sealed.ends_with('A') {
        sealed[..sealed.len() - 1].to_owned() + "B"
    } else {
        sealed[..sealed.len() - 2].to_owned() + "AA"
    };
    for forged in [
        with("key", &of_aicha.key),
        with("key", &other_phone.key),
        with("id", "another"),
        with("sealed", &flipped),
        with("sealed", ""),
        with("key", ""),
        with("key", "\0"),
        with("key", &sealed),
    ] {
        assert_eq!(outcomes(&post(&jan, std::slice::from_ref(&forged)).await), ["refused"], "{forged}");
    }
    assert_eq!(scores(world).await.len(), 1);
    // After a year it opens nothing; who was deleted meanwhile is nobody.
    world.run("DELETE FROM learners WHERE identity = $1", &["crewplanner/acme/aicha"]).await;
    assert_eq!(of_aicha.send(&of_aicha.did("drinks", &[("check", &[])])).await, ["ignored"]);
    world.advance(366 * 24 * 3600);
    assert_eq!(outcomes(&post(&world.browser(), std::slice::from_ref(write)).await), ["refused"]);
    assert_eq!(scores(world).await.len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_other_page_and_nobody_without_a_session_gets_a_key_or_a_packet(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "security", "rule", r#"{"departments":["security"]}"#).await;
    let jan = learner(world, |_| ()).await;
    assert_eq!(jan.get("/courses/security/packet").await.status, StatusCode::NOT_FOUND);
    for path in ["/phone/key", "/courses/drinks/packet"] {
        assert!(!world.browser().get(path).await.body.contains("secret"));
        assert_ne!(world.browser().get(path).await.status, StatusCode::OK, "{path}");
    }
    let headers = [("content-type", "application/json"), ("origin", "https://evil.example")];
    let from_elsewhere = jan.send(Method::POST, WRITES, &headers, b"{\"writes\":[]}").await;
    assert_eq!(from_elsewhere.status, StatusCode::FORBIDDEN);
    for nonsense in ["", "{}", "[]", "{\"writes\":[{}]}", "{\"writes\":1}"] {
        let headers = [("content-type", "application/json"), ("origin", APP)];
        let answer = jan.send(Method::POST, WRITES, &headers, nonsense.as_bytes()).await;
        assert!(answer.status.is_client_error(), "{nonsense}: {}", answer.status);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_that_waits_opens_by_what_came_with_it_in_whatever_order(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk: Desk = school(world, &["first", "second"]).await;
    path(&desk, "First days", &["first", "second"]).await;
    let jan = learner(world, |_| ()).await;
    let phone = Phone::of(world, &jan).await;
    // The phone takes along what comes later, and knows what is to be done first.
    let first = json_of(&jan.get("/courses/first/packet").await);
    assert_eq!((&first["after"], &first["later"]), (&Value::Null, &json!(["second"])));
    let second = json_of(&jan.get("/courses/second/packet").await);
    assert_eq!((&second["after"], &second["later"]), (&json!("first"), &json!([])));
    assert_eq!(
        world
            .count(
                "SELECT COUNT(*) FROM course_progress WHERE course_id = 'second' AND opened_at IS NOT NULL"
            )
            .await,
        0
    );
    let later = phone.did("second", &[("check", &[])]);
    assert_eq!(phone.send(&later).await, ["waits"]);
    assert_eq!(scores(world).await, <[String; 0]>::default());
    let earlier = phone.did("first", &[("check", &[]), ("young", &["1"]), ("water", &[])]);
    assert_eq!(phone.send(&[later, earlier].concat()).await, ["received"; 4]);
    assert_eq!(scores(world).await.len(), 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_phones_at_once_are_one_progress(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let phone = &Phone::of(world, &jan).await;
    let writes =
        &phone.did("drinks", &[("check", &[]), ("young", &["0"]), ("young", &["1"]), ("water", &[])]);
    let sent: Vec<_> = (0..16)
        .map(|turn| {
            let (tab, mut writes) = (world.browser(), writes.clone());
            writes.rotate_left(turn % 4);
            tokio::spawn(async move { outcomes(&post(&tab, &writes).await) })
        })
        .collect();
    for outcome in sent {
        assert_eq!(outcome.await.expect("nobody panicked"), ["received"; 4]);
    }
    assert_eq!(scores(world).await, ["drinks check -", "drinks water -", "drinks young 1"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM first_answers").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_say_whose_they_are_and_the_worker_what_it_keeps(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = learner(world, |_| ()).await;
    let person = Phone::of(world, &jan).await.person;
    assert_eq!(jan.get("/").await.header("person"), person);
    assert_eq!(jan.cookie("__Host-person"), Some(person));
    let worker = world.browser().get("/sw.js").await;
    assert_eq!(
        (worker.header("content-type"), worker.header("cache-control")),
        ("text/javascript; charset=utf-8", "no-cache")
    );
    let given: Value = serde_json::from_str(
        worker
            .body
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("const GIVEN = ")?.strip_suffix(';'))
            .expect("what it is given"),
    )
    .expect("JSON");
    for file in given["files"].as_array().expect("a list").iter().filter_map(Value::as_str) {
        assert_eq!(world.browser().get(file).await.status, StatusCode::OK, "{file}");
    }
    let offline = world.browser().get(given["page"].as_str().expect("an address")).await;
    assert_eq!(offline.status, StatusCode::OK);
    // Said of somebody who left without a network, it ends nobody else's session.
    let elsewhere = jan.post_form("/sign-out", "purged=1&person=somebody-else").await;
    assert_eq!((elsewhere.status, jan.get("/").await.status), (StatusCode::NO_CONTENT, StatusCode::OK));
    // Whoever's browser says that it has cleared what it kept is not made to lose what it has not sent.
    let person = jan.cookie("__Host-person").expect("whose page it is");
    let left = jan.post_form("/sign-out", &format!("purged=1&person={person}")).await;
    left.leads_to("/signed-out");
    assert_eq!(left.headers.get("clear-site-data"), None);
    assert_eq!(jan.cookie("__Host-person"), None);
    assert!(
        learner(world, |_| ()).await.post_form("/sign-out", "").await.headers.contains_key("clear-site-data")
    );
}

/// What two people did in a year, on whatever phone: cards of two courses, right, wrong and empty answers.
async fn a_year(world: &World, rng: &Rng) -> Vec<Value> {
    for slug in ["drinks", "radio"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let mut writes = Vec::new();
    for sub in ["1001", "aicha"] {
        let tab = learner(world, |claims: &mut Claims| claims.sub = sub.to_owned()).await;
        let phones = [Phone::of(world, &tab).await, Phone::of(world, &tab).await];
        for at in 0..60 {
            let [phone, course, card, answer] = rng.bytes::<4>().map(usize::from);
            let (course, card) =
                (["drinks", "radio"][course % 2], ["check", "young", "young", "water"][card % 4]);
            let answer: &[&str] = if card == "young" { [&["0"][..], &["1"], &[]][answer % 3] } else { &[] };
            let done =
                json!({ "course": course, "language": "en", "card": card, "edition": 0, "answer": answer });
            writes.push(phones[phone % 2].sealed(&format!("{sub}-{at}"), &done));
        }
    }
    writes
}

/// Fisher and Yates.
fn shuffle<T>(all: &mut [T], rng: &Rng) {
    for last in (1..all.len()).rev() {
        all.swap(last, usize::from(rng.bytes::<1>()[0]) % (last + 1));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_order_split_and_repetition_of_a_year_is_the_same_progress(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let mut seen = Vec::new();
    for turn in 0..3 {
        let world = &World::start(engine).await;
        // The same dice for what was done, others for how it arrives.
        let mut writes = a_year(world, &Rng::seeded(5)).await;
        let dice = Rng::seeded(100 + turn);
        if turn > 0 {
            let again: Vec<Value> =
                writes.iter().filter(|_| dice.bytes::<1>()[0].is_multiple_of(3)).cloned().collect();
            writes.extend(again);
            shuffle(&mut writes, &dice);
        }
        let mut rest = &writes[..];
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(1 + usize::from(dice.bytes::<1>()[0]) % 40));
            outcomes(&post(&world.browser(), now).await);
            world.advance(3600 * (1 + u64::from(dice.bytes::<1>()[0]) % 3));
            rest = later;
        }
        let sql = "SELECT l.identity || ' ' || p.course_id || ' ' || p.card_id || ' ' || COALESCE(CAST(p.best_score AS TEXT), '-') FROM card_progress p \
                   JOIN learners l ON l.id = p.learner_id ORDER BY l.identity, p.course_id, p.card_id";
        let completed = "SELECT l.identity || ' ' || c.course_id FROM completions c JOIN learners l ON l.id = c.learner_id \
                         ORDER BY l.identity, c.course_id";
        seen.push((world.texts(sql).await, world.texts(completed).await));
    }
    assert_eq!(seen[0].0.len(), 12, "everything was done at some time: {seen:?}");
    assert!(seen[1..].iter().all(|state| *state == seen[0]), "{seen:?}");
}

/// What somebody has done on one of two phones and not sent, with the card and its edition.
type Unsent = Vec<(Value, &'static str, i64)>;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_goes_down_in_a_year_of_answers_and_edits_on_two_phones(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    const CARDS: [&str; 3] = ["check", "young", "water"];
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = learner(world, |_| ()).await;
    let (phones, dice) = ([Phone::of(world, &jan).await, Phone::of(world, &jan).await], Rng::seeded(23));
    let sql = "SELECT card_id || '/' || CAST(edition AS TEXT) || '=' || COALESCE(CAST(best_score AS TEXT), '0') FROM card_progress ORDER BY card_id, edition";
    let (mut editions, mut before, mut completed) = ([0; 3], Vec::<String>::new(), 0);
    let mut unsent: [Unsent; 2] = Default::default();
    for day in 0..365 {
        let [edit, card, answer, old, who, sends, order, again] = dice.bytes::<8>().map(usize::from);
        if edit % 9 == 0 {
            // A card is rewritten; now and then it is what it was once.
            editions[edit % 3] = if edit % 2 == 0 { day + 1 } else { 0 };
            let said = json!({ "check": editions[0], "young": editions[1], "water": editions[2] });
            world.run("UPDATE course_versions SET editions = $1", &[&said.to_string()]).await;
        }
        let (card, of) = (CARDS[card % 3], if old % 4 == 0 { 0 } else { editions[card % 3] });
        let answer: &[&str] = if card == "young" { &[["0", "1"][answer % 2]] } else { &[] };
        let done =
            json!({ "course": "drinks", "language": "en", "card": card, "edition": of, "answer": answer });
        unsent[who % 2].push((phones[who % 2].sealed(&format!("day-{day}"), &done), card, of));
        // A phone finds a network on some days, and sends what it has in whatever order; what it is not answered comes once more.
        let sender = sends % 2;
        if sends % 3 == 0 && !unsent[sender].is_empty() {
            let mut writes = unsent[sender].clone();
            let turn = order % writes.len();
            writes.rotate_left(turn);
            let sealed: Vec<Value> = writes.iter().map(|(write, ..)| write.clone()).collect();
            let counts = |(_, card, of): &(Value, &str, i64)| {
                CARDS.iter().position(|one| one == card).is_some_and(|at| editions[at] == *of)
            };
            let expected: Vec<&str> =
                writes.iter().map(|write| if counts(write) { "received" } else { "ignored" }).collect();
            assert_eq!(phones[sender].send(&sealed).await, expected, "day {day}");
            if again % 4 > 0 {
                unsent[sender].clear();
            }
        }
        let now = world.texts(sql).await;
        for row in &before {
            let (card, score) = row.split_once('=').expect("a row");
            let stands =
                |row: &&String| row.split_once('=').is_some_and(|(of, now)| of == card && now >= score);
            assert!(now.iter().any(|row| stands(&row)), "{row} of the day before {day} is not in {now:?}");
        }
        let finished =
            world.count("SELECT COUNT(*) FROM course_progress WHERE completed_at IS NOT NULL").await;
        assert!(finished >= completed, "day {day}");
        (before, completed) = (now, finished);
        world.advance(24 * 3600);
    }
    assert!(completed == 1 && before.len() > 5, "{before:?}");
}
