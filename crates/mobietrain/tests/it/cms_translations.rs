//! Translating a course in the CMS: side by side, out to a translator and in again, and what learners read meanwhile.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::{Desk, target};
use crate::world::World;

pub const COURSES: &str = "/accounts/acme-events/courses";
pub const TEXT: &str = "+++\ntitle = \"Pouring\"\nsummary = \"How to pour.\"\nminutes = 3\n+++\n\n# Beer {#beer}\n\n\
                    ## Cold {#cold}\n\nKeep it **cold**.\n\n## Who? {#who}\n\n- [ ] Him\n- [x] Her\n\n> Because.\n";
const FRENCH: [(&str, &str); 9] = [
    ("title", "Servir"),
    ("summary", "Comment servir."),
    ("beer:title", "Bière"),
    ("cold:title", "Froid"),
    ("cold:body", "Gardez-la **froide**."),
    ("who:title", "Qui ?"),
    ("who:answer-1", "Lui"),
    ("who:answer-2", "Elle"),
    ("who:feedback", "Parce que."),
];

pub async fn course(desk: &Desk) -> String {
    let made = desk.post(&format!("{COURSES}/new"), &[("title", "Pouring"), ("language", "en")]).await;
    let course = target(&made);
    write(desk, &course, TEXT).await;
    course
}

/// Saves the English text over whatever there is.
pub async fn write(desk: &Desk, course: &str, text: &str) {
    let page = desk.page(course).await;
    let over = page.split("name=\"over-en\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let over = over.expect("there is a text").to_owned();
    assert_eq!(target(&desk.post(course, &[("text-en", text), ("over-en", &over)]).await), course);
}

/// What the field of a text is called on a page.
fn field(page: &str, id: &str) -> String {
    let start = format!("name=\"t.{id}.");
    let rest = page.split(&start).nth(1).unwrap_or_else(|| panic!("no field for {id} in {page}"));
    format!("t.{id}.{}", rest.split('"').next().unwrap_or_default())
}

pub async fn page(desk: &Desk, course: &str) -> String {
    desk.page(&format!("{course}/translate?language=fr&show=all")).await
}

pub async fn type_in(desk: &Desk, course: &str, page: &str, words: &[(&str, &str)]) -> Page {
    let fields: Vec<(String, &str)> = words.iter().map(|(id, words)| (field(page, id), *words)).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, words)| (name.as_str(), *words)).collect();
    desk.post(&format!("{course}/translate?language=fr"), &fields).await
}

pub async fn translated(desk: &Desk) -> String {
    let course = course(desk).await;
    let empty = page(desk, &course).await;
    let saved = type_in(desk, &course, &empty, &FRENCH).await;
    assert!(saved.location().contains("translated=9"), "{}", saved.location());
    course
}

pub async fn everyone(world: &World) -> String {
    world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_translation_begins_empty_and_says_what_is_missing_and_what_was_changed_since(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let begun = page(&desk, &course).await;
    assert!(begun.contains("English to Français") && begun.contains("up to date: 0 of 2"), "{begun}");
    let title = field(&begun, "cold:title");
    assert!(begun.contains(&format!("name=\"{title}\" lang=\"fr\" dir=\"ltr\" value=\"\"")), "{begun}");

    // One text, and the rest is still missing.
    let saved = type_in(&desk, &course, &begun, &FRENCH[..1]).await;
    desk.get(saved.location()).await.expect(200).assert_has("Saved texts: 1");
    let half = page(&desk, &course).await;
    assert!(half.contains("value=\"Servir\"") && half.contains("up to date: 0 of 2"), "{half}");
    assert!(!half.contains("value=\"Who?\""), "what is missing is empty, whatever stands in for it");
    type_in(&desk, &course, &half, &FRENCH[1..]).await;
    let todo = format!("{course}/translate?language=fr");
    desk.get(&todo).await.expect(200).assert_has("Everything is translated").assert_has("up to date: 2 of 2");

    write(&desk, &course, &TEXT.replace("Keep it", "Always keep it")).await;
    let changed = desk.get(&todo).await.expect(200);
    changed.assert_has("Changed since translated");
    assert!(changed.body.contains("<del>Keep</del><ins>Always keep</ins>"), "{}", changed.body);
    assert!(!changed.body.contains("t.who:title"), "only what needs work: {}", changed.body);
    let confirmed = field(&changed.body, "cold:body").replacen("t.", "ok.", 1);
    let still = [(field(&changed.body, "cold:body"), FRENCH[4].1), (confirmed, "1")];
    let still: Vec<(&str, &str)> = still.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let answer = desk.post(&todo, &still).await;
    desk.get(answer.location()).await.assert_has("Confirmed as still right: 1").assert_has("2 of 2");
    let nothing = desk.post(&todo, &still).await;
    desk.get(nothing.location()).await.assert_has("nothing was saved");

    // Emptied, it is missing again.
    let all = page(&desk, &course).await;
    let removed = type_in(&desk, &course, &all, &[("who:answer-2", "")]).await;
    desk.get(removed.location()).await.assert_has("Translations taken out: 1").assert_has("1 of 2");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_published_together_is_known_to_have_changed_though_nobody_translated_here(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let dutch = TEXT.replace("Keep it", "Hou het").replace("Pouring", "Tappen");
    assert_eq!(target(&desk.post(&course, &[("text-nl", &dutch)]).await), course);
    desk.post(&format!("{course}/publish"), &[]).await;
    write(&desk, &course, &TEXT.replace("Because", "Since")).await;
    let dutch = format!("{course}/translate?language=nl");
    let changed = desk.get(&dutch).await.expect(200).body;
    assert!(changed.contains("<del>Because.</del><ins>Since.</ins>"), "{changed}");
    // To publish it does not make it right.
    desk.post(&format!("{course}/publish"), &[]).await;
    assert!(desk.page(&dutch).await.contains("<ins>Since.</ins>"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mistake_keeps_no_other_text_from_being_saved_and_nothing_typed_is_lost(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let begun = page(&desk, &course).await;
    let words = [("cold:title", "Froid"), ("cold:body", "Froid\n\n## Encore {#encore}"), ("title", "Servir")];
    let answer = type_in(&desk, &course, &begun, &words).await.expect(422);
    answer.assert_has("Texts that are not saved: 1").assert_has("Saved texts: 2");
    answer.assert_has("These words would change more than this text").assert_has("## Encore {#encore}");
    assert!(
        answer.body.contains("aria-invalid=\"true\" aria-describedby=\"e-cold:body\""),
        "{}",
        answer.body
    );

    // Somebody else translates meanwhile; each keeps what the other one did elsewhere.
    let both = page(&desk, &course).await;
    type_in(&desk, &course, &both, &[("summary", "Leur résumé"), ("who:title", "Qui ?")]).await;
    let mine = type_in(&desk, &course, &both, &[("summary", "Mon résumé"), ("beer:title", "Bière")]).await;
    let mine = mine.expect(422);
    mine.assert_has("Now it says: “Leur résumé”");
    assert!(mine.body.contains("value=\"Mon résumé\""), "{}", mine.body);
    let now = page(&desk, &course).await;
    for kept in ["Leur résumé", "Bière", "Qui ?"] {
        assert!(now.contains(&format!("value=\"{kept}\"")), "{kept}");
    }
    let again = type_in(&desk, &course, &now, &[("summary", "Mon résumé")]).await;
    assert!(again.location().contains("translated=1"), "{}", again.location());

    // The card is taken out of the course while somebody translates it.
    let before = page(&desk, &course).await;
    let without = TEXT.split("## Who?").next().expect("a beginning").to_owned();
    write(&desk, &course, &without).await;
    page(&desk, &course).await.contains("These are no longer in English").then_some(()).expect("told first");
    let gone = type_in(&desk, &course, &before, &[("who:answer-1", "Lui <3")]).await.expect(422);
    gone.assert_has("is not in the course any more").assert_has("Lui <3");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_translator_gets_a_file_and_what_comes_back_is_shown_before_it_is_saved(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let file = format!("{course}/translate/file?language=fr");
    let sent = desk.get(&format!("{file}&format=xliff")).await.expect(200);
    assert_eq!(sent.headers["content-disposition"], "attachment; filename=\"course.fr.xlf\"");
    for part in ["trgLang=\"fr\"", "<source>Keep it **cold**.</source>", "<note>Card 1, Cold | Text</note>"] {
        assert!(sent.body.contains(part), "{part}: {}", sent.body);
    }
    let mut back = sent.body.clone();
    for (source, target) in [
        ("Keep it **cold**.", "Gardez-la **froide**."),
        ("Him", "Lui"),
        ("Who?", "Qui\n\n# non"),
        ("Beer", "Beer"),
    ] {
        let source = format!("<source>{source}</source>");
        back = back.replace(&source, &format!("{source}<target>{target}</target>"));
    }
    // Meanwhile the course goes on.
    write(&desk, &course, &TEXT.replace("Him", "That man").replace("## Cold", "## Colder")).await;
    let seen = desk.upload(&file, &[("back.xlf", back.as_bytes())]).await.expect(200);
    seen.assert_has("Changed since they were sent: 1").assert_has("Card 2, Who? | Answer 1");
    seen.assert_has("Do not fit, and are not taken: 1").assert_has("Not translated in the file");
    seen.assert_has("What is taken: 2");
    assert!(!page(&desk, &course).await.contains("Gardez-la"), "nothing is saved before somebody says so");
    let form: Vec<(String, String)> = hidden(&seen.body);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let saved = desk.post(&format!("{course}/translate?language=fr"), &form).await;
    desk.get(saved.location()).await.expect(200).assert_has("Saved texts: 2");
    let now = page(&desk, &course).await;
    assert!(now.contains("Gardez-la **froide**.") && now.contains("value=\"Lui\""), "{now}");
    assert!(now.contains("What it said when it was translated is not known"), "{now}");

    // The same in a table; what came back already changes nothing.
    let sent = desk.get(&format!("{file}&format=csv&show=all")).await.expect(200);
    let table = sent.body.trim_start_matches('\u{feff}').to_owned();
    assert!(table.starts_with("id,where,source (en),translation (fr)\r\n"), "{table}");
    let same = desk.upload(&file, &[("back.csv", table.as_bytes())]).await.expect(200);
    same.assert_has("The file changes nothing");
    let more = table.replace(",How to pour.,", ",How to pour.,=SUM(1)");
    desk.upload(&file, &[("back.csv", more.as_bytes())])
        .await
        .assert_has("What is taken: 1")
        .assert_has("SUM(1)");
}

/// The hidden fields of a page, as a browser sends them.
fn hidden(page: &str) -> Vec<(String, String)> {
    let plain = |text: &str| {
        text.replace("&#38;", "&").replace("&#60;", "<").replace("&#62;", ">").replace("&#39;", "'")
    };
    let fields = page.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((plain(name), plain(rest.split('"').next()?)))
    });
    fields.collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_none_of_this_translation_is_told_and_changes_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = translated(&desk).await;
    let file = format!("{course}/translate/file?language=fr");
    let good = desk.get(&format!("{file}&format=xliff&show=all")).await.expect(200).body;
    let table = desk.get(&format!("{file}&format=csv&show=all")).await.expect(200).body;
    for (name, bytes, said) in [
        ("a.xlf", good.replace("trgLang=\"fr\"", "trgLang=\"de\""), "translation into another language"),
        ("a.xlf", good.replace("<file id=\"", "<file id=\"x"), "of another course"),
        ("a.xlf", good.replace("version=\"2.1\"", "version=\"1.2\""), "Only XLIFF 2 can be read here"),
        ("a.xlf", good.replace("</target>", "</targt>"), "a.xlf, line "),
        (
            "a.xlf",
            good.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff"),
            "document type (DOCTYPE)",
        ),
        ("a.csv", table.replace("(fr)", "(nl)"), "translation into another language: Nederlands"),
        ("a.csv", table.replace("translation (fr)", "x"), "needs a column"),
        ("a.csv", String::new(), "Choose a file"),
        ("a.txt", "hello".to_owned(), "a.txt, line 1: The table needs a column"),
    ] {
        let answer = desk.upload(&file, &[(name, bytes.as_bytes())]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}: {}", answer.body);
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    }
    assert_eq!(desk.get(&format!("{file}&format=xliff&show=all")).await.body, good);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_language_is_missing_reads_the_default_one_and_is_told(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let dutch = TEXT.replace("Keep it", "Hou het").replace("Pouring", "Tappen");
    assert_eq!(target(&desk.post(&course, &[("text-nl", &dutch)]).await), course);
    desk.post(&format!("{course}/groups"), &[("group", &everyone(world).await)]).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=fr").await.leads_to("/");
    let slug = world.texts("SELECT slug FROM courses ORDER BY created_at DESC").await.remove(0);
    let at = format!("/courses/{slug}");
    let said = |shown: &str| format!("Ce cours n’existe pas encore en Français. Tu le lis en {shown}.");
    jan.get(&at).await.expect(200).assert_has("Pouring").assert_has(&said("English"));
    jan.get(&format!("{at}/cards/cold")).await.expect(200).assert_has(&said("English"));

    let version = "SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'";
    let before = world.count(version).await;
    desk.get(COURSES).await.expect(200).assert_has("Default language of courses");
    target(&desk.post(&format!("{COURSES}/language"), &[("language", "nl")]).await);
    target(&desk.post(&format!("{COURSES}/language"), &[("language", "nl")]).await);
    assert_eq!(world.count(version).await, before + 1, "CrewPlanner is told once of the titles");
    jan.get(&at).await.expect(200).assert_has("Tappen").assert_has(&said("Nederlands"));
    desk.get(&format!("{course}/translate?language=fr")).await.assert_has("Nederlands to Français");
    let unknown = desk.post(&format!("{COURSES}/language"), &[("language", "xx")]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);

    // Who reads their own language is told nothing.
    let all = page(&desk, &course).await;
    type_in(&desk, &course, &all, &FRENCH).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    let own = jan.get(&at).await.expect(200);
    assert!(own.body.contains("Servir") && !own.body.contains("pas encore en"), "{}", own.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_has_translated_is_read_as_the_source_says_today(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let begun = page(&desk, &course).await;
    type_in(&desk, &course, &begun, &FRENCH[..4]).await;
    write(&desk, &course, &TEXT.replace("Keep it", "Always keep it")).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    let french = "SELECT content FROM course_texts WHERE language = 'fr' AND version > 0";
    let french = world.texts(french).await.remove(0);
    // A card is in one language: half of it in French would be in neither.
    assert!(french.contains("Always keep it **cold**") && french.contains("\"title\":\"Cold\""), "{french}");
    assert!(french.contains("Servir") && french.contains("Bière"), "{french}");
    assert!(!page(&desk, &course).await.contains(">\nAlways keep"), "it is missing all the same");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = translated(&desk).await;
    let file = format!("{course}/translate/file?language=fr");
    let sent = desk.get(&format!("{file}&format=xliff&show=all")).await.body;
    write(&desk, &course, &TEXT.replace("Keep it", "Always keep it")).await;
    let seen = desk.upload(&file, &[("a.xlf", sent.replace("Lui", "Cet homme").as_bytes())]).await;
    let _ = seen.expect(200).assert_has("What is taken: 1");
    for language in web::Language::ALL {
        for path in [
            format!("{course}/translate?language=fr"),
            format!("{course}/translate?language=ar&show=all"),
            COURSES.to_owned(),
            format!("{file}&format=csv&show=all"),
        ] {
            let page = desk.in_language(&path, language.tag()).await.expect(200);
            assert!(!page.body.contains("cms-translate-"), "{path}: {}", page.body);
        }
    }
}
