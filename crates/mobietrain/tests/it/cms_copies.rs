//! Copies: a course beside its original, and cards of one course in another one. Nothing that anybody wrote is lost by it, and people see
//! nothing of it.

use http::StatusCode;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::cms_media::svg;
use crate::courses::course;
use crate::desk::{Desk, target};
use crate::world::World;

const COURSES: &str = "/accounts/acme-events/courses";

/// A course with this title and these lessons, in English and Dutch.
pub async fn written(desk: &Desk, title: &str, lessons: &str) -> String {
    let made = desk.post(&format!("{COURSES}/new"), &[("title", title), ("language", "en")]).await;
    let at = target(&made);
    let text =
        |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"S.\"\nminutes = 3\n+++\n\n{lessons}\n");
    let dutch = text(&format!("{title} NL")).replace("words", "woorden");
    assert_eq!(target(&desk.save(&at, &[("text-en", &text(title)), ("text-nl", &dutch)]).await), at);
    at
}

const FROM: &str = "# Glasses {#glasses}\n\n## Cold {#cold}\n\nSome words.\n\n## Glass {#glass}\n\n![A glass](glass.svg)\n\nClean words.\n\n# Faces {#faces}\n\n## Young? {#young}\n\n- [ ] No\n- [x] Yes\n\n> Because.";
pub const INTO: &str = "# First {#first}\n\n## Cold {#cold}\n\nOther words.\n\n# Last {#last}\n\n## End {#end}\n\nThe words at the end.";

fn id(course: &str) -> &str {
    course.rsplit('/').next().unwrap_or_default()
}

/// Shows what happens, and agrees to it.
async fn copy(desk: &Desk, from: &str, form: &[(&str, &str)]) -> (Page, Page) {
    let at = format!("{from}/copy");
    let look = desk.post(&at, &[form, &[("act", "look")]].concat()).await.expect(200);
    let seen = look.hidden("seen").expect("what was shown");
    let done = desk.post(&at, &[form, &[("act", "copy"), ("seen", &seen)]].concat()).await;
    (look, done)
}

async fn draft(desk: &Desk, course: &str, language: &str) -> serde_json::Value {
    serde_json::from_str(&desk.page(&format!("{course}/draft/{language}")).await).expect("JSON")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_duplicated_with_all_that_its_draft_has(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let (from, last) = (written(&desk, "Bar", FROM).await, written(&desk, "Doors", INTO).await);
    desk.upload(&format!("{from}/files"), &[("glass.svg", &svg(500)), ("cover.svg", &svg(600))]).await;
    // It is published for everyone, and somebody is in it.
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    desk.post(&format!("{from}/groups"), &[("group", &everyone)]).await;
    target(&desk.post(&format!("{from}/publish"), &[]).await);
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=en").await.leads_to("/");
    drop(jan.get("/courses/bar").await.expect(200));
    let editor = Post::At(world.account.clone(), Role::Editor);
    let editor = Desk::signed_in(world, "els@acme-events.example", editor).await;
    // What stands in the boxes goes along.
    let source = draft(&desk, &from, "en").await["source"].as_str().expect("Markdown").replace("Some", "Few");
    let page = editor.page(&from).await;
    let over = page.split("name=\"over-en\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let form = [("over-en", over.expect("a revision")), ("text-en", source.as_str())];
    let made = editor.post(&format!("{from}/duplicate"), &form).await;
    let copy = target(&made);
    assert_ne!(copy, from);
    editor.get(made.location()).await.expect(200).assert_has("This is the copy").assert_has("Copy of Bar");
    let (en, nl) = (draft(&desk, &copy, "en").await, draft(&desk, &copy, "nl").await);
    assert_eq!(nl["content"]["title"], "Kopie van Bar NL");
    assert_eq!(en["source"].as_str().expect("Markdown"), source.replace("\"Bar\"", "\"Copy of Bar\""));
    assert_eq!(draft(&desk, &from, "en").await["content"]["title"], "Bar");
    drop(desk.get(&format!("{copy}/files/glass.svg")).await.expect(200));
    assert_eq!(world.count("SELECT COUNT(*) FROM media").await, 2, "no bytes are copied");
    for table in ["course_groups", "course_versions", "course_progress"] {
        let of = world.texts(format!("SELECT DISTINCT course_id FROM {table}").leak()).await;
        assert_eq!(of, [id(&from)], "{table}");
    }
    assert_eq!(world.texts("SELECT slug FROM courses ORDER BY slug").await, ["bar", "bar-2", "doors"]);
    let list = desk.page(COURSES).await;
    let places: Vec<_> =
        [&from, &copy, &last].map(|at| list.find(&format!("{at}\"")).expect("listed")).into();
    assert!(places.is_sorted(), "behind its original: {places:?}");
    desk.get("/accounts/acme-events/audit").await.expect(200).assert_has("Course duplicated");
    // The files of one may go without those of the other.
    desk.post(&format!("{from}/files/cover.svg/remove"), &[]).await;
    drop(desk.get(&format!("{copy}/files/cover.svg")).await.expect(200));
    // Two taps make two, each with a slug of its own.
    let path = format!("{from}/duplicate");
    crate::revocations::all((0..4).map(|_| desk.post(&path, &[]))).await;
    assert_eq!(world.count("SELECT COUNT(DISTINCT slug) FROM courses").await, 7);
    drop(desk.post(&format!("{COURSES}/none/duplicate"), &[]).await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cards_come_into_another_course_with_their_words_and_pictures(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let (from, into) = (written(&desk, "Bar", FROM).await, written(&desk, "Doors", INTO).await);
    desk.upload(&format!("{from}/files"), &[("glass.svg", &svg(500))]).await;
    desk.upload(&format!("{into}/files"), &[("glass.svg", &svg(600))]).await;
    let begun = desk.get(&format!("{from}/copy?card=glass")).await.expect(200);
    begun.assert_has("Doors").assert_has("The whole lesson");
    assert!(begun.body.contains("value=\"glass\" checked"), "{}", begun.body);
    let before = (draft(&desk, &from, "en").await, draft(&desk, &into, "en").await);
    let form = [("card", "cold"), ("card", "glass"), ("to", id(&into)), ("into", "first")];
    let (look, done) = copy(&desk, &from, &form).await;
    look.assert_has("2 cards come to the end of “First” in “Doors”").assert_has("English, Nederlands");
    look.assert_has("“glass.svg” is called “glass-2.svg” there").assert_has("One file goes along");
    assert_eq!(target(&done), format!("{from}/copy"));
    let told = desk.get(done.location()).await.expect(200);
    assert!(told.assert_has("in the draft of “Doors” now").body.contains(&format!("<a href=\"{into}\"")));
    let after = draft(&desk, &into, "en").await;
    let ids = |draft: &serde_json::Value| {
        let lessons = draft["content"]["lessons"].as_array().expect("lessons").clone();
        let cards = lessons.iter().flat_map(|lesson| lesson["cards"].as_array().expect("cards").clone());
        cards.map(|card| card["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        ids(&after),
        ["cold", "cold-2", "glass", "end"],
        "before the next lesson, under ids that are free"
    );
    let card = &after["content"]["lessons"][0]["cards"][2];
    assert_eq!((&card["file"], &card["alt"]), (&"glass-2.svg".into(), &"A glass".into()));
    let dutch = draft(&desk, &into, "nl").await;
    assert_eq!(dutch["content"]["lessons"][0]["cards"][1]["body"]["markdown"], "Some woorden.");
    assert_eq!(desk.page(&format!("{into}/files/glass-2.svg")).await.len(), 500);
    assert_eq!(desk.page(&format!("{into}/files/glass.svg")).await.len(), 600);
    assert!(
        after["revision"].as_i64() > before.1["revision"].as_i64(),
        "an editor that is open there notices"
    );
    assert_eq!(draft(&desk, &from, "en").await, before.0, "the source stays as it is");
    desk.get("/accounts/acme-events/audit").await.assert_has("Cards of another course copied into a course");
    // The same once more: the file is there already, and whole lessons come as such.
    let (look, done) = copy(&desk, &from, &[("lesson", "glasses"), ("to", id(&into)), ("into", "")]).await;
    look.assert_has("2 cards come with their lessons to the end of “Doors”").assert_has_not("goes along");
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let after = draft(&desk, &into, "en").await;
    assert_eq!(after["content"]["lessons"][2]["title"], "Glasses");
    assert_eq!(ids(&after)[4..], ["cold-3", "glass-2"]);
    assert_eq!(after["problems"], serde_json::json!([]), "it could be published");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_files").await, 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn languages_that_only_one_of_them_has_are_said(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let (from, into) = (written(&desk, "Bar", FROM).await, written(&desk, "Doors", INTO).await);
    let french = INTO.replace("words", "mots");
    let french = format!("+++\ntitle = \"Portes\"\nsummary = \"S.\"\nminutes = 3\n+++\n\n{french}\n");
    desk.save(&into, &[("text-fr", &french), ("text-nl", "")]).await;
    let form = [("card", "young"), ("to", id(&into)), ("into", "last")];
    let (look, done) = copy(&desk, &from, &form).await;
    look.assert_has("Lacking: Français. There the text in English stands in")
        .assert_has("does not have it: Nederlands");
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(draft(&desk, &into, "fr").await["problems"], serde_json::json!([]), "it has the same cards");
    // Whoever translates is told that it is missing.
    let translate = desk.get(&format!("{into}/translate?language=fr")).await.expect(200);
    assert!(translate.body.contains("Young?"), "{}", translate.body);
    let origins = world.texts("SELECT origins FROM course_translations WHERE language = 'fr'").await;
    assert!(
        origins[0].contains("\"young:title\":{\"translation\"") && origins[0].contains("\"origin\":null"),
        "{origins:?}"
    );
    // The words that all others are translated from are never those of another language.
    let source =
        "+++\ntitle = \"Bar NL\"\nsummary = \"S.\"\nminutes = 3\n+++\n\n# Eerst {#first}\n\n## Koud {#koud}\n\nWoorden.\n".to_string();
    let dutch = target(&desk.post(&format!("{COURSES}/new"), &[("title", "Tap"), ("language", "nl")]).await);
    desk.save(&dutch, &[("text-nl", &source)]).await;
    let before = draft(&desk, &into, "en").await;
    let form = [("card", "koud"), ("to", id(&into)), ("act", "look")];
    desk.post(&format!("{dutch}/copy"), &form).await.expect(422).assert_has("in common");
    desk.save(&into, &[("text-nl", &source.replace("koud", "kil"))]).await;
    desk.post(&format!("{dutch}/copy"), &form).await.expect(422).assert_has("is translated from English");
    assert_eq!(draft(&desk, &into, "en").await["source"], before["source"]);
    // No language in common: nothing is copied.
    let only = target(&desk.post(&format!("{COURSES}/new"), &[("title", "Nur"), ("language", "de")]).await);
    let form = [("card", "young"), ("to", id(&only)), ("act", "look")];
    desk.post(&format!("{from}/copy"), &form).await.expect(422).assert_has("no language in common");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_copied_where_something_is_wrong_or_was_not_shown(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let (from, into) = (written(&desk, "Bar", FROM).await, written(&desk, "Doors", INTO).await);
    let at = format!("{from}/copy");
    let form = |card: &'static str| [("card", card), ("to", id(&into)), ("into", "last"), ("act", "look")];
    let before = draft(&desk, &into, "en").await;
    desk.post(&at, &[("act", "look")])
        .await
        .expect(422)
        .assert_has("at least one card")
        .assert_has("Choose the course");
    // The picture is not there; the card is gone.
    desk.post(&at, &form("glass")).await.expect(422).assert_has("Nothing is copied. Put this right in “Bar”");
    desk.post(&at, &form("none")).await.expect(422).assert_has("is not there any more");
    let lost = [("card", "young"), ("to", id(&into)), ("into", "nowhere"), ("act", "look")];
    desk.post(&at, &lost)
        .await
        .expect(422)
        .assert_has("“Doors” cannot take these cards")
        .assert_has("nowhere");
    // Other cards than were shown, or none at all.
    let seen = desk.post(&at, &form("young")).await.expect(200).hidden("seen").expect("it");
    for (card, seen) in [("cold", seen.as_str()), ("young", "")] {
        let form = [("card", card), ("to", id(&into)), ("into", "last"), ("act", "copy"), ("seen", seen)];
        desk.post(&at, &form).await.expect(409).assert_has("Nothing is copied");
    }
    // A draft may hold any mistake: one that would swallow the cards is told, and nothing is changed.
    let source = before["source"].as_str().expect("Markdown");
    desk.save(&into, &[("text-en", &format!("{source}\n```\nopen"))]).await;
    let refused = desk.post(&at, &form("young")).await.expect(422);
    refused.assert_has("en.md").assert_has("would swallow the cards");
    desk.save(&into, &[("text-en", source)]).await;
    // So is one of the card itself: what cannot be read of it would be lost.
    let here = draft(&desk, &from, "en").await["source"]
        .as_str()
        .expect("Markdown")
        .replace("Some words", "<b>Some</b> words");
    desk.save(&from, &[("text-en", &here)]).await;
    desk.post(&at, &form("cold")).await.expect(422).assert_has("en.md, line 11");
    drop(desk.post(&at, &form("young")).await.expect(200));
    // Nor is a course of another account, or the course itself.
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &globex, "theirs", "everyone", "{}").await;
    for role in [Role::Editor, Role::ContentAdmin] {
        let email = format!("{role:?}@acme-events.example").to_lowercase();
        let somebody = Desk::signed_in(world, &email, Post::At(world.account.clone(), role)).await;
        for act in ["look", "copy", "search"] {
            let form = [("card", "young"), ("to", "theirs"), ("act", act)];
            drop(somebody.post(&at, &form).await.expect(404));
        }
        drop(somebody.get(&format!("{COURSES}/theirs/copy")).await.expect(404));
        somebody.get(&format!("{at}?copied=theirs")).await.expect(200).assert_has_not("theirs in");
    }
    drop(desk.post(&at, &[("card", "young"), ("to", id(&from)), ("act", "look")]).await.expect(422));
    assert_eq!(draft(&desk, &into, "en").await["content"], before["content"]);
    assert_eq!(
        world.count("SELECT COUNT(*) FROM course_texts WHERE course_id = 'theirs' AND version = 0").await,
        2
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_at_once_lose_nothing_and_nobody_meets_an_id_that_was_there(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let (from, into) = (written(&desk, "Bar", FROM).await, written(&desk, "Doors", INTO).await);
    let at = format!("{from}/copy");
    let form = [("card", "young"), ("to", id(&into)), ("into", "last")];
    let look = desk.post(&at, &[&form[..], &[("act", "look")]].concat()).await.expect(200);
    let seen = look.hidden("seen").expect("it");
    // Somebody writes on in the other course after that was shown: all of it stays.
    let source = draft(&desk, &into, "en").await["source"]
        .as_str()
        .expect("Markdown")
        .replace("Other", "Typed meanwhile");
    desk.save(&into, &[("text-en", &source)]).await;
    let all = [&form[..], &[("act", "copy"), ("seen", &seen)]].concat();
    crate::revocations::all((0..3).map(|_| desk.post(&at, &all))).await;
    let after = draft(&desk, &into, "en").await;
    let text = after["source"].as_str().expect("Markdown");
    assert!(text.contains("Typed meanwhile words"), "{text}");
    assert_eq!(text.matches("## Young?").count(), 1, "what was shown is copied once: {text}");
    assert_eq!(after["problems"], serde_json::json!([]));
    // A card that people have met and that was taken out of the draft: its id is not used again.
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let gone = "UPDATE course_texts SET source = REPLACE(source, '{#young', '{#older') WHERE course_id = 'drinks' AND version = 0";
    world.run(gone, &[]).await;
    let published = "SELECT source || COALESCE(content, '') FROM course_texts WHERE course_id = 'drinks' AND version = 1 ORDER BY language";
    let version = world.texts(published).await;
    let (_, done) = copy(&desk, &from, &[("card", "young"), ("to", "drinks"), ("into", "")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let drinks = draft(&desk, &format!("{COURSES}/drinks"), "en").await;
    assert!(drinks["source"].as_str().expect("Markdown").contains("{#young-2}"), "{drinks}");
    assert_eq!(world.texts(published).await, version, "what people see stays as it is");
}
