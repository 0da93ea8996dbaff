//! What people read is there as a whole: not cut, not under something else, not beyond the edge of a table.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::long::{finish, name_everybody};
use crate::people::{HANNE, JAN, first_visit, phone, sign_in_to_cms};

/// Changes what MobieTrain has stored.
async fn store(site: &Installation, sql: &'static str, value: &str) {
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    write.query(sql).bind(value).execute().await.unwrap();
    write.commit().await.unwrap();
}

/// What the header does to a name: cuts it in height or in width, or brings it too near to the brand.
const CUT: &str = "const name = document.querySelector('.name');
    const box = (css) => document.querySelector(css).getBoundingClientRect();
    const [brand, person] = [box('.brand'), box('.signed-in')];
    const gap = Math.max(person.left - brand.right, brand.left - person.right);
    const cut = [];
    if (name.scrollHeight > name.clientHeight) cut.push(`${name.scrollHeight} pixels high in ${name.clientHeight}`);
    if (name.scrollWidth > name.clientWidth) cut.push(`${name.scrollWidth} pixels wide in ${name.clientWidth}`);
    if (gap < 4) cut.push(`${gap} pixels beside the brand`);
    return cut";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_is_whole_above_every_page() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    store(&site, "UPDATE learners SET name = $1", "Mateusz Kowalczyk-Nowak").await;
    for language in ["nl", "ar"] {
        store(&site, "UPDATE learners SET language = $1", language).await;
        jan.open(&site.app("/")).await;
        assert_eq!(jan.run("return document.documentElement.lang").await, language);
        assert_eq!(jan.list(CUT).await, <[String; 0]>::default(), "{language}");
    }
}

/// The words of the result that something else lies over.
const COVERED: &str = "return ['h1', '.score-ring > span', '.score > p'].filter((css) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(css));
      return [...range.getClientRects()].some((box) => [0.05, 0.5, 0.95].some((share) => {
        const seen = document.elementFromPoint(box.x + box.width * share, box.y + box.height / 2);
        return !seen || seen.closest('.confetti') || !document.querySelector(css).parentElement.contains(seen);
      }));
    })";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn confetti_lies_over_no_word_of_the_result() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    finish(&site, "fire").await;
    for screen in Screen::BOTH {
        jan.screen(screen).await;
        jan.open(&site.app("/courses/fire/completed")).await;
        assert!(jan.has(".confetti").await, "all answers are right");
        assert_eq!(jan.list(COVERED).await, <[String; 0]>::default(), "{screen:?}");
    }
}

/// Whether something of a table can be seen without pushing it sideways.
async fn is_in_sight(browser: &Browser, css: &str) -> bool {
    let script = format!(
        "const seen = document.querySelector(\"{css}\");
         const frame = seen.closest('.table-wrap').getBoundingClientRect();
         const box = seen.getBoundingClientRect();
         return seen.checkVisibility() && box.width > 0 && box.left >= frame.left - 1 && box.right <= frame.right + 1"
    );
    browser.run(&script).await == true
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tables_of_learners_show_all_their_columns_on_a_desk() {
    let site = Installation::start(Engine::Sqlite).await;
    name_everybody(&site).await;
    first_visit(&phone().await, &site, JAN, "nl").await;
    finish(&site, "fire").await;
    let long = "What to do before, during and after a fire in the kitchen, behind the bar and on the terrace of a venue";
    store(&site, "UPDATE course_texts SET title = $1", long).await;
    let hanne = Browser::start().await;
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    hanne.open(&site.cms("/accounts/acme-events/learners")).await;
    let learner = hanne.run("return document.querySelector('tbody a').href").await;
    let learner = learner.as_str().expect("a link").to_owned();
    for language in web::Language::ALL {
        hanne.asks_for(language.tag()).await;
        hanne.open(&site.cms("/accounts/acme-events/learners")).await;
        for css in ["tbody a[href$='/delete']", "tbody .xwide-only .tag", "thead .xwide-only"] {
            assert!(is_in_sight(&hanne, css).await, "{css} in {language:?}");
        }
        hanne.open(&learner).await;
        let title = hanne.run("return document.querySelector('tbody a').textContent").await;
        assert_eq!(title, long);
        assert_eq!(hanne.sideways(Screen::Desktop).await, <[String; 0]>::default(), "{language:?}");
        assert!(
            is_in_sight(&hanne, "tbody tr td:last-child").await,
            "when it was completed, in {language:?}"
        );
    }
}
