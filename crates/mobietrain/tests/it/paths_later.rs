//! Learning paths: what becomes of people whose courses are changed meanwhile, by authors and by those who order them.

use http::StatusCode;
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{learner, look, source};
use crate::desk::{Desk, target};
use crate::new_courses::{SAME, ask, tag};
use crate::paths::{Shows, complete, path, school};
use crate::world::World;

const COMPLETED: &str = "SELECT COUNT(*) FROM course_progress WHERE completed_at IS NOT NULL";

/// The author takes the last lesson out of a course, and publishes that.
async fn shorten(desk: &Desk, slug: &str) {
    let course = format!("/accounts/acme-events/courses/{slug}");
    let short = |title: &str| source(title).split("# Water").next().expect("a beginning").to_owned();
    let (english, dutch) =
        (short(&format!("{slug} in English")), short(&format!("{slug} in het Nederlands")));
    target(&desk.save(&course, &[("text-en", &english), ("text-nl", &dutch)]).await);
    let published = desk.post(&format!("{course}/publish"), &[]).await;
    assert_eq!(target(&published), format!("{course}/versions"));
}

/// All cards but that of the last lesson.
async fn do_what_is_left_then(jan: &Tab, slug: &str) {
    look(jan, &format!("/courses/{slug}")).await;
    for (card, form) in [("check", ""), ("young", "answer=1")] {
        jan.post_form(&format!("/courses/{slug}/cards/{card}"), form).await;
    }
}

#[rstest]
#[case::on_the_page_of_the_course("")]
#[case::at_its_end("/completed")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_nothing_left_to_do_completes_the_course_by_looking(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] page: &str,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    path(&desk, "First days", &["welcome", "bar"]).await;
    let jan = learner(world, |_| ()).await;
    do_what_is_left_then(&jan, "welcome").await;
    shorten(&desk, "welcome").await;
    let cards = world.count("SELECT COUNT(*) FROM card_progress").await;
    let (page, before) = (format!("/courses/welcome{page}"), tag(world, SAME).await);
    // A browser that fetches ahead is nobody who looks.
    drop(jan.get_with(&page, &[("sec-purpose", "prefetch;prerender")]).await.expect(200));
    assert_eq!((world.count(COMPLETED).await, tag(world, SAME).await), (0, before.clone()));
    jan.get("/courses/bar/cards/check").await.leads_to("/courses/bar");
    look(&jan, &page).await;
    assert_eq!(world.count(COMPLETED).await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, cards, "no card is new");
    let after = tag(world, SAME).await;
    assert_ne!(after, before, "CrewPlanner gets another answer: bar is open");
    look(&jan, &page).await;
    assert_eq!(tag(world, SAME).await, after, "once");
    let told = world.told().await;
    let completed = told.iter().filter(|event| event.to_string().contains("course-completed"));
    assert_eq!(completed.count(), 1, "{told:?}");
    jan.get("/courses/bar/cards/check").await.expect(200).assert_has("Card check");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_looks_at_a_card_by_a_bookmark_has_begun_the_course(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    let jan = learner(world, |_| ()).await;
    let opened = "SELECT COUNT(*) FROM course_progress WHERE opened_at IS NOT NULL";
    let ahead = jan.get_with("/courses/bar/cards/check", &[("sec-purpose", "prefetch")]).await;
    assert_eq!((ahead.status, world.count(opened).await), (StatusCode::OK, 0));
    look(&jan, "/courses/bar/cards/check").await;
    assert_eq!(
        world.texts("SELECT course_id FROM course_progress WHERE opened_at IS NOT NULL").await,
        ["bar"]
    );
    path(&desk, "First days", &["welcome", "bar"]).await;
    jan.post_form("/courses/bar/cards/check", "").await.leads_to("/courses/bar/cards/young");
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_takes_along_what_waits_with_its_pictures(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    world.file("bar", "cover.svg", ("image/svg+xml", b"<svg/>")).await;
    world.file("bar", "water.svg", ("image/svg+xml", b"<svg/>")).await;
    let jan = learner(world, |_| ()).await;
    drop(jan.get("/media/bar/water.svg").await.expect(200));
    path(&desk, "First days", &["welcome", "bar"]).await;
    drop(jan.get("/media/bar/water.svg").await.expect(200));
    drop(jan.get("/media/bar/cover.svg").await.expect(200));
    drop(jan.get("/media/bar/drawn-cover.svg").await.expect(200));
    complete(&jan, "welcome").await;
    drop(jan.get("/media/bar/water.svg").await.expect(200));
    drop(jan.get("/media/welcome/water.svg").await.expect(404));
}

/// A title that nobody has translated stands in a text that somebody has.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_title_that_stands_in_says_its_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    path(&desk, "First days", &["welcome", "bar"]).await;
    let sql = "UPDATE course_texts SET title = 'Welcome', instead = $1, content = REPLACE(content, 'welcome in het Nederlands', 'Welcome') \
               WHERE course_id = 'welcome' AND version = 1 AND language = 'nl'";
    world.run(sql, &[r#"{"language":"en","ids":[""]}"#]).await;
    let jan = learner(world, |_| ()).await;
    jan.post("/profile", &[("lang", "nl")]).await.leads_to("/profile");
    let home = async |language| jan.get_with("/", &[("accept-language", language)]).await.expect(200);
    home("nl")
        .await
        .shows("<span lang=\"en\" dir=\"ltr\">Welcome</span>")
        .shows("<span lang=\"nl\" dir=\"ltr\">bar in het Nederlands</span>");
    let training = async |locale: &str| {
        let claims = crate::new_courses::jan(world, |jan| jan.locale = Some(locale.to_owned()));
        let answer = ask(world, &claims, "").await.expect(200);
        let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
        let course = &answer["training"]["courses"][0];
        assert_eq!(course["lessons"], 2, "{answer}");
        (course["title"].clone(), course["language"].clone())
    };
    assert_eq!(training("nl").await, (json!("Welcome"), json!("en")));
    assert_eq!(training("en").await, (json!("welcome in English"), json!("en")));
    complete(&jan, "welcome").await;
    let told = world.told().await;
    let completed = told.iter().find_map(|event| event["events"].get("urn:jwt-link:event:course-completed"));
    let completed = completed.expect("CrewPlanner was told");
    assert_eq!((&completed["title"], &completed["language"]), (&json!("Welcome"), &json!("en")));
    // Who reads what no course speaks, reads the default language of the account.
    world.run("UPDATE accounts SET language = 'nl' WHERE id = $1", &[&world.account]).await;
    jan.post("/profile", &[("lang", "uk")]).await.leads_to("/profile");
    home("uk").await.shows("<span lang=\"nl\" dir=\"ltr\">bar in het Nederlands</span>");
    assert_eq!(training("uk").await, (json!("bar in het Nederlands"), json!("nl")));
}
