//! Every heavy form and page of the CMS, again and again until told to stop.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use bench::{Outcome, Tab, Visitor};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::SMALL;

/// The largest text of a course in one language.
const MAX_TEXT: usize = 256 * 1024;
const LANGUAGES: [&str; 8] = ["nl", "en", "fr", "de", "es", "pl", "uk", "ar"];

pub struct Forms {
    stop: Arc<AtomicBool>,
    running: Vec<(&'static str, JoinHandle<Times>)>,
}

/// How long each answer took; or why there was none.
type Times = Result<Vec<Duration>, String>;

/// How often a form was answered, and how long that took.
pub struct Done {
    pub name: &'static str,
    pub times: Vec<Duration>,
}

impl Forms {
    /// `course` is the path of the one that they work on.
    pub fn begin(staff: &Visitor, course: &str) -> Outcome<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let mut running = Vec::new();
        for (name, requests) in all(staff, course)? {
            let (mut tab, stop) = (staff.tab()?, stop.clone());
            let work = move || repeat(&mut tab, &requests, &stop).map_err(|error| format!("{name}: {error}"));
            running.push((name, std::thread::spawn(work)));
        }
        Ok(Self { stop, running })
    }

    pub fn end(self) -> Outcome<Vec<Done>> {
        self.stop.store(true, Ordering::Relaxed);
        let mut done = Vec::new();
        for (name, running) in self.running {
            done.push(Done { name, times: running.join().map_err(|_| "A form has panicked.")?? });
        }
        Ok(done)
    }
}

fn repeat(tab: &mut Tab, requests: &[Vec<u8>], stop: &AtomicBool) -> Outcome<Vec<Duration>> {
    let mut times = Vec::new();
    for request in requests.iter().cycle().take_while(|_| !stop.load(Ordering::Relaxed)) {
        let reply = tab.send(request)?;
        // Done, refused for what is in it, or told to come again: none of it is a fault.
        if !matches!(reply.status, 200 | 303 | 422 | 503) {
            return Err(format!("the answer was {}", reply.status).into());
        }
        times.push(reply.time);
    }
    Ok(times)
}

/// What is sent in turn.
type Requests = Vec<Vec<u8>>;

fn all(staff: &Visitor, course: &str) -> Outcome<Vec<(&'static str, Requests)>> {
    let headings: String = (0..).map(|n| format!("# A {{#a{n}}}\n")).take(MAX_TEXT / 14).collect();
    let headings = field("en", &format!("{}{headings}", front_matter("en")));
    // Two that differ, so that each is written.
    let whole = |word: &str| {
        let text = |language: &&str| field(language, &longest_course(language).replace("smile", word));
        staff.form(course, &LANGUAGES.iter().map(text).collect::<Vec<_>>().join("&"))
    };
    let preview = format!("{}&preview=en", field("en", &longest_course("en")));
    let group = "name=Bar&department=d1&department=d2&status=active&preview=1";
    Ok(vec![
        ("256 KB of headings", vec![staff.form(course, &headings)]),
        ("the longest course, 8 languages", vec![whole("smile"), whole("laugh")]),
        ("a preview of it", vec![staff.form(course, &preview)]),
        (
            "a zip of 50 MB unpacked",
            vec![staff.upload(
                "/accounts/globex-academy/courses/upload",
                ("files", "long.zip"),
                &largest_zip()?,
            )],
        ),
        (
            "a drawing of 5 MB",
            vec![staff.upload(&format!("{course}/files"), ("files", "long.svg"), &drawing(5 << 20))],
        ),
        ("the course's page", vec![staff.page(course)]),
        ("the groups' page", vec![staff.page("/accounts/globex-academy/groups")]),
        ("a preview of a group", vec![staff.form("/accounts/globex-academy/groups/new", group)]),
    ])
}

/// A text of a course as a field of the form.
fn field(language: &str, text: &str) -> String {
    let mut field = format!("text-{language}=");
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => field.push(byte.into()),
            b' ' => field.push('+'),
            byte => {
                let _never_fails = write!(field, "%{byte:02X}");
            }
        }
    }
    field
}

fn front_matter(language: &str) -> String {
    format!("+++\ntitle = \"Long {language}\"\nsummary = \"Long.\"\nminutes = 600\n+++\n\n")
}

/// A course with as many cards as there may be, and nearly as long as it may be.
pub fn longest_course(language: &str) -> String {
    let words = "Keep it **cold**, and say *no* with a smile. ".repeat(5);
    let card = |n: usize| format!("## Card {n} {{#c{n}}}\n\n{language} {words}\n\n");
    let mut text = format!("{}# Long {{#long}}\n\n", front_matter(language));
    for card in (1..1_000).map(card) {
        if text.len() + card.len() > MAX_TEXT {
            break;
        }
        text += &card;
    }
    text
}

/// What packs badly, of this length: two bits a letter.
fn drawing(length: usize) -> Vec<u8> {
    let (start, end) = ("<svg xmlns='http://www.w3.org/2000/svg'><text>", "</text></svg>");
    let mut state = 1_u32;
    let letters = (0..length - start.len() - end.len()).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        b"on a"[state as usize >> 30]
    });
    [start.as_bytes(), &letters.collect::<Vec<u8>>(), end.as_bytes()].concat()
}

/// It is looked at as a whole, and refused because there is no text in it: so nothing piles up.
fn largest_zip() -> Outcome<Vec<u8>> {
    let (files, length) = if SMALL { (2, 1 << 20) } else { (10, (5 << 20) - 100) };
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..files {
        writer.start_file(format!("{number}.svg"), SimpleFileOptions::default())?;
        writer.write_all(&drawing(length))?;
    }
    Ok(writer.finish()?.into_inner())
}
