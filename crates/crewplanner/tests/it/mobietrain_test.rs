//! What an employee would find in MobieTrain, tried by a client admin who knows a name.

use crewplanner::{Actor, NewEmployee};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE, somebody};

const TEST: &str = "/integrations/mobietrain/test";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_is_found_by_parts_of_the_name_and_the_courses_are_told_by_group(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.answers(
        200,
        r#"{"result":"connected","account":"Acme Events","key_id":"the-key","clock_skew_seconds":0,
            "learner":{"groups":["Everyone","Bar"],"courses":7,
            "by_group":[{"group":"Everyone","courses":3},{"group":"Bar","courses":4}]}}"#,
    );
    let sofie = portal.signed_in(SOFIE).await;
    for typed in ["pee jan", "10544", "JAN.PEETERS@acme-events.example"] {
        let page = sofie.post(TEST, &[("who", typed)]).await.expect(200);
        page.assert_has("Jan Peeters would find 7 courses").assert_has("Everyone 3, Bar 4");
        page.assert_has_not("in several of these groups");
    }
    portal.mobietrain.answers(
        200,
        r#"{"result":"connected","account":"Acme Events","key_id":"the-key","clock_skew_seconds":0,
            "learner":{"groups":["Everyone","Bar"],"courses":6,
            "by_group":[{"group":"Everyone","courses":3},{"group":"Bar","courses":4}]}}"#,
    );
    let page = sofie.post(TEST, &[("who", "jan p")]).await.expect(200);
    page.assert_has("would find 6 courses").assert_has("counted in each, and once in the total");
    let nobody = sofie.post(TEST, &[("who", "eeters")]).await.expect(422);
    nobody.assert_has("No employee is found");
    assert!(nobody.body.contains(r#"value="eeters""#), "what was typed is kept");
    for nothing in ["", "?", "\u{0}"] {
        assert_eq!(sofie.post(TEST, &[("who", nothing)]).await.status, 422, "{nothing:?}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_several_one_is_chosen(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    for number in 0..9 {
        let (email, name) = (format!("{number}@x.example"), format!("Jan Number {number}"));
        let new = NewEmployee { email: Some(&email), name: &name, ..somebody() };
        portal.hire(new).await;
    }
    let sofie = portal.signed_in(SOFIE).await;
    let calls = portal.mobietrain.calls().len();
    let page = sofie.post(TEST, &[("who", "jan")]).await.expect(200);
    page.assert_has("Whom do you mean?").assert_has("Jan Number 0").assert_has("2 more people fit");
    page.assert_has_not("Jan Peeters");
    assert_eq!(portal.mobietrain.calls().len(), calls, "nobody was tested");
    let chosen = sofie.post(TEST, &[("who", "jan"), ("id", portal.jan.as_str())]).await.expect(200);
    chosen.assert_has("Jan Peeters would find 6 courses").assert_has("Everyone, Bar");
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let lena = NewEmployee { email: Some("lena@globex.example"), name: "Lena Jan", ..somebody() };
    let lena = portal.app.create_employee(&globex, &lena, &Actor::CommandLine).await.expect("Lena");
    for id in [lena.as_str(), "nobody", "\u{0}"] {
        assert_eq!(sofie.post(TEST, &[("who", "jan"), ("id", id)]).await.status, 404, "{id:?}");
    }
    sofie.post(TEST, &[("who", "lena")]).await.expect(422).assert_has_not("Lena Jan");
    assert_eq!(portal.signed_in(JAN).await.post(TEST, &[("who", "jan")]).await.status, 403);
}
