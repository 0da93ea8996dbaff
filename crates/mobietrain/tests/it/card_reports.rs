//! "This card is wrong": said by whoever plays it, read and settled by whoever writes it, and gone with either.

use http::StatusCode;
use mobietrain::{Post, Role};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, named};
use crate::desk::{Desk, shown};
use crate::paths::{Shows, path, school};
use crate::world::World;

const DAY: u64 = 24 * 3600;
const CARD: &str = "/courses/drinks/cards/young";
const REPORT: &str = "/courses/drinks/cards/young/report";
const COURSES: &str = "/accounts/acme-events/courses";
const LIST: &str = "/accounts/acme-events/courses/drinks/card-reports";
const LEARNERS: &str = "/accounts/acme-events/learners";

/// Where the page of the list settles the report of somebody, and what the form sends along.
fn form(page: &str, learner: &str) -> (String, String) {
    let action = format!("{LIST}/young/{learner}");
    let rest = page.split(&format!("action=\"{action}\"")).nth(1).expect("a form");
    let at = rest.split("name=\"at\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    (action, at.expect("a moment").to_owned())
}

async fn reports(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM card_reports").await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_says_that_a_card_is_wrong_is_told_that_it_was_received_and_may_change_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    // Whatever the card asks, its page leads there, also without scripts.
    jan.get("/courses/drinks/cards/check")
        .await
        .expect(200)
        .shows("href=\"/courses/drinks/cards/check/report\"");
    let page = jan.get(REPORT).await.expect(200);
    page.assert_has("What do you do?").assert_has("with your name").assert_has_not("Received by");
    page.shows(&format!("href=\"{CARD}\""));
    // Nothing chosen, or too much written: it says so beside the field and keeps what was typed.
    let long = "é".repeat(501);
    for (form, sentence) in [
        ("words=Ask+for+<b>two</b>.".to_owned(), "Choose what is wrong"),
        ("wrong=everything&words=Ask+for+<b>two</b>.".to_owned(), "Choose what is wrong"),
        (format!("wrong=fact&words=Ask+for+<b>two</b>.{long}"), "Write at most 500 characters"),
        ("wrong=fact&words=Ask+for+<b>two</b>.%07".to_owned(), "Write at most 500 characters"),
    ] {
        let refused = jan.post_form(REPORT, &form).await.expect(422);
        refused.assert_has(sentence).assert_has("Ask for <b>two</b>.").assert_has("Nothing is sent yet");
        refused.shows("role=\"alert\"");
    }
    assert_eq!(reports(world).await, 0);
    // As long as can be, in the characters that take most room, with the line ends of browsers.
    let words = format!("{}%0D%0A{}", "%F0%9F%8D%BA".repeat(250), "%F0%9F%8D%BA".repeat(249));
    jan.post_form(REPORT, &format!("wrong=unclear&words={words}")).await.leads_to(REPORT);
    let page = jan.get(REPORT).await.expect(200);
    page.assert_has("Received by").assert_has("Acme Events").assert_has("Send it changed");
    page.shows("value=\"unclear\" checked")
        .shows(&format!("class=\"btn btn-primary btn-big\" href=\"{CARD}\""));
    // Said once more, or from two devices at once, it is still one.
    world.advance(60);
    let again = (0..4).map(|_| jan.post_form(REPORT, "wrong=outdated&words=Since+May:+bands+are+blue."));
    crate::revocations::all(again).await;
    jan.get(REPORT).await.expect(200).assert_has("bands are blue").shows("value=\"outdated\" checked");
    assert_eq!(reports(world).await, 1);
    assert_eq!(
        world.texts("SELECT wrong || ' ' || language || ' ' || words FROM card_reports").await,
        ["outdated en Since May: bands are blue."]
    );
    // Words are not needed.
    drop(jan.post_form("/courses/drinks/cards/water/report", "wrong=broken").await.expect(303));
    assert_eq!(reports(world).await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_somebody_may_not_play_takes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = school(world, &["welcome", "drinks"]).await;
    course(world, &world.account, "security", "rule", r#"{"departments":["security"]}"#).await;
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &globex, "elsewhere", "everyone", "{}").await;
    path(&desk, "First day", &["welcome", "drinks"]).await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    for nothing in [
        "/courses/welcome/cards/nothing/report",
        "/courses/security/cards/young/report",
        "/courses/elsewhere/cards/young/report",
        "/courses/nothing/cards/young/report",
    ] {
        assert_eq!(jan.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        assert_eq!(jan.post_form(nothing, "wrong=fact").await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // It waits for another one: its page says what is to be done first.
    jan.get(REPORT).await.leads_to("/courses/drinks");
    jan.post_form(REPORT, "wrong=fact").await.leads_to("/courses/drinks");
    // Withdrawn.
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE slug = 'welcome'", &[]).await;
    let gone = jan.post_form("/courses/welcome/cards/young/report", "wrong=fact").await;
    assert_eq!(gone.status, StatusCode::GONE);
    let nobody = world.browser();
    assert_eq!(nobody.post_form(REPORT, "wrong=fact").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(reports(world).await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_writes_the_course_reads_it_settles_it_and_opens_it_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let desk = &Desk::content_admin(world).await;
    desk.get(LIST).await.expect(200).assert_has("Nobody says that a card is wrong");
    let jan = &named(world, "1001", "Jan <b>Peeters").await;
    jan.post_form(REPORT, "wrong=fact&words=Ask+for+<i>two</i>.").await.leads_to(REPORT);
    let id = world.texts("SELECT id FROM learners").await.remove(0);

    for (at, leads) in [
        ("/accounts/acme-events/dashboard", "Reported cards: 1"),
        (COURSES, "Reported cards: 1"),
        ("/accounts/acme-events/courses/drinks", "Reported cards: 1"),
    ] {
        desk.get(at).await.expect(200).assert_has(leads).shows(&format!("href=\"{LIST}\""));
    }
    let page = desk.get(LIST).await.expect(200);
    page.assert_has("What do you do?").assert_has("Wrong answer or fact").assert_has("Ask for <i>two</i>.");
    page.assert_has("Jan <b>Peeters").assert_has("English").assert_has_not("has been rewritten");
    page.shows("href=\"/accounts/acme-events/courses/drinks#card-young\"");
    // Whoever only writes courses reads it too, and has no page of a learner to go to.
    let editor = Post::At(world.account.clone(), Role::Editor);
    let editor = &Desk::signed_in(world, "editor@acme-events.example", editor).await;
    editor.get(LIST).await.expect(200).assert_has("Jan <b>Peeters").shows_not("/learners/");
    editor.get(COURSES).await.expect(200).assert_has("Reported cards: 1");
    world.run("UPDATE course_versions SET editions = '{\"young\":2}' WHERE course_id = 'drinks'", &[]).await;
    let page = desk.get(LIST).await.expect(200);
    page.assert_has("This question has been rewritten since");
    let (action, at) = form(&page.body, &id);

    // Nobody settles what they have not read.
    world.advance(60);
    jan.post_form(REPORT, "wrong=unclear&edition=2&words=Which+ID%3F").await.leads_to(REPORT);
    desk.post(&action, &[("at", &at), ("settled", "1")])
        .await
        .leads_to(&format!("{LIST}?done=card-report-anew"));
    let page = desk.get(&format!("{LIST}?done=card-report-anew")).await.expect(200);
    page.assert_has("Nothing was changed").assert_has("Which ID?").assert_has_not("has been rewritten");
    let (_, at) = form(&page.body, &id);
    // Twice is once.
    for _ in 0..2 {
        editor
            .post(&action, &[("at", &at), ("settled", "1")])
            .await
            .leads_to(&format!("{LIST}?done=card-report-settled"));
    }
    desk.get(LIST).await.expect(200).assert_has("Nobody says that a card is wrong");
    desk.get("/accounts/acme-events/dashboard").await.expect(200).assert_has_not("Reported cards");
    let settled = format!("{LIST}?settled=1");
    desk.get(&settled)
        .await
        .expect(200)
        .assert_has("Which ID?")
        .assert_has("Settled by")
        .assert_has("90 days");
    // They read that somebody has looked, and begin anew.
    jan.get(REPORT).await.expect(200).assert_has("has looked at it").assert_has_not("Which ID?");
    desk.post(&action, &[("at", &at)]).await.leads_to(&format!("{LIST}?done=card-report-opened"));
    desk.get(LIST).await.expect(200).assert_has("Which ID?");
    jan.get(REPORT).await.expect(200).assert_has("Received by").assert_has("Which ID?");
    let acts = "SELECT a.action || ' ' || s.changes FROM audit_log a JOIN audit_subjects s \
                ON s.tenant_id = a.tenant_id AND s.entry_id = a.id WHERE a.action LIKE 'card-report-%' ORDER BY a.action DESC";
    let acts = world.texts(acts).await;
    assert_eq!(acts, [r#"card-report-settled {"card":"young"}"#, r#"card-report-opened {"card":"young"}"#,]);

    // What is settled goes after a while; what is open stays.
    drop(jan.post_form("/courses/drinks/cards/water/report", "wrong=broken").await.expect(303));
    drop(desk.post(&action, &[("at", &at), ("settled", "1")]).await.expect(303));
    world.advance(89 * DAY);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(reports(world).await, 2);
    world.advance(2 * DAY);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.texts("SELECT card_id FROM card_reports").await, ["water"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_read_page_by_page_and_of_a_card_that_is_gone_its_name_stays(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let desk = &Desk::content_admin(world).await;
    let people = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) \
                  INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                  SELECT $1, 'p' || CAST(i AS TEXT), 'crewplanner/acme/' || CAST(i AS TEXT), 'Number ' || CAST(i AS TEXT) || '.', \
                  'active', 1, 1 FROM n";
    world.run(people, &[&world.account]).await;
    // Many at the same moment.
    let said = "INSERT INTO card_reports (account_id, learner_id, course_id, card_id, edition, language, wrong, words, said_at) \
                SELECT account_id, id, 'drinks', 'gone.by.now', 0, 'nl', 'fact', '', LENGTH(id) FROM learners";
    world.run(said, &[]).await;
    let (mut next, mut seen) = (Some(LIST.to_owned()), Vec::new());
    while let Some(at) = next {
        let page = desk.get(&at).await.expect(200);
        page.assert_has("No longer in the draft").assert_has("gone.by.now").assert_has("Nederlands");
        seen.extend(
            page.body.split("Number ").skip(1).filter_map(|rest| rest.split('.').next()).map(str::to_owned),
        );
        next = page.links("Next page").first().cloned();
        assert!(seen.len() <= 120);
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 120, "each once");
    desk.get(&format!("{LIST}?after=nonsense")).await.expect(200).assert_has("Number");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_goes_along_in_a_merge_an_export_and_a_deletion(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let old = &named(world, "10331", "Ines Carvalho").await;
    let new = &named(world, "10571", "Inês Carvalho").await;
    drop(new.post_form(REPORT, "wrong=fact&words=first").await.expect(303));
    world.advance(5);
    drop(old.post_form(REPORT, "wrong=fact&words=later").await.expect(303));
    drop(old.post_form("/courses/fire/cards/check/report", "wrong=broken").await.expect(303));
    old.get("/profile/data").await.expect(200).assert_has("Cards that you said are wrong");
    let file = old.post_form("/profile/data", "").await.expect(200);
    let stored: Value = serde_json::from_str(&file.body).expect("JSON");
    let mine = stored["stored"]["card_reports"].as_array().expect("rows");
    assert!(mine.len() == 2 && mine.iter().any(|row| row["words"] == "later"), "{mine:?}");

    let mut ids = world.texts("SELECT id FROM learners ORDER BY employee_number").await;
    let (stays, gone) = (ids.remove(1), ids.remove(0));
    world.run("UPDATE learners SET left_at = 1, status = 'inactive' WHERE id = $1", &[&gone]).await;
    let desk = &Desk::content_admin(world).await;
    let asked = desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200);
    desk.post(&format!("{LEARNERS}/{stays}/merge"), &[("with", &gone), ("sure", &shown(&asked))])
        .await
        .leads_to(&format!("{LEARNERS}/{stays}?done=merged"));
    let all = "SELECT course_id || ' ' || words FROM card_reports ORDER BY course_id, words";
    assert_eq!(world.texts(all).await, ["drinks later", "fire "]);
    let undo = world.texts("SELECT id FROM merges").await.remove(0);
    desk.post(&format!("{LEARNERS}/{stays}/merges/{undo}/undo"), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{gone}?done=parted"));
    assert_eq!(world.texts(all).await, ["drinks first", "drinks later", "fire "]);

    let asked = desk.get(&format!("{LEARNERS}/{gone}/delete")).await.expect(200);
    asked.assert_has("cards that they said are wrong");
    drop(desk.post(&format!("{LEARNERS}/{gone}/delete"), &[("sure", "1")]).await.expect(303));
    assert_eq!(world.texts(all).await, ["drinks first"]);
    // Whoever only said something has done nothing in the course.
    world.run("UPDATE courses SET published_at = NULL WHERE slug = 'drinks'", &[]).await;
    drop(desk.post(&format!("{COURSES}/drinks/delete"), &[("sure", "1")]).await.expect(303));
    assert_eq!(reports(world).await, 0);
}
