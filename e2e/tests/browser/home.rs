//! The start page in a browser: what presses, a goal, a search and nothing at all, in every direction; and pulled down where the browser
//! itself refreshes nothing.

use std::time::Duration;

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::long::finish;
use crate::look::Looks;
use crate::people::{AICHA, JAN, first_visit, phone};

/// Every course is for everybody, by these days; and what somebody does counts towards a goal.
async fn make_mandatory(site: &Installation, days: &[(&str, &str)]) {
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    for (course, day) in days {
        let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_on, since, made_by) \
                   SELECT g.account_id, g.course_id, g.group_id, $2, 1, '' FROM course_groups g \
                   JOIN courses c ON c.account_id = g.account_id AND c.id = g.course_id WHERE c.slug = $1 \
                   ON CONFLICT DO NOTHING";
        write.query(sql).bind(*course).bind(*day).execute().await.unwrap();
    }
    let sql = "UPDATE accounts SET weekly_goal = 20, weekly_goal_of = 'cards'";
    write.query(sql).execute().await.unwrap();
    write.commit().await.unwrap();
}

async fn speak(browser: &Browser, site: &Installation, language: &str) {
    browser.open(&site.app("/profile")).await;
    browser.press(&format!("[name=lang] option[value={language}]")).await;
    browser.press("form:has(select) button").await;
    browser.find(&format!("html[lang={language}]")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_says_what_presses_in_every_direction() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    // From a Thursday, the 18th of June, to Sunday.
    let days = [("lifting", "2026-06-18"), ("serving-drinks", "2026-06-22"), ("fire", "2026-07-03")];
    make_mandatory(&site, &days).await;
    site.wait(Duration::from_secs(3 * 24 * 3600));
    // The session is over: by way of CrewPlanner he is back by himself.
    jan.open(&site.app("/?from=acme-events.crewplanner")).await;
    jan.see("One is late, one is for tomorrow.").await;
    jan.open(&site.app("/courses/lifting/continue")).await;
    jan.press(".player-foot button").await;
    jan.open(&site.app("/courses/radio")).await;
    let mut looks = Looks::new(&jan, "home");
    looks.open("due", &site.app("/")).await;
    for said in [
        "One is late, one is for tomorrow.",
        "3 days late",
        "By tomorrow",
        "In 12 days",
        "Learned today: 1 card",
        "This week: 1 of 20 cards",
        "No hurry",
    ] {
        jan.see(said).await;
    }
    jan.press(".continue a.btn-primary").await;
    jan.find(".player-card").await;
    let lifting = jan.address().await;
    assert!(lifting.path().starts_with("/courses/lifting/cards/"), "{lifting}");
    jan.open(&site.app("/continue")).await;
    assert_eq!(jan.address().await, lifting, "both lead to the same card");
    looks.open("found", &site.app("/?q=radio")).await;
    looks.open("not-found", &site.app("/?q=nothing+like+that")).await;
    speak(&jan, &site, "ar").await;
    looks.open("due-ar", &site.app("/")).await;
    looks.open("course-ar", &site.app("/courses/lifting")).await;
    looks.open("profile-ar", &site.app("/profile")).await;
    speak(&jan, &site, "en").await;
    for course in
        ["welcome", "radio", "fire", "lifting", "serving-drinks", "allergens", "crowd", "wristbands"]
    {
        finish(&site, course).await;
    }
    // Those that he had opened, too.
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    write.query("UPDATE course_progress SET completed_at = 1").execute().await.unwrap();
    write.commit().await.unwrap();
    looks.open("done", &site.app("/")).await;
    jan.see("Everything is done.").await;
    looks.done(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_says_whom_to_ask_where_there_is_nothing() {
    let site = Installation::start(Engine::Sqlite).await;
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    write.query("UPDATE courses SET published_at = NULL").execute().await.unwrap();
    write.commit().await.unwrap();
    let aicha = phone().await;
    first_visit(&aicha, &site, AICHA, "nl").await;
    aicha.see("Had je er een verwacht?").await;
    let mut looks = Looks::new(&aicha, "home");
    looks.at("empty").await;
    speak(&aicha, &site, "ar").await;
    looks.open("empty-ar", &site.app("/")).await;
    looks.done(0);
}

/// On the home screen of an iPhone the browser has no gesture of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_pulled_down_to_refresh_where_it_is_installed() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    jan.fingers().await;
    first_visit(&jan, &site, JAN, "en").await;
    let mark = "window.before = true";
    let is_there = async || {
        jan.run("return window.before === undefined && document.readyState === 'complete'").await == true
    };
    jan.run(mark).await;
    jan.pull(400).await;
    assert!(!is_there().await, "in a tab that is the browser's own");
    jan.before_pages("Object.defineProperty(navigator, 'standalone', { value: true })").await;
    jan.open(&site.app("/")).await;
    jan.run(mark).await;
    jan.pull(60).await;
    assert!(!is_there().await, "a little is an accident");
    assert!(!jan.has(".pull").await);
    jan.pull(400).await;
    jan.until("the page to come anew", async || is_there().await.then_some(())).await;
}

/// Says so on the profile.
pub async fn this_phone_is_mine(browser: &Browser, site: &Installation) {
    browser.open(&site.app("/profile")).await;
    browser.press("[data-own] label").await;
    let own = "return caches.match('/own').then(Boolean)";
    browser.until("it to be known", async || (browser.run(own).await == true).then_some(())).await;
}

/// How this page came: "reload" after it has loaded itself anew.
const CAME: &str = "return performance.getEntriesByType('navigation')[0].type";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_app_opens_with_what_it_kept_and_becomes_what_is_so() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    let kept = "return caches.match('/').then((page) => page?.text() ?? '')";
    let is_kept = async |words: &str| jan.run(kept).await.as_str().is_some_and(|text| text.contains(words));
    jan.until("the start page to be kept", async || is_kept("Serving drinks safely").await.then_some(()))
        .await;
    // On a phone that may be another one's, too, nothing is shown before the server was asked.
    jan.open(&site.app("/")).await;
    let from_network = "return performance.getEntriesByType('navigation')[0].transferSize > 0";
    assert_eq!(jan.run(from_network).await, true);
    this_phone_is_mine(&jan, &site).await;
    jan.open(&site.app("/")).await;
    jan.until("the start page to be kept", async || is_kept("Serving drinks safely").await.then_some(()))
        .await;
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    let sql =
        "UPDATE course_texts SET content = REPLACE(content, 'Serving drinks safely', 'Serving drinks anew')";
    write.query(sql).execute().await.unwrap();
    write.commit().await.unwrap();
    // What was kept is there at once, and what is so comes by itself.
    jan.open(&site.app("/")).await;
    jan.see("Serving drinks anew").await;
    assert_eq!(jan.run(CAME).await, "reload");
    assert!(is_kept("Serving drinks anew").await);
    jan.open(&site.app("/")).await;
    assert_eq!(jan.run("return performance.getEntriesByType('navigation')[0].transferSize").await, 0);
    assert_eq!(jan.run(CAME).await, "navigate");
    // Whoever has done something sees nothing of before.
    jan.open(&site.app("/courses/lifting/continue")).await;
    jan.press(".player-foot button").await;
    let behind = "return caches.match('/behind').then(Boolean)";
    jan.until("the worker to know of it", async || (jan.run(behind).await == true).then_some(())).await;
    jan.open(&site.app("/")).await;
    assert_eq!(jan.run(from_network).await, true);
    jan.see("Learned today: 1 card").await;
    // Whoever leaves takes that along: somebody else may hold it next.
    jan.press(".signed-in .not-you").await;
    let own = "return caches.match('/own').then(Boolean)";
    jan.until("it to be nobody's own phone", async || (jan.run(own).await == false).then_some(())).await;
}
