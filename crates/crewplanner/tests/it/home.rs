//! The home page: what somebody has to do comes first. And the page that asks for the company.

use std::time::Duration;

use crewplanner::NewEmployee;
use jwt_link::SecurityEvent;
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE, somebody};

/// A course as MobieTrain tells of it.
fn course(portal: &Portal, title: &str, stage: &str, done: i64) -> serde_json::Value {
    let origin = portal.mobietrain.origin();
    json!({"title": title, "url": format!("{origin}/courses/{title}"), "language": "nl", "stage": stage,
           "cover": format!("{origin}/covers/acme-events/{title}/x"), "minutes_left": 5, "lessons": 5,
           "lessons_done": done})
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_begun_stands_before_what_is_new(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    // MobieTrain's order is not the page's.
    let courses = [course(portal, "Radio", "new", 0), course(portal, "Bar", "begun", 3)];
    let answer = json!({"count": 1, "courses": [], "training": {"count": 2, "courses": courses}});
    portal.mobietrain.answers_news(200, &answer.to_string());
    let jan = portal.signed_in(JAN).await;
    jan.watch(portal).await.until("One new training course").await;
    let page = jan.get("/").await;
    page.assert_has("3 of 5 lessons, 5 minutes left")
        .assert_has("10 minutes in all")
        .assert_has("Nederlands");
    // Each title is said in its own language, the hidden ones too.
    for title in [
        "<h3><bdi lang=\"nl\" dir=\"ltr\">Bar</bdi></h3>",
        "aria-label=\"Bar\" lang=\"nl\">",
        "<span class=\"visually-hidden\">: <bdi lang=\"nl\" dir=\"ltr\">Bar</bdi></span>",
        "<bdi lang=\"nl\" dir=\"ltr\">Radio</bdi></a>",
    ] {
        assert!(page.body.contains(title), "{title}: {}", page.body);
    }
    let place = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(place(">Bar<") < place(">Radio<") && place(">Radio<") < place("Your departments"));
    // Its cover comes from MobieTrain, and nothing else does.
    let origin = portal.mobietrain.origin();
    assert!(page.body.contains(&format!("{origin}/covers/acme-events/Bar/x")));
    let policy = page.header("content-security-policy");
    assert!(policy.contains(&format!("img-src 'self' {origin};")) && policy.contains("script-src 'self';"));
    assert!(!jan.get("/profile").await.header("content-security-policy").contains(&origin));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_completed_last_is_said_in_its_own_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (title, language, attributes) in [
        ("Taptechniek", Some("nl"), " lang=\"nl\" dir=\"ltr\""),
        ("السلامة", Some("ar"), " lang=\"ar\" dir=\"rtl\""),
        ("Whatever", None, ""),
        ("Klingon", Some("tlh"), ""),
    ] {
        portal.clock.advance(Duration::from_secs(60));
        let completed = SecurityEvent::CourseCompleted {
            person: portal.person(&portal.jan),
            course: format!("{}/courses/{}", portal.mobietrain.origin(), attributes.len() + title.len()),
            title: title.to_owned(),
            language: language.map(str::to_owned),
            completed_at: portal.app.clock.now().as_secs(),
            qualification: None,
            valid_until: None,
            revised_at: None,
        };
        let _accepted = portal.event(completed).await.expect(202);
        let home = jan.get("/").await;
        assert!(home.body.contains(&format!("Last: <q{attributes}>{title}</q>")), "{}", home.body);
        let page = sofie.get(&format!("/employees/{}", portal.jan)).await;
        assert!(page.body.contains(&format!("<bdi{attributes}>{title}</bdi>")), "{}", page.body);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_back_sees_how_far_they_are_by_now(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let answer = |done| {
        let courses = [course(portal, "Bar", "begun", done)];
        json!({"count": 0, "courses": [], "training": {"count": 1, "courses": courses}}).to_string()
    };
    portal.mobietrain.answers_news(200, &answer(1));
    let jan = portal.signed_in(JAN).await;
    jan.watch(portal).await.until_card("1 of 5 lessons").await;
    portal.mobietrain.answers_news(200, &answer(2));
    // Nobody is asked about for each look at the page …
    jan.get("/").await.assert_has("1 of 5 lessons");
    jan.watch(portal).await.until_card("1 of 5 lessons").await;
    assert_eq!(portal.mobietrain.asked().len(), 1);
    // … but after a minute.
    portal.clock.advance(Duration::from_secs(61));
    jan.get("/").await.assert_has("1 of 5 lessons");
    jan.watch(portal).await.until_card("2 of 5 lessons").await;
    jan.get("/").await.assert_has("2 of 5 lessons");
    assert_eq!(portal.mobietrain.asked().len(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_mobietrain_tells_of_new_courses_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar", "Radio"]);
    let jan = portal.signed_in(JAN).await;
    jan.watch(portal).await.until("2 new training courses").await;
    let page = jan.get("/").await;
    page.assert_has("Bar").assert_has("Radio");
    assert!(!page.body.contains("lessons") && !page.body.contains("minutes"));
}

/// Whoever was added cannot sign in before being invited, so that is a step of its own.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_client_is_led_to_those_who_are_not_invited_yet(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.hire(NewEmployee { name: "Noor Willems", password: None, ..somebody() }).await;
    let sofie = portal.signed_in(SOFIE).await;
    let home = sofie.get("/").await;
    home.assert_has("Three steps to the first training").assert_has("nobody can sign in before");
    let at = "/employees?access=not-invited";
    assert!(home.body.contains(&format!("href=\"{at}\"")), "{}", home.body);
    let list = sofie.get(at).await.expect(200);
    list.assert_has("Noor Willems").assert_has_not("Jan Peeters");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_says_which_day_it_is_and_has_no_navigation_of_one_tab(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let page = portal.signed_in(JAN).await.get("/").await;
    page.assert_has("Thursday 18 June 2026");
    assert!(!page.body.contains("mainnav"));
    assert!(portal.signed_in(SOFIE).await.get("/").await.body.contains("mainnav"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_company_of_the_last_time_is_one_tap_away(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let browser = portal.browser_at("http://crewplanner.localhost:8080");
    assert!(!browser.get("/").await.body.contains("Acme Events"));
    browser.get("/?company=nobody").await.expect(422).assert_has("Which company");
    assert!(!browser.get("/").await.body.contains("Acme Events"));
    browser.get("/?company=Acme").await.leads_to("http://acme.crewplanner.localhost:8080/");
    let page = browser.get("/").await;
    page.assert_has("Go on to Acme Events");
    assert!(page.body.contains(r#"href="/?company=acme""#), "{}", page.body);
    // What somebody else planted there leads nowhere.
    browser.plant("__Host-company", "evil.example/");
    assert!(!browser.get("/").await.expect(200).body.contains("Go on to"));
}
