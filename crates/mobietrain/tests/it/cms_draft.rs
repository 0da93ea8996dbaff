//! The draft of a course, as the editor reads and saves it.

use http::{Method, StatusCode};
use mobietrain::{Post, Role};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::{CMS, Desk, target};
use crate::world::World;

/// A course with a sample in it, and where its English draft is.
async fn course(desk: &Desk) -> String {
    let made =
        desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await;
    format!("{}/draft/en", target(&made))
}

async fn read(desk: &Desk, draft: &str) -> Value {
    serde_json::from_str(&desk.page(draft).await).expect("JSON")
}

async fn put(desk: &Desk, draft: &str, body: &Value) -> Page {
    desk.put_json(draft, &body.to_string()).await
}

async fn put_with(desk: &Desk, draft: &str, body: &Value, more: &[(&str, &str)]) -> Page {
    let headers = [&[("origin", CMS), ("content-type", "application/json")], more].concat();
    desk.send(Method::PUT, draft, &headers, body.to_string().as_bytes()).await
}

fn said(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap_or_else(|_| panic!("{} {}", page.status, page.body))
}

/// A course of one lesson with these cards.
fn content(cards: &[Value]) -> Value {
    json!({ "title": "Pouring", "summary": "Cold.", "minutes": 3,
        "lessons": [{ "id": "beer", "title": "Beer", "cards": cards }] })
}

fn card(id: &str, kind: &Value) -> Value {
    let mut card =
        json!({ "id": id, "title": format!("Card {id}"), "body": { "markdown": "Some **words**." } });
    card.as_object_mut().expect("an object").extend(kind.as_object().expect("an object").clone());
    card
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_editor_saves_is_the_text_of_the_course(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let before = read(&desk, &draft).await;
    assert_eq!((before["whole"].clone(), before["by"].clone()), (json!(true), json!("")));
    let feedback = json!({ "markdown": "Because." });
    let cards = [
        card("text", &json!({ "kind": "text" })),
        card("image", &json!({ "kind": "image", "file": "glass.svg", "alt": "A glass" })),
        card("one", &json!({ "kind": "question", "answers": ["A", "B"], "right": 1, "feedback": feedback })),
    ];
    let typed = content(&cards);
    let saved = said(&put(&desk, &draft, &json!({ "revision": before["revision"], "content": typed })).await);
    assert!(saved["revision"].as_i64() > before["revision"].as_i64(), "{saved}");
    assert!(saved["saved_at"].as_i64().is_some_and(|at| at > 0), "the time is the server's: {saved}");
    let after = read(&desk, &draft).await;
    assert_eq!(after["by"], json!("Hanne <b>Vos</b>"));
    assert_eq!(
        (&after["content"], &after["revision"], &after["whole"]),
        (&typed, &saved["revision"], &json!(true))
    );
    let source = after["source"].as_str().expect("Markdown");
    assert!(
        source.contains("## Card one {#one}\n\nSome **words**.\n\n- [ ] A\n- [x] B\n\n> Because."),
        "{source}"
    );
    // The picture is not there yet, which keeps nobody from saving.
    assert_eq!(after["problems"][0]["card"], json!("image"));
    let again = said(&put(&desk, &draft, &json!({ "revision": after["revision"], "content": typed })).await);
    assert_eq!(again["revision"], after["revision"], "what is the same is no change");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_author_is_told_and_writes_over_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let draft = course(&hanne).await;
    let other =
        Desk::signed_in(world, "els@acme-events.example", Post::At(world.account.clone(), Role::Editor))
            .await;
    let revision = read(&hanne, &draft).await["revision"].clone();
    let typed = |words: &str| {
        let mut card = card("text", &json!({ "kind": "text" }));
        card["body"] = json!({ "markdown": words });
        json!({ "revision": revision, "content": content(&[card]) })
    };
    drop(put(&other, &draft, &typed("Theirs.")).await.expect(200));
    let told = put(&hanne, &draft, &typed("Mine.")).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    let told = said(&told);
    assert_eq!(told["content"]["lessons"][0]["cards"][0]["body"]["markdown"], json!("Theirs."));
    assert_eq!((told["by"].as_str(), told["revision"] == revision), (Some("Hanne <b>Vos</b>"), false));
    let mut mine = typed("Mine.");
    mine["revision"] = told["revision"].clone();
    drop(put(&hanne, &draft, &mine).await.expect(200));
    assert!(read(&hanne, &draft).await["source"].as_str().expect("Markdown").contains("Mine."));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_signed_out_reads_so_and_nobody_saves_in_the_name_of_another(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let typed = json!({ "revision": read(&desk, &draft).await["revision"], "content": content(&[]) });
    let me = world.texts("SELECT id FROM staff").await.remove(0);
    let other = put_with(&desk, &draft, &typed, &[("x-written-by", "somebody-else")]).await;
    assert_eq!(other.status, StatusCode::UNAUTHORIZED);
    assert!(read(&desk, &draft).await["content"]["lessons"][0]["cards"][0].is_object(), "nothing changed");
    drop(put_with(&desk, &draft, &typed, &[("x-written-by", &me)]).await.expect(200));
    desk.post("/sign-out", &[]).await;
    for answer in [put(&desk, &draft, &typed).await, desk.get(&draft).await] {
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert_eq!(said(&answer), json!({ "signed_in": false }));
    }
    let elsewhere = [("origin", "https://evil.example"), ("content-type", "application/json")];
    let sent = desk.send(Method::PUT, &draft, &elsewhere, b"{}").await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_with_mistakes_is_kept_and_the_card_is_named(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let none = json!({ "markdown": "" });
    // As the editor sends rows that are still empty.
    let mut blank = card(
        "blank",
        &json!({ "kind": "question", "answers": ["\u{a0}", "\u{a0}"], "right": [], "feedback": none }),
    );
    blank["title"] = json!("");
    let typed = json!({ "revision": read(&desk, &draft).await["revision"], "content": content(&[blank]) });
    let saved = said(&put(&desk, &draft, &typed).await);
    let problems = saved["problems"].as_array().expect("a list");
    assert!(
        !problems.is_empty() && problems.iter().all(|problem| problem["card"] == json!("blank")),
        "{saved}"
    );
    assert!(problems.iter().all(|problem| problem["sentence"].as_str().is_some_and(|words| words.len() > 9)));
    let after = read(&desk, &draft).await;
    let kept = &after["content"]["lessons"][0]["cards"][0];
    assert_eq!(
        (&kept["kind"], &kept["answers"], &kept["title"]),
        (&json!("question"), &json!(["", ""]), &json!(""))
    );
    assert_eq!(after["whole"], json!(true), "{after}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_kept_is_refused_in_a_sentence(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let before = read(&desk, &draft).await;
    let typed = |body: Value| {
        let mut card = card("text", &json!({ "kind": "text" }));
        card["body"] = body;
        json!({ "revision": before["revision"], "content": content(&[card]) })
    };
    // HTML in place of Markdown would be shown to learners as it is.
    for body in [json!("<script>alert(1)</script>"), json!({ "markdown": "long ".repeat(60_000) })] {
        let refused = put(&desk, &draft, &typed(body)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(said(&refused)["sentence"].as_str().is_some_and(|words| words.len() > 9), "{}", refused.body);
    }
    assert_eq!(read(&desk, &draft).await, before);
    assert_eq!(desk.get(&draft.replace("/en", "/xx")).await.status, StatusCode::NOT_FOUND);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_translation_begins_as_the_text_to_translate(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let dutch = draft.replace("/en", "/nl");
    let begun = read(&desk, &dutch).await;
    assert_eq!(
        (&begun["revision"], &begun["content"]),
        (&Value::Null, &read(&desk, &draft).await["content"])
    );
    let saved = said(&put(&desk, &dutch, &json!({ "revision": null, "content": begun["content"] })).await);
    assert_eq!(read(&desk, &dutch).await["revision"], saved["revision"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_that_the_editor_cannot_hold_is_told_apart_and_the_page_keeps_its_boxes(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let before = read(&desk, &draft).await;
    let source = before["source"].as_str().expect("Markdown").replacen(" {#", " no id {", 1);
    drop(put(&desk, &draft, &json!({ "revision": before["revision"], "source": source })).await.expect(200));
    let after = read(&desk, &draft).await;
    assert_eq!((&after["whole"], after["source"].as_str()), (&json!(false), Some(source.as_str())));
    let page = desk.page(draft.split("/draft").next().expect("the course")).await;
    assert!(page.contains("id=\"editor-data\"") && page.contains("name=\"text-en\""));
    let data = page.split("id=\"editor-data\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let data: Value = serde_json::from_str(data.expect("an island")).expect("JSON");
    assert_eq!(data["draft"], json!(draft));
    assert!(data["words"]["saved"].as_str().is_some_and(|words| words.contains("{time}")));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_in_no_card_are_one_to_the_editor_and_are_not_published_without_a_title(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = course(&desk).await;
    let before = read(&desk, &draft).await;
    let source =
        before["source"].as_str().expect("Markdown").replacen("\n# ", "\nBeside all cards.\n\n# ", 1);
    drop(put(&desk, &draft, &json!({ "revision": before["revision"], "source": source })).await.expect(200));
    let opened = read(&desk, &draft).await;
    assert_eq!((&opened["whole"], opened["source"].as_str()), (&json!(true), Some(source.as_str())));
    let card = &opened["content"]["lessons"][0]["cards"][0];
    assert_eq!((&card["id"], &card["body"]["markdown"]), (&json!("words"), &json!("Beside all cards.")));
    let told = opened["problems"].as_array().expect("problems");
    assert!(told.iter().any(|told| told["card"] == "words"
        && told["sentence"].as_str().is_some_and(|words| words.contains("belongs to no card"))));
    // Saved as it is the words stay, and it is still told what they lack.
    let again = json!({ "revision": opened["revision"], "content": opened["content"] });
    let saved = said(&put(&desk, &draft, &again).await);
    assert!(saved["problems"].as_array().is_some_and(|told| told.iter().any(|told| told["card"] == "words")));
    assert_eq!(read(&desk, &draft).await["content"], opened["content"]);
}
