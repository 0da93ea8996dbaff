//! Leafing through many learners in the CMS: the next page, the one before, and how many there are.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::{Desk, links};
use crate::world::World;

/// More than two pages of 25.
const PEOPLE: usize = 60;

/// Learners `p1`, `p2`, … `many` of Acme, who all have one name, and of whom always seven were seen at the same moment.
async fn hire(world: &World, many: usize) {
    let people = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST($2 AS BIGINT)) \
                  INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at, found_by) \
                  SELECT $1, 'p' || CAST(i AS TEXT), 'crewplanner/acme/' || CAST(i AS TEXT), 'Jan Peeters', 'active', 1, \
                  i / 7, 'Jan Peeters' FROM n";
    let words = "INSERT INTO learner_words (account_id, learner_id, word) \
                 SELECT account_id, id, 'peeters' FROM learners";
    world.run(people, &[&world.account, &many.to_string()]).await;
    count_up(world).await;
    world.run(words, &[]).await;
    count_up(world).await;
}

/// PostgreSQL counts its tables by itself within a minute. Until then it takes them for empty, and reads them whole for each row.
async fn count_up(world: &World) {
    if world.app.db.engine() == Postgres {
        world.run("ANALYZE", &[]).await;
    }
}

/// Who is listed, in the order of the page.
fn listed(page: &str) -> Vec<String> {
    let delete = |link: String| {
        Some(link.strip_prefix("/accounts/acme-events/learners/")?.strip_suffix("/delete")?.to_owned())
    };
    links(page, "/accounts/acme-events/learners/").into_iter().filter_map(delete).collect()
}

/// Where a link of the page with this text leads to.
fn leads(page: &str, text: &str) -> Option<String> {
    let before = page.split_once(&format!("\">{text}</a>"))?.0;
    Some(before.rsplit_once("href=\"")?.1.replace("&#38;", "&").replace("&amp;", "&"))
}

async fn leaf(desk: &Desk, path: String, link: &str) -> Vec<(String, Vec<String>)> {
    let (mut pages, mut path) = (Vec::new(), Some(path));
    while let Some(here) = path {
        let page = desk.page(&here).await;
        path = leads(&page, link);
        pages.push((here, listed(&page)));
    }
    pages
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_learner_is_on_one_page_and_the_way_back_shows_the_same_ones(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values("", "q=peeters", "status=active", "q=peet&status=active")] asked: &str,
    // More than are looked up at once by what was typed are met on the way through all.
    #[values(PEOPLE, 560)] many: usize,
) {
    let world = &World::start(engine).await;
    hire(world, many).await;
    let desk = Desk::content_admin(world).await;
    let pages = leaf(&desk, format!("/accounts/acme-events/learners?{asked}"), "Next page").await;
    let sizes: Vec<usize> = pages.iter().map(|(_, listed)| listed.len()).collect();
    let mut expected = vec![25; many / 25];
    expected.push(many % 25);
    assert_eq!(sizes, expected);
    let on_pages: Vec<&String> = pages.iter().flat_map(|(_, listed)| listed).collect();
    let all = world.texts("SELECT id FROM learners ORDER BY last_sign_on_at DESC, id DESC").await;
    assert_eq!(on_pages, all.iter().collect::<Vec<_>>(), "those seen last first, each once");
    let (last, _) = pages.last().expect("a page");
    let back: Vec<_> = leaf(&desk, last.clone(), "Previous page").await;
    let back: Vec<_> = back.into_iter().rev().map(|(_, listed)| listed).collect();
    assert_eq!(back, pages.into_iter().map(|(_, listed)| listed).collect::<Vec<_>>());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_signs_on_meanwhile_pushes_nobody_over_the_edge_of_a_page(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    hire(world, PEOPLE).await;
    let desk = Desk::content_admin(world).await;
    let first = desk.page("/accounts/acme-events/learners").await;
    let next = leads(&first, "Next page").expect("a next page");
    let second = listed(&desk.page(&next).await);
    world.run("UPDATE learners SET last_sign_on_at = 1000 WHERE id = 'p1'", &[]).await;
    let page = desk.page(&next).await;
    assert_eq!(listed(&page), second, "nobody of the first page, and all who came after it");
    assert!(page.contains("26 to 50 of 60 learners"), "{page}");
    assert_eq!(listed(&desk.page("/accounts/acme-events/learners").await)[0], "p1");
    let back = leads(&page, "Previous page").expect("a page before");
    let back = listed(&desk.page(&back).await);
    assert_eq!(
        back,
        listed(&desk.page("/accounts/acme-events/learners").await),
        "the first page as it is now"
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_whose_people_are_gone_leads_to_the_first(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    hire(world, PEOPLE).await;
    let desk = Desk::content_admin(world).await;
    let leads_to_first = async |path: &str, first: &str| {
        let answer: Page = desk.get(path).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, first), "{path}");
    };
    for beyond in
        ["after=-1.p0&page=4", "after=0.&page=9", "before=1000.p9&page=2", "after=-9223372036854775808.p"]
    {
        leads_to_first(&format!("/accounts/acme-events/learners?{beyond}"), "/accounts/acme-events/learners")
            .await;
    }
    leads_to_first(
        "/accounts/acme-events/learners?q=peeters&status=active&after=-1.p0&page=4",
        "/accounts/acme-events/learners?q=peeters&status=active",
    )
    .await;
    let nobody = desk.page("/accounts/acme-events/learners?q=nobody&after=-1.p0&page=4").await;
    assert!(nobody.contains("Nobody found"), "{nobody}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_that_nobody_has_written_is_the_first_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    hire(world, PEOPLE).await;
    let desk = Desk::content_admin(world).await;
    let first = listed(&desk.page("/accounts/acme-events/learners").await);
    for tampered in [
        "after=",
        "after=.",
        "after=3",
        "after=x.p3",
        "after=99999999999999999999.p3",
        "after=3%0A.p3",
        "before=%E2%80%AE3.p3&page=2",
        "page=2",
        "page=-1",
        "page=99999999999999999999999",
        "page=1&before=3.p3",
    ] {
        let page = desk.page(&format!("/accounts/acme-events/learners?{tampered}")).await;
        assert_eq!(listed(&page), first, "{tampered}");
        assert!(page.contains("1 to 25 of 60 learners"), "{tampered}: {page}");
    }
    // Of somebody who never was, or is of another account, it is a moment like any other.
    let page = desk.page("/accounts/acme-events/learners?after=4.x%27%20OR%201=1%20--&page=0").await;
    assert_eq!(listed(&page)[0], "p34");
    assert_eq!(
        desk.get("/accounts/acme-events/learners?after=3.p3%00").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_than_ten_thousand_are_not_counted_further(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    hire(world, 10_001).await;
    let desk = Desk::content_admin(world).await;
    let everybody = [
        "/accounts/acme-events/learners",
        "/accounts/acme-events/learners?q=peeters",
        "/accounts/acme-events/learners?status=active",
        "/accounts/acme-events/learners?q=pe&status=active",
    ];
    for path in everybody {
        let page = desk.page(path).await;
        assert!(page.contains("More than 10000 people."), "{path}: {page}");
        assert!(page.contains("1 to 25 of more than 10000 learners"), "{path}: {page}");
    }
    world.run("DELETE FROM learners WHERE id = 'p5000'", &[]).await;
    for path in everybody {
        let page = desk.page(path).await;
        assert!(page.contains("<p>10000 people.") && !page.contains("ore than 10000"), "{path}: {page}");
        assert!(page.contains("1 to 25 of 10000 learners"), "{path}: {page}");
    }
}
