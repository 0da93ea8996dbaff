//! Courses in an order and in a learning path: by keyboard and by drag, with its effect said first, and as Jan finds them.

use e2e::{Browser, Screen};
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{HANNE, JAN, first_visit, phone, sign_in_to_cms};

const ORDER: &str = "return [...document.querySelectorAll('tbody tr td:nth-child(2) a')].map((one) => one.textContent).join(', ')";

async fn order(browser: &Browser) -> String {
    browser.run(ORDER).await.as_str().unwrap_or_default().to_owned()
}

/// Drags a row behind another one, and lets it go there or gives it up. The driver moves the mouse, but begins no drag of the page's own kind:
/// these are its events.
async fn drag(browser: &Browser, (from, to): (usize, usize), ends: &str) {
    let drag = format!(
        "const row = document.querySelector('tbody tr:nth-child({from})'), over = document.querySelector('tbody tr:nth-child({to})');
         const {{ left, bottom }} = over.getBoundingClientRect();
         const dataTransfer = new DataTransfer();
         const about = {{ bubbles: true, cancelable: true, dataTransfer, clientX: left + 5, clientY: bottom - 3 }};
         row.querySelector('[data-grip]').dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true }}));
         if (!row.draggable) throw new Error('the row is held fast');
         row.dispatchEvent(new DragEvent('dragstart', about));
         over.dispatchEvent(new DragEvent('dragover', about));
         const between = [...row.parentElement.children].indexOf(row) + 1;
         if ('{ends}' === 'drop') over.dispatchEvent(new DragEvent('drop', about));
         row.dispatchEvent(new DragEvent('dragend', about));
         return between"
    );
    assert_eq!(browser.run(&drag).await, to, "it is shown where it would go");
}

/// Waits until the rows stand so; the server has them then, for the page was loaded anew.
async fn stand(browser: &Browser, wanted: &str) {
    browser.see("People see the courses in this order").await;
    browser.until("that order", async || (order(browser).await == wanted).then_some(())).await;
}

async fn add(hanne: &Browser, course: &str) {
    let choose = format!(
        "const options = [...document.querySelectorAll('#course option')];
         document.querySelector('#course').value = options.find((one) => one.textContent.startsWith('{course}')).value"
    );
    hanne.run(&choose).await;
    hanne.press("form:has(#course) button").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn courses_are_moved_by_keyboard_and_by_drag() {
    let site = Installation::start(Engine::Sqlite).await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    let before = order(&hanne).await;
    let mut titles: Vec<&str> = before.split(", ").collect();
    hanne.run("document.querySelector('tbody tr:nth-child(2) button:not([disabled])').focus()").await;
    hanne.key(Key::Enter).await;
    titles.swap(0, 1);
    stand(&hanne, &titles.join(", ")).await;
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    // Given up, the row stands where it stood.
    drag(&hanne, (1, 3), "dragend").await;
    assert_eq!(order(&hanne).await, titles.join(", "));
    drag(&hanne, (1, 3), "drop").await;
    let first = titles.remove(0);
    titles.insert(2, first);
    stand(&hanne, &titles.join(", ")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_path_opens_one_course_after_the_other() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "en").await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/courses")).await;
    hanne.click("Learning paths").await;
    hanne.press("a[href$='/paths/new']").await;
    hanne.fill("title-en", "First shift at the bar").await;
    hanne.press("form[action$='/paths/new'] .btn-primary").await;
    add(&hanne, "Allergens").await;
    hanne.find("tbody tr").await;
    add(&hanne, "Serving drinks").await;
    // Jan could open it until now.
    hanne.see("Jan Peeters").await;
    let mut looks = Looks::new(&hanne, "path");
    looks.at("question").await;
    hanne.screen(Screen::Desktop).await;
    let in_paths = "SELECT COUNT(*) FROM path_courses";
    assert_eq!(site.count(in_paths).await, 1, "a question changes nothing");
    hanne.click("Change the path").await;
    hanne.find("tbody tr:nth-child(2)").await;
    let path = hanne.address().await;
    looks.open("path", &site.cms(path.path())).await;
    looks.open("paths", &site.cms("/accounts/acme-events/paths")).await;
    looks.open("courses", &site.cms("/accounts/acme-events/courses")).await;
    looks.done(0);

    let mut looks = Looks::new(&jan, "path-app");
    looks.open("home", &site.app("/")).await;
    jan.see("First shift at the bar").await;
    looks.open("waiting", &site.app("/courses/serving-drinks")).await;
    jan.see("opens after").await;
    looks.done(0);
    assert!(!jan.has(".course-head .btn-primary[href*='/cards/']").await, "there is nothing to begin");
}
