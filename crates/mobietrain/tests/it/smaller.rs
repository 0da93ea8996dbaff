//! Answers are sent small, and never where another site could learn from their length what stands in them.

use http::{Method, StatusCode};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::desk::Desk;
use crate::new_courses::SAME;
use crate::world::{REDEEM, World};

fn encoding(page: &Page) -> Option<&str> {
    page.headers.get("content-encoding").and_then(|value| value.to_str().ok())
}

const BROTLI: (&str, &str) = ("accept-encoding", "gzip, deflate, br, zstd");

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_is_small_unless_another_site_has_chosen_words_of_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = &learner(world, SAME).await;
    let site = |site| [BROTLI, ("sec-fetch-site", site)];
    let as_it_is = jan.get("/").await.expect(200);
    assert_eq!((encoding(&as_it_is), as_it_is.header("vary")), (None, "accept-encoding"));
    for from in ["same-origin", "none", "cross-site", "same-site"] {
        let page = jan.get_with("/", &site(from)).await.expect(200);
        assert_eq!(encoding(&page), Some("br"), "{from}");
        assert!(page.body.len() < as_it_is.body.len(), "{from}");
        let chosen = jan.get_with("/?q=drinks", &site(from)).await.expect(200);
        let is_ours = ["same-origin", "none"].contains(&from);
        assert_eq!(encoding(&chosen).is_some(), is_ours, "{from}");
        let absent = jan.get_with("/courses/nothing", &site(from)).await.expect(404);
        assert_eq!(encoding(&absent).is_some(), is_ours, "{from}");
    }
    assert_eq!(
        encoding(&jan.get_with("/?q=drinks", &[BROTLI]).await),
        None,
        "nobody says where that is from"
    );
    for refused in ["gzip", "br;q=0", "br; q=0.0", "brotli", ""] {
        assert_eq!(encoding(&jan.get_with("/", &[("accept-encoding", refused)]).await), None, "{refused}");
    }
    // What another site posts.
    let stranger = world.browser();
    let headers = [
        BROTLI,
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let link = format!("jwt={}", world.link(&world.claims()));
    let asked = stranger.send(Method::POST, REDEEM, &headers, link.as_bytes()).await.expect(200);
    assert!(asked.body.len() > 1024 && asked.has("Peeters") && encoding(&asked).is_none(), "{}", asked.body);
    let learners = Desk::content_admin(world).await;
    let search = "/accounts/acme-events/learners?q=jan";
    for (from, is_small) in [("cross-site", false), ("same-origin", true)] {
        let found = learners.get_with(search, &site(from)).await.expect(200);
        assert_eq!(encoding(&found).is_some(), is_small, "{from}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_the_program_is_compressed_once_and_known_by_its_tag(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let tab = &world.browser();
    let page = tab.get("/signed-out").await.expect(200);
    let files = page.body.split('"').filter(|part| part.starts_with("/assets/"));
    let files: Vec<&str> = files.map(|file| file.split('#').next().unwrap_or(file)).collect();
    assert!(files.len() > 3, "{files:?}");
    for file in files {
        let whole = tab.get(file).await.expect(200);
        let small = tab.get_with(file, &[BROTLI, ("sec-fetch-site", "cross-site")]).await.expect(200);
        let is_picture = file.ends_with(".png");
        assert_eq!((encoding(&whole), encoding(&small)), (None, (!is_picture).then_some("br")), "{file}");
        assert_eq!(whole.headers.get("vary").is_some(), !is_picture, "{file}");
        if !is_picture {
            assert!(small.body.len() < whole.body.len() * 2 / 3 + 200, "{file}");
            assert_ne!(small.header("etag"), whole.header("etag"));
        }
        let known = tab.get_with(file, &[BROTLI, ("if-none-match", small.header("etag"))]).await;
        assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0), "{file}");
    }
    assert_eq!(tab.get("/assets/nothing.css").await.status, StatusCode::NOT_FOUND);
}
