//! The draft of a course and what people see of it are apart: what publishing does is said first, kept by card, and taken back. And the
//! order of the courses.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, source};
use crate::desk::{Desk, shown, target};
use crate::world::World;

pub const COURSE: &str = "/accounts/acme-events/courses/drinks";
pub const TEXT: &str = "drinks in English";

/// A published course, with somebody who has finished it, somebody who is in the middle, and somebody who has not opened it.
pub async fn school(world: &World) -> (Desk, Tab, Tab) {
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world.run("DELETE FROM course_texts WHERE language = 'nl'", &[]).await;
    let named = async |sub: &str, name: &str| {
        learner(world, |claims| {
            claims.sub = sub.to_owned();
            claims.name = name.to_owned();
        })
        .await
    };
    let (jan, mila) = (named("1", "Jan Peeters").await, named("2", "Mila Maes").await);
    drop(named("3", "Noor Willems").await);
    for tab in [&jan, &mila] {
        drop(tab.get("/courses/drinks").await.expect(200));
        tab.post_form("/courses/drinks/cards/check", "").await;
        tab.post_form("/courses/drinks/cards/young", "answer=1").await;
    }
    jan.post_form("/courses/drinks/cards/water", "").await;
    (desk, jan, mila)
}

/// What the course says of the lesson of the question: `done` or not.
async fn lessons_done(tab: &Tab) -> usize {
    tab.get("/courses/drinks").await.expect(200).body.matches("class=\"done\"").count()
}

pub async fn save(desk: &Desk, text: &str) {
    assert_eq!(target(&desk.save(COURSE, &[("text-en", text)]).await), COURSE);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rewritten_question_is_asked_again_of_those_who_are_still_in_the_course(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (desk, jan, mila) = school(world).await;
    let before = lessons_done(&mila).await;
    save(&desk, &source(TEXT).replace("What do you do?", "Who may drink?").replace("Text.", "More text."))
        .await;
    jan.get("/courses/drinks/cards/young").await.expect(200).assert_has("What do you do?");
    desk.get(COURSE).await.expect(200).assert_has("Changes not published");
    let asked = desk.get(&format!("{COURSE}/publish")).await.expect(200);
    for said in [
        "2 people are in this course now",
        "One of them has finished and stays finished",
        "lose their answer to card 2, “Who may drink?”",
        "Mila Maes",
        "Card 1, Card check",
    ] {
        asked.assert_has(said);
    }
    asked.assert_has_not("Jan Peeters");
    assert_eq!(lessons_done(&mila).await, before, "a question changes nothing");
    assert_eq!(target(&desk.post(&format!("{COURSE}/publish"), &[]).await), format!("{COURSE}/versions"));
    // It is as the page has said.
    assert_eq!(lessons_done(&mila).await, before - 1, "the lesson of the question is not done any more");
    mila.get("/courses/drinks/cards/young").await.expect(200).assert_has("Who may drink?");
    drop(jan.get("/courses/drinks/completed").await.expect(200));
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress WHERE completed_at IS NOT NULL").await, 1);
    // From a page that was open before: that is no answer to what it asks now.
    mila.post_form("/courses/drinks/cards/young", "answer=0").await.leads_to("/courses/drinks/cards/young");
    assert_eq!(lessons_done(&mila).await, before - 1);
    mila.post_form("/courses/drinks/cards/young?edition=2", "answer=0").await;
    assert_eq!(lessons_done(&mila).await, before);
    // Taken back, what was answered before counts again, and what was answered since is not lost.
    let page = desk.get(&format!("{COURSE}/versions")).await.expect(200);
    page.assert_has("Take back (until");
    assert_eq!(
        target(&desk.post(&format!("{COURSE}/versions/2/take-back"), &[]).await),
        format!("{COURSE}/versions")
    );
    mila.get("/courses/drinks/cards/young").await.expect(200).assert_has("What do you do?");
    assert_eq!(lessons_done(&mila).await, before);
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress WHERE card_id = 'young'").await, 3);
    assert!(desk.page(COURSE).await.contains("Who may drink?"), "the draft stays");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_only_corrects_the_words_keeps_the_answers(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (desk, _jan, mila) = school(world).await;
    let before = lessons_done(&mila).await;
    save(&desk, &source(TEXT).replace("What do you do?", "What do you do, then?")).await;
    desk.post(&format!("{COURSE}/publish"), &[("keep", "young")]).await;
    mila.get("/courses/drinks/cards/young").await.expect(200).assert_has("What do you do, then?");
    assert_eq!(lessons_done(&mila).await, before);
    // An explanation that changes asks nothing anew.
    save(
        &desk,
        &source(TEXT).replace("What do you do?", "What do you do, then?").replace("swapped", "faked"),
    )
    .await;
    desk.get(&format!("{COURSE}/publish")).await.expect(200).assert_has_not("lose their answer");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_published_is_taken_back_for_ten_minutes_and_only_as_it_is(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world.run("UPDATE courses SET published_at = NULL, live = NULL", &[]).await;
    let noor = learner(world, |_| ()).await;
    desk.post(&format!("{COURSE}/publish"), &[]).await;
    drop(noor.get("/courses/drinks").await.expect(200));
    let versions = format!("{COURSE}/versions");
    let back = async |number: i64| desk.post(&format!("{versions}/{number}/take-back"), &[]).await;
    // It was never out before: nobody sees it again, and no editor takes away what somebody has begun meanwhile.
    assert_eq!(target(&back(2).await), versions);
    drop(noor.get("/courses/drinks").await.expect(410));
    let post = mobietrain::Post::At(world.account.clone(), mobietrain::Role::Editor);
    let bram = Desk::signed_in(world, "bram@acme-events.example", post).await;
    drop(bram.post(&format!("{COURSE}/delete"), &[("sure", "1")]).await.expect(404));
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 1);
    desk.post(&format!("{COURSE}/publish"), &[]).await;
    world.advance(601);
    let late = desk.get(&versions).await.expect(200);
    late.assert_has_not("Take back (until");
    drop(back(3).await);
    drop(noor.get("/courses/drinks").await.expect(200));
    // Two at once: one of them takes it back.
    save(&desk, &source("drinks, new")).await;
    desk.post(&format!("{COURSE}/publish"), &[]).await;
    let told = world.count("SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'").await;
    tokio::join!(back(4), back(4), back(4));
    let after = world.count("SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'").await;
    assert_eq!(after, told + 1);
    noor.get("/courses/drinks").await.expect(200).assert_has("drinks in English");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_authors_are_told_and_neither_text_is_lost(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    save(&desk, &source("the first")).await;
    let stale = [("over-en", "0"), ("text-en", "My own words")];
    let refused = desk.post(COURSE, &stale).await.expect(409);
    refused.assert_has("Not saved: somebody else has saved the text in English").assert_has("Hanne");
    assert!(refused.body.contains("My own words") && refused.body.contains("the first"), "both are there");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_texts WHERE source LIKE '%My own%'").await, 0);
    // Whatever button it was: nothing else is done either.
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    let with_groups = [stale[0], stale[1], ("group", everyone.as_str())];
    drop(desk.post(&format!("{COURSE}/groups"), &with_groups).await.expect(409));
    drop(desk.post(COURSE, &[stale[0], stale[1], ("then", "publish")]).await.expect(409));
    // The page of the refusal has the revision that they have seen now: saving once more is meant.
    let over = refused.body.split("name=\"over-en\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let meant = [("over-en", over.expect("a revision")), ("text-en", "My own words")];
    assert_eq!(target(&desk.post(COURSE, &meant).await), COURSE);
    // Of many at once over the same revision one comes in.
    let page = desk.page(COURSE).await;
    let over = page.split("name=\"over-en\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let over = over.expect("a revision").to_owned();
    let texts: Vec<String> = (0..8).map(|n| source(&format!("author {n}"))).collect();
    let all = texts.into_iter().map(|text| {
        let (desk, over) = (desk.clone(), over.clone());
        async move { desk.post(COURSE, &[("over-en", &over), ("text-en", &text)]).await.status }
    });
    let all: Vec<_> = all.map(tokio::spawn).collect();
    let mut saved = 0;
    for one in all {
        saved += usize::from(one.await.expect("it answers") == StatusCode::SEE_OTHER);
    }
    assert_eq!(saved, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_earlier_version_comes_back_and_the_draft_is_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (desk, ..) = school(world).await;
    save(&desk, &source("half written")).await;
    desk.get(&format!("{COURSE}/versions/1/bring-back")).await.expect(200).assert_has("kept as a version");
    assert_eq!(target(&desk.post(&format!("{COURSE}/versions/1/bring-back"), &[]).await), COURSE);
    assert!(desk.page(COURSE).await.contains("drinks in English"));
    desk.get(&format!("{COURSE}/versions")).await.expect(200).assert_has("never published");
    let kept = desk.get(&format!("{COURSE}/versions?before=1&now=2")).await.expect(200);
    assert!(kept.body.contains("half written") || kept.has("The same cards"), "{}", kept.body);
    assert_eq!(target(&desk.post(&format!("{COURSE}/versions/2/bring-back"), &[]).await), COURSE);
    assert!(desk.page(COURSE).await.contains("half written"), "and comes back, too");
    assert_eq!(
        world.count("SELECT COUNT(*) FROM course_versions").await,
        2,
        "a draft that a version has is not kept twice"
    );
    for missing in ["versions/9/bring-back", "versions/0/bring-back"] {
        drop(desk.post(&format!("{COURSE}/{missing}"), &[]).await.expect(404));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_groups_of_a_course_that_people_see_are_asked_about(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (desk, jan, _mila) = school(world).await;
    let group = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, 'two', 'Two', 'picked', '{}', 1)";
    world.run(group, &[&world.account]).await;
    let member = "INSERT INTO group_members (account_id, group_id, learner_id) \
                  SELECT account_id, 'two', id FROM learners WHERE name = 'Mila Maes' AND account_id = $1";
    world.run(member, &[&world.account]).await;
    let groups = format!("{COURSE}/groups");
    let asked = desk.post(&groups, &[("group", "two")]).await.expect(200);
    asked.assert_has("No longer see it: Jan Peeters, Noor Willems").assert_has("Get the course: No learners");
    drop(jan.get("/courses/drinks").await.expect(200));
    // What was shown is what is done: by now somebody else is in the group, and is not named there.
    let member = "INSERT INTO group_members (account_id, group_id, learner_id) \
                  SELECT account_id, 'two', id FROM learners WHERE name = 'Noor Willems' AND account_id = $1";
    world.run(member, &[&world.account]).await;
    let again = desk.post(&groups, &[("group", "two"), ("sure", &shown(&asked))]).await.expect(409);
    again.assert_has("Nothing was changed").assert_has("No longer see it: Jan Peeters");
    again.assert_has_not("Noor Willems");
    drop(jan.get("/courses/drinks").await.expect(200));
    // So it is where somebody else chose other groups meanwhile.
    let groupless = desk.post(&groups, &[("sure", &shown(&again))]).await.expect(409);
    groupless.assert_has("No longer see it: Jan Peeters, Mila Maes, Noor Willems");
    assert_eq!(target(&desk.post(&groups, &[("group", "two"), ("sure", &shown(&again))]).await), COURSE);
    drop(jan.get("/courses/drinks").await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn courses_are_seen_in_the_order_that_somebody_gave_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    for slug in ["aid", "bar", "crowd"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let jan = learner(world, |_| ()).await;
    let seen = async || {
        let home = jan.get("/").await.expect(200).body;
        let at = |slug: &str| home.find(&format!("{slug} in English"));
        let mut all: Vec<_> = ["aid", "bar", "crowd"].into_iter().map(|slug| (at(slug), slug)).collect();
        all.sort();
        all.into_iter().map(|(_, slug)| slug).collect::<Vec<_>>()
    };
    let put = async |slug: &str, place: &str| {
        let at = format!("/accounts/acme-events/courses/{slug}/move");
        target(&desk.post(&at, &[("place", place)]).await);
    };
    assert_eq!(seen().await, ["aid", "bar", "crowd"]);
    put("crowd", "1").await;
    assert_eq!(seen().await, ["crowd", "aid", "bar"]);
    put("crowd", "99").await;
    put("bar", "0").await;
    assert_eq!(seen().await, ["bar", "aid", "crowd"]);
    let told = "SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'";
    let before = world.count(told).await;
    put("bar", "1").await;
    assert_eq!(world.count(told).await, before, "it stands there already");
    // Of many at once each is done as a whole: the places are those of a row of courses.
    let slugs = ["aid", "bar", "crowd"];
    let paths: Vec<String> =
        slugs.iter().map(|slug| format!("/accounts/acme-events/courses/{slug}/move")).collect();
    let moves: Vec<_> = (0..9).map(|n| (&paths[n % 3], [("place", ["1", "2", "3"][n / 3])])).collect();
    crate::revocations::all(moves.iter().map(|(path, form)| desk.post(path, form))).await;
    let places = "SELECT CAST(position AS TEXT) FROM courses ORDER BY position";
    assert_eq!(world.texts(places).await, ["1", "2", "3"]);
    drop(desk.post("/accounts/acme-events/courses/none/move", &[("place", "1")]).await.expect(404));
}

/// An editor may write while a content admin looks: what goes out is what was looked at.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_published_that_its_publisher_was_not_shown(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (desk, _jan, mila) = school(world).await;
    save(&desk, &source(TEXT).replace("Text.", "Looked at.")).await;
    let asked = desk.get(&format!("{COURSE}/publish")).await.expect(200);
    let shown = asked.body.split("name=\"revision\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let shown = shown.expect("a revision").to_owned();
    save(&desk, &source(TEXT).replace("Text.", "Slipped in.")).await;
    for (way, form) in [
        ("publish", vec![("revision", shown.as_str())]),
        ("schedule", vec![("revision", shown.as_str()), ("publish_at", "2099-01-01T00:00")]),
    ] {
        let again = desk.post(&format!("{COURSE}/{way}"), &form).await.expect(409);
        again.assert_has("Nothing is published: since you looked, somebody has changed the draft");
        assert!(
            !again.body.contains(&format!("name=\"revision\" value=\"{shown}\"")),
            "with the one to agree to now"
        );
    }
    mila.get("/courses/drinks/cards/check").await.expect(200).assert_has_not("Slipped in.");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_versions").await, 1, "and nothing was made");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn withdrawing_and_deleting_say_whom_they_befall(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (desk, jan, _mila) = school(world).await;
    let asked = desk.get(&format!("{COURSE}/withdraw")).await.expect(200);
    asked.assert_has("In the middle of it, and can’t go on: Mila Maes");
    asked.assert_has("Have finished it, and stay finished: Jan Peeters");
    asked.assert_has("Have not opened it yet, and no longer see it: Noor Willems");
    target(&desk.post(&format!("{COURSE}/withdraw"), &[]).await);
    // It is as the page has said.
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress WHERE completed_at IS NOT NULL").await, 1);
    drop(jan.get("/courses/drinks").await.expect(410));
    // Where they are many they are counted.
    let many = "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 20) \
                INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                SELECT $1, 'l' || CAST(i AS TEXT), 'crewplanner/acme/x' || CAST(i AS TEXT), 'Somebody', 'active', 1, 1 FROM n";
    world.run(many, &[&world.account]).await;
    let begun = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at) \
                 SELECT account_id, id, 'drinks', 1, 1 FROM learners WHERE account_id = $1 AND name = 'Somebody'";
    world.run(begun, &[&world.account]).await;
    let asked = desk.get(&format!("{COURSE}/delete")).await.expect(200);
    asked.assert_has("What people did who are in the middle of it: 12 learners");
    asked.assert_has("That people have finished it, which no report tells any more: Jan Peeters");
    // Nothing is said of people where nobody was ever in it.
    let made = desk.post("/accounts/acme-events/courses/new", &[("title", "New"), ("language", "en")]).await;
    let asked = desk.get(&format!("{}/delete", target(&made))).await.expect(200);
    asked.assert_has("Its texts and pictures").assert_has_not("in the middle of it");
}
