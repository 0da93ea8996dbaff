//! The same with a mail server that nobody here wrote: every way to speak with it, and what it refuses.

use std::time::Duration;

use mail::{Brand, Letter, Settings, State, Test, Tried, Why};
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Postgres, START, SmtpServer, Speaks, Sqlite};
use web::Language;

use crate::letter::page;
use crate::outbox::{FROM, Post, letter};
use crate::server::Server;

const ME: &str = "me:p%40ss%20w%C3%B6rd@";

/// An outbox whose messages go to that server.
async fn post(engine: Engine, settings: Settings) -> Post {
    Post::with(engine, Server::start().await, Some(settings)).await
}

/// The settings for it: `user` is what stands before the host.
fn settings(server: &SmtpServer, speaks: Speaks, user: &str) -> Settings {
    let port = server.port;
    let address = match speaks {
        Speaks::Plain => format!("smtp://{user}localhost:{port}"),
        Speaks::StartTls => format!("smtp://{user}localhost:{port}?tls=starttls"),
        Speaks::Tls => format!("smtps://{user}localhost:{port}"),
    };
    let settings = Settings::smtp(&address, FROM).expect("settings");
    if speaks == Speaks::Plain {
        return settings;
    }
    let pem = std::fs::read(server.authority()).expect("a certificate");
    settings.believing(&pem).expect("an authority")
}

pub async fn test(post: &Post, to: &str) -> Tried {
    let (page, brand) =
        (page(Language::En), Brand { product: "CrewPlanner", accent: "#000", in_the_dark: "#fff" });
    let test =
        Test { page: &page, brand, sender: "Acme Events", link: "https://acme.example/", to: ("Jan", to) };
    post.mail.test(&test).await
}

/// RFC 5322 §2.3.
fn on_the_wire(text: &str) -> String {
    text.replace('\n', "\r\n")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_read_as_it_was_written_however_it_came(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(Speaks::Plain, Speaks::StartTls, Speaks::Tls)] speaks: Speaks,
) {
    let server = SmtpServer::start(speaks);
    let post = post(engine, settings(&server, speaks, ME)).await;
    let letter = Letter { to_name: "Zoë \"Z\" Ünal, Bar".to_owned(), ..letter() };
    post.put(&letter).await;
    assert_eq!(post.send().await, 1);
    assert_eq!(post.state().await, State::Sent { at: START });
    let taken = server.taken();
    let [message] = &taken[..] else { panic!("{taken:?}") };
    let expected = json!({
        "subject": letter.subject,
        "from": FROM,
        "to": "\"Zoë \\\"Z\\\" Ünal, Bar\" <sofie@acme.example>",
        "date": START.as_secs(),
        "automatic": "auto-generated",
        "kind": "multipart/alternative",
        "parts": [["text/plain", on_the_wire(&letter.text)], ["text/html", on_the_wire(&letter.html)]],
        "defects": [],
        "sender": "no-reply@crewplanner.example",
        "people": ["sofie@acme.example"],
        "hello": "crewplanner.example",
        "user": "me",
        "tls": speaks != Speaks::Plain,
    });
    for (field, value) in expected.as_object().expect("an object") {
        assert_eq!(&message[field], value, "{field}");
    }
    let id = message["id"].as_str().expect("a Message-ID");
    assert!(id.starts_with('<') && id.ends_with("@crewplanner.example>"), "{id}");
}

/// Neither the message nor the password is said to whoever shows a certificate that nobody knows, or none for that name, or offers no TLS.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_said_to_whoever_may_stand_in_between(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(Speaks::StartTls, Speaks::Tls)] speaks: Speaks,
) {
    let server = SmtpServer::start(speaks);
    let (port, pem) = (server.port, std::fs::read(server.authority()).expect("a certificate"));
    let scheme = if speaks == Speaks::Tls { "smtps" } else { "smtp" };
    let query = if speaks == Speaks::Tls { "" } else { "?tls=starttls" };
    let at =
        |host: &str| Settings::smtp(&format!("{scheme}://{ME}{host}:{port}{query}"), FROM).expect("settings");
    for settings in [at("localhost"), at("127.0.0.1").believing(&pem).expect("an authority")] {
        let post = post(engine, settings).await;
        let Tried::Unreachable(said) = test(&post, "jan@acme.example").await else { panic!("it was taken") };
        assert!(said.contains("certificate"), "{said}");
    }
    let plain = SmtpServer::start(Speaks::Plain);
    let address = format!("smtp://{ME}localhost:{}?tls=starttls", plain.port);
    let post = post(engine, Settings::smtp(&address, FROM).expect("settings")).await;
    let Tried::Unreachable(said) = test(&post, "jan@acme.example").await else { panic!("it was taken") };
    assert!(said.contains("STARTTLS"), "{said}");
    assert!(server.taken().is_empty() && plain.taken().is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_is_for_whoever_set_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let server = SmtpServer::start(Speaks::StartTls);
    let post = post(engine, settings(&server, Speaks::StartTls, "me:wrong@")).await;
    post.put(&letter()).await;
    assert_eq!(post.send().await, 0);
    let why = Some(Why::Unreachable);
    assert_eq!(post.state().await, State::Waiting { why }, "it is nothing about the message");
    let Tried::Unreachable(said) = test(&post, "jan@acme.example").await else { panic!("it was taken") };
    assert!(said.starts_with("535 "), "{said}");
    assert!(!said.contains("wrong") && server.taken().is_empty(), "{said}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_refused_has_failed_and_what_is_greylisted_comes_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let server = SmtpServer::start(Speaks::Plain);
    let post = post(engine, settings(&server, Speaks::Plain, "")).await;
    for to_address in ["nobody@acme.example", "grey@acme.example"] {
        post.put(&Letter { to_address: to_address.to_owned(), ..letter() }).await;
    }
    assert_eq!(post.send().await, 0);
    let states: Vec<State> = post.messages().await.into_iter().map(|message| message.state).collect();
    let (no, grey) = ("550 5.1.1 There is no such mailbox here", "451 4.7.1 Greylisted, come again later");
    let failed = State::Failed { at: START, why: Why::Said(no.to_owned()) };
    assert_eq!(states, [failed, State::Waiting { why: Some(Why::Said(grey.to_owned())) }]);
    assert_eq!(
        *post.told.lock().expect("no panic"),
        [format!("acme connected nobody@acme.example said {no}")]
    );
    post.clock.advance(Duration::from_secs(90));
    assert_eq!(post.send().await, 1);
    assert_eq!(server.taken()[0]["people"], json!(["grey@acme.example"]));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_test_says_what_the_server_answered_and_keeps_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let server = SmtpServer::start(Speaks::Plain);
    let post = post(engine, settings(&server, Speaks::Plain, "")).await;
    assert_eq!(test(&post, "jan@acme.example").await, Tried::Taken("250 2.0.0 OK: queued as 4XJ".to_owned()));
    let no = Tried::Refused("550 5.1.1 There is no such mailbox here".to_owned());
    assert_eq!(test(&post, "nobody@acme.example").await, no);
    let kept: i64 = {
        let sql = "SELECT COUNT(*) FROM mail_outbox";
        post.db.read().await.expect("a connection").query(sql).one().await.expect("a number")
    };
    assert_eq!((kept, server.taken().len()), (0, 1));
    drop(server);
    assert!(matches!(test(&post, "jan@acme.example").await, Tried::Unreachable(_)), "the server is gone");
    post.put(&letter()).await;
    assert_eq!(post.send().await, 0);
    assert!(matches!(post.state().await, State::Waiting { why: Some(_) }), "and comes back, maybe");
}
