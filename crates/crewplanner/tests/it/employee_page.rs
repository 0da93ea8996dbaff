//! The page of an employee: who they are, where they are signed in, what they have completed.

use std::time::Duration;

use crewplanner::NewEmployee;
use jiff::tz::TimeZone;
use jwt_link::SecurityEvent;
use kernel::Timestamp;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, START, Sqlite};
use web::Language;

use crate::support::{Browser, Form, JAN, PASSWORD, Portal, SOFIE, assert_speaks, somebody};

const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";
const TABLET: &str =
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36";
const DAY: Duration = Duration::from_secs(24 * 3600);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_tells_what_is_known(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal
        .hire(NewEmployee {
            email: Some("x@acme-events.example"),
            name: "X",
            departments: &[("east", "Bar East")],
            ..somebody()
        })
        .await;
    portal.put_below("east", "bar").await;
    portal.change(&portal.jan, crate::support::in_departments(&["east"])).await;
    complete(portal, "Allergens", START).await;
    let sofie = portal.signed_in(SOFIE).await;
    let path = format!("/employees/{}", portal.jan);
    let page = sofie.get(&path).await.expect(200);
    for words in [
        "Jan Peeters",
        "Number 10544",
        JAN,
        "Bar › Bar East",
        "Allergens",
        "Set: can sign in",
        "Employee changed",
        "Administrator of the server",
    ] {
        page.assert_has(words);
    }
    assert!(!page.links("/audit?about=").is_empty() || page.body.contains(&format!("about={}", portal.jan)));
    for language in Language::ALL {
        sofie.post("/profile", &[("language", language.tag())]).await;
        for page in ["", "/edit", "/delete", "/../new"] {
            let path = if page == "/../new" { "/employees/new".to_owned() } else { format!("{path}{page}") };
            assert_speaks(&sofie.get(&path).await.expect(200), language, &path);
        }
    }
}

/// A portal where the clocks are two hours ahead of the tests'.
async fn in_brussels(engine: Engine) -> Portal {
    let zone = TimeZone::get("Europe/Brussels").expect("it is bundled");
    Portal::start_with(engine, |settings| settings.time_zone = zone).await
}

/// MobieTrain tells that Jan has completed a course.
async fn complete(portal: &Portal, title: &str, at: Timestamp) {
    let completed = SecurityEvent::CourseCompleted {
        person: portal.person(&portal.jan),
        course: format!("{}/courses/{}", portal.mobietrain.origin(), title.to_lowercase()),
        title: title.to_owned(),
        language: Some("nl".to_owned()),
        completed_at: at.as_secs(),
        qualification: None,
        valid_until: None,
        revised_at: None,
    };
    let _accepted = portal.event(completed).await.expect(202);
}

/// The rows of the table of completed courses, in words.
fn completed(page: &Page) -> Vec<String> {
    let table = page.body.split("aria-labelledby=\"training\" tabindex").nth(1).unwrap_or_default();
    let table =
        table.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    let words = |row: &str| row.split(['<', '>']).skip(1).step_by(2).collect::<Vec<_>>().join(" ");
    table
        .split("<tr")
        .skip(1)
        .map(|row| words(row).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_completed_course_has_its_own_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &in_brussels(engine).await;
    portal.connect().await;
    complete(portal, "Allergens", START - DAY * 51).await;
    // Ten minutes before midnight in London, where it is the next day in Brussels already.
    complete(portal, "Lifting", Timestamp::from_secs(1_781_391_000)).await;
    complete(portal, "Radio", START).await;
    let page = portal.signed_in(SOFIE).await.get(&format!("/employees/{}", portal.jan)).await.expect(200);
    assert_eq!(
        completed(&page),
        [
            "Radio 18 June 2026 Does not run out",
            "Lifting 14 June 2026 Does not run out",
            "Allergens 28 April 2026 Does not run out"
        ]
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_says_when_mobietrain_told_something_last(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &in_brussels(engine).await;
    portal.connect().await;
    let (sofie, jan) = (portal.signed_in(SOFIE).await, portal.signed_in(JAN).await);
    // An answer that says nothing new is told to no page that is open.
    let says = async |words: &str| {
        let asking =
            async { while !sofie.get(&format!("/employees/{}", portal.jan)).await.expect(200).has(words) {} };
        tokio::time::timeout(Duration::from_secs(30), asking).await.expect(words);
    };
    says("As far as MobieTrain has told us.").await;
    portal.clock.advance(Duration::from_secs(60));
    complete(portal, "Allergens", START - DAY).await;
    says("MobieTrain told us this, last on 18 June 2026, 09:21.").await;
    portal.mobietrain.news(&["Radio"]);
    portal.clock.advance(Duration::from_secs(60));
    jan.watch(portal).await.until("One new training course").await;
    says("last on 18 June 2026, 09:22.").await;
    // The same as before is an answer too, and none is none.
    portal.clock.advance(Duration::from_secs(3600));
    let mut watching = jan.watch(portal).await;
    watching.until("One new training course").await;
    says("last on 18 June 2026, 10:22.").await;
    drop(watching);
    portal.mobietrain.answers_news(500, "");
    portal.clock.advance(Duration::from_secs(3600));
    jan.watch(portal).await.until("").await;
    says("last on 18 June 2026, 10:22.").await;
    // What another account told is no word of this one.
    portal.save("other-events").await;
    says("As far as MobieTrain has told us.").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_details_say_since_when_somebody_is_in_the_crew(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &in_brussels(engine).await;
    // The last day of July in London, where it is August in Brussels already.
    portal.clock.set(Timestamp::from_secs(1_785_537_000));
    let ada = portal.hire(NewEmployee { name: "Ada", ..somebody() }).await;
    portal.clock.advance(DAY * 90);
    let sofie = portal.signed_in(SOFIE).await;
    for (id, since) in [(&portal.jan, "since June 2026"), (&ada, "since August 2026")] {
        let page = sofie.get(&format!("/employees/{id}")).await.expect(200);
        page.assert_has(&format!("In the crew {since}"));
    }
}

/// Signs Jan in with a browser that calls itself so.
async fn signed_in_with(browser: &Browser, user_agent: &str) {
    let form = format!("email={}&password={PASSWORD}&to=/", JAN.replace('@', "%40"));
    let headers = [
        ("user-agent", user_agent),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    browser.send(http::Method::POST, "/sign-in", &headers, form.as_bytes()).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_device_is_drawn_as_what_it_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for (number, user_agent) in [(1, PHONE), (2, TABLET), (3, "curl")] {
        signed_in_with(&portal.browser_from([198, 51, 100, number]), user_agent).await;
    }
    let page = portal.signed_in(SOFIE).await.get(&format!("/employees/{}", portal.jan)).await.expect(200);
    for (address, icon) in [("198.51.100.1", "phone"), ("198.51.100.2", "tablet"), ("198.51.100.3", "globe")]
    {
        let row = page.body.split("<li>").find(|row| row.contains(address)).expect("a device");
        assert!(row.contains(&format!("#{icon}\"")), "{icon} for {address}: {row}");
        let sprite = row.split("href=\"").nth(1).and_then(|rest| rest.split('#').next()).expect("a sprite");
        let drawn = portal.browser().get(sprite).await.expect(200);
        assert!(drawn.body.contains(&format!("id=\"{icon}\"")), "{icon} is drawn");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn devices_are_recognized_and_signed_out_one_by_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (phone, desk) = (portal.browser_from([198, 51, 100, 7]), portal.signed_in(JAN).await);
    signed_in_with(&phone, PHONE).await;
    let sofie = portal.signed_in(SOFIE).await;
    let path = format!("/employees/{}", portal.jan);
    let page = sofie.get(&path).await;
    page.assert_has("Chrome on Android")
        .assert_has("198.51.100.7")
        .assert_has("A browser that we don’t know");
    let session = |page: &testkit::Page, near: &str| {
        let row = page.body.split("<li").find(|row| row.contains(near)).expect("a row").to_owned();
        row.split("name=\"session\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("a session")
            .to_owned()
    };
    let of_the_phone = session(&page, "Chrome on Android");
    // Of somebody else's page it opens and ends nothing.
    let sofie_id =
        portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie").id;
    let _done = sofie
        .post(&format!("/employees/{sofie_id}/sign-out"), &[("session", &of_the_phone)])
        .await
        .expect(303);
    let _done = sofie.post("/profile/sign-out", &[("session", &of_the_phone)]).await.expect(303);
    assert_eq!(phone.get("/").await.status, 200);
    let told = portal.count("SELECT COUNT(*) FROM sent_events").await;
    sofie
        .post(&format!("{path}/sign-out"), &[("session", &of_the_phone)])
        .await
        .leads_to(&format!("{path}?done=signed-out"));
    assert_eq!((phone.get("/").await.status.as_u16(), desk.get("/").await.status.as_u16()), (303, 200));
    assert_eq!(
        portal.count("SELECT COUNT(*) FROM sent_events").await,
        told + 1,
        "MobieTrain is told of that session"
    );
    // Jan does it himself.
    let phone = portal.signed_in(JAN).await;
    let own = desk.get("/profile/security").await;
    own.assert_has("This browser").assert_has("Where you are signed in");
    let other = own
        .body
        .split("name=\"session\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("another")
        .to_owned();
    desk.post("/profile/sign-out", &[("session", &other)])
        .await
        .leads_to("/profile/security?done=signed-out");
    assert_eq!((phone.get("/").await.status.as_u16(), desk.get("/").await.status.as_u16()), (303, 200));
    let _done = sofie.post(&format!("{path}/sign-out-everywhere"), &[]).await.expect(303);
    assert_eq!(desk.get("/").await.status, 303);
    sofie.get(&path).await.assert_has("Not signed in anywhere").assert_has("Device signed out");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_are_called_is_text_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let bad = "<script>alert(1)</script>\"'";
    let id = portal
        .hire(NewEmployee {
            email: Some("m@acme-events.example"),
            name: bad,
            departments: &[("x\"", "<b>Bar</b>")],
            ..somebody()
        })
        .await;
    let sofie = portal.signed_in(SOFIE).await;
    for page in ["", "/edit", "/delete"] {
        let body = sofie.get(&format!("/employees/{id}{page}")).await.expect(200).body;
        assert!(!body.contains("<script>alert") && !body.contains("<b>Bar"), "{page}");
    }
    let form = Form::of(&sofie.get(&format!("/employees/{id}/edit")).await, "/edit").set("email", bad);
    let body = form.send(&sofie).await.expect(422).body;
    assert!(!body.contains("<script>alert"));
}
