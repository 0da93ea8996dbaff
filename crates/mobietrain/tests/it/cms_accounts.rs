//! The operator's work: accounts, connections, why a sign-on failed. And every page in every language.

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_invitations::link_in;
use crate::desk::{Desk, PASSWORD, links, target};
use crate::world::{REDEEM, World};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_made_connected_and_given_an_admin(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::operator(world).await;
    for (name, slug, sentence) in [
        ("Zed", "acme-events", "Another account has this slug"),
        ("Zed", "Zed Corp", "Use only small letters"),
        ("", "zed-corp", "Write the name of the company"),
    ] {
        let answer = desk.post("/accounts/new", &[("name", name), ("slug", slug)]).await;
        assert!(
            answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains(sentence),
            "{}",
            answer.body
        );
    }
    let zed = target(&desk.post("/accounts/new", &[("name", "Zed"), ("slug", "zed-corp")]).await);
    let bad = desk.post(&format!("{zed}/connect"), &[("client_slug", "xn--zed")]).await;
    assert!(bad.status == StatusCode::UNPROCESSABLE_ENTITY && bad.body.contains("value=\"xn--zed\""));
    target(&desk.post(&format!("{zed}/connect"), &[("client_slug", " zed ")]).await);
    assert!(desk.page(&zed).await.contains(&format!("{}/.well-known/jwks.json", world.issuer_of("zed"))));
    let blank = desk.post(&format!("{zed}/staff"), &[("name", " "), ("email", "lena")]).await;
    blank.expect(422).assert_has("Choose a role.");
    let blank = [("name", " "), ("email", "lena"), ("role", "content_admin")];
    desk.post(&format!("{zed}/staff"), &blank).await.expect(422).assert_has("Write the");
    let lena = [("name", "Lena"), ("email", "lena@zed.example"), ("role", "content_admin")];
    let link = link_in(&desk.post(&format!("{zed}/staff"), &lena).await.expect(200).body);
    let lena = Desk::new(world);
    lena.post(&link, &[("password", PASSWORD)]).await.leads_to("/");
    lena.get("/").await.leads_to(&format!("{zed}/dashboard"));
    assert!(lena.page(&format!("{zed}/learners")).await.contains("No learners yet"));
    target(&desk.post(&format!("{zed}/disconnect"), &[]).await);
    assert!(desk.page(&zed).await.contains("Not connected"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_support_code_finds_what_went_wrong(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = world.browser();
    let mut claims = world.claims();
    claims.iat -= 500;
    claims.exp -= 500;
    let refused = world.redeem(&jan, &world.link(&claims)).await;
    let code = refused.support_code().expect("a support code").to_owned();
    world.redeem(&jan, &world.link(&world.claims())).await;
    let desk = Desk::operator(world).await;
    let found = desk.page(&format!("/accounts/acme-events/doctor?q={}", code.to_lowercase())).await;
    let entries = links(&found, "/accounts/acme-events/doctor/");
    assert_eq!(entries.len(), 1, "{found}");
    let entry = desk.page(&entries[0]).await;
    for part in [code.as_str(), "expired", "500 seconds by our clock", "Not reached", "Did not come in"] {
        assert!(entry.contains(part), "{part}: {entry}");
    }
    assert!(entry.matches("Peeters").count() == 1 && !entry.contains("1042"), "claims are redacted: {entry}");
    assert_eq!(
        links(&desk.page("/accounts/acme-events/doctor?q=peet").await, "/accounts/acme-events/doctor/").len(),
        2
    );
    assert_eq!(
        links(
            &desk.page("/accounts/acme-events/doctor?outcome=failed").await,
            "/accounts/acme-events/doctor/"
        )
        .len(),
        1
    );
    let hanne = Desk::content_admin(world).await;
    assert_eq!(
        links(&hanne.page("/accounts/acme-events/doctor").await, "/accounts/acme-events/doctor/").len(),
        2
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_for_nobody_is_shown_to_operators(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let elsewhere = REDEEM.replace("acme-events", "acme-event");
    let link = world.link(&world.claims());
    world.browser().post_from(&world.issuer(), &elsewhere, &format!("jwt={link}")).await;
    let desk = Desk::operator(world).await;
    let entries = links(&desk.page("/link-doctor").await, "/link-doctor/");
    assert_eq!(entries.len(), 1);
    assert!(desk.page(&entries[0]).await.contains("unknown_account"));
    assert_eq!(
        desk.get(&entries[0].replace("/link-doctor", "/accounts/acme-events/doctor")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_reads_well_in_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.redeem(&world.browser(), &world.link(&world.claims())).await;
    // Somebody of the same name who has left: the page of both is linked, and so is that of the undo once a third has gone into them.
    for (sub, name) in [("of-old", "Jan Peeters"), ("of-older", "Jan P.")] {
        let claims = Claims { sub: sub.to_owned(), name: name.to_owned(), ..world.claims() };
        world.redeem(&world.browser(), &world.link(&claims)).await;
    }
    world.run("UPDATE learners SET left_at = 1 WHERE identity LIKE '%of-old%'", &[]).await;
    crate::cms_merge::merge_older(world, "of-old", "of-older").await;
    world.redeem(&world.browser(), "nonsense").await;
    world.browser().post_from(&world.issuer(), &REDEEM.replace("acme", "zed"), "jwt=nonsense").await;
    crate::cms_events::some(world).await;
    let hanne = Desk::content_admin(world).await;
    hanne.post("/accounts/acme-events/courses/new", &[("title", "A <b>title</b>"), ("language", "ar")]).await;
    hanne
        .post(
            "/accounts/acme-events/groups/new",
            &[("name", "<i>Group</i>"), ("status", "active"), ("language", "nl")],
        )
        .await;
    hanne.post("/accounts/acme-events/groups/new", &[("name", "Picked"), ("mode", "picked")]).await;
    hanne.post("/accounts/acme-events/terms", &[]).await;
    let path = crate::desk::target(
        &hanne.post("/accounts/acme-events/paths/new", &[("title-en", "A <b>path</b>")]).await,
    );
    let course = world.texts("SELECT id FROM courses").await.remove(0);
    crate::desk::target(&hanne.post(&format!("{path}/courses"), &[("course", &course)]).await);
    let operator = Desk::operator(world).await;
    for (desk, start) in [(&hanne, "/accounts/acme-events/learners"), (&operator, "/accounts")] {
        let (mut todo, mut seen) = (vec![start.to_owned(), "/sign-in".to_owned()], Vec::new());
        while let Some(path) = todo.pop() {
            for language in ["nl", "en", "fr", "de", "es", "pl", "uk", "ar"] {
                let answer = desk.in_language(&path, language).await;
                assert!(
                    answer.status.is_success() || answer.status.is_redirection(),
                    "{path}: {}",
                    answer.status
                );
                if answer.status.is_redirection() {
                    continue;
                }
                assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{path}");
                assert!(
                    !answer.body.contains(" style=")
                        && !["<b>Vos", "<b>path"].iter().any(|markup| answer.body.contains(markup)),
                    "{path}"
                );
                assert!(!answer.body.contains("%E2%81%A8"), "a mark in a mail on {path}");
                let is_page = |link: &String| !link.starts_with("/assets/") && !link.contains(".csv");
                let ours = |link: &String| link.starts_with('/') && is_page(link);
                let found = links(&answer.body, "/").into_iter().filter(ours);
                let found = found.map(|link| link.split('#').next().unwrap_or_default().to_owned());
                for link in found.collect::<Vec<_>>() {
                    if !seen.contains(&link) {
                        seen.push(link.clone());
                        todo.push(link);
                    }
                }
            }
        }
        assert!(seen.len() > 5, "{seen:?}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_failed_is_named_once_the_signature_is_good(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let named = async |link: &str| {
        let refused = world.redeem(&world.browser(), link).await;
        let code = refused.support_code().expect("a support code").to_owned();
        let sql = "SELECT learner_id, name FROM sign_ons WHERE support_code = $1";
        let mut read = world.app.db.read().await.expect("a connection");
        read.query(sql).bind(code).one::<(Option<String>, Option<String>)>().await.expect("an entry")
    };
    let old = Claims { iat: world.seconds() - 500, exp: world.seconds() - 440, ..world.claims() };
    assert_eq!(named(&testkit::tampered(&world.link(&old))).await, (None, None), "anybody can write a name");
    assert_eq!(named(&world.link(&old)).await, (None, Some("Jan Peeters".to_owned())));
    let odd = Claims { sub: " ".to_owned(), name: "J\u{7}an".to_owned(), ..world.claims() };
    assert_eq!(named(&world.link(&odd)).await, (None, None), "what is no clean text names nobody");
    let used = world.link(&world.claims());
    world.redeem(&world.browser(), &used).await.leads_to("/");
    let learner = world.texts("SELECT id FROM learners").await.remove(0);
    let later = Claims { iat: old.iat, exp: old.exp, ..world.claims() };
    for link in [&used, &world.link(&later)] {
        assert_eq!(named(link).await, (Some(learner.clone()), None), "as the learner that he is");
    }
    let desk = Desk::content_admin(world).await;
    let log = desk.page("/accounts/acme-events/doctor").await;
    assert_eq!(log.matches("<bdi>Jan Peeters</bdi>").count(), 8, "four entries, wide and narrow: {log}");
    // Deleted, he is named nowhere, in the entries from before he was a learner neither.
    desk.post(&format!("/accounts/acme-events/learners/{learner}/delete"), &[("sure", "1")]).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE name IS NOT NULL").await, 0);
}
