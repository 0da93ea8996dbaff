//! The link doctor: how a sign-on went in plain words, found by its code, its person, its day and its outcome, in one account and in all;
//! with which keys links are signed; and what somebody would meet who opened MobieTrain now.

use http::StatusCode;
use jwt_link::{Claims, SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{Desk, PASSWORD, links};
use crate::world::{REDEEM, World};

const DOCTOR: &str = "/accounts/acme-events/doctor";

/// Without the marks around what is filled in.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

fn entries(page: &str) -> usize {
    links(page, &format!("{DOCTOR}/")).len()
}

/// A link of Jan's that came 500 seconds too late; answers the support code.
async fn comes_too_late(world: &World) -> String {
    let old = Claims { iat: world.seconds() - 560, exp: world.seconds() - 500, ..world.claims() };
    let refused = world.redeem(&world.browser(), &world.link(&old)).await;
    refused.support_code().expect("a support code").to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_a_sign_on_went_is_told_from_the_tap_to_the_next_time(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    world.advance(60);
    let code = comes_too_late(world).await;
    let desk = Desk::content_admin(world).await;
    let found = desk.page(&format!("{DOCTOR}?q={code}")).await;
    let entry = links(&found, &format!("{DOCTOR}/")).remove(0);
    let page = plain(&desk.page(&entry).await);
    // In the order in which it happened, up to what was in the way.
    let mut from = 0;
    for sentence in [
        "The link was made in CrewPlanner",
        "It came to MobieTrain",
        "560 seconds",
        "It is a whole link",
        "The account exists and is connected",
        "The signature is that of",
        "Everything is in it",
        "It came in time",
        "Link expired",
        "This browser asked for it",
        "Not reached",
        "Nobody had used it before",
        "Did not come in",
        "They have not come in since",
    ] {
        let at = page[from..].find(sentence);
        from += at.unwrap_or_else(|| panic!("{sentence} is not after what came before it: {page}"));
    }
    world.advance(60);
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    let page = plain(&desk.page(&entry).await);
    assert!(page.contains("They came in later") && !page.contains("not come in since"), "{page}");
    let later = links(&page, &format!("{DOCTOR}/")).remove(0);
    let later = plain(&desk.page(&later).await);
    assert!(later.contains("Came in") && !later.contains("Not reached"), "{later}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn attempts_are_found_by_outcome_and_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let first = day(world);
    comes_too_late(world).await;
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    world.advance(24 * 3600);
    let second = day(world);
    world.redeem(&world.browser(), "a.b.c").await;
    let desk = Desk::content_admin(world).await;
    for (query, found) in [
        (String::new(), 3),
        ("outcome=failed".to_owned(), 2),
        ("outcome=signed_on".to_owned(), 1),
        ("outcome=expired".to_owned(), 1),
        ("outcome=already_used".to_owned(), 0),
        ("outcome=nonsense".to_owned(), 3),
        (format!("from={second}"), 1),
        (format!("to={first}"), 2),
        (format!("from={first}&to={second}"), 3),
        (format!("to={first}&outcome=failed&q=peeters"), 1),
        (format!("from={second}&q=peeters"), 0),
    ] {
        assert_eq!(entries(&desk.page(&format!("{DOCTOR}?{query}")).await), found, "{query}");
    }
    for (query, sentence) in [("from=tomorrow", "from-error"), ("from=2026-02-02&to=2026-02-01", "to-error")]
    {
        let page = desk.get(&format!("{DOCTOR}?{query}")).await.expect(422);
        assert!(page.body.contains(sentence) && entries(&page.body) == 0, "{}", page.body);
    }
}

/// The day that it is.
fn day(world: &World) -> String {
    web::Day::of(world.now.now(), &jiff::tz::TimeZone::UTC).to_string()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_look_into_all_accounts_at_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.another_account("globex-events", "globex").await;
    let code = comes_too_late(world).await;
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    let globex = REDEEM.replace("acme-events", "globex-events");
    world.browser().post_from(&world.issuer_of("globex"), &globex, "jwt=a.b.c").await;
    let nobody = REDEEM.replace("acme-events", "acme-event");
    let link = world.link(&world.claims());
    world.browser().post_from(&world.issuer(), &nobody, &format!("jwt={link}")).await;
    let desk = &Desk::operator(world).await;
    let of = |page: &str, account: &str| links(page, &format!("/accounts/{account}/doctor/")).len();
    let all = desk.page("/link-doctor").await;
    let unknown = links(&all, "/link-doctor/");
    assert_eq!((of(&all, "acme-events"), of(&all, "globex-events"), unknown.len()), (2, 1, 1), "{all}");
    assert!(all.contains("No such account"), "{all}");
    desk.get(&unknown[0]).await.expect(200).assert_has("unknown_account");
    let failed = desk.page("/link-doctor?outcome=failed").await;
    assert_eq!((of(&failed, "acme-events"), of(&failed, "globex-events")), (1, 1), "{failed}");
    for query in [format!("q={}", code.to_lowercase()), "q=peeters&outcome=failed".to_owned()] {
        let found = desk.page(&format!("/link-doctor?{query}")).await;
        assert_eq!((of(&found, "acme-events"), of(&found, "globex-events")), (1, 0), "{query}: {found}");
    }
    // The list of accounts counts what failed, and leads to it.
    let accounts = desk.page("/accounts").await;
    for account in ["acme-events", "globex-events"] {
        let at = links(&accounts, &format!("/accounts/{account}/doctor?")).remove(0);
        assert_eq!(of(&desk.page(&at).await, account), 1, "{at}");
    }
    world.advance(8 * 24 * 3600);
    desk.sign_in("operator@mobietrain.example", PASSWORD).await.leads_to("/");
    assert!(links(&desk.page("/accounts").await, "/accounts/acme-events/doctor?").is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_older_key_still_signs_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let next = SigningKey::ed25519_from_seed(&[43; 32]);
    world.publish(&[&world.key, &next]);
    let desk = Desk::content_admin(world).await;
    assert!(desk.page(DOCTOR).await.contains("Nobody has signed on within the last hour"));
    for key in [&world.key, &world.key, &next] {
        let link = mint(&world.claims(), TokenType::Link, key);
        world.redeem(&world.browser(), &link).await.leads_to("/");
        world.advance(1);
    }
    let page = plain(&desk.page(DOCTOR).await);
    let at = |key: &SigningKey, links: u8| {
        let row = format!("{}</td><td class=\"num\">{links}</td>", key.key_id());
        page.find(&row).unwrap_or_else(|| panic!("{row} is not in {page}"))
    };
    assert!(at(&next, 1) < at(&world.key, 2), "the one of the newest link is first");
    assert!(page.contains("signed with more than one key"), "{page}");
    Desk::operator(world).await.get("/link-doctor").await.expect(200).assert_has(next.key_id());
    world.advance(3601);
    assert!(desk.page(DOCTOR).await.contains("Nobody has signed on within the last hour"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_test_tells_what_somebody_would_meet_and_writes_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "welcome", "everyone", "{}").await;
    course(world, &world.account, "kitchen", "rule", r#"{"client":"crewplanner/acme","departments":["99"]}"#)
        .await;
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    let learner = world.texts("SELECT id FROM learners").await.remove(0);
    let desk = Desk::content_admin(world).await;
    let at = format!("/accounts/acme-events/learners/{learner}/sign-on");
    let before = written(world).await;
    let page = plain(&desk.page(&at).await);
    for sentence in [
        "If Jan Peeters opened MobieTrain now",
        "Usable keys: 1",
        "by which Jan Peeters is found again",
        "They are asked for their language; Nederlands is proposed",
        "Courses there: 1",
    ] {
        assert!(page.contains(sentence), "{sentence}: {page}");
    }
    assert_eq!(written(world).await, before);
    world.run("UPDATE learners SET left_at = 5 WHERE id = $1", &[&learner]).await;
    let left = plain(&desk.page(&at).await);
    assert!(left.contains("They left CrewPlanner") && !left.contains("Courses there"), "{left}");
    let strange = at.replace(&learner, "0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b");
    assert_eq!(desk.get(&strange).await.status, StatusCode::NOT_FOUND);
}

/// What a sign-on would change.
async fn written(world: &World) -> (Vec<String>, i64, i64, i64) {
    (
        world.texts("SELECT name || last_sign_on_at FROM learners").await,
        world.count("SELECT COUNT(*) FROM sign_ons").await,
        world.count("SELECT COUNT(*) FROM sessions").await,
        world.count("SELECT COUNT(*) FROM course_progress").await,
    )
}
