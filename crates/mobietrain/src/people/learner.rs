//! What is known of a learner, and what they choose themselves. The row itself is written by a sign-on
//! (`sign_on/record.rs`).

use db::{Connection, Write};
use web::Language;

use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::people::session::Session;

db::row! {
    /// The details on the profile page that come from CrewPlanner.
    pub(crate) struct Details {
        pub(crate) employee_number: Option<String>,
    }
}

pub(crate) async fn details(db: &mut Connection, session: &Session) -> Result<Details, db::Error> {
    let sql = "SELECT employee_number FROM learners WHERE account_id = $1 AND id = $2";
    db.query(sql).bind(&session.account_id).bind(&session.learner_id).one().await
}

/// Whoever writes down what somebody does takes their row first: on PostgreSQL two who do and take each other's rows afterwards, such as
/// somebody who plays and a merge of what they did, would wait for each other. False when there is no such learner.
pub(crate) async fn hold(
    write: &mut Write,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<bool, db::Error> {
    let sql = "UPDATE learners SET identity = identity WHERE account_id = $1 AND id = $2";
    Ok(write.query(sql).bind(account_id).bind(learner_id).execute().await? == 1)
}

pub(crate) async fn department_names(
    db: &mut Connection,
    session: &Session,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT d.name FROM learner_departments l JOIN departments d ON d.account_id = l.account_id \
               AND d.client = l.client AND d.id = l.department_id WHERE l.account_id = $1 AND l.learner_id = $2 ORDER BY d.name";
    db.query(sql).bind(&session.account_id).bind(&session.learner_id).all().await
}

/// Keeps the language that the person chose for the app and the courses.
pub(crate) async fn choose_language(
    app: &App,
    session: &Session,
    language: Language,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE learners SET language = $3 WHERE account_id = $1 AND id = $2";
    write
        .query(sql)
        .bind(&session.account_id)
        .bind(&session.learner_id)
        .bind(language.tag())
        .execute()
        .await?;
    write.commit().await
}
