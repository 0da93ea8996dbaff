//! Values survive the way into a column and back, alike on both engines.

use std::str::FromStr;

use kernel::{Id, Timestamp};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, Sqlite};

db::row! {
    #[derive(Debug, PartialEq)]
    struct Learner { id: String, name: Option<String>, born: Option<Timestamp>, active: bool }
}

const INSERT: &str = "INSERT INTO learner (account_id, id, name, born, active) VALUES ('a', $1, $2, $3, $4)";
const SELECT: &str = "SELECT active, born, name, id FROM learner WHERE account_id = $1 ORDER BY id";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn values_come_back_as_they_went(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    let name = Some("Aïcha \u{1f389} '; DROP TABLE learner; --".to_owned());
    let born = Some(Timestamp::from_millis(-1));
    let first = write.query(INSERT).bind("1").bind(name.clone()).bind(born).bind(false).execute().await;
    assert_eq!(first.expect("inserts"), 1);
    let (two, nobody, never) = (String::from("2"), None::<&str>, None::<Timestamp>);
    let second = write.query(INSERT).bind(two).bind(nobody).bind(never).bind(true).execute().await;
    assert_eq!(second.expect("inserts"), 1);
    write.commit().await.expect("commits");

    let learners = db.read().await.expect("a connection").query(SELECT).bind("a").all::<Learner>().await;
    let jan = Learner { id: "1".into(), name, born, active: false };
    let sofie = Learner { id: "2".into(), name: None, born: None, active: true };
    assert_eq!(learners.expect("reads"), [jan, sofie]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn single_values_tuples_and_expressions_are_rows(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut read = db.read().await.expect("a connection");
    let sql = "SELECT COUNT(*), EXISTS (SELECT 1), CAST(NULL AS TEXT) FROM learner WHERE account_id = $1";
    let row = read.query(sql).bind("a").one::<(i64, bool, Option<String>)>().await;
    assert_eq!(row.expect("one row"), (0, true, None));
    assert_eq!(read.query("SELECT 7").one::<i64>().await.expect("an integer of any width"), 7);
    assert_eq!(read.query(SELECT).bind("a").optional::<Learner>().await.expect("runs"), None);
    let first = read.query("SELECT 'a' UNION ALL SELECT 'b' ORDER BY 1").one::<String>().await;
    assert_eq!(first.expect("the first of two rows"), "a");
    let nothing = read.query(SELECT).bind("a").one::<Learner>().await.expect_err("no row");
    assert_eq!(nothing.to_string(), "A row that must exist is not there.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_value_of_another_type_is_an_error(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut read = db.read().await.expect("a connection");
    assert!(read.query("SELECT CAST('x' AS TEXT)").one::<i64>().await.is_err());
    assert!(read.query("SELECT CAST(NULL AS BIGINT)").one::<i64>().await.is_err());
    assert!(read.query("SELECT CAST(NULL AS TEXT)").one::<String>().await.is_err());
    assert!(read.query("SELECT 1").one::<(i64, i64)>().await.is_err());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_comes_back_as_the_one_that_went(#[values(Sqlite, Postgres)] engine: Engine) {
    enum Lesson {}
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut read = db.read().await.expect("a connection");
    let id = Id::<Lesson>::from("intro".to_owned());
    let sql = "SELECT CAST($1 AS TEXT), CAST($1 AS TEXT), CAST(NULL AS TEXT)";
    let row = read.query(sql).bind(&id).one::<(Id<Lesson>, Option<Id<Lesson>>, Option<Id<Lesson>>)>().await;
    assert_eq!(row.expect("one row"), (id.clone(), Some(id), None));
    assert!(read.query("SELECT CAST(NULL AS TEXT)").one::<Id<Lesson>>().await.is_err());
}

#[derive(Debug, PartialEq)]
struct Yes;

impl FromStr for Yes {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        (word == "yes").then_some(Self).ok_or(())
    }
}

impl db::Word for Yes {}

db::row! {
    #[derive(Debug, PartialEq)]
    struct Answer { id: String, answer: Yes as word, second: Option<Yes> as word or null }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_word_that_nobody_knows_is_an_error(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut read = db.read().await.expect("a connection");
    let sql = "SELECT '1' AS id, CAST($1 AS TEXT) AS answer, CAST($2 AS TEXT) AS second";
    let mut ask = async |answer: Option<&str>, second: Option<&str>| {
        read.query(sql).bind(answer).bind(second).one::<Answer>().await
    };
    for (word, second) in [(None, None), (Some("yes"), Some(Yes))] {
        let known = ask(Some("yes"), word).await.expect("words of the set");
        assert_eq!(known, Answer { id: "1".into(), answer: Yes, second });
    }
    let unknown = ask(Some("maybe"), None).await.expect_err("none of the set");
    assert_eq!(unknown.to_string(), "Column 1 holds a word that nobody knows.");
    let unknown = ask(Some("yes"), Some("maybe")).await.expect_err("none of the set");
    assert_eq!(unknown.to_string(), "Column 2 holds a word that nobody knows.");
    assert!(ask(None, None).await.is_err());
    let sql = "SELECT CAST('yes' AS TEXT), CAST('yes' AS TEXT), CAST(NULL AS TEXT)";
    let row = read.query(sql).one::<(Yes, Option<Yes>, Option<Yes>)>().await;
    assert_eq!(row.expect("one row"), (Yes, Some(Yes), None));
    assert!(read.query("SELECT CAST('maybe' AS TEXT)").one::<Option<Yes>>().await.is_err());
    assert!(read.query("SELECT CAST(NULL AS TEXT)").one::<Yes>().await.is_err());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_with_nul_is_refused_before_it_reaches_the_database(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    let born = None::<Timestamp>;
    let insert = write.query(INSERT).bind("1").bind(Some("a\0b")).bind(born).bind(true).execute().await;
    let error = insert.expect_err("refused");
    assert_eq!(error.to_string(), "A text with the character U+0000 cannot be stored.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_never_repeat_a_value(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    for sql in [
        "INSERT INTO used (account_id, jti) VALUES ($1, 'x'), ($1, 'x')",
        "INSERT INTO learner (account_id, id, active) VALUES ($1, 'x', NULL)",
        "INSERT INTO nowhere VALUES ($1)",
    ] {
        let mut write = db.write().await.expect("a turn");
        let error = write.query(sql).bind("s3cret").execute().await.expect_err("refused");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }
}
