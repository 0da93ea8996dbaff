//! What staff do in the CMS, and what they and the learners see of it.

use e2e::{Browser, Screen};
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::people::{HANNE, JAN, OPERATOR, first_visit, phone, sign_in_to_cms};

async fn desk(site: &Installation, email: &str) -> Browser {
    let browser = Browser::start().await;
    browser.screen(Screen::Desktop).await;
    sign_in_to_cms(&browser, site, email).await;
    browser
}

async fn id_of(site: &Installation, course: &str) -> String {
    let mut read = site.sites.mobietrain.db.read().await.unwrap();
    read.query("SELECT id FROM courses WHERE slug = $1").bind(course).one().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_does_not_exist_is_not_green() {
    let site = Installation::start(Engine::Sqlite).await;
    let operator = desk(&site, OPERATOR).await;
    let connect = async |client: &str| {
        operator.open(&site.cms("/accounts/acme-events")).await;
        operator.fill("client_slug", client).await;
        operator.press("form[action$='/connect'] button").await;
    };
    connect("nobody-there").await;
    operator.see("It is saved, but the client’s keys could not be fetched").await;
    for _ in 0..2 {
        operator.find("section.is-bad[aria-labelledby=keys]").await;
        operator.see("there are no keys").await;
        assert!(!operator.has("section.is-ok[aria-labelledby=keys]").await);
        operator.click("Fetch now").await;
        operator.arrive(&site.cms("/accounts/acme-events")).await;
    }
    connect("acme").await;
    operator.see("Connected. From now on, links from this client are accepted.").await;
    operator.find("section.is-ok[aria-labelledby=keys]").await;
    operator.click("Fetch now").await;
    operator.find("section.is-ok[aria-labelledby=keys]").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawn_course_says_so_and_can_be_deleted() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    let course = site.cms(&format!("/accounts/acme-events/courses/{}", id_of(&site, "fire").await));
    let hanne = desk(&site, HANNE).await;
    hanne.open(&course).await;
    hanne.press("a[href$='/withdraw']").await;
    hanne.press("dialog .btn-primary").await;
    hanne.arrive(&course).await;
    jan.open(&site.app("/courses/fire")).await;
    jan.see("Deze cursus is ingetrokken").await;
    hanne.press("a[href$='/delete']").await;
    hanne.press("dialog label.choice").await;
    hanne.press("dialog .btn-danger").await;
    hanne.arrive(&site.cms("/accounts/acme-events/courses")).await;
    jan.reload().await;
    jan.see("Op dit adres is er niets").await;
    jan.see_not("ingetrokken").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sample_is_not_published() {
    let site = Installation::start(Engine::Sqlite).await;
    let hanne = desk(&site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/courses/new")).await;
    hanne.fill("title", "Pouring").await;
    hanne.press("form[action$='/courses/new'] button").await;
    hanne.press("button[value='publish']").await;
    hanne.see("This is still the sample text").await;
    // The list leads to the card and to the course, and goes when nothing is left of it.
    hanne.find(".save-state").await;
    hanne.press("[data-put-right] a[data-of]").await;
    hanne.find(".outline [data-card] [aria-current=true]").await;
    hanne.press("[data-name=body]").await;
    hanne.chord(Key::Control, 'a').await;
    hanne.type_text("Always cold.").await;
    let stored = "SELECT COUNT(*) FROM course_texts t JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id \
                  WHERE c.slug = 'pouring' AND t.source LIKE '%Always cold.%'";
    hanne.until("it to be stored", async || (site.count(stored).await == 1).then_some(())).await;
    hanne.press("[data-put-right] a:not([data-of])").await;
    hanne.fill("summary", "Cold and clean.").await;
    let gone = async || (!hanne.has("[data-put-right]").await).then_some(());
    hanne.until("the list to go", gone).await;
    assert_eq!(
        site.count("SELECT COUNT(*) FROM courses WHERE slug = 'pouring' AND published_at IS NULL").await,
        1
    );
    hanne.press("button[value='publish']").await;
    hanne.find("form[action$='/publish']").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_terms_ask_once_and_have_a_way_back() {
    const PUBLISHED: &str = "SELECT COUNT(*) FROM terms WHERE version = 2 AND published_at IS NOT NULL";
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    jan.open(&site.app("/profile")).await;
    // What was accepted can be read as it was.
    jan.press("[aria-labelledby='terms'] li > a").await;
    jan.press(".eyebrow-back").await;
    jan.arrive(&site.app("/profile")).await;
    let hanne = desk(&site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/terms")).await;
    hanne.press("form[action$='/terms'] button").await;
    hanne.press("form[action$='/terms/2/publish'] button").await;
    hanne.find("dialog[open]").await;
    assert_eq!(site.count(PUBLISHED).await, 0, "a question changes nothing");
    hanne.press("dialog .btn-primary").await;
    hanne.arrive(&site.cms("/accounts/acme-events/terms")).await;
    assert_eq!(site.count(PUBLISHED).await, 1, "and is asked once");
    jan.open(&site.app("/")).await;
    jan.arrive(&site.app("/welcome/terms")).await;
    jan.press("a[href='/terms']").await;
    jan.press(".eyebrow-back").await;
    jan.arrive(&site.app("/welcome/terms")).await;
}
