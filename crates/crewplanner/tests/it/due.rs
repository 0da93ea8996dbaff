//! What is late, and what is due when: the words, the red bullet, and what happens at midnight.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// A course as MobieTrain tells of it, on Thursday 18 June 2026.
fn course(portal: &Portal, title: &str, due: Option<&str>, late: bool) -> Value {
    let origin = portal.mobietrain.origin();
    json!({"title": title, "url": format!("{origin}/courses/{title}"), "language": "en", "stage": "shown",
           "cover": null, "minutes_left": 5, "lessons": 4, "lessons_done": 0, "due": due, "late": late})
}

fn answer(count: i64, late: i64, courses: &[Value]) -> String {
    let training = json!({"count": courses.len(), "late": late, "courses": courses});
    json!({"count": count, "courses": [], "training": training}).to_string()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_late_comes_first_and_what_is_due_says_when(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    // MobieTrain's order is not the page's.
    let courses = [
        course(portal, "Whenever", None, false),
        course(portal, "Autumn", Some("2026-09-01"), false),
        course(portal, "Crowd", Some("2026-06-25"), false),
        course(portal, "Radio", Some("2026-06-23"), false),
        course(portal, "Serving", Some("2026-06-19"), false),
        course(portal, "Lifting", Some("2026-06-15"), true),
        course(portal, "Nonsense", Some("2026-06-31"), true),
    ];
    portal.mobietrain.answers_news(200, &answer(2, 1, &courses));
    let jan = portal.signed_in(JAN).await;
    let news = jan.watch(portal).await.until("2 new training courses, one late").await;
    assert!(news["menu"].as_str().expect("a part").contains(">2 new, 1 late<"), "{news}");
    let avatar = news["avatar"].as_str().expect("a part");
    assert!(avatar.contains("bullet"));
    assert!(avatar.contains("Profile menu of Jan Peeters, 2 new training courses, one late"), "{avatar}");
    let home = jan.get("/").await;
    let place = |text: &str| home.body.find(text).unwrap_or_else(|| panic!("{text}: {}", home.body));
    for pair in [
        "3 days late",
        ">Lifting<",
        "By tomorrow",
        ">Serving<",
        "By Tuesday",
        ">Radio<",
        "By 25 June 2026",
        ">Crowd<",
        "Not begun yet",
        ">Whenever<",
        ">Autumn<",
        "By 1 September 2026",
        ">Nonsense<",
    ]
    .windows(2)
    {
        assert!(place(pair[0]) < place(pair[1]), "{pair:?}: {}", home.body);
    }
    assert_eq!(
        home.body.matches("late<").count(),
        4,
        "of the menu and its button, over the list, at the course itself"
    );
    // One tap leads to exactly that course.
    assert!(home.body.contains(r#"href="/integrations/mobietrain/launch?target_link_uri=/courses/Serving""#));
    // Whoever looks after them reads of it, too.
    let page = portal.signed_in(SOFIE).await.get(&format!("/employees/{}", portal.jan)).await.expect(200);
    page.assert_has("Late: Lifting").assert_has("It was due on 15 June 2026.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_bullet_is_for_what_is_new_or_late_and_for_nothing_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    for (count, late, said, bullet) in [
        (0, 0, "", false),
        (0, 1, "One late training course", true),
        (3, 0, "3 new training courses", true),
        (1, 2, "One new training course, 2 late", true),
    ] {
        let courses =
            [course(portal, "Serving", Some("2026-06-18"), false), course(portal, "Bar", None, false)];
        portal.mobietrain.answers_news(200, &answer(count, late, &courses));
        portal.clock.advance(Duration::from_secs(15 * 60));
        portal.app.look_again();
        let news = jan.watch(portal).await.until(said).await;
        assert_eq!(news["avatar"].as_str().expect("a part").contains("bullet"), bullet, "{said}");
        assert_eq!(jan.get("/profile").await.body.contains("class=\"bullet\""), bullet, "{said}");
        jan.get("/").await.assert_has("By today");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_that_cannot_be_are_no_answer(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    portal.mobietrain.answers_news(200, &answer(0, 1, &[course(portal, "Bar", None, false)]));
    jan.watch(portal).await.until("One late training course").await;
    portal.mobietrain.answers_news(200, &answer(0, 99, &[course(portal, "Bar", None, false)]));
    portal.clock.advance(Duration::from_secs(15 * 60));
    portal.app.look_again();
    jan.watch(portal).await.until("").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_midnight_an_open_page_says_another_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let courses = [course(portal, "Serving", Some("2026-06-19"), false)];
    portal.mobietrain.answers_news(200, &answer(0, 0, &courses));
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    stream.until_card("By tomorrow").await;
    portal.clock.advance(DAY);
    portal.app.look_again();
    stream.until_card("By today").await;
    // Whatever MobieTrain says of it: the day is past.
    portal.clock.advance(DAY);
    portal.app.look_again();
    let news = stream.until("One late training course").await;
    assert!(news["card"].as_str().expect("a part").contains("1 day late"), "{news}");
}
