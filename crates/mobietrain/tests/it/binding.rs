//! Bound to the browser: a link redeems without a question only where it belongs.

use http::{Method, StatusCode};
use jwt_link::{Claims, Department};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{APP, REDEEM, World};

/// The form of the page, as a browser would post it.
fn form(body: &str) -> String {
    let value = body.split_once("name=\"jwt\" value=\"").expect("a form").1;
    format!("jwt={}", value.split('"').next().unwrap_or_default())
}

async fn sessions(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM sessions").await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copied_link_asks_first_and_then_works_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = Claims {
        departments: Some(vec![Department { id: "bar".to_owned(), name: "Bar <b>crew</b>".to_owned() }]),
        ..world.claims()
    };
    let link = world.link(&claims);
    let path = format!("{REDEEM}?jwt={link}");
    let browser = world.browser();
    let answer = browser.get(&path).await;
    answer.leads_to("/login/continue");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("cache-control"), "no-store");
    let page = browser.get("/login/continue").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("Jan Peeters") && page.body.contains("Acme Events"), "{}", page.body);
    assert!(page.body.contains("Bar &#60;b&#62;crew"), "{}", page.body);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await + sessions(world).await, 0);

    // A second browser with the same link, and a page of somebody else's that posts it.
    let other = world.browser();
    other.get(&path).await.leads_to("/login/continue");
    let asked = other.post_from("https://evil.example", REDEEM, &format!("jwt={link}")).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("Jan Peeters"));
    assert_eq!(sessions(world).await, 0);

    browser.post_form(REDEEM, &form(&page.body)).await.leads_to("/");
    assert!(browser.cookie("__Host-session").is_some() && browser.cookie("__Host-pending").is_none());
    browser.get("/login/continue").await.leads_to("/"); // the back button
    // The question is not asked for nothing, and a used address tells nobody whose it was.
    other.get(&path).await.leads_to("/login/refused");
    for address in ["/login/continue", "/login/refused"] {
        let used = other.get(address).await;
        assert_eq!(used.status, StatusCode::CONFLICT, "{address}: {}", used.body);
        assert!(used.body.contains("used before") && !used.body.contains("Peeters"), "{}", used.body);
    }
    let late = other.post_form(REDEEM, &form(&asked.body)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("used before") && other.cookie("__Host-session").is_none());
    assert_eq!(sessions(world).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_runs_out_with_the_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    browser.get(&format!("{REDEEM}?jwt={}", world.link(&world.claims()))).await.leads_to("/login/continue");
    world.advance(95);
    let answer = browser.get("/login/continue").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("run out"));
    world.advance(600);
    world.app.tick().await.expect("the tick runs");
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    assert_eq!(browser.get("/login/continue").await.status, StatusCode::UNAUTHORIZED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_classic_link_works_from_the_issuer_s_own_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for referer in [world.issuer(), format!("{}/home", world.issuer())] {
        let browser = world.browser();
        let answer = browser
            .get_with(&format!("{REDEEM}?jwt={}", world.link(&world.claims())), &[("referer", &referer)])
            .await;
        answer.leads_to("/");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
    }
    let browser = world.browser();
    let evil = format!("{}.evil.example/", world.issuer());
    browser
        .get_with(&format!("{REDEEM}?jwt={}", world.link(&world.claims())), &[("referer", &evil)])
        .await
        .leads_to("/login/continue");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prefetchers_and_scanners_use_up_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    let path = format!("{REDEEM}?jwt={link}");
    let scanner = world.browser();
    for (method, name, value) in [
        (Method::HEAD, "accept", "*/*"),
        (Method::GET, "sec-purpose", "prefetch;prerender"),
        (Method::GET, "purpose", "prefetch"),
        (Method::GET, "x-moz", "prefetch"),
    ] {
        let headers = [(name, value), ("referer", &world.issuer())];
        let answer = scanner.send(method, &path, &headers, b"").await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    world.redeem(&world.browser(), &link).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browser_that_lost_the_answer_simply_lands(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = Claims { target_link_uri: Some("/courses/radio".to_owned()), ..world.claims() };
    let link = world.link(&claims);
    let browser = world.browser();
    world.redeem(&browser, &link).await.leads_to("/courses/radio");
    let session = browser.cookie("__Host-session");
    world.redeem(&browser, &link).await.leads_to("/courses/radio");
    assert_eq!(browser.cookie("__Host-session"), session);
    assert_eq!(sessions(world).await, 1);
    browser.post_form("/sign-out", "").await.leads_to("/signed-out");
    assert_eq!(world.redeem(&browser, &link).await.status, StatusCode::CONFLICT);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_sign_on_replaces_the_session_of_the_browser(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    let aicha = Claims { sub: "aicha".to_owned(), name: "Aïcha Benali".to_owned(), ..world.claims() };
    world.redeem(&browser, &world.link(&aicha)).await.leads_to("/");
    assert_eq!(
        world.texts("SELECT l.name FROM sessions s JOIN learners l ON l.id = s.learner_id").await,
        ["Aïcha Benali"]
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deep_link_is_a_path_of_ours_or_home(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (target, landing) in [
        ("/courses/serving-drinks", "/courses/serving-drinks"),
        ("//evil.example", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
        // A prepared launch must not carry on to somebody else's link.
        ("/login/external/acme-events/crewplanner?jwt=theirs", "/"),
    ] {
        let claims = Claims { target_link_uri: Some(target.to_owned()), ..world.claims() };
        world.redeem(&world.browser(), &world.link(&claims)).await.leads_to(landing);
    }
    let posted = world.browser().post_from(APP, "/login/continue", "").await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
}

/// Behind a proxy that adds `Referrer-Policy: no-referrer`.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_is_answered_whatever_a_proxy_does_to_the_origin(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let (null, first) = (("origin", "null"), format!("jwt={link}"));
    let browser = world.browser();
    let page = browser.send(Method::POST, REDEEM, &[kind, null], first.as_bytes()).await;
    let asked = page.hidden("asked").expect("the question");
    let answer = format!("{first}&asked={asked}");
    // A page elsewhere that answers in the person's place is asked again.
    for site in ["cross-site", "same-site"] {
        let headers = [kind, null, ("sec-fetch-site", site)];
        let again = browser.send(Method::POST, REDEEM, &headers, answer.as_bytes()).await;
        assert!(again.status == StatusCode::OK && again.body.contains("Jan Peeters"), "{}", again.body);
    }
    // An old browser tells nothing: asked for ever, it would never learn why.
    for headers in [&[kind][..], &[kind, null]] {
        let hidden = browser.send(Method::POST, REDEEM, headers, answer.as_bytes()).await;
        assert_eq!(hidden.status, StatusCode::FORBIDDEN);
        assert!(hidden.support_code().is_some() && !hidden.body.contains("Peeters"), "{}", hidden.body);
    }
    assert_eq!(sessions(world).await, 0);
    let headers = [kind, null, ("sec-fetch-site", "same-origin")];
    browser.send(Method::POST, REDEEM, &headers, answer.as_bytes()).await.leads_to("/");
    assert_eq!(sessions(world).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_in_another_spelling_redeems_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    let (browser, issuer) = (world.browser(), world.issuer());
    let slash = format!("{REDEEM}/");
    let capitals = REDEEM.replacen("/login/", "/Login/", 1);
    for typed in [&slash, &capitals] {
        let answer = browser.get_with(&format!("{typed}?jwt={link}"), &[("referer", &issuer)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{typed}");
        let moved = browser.get(typed).await;
        assert_eq!((moved.status, moved.location()), (StatusCode::PERMANENT_REDIRECT, REDEEM), "{typed}");
    }
    assert_eq!(sessions(world).await, 0);
    world.redeem(&browser, &link).await.leads_to("/");
}

/// Of a picture, a frame or a script on the issuer's page, which somebody else may have put there.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_somebody_who_goes_to_a_page_redeems_by_get(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let path = format!("{REDEEM}?jwt={}", world.link(&world.claims()));
    let (browser, issuer) = (world.browser(), world.issuer());
    browser.get(REDEEM).await;
    let going =
        |mode, dest| [("referer", issuer.as_str()), ("sec-fetch-mode", mode), ("sec-fetch-dest", dest)];
    for (mode, dest) in
        [("no-cors", "image"), ("navigate", "iframe"), ("no-cors", "script"), ("cors", "empty")]
    {
        let answer = browser.get_with(&path, &going(mode, dest)).await;
        assert_eq!((answer.status, &*answer.body), (StatusCode::NO_CONTENT, ""), "{dest}");
    }
    assert!(browser.cookie("__Host-pending").is_none() && sessions(world).await == 0);
    browser.get_with(&path, &going("navigate", "document")).await.leads_to("/");
    assert_eq!(sessions(world).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_link_leaves_the_address_bar(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let old = Claims { iat: world.seconds() - 500, exp: world.seconds() - 440, ..world.claims() };
    for (link, status, words) in [
        (world.link(&old), StatusCode::BAD_REQUEST, "This link has run out"),
        ("a.b.c".to_owned(), StatusCode::BAD_REQUEST, "Try again"),
        (testkit::tampered(&world.link(&world.claims())), StatusCode::BAD_REQUEST, "Try again"),
    ] {
        let browser = world.browser();
        let answer = browser.get(&format!("{REDEEM}?jwt={link}")).await;
        answer.leads_to("/login/refused");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        let page = browser.get("/login/refused").await;
        assert_eq!(page.status, status, "{}", page.body);
        assert!(page.body.contains(words) && page.body.contains(REDEEM), "{}", page.body);
        let code = page.support_code().expect("a support code").to_owned();
        let logged = world.texts("SELECT support_code FROM sign_ons").await;
        assert!(logged.contains(&code), "{code}: {logged:?}");
        assert_eq!(browser.get("/login/refused").await.body, page.body, "a reload shows the same");
        let carried = browser.cookie("__Host-refused").expect("a cookie");
        assert!(!carried.contains("Peeters") && !carried.contains(&link), "{carried}");
        assert!(
            !carried.contains("malformed"),
            "what is wrong is told to nobody without a signature: {carried}"
        );
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await, 3);
    // What is not looked at leaves it, too; and what leads nowhere is no address of ours: no other site is told the link.
    let link = world.link(&world.claims());
    let flooder = world.browser();
    for _ in 0..300 {
        world.redeem(&flooder, "a.b.c").await;
    }
    for (query, status) in [
        (format!("jwt={link}&jwt={link}"), StatusCode::BAD_REQUEST),
        ("jwt=a.b.c".to_owned(), StatusCode::TOO_MANY_REQUESTS),
    ] {
        let answer = flooder.get(&format!("{REDEEM}?{query}")).await;
        answer.leads_to("/login/refused");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{query}");
        let page = flooder.get("/login/refused").await;
        assert_eq!(page.status, status, "{query}: {}", page.body);
        let again = flooder.get("/login/refused").await;
        assert_eq!(again.body, page.body, "a reload shows the same");
    }
    assert_eq!(flooder.get("/login/refused").await.header("retry-after"), "1");
    let nowhere = flooder.get(&format!("/login/external/acme-events/nobody?jwt={link}")).await;
    assert_eq!((nowhere.status, nowhere.header("referrer-policy")), (StatusCode::NOT_FOUND, "no-referrer"));
    let stranger = world.browser();
    assert_eq!(stranger.get("/login/refused").await.status, StatusCode::UNAUTHORIZED);
    for forged in [
        "",
        "expired.MT-7F3K-29QX",
        "expired.<b>.acme-events",
        "signed_on.MT-7F3K-29QX.acme-events",
        "too-many.x.y",
    ] {
        stranger.plant("__Host-refused", forged);
        assert_eq!(stranger.get("/login/refused").await.status, StatusCode::UNAUTHORIZED, "{forged}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_waiting_link_waits_once_and_the_database_alone_opens_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    let (browser, path) = (world.browser(), format!("{REDEEM}?jwt={link}"));
    let earlier = world.browser();
    earlier.get(&path).await.leads_to("/login/continue");
    for _ in 0..5 {
        browser.get(&path).await.leads_to("/login/continue");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 1);
    let kept = world.texts("SELECT account_id || jti || id_hash || sealed FROM pending_links").await.concat();
    let key = browser.cookie("__Host-pending").expect("a cookie");
    let (_, key) = key.split_once('.').expect("the account and the key");
    let signature = link.rsplit('.').next().expect("three parts");
    assert!(!kept.contains(signature) && !kept.contains(key), "{kept}");
    // The browser that showed it last has the key; the one before is sent to fetch a fresh link.
    assert!(browser.get("/login/continue").await.body.contains("Jan Peeters"));
    assert_eq!(earlier.get("/login/continue").await.status, StatusCode::UNAUTHORIZED);
    let id = world.texts("SELECT id_hash FROM pending_links").await.remove(0);
    earlier.plant("__Host-pending", &format!("{}.{id}", world.account));
    assert_eq!(earlier.get("/login/continue").await.status, StatusCode::UNAUTHORIZED);
    let page = browser.get("/login/continue").await;
    browser.post_form(REDEEM, &form(&page.body)).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
}
