//! Learning paths: courses that open one after the other, for learners and for those who make the paths.

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, look};
use crate::desk::{Desk, shown, target};
use crate::new_courses::{SAME, tag, titles};
use crate::world::World;

/// What stands in the HTML of a page, and not in its words.
pub trait Shows {
    fn shows(&self, part: &str) -> &Self;
    fn shows_not(&self, part: &str) -> &Self;
}

impl Shows for Page {
    #[track_caller]
    fn shows(&self, part: &str) -> &Self {
        assert!(self.body.contains(part), "{part} is not in {}", self.body);
        self
    }

    #[track_caller]
    fn shows_not(&self, part: &str) -> &Self {
        assert!(!self.body.contains(part), "{part} is in {}", self.body);
        self
    }
}

pub const PATHS: &str = "/accounts/acme-events/paths";

/// Courses for everyone, in this order, and somebody who puts them into paths.
pub async fn school(world: &World, slugs: &[&str]) -> Desk {
    for (slug, position) in slugs.iter().zip(["1", "2", "3", "4", "5"]) {
        course(world, &world.account, slug, "everyone", "{}").await;
        world.run("UPDATE courses SET position = CAST($1 AS BIGINT) WHERE id = $2", &[position, slug]).await;
    }
    Desk::content_admin(world).await
}

/// A new path with these courses. Everybody finds closed what that closes.
pub async fn path(desk: &Desk, title: &str, slugs: &[&str]) -> String {
    let path = target(&desk.post(&format!("{PATHS}/new"), &[("title-en", title)]).await);
    for slug in slugs {
        let asked = desk.post(&format!("{path}/courses"), &[("course", slug)]).await;
        if asked.status == StatusCode::OK {
            agree(desk, &path, &asked, &[("course", slug)]).await.leads_to(&format!("{path}?done=arranged"));
        }
    }
    path
}

/// Says yes to what a page has asked.
pub async fn agree(desk: &Desk, path: &str, asked: &Page, form: &[(&str, &str)]) -> Page {
    let sure = shown(asked);
    desk.post(&format!("{path}/courses"), &[form, &[("sure", &sure)]].concat()).await
}

pub async fn begin(tab: &Tab, slug: &str) {
    look(tab, &format!("/courses/{slug}")).await;
}

pub async fn complete(tab: &Tab, slug: &str) {
    begin(tab, slug).await;
    for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        tab.post_form(&format!("/courses/{slug}/cards/{card}"), form).await;
    }
    look(tab, &format!("/courses/{slug}/completed")).await;
}

pub async fn named(world: &World, sub: &str, name: &str) -> Tab {
    learner(world, |claims: &mut Claims| {
        claims.sub = sub.to_owned();
        claims.name = name.to_owned();
    })
    .await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_course_opens_when_the_one_before_it_is_completed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar", "cellar"]).await;
    path(&desk, "First days", &["welcome", "bar", "cellar"]).await;
    let jan = learner(world, |_| ()).await;
    assert_eq!(titles(world, SAME).await, ["welcome in English"], "what waits is not new");
    let home = jan.get("/").await.expect(200);
    for said in ["First days", "opens after “", "A new stop for you."] {
        home.assert_has(said);
    }
    assert_eq!(home.body.matches("class=\"next\"").count(), 2, "{}", home.body);
    assert_eq!(titles(world, SAME).await, [""; 0], "he has seen it");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 1, "and not the others");
    // The page of what waits opens, and that begins nothing.
    let bar = jan.get("/courses/bar").await.expect(200);
    bar.assert_has("This course opens after “").shows("href=\"/courses/welcome\"");
    bar.shows_not("/cards/");
    let cellar = jan.get("/courses/cellar").await.expect(200);
    cellar.assert_has("Begin with “").shows("href=\"/courses/welcome\"");
    // A card that somebody has the address of, and an answer that no page of ours sends.
    jan.get("/courses/bar/cards/check").await.leads_to("/courses/bar");
    let refused = jan.post_form("/courses/bar/cards/check", "").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    refused.assert_has("Your answer was not kept").assert_has("This course opens after “");
    drop(jan.post_form("/courses/cellar/cards/young", "answer=1").await.expect(409));
    jan.get("/courses/bar/completed").await.leads_to("/courses/bar");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, 0);
    let before = tag(world, SAME).await;
    complete(&jan, "welcome").await;
    assert_ne!(tag(world, SAME).await, before);
    jan.get("/courses/welcome/completed").await.expect(200).shows("href=\"/courses/bar\"");
    assert_eq!(titles(world, SAME).await, ["bar in English"], "it is new now");
    let told = world.told().await;
    let completed = told.iter().filter(|event| event.to_string().contains("course-completed"));
    assert_eq!(completed.count(), 1, "and CrewPlanner asks, for it was told: {told:?}");
    jan.get("/").await.expect(200).shows("class=\"done\"").assert_has("A new stop for you.");
    assert_eq!(titles(world, SAME).await, [""; 0]);
    jan.get("/courses/cellar/cards/check").await.leads_to("/courses/cellar");
    complete(&jan, "bar").await;
    complete(&jan, "cellar").await;
    jan.get("/").await.expect(200).assert_has_not("First days");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_withdrawn_or_for_others_holds_nobody_up(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["gone", "bar", "cellar"]).await;
    course(world, &world.account, "kitchen", "rule", r#"{"departments":["kitchen"]}"#).await;
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE id = 'gone'", &[]).await;
    let path = path(&desk, "First days", &["gone", "kitchen", "bar", "cellar"]).await;
    let jan = learner(world, |_| ()).await;
    let home = jan.get("/").await.expect(200);
    home.shows("href=\"/courses/bar\"").shows_not("/courses/kitchen").shows_not("/courses/gone");
    jan.get("/courses/bar/cards/check").await.expect(200).assert_has("Card check");
    jan.get("/courses/cellar/cards/check").await.leads_to("/courses/cellar");
    // He sees it again, so it is asked of him; what he has begun stays open.
    begin(&jan, "bar").await;
    world.run("UPDATE courses SET published_at = 1, withdrawn_at = NULL WHERE id = 'gone'", &[]).await;
    jan.get("/courses/bar/cards/check").await.expect(200).assert_has("Card check");
    jan.get("/courses/cellar").await.expect(200).shows("href=\"/courses/gone\"");
    // What publishing a course closes is said on the page that does it: to Mila, who has begun nothing, and to nobody else.
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'gone'", &[]).await;
    drop(named(world, "2", "Mila Maes").await);
    let asked = desk.get("/accounts/acme-events/courses/gone/publish").await.expect(200);
    asked.assert_has("closed until they have completed what comes before it: Mila Maes");
    // Without the path all are open.
    desk.post(&format!("{path}/delete"), &[]).await.leads_to(&format!("{PATHS}?done=deleted"));
    jan.get("/courses/cellar/cards/check").await.expect(200).assert_has("Card check");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_has_begun_stays_open_whatever_becomes_of_the_path(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    let (jan, mila) = (named(world, "1", "Jan Peeters").await, named(world, "2", "Mila Maes").await);
    begin(&jan, "bar").await;
    path(&desk, "First days", &["welcome", "bar"]).await;
    jan.post_form("/courses/bar/cards/check", "").await.leads_to("/courses/bar/cards/young");
    jan.get("/").await.expect(200).assert_has_not("opens after");
    drop(mila.post_form("/courses/bar/cards/check", "").await.expect(409));
    mila.get("/").await.expect(200).assert_has("opens after");
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_closes_courses_is_asked_first_with_who_finds_them_closed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar", "cellar"]).await;
    let jan = named(world, "1", "Jan Peeters").await;
    let mila = named(world, "2", "Mila Maes").await;
    drop(named(world, "3", "Noor Willems").await);
    begin(&jan, "bar").await;
    complete(&mila, "welcome").await;
    let path = path(&desk, "First days", &["welcome"]).await;
    let told = "SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'";
    let before = world.count(told).await;
    let put = format!("{path}/courses");
    let asked = desk.post(&put, &[("course", "bar")]).await.expect(200);
    asked
        .assert_has("closed until")
        .assert_has("Noor Willems")
        .assert_has_not("Mila Maes")
        .assert_has_not("Jan Peeters");
    assert_eq!(
        (world.count("SELECT COUNT(*) FROM path_courses").await, world.count(told).await),
        (1, before)
    );
    agree(&desk, &path, &asked, &[("course", "bar")]).await.leads_to(&format!("{path}?done=arranged"));
    assert_eq!(world.count(told).await, before + 1, "CrewPlanner hears of it");
    // Another one before both: open to Jan and Noor are welcome, to Jan bar, which he has begun, and to Mila bar.
    let asked = desk.post(&put, &[("course", "cellar"), ("place", "1")]).await.expect(200);
    asked.assert_has("Jan Peeters").assert_has("Noor Willems").assert_has("Mila Maes");
    // Where it stands already, and what closes nothing, is just done.
    desk.post(&put, &[("course", "bar"), ("place", "2")]).await.leads_to(&format!("{path}?done=arranged"));
    assert_eq!(world.count(told).await, before + 1, "nothing has changed");
    desk.post(&format!("{path}/courses/remove"), &[("course", "welcome")])
        .await
        .leads_to(&format!("{path}?done=arranged"));
    assert_eq!(world.texts("SELECT course_id FROM path_courses").await, ["bar"]);
    // A question of before is asked anew, with what it does now.
    let newer = agree(&desk, &path, &asked, &[("course", "cellar"), ("place", "1")]).await.expect(409);
    newer
        .assert_has("Nothing is done: since you looked, the path has changed")
        .assert_has("Noor Willems")
        .assert_has("Mila Maes");
    newer.assert_has_not("Jan Peeters");
    assert_eq!(world.texts("SELECT course_id FROM path_courses").await, ["bar"]);
    agree(&desk, &path, &newer, &[("course", "cellar"), ("place", "1")])
        .await
        .leads_to(&format!("{path}?done=arranged"));
    assert_eq!(world.texts("SELECT course_id FROM path_courses ORDER BY position").await, ["cellar", "bar"]);
    let log = desk.page("/accounts/acme-events/audit").await;
    for said in
        ["Learning path created", "Course added to a learning path", "Course taken out of a learning path"]
    {
        assert!(log.contains(said), "{said}: {log}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_stands_in_one_path_at_most(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar"]).await;
    let first = path(&desk, "First days", &["welcome", "bar"]).await;
    let second = path(&desk, "Later", &[]).await;
    let refused = desk.post(&format!("{second}/courses"), &[("course", "bar")]).await.expect(422);
    refused
        .shows("id=\"course-error\"")
        .assert_has("This course stands in the path “")
        .assert_has("First days");
    desk.post(&format!("{second}/courses"), &[("course", "")])
        .await
        .expect(422)
        .assert_has("Choose a course.");
    drop(desk.post(&format!("{second}/courses"), &[("course", "none")]).await.expect(404));
    drop(desk.post(&format!("{PATHS}/none/courses"), &[("course", "bar")]).await.expect(404));
    let page = desk.page("/accounts/acme-events/courses/bar").await;
    assert!(page.contains("Part of the path") && page.contains(&format!("href=\"{first}\"")), "{page}");
    assert!(page.contains("after “"), "{page}");
    // A course that is deleted leaves nothing behind, and so does a path.
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE id = 'bar'", &[]).await;
    target(&desk.post("/accounts/acme-events/courses/bar/delete", &[("sure", "1")]).await);
    assert_eq!(world.texts("SELECT course_id FROM path_courses").await, ["welcome"]);
    desk.post(&format!("{first}/delete"), &[]).await.leads_to(&format!("{PATHS}?done=deleted"));
    desk.post(&format!("{second}/delete"), &[]).await.leads_to(&format!("{PATHS}?done=deleted"));
    for table in [
        "SELECT COUNT(*) FROM learning_paths",
        "SELECT COUNT(*) FROM path_titles",
        "SELECT COUNT(*) FROM path_courses",
    ] {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_title_falls_back_as_the_texts_of_courses_do(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome"]).await;
    let first = path(&desk, "First days", &["welcome"]).await;
    let jan = learner(world, |_| ()).await;
    let dutch = async || jan.get_with("/", &[("accept-language", "nl")]).await.expect(200).body;
    jan.post("/profile", &[("lang", "nl")]).await.leads_to("/profile");
    assert!(dutch().await.contains("First days"));
    let page = desk.page(&first).await;
    assert!(
        page.contains("name=\"title-nl\"") && !page.contains("name=\"title-fr\""),
        "what the courses speak: {page}"
    );
    let empty = desk.post(&first, &[("title-en", " "), ("title-nl", "Eerste dagen")]).await.expect(422);
    empty.shows("id=\"title-en-error\"").shows("value=\"Eerste dagen\"");
    target(&desk.post(&first, &[("title-en", "First days"), ("title-nl", "Eerste dagen")]).await);
    assert!(dutch().await.contains("Eerste dagen"));
    jan.post("/profile", &[("lang", "uk")]).await.leads_to("/profile");
    assert!(jan.get("/").await.expect(200).body.contains("First days"));
    let long = "x".repeat(121);
    drop(desk.post(&format!("{PATHS}/new"), &[("title-en", &long)]).await.expect(422));
}

/// Of two who agree at once to what they have seen, one is asked anew; whatever many do at once, the path is a row of courses.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_admins_at_once_are_one_after_the_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "bar", "cellar", "dock"]).await;
    drop(named(world, "1", "Jan Peeters").await);
    let path = path(&desk, "First days", &["welcome", "bar"]).await;
    let put = format!("{path}/courses");
    let (dock, cellar) = ([("course", "dock"), ("place", "1")], [("course", "cellar"), ("place", "1")]);
    let asked = desk.post(&put, &dock).await.expect(200);
    let (one, other) = tokio::join!(agree(&desk, &path, &asked, &dock), agree(&desk, &path, &asked, &cellar));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(world.count("SELECT COUNT(*) FROM path_courses").await, 3, "one of them was done");
    world.run("INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at) \
               SELECT c.account_id, l.id, c.id, 1, 1 FROM courses c JOIN learners l ON l.account_id = c.account_id WHERE TRUE \
               ON CONFLICT (account_id, learner_id, course_id) DO UPDATE SET opened_at = 1", &[]).await;
    // Now nothing closes for anybody, so nothing is asked.
    let slugs = ["welcome", "bar", "cellar", "dock"];
    let forms: Vec<_> =
        (0..12).map(|n| [("course", slugs[n % 4]), ("place", ["1", "2", "3", "4"][n / 4])]).collect();
    crate::revocations::all(forms.iter().map(|form| desk.post(&put, form))).await;
    let places = "SELECT CAST(position AS TEXT) FROM path_courses ORDER BY position";
    assert_eq!(world.texts(places).await, ["1", "2", "3", "4"]);
    // And a course that comes into two paths at once is in one.
    let (a, b) = (crate::paths::path(&desk, "A", &[]).await, crate::paths::path(&desk, "B", &[]).await);
    target(&desk.post(&format!("{path}/courses/remove"), &[("course", "dock")]).await);
    let (a, b) = (format!("{a}/courses"), format!("{b}/courses"));
    let form = [("course", "dock")];
    let (a, b) = tokio::join!(desk.post(&a, &form), desk.post(&b, &form));
    let mut statuses = [a.status.as_u16(), b.status.as_u16()];
    statuses.sort();
    assert_eq!(statuses, [303, 422]);
}
