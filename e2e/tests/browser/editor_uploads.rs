//! Files on their way into a course, in the editor: dropped, pasted, in parts, refused in words, gone on with after a broken line; and
//! the film plays to learners, with its captions.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2e::{Browser, Screen};
use mobietrain::{Actor, Agreed};
use serde_json::json;
use testkit::{Engine, Installation};

use crate::editor::{choose, course, editor, saved};
use crate::look::Looks;
use crate::people::{HANNE, JAN, first_visit};

/// Two seconds of a square that wanders, in VP8.
pub const FILM: &[u8] = include_bytes!("film.webm");
pub const CAPTIONS: &[u8] = b"WEBVTT\n\n00:00.000 --> 00:02.000\nThe square goes to the right.\n";
/// One pixel.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/// A file in somebody's hand; so many bytes that mean nothing make it longer, as an element that WebM calls a void.
pub struct Brought<'a> {
    name: &'a str,
    kind: &'a str,
    base64: String,
    more: usize,
}

impl<'a> Brought<'a> {
    pub fn new(name: &'a str, kind: &'a str, bytes: &[u8]) -> Self {
        Self { name, kind, base64: STANDARD.encode(bytes), more: 0 }
    }

    /// Lets it go over this element, or pastes it there.
    pub async fn onto(&self, browser: &Browser, how: &str, css: &str) {
        browser.find(css).await;
        let Self { name, kind, base64, more } = self;
        let script = format!(
            "const place = document.querySelector({});
             const bytes = Uint8Array.from(atob('{base64}'), (letter) => letter.charCodeAt(0));
             const size = {more};
             const hollow = new Uint8Array(size ? 9 + size : 0);
             if (size) hollow.set([0xec, 1, 0, 0, 0, size >> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255]);
             const data = new DataTransfer();
             data.items.add(new File([bytes, hollow], {}, {{ type: {} }}));
             place.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const {{ left, top }} = place.getBoundingClientRect();
             const about = {{ bubbles: true, cancelable: true, clientX: left + 20, clientY: top + 20 }};
             place.dispatchEvent({} === 'drop'
               ? new DragEvent('drop', {{ ...about, dataTransfer: data }})
               : new ClipboardEvent('paste', {{ ...about, clipboardData: data }}))",
            json!(css),
            json!(name),
            json!(kind),
            json!(how)
        );
        browser.run(&script).await;
    }
}

pub fn picture(name: &str) -> Brought<'_> {
    Brought { name, kind: "image/png", base64: PICTURE.to_owned(), more: 0 }
}

pub async fn becomes(browser: &Browser, kind: &str) {
    let choose = format!(
        "const kinds = document.querySelector('#field-kind'); kinds.value = '{kind}'; kinds.dispatchEvent(new Event('change'))"
    );
    browser.run(&choose).await;
}

pub const FIELD: &str = ".file-field:has(#field-file)";

async fn pictures(hanne: &Browser, site: &Installation) {
    picture("Glass.png").onto(hanne, "drop", "[data-name=body]").await;
    hanne.find("img.chosen-picture").await;
    hanne.fill("alt", "A cold glass.").await;
    saved(hanne, site, "![A cold glass.](glass.png)").await;
    choose(hanne, "Which glass").await;
    picture("image.png").onto(hanne, "paste", "[data-name=body]").await;
    hanne.find("img.chosen-picture").await;
    hanne.fill("alt", "A clean glass.").await;
    // Every pasted picture is called the same: this one has a name of its own.
    saved(hanne, site, "![A clean glass.](image-").await;
    hanne.find("#files [href$='/glass.png']").await;
}

async fn film(hanne: &Browser, site: &Installation) {
    choose(hanne, "Water first").await;
    becomes(hanne, "video").await;
    hanne.see("MP4 or WebM, at most").await;
    Brought::new("notes.txt", "text/plain", b"notes").onto(hanne, "drop", FIELD).await;
    hanne.see("does not fit here. Nothing of it was taken.").await;
    Brought::new("page.mp4", "video/mp4", b"<html>no film</html>").onto(hanne, "drop", FIELD).await;
    hanne.see("not a video, whatever its name says").await;
    let mut looks = Looks::new(hanne, "uploads");
    looks.at("refused").await;
    looks.done(0);
    hanne.screen(Screen::Desktop).await;
    hanne.press(".file-field .uploads button").await;
    // The line breaks before the first byte; one of two is given up.
    hanne.network(false).await;
    let long = Brought { more: 9_000_000, ..Brought::new("Pour it.webm", "video/webm", FILM) };
    long.onto(hanne, "drop", FIELD).await;
    hanne.see("The line is broken. It goes on by itself where it stopped.").await;
    Brought::new("other.webm", "video/webm", FILM).onto(hanne, "drop", FIELD).await;
    hanne.press(".file-field .uploads li:nth-child(2) button").await;
    // Somewhere else it goes on.
    choose(hanne, "Which glass").await;
    hanne.network(true).await;
    hanne.find("#files [href$='/pour-it.webm']").await;
    choose(hanne, "Water first").await;
    hanne.fill("alt", "Somebody pours.").await;
    Brought::new("pour.vtt", "text/vtt", CAPTIONS)
        .onto(hanne, "drop", ".file-field:has(#field-captions)")
        .await;
    saved(hanne, site, "![Somebody pours.](pour-it.webm \"pour.vtt\")").await;
    assert!(!hanne.has("#files [href$='/other.webm']").await, "it was given up");
    assert!(!hanne.has(".file-field .uploads li").await, "nothing is under way");
}

async fn publish(site: &Installation, course: &str) {
    let app = &site.sites.mobietrain;
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let course = course.rsplit('/').next().expect("an id").to_owned().into();
    let everyone = mobietrain::everyone(app, &account).await.unwrap();
    let by = Actor::CommandLine;
    mobietrain::set_course_groups(app, &account, &course, &[everyone], &by).await.unwrap();
    mobietrain::publish(app, (&account, &course), &Agreed::default(), &by).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_and_a_film_are_brought_into_the_editor_and_play_to_learners() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    pictures(&hanne, &site).await;
    film(&hanne, &site).await;
    publish(&site, &course).await;

    let jan = Browser::start().await;
    first_visit(&jan, &site, JAN, "en").await;
    jan.open(&site.app("/courses/pouring")).await;
    jan.press(".course-head .btn-primary").await;
    let shown = "return [...document.querySelectorAll('.player-card img')].map((one) => one.naturalWidth)";
    jan.until("the picture to be there", async || (jan.run(shown).await == json!([1])).then_some(())).await;
    for next in ["Which glass", "Water first"] {
        jan.press(".player-foot button").await;
        jan.see(next).await;
    }
    jan.find("video.film").await;
    jan.run("const film = document.querySelector('video.film'); film.muted = true; void film.play()").await;
    let plays = "const film = document.querySelector('video.film');
        return film.readyState >= 1 && film.videoWidth === 160 && film.currentTime > 0.2";
    jan.until("the film to play", async || (jan.run(plays).await == true).then_some(())).await;
    let words = "return [...document.querySelector('video.film').textTracks[0].cues ?? []].map((cue) => cue.text).join()";
    let captions = async || (jan.run(words).await == "The square goes to the right.").then_some(());
    jan.until("the captions to be there", captions).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_own_files_come_in_parts_and_drop_no_text() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let hanne = Browser::start().await;
    editor(&hanne, &site, HANNE, &course).await;
    // Without the editor: what is typed in the box stays there.
    hanne.open(&format!("{course}?language=en&plain=1")).await;
    hanne.fill("text-en", "Typed and not saved").await;
    let long = Brought { more: 5_000_000, ..Brought::new("Pour.webm", "video/webm", FILM) };
    long.onto(&hanne, "drop", "#files [data-uploads]").await;
    hanne.find("#files [href$='/pour.webm']").await;
    hanne.see("It is here.").await;
    let typed = "return document.querySelector('[name=text-en]').value";
    assert_eq!(hanne.run(typed).await, "Typed and not saved");
    // Let go beside its place it would take the page's.
    let beside = "const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.png'));
        const events = ['dragover', 'drop'].map((kind) => new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
        return events.map((event) => document.querySelector('h1').dispatchEvent(event))";
    assert_eq!(hanne.run(beside).await, json!([false, false]), "nobody leaves the page with it");
    hanne.attach("files", "page.mp4", b"<html>no film</html>").await;
    hanne.see("not a video, whatever its name says").await;
    // Without scripts the form is one as always.
    hanne.scripts(false).await;
    hanne.open(&course).await;
    hanne.attach("files", "words.vtt", CAPTIONS).await;
    hanne.press("#files button.no-js").await;
    hanne.find("#files [href$='/words.vtt']").await;
}
