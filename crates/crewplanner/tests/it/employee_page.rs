//! The page of an employee: who they are, where they are signed in, what they have completed.

use crewplanner::NewEmployee;
use jwt_link::SecurityEvent;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::support::{Form, JAN, PASSWORD, Portal, SOFIE, assert_speaks, somebody};

const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_tells_what_is_known(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal
        .hire(NewEmployee {
            email: "x@acme-events.example",
            name: "X",
            departments: &[("east", "Bar East")],
            ..somebody()
        })
        .await;
    portal.put_below("east", "bar").await;
    portal.change(&portal.jan, crate::support::in_departments(&["east"])).await;
    let completed = SecurityEvent::CourseCompleted {
        person: portal.person(&portal.jan),
        course: format!("{}/courses/allergens", portal.mobietrain.origin()),
        title: "Allergens".to_owned(),
        completed_at: portal.app.clock.now().as_secs(),
    };
    let _accepted = portal.event(completed).await.expect(202);
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

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn devices_are_recognized_and_signed_out_one_by_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (phone, desk) = (portal.browser_from([198, 51, 100, 7]), portal.signed_in(JAN).await);
    let form = format!("email={}&password={PASSWORD}&to=/", JAN.replace('@', "%40"));
    let headers = [
        ("user-agent", PHONE),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    phone.send(http::Method::POST, "/sign-in", &headers, form.as_bytes()).await.leads_to("/");
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
    let own = desk.get("/profile").await;
    own.assert_has("This browser").assert_has("Where you are signed in");
    let other = own
        .body
        .split("name=\"session\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("another")
        .to_owned();
    desk.post("/profile/sign-out", &[("session", &other)]).await.leads_to("/profile?signed_out=true");
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
            email: "m@acme-events.example",
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
