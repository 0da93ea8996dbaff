//! Every page of the three sites, for everybody: no barrier that axe knows, nothing wider than the screen.

use crewplanner::Change;
use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::long::{finish, finish_with, name_everybody};
use crate::look::Looks;
use crate::people::{
    HANNE, JAN, OPERATOR, SOFIE, change, first_visit, phone, settle_in, sign_in, sign_in_to_cms,
    tap_mobietrain,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn crewplanner() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = Browser::start().await;
    let mut looks = Looks::new(&browser, "crewplanner");
    let domain = format!("http://crewplanner.localhost:{}/", site.port);
    looks.open("which-company", &domain).await;
    looks.open("which-company-unknown", &format!("{domain}?company=nobody")).await;
    looks.open("foreign-host", &format!("http://somebody-else.localhost:{}/", site.port)).await;
    looks.open("no-such-client", &site.portal("no-such-client", "/")).await;
    looks.open("sign-in", &site.portal("acme", "/sign-in")).await;
    browser.fill("email", JAN).await;
    browser.fill("password", "not his").await;
    browser.press("form[action='/sign-in'] button").await;
    browser.find("[role=alert]").await;
    looks.at("sign-in-refused").await;

    sign_in(&browser, &site, SOFIE).await;
    looks.wander(&site.portal("acme", "/")).await;
    looks.reached(&PLANNER_PAGES);
    looks.open("not-found", &site.portal("acme", "/nothing-here")).await;
    for (name, path) in [
        ("employees-nobody", "/employees?q=nobody"),
        ("departments-merge", "/departments/merge?id=bar&into=security"),
        ("departments-move", "/departments/move?id=bar&name=Bar&parent=security"),
        ("integration-replay", REPLAY),
    ] {
        looks.open(name, &site.portal("acme", path)).await;
    }
    for (act, name) in [("language", "bulk-confirm"), ("delete", "bulk-delete"), ("", "bulk-mistake")] {
        prepare_for_many(&browser, &site, act).await;
        looks.at(name).await;
    }
    browser.open(&site.portal("acme", "/")).await;
    browser.press(".avatar-btn").await;
    looks.at("menu").await;
    let integration = site.portal("acme", "/integrations/mobietrain");
    browser.open(&integration).await;
    browser.fill("who", JAN).await;
    browser.press("form[action^='/integrations/mobietrain/test'] button").await;
    browser.find("[role=status]").await;
    looks.at("integration-tested").await;
    browser.open(&integration).await;
    browser.fill("slug", "nobody-there").await;
    browser.press("form[action='/integrations/mobietrain'] button").await;
    looks.at("integration-unknown").await;
    browser.fill("slug", "Not A Name").await;
    browser.press("form[action='/integrations/mobietrain'] button").await;
    browser.find("[aria-invalid]").await;
    looks.at("integration-mistake").await;
    looks.done(5);
}

/// What the links of CrewPlanner lead an administrator to.
const PLANNER_PAGES: [&str; 22] = [
    "start",
    "audit",
    "audit-one",
    "company-sign-in",
    "departments",
    "departments-delete",
    "departments-edit",
    "departments-new",
    "employees",
    "employees-bulk",
    "employees-export",
    "employees-import",
    "employees-new",
    "employees-one",
    "employees-one-delete",
    "employees-one-edit",
    "integrations",
    "integrations-mobietrain",
    "integrations-mobietrain-disable",
    "integrations-mobietrain-keys-one-revoke",
    "phone",
    "profile",
];

const REPLAY: &str = "/integrations/mobietrain/send-again/all?from=2026-06-01T00:00&to=2026-06-30T00:00";

/// Pastes everybody, and somebody who is not there, for what is to be done with them.
async fn prepare_for_many(browser: &Browser, site: &Installation, act: &str) {
    browser.open(&site.portal("acme", "/employees/bulk")).await;
    browser.fill("people", "10007\n10544\n10612\n10655\n10490\nnobody@acme-events.example").await;
    if act.is_empty() {
        browser.press("label:has([name=do][value=add])").await;
    } else {
        browser.press(&format!("label:has([name=do][value={act}])")).await;
        browser.press("[name=language] option[value=fr]").await;
    }
    browser.press("form[action='/employees/bulk/whom'] button").await;
    browser.find("main h1").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn crewplanner_without_the_integration() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = Browser::start().await;
    let mut looks = Looks::new(&browser, "globex");
    browser.open(&site.portal("globex", "/")).await;
    browser.fill("email", "lena.fischer@globex.example").await;
    browser.fill("password", cli::demo::PASSWORD).await;
    browser.press("form[action='/sign-in'] button").await;
    browser.find(".avatar-btn").await;
    looks.wander(&site.portal("globex", "/")).await;
    looks.open("launch-off", &site.portal("globex", "/integrations/mobietrain/launch")).await;
    browser.open(&site.portal("globex", "/integrations/mobietrain")).await;
    browser.fill("slug", "globex-academy").await;
    browser.press("form[action='/integrations/mobietrain'] button").await;
    looks.at("integration-waiting").await;
    looks.open("launch-waiting", &site.portal("globex", "/integrations/mobietrain/launch")).await;
    looks.done(3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_training_app() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = Browser::start().await;
    let mut looks = Looks::new(&browser, "mobietrain");
    looks.open("no-session", &site.app("/")).await;
    looks.open("refused", &site.app("/login/external/acme-events/crewplanner?jwt=nonsense")).await;
    assert!(!browser.address().await.as_str().contains("jwt="), "the link stays in the address bar");

    sign_in(&browser, &site, JAN).await;
    // With scripts on, nobody would see the page that posts the link.
    browser.scripts(false).await;
    browser.press(".avatar-btn").await;
    browser.click("MobieTrain").await;
    browser.scripts(true).await;
    looks.at("launch").await;
    let token = browser.run("return document.querySelector('[name=jwt]').value").await;
    let link = site.app("/login/external/acme-events/crewplanner?jwt=");
    looks.open("confirm", &format!("{link}{}", token.as_str().expect("a link"))).await;
    browser.press("form button.btn-primary").await;
    looks.at("language").await;
    browser.press("button[value=nl]").await;
    looks.at("terms").await;
    browser.press("form[action='/welcome/terms'] button").await;
    looks.at("home-new").await;
    play(&browser, &site, &mut looks).await;
    certificates_and_questions(&browser, &site, &mut looks).await;
    looks.wander(&site.app("/")).await;
    looks.reached(&[
        "certificates",
        "certificates-one",
        "c-one",
        "courses-one-cards-one-report",
        "profile-data",
        "terms-one",
    ]);
    looks.open("not-found", &site.app("/nothing-here")).await;
    browser.open(&site.app("/")).await;
    browser.press(".not-you").await;
    looks.at("select-account").await;
    browser.press("button[value=me]").await;
    // Opened while the browser is still on its way home, the profile would be overtaken.
    browser.arrive(&site.app("/")).await;
    browser.open(&site.app("/profile")).await;
    browser.press(".settings form[action='/sign-out'] button").await;
    looks.at("signed-out").await;
    looks.done(5);
}

/// What comes once a course is finished: its certificate, as its owner and as anybody sees it, and its questions once more.
async fn certificates_and_questions(browser: &Browser, site: &Installation, looks: &mut Looks<'_>) {
    finish(site, "allergens").await;
    let mut write = site.sites.mobietrain.db.write().await.expect("a connection");
    write.query("UPDATE accounts SET remember = TRUE").execute().await.expect("it is switched on");
    write.commit().await.expect("it is kept");
    looks.open("home-remember", &site.app("/")).await;
    looks.open("remember", &site.app("/remember")).await;
    looks.open("certificate", &site.app("/courses/allergens/certificate")).await;
    looks.open("check", &site.app("/c")).await;
    looks.open("check-malformed", &site.app("/c?code=4T7K")).await;
    looks.open("check-nobody", &site.app("/c/0000-0000-0000")).await;
    browser.open(&site.app("/")).await;
}

/// A question answered wrongly and one answered right, and the result.
async fn play(browser: &Browser, site: &Installation, looks: &mut Looks<'_>) {
    browser.open(&site.app("/courses/serving-drinks")).await;
    looks.at("course-new").await;
    browser.press(".course-head .btn-primary").await;
    looks.at("card-text").await;
    browser.press(".player-foot button").await;
    looks.at("card-image").await;
    browser.press(".player-foot button").await;
    looks.at("card-question").await;
    for (answer, name) in
        [("Schenken. Het bandje volstaat.", "card-wrong"), ("De identiteitskaart vragen.", "card-right")]
    {
        browser.click(answer).await;
        browser.press(".player-foot button").await;
        browser.find(".feedback").await;
        looks.at(name).await;
        browser.press(".player-foot a.btn-icon").await;
        browser.find("figure img").await;
        browser.press(".player-foot button").await;
        browser.find("fieldset.answers").await;
    }
    looks.open("course", &site.app("/courses/serving-drinks")).await;
    report(browser, site, looks).await;
}

/// That a card is wrong, with a mistake first.
async fn report(browser: &Browser, site: &Installation, looks: &mut Looks<'_>) {
    browser.open(&site.app("/courses/serving-drinks")).await;
    browser.press(".course-head .btn-primary").await;
    browser.press("[data-more] > button").await;
    looks.at("card-menu").await;
    browser.press("#more [data-report]").await;
    browser.find("form[data-probe]").await;
    browser.press("form[data-probe] button").await;
    browser.find("[role=alert].error-text").await;
    looks.at("card-report-mistake").await;
    browser.press("label:has([value=outdated])").await;
    browser.press("form[data-probe] button").await;
    browser.find(".notice.is-ok").await;
    looks.at("card-report-received").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cms() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = Browser::start().await;
    first_visit(&jan, &site, JAN, "nl").await;
    jan.open(&site.app("/courses/serving-drinks")).await;
    jan.press(".course-head .btn-primary").await;
    jan.press("[data-more] > button").await;
    jan.press("#more [data-report]").await;
    jan.press("label:has([value=fact])").await;
    jan.press("form[data-probe] button").await;
    jan.find(".notice.is-ok").await;
    jan.open(&site.app("/login/external/nobody-there/crewplanner?jwt=nonsense")).await;
    drop(jan);

    let hanne = Browser::start().await;
    let mut looks = Looks::new(&hanne, "cms");
    looks.open("no-such-client", &site.portal("no-such-client", "/")).await;
    looks.open("sign-in", &site.cms("/sign-in")).await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    looks.wander(&site.cms("/")).await;
    looks.open("not-found", &site.cms("/nothing-here")).await;
    let seen = looks.seen();
    looks.done(10);

    let operator = Browser::start().await;
    let mut looks = Looks::new(&operator, "operator").but_for(&seen);
    sign_in_to_cms(&operator, &site, OPERATOR).await;
    looks.wander(&site.cms("/accounts")).await;
    looks.done(seen.len() + 4);
}

/// Words are longer in other languages, some people have long names, and a phone is as narrow.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_language_fits_with_long_names() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = phone().await;
    browser.fingers().await;
    name_everybody(&site).await;
    sign_in(&browser, &site, SOFIE).await;
    tap_mobietrain(&browser, true).await;
    settle_in(&browser, &site, "en").await;
    finish(&site, "fire").await;
    let planner = ["/", "/profile"].map(|path| site.portal("acme", path));
    let app = [
        "/",
        "/profile",
        "/terms",
        "/courses/fire",
        "/welcome/language",
        "/certificates",
        "/courses/fire/certificate",
        "/c",
        "/profile/data",
        "/courses/fire/cards/way-out/report",
        "/courses/fire/completed",
    ];
    let app = app.map(|path| site.app(path));
    let mut wrong = Vec::new();
    for language in web::Language::ALL {
        for (profile, field) in [(&planner[1], "language"), (&app[1], "lang")] {
            browser.open(profile).await;
            browser.press(&format!("[name={field}] option[value={}]", language.tag())).await;
            browser.press("form:has(select) button").await;
            let spoken = format!("html[lang={}]", language.tag());
            browser
                .until("the page in the other language", async || browser.has(&spoken).await.then_some(()))
                .await;
        }
        for url in planner.iter().chain(&app) {
            browser.open(url).await;
            wrong.extend(does_not_fit(&browser, language).await);
        }
        // The last one is the result.
        let ring = browser.run(IN_THE_RING).await;
        assert_eq!(ring, true, "the words of the ring do not fit it in {language:?}");
        assert!(
            browser.has(".confetti").await == (language == web::Language::Nl),
            "only all right is a party"
        );
        finish_with(&site, "fire", 0).await;
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn crewplanner_fits_in_every_language_with_long_names() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    finish(&site, "fire").await;
    name_everybody(&site).await;
    let sofie = phone().await;
    sofie.fingers().await;
    sign_in(&sofie, &site, SOFIE).await;
    let pages = pages_of_an_administrator(&sofie, &site).await;
    let mut wrong = Vec::new();
    for language in web::Language::ALL {
        let read = Change { language: Some(Some(language)), ..Change::default() };
        change(&site, SOFIE, read).await;
        for url in &pages {
            sofie.open(url).await;
            assert_eq!(sofie.run("return document.documentElement.lang").await, language.tag(), "{url}");
            sofie.run("document.querySelectorAll('details').forEach((folded) => folded.open = true)").await;
            wrong.extend(does_not_fit(&sofie, language).await);
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

async fn pages_of_an_administrator(sofie: &Browser, site: &Installation) -> Vec<String> {
    let mut pages: Vec<String> = [
        "/employees",
        "/employees/new",
        "/employees/import",
        "/employees/export",
        "/employees/bulk",
        "/departments",
        "/departments/new",
        "/departments/edit?id=bar",
        "/departments/merge?id=bar&into=security",
        "/departments/delete?id=bar",
        "/audit",
        "/integrations",
        "/mail",
        "/integrations/mobietrain",
        REPLAY,
        "/phone",
    ]
    .map(|path| site.portal("acme", path))
    .into();
    prepare_for_many(sofie, site, "delete").await;
    pages.push(sofie.address().await.into());
    sofie.open(&site.portal("acme", "/employees/import")).await;
    sofie.attach("file", "the-crew-of-the-summer-and-of-the-winter-too-2026.csv", SOME_ROWS).await;
    sofie.press("form[enctype] button").await;
    sofie.find("ul.effects").await;
    pages.push(sofie.address().await.into());
    sofie.open(&site.portal("acme", "/employees?q=10544")).await;
    let jan = sofie.run("return document.querySelector('tbody a').href").await;
    let jan = jan.as_str().expect("a link");
    pages.extend([format!("{jan}/edit"), format!("{jan}/delete"), jan.to_owned()]);
    pages
}

/// One of each kind.
const SOME_ROWS: &[u8] = b"number,name,email,departments\n\
    10544,Jan van den Heuvel-Schwarzenberger,,Communicatieverantwoordelijken\n\
    10612,,aicha.benali@acme-events.example,\n\
    ,Ada Lovelace,ada.lovelace.of.the.analytical.engine@acme-events.example,\n\
    ,Stef,stef@@acme-events.example,\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cms_fits_in_every_language_with_long_names() {
    let site = Installation::start(Engine::Sqlite).await;
    name_everybody(&site).await;
    first_visit(&phone().await, &site, JAN, "nl").await;
    let hanne = phone().await;
    hanne.fingers().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
    let first = async |list: &str| {
        hanne.open(&site.cms(list)).await;
        let link = "return document.querySelector('tbody a').href";
        hanne.run(link).await.as_str().expect("a link").to_owned()
    };
    let at = |path: &str| format!("/accounts/acme-events/{path}");
    let (learner, course) = (first(&at("learners")).await, first(&at("courses")).await);
    let lists = ["dashboard", "courses", "learners", "groups", "connection", "terms", "terms/1"];
    let mut pages: Vec<String> = lists.map(|path| site.cms(&at(path))).into();
    let why = [format!("{learner}/why"), format!("{course}/why")];
    pages.extend(why);
    pages.push(format!("{course}/report"));
    pages.extend([
        format!("{learner}/merge"),
        format!("{course}/elsewhere"),
        site.cms(&at("learners/elsewhere")),
    ]);
    pages.extend([format!("{learner}/delete"), format!("{course}/withdraw"), learner, course]);
    let mut wrong = Vec::new();
    for language in web::Language::ALL {
        hanne.asks_for(language.tag()).await;
        for url in &pages {
            hanne.open(url).await;
            assert_eq!(hanne.run("return document.documentElement.lang").await, language.tag(), "{url}");
            wrong.extend(does_not_fit(&hanne, language).await);
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// What sticks out or scrolls sideways at both sizes, and what is too small for a thumb on the small one.
async fn does_not_fit(browser: &Browser, language: web::Language) -> Vec<String> {
    let mut found = Vec::new();
    for screen in [Screen::Desktop, Screen::Phone] {
        browser.screen(screen).await;
        found.extend(browser.sideways(screen).await);
    }
    found.extend(browser.small_targets().await);
    let url = browser.address().await;
    found.iter().map(|what| format!("{}, {}: {what}", language.tag(), url.path())).collect()
}

/// Whether all of the text in the ring lies inside it.
const IN_THE_RING: &str = "const ring = document.querySelector('.score-ring svg').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.score-ring > span'));
    const text = range.getBoundingClientRect();
    const corner = Math.hypot(text.width / 2, text.height / 2);
    const off = Math.hypot(text.x + text.width / 2 - ring.x - ring.width / 2, text.y + text.height / 2 - ring.y - ring.height / 2);
    return corner + off < (ring.width / 2) * (14 / 18)";

/// Arabic reads from right to left, and so does its whole page.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_training_app_in_arabic() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = Browser::start().await;
    sign_in(&browser, &site, JAN).await;
    tap_mobietrain(&browser, true).await;
    settle_in(&browser, &site, "ar").await;
    assert_eq!(browser.run("return getComputedStyle(document.documentElement).direction").await, "rtl");
    let brand_is_right =
        "return document.querySelector('.brand').getBoundingClientRect().left > innerWidth / 2";
    assert_eq!(browser.run(brand_is_right).await, true);
    let mut looks = Looks::new(&browser, "arabic");
    looks.wander(&site.app("/")).await;
    looks.done(3);
}
