//! Who is deleted is gone: out of every column of every table, and on SQLite out of the file.

use jwt_link::{Claims, Department, Person, SecurityEvent};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{Desk, links, target};
use crate::pushed::{claims, push};
use crate::world::{REDEEM, World};

/// Nothing else is called so. In small letters, as the words that people are found by.
const OF_HER: [&str; 5] = ["sub-7f3k-weg", "wegwerp", "zonderspoor", "998877", "weg@nergens.example"];

fn her(world: &World) -> Claims {
    Claims {
        // Longer than the log keeps of a text.
        sub: format!("sub-7f3k-weg{}", "-".repeat(208)),
        name: "Wegwerp Zonderspoor".to_owned(),
        given_name: Some("Wegwerp".to_owned()),
        family_name: Some("Zonderspoor".to_owned()),
        employee_number: Some("998877".to_owned()),
        email: Some("weg@nergens.example".to_owned()),
        departments: Some(vec![Department { id: "bar".to_owned(), name: "Bar".to_owned() }]),
        sid: Some("her-session".to_owned()),
        ..world.claims()
    }
}

/// Everything that she can leave: failed links from before she was a learner, a link that waits, what she did, agreed to and
/// was picked for, sessions, ended ones, and what CrewPlanner has not heard yet.
async fn leave_traces(world: &World, desk: &Desk) {
    let old = Claims { iat: world.seconds() - 500, exp: world.seconds() - 440, ..her(world) };
    let _refused = world.redeem(&world.browser(), &world.link(&old)).await.expect(400);
    let browser = world.browser();
    world.redeem(&browser, &world.link(&her(world))).await.leads_to("/");
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    browser.post_form("/welcome/terms", "version=1&language=en").await.leads_to("/");
    let _home = browser.get("/").await.expect(200);
    let _course = browser.get("/courses/drinks").await.expect(200);
    for (card, answer) in [("check", ""), ("young", "answer=1"), ("water", "")] {
        browser.post_form(&format!("/courses/drinks/cards/{card}"), answer).await;
    }
    let group = target(
        &desk.post("/accounts/acme-events/groups/new", &[("name", "First aid"), ("mode", "picked")]).await,
    );
    let learner = world.texts("SELECT id FROM learners").await.remove(0);
    desk.post(&format!("{group}/members"), &[("add", &learner)]).await;
    for session in [Some("her-session".to_owned()), None] {
        let person = Person { iss: world.issuer(), sub: her(world).sub };
        let event = SecurityEvent::SessionRevoked { person, session, event_timestamp: world.seconds() };
        drop(push(world, &claims(world, event)).await.expect(202));
    }
    world.advance(1);
    let again = Claims { sid: None, ..her(world) };
    world.redeem(&world.browser(), &world.link(&again)).await.leads_to("/");
    let waiting = world.link(&Claims { sid: None, ..her(world) });
    world.browser().get(&format!("{REDEEM}?jwt={waiting}")).await.leads_to("/login/continue");
}

/// Every column of every table.
async fn columns(world: &World, engine: Engine) -> Vec<(String, String)> {
    let sql = match engine {
        Sqlite => {
            "SELECT t.name, c.name FROM sqlite_master t CROSS JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
        }
        Postgres => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    world.app.db.read().await.expect("a connection").query(sql).all().await.expect("columns")
}

/// The tables that name her, and by what.
async fn traces(world: &World, engine: Engine) -> Vec<String> {
    let mut found = Vec::new();
    for (table, column) in columns(world, engine).await {
        let sql = format!(r#"SELECT COUNT(*) FROM "{table}" WHERE lower(CAST("{column}" AS TEXT)) LIKE $1"#);
        for word in OF_HER {
            let mut read = world.app.db.read().await.expect("a connection");
            let rows = read.query(sql.clone()).bind(format!("%{word}%")).one::<i64>().await.expect("a count");
            if rows > 0 {
                found.push(format!("{table}.{column}: {word}"));
            }
        }
    }
    found
}

/// What of her is in the file, with all in it that the write-ahead log had.
async fn in_the_file(world: &World) -> Vec<&'static str> {
    let mut read = world.app.db.read().await.expect("a connection");
    let checkpoint = read.query("PRAGMA wal_checkpoint(TRUNCATE)");
    let (is_busy, ..) = checkpoint.one::<(i64, i64, i64)>().await.expect("an answer");
    assert_eq!(is_busy, 0, "nobody reads");
    let path = &world.app.settings.database;
    let mut bytes = std::fs::read(path).expect("the file");
    bytes.extend(std::fs::read(format!("{path}-wal")).expect("the log"));
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    OF_HER.into_iter().filter(|word| text.contains(word)).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_whoever_is_deleted_nothing_stays_but_what_the_dialog_names(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    crate::onboarding::publish(world, "1", "everyone").await;
    let desk = &Desk::content_admin(world).await;
    leave_traces(world, desk).await;
    let before = traces(world, engine).await.join("\n");
    for table in
        ["learners.", "learner_words.", "revocations.", "revoked_sessions.", "sent_events.", "sign_ons."]
    {
        assert!(before.contains(table), "{table}\n{before}");
    }
    let learner = links(
        &desk.page("/accounts/acme-events/learners?q=wegwerp").await,
        "/accounts/acme-events/learners/0",
    )
    .remove(0);
    let asked = desk.get(&format!("{learner}/delete")).await.expect(200);
    asked.assert_has("For ten minutes").assert_has("sent for three days");
    assert_eq!(
        target(&desk.post(&format!("{learner}/delete"), &[("sure", "1")]).await),
        "/accounts/acme-events/learners"
    );
    // What the dialog says: that she was signed out, and the news for CrewPlanner.
    let left = traces(world, engine).await;
    let named = ["revocations.identity", "revoked_sessions.identity", "sent_events.event"];
    let unnamed: Vec<_> = left.iter().filter(|at| !named.iter().any(|named| at.starts_with(named))).collect();
    assert!(unnamed.is_empty() && left.len() == named.len(), "{left:?}");
    let told = world.told().await;
    assert!(told.iter().any(|event| event["events"].to_string().contains("learner-deleted")), "{told:?}");
    world.advance(11 * 60);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(traces(world, engine).await, <[String; 0]>::default());
    if engine == Sqlite {
        assert_eq!(in_the_file(world).await, <[&str; 0]>::default());
    }
}

/// CrewPlanner does not answer for weeks, and nobody sends it again.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_news_of_a_deletion_that_nobody_takes_goes_too(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.redeem(&world.browser(), &world.link(&her(world))).await.leads_to("/");
    world.published.lock().expect("nobody panicked").answer = 503;
    let desk = &Desk::content_admin(world).await;
    let learner = links(
        &desk.page("/accounts/acme-events/learners?q=wegwerp").await,
        "/accounts/acme-events/learners/0",
    )
    .remove(0);
    assert_eq!(
        target(&desk.post(&format!("{learner}/delete"), &[("sure", "1")]).await),
        "/accounts/acme-events/learners"
    );
    world.told().await;
    assert_eq!(traces(world, engine).await, ["sent_events.event: sub-7f3k-weg"]);
    world.advance(3 * 24 * 3600 + 3600);
    world.told().await;
    assert_eq!(world.count("SELECT COUNT(*) FROM sent_events WHERE next_at IS NOT NULL").await, 0);
    world.advance(21 * 24 * 3600);
    world.app.tick().await.expect("the jobs are done");
    assert_eq!(traces(world, engine).await, <[String; 0]>::default());
}
