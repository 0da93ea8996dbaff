//! Files of a course for those who play it: whole, in parts, and in two sizes.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::world::World;

const TEXT: &[u8] = b"WEBVTT\n\n00:01.000 --> 00:02.000\nBend your knees.\n";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_is_sent_to_whoever_asks_for_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "lifting", "everyone", "{}").await;
    world.file("lifting", "en.vtt", ("text/vtt; charset=utf-8", TEXT)).await;
    let jan = learner(world, |_| ()).await;
    let at = "/media/lifting/en.vtt";
    let whole = jan.get(at).await.expect(200);
    assert_eq!(whole.body.as_bytes(), TEXT);
    assert_eq!((whole.header("accept-ranges"), whole.header("content-length")), ("bytes", "49"));
    let tag = whole.header("etag").to_owned();
    for (range, part, said) in [
        ("bytes=0-5", "WEBVTT", "bytes 0-5/49"),
        ("bytes=38-", "our knees.\n", "bytes 38-48/49"),
        ("bytes=-7", "knees.\n", "bytes 42-48/49"),
        ("bytes=46-900", "s.\n", "bytes 46-48/49"),
    ] {
        let answer = jan.get_with(at, &[("range", range)]).await.expect(206);
        assert_eq!((answer.body.as_str(), answer.header("content-range")), (part, said), "{range}");
        assert_eq!(answer.header("content-length"), part.len().to_string());
        assert_eq!(answer.header("etag"), tag);
    }
    for beyond in ["bytes=49-", "bytes=-0"] {
        let answer = jan.get_with(at, &[("range", beyond)]).await.expect(416);
        assert_eq!((answer.body.as_str(), answer.header("content-range")), ("", "bytes */49"));
    }
    for whole in ["bytes=0-1,4-5", "lines=0-1", "bytes=x"] {
        assert_eq!(jan.get_with(at, &[("range", whole)]).await.expect(200).body.as_bytes(), TEXT);
    }
    // They have the beginning of this very file, or of another.
    let same = jan.get_with(at, &[("range", "bytes=0-5"), ("if-range", &tag)]).await;
    assert_eq!(same.status, StatusCode::PARTIAL_CONTENT);
    let other = jan.get_with(at, &[("range", "bytes=0-5"), ("if-range", "\"other\"")]).await;
    assert_eq!((other.status, other.body.as_bytes()), (StatusCode::OK, TEXT));
    let known = jan.get_with(at, &[("if-none-match", &tag), ("range", "bytes=0-5")]).await;
    assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let policy = whole_policy(&jan.get(at).await);
    assert!(policy.ends_with("sandbox"), "{policy}");
}

fn whole_policy(page: &testkit::Page) -> String {
    page.header("content-security-policy").to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_without_a_cover_has_a_drawn_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "lifting", "everyone", "{}").await;
    course(world, &world.account, "secret", "picked", "{}").await;
    world.run("UPDATE courses SET cover = NULL WHERE account_id = $1", &[&world.account]).await;
    let jan = learner(world, |_| ()).await;
    let home = jan.get("/").await.expect(200);
    assert!(home.body.contains("/media/lifting/drawn-cover.svg?size=small"), "{}", home.body);
    let drawn = jan.get("/media/lifting/drawn-cover.svg").await.expect(200);
    assert!(drawn.body.starts_with("<svg"), "{}", drawn.body);
    assert_eq!(drawn.header("content-type"), "image/svg+xml");
    assert_eq!(jan.get("/media/lifting/drawn-cover.svg").await.body, drawn.body, "always the same");
    assert_eq!(jan.get("/media/secret/drawn-cover.svg").await.status, StatusCode::NOT_FOUND);
}
