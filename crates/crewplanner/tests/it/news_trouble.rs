//! MobieTrain down, slow, or answering nonsense; answers that nobody should be shown as they are.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, catalogue_changed, until};

const ONE: &str = "One new training course";
const TEN_MINUTES: Duration = Duration::from_secs(13 * 60);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unchanged_answer_is_not_sent_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    stream.until(ONE).await;
    portal.clock.advance(TEN_MINUTES);
    portal.app.look_again();
    until("the second question", || portal.mobietrain.asked().len() == 2).await;
    assert_eq!(portal.mobietrain.asked()[1].if_none_match.as_deref(), Some("\"Bar\""));
    portal.mobietrain.news(&["Bar", "Radio"]);
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    stream.until("2 new training courses").await;
    assert_eq!(portal.mobietrain.asked().len(), 3);
    jan.get("/").await.assert_has("2 new");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_takes_the_bullet_away_and_it_comes_back_by_itself(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    for (status, nonsense) in [
        (500, "<h1>Oops</h1>"),
        (200, r#"{"count":1000000,"courses":[]}"#),
        (200, r#"{"count":-1,"courses":[]}"#),
        (304, ""),
    ] {
        portal.mobietrain.news(&["Bar"]);
        portal.clock.advance(TEN_MINUTES);
        portal.app.look_again();
        stream.until(ONE).await;
        portal.mobietrain.answers_news(status, nonsense);
        if status != 304 {
            portal.clock.advance(TEN_MINUTES);
            portal.app.look_again();
            stream.until("").await;
            assert!(!jan.get("/").await.body.contains("class=\"bullet\""), "{nonsense}");
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mobietrain_that_is_down_costs_no_page_anything(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    stream.until(ONE).await;
    portal.mobietrain.stop().await;
    portal.clock.advance(TEN_MINUTES);
    portal.app.look_again();
    stream.until("").await;
    let page = jan.get("/").await.expect(200);
    assert!(page.body.contains("/integrations/mobietrain/launch") && !page.body.contains("class=\"bullet\""));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mobietrain_that_hangs_is_given_up_and_asked_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    portal.mobietrain.hold(true);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    stream.until("").await;
    portal.mobietrain.hold(false);
    portal.clock.advance(Duration::from_secs(10));
    portal.app.look_again();
    stream.until(ONE).await;
    assert_eq!(portal.mobietrain.asked().len(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_company_writes_is_text(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let origin = portal.mobietrain.origin();
    let body = serde_json::json!({ "count": 4, "courses": [
        { "title": "<script>alert(1)</script>\u{202e}\n\n", "url": format!("{origin}/courses/<b>") },
        { "title": "Foreign", "url": "https://evil.example/courses/1" },
        { "title": "Script", "url": "javascript:alert(1)" },
        { "title": "Elsewhere", "url": format!("{origin}//evil.example") },
    ]});
    portal.mobietrain.answers_news(200, &body.to_string());
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    let card = stream.until("4 new training courses").await["card"].as_str().expect("a part").to_owned();
    let page = jan.get("/").await;
    for html in [&card, &page.body] {
        assert!(
            !html.contains("<script>alert")
                && !html.contains("evil.example")
                && !html.contains("javascript:")
        );
        assert!(!html.contains('\u{202e}') && !html.contains("<b>"));
    }
    page.assert_has("<script>alert(1)</script>").assert_has("Foreign").assert_has("Elsewhere");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_what_another_account_had(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    stream.until(ONE).await;
    portal.app.disable_integration(&portal.acme, &crewplanner::Actor::CommandLine).await.expect("a change");
    stream.until("").await;
    portal.mobietrain.answers_news(500, "");
    portal.save("acme-concerts").await;
    assert!(!jan.get("/").await.body.contains("Bar</a>"));
    assert_eq!(jan.get("/").await.body.matches("class=\"bullet\"").count(), 0);
}
