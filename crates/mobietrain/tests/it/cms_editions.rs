//! Who has to answer a question anew when a course is published, taken back and published again: those who have not answered what it
//! asks, and nobody else; and the page before it says exactly that.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, source};
use crate::desk::Desk;
use crate::world::World;

const COURSE: &str = "/accounts/acme-events/courses/drinks";
const NAMES: [&str; 3] = ["Jan Peeters", "Mila Maes", "Noor Willems"];

struct School<'w> {
    world: &'w World,
    desk: Desk,
    people: Vec<Tab>,
}

/// The course with these words of its question.
fn asking(words: &str) -> String {
    source("drinks").replace("What do you do?", words)
}

impl<'w> School<'w> {
    async fn new(world: &'w World) -> Self {
        let desk = Desk::content_admin(world).await;
        course(world, &world.account, "drinks", "everyone", "{}").await;
        world.run("DELETE FROM course_texts WHERE language = 'nl'", &[]).await;
        let mut people = Vec::new();
        for (at, name) in NAMES.iter().enumerate() {
            let tab = learner(world, |claims| {
                claims.sub = at.to_string();
                claims.name = (*name).to_owned();
            });
            people.push(tab.await);
            drop(people[at].get("/courses/drinks").await.expect(200));
            people[at].post_form("/courses/drinks/cards/check", "").await;
        }
        Self { world, desk, people }
    }

    async fn save(&self, words: &str) {
        self.desk.save(COURSE, &[("text-en", &asking(words))]).await;
    }

    async fn publish(&self, words: &str) {
        self.save(words).await;
        drop(self.desk.post(&format!("{COURSE}/publish"), &[]).await.expect(303));
    }

    async fn take_back(&self) {
        let live = self.world.count("SELECT live FROM courses WHERE id = 'drinks'").await;
        self.desk.post(&format!("{COURSE}/versions/{live}/take-back"), &[]).await;
    }

    /// Answers as the page of the card does it.
    async fn answer(&self, who: usize) {
        let page = self.people[who].get("/courses/drinks/cards/young").await.expect(200);
        let action = page.body.split("action=\"").nth(1).and_then(|rest| rest.split('"').next());
        let action = action.map_or("/courses/drinks/cards/young", |action| action).to_owned();
        self.people[who].post_form(&action, "answer=1").await;
    }

    /// Whether they have nothing to answer: then the lesson after the question is open.
    async fn has_answered(&self, who: usize) -> bool {
        let page = self.people[who].get("/courses/drinks").await.expect(200);
        page.body.contains("class=\"done\"")
    }

    async fn all(&self) -> Vec<bool> {
        let mut all = Vec::new();
        for who in 0..NAMES.len() {
            all.push(self.has_answered(who).await);
        }
        all
    }

    /// Who loses an answer, as the page before publishing says.
    async fn told(&self) -> Vec<bool> {
        let page = self.desk.get(&format!("{COURSE}/publish")).await.expect(200).body;
        let losing = page.split("<li class=\"is-wait\">").nth(1).unwrap_or_default();
        let losing = losing.split("</ul>").next().unwrap_or_default();
        NAMES.iter().map(|name| losing.contains(name)).collect()
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_that_comes_back_is_not_asked_anew(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let school = School::new(world).await;
    school.answer(0).await;
    school.publish("Who may drink?").await;
    school.answer(1).await;
    assert_eq!(school.all().await, [false, true, false]);
    school.take_back().await;
    assert_eq!(school.all().await, [true, false, false]);
    // As it was before, again: nobody loses anything.
    school.publish("What do you do?").await;
    assert_eq!(school.all().await, [true, false, false]);
    // As it was in the ten minutes: those who answered it then have.
    school.save("Who may drink?").await;
    assert_eq!(school.told().await, [true, false, false]);
    school.publish("Who may drink?").await;
    assert_eq!(school.all().await, [false, true, false]);
    // And the very same question as ever.
    school.publish("What do you do?").await;
    assert_eq!(school.all().await, [true, false, false]);
}

/// Taken back from its first publication, the course is none that people see; what they answered was a question all the same.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_to_a_first_publication_is_none_to_another_question(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let school = School::new(world).await;
    for sql in
        ["UPDATE courses SET published_at = NULL, live = NULL", "UPDATE course_versions SET out_at = NULL"]
    {
        world.run(sql, &[]).await;
    }
    school.publish("Who may drink?").await;
    school.answer(0).await;
    school.take_back().await;
    school.save("What now?").await;
    assert_eq!(school.told().await, [true, false, false]);
    school.publish("What now?").await;
    assert_eq!(school.all().await, [false, false, false]);
    school.publish("Who may drink?").await;
    assert_eq!(school.all().await, [true, false, false]);
}

/// Any course of events: what the page tells is what follows.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_said_to_lose_an_answer_loses_it_and_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(1, 2, 3)] seed: u64,
) {
    let world = &World::start(engine).await;
    let school = School::new(world).await;
    let mut drawn = seed;
    let mut draw = |below: u64| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 33) % below
    };
    let words = ["What do you do?", "Who may drink?", "Who may not?"];
    for step in 0..20 {
        match draw(4) {
            0 => school.take_back().await,
            1 => {
                let words = words[usize::try_from(draw(3)).expect("few")];
                school.save(words).await;
                let before = school.all().await;
                let ahead = school.desk.get(&format!("{COURSE}/publish")).await;
                if ahead.status != http::StatusCode::OK {
                    continue; // people see it already
                }
                let told = school.told().await;
                drop(school.desk.post(&format!("{COURSE}/publish"), &[]).await.expect(303));
                let after = school.all().await;
                let lost: Vec<bool> =
                    before.iter().zip(&after).map(|(before, after)| *before && !after).collect();
                assert_eq!(told, lost, "seed {seed}, step {step}: {words}");
            }
            _ => school.answer(usize::try_from(draw(3)).expect("few")).await,
        }
    }
}

/// A course that is published every day keeps what something hangs on, and forgets the rest with its pictures.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_versions_go_unless_somebody_answered_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let school = School::new(world).await;
    school.answer(0).await;
    school.publish("Who may drink?").await;
    school.answer(1).await;
    // Sixty more that ask the same as the second, each with a picture; people see the last.
    for sql in [
        "INSERT INTO media (account_id, id, name, content_type, object_key, bytes, original_bytes, alt, sought, added_at, added_by) \
         VALUES ($1, 'old', 'old.png', 'image/png', 'old', 5, 5, '', '', 1, '')",
        "INSERT INTO course_versions (account_id, course_id, number, revision, made_at, made_by, out_at, after_pause, editions) \
         WITH RECURSIVE n(number) AS (SELECT 3 UNION ALL SELECT number + 1 FROM n WHERE number < 62) \
         SELECT v.account_id, v.course_id, n.number, v.revision, v.made_at, v.made_by, v.out_at, v.after_pause, v.editions \
         FROM course_versions v JOIN n ON v.account_id = $1 AND v.number = 2",
        "INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, minutes, lessons, revision, changed_at, changed_by) \
         WITH RECURSIVE n(number) AS (SELECT 3 UNION ALL SELECT number + 1 FROM n WHERE number < 62) \
         SELECT t.account_id, t.course_id, n.number, t.language, t.title, t.source, t.content, t.minutes, t.lessons, t.revision, t.changed_at, t.changed_by \
         FROM course_texts t JOIN n ON t.account_id = $1 AND t.version = 2",
        "INSERT INTO course_files (account_id, course_id, version, name, media_id) \
         WITH RECURSIVE n(number) AS (SELECT 7 UNION ALL SELECT number + 1 FROM n WHERE number < 11) \
         SELECT a.id, 'drinks', n.number, 'old.png', 'old' FROM accounts a JOIN n ON a.id = $1",
    ] {
        world.run(sql, &[&world.account]).await;
    }
    for sql in [
        "UPDATE courses SET live = 62, sweep_at = 1 WHERE account_id = $1",
        // Somebody said that it asks the same with these words; and what a program wrote that knows more.
        "UPDATE course_texts SET content = REPLACE(content, 'Who may drink?', 'Who drinks?') WHERE version = 4 AND account_id = $1",
        "UPDATE course_texts SET content = '{\"title\":1}' WHERE version = 5 AND account_id = $1",
        "UPDATE course_versions SET editions = '[' WHERE number = 6 AND account_id = $1",
    ] {
        world.run(sql, &[&world.account]).await;
    }
    world
        .run(
            "UPDATE course_versions SET replaces = 11 WHERE number = 62 AND account_id = $1",
            &[&world.account],
        )
        .await;
    world.app.tick().await.expect("it ticks");
    let left = "SELECT CAST(v.number AS TEXT) FROM course_versions v WHERE v.number <= 13 ORDER BY v.number";
    assert_eq!(
        world.texts(left).await,
        ["1", "4", "5", "6", "11", "13"],
        "the first was answered, the fourth asks in other words, two cannot be read, the eleventh is what taking back leads to"
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM course_versions").await, 55);
    let mend = "UPDATE course_versions SET editions = '{}' WHERE number = 6 AND account_id = $1";
    world.run(mend, &[&world.account]).await;
    for orphans in [
        "SELECT COUNT(*) FROM course_texts WHERE version > 0 AND version NOT IN (SELECT number FROM course_versions)",
        "SELECT COUNT(*) FROM course_files WHERE version > 0 AND version NOT IN (SELECT number FROM course_versions)",
    ] {
        assert_eq!(world.count(orphans).await, 0);
    }
    school.desk.get(&format!("{COURSE}/versions")).await.expect(200).assert_has("The newest 50 are kept");
    assert_eq!(school.all().await, [false, true, false]);
    // Ten minutes later nothing leads back to it, and its picture is used by nothing.
    world.advance(601);
    world.app.tick().await.expect("it ticks");
    assert_eq!(
        world.count("SELECT COUNT(*) FROM course_versions WHERE number = 11").await,
        1,
        "as long as people see what replaced it"
    );
    school.publish("What do you do?").await;
    assert_eq!(school.all().await, [true, false, false], "what the first asked is remembered");
    world.advance(601);
    world.app.tick().await.expect("it ticks");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_versions WHERE number = 11").await, 0);
    let unused = school.desk.get("/accounts/acme-events/media?show=unused").await.expect(200);
    unused.assert_has("old.png");
    let waits = "SELECT COUNT(*) FROM courses WHERE sweep_at IS NOT NULL";
    assert_eq!(world.count(waits).await, 0, "there is nothing to do until the next one is published");
}

/// What goes wrong with old versions keeps nothing else from being tidied, and is not tried again every minute.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn versions_that_cannot_be_looked_through_stop_nothing_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let _school = School::new(world).await;
    for sql in [
        "UPDATE courses SET sweep_at = 1 WHERE account_id = $1",
        "INSERT INTO course_reviews (account_id, course_id, secret_hash, made_at, ends_at, made_by) VALUES ($1, 'drinks', 'x', 1, 2, '')",
    ] {
        world.run(sql, &[&world.account]).await;
    }
    world.run("ALTER TABLE card_progress RENAME TO away", &[]).await;
    world.run("ALTER TABLE course_versions RENAME TO elsewhere", &[]).await;
    world.app.tick().await.expect("the rest is done");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_reviews").await, 0);
    let soon = world.seconds() * 1000 + 60_000;
    let at = world.count("SELECT sweep_at FROM courses WHERE id = 'drinks'").await;
    assert!(at > soon, "{at} is later than {soon}");
}
