//! Every failure of the protocol: its page, its status, its entry in the log, and that it changes nothing.

use http::StatusCode;
use jwt_link::{Claims, Code, Department, SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::world::{REDEEM, World};

/// How many attempts the log tells of.
const ATTEMPTS: &str = "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM sign_ons";

/// Sends a link that must not work, and looks at what it leaves behind.
async fn refused(world: &World, path: &str, link: &str, code: Code) -> Page {
    let before = world.count(ATTEMPTS).await;
    let browser = world.browser();
    let answer = browser.post_from(&world.issuer(), path, &format!("jwt={link}")).await;
    assert_eq!(answer.status.as_u16(), code.http_status(), "{code}: {}", answer.body);
    assert!(browser.cookie("__Host-session").is_none(), "{code}");
    let support_code = answer.support_code().expect("a support code");
    let sql = "SELECT outcome FROM sign_ons WHERE support_code = $1";
    let mut read = world.app.db.read().await.expect("a connection");
    let outcome: String = read.query(sql).bind(support_code).one().await.expect("an entry in the log");
    drop(read);
    assert_eq!(outcome, code.as_str());
    assert_eq!(world.count(ATTEMPTS).await, before + 1);
    answer
}

/// The whole page, but for its support code and for where "Try again" leads: the address that was asked for.
fn text(answer: &Page, asked: &str) -> String {
    assert!(answer.body.contains(&format!("href=\"{asked}\"")), "{}", answer.body);
    answer.body.replace(asked, "").replace(answer.support_code().expect("a support code"), "")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failing_all_day_does_not_fill_the_log(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let flooder = world.browser();
    let fail = "jwt=a.b.c";
    for _ in 0..300 {
        let answer = flooder.post_from("https://evil.example", REDEEM, fail).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    let answer = flooder.post_from("https://evil.example", REDEEM, fail).await;
    assert_eq!(
        (answer.status, &answer.headers["retry-after"]),
        (StatusCode::TOO_MANY_REQUESTS, &"1".parse().expect("a header"))
    );
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await, 1);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(world.count(ATTEMPTS).await, 300);
    // Good links are not counted: the people beside the flooder get in.
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    world.advance(1);
    assert_eq!(flooder.post_from("https://evil.example", REDEEM, fail).await.status, StatusCode::BAD_REQUEST);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_failure_has_its_code_and_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world
        .run(
            "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $2, $2, 1, 1)",
            &["lonely", "lonely-account"],
        )
        .await;
    let good = world.claims();
    let link = |change: &dyn Fn(&mut Claims)| {
        let mut claims = good.clone();
        change(&mut claims);
        world.link(&claims)
    };
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let lonely = "/login/external/lonely-account/crewplanner";
    let now = world.seconds();
    let before_the_signature = [
        (REDEEM, "".to_owned(), Code::MalformedToken),
        (REDEEM, "a.b.c".to_owned(), Code::MalformedToken),
        (
            REDEEM,
            "eyJhbGciOiJub25lIiwidHlwIjoibGluaytqd3QiLCJraWQiOiJhIn0.e30.".to_owned(),
            Code::UnsupportedAlgorithm,
        ),
        (REDEEM, mint(&good, TokenType::Api, &world.key), Code::WrongType),
        ("/login/external/no-such-account/crewplanner", link(&|_| ()), Code::UnknownAccount),
        (lonely, link(&|_| ()), Code::NotConnected),
        (REDEEM, link(&|claims| claims.iss = world.issuer_of("globex")), Code::WrongIssuer),
        (REDEEM, mint(&good, TokenType::Link, &stranger), Code::UnknownKey),
        (REDEEM, format!("{}AAAA", &link(&|_| ())[..link(&|_| ()).len() - 4]), Code::BadSignature),
    ];
    let mut pages = Vec::new();
    for (path, link, code) in &before_the_signature {
        pages.push(text(&refused(world, path, link, *code).await, path));
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "nobody learns which check failed");
    type Change<'a> = &'a dyn Fn(&mut Claims);
    let after_the_signature: [(Change<'_>, Code); 6] = [
        (&|claims| claims.jti = "short".to_owned(), Code::InvalidClaim),
        (&|claims| claims.aud.push('/'), Code::WrongAudience),
        (
            &|claims| {
                claims.iat = now + 31;
                claims.exp = now + 60;
            },
            Code::NotYetValid,
        ),
        (
            &|claims| {
                claims.iat = now - 90;
                claims.exp = now - 30;
            },
            Code::Expired,
        ),
        (&|claims| claims.exp = now + 301, Code::LifetimeTooLong),
        (&|claims| claims.nonce = Some("of another browser".to_owned()), Code::NonceMismatch),
    ];
    for (change, code) in after_the_signature {
        refused(world, REDEEM, &link(change), code).await;
    }
    let expired = refused(
        world,
        REDEEM,
        &link(&|claims| {
            claims.iat = now - 90;
            claims.exp = now - 30;
        }),
        Code::Expired,
    )
    .await;
    assert!(expired.body.contains("This link has run out") && expired.body.contains("Try again"));
    for table in
        ["SELECT COUNT(*) FROM learners", "SELECT COUNT(*) FROM sessions", "SELECT COUNT(*) FROM departments"]
    {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE account_id = ''").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_missing_claim_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut claims = serde_json::to_value(world.claims()).expect("claims are JSON");
    claims.as_object_mut().expect("an object").remove("status");
    refused(world, REDEEM, &mint(&claims, TokenType::Link, &world.key), Code::MissingClaim).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_works_once_however_many_race(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for _ in 0..8 {
        let link = world.link(&world.claims());
        let before = world.count("SELECT COUNT(*) FROM sessions").await;
        let tries: Vec<_> = (0..64)
            .map(|_| {
                let (browser, form, issuer) = (world.browser(), format!("jwt={link}"), world.issuer());
                tokio::spawn(async move { browser.post_from(&issuer, REDEEM, &form).await.status })
            })
            .collect();
        let mut landed = 0;
        for answer in tries {
            match answer.await.expect("no panic") {
                StatusCode::SEE_OTHER => landed += 1,
                status => assert_eq!(status, StatusCode::CONFLICT),
            }
        }
        assert_eq!(landed, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, before + 1);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_holds_no_names_and_no_tokens(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = Claims {
        departments: Some(vec![Department { id: "bar".to_owned(), name: "Secret bar".to_owned() }]),
        ..world.claims()
    };
    let link = world.link(&claims);
    world.redeem(&world.browser(), &link).await.leads_to("/");
    refused(world, REDEEM, &link, Code::AlreadyUsed).await;
    for logged in world.texts("SELECT claims FROM sign_ons").await {
        assert!(logged.contains(&claims.jti), "{logged}");
        for secret in ["Peeters", "Secret bar", "1042", &link] {
            assert!(!logged.contains(secret), "{secret} in {logged}");
        }
    }
}
