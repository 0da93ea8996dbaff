//! What failed sign-ons leave in the log: little, whoever fails and however often; and how it is found there.

use http::StatusCode;
use jwt_link::{Claims, SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Log, Page, Postgres, Sqlite, Tab, Visitor};

use crate::desk::{Desk, links, target};
use crate::world::{APP, World};

const ROWS: &str = "SELECT COUNT(*) FROM sign_ons";
const ENTRIES: &str = "/accounts/acme-events/doctor/";
const DAY: u64 = 24 * 3600;

/// A browser at an address of its own.
fn at(world: &World, [a, b]: [u8; 2]) -> Tab {
    Tab::new(Visitor::before(world.router.clone(), ([203, 0, a, b], 4000).into()), APP)
}

/// A link that nobody of ours has signed.
fn forged(world: &World) -> String {
    mint(&world.claims(), TokenType::Link, &SigningKey::ed25519_from_seed(&[9; 32]))
}

async fn redeem(world: &World, browser: &Tab, link: &str) -> Page {
    world.redeem(browser, link).await
}

/// The page of the account's log, as the content admin sees it.
async fn log(desk: &Desk, query: &str) -> String {
    desk.page(&format!("/accounts/acme-events/doctor?{query}")).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_repeated_is_one_entry_that_says_how_often(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let old = Claims { exp: world.seconds() - 1000, iat: world.seconds() - 1060, ..world.claims() };
    let old = world.link(&old);
    let first = redeem(world, &world.browser(), &old).await;
    let code = first.support_code().expect("a support code").to_owned();
    // Wherever it is sent from: it is one link.
    for number in 1..=36 {
        world.advance(30);
        let again = redeem(world, &at(world, [113, number]), &old).await;
        assert_eq!((again.status, again.support_code()), (StatusCode::BAD_REQUEST, Some(code.as_str())));
    }
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count(ROWS).await, 1);
    let minute = world.seconds() / 60 % 60;
    let page = log(&desk, &format!("q={code}")).await;
    let said = page.split("37 times, last ").nth(1).unwrap_or_else(|| panic!("{page}"));
    assert!(said[..20].contains(&format!(":{minute:02}")), "{page}");
    let entry = links(&page, ENTRIES).remove(0);
    assert!(desk.page(&entry).await.contains("37 times, last "));
    // What nobody signed is one entry of its address, whatever each link says.
    for _ in 0..5 {
        redeem(world, &world.browser(), &forged(world)).await;
    }
    assert_eq!(world.count(ROWS).await, 2);
    redeem(world, &at(world, [114, 1]), &forged(world)).await;
    assert_eq!(world.count(ROWS).await, 3);
}

/// On one thread, whose lines can be counted. PostgreSQL, whose databases are dropped on several, has the rows below.
#[tokio::test]
async fn a_flood_from_everywhere_leaves_a_bounded_number_of_rows_and_lines() {
    let world = &World::start(Sqlite).await;
    let lines = Log::of_this_thread();
    flood(world).await;
    let lines = lines.end();
    assert!(lines.lines().count() <= 510, "{} lines", lines.lines().count());
    another_client_has_rows_of_its_own(world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_does_one_on_postgresql() {
    let world = &World::start(Postgres).await;
    flood(world).await;
    another_client_has_rows_of_its_own(world).await;
}

/// Forged links, each from an address of its own.
async fn flood(world: &World) {
    for number in 0..800_u16 {
        let answer = redeem(world, &at(world, number.to_be_bytes()), &forged(world)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        let code = answer.support_code().expect("a support code");
        let mut read = world.app.db.read().await.expect("a connection");
        let sql = "SELECT COUNT(*) FROM sign_ons WHERE support_code = $1";
        assert_eq!(read.query(sql).bind(code).one::<i64>().await.expect("a count"), 1, "whoever it befalls");
    }
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count(ROWS).await, 501);
    assert_eq!(world.count("SELECT MAX(times) FROM sign_ons").await, 300);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE times > 1 AND claims IS NULL").await, 1);
}

async fn another_client_has_rows_of_its_own(world: &World) {
    world.another_account("globex", "globex").await;
    let (theirs, issuer) = (at(world, [200, 1]), world.issuer());
    let answer = theirs.post_from(&issuer, "/login/external/globex/crewplanner", "jwt=a.b.c").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(world.count(ROWS).await, 502);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn good_links_that_fail_are_throttled_too_and_apart(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let venue = world.browser();
    for _ in 0..300 {
        redeem(world, &venue, "a.b.c").await;
    }
    assert_eq!(redeem(world, &venue, "a.b.c").await.status, StatusCode::TOO_MANY_REQUESTS);
    let old = Claims { exp: world.seconds() - 1000, iat: world.seconds() - 1060, ..world.claims() };
    let old = world.link(&old);
    for _ in 0..1000 {
        assert_eq!(
            redeem(world, &venue, &old).await.status,
            StatusCode::BAD_REQUEST,
            "help beside a flooder"
        );
    }
    assert_eq!(redeem(world, &venue, &old).await.status, StatusCode::TOO_MANY_REQUESTS);
    redeem(world, &venue, &world.link(&world.claims())).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failed_attempt_takes_a_kilobyte_at_most(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut claims = serde_json::to_value(world.claims()).expect("claims are JSON");
    let (long, subject) = ("\u{1f600}".repeat(100), "\u{1f600}".repeat(255));
    let learner = Claims { sub: subject.clone(), departments: None, ..world.claims() };
    world.redeem(&world.browser(), &world.link(&learner)).await.leads_to("/");
    for name in ["aud", "locale", "target_link_uri", "status", "nbf"] {
        claims[name] = long.as_str().into();
    }
    claims["name"] = "\u{1f600}".repeat(200).into();
    claims["departments"] = (0..2).map(|_| serde_json::json!({"id": long})).collect();
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    // Somebody new, nobody of ours, and a learner.
    for (sub, key) in [(&subject[4..], &world.key), (&subject[4..], &stranger), (&*subject, &world.key)] {
        claims["sub"] = sub.into();
        claims["jti"] = format!("{long}{}", sub.len()).into();
        redeem(world, &world.browser(), &mint(&claims, TokenType::Link, key)).await;
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE support_code IS NOT NULL").await, 3);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE name IS NOT NULL").await, 1);
    let texts = [
        "account_id",
        "id",
        "outcome",
        "learner_id",
        "support_code",
        "reason",
        "claims",
        "subject_hash",
        "name",
    ];
    let bytes = texts.map(|column| format!("COALESCE(OCTET_LENGTH({column}), 0)")).join(" + ");
    // The longest key id that a token may name, and four numbers.
    let sql = format!("SELECT MAX({bytes}) + 128 + 32 FROM sign_ons WHERE support_code IS NOT NULL");
    let largest = world.app.db.read().await.expect("a connection").query(sql).one::<i64>().await;
    let largest = largest.expect("a row");
    assert!((800..=1024).contains(&largest), "{largest}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failures_are_kept_for_a_month_and_the_guard_for_a_year(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    redeem(world, &world.browser(), &link).await.leads_to("/");
    redeem(world, &world.browser(), "a.b.c").await;
    let nowhere = "/login/external/no-such-account/crewplanner";
    at(world, [113, 1]).post_from(&world.issuer(), nowhere, &format!("jwt={link}")).await;
    assert_eq!(world.count(ROWS).await, 3);
    for (days, rows) in [(30, 3), (1, 1), (365, 1), (1, 0)] {
        world.advance(days * DAY - 1);
        world.app.tick().await.expect("the jobs are done");
        world.advance(1);
        assert_eq!(world.count(ROWS).await, rows, "{days} days more");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_is_searched_by_name_and_code_page_by_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    // More people are called Peeters than are looked up one by one.
    for number in 0..60 {
        let name = if number == 7 { "Aïcha El Idrissi".to_owned() } else { format!("Jan Peeters {number}") };
        let claims = Claims { sub: format!("sub-{number}"), name, departments: None, ..world.claims() };
        redeem(world, &world.browser(), &world.link(&claims)).await.leads_to("/");
        world.advance(1);
    }
    let failed = redeem(world, &world.browser(), "a.b.c").await;
    let code = failed.support_code().expect("a support code");
    let entries = async |query: &str| links(&log(&desk, query).await, ENTRIES).len();
    assert_eq!(entries("q=El+Idrissi").await, 1);
    assert_eq!(entries("q=nobody").await, 0);
    assert_eq!(entries(&format!("q={}", code.to_lowercase())).await, 1);
    assert_eq!(entries("outcome=failed").await, 1);
    assert_eq!(entries("outcome=failed&q=el+idrissi").await, 0);
    let page = log(&desk, "q=peeters").await;
    assert_eq!(links(&page, ENTRIES).len(), 50);
    let older =
        links(&page, "/accounts/acme-events/doctor?").into_iter().find(|link| link.contains("before="));
    let older = older.expect("older ones").replace("&#38;", "&");
    let page = desk.page(older.split('#').next().expect("a path")).await;
    assert_eq!(links(&page, ENTRIES).len(), 9, "{page}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_who_is_no_learner_is_found_however_they_are_typed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    // More learners of the name than are looked up one by one.
    for number in 0..60 {
        let (sub, name) = (format!("sub-{number}"), format!("Conan {number}"));
        let claims = Claims { sub, name, departments: None, ..world.claims() };
        redeem(world, &world.browser(), &world.link(&claims)).await.leads_to("/");
        world.advance(1);
    }
    for name in ["Łukasz Żak", "Jan Peeters", "Conan O’Brien"] {
        let (iat, exp) = (world.seconds() - 500, world.seconds() - 440);
        let old = Claims { sub: name.to_owned(), name: name.to_owned(), iat, exp, ..world.claims() };
        let refused = redeem(world, &world.browser(), &world.link(&old)).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    }
    for (typed, name) in [
        ("%C5%82ukasz", "Łukasz Żak"),
        ("lukasz+z", "Łukasz Żak"),
        ("peeters+jan", "Jan Peeters"),
        ("O%27Brien", "Conan O’Brien"),
        ("brien", "Conan O’Brien"),
        ("conan", "Conan O’Brien"),
    ] {
        let page = log(&desk, &format!("outcome=failed&q={typed}")).await;
        assert!(links(&page, ENTRIES).len() == 1 && page.contains(name), "{typed}: {page}");
    }
    for nobody in ["eeters", "%25", "_", "peeters+lukasz", "%27"] {
        let page = log(&desk, &format!("outcome=failed&q={nobody}")).await;
        assert_eq!(links(&page, ENTRIES).len(), 0, "{nobody}: {page}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_deleted_is_not_named_in_entries_from_before_the_hash(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let jan =
        Claims { sub: "jan-100%".to_owned(), name: "Jan".to_owned(), departments: None, ..world.claims() };
    redeem(world, &world.browser(), &world.link(&jan)).await.leads_to("/");
    redeem(
        world,
        &at(world, [113, 1]),
        &mint(&jan, TokenType::Link, &SigningKey::ed25519_from_seed(&[9; 32])),
    )
    .await;
    let old = Claims { exp: jan.exp - 1000, iat: jan.iat - 1000, ..jan.clone() };
    redeem(world, &world.browser(), &world.link(&old)).await;
    world.run("UPDATE sign_ons SET subject_hash = NULL WHERE outcome = 'expired'", &[]).await;
    let named = "SELECT COUNT(*) FROM sign_ons WHERE claims LIKE '%jan-100%'";
    assert_eq!(world.count(named).await, 3);
    let desk = Desk::content_admin(world).await;
    let learner =
        links(&desk.page("/accounts/acme-events/learners?q=jan").await, "/accounts/acme-events/learners/0")
            .remove(0);
    assert_eq!(
        target(&desk.post(&format!("{learner}/delete"), &[("sure", "1")]).await),
        "/accounts/acme-events/learners"
    );
    assert_eq!(world.count(named).await, 0);
    assert_eq!(world.count(ROWS).await, 3);
}
