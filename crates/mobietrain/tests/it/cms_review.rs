//! A draft, shown by a link to somebody without an account, and what they say of it.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{CMS, Desk, target};
use crate::world::World;

const COURSE: &str = "/accounts/acme-events/courses/drinks";

/// The path of a new link.
async fn link(desk: &Desk) -> String {
    let made = desk.post(&format!("{COURSE}/review"), &[]).await.expect(200);
    let address = made.body.split("id=\"address\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
    let address = address.and_then(|rest| rest.split('"').next()).expect("an address");
    address.strip_prefix(CMS).expect("of the CMS").to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_the_link_sees_the_draft_for_a_week_and_says_what_they_think(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let text = crate::courses::source("drinks in English").replace("Text.", "Only in the draft.");
    target(&desk.save(COURSE, &[("text-en", &text)]).await);
    let path = link(&desk).await;
    let chef = Desk::new(world);
    chef.get(&path).await.expect(200).assert_has("Only in the draft.").assert_has("This is a draft");
    chef.in_language(&path, "nl").await.expect(200).assert_has("drinks in het Nederlands");
    let said = [("card", "check"), ("name", "Chef Luca"), ("words", "Two <b>wrists</b>.\nAlways.")];
    assert_eq!(target(&chef.post(&format!("{path}/comments"), &said).await), path);
    chef.get(&path).await.expect(200).assert_has("Chef Luca").assert_has("Two <b>wrists</b>.");
    for (name, words, sentence) in [
        ("", "Good.", "Write your name"),
        ("Luca", " ", "Write at least one word"),
        ("Luca", &"x".repeat(1001), "at most 1,000"),
    ] {
        let fields = [("card", "check"), ("name", name), ("words", words)];
        let refused = chef.post(&format!("{path}/comments"), &fields).await.expect(422);
        refused.assert_has(sentence);
    }
    let page = desk.get(&format!("{COURSE}/review")).await.expect(200);
    page.assert_has("Chef Luca").assert_has("Card check");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_comments").await, 1, "what was refused is not kept");
    // Settled, it is no longer shown to whoever reviews.
    let id = world.texts("SELECT id FROM course_comments").await.remove(0);
    target(&desk.post(&format!("{COURSE}/review/comments/{id}"), &[("settled", "1")]).await);
    chef.get(&path).await.expect(200).assert_has_not("Chef Luca");
    // After a week it shows nothing, and the hour's jobs forget it.
    world.advance(7 * 24 * 3600 + 1);
    for late in [path.clone(), format!("{path}/files/cover.svg")] {
        chef.get(&late).await.expect(410).assert_has("This link shows nothing any more");
    }
    assert_eq!(chef.post(&format!("{path}/comments"), &said).await.status, StatusCode::GONE);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_reviews").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_ends_with_another_one_or_by_hand_and_no_other_is_guessed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let (first, second) = (link(&desk).await, link(&desk).await);
    let chef = Desk::new(world);
    drop(chef.get(&first).await.expect(410));
    drop(chef.get(&second).await.expect(200));
    // The secret of one account opens nothing in another, and half a token nothing at all.
    let globex = world.another_account("globex-academy", "globex").await;
    let secret = second.split_once('.').expect("a secret").1;
    let account = second.trim_start_matches("/review/").split('.').next().expect("an account");
    for wrong in [format!("/review/{globex}.{secret}"), format!("/review/{account}."), "/review/x".to_owned()]
    {
        drop(chef.get(&wrong).await.expect(410));
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM course_reviews WHERE secret_hash LIKE '%.%'").await, 0);
    assert!(!world.texts("SELECT secret_hash FROM course_reviews").await.contains(&secret.to_owned()));
    target(&desk.post(&format!("{COURSE}/review/end"), &[]).await);
    drop(chef.get(&second).await.expect(410));
    // The comments of a course have a bound, also when many come at once.
    let third = link(&desk).await;
    let fill = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 298) \
                INSERT INTO course_comments (account_id, course_id, id, card_id, name, words, made_at) \
                SELECT $1, 'drinks', 'c' || CAST(i AS TEXT), 'check', 'Luca', 'Hm.', 1 FROM n";
    world.run(fill, &[&world.account]).await;
    let said = [("card", "check"), ("name", "Luca"), ("words", "More.")];
    let comments = format!("{third}/comments");
    crate::revocations::all((0..6).map(|_| chef.post(&comments, &said))).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM course_comments").await, 300);
    chef.post(&comments, &said).await.expect(422).assert_has("as many comments as it can have");
}
