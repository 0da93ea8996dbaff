//! Played without a network: everything on the phone, said as it is, and received once when there is a network again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse as _;
use e2e::Browser;
use http::StatusCode;
use testkit::{Engine, Installation};

use crate::people::{AICHA, JAN, first_visit, phone, sign_in, tap_mobietrain};

/// The cable between all browsers and both sites. While it is cut every connection breaks off without an answer: the service worker has no network
/// either, which what the page is told of it does not reach.
#[derive(Clone, Default)]
pub struct Cable {
    is_cut: Arc<AtomicBool>,
    /// The program was updated meanwhile: it has another worker, and none of the scripts of before.
    is_new: Arc<AtomicBool>,
}

impl Cable {
    pub async fn site(&self) -> Installation {
        let cable = self.clone();
        Installation::start_behind(Engine::Sqlite, |sites| cable.before(sites)).await
    }

    fn before(self, sites: Router) -> Router {
        sites.layer(from_fn(move |request: Request, next: Next| {
            let cable = self.clone();
            async move {
                if cable.is_cut.load(Ordering::SeqCst) {
                    // The task of the connection ends, and with it the connection; nothing is logged.
                    std::panic::resume_unwind(Box::new("the cable is cut"));
                }
                let path = request.uri().path().to_owned();
                let is_new = cable.is_new.load(Ordering::SeqCst);
                if is_new && path.starts_with("/assets/") && path.contains("/player/") {
                    return StatusCode::NOT_FOUND.into_response();
                }
                if !is_new || path != "/sw.js" {
                    return next.run(request).await;
                }
                let mut request = request;
                request.headers_mut().remove(http::header::ACCEPT_ENCODING); // to be read and written below
                let response = next.run(request).await;
                let (parts, body) = response.into_parts();
                let body = axum::body::to_bytes(body, usize::MAX).await.expect("a script");
                // Another worker, with none of the files that are gone.
                let script = String::from_utf8_lossy(&body).replace("GIVEN.files", "[]") + "// new";
                let mut parts = parts;
                parts.headers.remove(http::header::CONTENT_LENGTH);
                axum::response::Response::from_parts(parts, script.into())
            }
        }))
    }

    pub async fn cut(&self, browser: &Browser) {
        self.is_cut.store(true, Ordering::SeqCst);
        browser.network(false).await;
    }

    pub async fn mend(&self, browser: &Browser) {
        self.is_cut.store(false, Ordering::SeqCst);
        browser.network(true).await;
    }
}

/// Opens a course and waits until it is on the phone.
pub async fn take_along(browser: &Browser, site: &Installation, course: &str) {
    browser.open(&site.app(&format!("/courses/{course}"))).await;
    browser.see("Plays without a network:").await;
    // The page itself, too: the worker may have come after it.
    let here = format!("return caches.match('/courses/{course}').then((page) => Boolean(page))");
    browser.until("the page to be kept", async || (browser.run(&here).await == true).then_some(())).await;
}

/// One step on: the first answer to a question.
const STEP: &str = "const on = document.querySelector('a[data-next]') ?? document.querySelector('.player-foot form .btn-primary');
        if (on) { on.click(); return 'on'; }
        const answer = document.querySelector('#quiz input:not(:disabled)');
        if (!answer) return 'nothing';
        answer.click();
        document.querySelector('.player-foot .btn-primary').click();
        return 'answered'";

/// Plays on, the first answer to each question, until these words are seen.
pub async fn play_until(browser: &Browser, words: &str) {
    let through = async || {
        if browser.text().await.contains(words) {
            return Some(());
        }
        browser.run(STEP).await;
        None
    };
    browser.until(words, through).await;
}

pub async fn count(site: &Installation, sql: &'static str) -> i64 {
    site.sites.mobietrain.db.read().await.expect("a connection").query(sql).one().await.expect("a number")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_played_without_a_network_and_received_once() {
    let cable = Cable::default();
    let site = cable.site().await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    take_along(&jan, &site, "serving-drinks").await;
    cable.cut(&jan).await;
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.press("[data-go]").await;
    jan.see("Check the wrist before you pour").await;
    jan.see("No network. Go on, nothing gets lost.").await;
    play_until(&jan, "You get this question once more at the end.").await;
    jan.see("On this phone. Goes to Acme Events when there is a network.").await;
    jan.see_not("Received by").await;
    play_until(&jan, "To look at again: ").await;
    jan.see("Wristbands get swapped.").await;
    assert_eq!(jan.axe().await, []);
    jan.click("Not now").await;
    jan.see("You are through").await;
    jan.see("wait on this phone").await;
    jan.click("Back to the course").await;
    jan.see("Waiting on this phone:").await;
    assert_eq!(jan.axe().await, []);
    // No tick for what the server does not have: every stop is on this phone only.
    let stops = "return ['done', 'here-only'].map((kind) => String(document.querySelectorAll(`.stops .${kind}`).length))";
    assert_eq!(jan.list(stops).await, ["0", "4"]);
    // The start page is older than that, and says so.
    jan.open(&site.app("/continue")).await;
    jan.see("No network. Go on, nothing gets lost.").await;
    jan.see("Waiting on this phone: 18.").await; // five of the thirteen were wrong, and once more
    assert_eq!(jan.axe().await, []);
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.see("Waiting on this phone:").await;
    assert_eq!(count(&site, "SELECT COUNT(*) FROM card_progress").await, 0, "nothing can have arrived");

    cable.mend(&jan).await;
    jan.see("Received by Acme Events").await;
    let gone = async || (!jan.text().await.contains("on this phone:")).then_some(());
    jan.until("everything to be received", gone).await;
    jan.find("a[data-go][href$='/completed']").await;
    let cards = "SELECT COUNT(*) FROM card_progress";
    assert_eq!(count(&site, cards).await, 13);
    assert_eq!(count(&site, "SELECT COUNT(*) FROM completions").await, 1);
    // Another phone of the same person sees the same.
    let other = phone().await;
    sign_in(&other, &site, JAN).await;
    tap_mobietrain(&other, true).await;
    other.arrive(&site.app("/")).await;
    other.open(&site.app("/courses/serving-drinks/completed")).await;
    other.find(".arrive").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_shows_nobody_what_is_another_ones_and_loses_nothing() {
    let cable = Cable::default();
    let site = cable.site().await;
    let tablet = phone().await;
    first_visit(&tablet, &site, JAN, "en").await;
    take_along(&tablet, &site, "serving-drinks").await;
    tablet.press("[data-phone] summary").await;
    let code = tablet.find("#code").await;
    code.send_keys("2580").await.expect("a field can be filled in");
    tablet.click("Choose this code").await;
    tablet.see("You have a code on this tablet.").await;

    cable.cut(&tablet).await;
    tablet.press("[data-go]").await;
    tablet.see("Check the wrist before you pour").await;
    tablet.press(".player-foot form .btn-primary").await;
    tablet.see("Three colours, three answers").await;
    tablet.press(".player-foot form .btn-primary").await;
    tablet.see("A guest with a green wristband looks very young.").await;
    tablet.press(".player-bar a").await;
    tablet.see("Waiting on this phone: 2.").await;
    // Aïcha takes it.
    tablet.press(".signed-in .not-you").await;
    tablet.see("Who are you?").await;
    tablet.see("You are out.").await;
    tablet.see("Jan P.").await;
    tablet.see("Waiting here, sealed: 2.").await;
    tablet.see_not("Check the wrist").await;
    assert_eq!(tablet.axe().await, []);
    nothing_is_readable(&tablet).await;
    for path in ["/", "/courses/serving-drinks", "/courses/serving-drinks/cards/check-the-wrist"] {
        tablet.open(&site.app(path)).await;
        tablet.see("Who are you?").await;
        tablet.see_not("wrist").await;
    }
    // Jan comes back, still without a network: his code opens his own unsent work.
    tablet.click("Jan P.").await;
    for (code, seen) in [("1111", "That is not the code."), ("2580", "Check the wrist before you pour")] {
        tablet.fill("pin", code).await;
        tablet.click("Open").await;
        tablet.see(seen).await;
    }
    tablet.reload().await;
    tablet.see("Jan P.").await;
    tablet.see_not("Check the wrist").await;

    // The first thing that the server hears is that Jan has left; then Aïcha is in, and what waited is Jan's.
    cable.mend(&tablet).await;
    tablet.open(&site.portal("acme", "/")).await;
    tablet.press(".avatar-btn").await;
    tablet.press("form[action='/sign-out'] button").await;
    tablet.arrive(&site.portal("acme", "/sign-in")).await;
    first_visit(&tablet, &site, AICHA, "en").await;
    tablet.see("Aïcha").await;
    tablet.see_not("Jan").await;
    let of_jan = "SELECT COUNT(*) FROM card_progress p JOIN learners l ON l.id = p.learner_id WHERE l.name = 'Jan Peeters'";
    tablet.until("what waited to arrive", async || (count(&site, of_jan).await == 2).then_some(())).await;
    assert_eq!(count(&site, "SELECT COUNT(*) FROM card_progress").await, 2);
}

/// No key, no course, no page and no answer of whoever has left.
async fn nothing_is_readable(browser: &Browser) {
    let look = "window.found = undefined;
        const opening = indexedDB.open('mobietrain', 1);
        opening.onsuccess = () => {
          const stores = ['people', 'packets', 'writes'];
          const all = opening.result.transaction(stores);
          Promise.all([caches.keys(), ...stores.map((name) => new Promise((resolve) => {
            all.objectStore(name).getAll().onsuccess = ({ target }) => resolve(target.result);
          }))]).then(([names, people, packets, writes]) => {
            window.found = [names.includes('pages'), names.includes('media'), people.some(({ key }) => key), packets.length,
              writes.map((write) => Object.keys(write).sort().join(' ')).join(', '), document.cookie].join('; ');
          });
        }";
    browser.run(look).await;
    let found = async || browser.run("return window.found").await.as_str().map(str::to_owned);
    let write = "id key order person sealed";
    assert_eq!(
        browser.until("the memory to be read", found).await,
        format!("false; false; false; 0; {write}, {write}; ")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_phones_are_one_progress_and_an_update_in_between_takes_nothing_away() {
    let cable = Cable::default();
    let site = cable.site().await;
    let (one, other) = (phone().await, phone().await);
    first_visit(&one, &site, JAN, "en").await;
    sign_in(&other, &site, JAN).await;
    tap_mobietrain(&other, true).await;
    other.arrive(&site.app("/")).await;
    for phone in [&one, &other] {
        take_along(phone, &site, "serving-drinks").await;
    }
    // The server is another one by now, and knows nothing of the scripts of before. An open page goes on, and one that is kept opens.
    cable.is_new.store(true, Ordering::SeqCst);
    let renew = "navigator.serviceWorker.getRegistration().then((there) => there.update()); return 1";
    for phone in [&one, &other] {
        phone.run(renew).await;
        let is_new =
            "return fetch('/sw.js').then((script) => script.text()).then((text) => text.endsWith('// new'))
            .then(async (isNew) => isNew && !(await navigator.serviceWorker.getRegistration()).installing)
            .catch(() => false)"; // while one worker makes room for the other
        phone.until("the new worker", async || (phone.run(is_new).await == true).then_some(())).await;
    }
    cable.cut(&one).await;
    other.network(false).await;
    one.press("[data-go]").await;
    play_until(&one, "To look at again: ").await;
    other.open(&site.app("/courses/serving-drinks/cards/check-the-wrist")).await;
    other.see("Check the wrist before you pour").await;
    other.press(".player-foot form .btn-primary").await;
    other.see("Three colours, three answers").await;
    other.press(".player-bar a").await;
    other.see("Waiting on this phone: 1.").await;
    cable.mend(&other).await;
    other.see("Received by Acme Events").await;
    one.network(true).await;
    let done = "SELECT COUNT(*) FROM card_progress";
    one.until("everything to arrive", async || (count(&site, done).await == 13).then_some(())).await;
    assert_eq!(count(&site, "SELECT COUNT(*) FROM completions").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_after_a_course_in_its_path_comes_along() {
    let cable = Cable::default();
    let site = cable.site().await;
    make_path(&site).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    take_along(&jan, &site, "lifting").await;
    let later = "return caches.open('media').then((media) => media.keys())
        .then((all) => all.some(({ url }) => url.includes('/media/serving-drinks/')))";
    jan.until("the next course to come along", async || (jan.run(later).await == true).then_some(())).await;
    cable.cut(&jan).await;
    // Not before the first one is done, here either.
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.see("This course opens after “").await;
    assert_eq!(jan.axe().await, []);
    jan.open(&site.app("/courses/lifting")).await;
    jan.press("[data-go]").await;
    let end = "return document.body.innerText";
    let through = async || {
        let text = jan.run(end).await.as_str().unwrap_or_default().to_owned();
        if text.contains("To look at again: ") {
            jan.click("Not now").await;
        }
        if text.contains("You are through") {
            return Some(());
        }
        jan.run(STEP).await;
        None
    };
    jan.until("the end", through).await;
    jan.click("Next: Serving drinks safely").await;
    jan.see("Check the wrist before you pour").await;
    jan.press(".player-foot form .btn-primary").await;
    jan.see("Three colours, three answers").await;
    cable.mend(&jan).await;
    let arrived = "SELECT COUNT(*) FROM card_progress WHERE card_id = 'check-the-wrist'";
    jan.until("its first card to arrive", async || (count(&site, arrived).await == 1).then_some(())).await;
}

/// Lifting before drinks.
async fn make_path(site: &Installation) {
    let mut write = site.sites.mobietrain.db.write().await.expect("a connection");
    for sql in [
        "INSERT INTO learning_paths (account_id, id, revision, created_at) SELECT id, 'first', 0, 1 FROM accounts WHERE slug = 'acme-events'",
        "INSERT INTO path_titles (account_id, path_id, language, title) SELECT id, 'first', 'en', 'First days' FROM accounts \
         WHERE slug = 'acme-events'",
        "INSERT INTO path_courses (account_id, course_id, path_id, position) \
         SELECT account_id, id, 'first', CASE slug WHEN 'lifting' THEN 1 ELSE 2 END FROM courses \
         WHERE slug IN ('lifting', 'serving-drinks') \
         AND account_id = (SELECT id FROM accounts WHERE slug = 'acme-events')",
    ] {
        write.query(sql).execute().await.expect("a row");
    }
    write.commit().await.expect("it is kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_without_room_says_so_and_plays_with_a_network() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    let full = "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...values) {
          if (['packets', 'writes'].includes(this.name)) throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, values);
        };";
    jan.before_pages(full).await;
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.see("This phone has no room left for this course").await;
    assert_eq!(jan.axe().await, []);
    jan.press("[data-go]").await;
    jan.see("Check the wrist before you pour").await;
    jan.press("[data-more] > button").await;
    jan.see("Letters: usual").await;
    assert_eq!(jan.axe().await, []);
    jan.press("[data-more] > button").await;
    jan.press(".player-foot form .btn-primary").await;
    jan.see("so your answer is not kept.").await;
    jan.see("Check the wrist before you pour").await;
    assert_eq!(count(&site, "SELECT COUNT(*) FROM card_progress").await, 0);
}
