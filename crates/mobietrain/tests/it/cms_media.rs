//! Pictures in the media store: each belongs to a file of a course or goes, and an account has only so many.

use std::path::Path;

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::course as published_course;
use crate::desk::{Desk, target};
use crate::world::World;

const USED: &str = "SELECT media_bytes FROM accounts WHERE slug = 'acme-events'";
const NAMED: &str = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM media";
const LOOSE: &str = "SELECT COUNT(*) FROM loose_media";

/// A drawing of this many bytes.
pub fn svg(bytes: usize) -> Vec<u8> {
    let (start, end) = ("<svg xmlns='http://www.w3.org/2000/svg'><text>", "</text></svg>");
    format!("{start}{}{end}", "x".repeat(bytes - start.len() - end.len())).into_bytes()
}

/// The sizes of all files in the media store.
pub fn stored(world: &World) -> Vec<u64> {
    fn walk(folder: &Path, found: &mut Vec<u64>) {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let entry = entry.expect("an entry");
            if entry.path().is_dir() {
                walk(&entry.path(), found);
            } else {
                found.push(entry.metadata().expect("a size").len());
            }
        }
    }
    let mut found = Vec::new();
    walk(&world.app.settings.media, &mut found);
    found.sort_unstable();
    found
}

/// What is stored, what has a name and what counts are the same, and nothing lies about.
pub async fn all_is_accounted_for(world: &World, sizes: &[u64]) {
    assert_eq!(stored(world), sizes);
    let sum = i64::try_from(sizes.iter().sum::<u64>()).expect("a small number");
    assert_eq!((world.count(USED).await, world.count(NAMED).await, world.count(LOOSE).await), (sum, sum, 0));
}

pub async fn new_course(desk: &Desk) -> String {
    new_course_at(desk, "acme-events").await
}

async fn new_course_at(desk: &Desk, account: &str) -> String {
    let at = format!("/accounts/{account}/courses/new");
    target(&desk.post(&at, &[("title", "Pouring"), ("language", "en")]).await)
}

async fn upload(desk: &Desk, course: &str, name: &str, bytes: usize) -> Page {
    desk.upload(&format!("{course}/files"), &[(name, &svg(bytes))]).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_course_shows_any_more_goes(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    let nowhere = course.replace(course.rsplit('/').next().expect("an id"), "0199a1b2");
    assert_eq!(upload(&desk, &nowhere, "glass.svg", 500).await.status, StatusCode::NOT_FOUND);
    all_is_accounted_for(world, &[]).await;
    assert_eq!(target(&upload(&desk, &course, "glass.svg", 500).await), course);
    assert_eq!(target(&upload(&desk, &course, "mug.svg", 500).await), course);
    all_is_accounted_for(world, &[500, 500]).await;
    assert_eq!(target(&upload(&desk, &course, "glass.svg", 700).await), course);
    all_is_accounted_for(world, &[500, 700]).await;
    assert_eq!(desk.get(&format!("{course}/files/glass.svg")).await.body.len(), 700);
    // The same once more, as after an answer that was lost.
    assert_eq!(target(&upload(&desk, &course, "glass.svg", 700).await), course);
    all_is_accounted_for(world, &[500, 700]).await;
    // What a course has no more stays among the media of the account, until somebody takes it away.
    assert_eq!(target(&desk.post(&format!("{course}/files/mug.svg/remove"), &[]).await), course);
    all_is_accounted_for(world, &[500, 700]).await;
    let unused = "/accounts/acme-events/media/unused";
    let asked = desk.get(unused).await.expect(200);
    asked.assert_has("mug.svg").assert_has_not("glass.svg");
    let named = asked.hidden("named").expect("what is named");
    assert_eq!(
        target(&desk.post(unused, &[("sure", "1"), ("named", &named)]).await),
        "/accounts/acme-events/media"
    );
    all_is_accounted_for(world, &[700]).await;
    assert_eq!(
        target(&desk.post(&format!("{course}/delete"), &[("sure", "1")]).await),
        "/accounts/acme-events/courses"
    );
    all_is_accounted_for(world, &[700]).await;
    let named = desk.get(unused).await.hidden("named").expect("what is named");
    desk.post(unused, &[("sure", "1"), ("named", &named)]).await;
    all_is_accounted_for(world, &[]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_crash_left_goes_later(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    upload(&desk, &course, "glass.svg", 500).await;
    // As if the program had ended before the files had a name.
    let loosen = "INSERT INTO loose_media (account_id, object_key, bytes, since) \
                  SELECT account_id, object_key, bytes, 0 FROM media WHERE account_id = $1";
    world.run(loosen, &[&world.account]).await;
    world.run("DELETE FROM course_files WHERE account_id = $1", &[&world.account]).await;
    world.run("DELETE FROM media WHERE account_id = $1", &[&world.account]).await;
    assert_eq!((stored(world), world.count(USED).await), (vec![500], 500));
    world.app.tick().await.expect("the tick is done");
    all_is_accounted_for(world, &[]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_has_only_so_much(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start_with(engine, |settings| settings.media_quota = 1 << 20).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    assert_eq!(target(&upload(&desk, &course, "a.svg", 600_000).await), course);
    let refused = upload(&desk, &course, "b.svg", 600_000).await.expect(422);
    refused.assert_has("do not fit").assert_has("1 MB");
    all_is_accounted_for(world, &[600_000]).await;
    // Of two at once that fit alone but not together, one comes in.
    let (one, two) =
        tokio::join!(upload(&desk, &course, "c.svg", 300_000), upload(&desk, &course, "d.svg", 300_000));
    let came_in = [&one, &two].into_iter().filter(|page| page.status == StatusCode::SEE_OTHER).count();
    assert_eq!(came_in, 1, "{} {}", one.status, two.status);
    all_is_accounted_for(world, &[300_000, 600_000]).await;
    // What goes makes room; and other accounts have their own.
    assert_eq!(target(&desk.post(&format!("{course}/files/a.svg/remove"), &[]).await), course);
    let id = world.texts("SELECT id FROM media WHERE name = 'a.svg'").await.remove(0);
    desk.post(&format!("/accounts/acme-events/media/{id}/delete"), &[("sure", "1")]).await;
    assert_eq!(target(&upload(&desk, &course, "b.svg", 600_000).await), course);
    let globex = world.another_account("globex-academy", "globex").await;
    let other = Desk::signed_in(
        world,
        "lena@globex.example",
        mobietrain::Post::At(globex, mobietrain::Role::ContentAdmin),
    )
    .await;
    let theirs = new_course_at(&other, "globex-academy").await;
    assert_eq!(target(&upload(&other, &theirs, "a.svg", 600_000).await), theirs);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_there_before_is_counted_after_the_start(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    upload(&desk, &course, "glass.svg", 500).await;
    upload(&desk, &course, "mug.svg", 500).await;
    // As before the update: no sizes.
    world.run("UPDATE accounts SET media_bytes = 0 WHERE id = $1", &[&world.account]).await;
    world.run("UPDATE media SET bytes = NULL WHERE account_id = $1", &[&world.account]).await;
    world.app.tick().await.expect("the first tick after the start");
    assert_eq!((world.count(USED).await, world.count(NAMED).await), (1_000, 1_000));
    assert_eq!(target(&desk.post(&format!("{course}/files/mug.svg/remove"), &[]).await), course);
    assert_eq!(desk.get(&format!("{course}/files/glass.svg")).await.body.len(), 500);
    all_is_accounted_for(world, &[500, 500]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_goes_with_what_everybody_did_in_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    published_course(world, &world.account, "drinks", "picked", "{}").await;
    published_course(world, &world.account, "stays", "everyone", "{}").await;
    let learners = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 35) \
        INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
        SELECT $1, 'l' || CAST(i AS TEXT), 'crewplanner/acme/' || CAST(i AS TEXT), 'Jan', 'active', 1, 1 FROM n";
    world.run(learners, &[&world.account]).await;
    for course in ["drinks", "stays"] {
        let begun = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) \
                     SELECT account_id, id, $2, 1 FROM learners WHERE account_id = $1";
        world.run(begun, &[&world.account, course]).await;
        let card = "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, edition, done_at) \
                    SELECT account_id, id, $2, 'check', 0, 1 FROM learners WHERE account_id = $1";
        world.run(card, &[&world.account, course]).await;
    }
    let picked = "INSERT INTO group_members (account_id, group_id, learner_id) \
                  SELECT account_id, 'group-drinks', id FROM learners WHERE account_id = $1";
    world.run(picked, &[&world.account]).await;
    desk.get("/accounts/acme-events/groups").await.expect(200).assert_has("35");
    desk.post("/accounts/acme-events/courses/drinks/withdraw", &[]).await;
    assert_eq!(
        target(&desk.post("/accounts/acme-events/courses/drinks/delete", &[("sure", "1")]).await),
        "/accounts/acme-events/courses"
    );
    assert_eq!(world.texts("SELECT id FROM courses").await, ["stays"]);
    for table in
        ["SELECT DISTINCT course_id FROM course_progress", "SELECT DISTINCT course_id FROM card_progress"]
    {
        assert_eq!(world.texts(table).await, ["stays"]);
    }
    // A group with many picked by hand goes as a whole, too.
    let before = world.count("SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'").await;
    assert_eq!(
        target(&desk.post("/accounts/acme-events/groups/group-drinks/delete", &[("sure", "1")]).await),
        "/accounts/acme-events/groups"
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM group_members").await, 0);
    let after = world.count("SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'").await;
    assert_eq!(after, before, "nobody may play anything else: it had no course any more");
}
