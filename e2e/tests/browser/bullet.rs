//! The red bullet, as people see it: it comes by itself, and it goes by itself.

use e2e::{Browser, Scheme, Screen};
use testkit::{Engine, Installation};

use crate::people::{HANNE, JAN, first_visit, phone, sign_in, sign_in_to_cms};

const COURSE: &str = "Dixi and drains";

/// A course for everybody that nobody has seen, as a draft.
async fn draft(site: &Installation) -> mobietrain::CourseId {
    let app = &site.sites.mobietrain;
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let text = format!(
        "+++\ntitle = \"{COURSE}\"\nsummary = \"Where the water goes.\"\nminutes = 3\n+++\n\n# One {{#one}}\n\n## Look {{#look}}\n\nDown.\n"
    );
    let files = vec![("en.md".to_owned(), text.into_bytes())];
    let course = mobietrain::import_course(app, &account, "drains", files).await;
    let course = course.unwrap_or_else(|error| panic!("{error:?}"));
    let everyone = mobietrain::everyone(app, &account).await.unwrap();
    mobietrain::set_course_groups(app, &account, &course, &[everyone], &mobietrain::Actor::CommandLine)
        .await
        .unwrap();
    course
}

/// What the profile picture is called, for those who do not see it.
async fn picture(browser: &Browser) -> String {
    browser.find(".avatar-btn").await.text().await.unwrap()
}

/// Waits for the dot and its number in Jan's language, with no reload; or for its absence.
async fn bullet(browser: &Browser, count: usize) {
    let number = match count {
        0 => String::new(),
        1 => "één nieuwe cursus".to_owned(),
        _ => format!("{count} nieuwe cursussen"),
    };
    browser
        .until(&format!("a bullet of {count}"), async || {
            let shown = browser.has(".avatar-btn .bullet").await;
            (shown == (count > 0) && picture(browser).await.contains(&number)).then_some(())
        })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_comes_when_somebody_publishes_and_goes_when_the_list_was_seen() {
    let site = Installation::start(Engine::Postgres).await;
    let course = draft(&site).await;

    // Jan has never been in MobieTrain: every course of his is new. Nothing of it needs a reload.
    let desk = Browser::start().await;
    desk.screen(Screen::Desktop).await;
    sign_in(&desk, &site, JAN).await;
    bullet(&desk, 7).await;
    let other_tab = Browser::start().await;
    sign_in(&other_tab, &site, JAN).await;
    bullet(&other_tab, 7).await;
    desk.run("window.neverReloaded = true").await;

    let pocket = phone().await;
    first_visit(&pocket, &site, JAN, "en").await;
    bullet(&desk, 0).await;
    bullet(&other_tab, 0).await;

    let hanne = Browser::start().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms(&format!("/accounts/acme-events/courses/{course}"))).await;
    hanne.press("button[value='publish']").await;
    hanne.press("form[action$='/publish'] .btn-primary").await;
    bullet(&desk, 1).await;
    bullet(&other_tab, 1).await;
    desk.press(".avatar-btn").await;
    desk.see("1 nieuwe").await;
    desk.see(COURSE).await;

    // The list on the phone is enough; the course itself keeps its mark.
    pocket.open(&site.app("/")).await;
    pocket.see(COURSE).await;
    bullet(&desk, 0).await;
    bullet(&other_tab, 0).await;
    assert_eq!(desk.run("return window.neverReloaded").await, true);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_at_home_leads_straight_to_its_card() {
    let site = Installation::start(Engine::Sqlite).await;
    let desk = Browser::start().await;
    first_visit(&desk, &site, JAN, "en").await;
    let course = draft(&site).await;
    let account = mobietrain::account_id(&site.sites.mobietrain, "acme-events").await.unwrap().unwrap();
    mobietrain::publish(
        &site.sites.mobietrain,
        (&account, &course),
        &mobietrain::Agreed::default(),
        &mobietrain::Actor::CommandLine,
    )
    .await
    .unwrap();
    desk.open(&site.portal("acme", "/")).await;
    bullet(&desk, 1).await;
    for scheme in Scheme::BOTH {
        desk.scheme(scheme).await;
        assert_eq!(desk.axe().await, []);
    }
    desk.click(COURSE).await;
    desk.arrive(&site.app("/courses/drains/cards/look")).await;
    desk.see("Down.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_scripts_the_state_at_load_is_shown() {
    let site = Installation::start(Engine::Sqlite).await;
    let desk = Browser::start().await;
    desk.scripts(false).await;
    sign_in(&desk, &site, JAN).await;
    // Looking is what makes CrewPlanner ask; the answer is there the next time.
    desk.until("a bullet after a reload", async || {
        desk.reload().await;
        desk.has(".avatar-btn .bullet").await.then_some(())
    })
    .await;
    assert!(picture(&desk).await.contains("7 nieuwe cursussen"));
}
