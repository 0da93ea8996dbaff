//! The start page: what presses comes first and says so in days, one tap leads to exactly the card that is next, and a course among many is
//! found.

use http::{Method, StatusCode};
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::{course, learner, look};
use crate::new_courses::SAME;
use crate::paths::{Shows as _, path, school};
use crate::world::World;

const DAY: u64 = 86_400;

/// It is mandatory for its group, so many days after it came.
pub async fn mandatory(world: &World, course: &str, days: &str) {
    let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_days, since, made_by) \
               SELECT account_id, course_id, group_id, CAST($2 AS BIGINT), 1, '' FROM course_groups WHERE course_id = $1";
    world.run(sql, &[course, days]).await;
}

async fn do_card(tab: &Tab, course: &str, card: &str) {
    let form = if card == "young" { "answer=1" } else { "" };
    let done = tab.post_form(&format!("/courses/{course}/cards/{card}"), form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{card}");
}

/// Everything that is stored of what somebody did.
async fn done(world: &World) -> Vec<String> {
    world
        .texts(
            "SELECT course_id || '/' || card_id || '/' || CAST(edition AS TEXT) || '/' || CAST(COALESCE(best_score, -1) AS TEXT) \
             FROM card_progress ORDER BY course_id, card_id",
        )
        .await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_tap_leads_to_exactly_the_card_that_is_next(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &school(world, &["drinks", "radio"]).await;
    course(world, &world.account, "guards", "rule", r#"{"departments":["security"]}"#).await;
    let jan = &learner(world, SAME).await;
    let next = "/courses/drinks/continue";
    for card in ["check", "young", "water"] {
        jan.get(next).await.leads_to(&format!("/courses/drinks/cards/{card}"));
        do_card(jan, "drinks", card).await;
    }
    jan.get(next).await.leads_to("/courses/drinks");
    look(jan, "/courses/drinks/completed").await;
    // Looking where it leads begins nothing.
    jan.get("/courses/radio/continue").await.leads_to("/courses/radio/cards/check");
    let head = jan.send(Method::HEAD, "/courses/radio/continue", &[], b"").await;
    head.leads_to("/courses/radio/cards/check");
    let opened = "SELECT COUNT(*) FROM course_progress WHERE course_id = 'radio' AND opened_at IS NOT NULL";
    assert_eq!(world.count(opened).await, 0);
    for nothing in ["/courses/guards/continue", "/courses/nothing/continue"] {
        assert_eq!(jan.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // One that waits says first what it waits for.
    path(desk, "First days", &["radio", "drinks"]).await;
    let aicha = &learner(world, |aicha| aicha.sub = "2002".to_owned()).await;
    aicha.get(next).await.leads_to("/courses/drinks");
    aicha.get("/continue").await.leads_to("/courses/radio/cards/check");
    let away = &world.browser();
    assert_eq!(away.get(next).await.status, StatusCode::UNAUTHORIZED, "nobody knows whose browser that is");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_presses_comes_first_and_says_so_in_days(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world, &["welcome", "radio", "drinks", "fire"]).await;
    mandatory(world, "drinks", "1").await;
    mandatory(world, "fire", "4").await;
    let jan = &learner(world, SAME).await;
    do_card(jan, "radio", "check").await;
    let page = jan.get("/").await.expect(200);
    page.assert_has("One is for tomorrow.").assert_has("By tomorrow").assert_has("In 4 days");
    page.assert_has("8 minutes in all, and it is off your list.").assert_has("No hurry");
    // What was begun without a day waits; what presses is the large one, with its card.
    page.shows("<a class=\"btn btn-primary btn-big\" href=\"/courses/drinks/cards/check\">Start");
    page.shows("<h3><a href=\"/courses/fire/cards/check\">").shows("<h3><a href=\"/courses/radio\">");
    jan.get("/continue").await.leads_to("/courses/drinks/cards/check");
    do_card(jan, "drinks", "check").await;
    world.advance(4 * DAY);
    let jan = &learner(world, SAME).await;
    let page = jan.get("/").await.expect(200);
    page.assert_has("One is late, one is for today.").assert_has("3 days late").assert_has("By today");
    page.shows("<a class=\"btn btn-primary btn-big\" href=\"/courses/drinks/cards/young\">Continue");
    // Once nothing presses, they go on where they were.
    for card in ["young", "water"] {
        do_card(jan, "drinks", card).await;
    }
    look(jan, "/courses/drinks/completed").await;
    for card in ["check", "young", "water"] {
        do_card(jan, "fire", card).await;
    }
    look(jan, "/courses/fire/completed").await;
    let page = jan.get("/").await.expect(200);
    page.assert_has("A new stop for you.").assert_has("Where you left off").assert_has_not("No hurry");
    page.shows("<a class=\"btn btn-primary btn-big\" href=\"/courses/radio/cards/young\">Continue");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_among_many_is_found_without_scripts(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let all: Vec<String> = (0..10).map(|number| format!("course-{number}")).collect();
    for slug in &all {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let jan = &learner(world, SAME).await;
    jan.get("/").await.expect(200).shows_not("name=\"q\"");
    course(world, &world.account, "cafe", "everyone", "{}").await;
    world.run("UPDATE course_texts SET content = REPLACE(content, 'cafe in English', 'Straße und Café <b>') WHERE course_id = 'cafe'", &[]).await;
    let shown = "SELECT COUNT(*) FROM course_progress";
    for words in ["caf%C3%A9", "CAFE", "strasse+caf", "%20cafe%20"] {
        let page = jan.get(&format!("/?q={words}")).await.expect(200);
        page.assert_has("One course with").shows("<h3><a href=\"/courses/cafe\">").shows_not("course-3");
        page.shows("Café &#60;b&#62;");
    }
    assert_eq!(world.count(shown).await, 10, "what was found is not the list: the new one stays new");
    // In lessons, too, which all of these have.
    jan.get("/?q=wristband").await.expect(200).assert_has("11 courses with");
    let nothing = jan.get("/?q=%22%3E%3Cscript%3E").await.expect(200);
    nothing
        .assert_has("No course has")
        .assert_has("Show all courses")
        .shows_not("<script>")
        .shows_not("<article");
    for empty in ["/", "/?q=", "/?q=+++", "/?q=%00"] {
        let page = jan.get(empty).await;
        if empty == "/?q=%00" {
            assert_eq!(page.status, StatusCode::BAD_REQUEST);
        } else {
            page.expect(200).shows("name=\"q\"").assert_has("New for you");
        }
    }
    assert_eq!(world.count(shown).await, 11);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_to_do_says_why_and_whom_to_ask(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = &learner(world, SAME).await;
    let page = jan.get("/").await.expect(200);
    page.assert_has("Nothing on the line today.").assert_has("Acme Events chooses courses for each team.");
    page.assert_has("Ask whoever plans your shifts at Acme Events.").shows_not("name=\"q\"");
    jan.get("/continue").await.leads_to("/");
    course(world, &world.account, "drinks", "everyone", "{}").await;
    for card in ["check", "young", "water"] {
        do_card(jan, "drinks", card).await;
    }
    look(jan, "/courses/drinks/completed").await;
    jan.get("/").await.expect(200).assert_has("Everything is done.").assert_has("1/1");
    jan.get("/continue").await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_language_keeps_everything(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    school(world, &["drinks", "radio"]).await;
    mandatory(world, "radio", "5").await;
    let jan = &learner(world, SAME).await;
    for (course, cards) in [("drinks", &["check", "young"][..]), ("radio", &["check"])] {
        for card in cards {
            do_card(jan, course, card).await;
        }
    }
    let before = done(world).await;
    assert_eq!(before.len(), 3);
    let next = ["/continue", "/courses/drinks/continue", "/courses/radio/continue"];
    let leads = async |tab: &Tab| {
        let mut to = Vec::new();
        for path in next {
            to.push(tab.get(path).await.location().to_owned());
        }
        to
    };
    let went = leads(jan).await;
    for language in web::Language::ALL {
        jan.post_form("/profile", &format!("lang={}", language.tag())).await.leads_to("/profile");
        let page = jan.get("/").await.expect(200);
        page.shows(&format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.direction()));
        assert_eq!(leads(jan).await, went, "{language:?}");
        assert_eq!(done(world).await, before, "{language:?}");
    }
    // On another device, and after the link says another language, it is the one that they chose.
    let phone = &world.browser();
    let claims = Claims { locale: Some("de-DE".to_owned()), ..world.claims() };
    world.redeem(phone, &world.link(&claims)).await.leads_to("/");
    let last = web::Language::ALL.last().expect("languages").tag();
    phone.get("/").await.expect(200).shows(&format!("<html lang=\"{last}\""));
    assert_eq!(leads(phone).await, went);
}
