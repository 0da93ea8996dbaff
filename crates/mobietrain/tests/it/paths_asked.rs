//! Learning paths: what is asked before courses close for people, and that a yes is one to what was asked.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{shown, target};
use crate::paths::{PATHS, Shows, agree, begin, named, path, school};
use crate::world::World;

const IN_PATH: &str = "SELECT course_id FROM path_courses ORDER BY position";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_yes_is_one_to_those_who_were_named(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar", "cellar"]).await;
    let jan = named(world, "1", "Jan Peeters").await;
    let path = path(&desk, "First days", &["welcome"]).await;
    let bar = [("course", "bar")];
    let asked = desk.post(&format!("{path}/courses"), &bar).await.expect(200);
    asked.assert_has("Jan Peeters");
    // Nobody has changed the path, and there is one more whom it closes the course for.
    let mila = named(world, "2", "Mila Maes").await;
    let newer = agree(&desk, &path, &asked, &bar).await.expect(409);
    newer.assert_has("Nothing is done: since you looked").assert_has("Jan Peeters").assert_has("Mila Maes");
    assert_eq!(world.texts(IN_PATH).await, ["welcome"]);
    // A yes to this course is none to another.
    drop(agree(&desk, &path, &newer, &[("course", "cellar")]).await.expect(409));
    // One of them less is another question, too; and one to which nobody is left needs no answer.
    begin(&mila, "bar").await;
    let newer = agree(&desk, &path, &newer, &bar).await.expect(409);
    newer.assert_has("Jan Peeters").assert_has_not("Mila Maes");
    begin(&jan, "bar").await;
    agree(&desk, &path, &newer, &bar).await.leads_to(&format!("{path}?done=arranged"));
    assert_eq!(world.texts(IN_PATH).await, ["welcome", "bar"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_publishes_itself_later_is_asked_about_where_it_is_put(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["later", "draft", "bar"]).await;
    let jan = named(world, "1", "Jan Peeters").await;
    world.run("UPDATE courses SET published_at = NULL, live = NULL WHERE id <> 'bar'", &[]).await;
    world.run("UPDATE courses SET planned = 1, publish_at = 9999999999999 WHERE id = 'later'", &[]).await;
    let path = path(&desk, "First days", &["bar"]).await;
    let put = format!("{path}/courses");
    // What nobody plans closes nothing; it is asked about when it is published.
    let draft = [("course", "draft"), ("place", "1")];
    desk.post(&put, &draft).await.leads_to(&format!("{path}?done=arranged"));
    let later = [("course", "later"), ("place", "1")];
    let asked = desk.post(&put, &later).await.expect(200);
    asked.assert_has("Find “").assert_has("Jan Peeters");
    agree(&desk, &path, &asked, &later).await.leads_to(&format!("{path}?done=arranged"));
    jan.get("/courses/bar/cards/check").await.expect(200).assert_has("Card check");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_publishing_closes_is_counted_once_more_when_it_is_done(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["gone", "bar"]).await;
    path(&desk, "First days", &["gone", "bar"]).await;
    world.run("UPDATE courses SET published_at = NULL, live = NULL WHERE id = 'gone'", &[]).await;
    let publish = "/accounts/acme-events/courses/gone/publish";
    let fields = |page: &testkit::Page| {
        let of = |name: &str| {
            let field = page.body.split_once(&format!("name=\"{name}\" value=\""));
            field.and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default().to_owned()
        };
        [("revision", of("revision")), ("closes", of("closes"))]
    };
    let post = async |[revision, closes]: &[(&'static str, String); 2]| {
        desk.post(publish, &[(revision.0, &revision.1), (closes.0, &closes.1)]).await
    };
    drop(named(world, "1", "Jan Peeters").await);
    let asked = desk.get(publish).await.expect(200);
    asked.assert_has("Jan Peeters");
    drop(named(world, "2", "Mila Maes").await);
    let newer = post(&fields(&asked)).await.expect(409);
    newer
        .assert_has("Nothing is published: since you looked, it has changed for whom courses close")
        .assert_has("closed until they have completed what comes before it: Jan Peeters, Mila Maes");
    // Nor does a form do it that has never asked.
    drop(desk.post(publish, &[]).await.expect(409));
    assert_eq!(
        world.count("SELECT COUNT(*) FROM courses WHERE id = 'gone' AND published_at IS NULL").await,
        1
    );
    let done = post(&fields(&newer)).await;
    assert_eq!(target(&done), "/accounts/acme-events/courses/gone/versions");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_groups_of_a_course_close_what_comes_after_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["bar"]).await;
    course(world, &world.account, "kitchen", "rule", r#"{"departments":["kitchen"]}"#).await;
    let jan = named(world, "1", "Jan Peeters").await;
    begin(&named(world, "2", "Mila Maes").await, "bar").await;
    path(&desk, "First days", &["kitchen", "bar"]).await;
    let groups = "/accounts/acme-events/courses/kitchen/groups";
    let form = [("group", "group-kitchen"), ("group", "group-bar")];
    let asked = desk.post(groups, &form).await.expect(200);
    asked
        .assert_has("Get the course: Jan Peeters, Mila Maes")
        .assert_has("closed until they have completed what comes before it: Jan Peeters")
        .assert_has_not("what comes before it: Jan Peeters, Mila Maes")
        .assert_has("Whoever has begun or completed a course keeps it open.");
    // Somebody begins it meanwhile: it closes for one less.
    begin(&jan, "bar").await;
    let sure = shown(&asked);
    let newer = desk.post(groups, &[form[0], form[1], ("sure", &sure)]).await.expect(409);
    newer.assert_has("Nothing was changed").assert_has_not("closed until");
    let sure = shown(&newer);
    target(&desk.post(groups, &[form[0], form[1], ("sure", &sure)]).await);
    jan.get("/courses/bar/cards/check").await.expect(200).assert_has("Card check");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_path_that_goes_opens_what_people_see(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar", "draft"]).await;
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'draft'", &[]).await;
    let first = path(&desk, "First days", &["welcome", "bar", "draft"]).await;
    desk.get(&format!("{first}/delete")).await.expect(200).assert_has("Its 2 courses are all open then");
    world.run("UPDATE courses SET published_at = NULL", &[]).await;
    desk.get(&format!("{first}/delete"))
        .await
        .expect(200)
        .assert_has("No course that learners see is in it.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_title_goes_when_its_field_comes_empty_and_not_without_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome"]).await;
    let first = path(&desk, "First days", &["welcome"]).await;
    let titles = "SELECT title FROM path_titles ORDER BY language";
    // Two have the page before them; only the second has a field for Dutch.
    target(&desk.post(&first, &[("title-en", "First days"), ("title-nl", "Eerste dagen")]).await);
    target(&desk.post(&first, &[("title-en", "First weeks")]).await);
    assert_eq!(world.texts(titles).await, ["First weeks", "Eerste dagen"]);
    target(&desk.post(&first, &[]).await);
    assert_eq!(world.texts(titles).await, ["First weeks", "Eerste dagen"]);
    target(&desk.post(&first, &[("title-en", "First weeks"), ("title-nl", " ")]).await);
    assert_eq!(world.texts(titles).await, ["First weeks"]);
    // One that is new needs its title.
    let refused = desk.post(&format!("{PATHS}/new"), &[]).await.expect(422);
    refused.shows("id=\"title-en-error\"");
}
