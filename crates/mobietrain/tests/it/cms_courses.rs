//! Courses: written, uploaded, published, played.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_heavy::zip;
use crate::desk::{Desk, links, shown, target};
use crate::world::World;

const TEXT: &str = "+++\ntitle = \"Pouring\"\nsummary = \"How to pour.\"\nminutes = 3\n+++\n\n# Beer {#beer}\n\n\
                    ## Cold {#cold}\n\n![A glass.](glass.svg)\n\nKeep it **cold**.\n";
const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
const VERSION: &str = "SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'";

/// Uploads a folder's files one by one; the zip itself is tested where it is unpacked.
async fn course(desk: &Desk) -> String {
    let made =
        desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await;
    let course = target(&made);
    let files = desk.upload(&format!("{course}/files"), &[("glass.svg", SVG), ("cover.svg", SVG)]).await;
    assert_eq!(target(&files), course);
    assert_eq!(target(&desk.save(&course, &[("text-en", TEXT)]).await), course);
    course
}

async fn home(world: &World) -> String {
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=en").await.leads_to("/");
    jan.get("/").await.body
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_played_by_its_groups_once_published(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let page = desk.page(&course).await;
    let everyone = page.split("name=\"group\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let everyone = everyone.expect("the group Everyone").to_owned();
    let before = world.count(VERSION).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    assert!(!home(world).await.contains("Pouring"), "no group may play it yet");
    let groups = [("group", everyone.as_str()), ("group", "another")];
    let asked = desk.post(&format!("{course}/groups"), &groups).await.expect(200);
    let sure = shown(&asked);
    desk.post(&format!("{course}/groups"), &[groups[0], groups[1], ("sure", &sure)]).await;
    assert!(home(world).await.contains("Pouring"));
    desk.post(&format!("{course}/publish"), &[]).await;
    assert_eq!(world.count(VERSION).await, before + 2, "publishing twice is one change");
    desk.post(&format!("{course}/withdraw"), &[]).await;
    assert!(!home(world).await.contains("Pouring"));
    assert_eq!(world.count(VERSION).await, before + 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn publishing_and_withdrawing_ask_once_and_say_what_they_do(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let (publish, withdraw) = (format!("{course}/publish"), format!("{course}/withdraw"));
    desk.get(&publish).await.expect(200).assert_has("Nobody can play it yet");
    let _jan = home(world).await;
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    let picked =
        target(&desk.post("/accounts/acme-events/groups/new", &[("name", "Bar"), ("mode", "picked")]).await);
    let picked = picked.trim_start_matches("/accounts/acme-events/groups/").to_owned();
    desk.post(&format!("{course}/groups"), &[("group", &everyone), ("group", &picked)]).await;
    let asked = desk.get(&publish).await.expect(200);
    asked
        .assert_has("Publish “Pouring”?")
        .assert_has("get it newly")
        .assert_has("Jan Peeters")
        .assert_has("Bar");
    assert_eq!(desk.get(&withdraw).await.status, StatusCode::NOT_FOUND, "there is nothing to withdraw");
    assert!(!home(world).await.contains("Pouring"), "a question changes nothing");
    desk.post(&publish, &[]).await;
    assert_eq!(target(&desk.get(&publish).await), course, "people see it as it is");
    let asked = desk.get(&withdraw).await.expect(200);
    asked.assert_has("In the middle of it, and can’t go on: No learners");
    asked.assert_has("Have not opened it yet, and no longer see it: Jan Peeters");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawn_course_says_so_and_can_be_deleted(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=nl").await.leads_to("/");
    desk.post(&format!("{course}/publish"), &[]).await;
    desk.post(&format!("{course}/withdraw"), &[]).await;
    assert_eq!(jan.get("/courses/pouring").await.status, 404);
    desk.post(&format!("{course}/groups"), &[("group", &everyone)]).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    assert_eq!(jan.get("/courses/pouring").await.status, 200);
    let delete = format!("{course}/delete");
    assert_eq!(desk.post(&delete, &[("sure", "1")]).await.status, StatusCode::NOT_FOUND, "it is published");
    desk.post(&format!("{course}/withdraw"), &[]).await;
    desk.post(&format!("{course}/groups"), &[]).await;
    for path in ["/courses/pouring", "/courses/pouring/cards/cold", "/courses/pouring/completed"] {
        let gone = jan.get(path).await.expect(410);
        gone.assert_has("Deze cursus is ingetrokken").assert_has("Jan Peeters");
    }
    let asked = desk.get(&delete).await.expect(200);
    asked.assert_has("What people did who are in the middle of it: Jan Peeters");
    desk.post(&delete, &[]).await.expect(422).assert_has("Tick the box");
    assert_eq!(target(&desk.post(&delete, &[("sure", "1")]).await), "/accounts/acme-events/courses");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_progress").await, 0);
    assert_eq!(jan.get("/courses/pouring").await.status, 404);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sample_is_published_by_no_way(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = target(
        &desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "fr")]).await,
    );
    let plan = [("publish_at", "2027-03-01T09:00")];
    let said = "fr.md, line 3: This is still the sample text";
    let asked = desk.get(&format!("{course}/publish")).await.expect(422);
    assert!(asked.has(said) && !asked.has("Publish now"), "there is nothing to ask yet");
    for way in ["publish", "schedule"] {
        let answer = desk.post(&format!("{course}/{way}"), &plan).await.expect(422);
        answer.assert_has(said);
        assert!(answer.body.contains("id=\"text-fr-error\""), "it stands beside the field too");
        // Whoever writes in the editor knows cards, and no lines.
        answer.assert_has("Première carte: This is still the sample text");
        assert!(answer.body.contains("data-of=\"card-1\""), "and the editor goes there");
    }
    let mine = TEXT.replace("![A glass.](glass.svg)\n\n", "");
    let twice = [("text-en", mine.as_str()), ("text-nl", mine.as_str()), ("text-fr", "")];
    assert_eq!(target(&desk.save(&course, &twice).await), course, "a draft may be half done");
    let answer = desk.post(&format!("{course}/publish"), &[]).await.expect(422);
    answer.assert_has("nl.md: This is still the text in English");
    let dutch_gone = [twice[0], ("text-nl", ""), twice[2]];
    assert_eq!(target(&desk.save(&course, &dutch_gone).await), course);
    assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));
    assert_eq!(target(&desk.save(&course, &twice).await), course, "the draft of a published course, too");
    desk.post(&format!("{course}/publish"), &[])
        .await
        .expect(422)
        .assert_has("This is still the text in English");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_texts WHERE version > 0").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mistake_is_kept_in_the_draft_and_people_go_on_as_before(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let broken = TEXT.replace("{#cold}", "").replace("3", "4");
    let dutch = TEXT.replace("{#cold}", "{#koud}");
    desk.post(&format!("{course}/publish"), &[]).await;
    assert_eq!(target(&desk.save(&course, &[("text-en", &broken), ("text-nl", &dutch)]).await), course);
    let answer = desk.get(&course).await.expect(200);
    answer.assert_has("One thing keeps the draft from being published");
    assert!(answer.body.contains("en.md, line 9: “Cold” has no id"), "{}", answer.body);
    assert!(answer.body.contains("minutes = 4") && answer.body.contains("{#koud}"));
    // Beside the field too: the box names its mistakes, and the list on top leads to the box.
    assert!(
        answer.body.contains("aria-describedby=\"text-en-error\"")
            && answer.body.contains("href=\"#text-en\"")
    );
    let seen =
        "SELECT t.source FROM course_texts t JOIN courses c ON c.id = t.course_id AND c.live = t.version";
    assert_eq!(world.texts(seen).await, [TEXT], "what people see stays as it is");
    let refused = desk.post(&format!("{course}/publish"), &[]).await.expect(422);
    refused.assert_has("“Cold” has no id");
    assert_eq!(world.texts(seen).await, [TEXT]);
    target(&desk.save(&course, &[("text-en", TEXT), ("text-nl", &dutch)]).await);
    let page = desk.page(&course).await;
    assert!(page.contains("nl.md, line 9: The lesson or card “koud” is not in the other languages"));
    let hot = TEXT.replace("## Cold", "## Hot");
    let preview = desk.save(&course, &[("text-en", &hot), ("preview", "en")]).await;
    assert_eq!(preview.location(), format!("{course}?language=en#preview-h"));
    assert!(desk.page(&course).await.contains("Hot"), "a preview shows what is saved");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_page_cannot_show_is_said_at_its_line_and_notes_of_authors_reach_nobody(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let with = |text: &str| TEXT.replace("Keep it **cold**.", text);
    for (text, said) in [
        ("Keep it <b>cold</b>.", "line 13: HTML is not shown"),
        ("Keep it.\n\n<!-- cold", "line 15: The comment"),
        ("<!-- ask --> Keep it **cold**.", "line 13: “Keep it **cold**.” stands beside a comment"),
        ("Keep it cold[^1].\n\n[^1]: 4 °C.", "line 15: The footnote “1” has no place"),
    ] {
        target(&desk.save(&course, &[("text-en", &with(text))]).await);
        let page = desk.get(&course).await.expect(200);
        assert!(page.body.contains(said), "{text}: {}", page.body);
    }
    let good = "<!-- Is 4 right? Ask Jan. -->\n\n| Beer | °C |\n| --- | ---: |\n| Pils | 4 |\n\nMain bar\nBar 2: [call](tel:+3212) \
                or https://a.example/x_y.";
    assert_eq!(target(&desk.save(&course, &[("text-en", &with(good))]).await), course);
    let page = desk.page(&course).await;
    let everyone = page.split("name=\"group\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    desk.post(&format!("{course}/groups"), &[("group", everyone.expect("the group Everyone"))]).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=en").await.leads_to("/");
    let card = jan.get("/courses/pouring/cards/cold").await.body;
    for shown in [
        "<th>°C</th>",
        "<td>4</td>",
        "Main bar<br />",
        "<a href=\"tel:+3212\">call</a>",
        "<a href=\"https://a.example/x_y\"",
        "glass.svg",
    ] {
        assert!(card.contains(shown), "{shown}: {card}");
    }
    assert!(!card.contains("Ask Jan") && !card.contains("<!--"), "{card}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_what_they_say_and_stay_while_they_are_shown(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let bad: [(&str, &[u8]); 4] =
        [("a.png", b"no picture"), ("a.svg", b"<svg onload=x>"), ("(…).svg", SVG), ("page.html", b"<html>")];
    for (name, bytes) in bad {
        let answer = desk.upload(&format!("{course}/files"), &[("good.svg", SVG), (name, bytes)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    let names = world.texts("SELECT name FROM course_files ORDER BY name").await;
    assert_eq!(names, ["cover.svg", "glass.svg"], "all or nothing");
    let shown = desk.get(&format!("{course}/files/glass.svg")).await;
    assert_eq!(shown.header("content-type"), "image/svg+xml");
    assert!(shown.header("content-security-policy").ends_with("sandbox"));
    let used = desk.post(&format!("{course}/files/glass.svg/remove"), &[]).await;
    assert!(used.body.contains("en.md, line 11: This text shows the picture “glass.svg”"), "{}", used.body);
    let phone = [("IMG_1234.SVG", SVG), ("..%2fa.svg", SVG), ("../../Été.svg", SVG)];
    assert_eq!(target(&desk.upload(&format!("{course}/files"), &phone).await), course);
    let names = world.texts("SELECT name FROM course_files ORDER BY name").await;
    assert_eq!(names, ["2fa.svg", "cover.svg", "ete.svg", "glass.svg", "img_1234.svg"], "by plain names");
    // Two that would be kept under one name: neither takes the place of the other unseen.
    let twice =
        desk.upload(&format!("{course}/files"), &[("Beer.svg", SVG), ("beer.svg", b"<svg>b</svg>")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("“beer.svg” would be kept under the name of another file"), "{}", twice.body);
    assert_eq!(world.count("SELECT COUNT(*) FROM course_files").await, 5);
    // The cover has the same bytes as the picture: removing one must not take the other away.
    desk.post(&format!("{course}/files/cover.svg/remove"), &[]).await;
    assert_eq!(desk.get(&format!("{course}/files/glass.svg")).await.status, StatusCode::OK);
    assert_eq!(desk.get(&format!("{course}/files/cover.svg")).await.status, StatusCode::NOT_FOUND);
}

/// Texts from before HTML was refused.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stored_text_that_would_be_refused_today_is_called_neither_unsaved_nor_in_the_way(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    world.run("UPDATE course_texts SET source = $1", &[&TEXT.replace("**cold**", "<b>cold</b>")]).await;
    let page = desk.page(&course).await;
    assert!(page.contains("2 things keep the draft from being published"), "{page}");
    // The editor's own words stand behind it.
    let said = page.split("id=\"editor-data\"").next().unwrap_or_default();
    assert!(said.contains("HTML is not shown") && !said.contains("Not saved"), "{page}");
    assert_eq!(target(&desk.post(&format!("{course}/files/cover.svg/remove"), &[]).await), course);
    let used = desk.post(&format!("{course}/files/glass.svg/remove"), &[]).await;
    assert!(used.body.contains("This text shows the picture “glass.svg”"), "{}", used.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_is_taken_however_it_is_packed_and_what_is_left_out_is_named(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let text = TEXT.replace("glass.svg", "images/Big%20Glass.SVG");
    let packed = zip(&[
        ("bar\\EN.md", text.as_bytes()),
        ("bar/images/Big Glass.SVG", SVG),
        ("bar/._EN.md", b"x"),
        ("__MACOSX/bar/EN.md", b"x"),
        ("bar/.git/HEAD", b"x"),
        ("bar/notes.docx", b"x"),
        ("bar/old/images/big glass.svg", b"<svg>older</svg>"),
        ("../cover.svg", SVG),
    ]);
    let made = desk.upload("/accounts/acme-events/courses/upload", &[("bar.zip", &packed)]).await;
    let course = target(&made);
    let page = desk.page(&course).await;
    for said in [
        "3 files of the folder were left out",
        "../cover.svg",
        "notes.docx",
        "big-glass.svg",
        "old/images/big glass.svg",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("MACOSX") && !page.contains("HEAD"), "{page}");
    assert_eq!(world.texts("SELECT name FROM course_files").await, ["big-glass.svg"]);
    // The author has seen it once the course is worked on.
    let source = world.texts("SELECT source FROM course_texts").await.remove(0);
    assert_eq!(source, TEXT.replace("(glass.svg)", "(big-glass.svg)"));
    assert_eq!(target(&desk.save(&course, &[("text-en", &(source + "\nMore.\n"))]).await), course);
    assert!(!desk.page(&course).await.contains("of the folder w"));
    // Where a text shows what is left out, both are said.
    let packed = zip(&[("en.md", TEXT.as_bytes()), ("glass.svg", b"no drawing")]);
    let kept = target(&desk.upload("/accounts/acme-events/courses/upload", &[("bar.zip", &packed)]).await);
    let page = desk.page(&kept).await;
    for said in ["en.md, line 11", "glass.svg: This is not a picture"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let packed = zip(&[("glass.svg", SVG)]);
    let refused = desk.upload("/accounts/acme-events/courses/upload", &[("bar.zip", &packed)]).await;
    refused.expect(422).assert_has("There is no text");
    assert_eq!(world.count("SELECT COUNT(*) FROM courses").await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_comes_whole_or_not_at_all(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let answer = desk.upload("/accounts/acme-events/courses/upload", &[("bar.zip", b"no zip")]).await;
    assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains("not a zip file"));
    let files = |text: &str| vec![("en.md".to_owned(), text.into()), ("glass.svg".to_owned(), SVG.to_vec())];
    let import =
        |text: &'static str| mobietrain::import_course(&world.app, &world.account, "Bar!", files(text));
    assert!(matches!(import("# no").await, Err(mobietrain::CourseError::Problems(_))));
    assert_eq!(world.count("SELECT COUNT(*) FROM courses").await, 0);
    import(TEXT).await.expect("the folder is good");
    import(TEXT).await.expect("the folder is good");
    assert_eq!(world.texts("SELECT slug FROM courses ORDER BY slug").await, ["bar", "bar-2"]);
    let large = desk.upload("/accounts/acme-events/courses/upload", &[("x.zip", &vec![0; 21 << 20])]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_account_s_ids_are_nothing_here(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let group =
        links(&desk.page("/accounts/acme-events/groups").await, "/accounts/acme-events/groups/0").remove(0);
    let account = world.another_account("globex-academy", "globex").await;
    let other = Desk::signed_in(
        world,
        "lena@globex.example",
        mobietrain::Post::At(account, mobietrain::Role::ContentAdmin),
    )
    .await;
    for path in [course.clone(), group.clone(), format!("{course}/files/glass.svg")] {
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let posts =
        ["", "/publish", "/withdraw", "/accounts/acme-events/groups", "/delete", "/files/glass.svg/remove"];
    for path in posts
        .map(|end| format!("{course}{end}"))
        .into_iter()
        .chain([group.clone(), format!("{group}/delete")])
    {
        let answer = other.post(&path, &[("sure", "1"), ("text-en", TEXT), ("name", "Mine")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM course_files").await, 2);
}
