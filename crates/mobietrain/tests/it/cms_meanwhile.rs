//! What changes while somebody looks at the versions of a course: nothing is done that they have not seen, and nothing half.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_versions::{COURSE, TEXT, save, school};
use crate::courses::source;
use crate::desk::target;
use crate::told::somebody_waits;
use crate::world::World;

/// Whoever brings back a version at the moment in which it is forgotten has their draft still, and reads why.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_version_that_is_forgotten_meanwhile_is_not_brought_back(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (desk, ..) = school(world).await;
    for text in ["the second", "the third"] {
        save(&desk, &source(text)).await;
        desk.post(&format!("{COURSE}/publish"), &[]).await;
    }
    save(&desk, &source("half written")).await;
    // As the jobs do it: the course first.
    let mut jobs = world.app.db.write().await.expect("a turn");
    for sql in [
        "UPDATE courses SET id = id WHERE account_id = $1",
        "DELETE FROM course_texts WHERE account_id = $1 AND version = 2",
        "DELETE FROM course_files WHERE account_id = $1 AND version = 2",
        "DELETE FROM course_versions WHERE account_id = $1 AND number = 2",
    ] {
        jobs.query(sql).bind(&world.account).execute().await.expect("it is forgotten");
    }
    let commit = async {
        somebody_waits(world).await;
        jobs.commit().await.expect("it is forgotten");
    };
    let path = format!("{COURSE}/versions/2/bring-back");
    let (answer, ()) = tokio::join!(desk.post(&path, &[]), commit);
    assert_eq!(target(&answer), format!("{COURSE}/versions"));
    desk.get(answer.location()).await.expect(200).assert_has("this version has just been forgotten");
    assert!(desk.page(COURSE).await.contains("half written"), "the draft is as it was");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_versions").await, 2, "and is no version");
}

/// Another version goes out, or is taken back, while somebody reads what publishing does: what they agree to is not that any more.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_see_may_change_while_somebody_looks(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (desk, ..) = school(world).await;
    let publish = format!("{COURSE}/publish");
    let shown = async || {
        let page = desk.get(&publish).await.expect(200).body;
        let value = |name: &str| {
            let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
            rest.split('"').next().expect("a value").to_owned()
        };
        (value("revision"), value("live"))
    };
    save(&desk, &source(TEXT).replace("What do you do?", "Who may drink?")).await;
    desk.post(&publish, &[]).await;
    save(&desk, &source(TEXT).replace("What do you do?", "Who may not?")).await;
    let (revision, live) = shown().await;
    assert_eq!(live, "2");
    desk.post(&format!("{COURSE}/versions/2/take-back"), &[]).await;
    let agreed = [("revision", revision.as_str()), ("live", live.as_str()), ("keep", "young")];
    let refused = desk.post(&publish, &agreed).await.expect(409);
    refused.assert_has("Nothing is published");
    assert!(refused.body.contains("name=\"live\" value=\"1\""), "{}", refused.body);
    let later = [&agreed[..], &[("publish_at", "2030-01-01T09:00")]].concat();
    drop(desk.post(&format!("{COURSE}/schedule"), &later).await.expect(409));
    assert_eq!(world.count("SELECT live FROM courses").await, 1);
    // What is planned goes out by itself.
    let (revision, live) = shown().await;
    desk.post(&format!("{COURSE}/schedule"), &[("publish_at", "2030-01-01T09:00")]).await;
    world.run("UPDATE courses SET publish_at = 1 WHERE account_id = $1", &[&world.account]).await;
    world.app.tick().await.expect("it ticks");
    let agreed = [("revision", revision.as_str()), ("live", live.as_str()), ("keep", "young")];
    let answer = desk.post(&publish, &agreed).await;
    assert_eq!(target(&answer), COURSE, "people see the draft already");
    desk.get(answer.location()).await.expect(200).assert_has_not("The course is published.");
    save(&desk, &source(TEXT).replace("What do you do?", "Who pours?")).await;
    let (revision, live) = shown().await;
    let agreed = [("revision", revision.as_str()), ("live", live.as_str())];
    assert_eq!(target(&desk.post(&publish, &agreed).await), format!("{COURSE}/versions"));
}
