//! The same link again: a second tap, a retry after a lost answer, and a browser that keeps no cookies.

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};

use crate::world::{APP, REDEEM, World};

/// Posts the link at once from each of these, as CrewPlanner's launch page does.
async fn post_from_all(world: &World, browsers: Vec<Tab>, link: &str) -> Vec<(Tab, Page)> {
    at_once(browsers, &world.issuer(), &format!("jwt={link}")).await
}

/// Posts a form of this origin's at once from each of these.
async fn at_once(browsers: Vec<Tab>, origin: &str, form: &str) -> Vec<(Tab, Page)> {
    let posts: Vec<_> = browsers
        .into_iter()
        .map(|browser| {
            let (form, origin) = (form.to_owned(), origin.to_owned());
            tokio::spawn(async move {
                let answer = browser.post_from(&origin, REDEEM, &form).await;
                (browser, answer)
            })
        })
        .collect();
    let mut answers = Vec::new();
    for post in posts {
        answers.push(post.await.expect("no panic"));
    }
    answers
}

async fn signed_on(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM sign_ons WHERE outcome = 'signed_on'").await
}

/// A clone has the cookies of the browser and none of what the others of its kind are answered: each of its posts is a
/// retry whose first answer was lost.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_taps_twice_is_in_and_signs_on_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut browser = world.browser();
    for round in 1..=4 {
        browser.get(REDEEM).await; // it has been here before, and after the first round it has a session
        let link = world.link(&world.claims());
        let mut sessions = Vec::new();
        for (tab, answer) in post_from_all(world, vec![browser.clone(); 64], &link).await {
            answer.leads_to("/");
            sessions.push(tab.cookie("__Host-session").expect("a session"));
            browser = tab;
        }
        assert!(sessions.iter().all(|session| *session == sessions[0]), "any of the answers will do");
        assert_eq!(
            (signed_on(world).await, world.count("SELECT COUNT(*) FROM sign_ons").await),
            (round, round)
        );
        assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 1);
        assert_eq!(browser.get("/").await.location(), "/welcome/language", "he is in");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_answers_the_question_often_is_in_and_signs_on_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (browser, link) = (world.browser(), world.link(&world.claims()));
    browser.get(&format!("{REDEEM}?jwt={link}")).await.leads_to("/login/continue");
    let page = browser.get("/login/continue").await.expect(200);
    let form: Vec<String> =
        page.form(REDEEM).fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut sessions = Vec::new();
    for (tab, answer) in at_once(vec![browser.clone(); 64], APP, &form.join("&")).await {
        answer.leads_to("/");
        sessions.push(tab.cookie("__Host-session").expect("a session"));
    }
    assert!(sessions.iter().all(|session| *session == sessions[0]), "any of the answers will do");
    assert_eq!((signed_on(world).await, world.count("SELECT COUNT(*) FROM sign_ons").await), (1, 1));
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 1);
    browser.plant("__Host-session", &sessions[63]);
    browser.get("/").await.leads_to("/welcome/language");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_browsers_that_were_here_one_is_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut browsers = Vec::new();
    for _ in 0..64 {
        let browser = world.browser();
        browser.get(REDEEM).await;
        browsers.push(browser);
    }
    let answers = post_from_all(world, browsers, &world.link(&world.claims())).await;
    let is_in = |(_, answer): &&(Tab, Page)| answer.status == StatusCode::SEE_OTHER;
    assert_eq!(answers.iter().filter(is_in).count(), 1);
    for (browser, answer) in answers.iter().filter(|answer| !is_in(answer)) {
        assert!(
            answer.status == StatusCode::CONFLICT && answer.body.contains("used before"),
            "{}",
            answer.body
        );
        assert!(browser.cookie("__Host-session").is_none());
    }
    assert_eq!((signed_on(world).await, world.count("SELECT COUNT(*) FROM sessions").await), (1, 1));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_retry_brings_nobody_back_who_has_left(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    browser.get(REDEEM).await;
    let before = browser.clone(); // what the browser had when it posted first
    let jan = world.link(&world.claims());
    world.redeem(&browser, &jan).await.leads_to("/");
    // Somebody else signs on in the same browser.
    let aicha = Claims { sub: "aicha".to_owned(), name: "Aïcha Benali".to_owned(), ..world.claims() };
    world.redeem(&browser, &world.link(&aicha)).await.leads_to("/");
    assert_eq!(world.redeem(&before, &jan).await.status, StatusCode::CONFLICT);
    // Or signs out.
    let link = world.link(&world.claims());
    world.redeem(&browser, &link).await.leads_to("/");
    browser.post_form("/sign-out", "").await.leads_to("/signed-out");
    assert!(browser.cookie("__Host-browser").is_none(), "whoever comes next is another browser");
    assert_eq!(world.redeem(&before, &link).await.status, StatusCode::CONFLICT);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_visit_uses_nothing_up_before_the_browser_can_be_known(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (link, issuer) = (world.link(&world.claims()), world.issuer());
    let without = || Tab::new(world.browser().visitor.without_cookies(), APP);
    let address = format!("{REDEEM}?jwt={link}");
    // Sent round once, a browser without cookies is told so, at an address without the link.
    let posted = without().post_from(&issuer, REDEEM, &format!("jwt={link}")).await;
    let followed = without().get_with(&address, &[("referer", &issuer)]).await;
    for answer in [posted, followed] {
        answer.leads_to("/login/no-cookies");
        let query = answer.url.query().unwrap_or_default();
        assert!(query.ends_with("again=1"), "{query}");
    }
    let relaunched = without();
    assert!(relaunched.get(REDEEM).await.location().starts_with(&issuer), "nobody knows yet");
    let told = without().get("/login/no-cookies").await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    assert!(told.body.contains("keeps no cookies"), "{}", told.body);
    for table in ["SELECT COUNT(*) FROM sign_ons", "SELECT COUNT(*) FROM pending_links"] {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
    // The link is as good as ever, by the other way too.
    world.browser().get_with(&address, &[("referer", &issuer)]).await.leads_to("/");
}
