//! What somebody does who trains a crew: a course from nothing, with a picture, a film and questions, translated, looked at on a phone by
//! somebody without an account, published for Bar with its effect said before, and played by Jan.

use e2e::{Browser, Screen};
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::editor_uploads::{Brought, CAPTIONS, FIELD, FILM, becomes, picture};
use crate::look::Looks;
use crate::people::{HANNE, JAN, SOFIE, first_visit, phone, sign_in_to_cms};

const QUESTIONS: &str = "Beer is served at eight degrees.\nfalse\n> At four.\n\nIn which order?\n1. Tilt the glass.\n2. Pour.\n\n\
                         Which wristband may have beer?\nGreen -> no\nPink -> yes\n\nWhich number in an emergency?\n= 112\n";
/// What a translator types; what is not here is the same in both languages.
const DUTCH: [(&str, &str); 20] = [
    ("Pouring beer", "Bier tappen"),
    ("Cold and clean.", "Koud en netjes."),
    ("The glass", "Het glas"),
    ("How cold", "Hoe koud"),
    ("Always **cold**.", "Altijd **koud**."),
    ("A clean glass", "Een schoon glas"),
    ("A glass.", "Een glas."),
    ("How to pour", "Zo tap je"),
    ("Somebody pours.", "Iemand tapt."),
    ("Who may have it?", "Wie mag het?"),
    ("A child", "Een kind"),
    ("A grown-up", "Een volwassene"),
    ("Questions", "Vragen"),
    ("Beer is served at eight degrees.", "Bier wordt op acht graden geschonken."),
    ("At four.", "Op vier."),
    ("In which order?", "In welke volgorde?"),
    ("Tilt the glass.", "Houd het glas schuin."),
    ("Which wristband may have beer?", "Welk bandje mag bier?"),
    ("Green", "Groen"),
    ("Pink", "Roze"),
];

async fn new_course(hanne: &Browser, site: &Installation) -> String {
    hanne.screen(Screen::Desktop).await;
    sign_in_to_cms(hanne, site, HANNE).await;
    hanne.click("Courses").await;
    hanne.click("New course").await;
    hanne.fill("title", "Pouring beer").await;
    hanne.press("form[action$='/courses/new'] button").await;
    hanne.find(".save-state").await;
    let at = hanne.address().await;
    site.cms(at.path())
}

/// Adds a card at the end of the lesson, with this title.
async fn card(hanne: &Browser, kind: &str, title: &str) {
    hanne.press(".add-card").await;
    becomes(hanne, kind).await;
    hanne.fill("title", title).await;
}

async fn write(hanne: &Browser, site: &Installation) {
    hanne.click("About the course").await;
    hanne.fill("summary", "Cold and clean.").await;
    hanne.press(".outline [data-lesson] [data-key]").await;
    hanne.fill("title", "The glass").await;
    hanne.press(".outline [data-card] [data-key]").await;
    hanne.fill("title", "How cold").await;
    hanne.press("[data-name=body]").await;
    hanne.chord(Key::Control, 'a').await;
    hanne.type_text("Always **cold**.").await;
    card(hanne, "image", "A clean glass").await;
    picture("Glass.png").onto(hanne, "drop", FIELD).await;
    hanne.find("img.chosen-picture").await;
    hanne.fill("alt", "A glass.").await;
    card(hanne, "video", "How to pour").await;
    Brought::new("pour.webm", "video/webm", FILM).onto(hanne, "drop", FIELD).await;
    hanne.find("#files [href$='/pour.webm']").await;
    hanne.fill("alt", "Somebody pours.").await;
    Brought::new("pour.vtt", "text/vtt", CAPTIONS)
        .onto(hanne, "drop", ".file-field:has(#field-captions)")
        .await;
    hanne.find("#files [href$='/pour.vtt']").await;
    card(hanne, "question", "Who may have it?").await;
    for (row, answer) in ["A child", "A grown-up"].into_iter().enumerate() {
        hanne.fill(&format!("answers-{row}-0"), answer).await;
    }
    hanne.press("[name=right-1]").await;
    let all = "SELECT COUNT(*) FROM course_texts WHERE version = 0 AND source LIKE '%- [x] A grown-up%'";
    hanne.until("it to be saved", async || (site.count(all).await == 1).then_some(())).await;
}

async fn paste_questions(hanne: &Browser) {
    hanne.click("Questions from a list").await;
    hanne.fill("text", QUESTIONS).await;
    hanne.run("document.querySelector('#lesson').value = ''").await;
    hanne.press("button[value=look]").await;
    hanne.see("It makes 4 cards").await;
    hanne.press("button[value=add]").await;
    hanne.see("The cards are in the draft").await;
}

async fn translate(hanne: &Browser) {
    hanne.run("document.querySelector('#language').value = 'nl'").await;
    hanne.press("form:has(#language) button").await;
    hanne.find("form[method=post] .pairs-list").await;
    let fill = format!(
        "const dutch = new Map({});
         const fields = [...document.querySelectorAll('[name^=\"t.\"]')];
         const source = (field) => field.closest('.field').previousElementSibling.querySelector('.as-typed').textContent;
         for (const field of fields) field.value = dutch.get(source(field)) ?? source(field);
         const asked = new Set(fields.map(source));
         return [...dutch.keys()].filter((words) => !asked.has(words)).join()",
        serde_json::json!(DUTCH)
    );
    assert_eq!(hanne.run(&fill).await, "", "all of it is asked for");
    hanne.press("form[method=post] .btn-primary").await;
    hanne.see("Everything is translated").await;
}

/// On a phone, without an account.
async fn look_before(hanne: &Browser, course: &str) {
    hanne.open(&format!("{course}/review")).await;
    hanne.press("form[action$='/review'] button").await;
    let link = hanne.find("#address").await.prop("value").await.unwrap().expect("a link");
    let reviewer = phone().await;
    reviewer.open(&link).await;
    reviewer.see("How cold").await;
    reviewer.see("Which number in an emergency?").await;
}

/// Answers how many get it newly, and who, as the page says before it is so.
async fn publish(hanne: &Browser, course: &str) -> String {
    hanne.open(course).await;
    let tick = "const groups = [...document.querySelectorAll('label.choice:has([name=group])')];
        groups.find((label) => label.querySelector('bdi').textContent === 'Bar').querySelector('input').click()";
    hanne.run(tick).await;
    hanne.press("button[formaction$='/groups']").await;
    // The editor says that it has saved all along: this is about the groups.
    hanne.see("Saved.").await;
    hanne.press("button[value=publish]").await;
    hanne.find(".effects .is-info").await;
    let said = "const newly = document.querySelector('.effects .is-info');
        return newly.querySelector('b').textContent + ': ' + [...newly.querySelectorAll('.names li')].map((one) => one.textContent).join(', ')";
    let newly = hanne.run(said).await.as_str().unwrap_or_default().to_owned();
    hanne.press("form[action$='/publish'] .btn-primary").await;
    hanne.see("Published. People see it from now on.").await;
    newly
}

async fn next(jan: &Browser) {
    jan.press(".player-foot .btn-primary").await;
}

async fn play(jan: &Browser, site: &Installation) {
    jan.open(&site.app("/")).await;
    jan.click("Bier tappen").await;
    jan.press(".course-head .btn-primary").await;
    jan.see("Hoe koud").await;
    next(jan).await;
    jan.find(".player-card img[alt='Een glas.']").await;
    next(jan).await;
    let ready = "const film = document.querySelector('video.film');
        return film !== null && film.readyState >= 1 && film.textTracks.length === 1";
    jan.until("the film to be there", async || (jan.run(ready).await == true).then_some(())).await;
    next(jan).await;
    jan.click("Een volwassene").await;
    next(jan).await;
    jan.find(".verdict-right").await;
    next(jan).await;
    jan.press("input[name=answer][value=false]").await;
    next(jan).await;
    jan.find(".verdict-right").await;
    next(jan).await;
    put_in_order(jan, &["Houd het glas schuin.", "Pour."]).await;
    next(jan).await;
    jan.find(".verdict-right").await;
    next(jan).await;
    for words in ["Groen", "no", "Roze", "yes"] {
        jan.run(&format!(
            "[...document.querySelectorAll('.tile')].find((tile) => tile.textContent.startsWith('{words}')).click()"
        ))
        .await;
    }
    next(jan).await;
    jan.find(".verdict-right").await;
    next(jan).await;
    jan.fill("answer", "112").await;
    jan.key(Key::Enter).await;
    jan.find(".verdict-right").await;
    next(jan).await;
    jan.arrive(&site.app("/courses/pouring-beer/completed")).await;
    jan.see("5/5").await;
}

async fn put_in_order(jan: &Browser, steps: &[&str]) {
    for (place, step) in steps.iter().enumerate() {
        let moves = format!(
            "const steps = [...document.querySelectorAll('[data-order] > li')];
             const at = steps.findIndex((step) => step.textContent.includes('{step}'));
             steps[at].querySelector('[data-up]').focus();
             return at - {place}"
        );
        for _ in 0..jan.run(&moves).await.as_i64().expect("a number") {
            jan.key(Key::Enter).await;
        }
    }
}

/// Whether the course stands on somebody's home page.
async fn has_it(person: &Browser, site: &Installation) -> bool {
    person.open(&site.app("/")).await;
    person.text().await.contains("Bier tappen")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_made_of_nothing_and_played() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    let sofie = phone().await;
    first_visit(&sofie, &site, SOFIE, "nl").await;
    let hanne = Browser::start().await;
    let course = new_course(&hanne, &site).await;
    write(&hanne, &site).await;
    paste_questions(&hanne).await;
    translate(&hanne).await;
    look_before(&hanne, &course).await;
    let newly = publish(&hanne, &course).await;
    let sofie_has_it = has_it(&sofie, &site).await;
    assert_eq!((newly.as_str(), has_it(&jan, &site).await, sofie_has_it), ("1: Jan Peeters", true, false));
    play(&jan, &site).await;
    // The looks of what she did, with the rules of axe.
    let mut looks = Looks::new(&hanne, "course-from-nothing");
    for (name, path) in [
        ("publish", "/publish"),
        ("versions", "/versions"),
        ("review", "/review"),
        ("translate", "/translate?language=nl&show=all"),
        ("questions", "/questions"),
    ] {
        looks.open(name, &format!("{course}{path}")).await;
    }
    looks.open("media", &site.cms("/accounts/acme-events/media")).await;
    looks.done(0);
}
