//! Messages go out, in a form that nobody can break, and only those that were committed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use db::{Db, Migration};
use kernel::{Clock, ManualClock, Rng, Timestamp};
use mail::{
    Failed, Letter, List, MAIL_FILES_SQL, MAIL_HTML_SQL, MAIL_SQL, Mail, Message, OnFailed, Settings, State,
    Why,
};
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite, TestDatabase};

use crate::server::Server;

pub const ACME: &str = "acme";
const ABOUT: &str = "connected";
pub const FROM: &str = "CrewPlanner <no-reply@crewplanner.example>";
const MIGRATIONS: [Migration; 3] = [
    Migration { version: 1, name: "mail", sql: MAIL_SQL },
    Migration { version: 2, name: "mail as HTML", sql: MAIL_HTML_SQL },
    Migration { version: 3, name: "files", sql: MAIL_FILES_SQL },
];

pub struct Post {
    pub mail: Mail,
    pub db: Db,
    pub clock: ManualClock,
    pub server: Server,
    /// What the site was told of messages that were given up.
    pub told: Arc<Mutex<Vec<String>>>,
    _databases: TestDatabase,
}

impl Post {
    pub async fn start(engine: Engine) -> Self {
        let server = Server::start().await;
        let mut settings =
            Settings::smtp(&format!("smtp://me:p%40ss@127.0.0.1:{}", server.port), FROM).expect("settings");
        settings.patience = Duration::from_millis(500);
        Self::with(engine, server, Some(settings)).await
    }

    pub async fn with(engine: Engine, server: Server, settings: Option<Settings>) -> Self {
        let databases = TestDatabase::create(engine, &["mail"]).await;
        let db = Db::open(&databases.url("mail"), &MIGRATIONS).await.expect("a database");
        let (clock, hand) = Clock::manual(START);
        let told = Arc::default();
        let mail = Mail::new(db.clone(), clock, Rng::seeded(1), settings, telling(&told));
        Self { mail, db, clock: hand, server, told, _databases: databases }
    }

    pub async fn put(&self, letter: &Letter) -> bool {
        let mut write = self.db.write().await.expect("a connection");
        let put = self.mail.put(&mut write, ACME, ABOUT, letter).await.expect("it is put");
        write.commit().await.expect("it is committed");
        put
    }

    pub async fn send(&self) -> u64 {
        self.mail.send_due().await.expect("the database answers")
    }

    pub async fn messages(&self) -> Vec<Message> {
        let mut read = self.db.read().await.expect("a connection");
        self.mail.about(&mut read, ACME, ABOUT, Timestamp::default()).await.expect("messages")
    }

    pub async fn state(&self) -> State {
        self.messages().await.pop().expect("a message").state
    }
}

fn telling(told: &Arc<Mutex<Vec<String>>>) -> OnFailed {
    let told = told.clone();
    Box::new(move |_, failed| {
        let Failed { tenant_id, about, to_address, why, .. } = failed;
        let (field, word) = why.detail();
        told.lock().expect("no panic").push(format!("{tenant_id} {about} {to_address} {field} {word}"));
        Box::pin(async { Ok(()) })
    })
}

pub fn letter() -> Letter {
    Letter {
        to_name: "Sofie De Smet".to_owned(),
        to_address: "sofie@acme.example".to_owned(),
        subject: "MobieTrain est connecté".to_owned(),
        text: "Bonjour Sofie,\n\nC’est connecté.\n.\nhttps://acme.crewplanner.example/\n".to_owned(),
        html: "<p>C’est connecté.</p>\n".to_owned(),
        list: None,
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_goes_with_its_message_and_is_forgotten_with_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    let list = List { name: "learners.csv".to_owned(), csv: "\u{feff}Name\r\nZoë\r\n".to_owned() };
    assert!(post.put(&Letter { list: Some(list), ..letter() }).await);
    assert_eq!(post.send().await, 1);
    let taken = post.server.taken().remove(0);
    for part in [
        "Content-Type: multipart/mixed;",
        "Content-Type: multipart/alternative;",
        "Content-Disposition: attachment; filename=\"learners.csv\"",
        "Content-Type: text/csv; charset=utf-8",
        // The list, byte for byte, in base64.
        "\n\n77u/TmFtZQ0KWm/Dqw0K\n",
    ] {
        assert!(taken.contains(part), "{part}\n{taken}");
    }
    let sql = "SELECT subject || body || html || file FROM mail_outbox";
    let left: String = post.db.read().await.expect("a connection").query(sql).one().await.expect("a row");
    assert_eq!(left, "");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_sent_once_and_then_nothing_is_kept_of_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    assert!(post.put(&letter()).await);
    assert_eq!(post.state().await, State::Waiting { why: None }, "not before the server has it");
    let (one, two) = tokio::join!(post.send(), post.send());
    assert_eq!(one + two, 1, "two replicas send it once");
    assert_eq!(post.state().await, State::Sent { at: START });
    let taken = post.server.taken();
    assert_eq!(taken.len(), 1);
    for part in [
        "MAIL FROM:<no-reply@crewplanner.example>",
        "RCPT TO:<sofie@acme.example>",
        "From: CrewPlanner <no-reply@crewplanner.example>",
        "To: \"Sofie De Smet\" <sofie@acme.example>",
        "Auto-Submitted: auto-generated",
        "@crewplanner.example>",
        "Subject: MobieTrain est =?utf-8?b?",
        "C=E2=80=99est connect=C3=A9.",
        "\n..\n",
    ] {
        assert!(taken[0].contains(part), "{part}\n{}", taken[0]);
    }
    assert!(post.server.passwords()[0].ends_with("AG1lAHBAc3M="), "me, p@ss");
    let sql = "SELECT subject || body || html FROM mail_outbox";
    let left: String = post.db.read().await.expect("a connection").query(sql).one().await.expect("a row");
    assert_eq!(left, "");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_committed_is_not_sent(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    let mut write = post.db.write().await.expect("a connection");
    assert!(post.mail.put(&mut write, ACME, ABOUT, &letter()).await.expect("it is put"));
    drop(write);
    assert_eq!(post.send().await, 0);
    let nobody = Post::with(engine, post.server.clone(), None).await;
    assert!(!nobody.put(&letter()).await, "without a mail server nothing waits for ever");
    assert!(nobody.messages().await.is_empty() && post.server.taken().is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_adds_no_header_and_no_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    let evil = Letter {
        to_name: "Eve\r\nBcc: <z@z.example>, \"x\" <y@y.example>".to_owned(),
        subject: "Hello\r\nX-Evil: yes\n\nbody".to_owned(),
        ..letter()
    };
    post.put(&evil).await;
    post.put(&Letter { to_address: "sofie@bücher.example".to_owned(), ..letter() }).await;
    post.put(&Letter { to_address: "x@y> RCPT TO:<z@z.example".to_owned(), ..letter() }).await;
    assert_eq!(post.send().await, 2);
    let taken = post.server.taken();
    for message in &taken {
        assert!(!message.contains("\nBcc:") && !message.contains("\nX-Evil:"), "{message}");
        assert_eq!(message.matches("RCPT TO:").count(), 1, "{message}");
    }
    assert!(taken.iter().any(|message| message.contains("RCPT TO:<sofie@xn--bcher-kva.example>")));
    let refused = |state: &State| matches!(state, State::Failed { why: Why::NoAddress, .. });
    assert_eq!(post.messages().await.iter().filter(|message| refused(&message.state)).count(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_message_it_was_is_forgotten(#[values(Sqlite, Postgres)] engine: Engine) {
    let post = Post::start(engine).await;
    post.put(&letter()).await;
    let mut write = post.db.write().await.expect("a connection");
    post.mail.forget(&mut write, "globex", "sofie@acme.example").await.expect("another tenant's");
    write.commit().await.expect("it is committed");
    assert_eq!(post.messages().await.len(), 1);
    let mut write = post.db.write().await.expect("a connection");
    post.mail.forget(&mut write, ACME, "sofie@acme.example").await.expect("it is forgotten");
    write.commit().await.expect("it is committed");
    assert_eq!(post.send().await, 0);
    post.put(&letter()).await;
    post.send().await;
    post.clock.advance(Duration::from_secs(31 * 24 * 3600));
    post.mail.tidy().await.expect("it is tidied");
    assert!(post.messages().await.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_takes_messages_as_files(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = std::env::temp_dir().join(format!("jwt-link-mail-{}-{engine:?}", std::process::id()));
    let settings = Settings::folder(folder.clone(), FROM).expect("settings");
    let post = Post::with(engine, Server::start().await, Some(settings)).await;
    post.put(&letter()).await;
    assert_eq!(post.send().await, 1);
    let files: Vec<_> = std::fs::read_dir(&folder).expect("the folder").collect();
    let file = files[0].as_ref().expect("a file").path();
    assert_eq!((files.len(), file.extension().expect("an extension").to_str()), (1, Some("eml")));
    assert!(std::fs::read_to_string(&file).expect("the file").contains("Auto-Submitted"));
    std::fs::remove_dir_all(&folder).expect("it goes");
}
