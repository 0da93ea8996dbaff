//! Certificates: for whoever completed something a page and a PDF, and for everybody else the answer to their code.

use http::{Method, StatusCode};
use jwt_link::Claims;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;

use crate::courses::{course, learner, look};
use crate::desk::{Desk, links, shown};
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";

async fn named(world: &World, sub: &str, name: &str) -> Tab {
    learner(world, |claims: &mut Claims| {
        (claims.sub, claims.name) = (sub.to_owned(), name.to_owned());
        claims.employee_number = Some(format!("number-{sub}"));
    })
    .await
}

async fn complete(tab: &Tab, course: &str) {
    for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        tab.post_form(&format!("/courses/{course}/cards/{card}"), form).await;
    }
    look(tab, &format!("/courses/{course}/completed")).await;
}

/// Where the certificate of a course is, and its code.
async fn certificate(tab: &Tab, course: &str) -> (String, String) {
    let to = tab.get(&format!("/courses/{course}/certificate")).await;
    let at = to.location().to_owned();
    let code = at.strip_prefix("/certificates/").expect("a certificate").to_owned();
    (at, code)
}

/// A browser of nobody.
async fn check(world: &World, code: &str) -> Page {
    world.browser().get(&format!("/c/{code}")).await
}

/// An address as people type it by hand: one in capitals that leads nowhere is tried in small letters first.
fn typed(address: &str) -> String {
    address.to_lowercase()
}

#[track_caller]
fn says(page: &Page, sentences: &[&str]) {
    let text = page.body.replace(['\u{2068}', '\u{2069}'], "");
    for sentence in sentences {
        assert!(text.contains(sentence), "{sentence} is not in {text}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_completed_a_course_has_a_page_and_a_pdf_and_anybody_can_check_the_code(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world
        .run("UPDATE courses SET valid_months = 12, renew_days = 30, qualification = $1", &["Bar work"])
        .await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    jan.get("/certificates").await.expect(200).assert_has("No certificates yet");
    assert_eq!(jan.get("/courses/drinks/certificate").await.status, StatusCode::NOT_FOUND);
    complete(jan, "drinks").await;
    says(&jan.get("/courses/drinks/completed").await.expect(200), &["href=\"/courses/drinks/certificate\""]);
    says(&jan.get("/").await.expect(200), &["href=\"/certificates\""]);

    let (at, code) = &certificate(jan, "drinks").await;
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
    assert_eq!(certificate(jan, "drinks").await.1, *code, "it stays what it is");
    says(&jan.get("/certificates").await.expect(200), &[at, "drinks in English"]);
    let page = jan.get(at).await.expect(200);
    says(
        &page,
        &[
            "Acme Events confirms that",
            "Jan Peeters",
            "drinks in English",
            "Qualified for Bar work",
            "number-1001",
        ],
    );
    says(&page, &[code, "app.mobietrain.localhost:8080/c", "<path d=\"M0 0h7v1h-7z", "Valid until"]);
    let pdf = jan.get(&format!("{at}/pdf")).await.expect(200);
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(pdf.header("content-disposition"), format!("attachment; filename=\"certificate-{code}.pdf\""));
    assert!(pdf.body.starts_with("%PDF-1.7") && pdf.body.contains("/Lang"), "{}", pdf.body.len());
    assert_eq!(jan.get(&format!("{at}/pdf")).await.body, pdf.body, "the same each time");

    // Anybody, however they write it; and nothing else of him.
    for typed in [code.clone(), code.to_lowercase(), code.replace('-', "")] {
        let asked = world.browser().get(&format!("/c?code={typed}")).await;
        asked.leads_to(&format!("/c/{code}"));
        let told = check(world, &typed).await.expect(200);
        says(&told, &["counts today", "Jan Peeters", "drinks in English", "Completed on", "Valid until"]);
        for kept in ["Acme", "number-1001", "acme-events", "og:", "Bar work"] {
            assert!(!told.body.contains(kept), "{kept}");
        }
        assert_eq!(told.header("referrer-policy"), "no-referrer");
        assert_eq!(told.header("x-robots-tag"), "noindex, nofollow");
        assert_eq!(told.header("cache-control"), "no-store");
    }
    let french = world.browser().get_with(&format!("/c/{code}"), &[("accept-language", "fr")]).await;
    says(&french, &["<html lang=\"fr\"", "valable aujourd’hui", "drinks in English"]);

    // It runs out on the day after its last.
    world.advance(366 * 24 * 3600);
    says(&check(world, code).await.expect(200), &["has run out", "Jan Peeters"]);
    assert!(!check(world, code).await.body.contains("counts today"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_code_and_what_is_nobodys_is_told_so_and_guessing_is_braked(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    complete(jan, "drinks").await;
    let (_, code) = certificate(jan, "drinks").await;
    let stranger = world.browser();
    says(&stranger.get("/c").await.expect(200), &["name=\"code\"", "name=\"robots\""]);
    for typed in ["", "4T7K-9MXD", "UUUU-UUUU-UUUU", "%3Cscript%3E", "%D9%A7"] {
        let told = stranger.get(&format!("/c?code={typed}")).await.expect(422);
        says(&told, &["aria-invalid=\"true\"", "twelve letters and digits"]);
        assert!(!told.body.contains("<script>") || told.body.matches("<script>").count() == 0);
    }
    assert_eq!(stranger.get("/c/4T7K-9MXD").await.status, StatusCode::NOT_FOUND);
    // Those that are right cost nothing: forty at a gate.
    for _ in 0..40 {
        says(&check(world, &code).await.expect(200), &["counts today"]);
    }
    for _ in 0..30 {
        says(
            &stranger.get("/c/0000-0000-0000").await.expect(404),
            &["Nobody has a certificate with this code"],
        );
    }
    let braked = stranger.get("/c/0000-0000-0001").await.expect(429);
    assert!(!braked.header("retry-after").is_empty());
    assert_eq!(check(world, &code).await.status, StatusCode::TOO_MANY_REQUESTS, "a right one waits as well");
    world.advance(10);
    says(&check(world, &code).await.expect(200), &["counts today"]);
    let posted = stranger.send(Method::POST, "/c", &[("origin", crate::world::APP)], b"code=x").await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_has_the_page_or_the_pdf(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &globex, "drinks-elsewhere", "everyone", "{}").await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    complete(jan, "drinks").await;
    let (at, code) = &certificate(jan, "drinks").await;
    let sofie = &named(world, "1002", "Sofie Maes").await;
    for path in [at.clone(), format!("{at}/pdf"), "/courses/drinks/certificate".to_owned()] {
        assert_eq!(sofie.get(&typed(&path)).await.status, StatusCode::NOT_FOUND, "{path}");
        let nobody = world.browser().get(&path).await;
        assert_eq!(nobody.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    assert_eq!(jan.get("/certificates/0000-0000-0000").await.status, StatusCode::NOT_FOUND);
    // Staff of another account, whose learner has the same number, see nothing by it either: there is one owner of a code.
    assert_eq!(world.count("SELECT COUNT(*) FROM certificates").await, 1);
    assert_eq!(world.texts("SELECT code FROM certificates").await, [code.replace('-', "")]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_looks_at_once_each_completion_gets_one_code(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let jan = named(world, "1001", "Jan Peeters").await;
    complete(&jan, "drinks").await;
    complete(&jan, "fire").await;
    let mut looks = JoinSet::new();
    let jan = std::sync::Arc::new(jan);
    for _ in 0..32 {
        let jan = jan.clone();
        looks.spawn(async move { jan.get("/certificates").await.status });
    }
    while let Some(status) = looks.join_next().await {
        let status = status.expect("nobody panics");
        assert!(status == StatusCode::OK || status == StatusCode::SERVICE_UNAVAILABLE, "{status}");
    }
    look(&jan, "/certificates").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM certificates").await, 2);
    assert_eq!(world.count("SELECT COUNT(DISTINCT course_id) FROM certificates").await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_completion_from_elsewhere_has_one_too_and_taken_back_it_is_withdrawn(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "fire", "everyone", "{}").await;
    let jan = &named(world, "1001", "Jan Peeters").await;
    let id = world.texts("SELECT id FROM learners").await.remove(0);
    world.run(
        "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, completed_at) VALUES ($1, $2, 'fire', 1, 86400000)",
        &[&world.account, &id],
    ).await;
    world.run(
        "INSERT INTO completions (account_id, learner_id, course_id, completed_at, source, noted_by) VALUES ($1, $2, 'fire', 86400000, 'elsewhere', 'Hanne')",
        &[&world.account, &id],
    ).await;
    let (at, code) = &certificate(jan, "fire").await;
    let page = jan.get(at).await.expect(200);
    says(&page, &["2 January 1970", "Acme Events has written it down", "It does not run out"]);
    assert!(!page.body.contains("Hanne"), "who has noted it is not for the paper");
    look(jan, &format!("{at}/pdf")).await;
    says(&check(world, code).await.expect(200), &["counts today", "It does not run out"]);
    // A course that was withdrawn, and that nobody sees any more, keeps its certificates.
    world
        .run(
            "UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE account_id = $1",
            &[&world.account],
        )
        .await;
    look(jan, at).await;
    says(&check(world, code).await.expect(200), &["counts today"]);

    let desk = &Desk::content_admin(world).await;
    let back =
        links(&desk.page(&format!("{LEARNERS}/{id}")).await, &format!("{LEARNERS}/{id}/completions/fire"))
            .remove(0);
    desk.post(&back, &[]).await.leads_to(&format!("{LEARNERS}/{id}?done=noted-back"));
    says(&check(world, code).await.expect(200), &["was withdrawn", "Jan Peeters"]);
    let page = jan.get(at).await.expect(200);
    says(&page, &["has taken this completion back"]);
    assert!(!page.body.contains("/pdf") && !page.body.contains("class=\"code\""));
    assert_eq!(jan.get(&typed(&format!("{at}/pdf"))).await.status, StatusCode::NOT_FOUND);
    jan.get("/certificates").await.expect(200).assert_has("No certificates yet");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merge_takes_the_codes_along_an_undo_gives_them_back_and_a_deletion_ends_them(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    let (old, new) =
        (&named(world, "10331", "Ines Carvalho").await, &named(world, "10571", "Inês Carvalho").await);
    complete(old, "drinks").await;
    complete(new, "fire").await;
    let (_, old_code) = certificate(old, "drinks").await;
    let (_, new_code) = certificate(new, "fire").await;
    let mut ids = world.texts("SELECT id FROM learners ORDER BY employee_number").await;
    let (stays, gone) = (ids.remove(1), ids.remove(0));
    world.run("UPDATE learners SET left_at = 1, status = 'inactive' WHERE id = $1", &[&gone]).await;
    let desk = &Desk::signed_in(
        world,
        "hanne@acme-events.example",
        Post::At(world.account.clone(), Role::ContentAdmin),
    )
    .await;
    let asked = desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200);
    desk.post(&format!("{LEARNERS}/{stays}/merge"), &[("with", &gone), ("sure", &shown(&asked))])
        .await
        .leads_to(&format!("{LEARNERS}/{stays}?done=merged"));
    says(&check(world, &old_code).await.expect(200), &["counts today", "Inês Carvalho"]);
    assert_eq!(certificate(new, "drinks").await.1, old_code, "what is on paper is theirs now");
    let undo = world.texts("SELECT id FROM merges").await.remove(0);
    desk.post(&format!("{LEARNERS}/{stays}/merges/{undo}/undo"), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{gone}?done=parted"));
    says(&check(world, &old_code).await.expect(200), &["counts today", "Ines Carvalho"]);
    assert_eq!(new.get("/courses/drinks/certificate").await.status, StatusCode::NOT_FOUND);

    let asked = desk.get(&format!("{LEARNERS}/{stays}/delete")).await.expect(200);
    says(&asked, &["nobody can check its code any more"]);
    desk.post(&format!("{LEARNERS}/{stays}/delete"), &[("sure", "1")])
        .await
        .leads_to(&format!("{LEARNERS}?done=deleted"));
    says(&check(world, &new_code).await.expect(404), &["Nobody has a certificate with this code"]);
    says(&check(world, &old_code).await.expect(200), &["Ines Carvalho"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_that_no_font_of_ours_writes_is_printed_from_the_page(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let li = &named(world, "1001", "李明").await;
    complete(li, "drinks").await;
    let (at, _) = &certificate(li, "drinks").await;
    let page = li.get(at).await.expect(200);
    says(&page, &["李明", "Print this page instead"]);
    assert!(!page.body.contains("/pdf\""));
    assert_eq!(li.get(&typed(&format!("{at}/pdf"))).await.status, StatusCode::NOT_FOUND);
}
