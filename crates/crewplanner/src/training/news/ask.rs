//! The question to MobieTrain.

use jwt_link::addresses;
use web::{Post, metrics};

use super::answer::{Answer, read};
use crate::{App, Client, Employee, Refusal, link};

/// The largest answer that we read: 50 long titles with their addresses, twice.
const ANSWER_BYTES: usize = 256 * 1024;

/// Asks MobieTrain what is new for an employee, in their name and language.
pub(super) async fn ask(
    app: &App,
    client: &Client,
    employee: &Employee,
    slug: &str,
    etag: Option<&str>,
) -> Result<Answer, Refusal> {
    let url = addresses::new_courses(&app.mobietrain_origin());
    let token = link::mint_call(app, client, Some(employee), &url).await?;
    let post = Post {
        bearer: Some(&token),
        content_type: "application/json",
        if_none_match: etag,
        body: serde_json::json!({ "account_login_slug": slug }).to_string(),
        ..Post::default()
    };
    let answer = match app.fetcher.post(&url, post, ANSWER_BYTES).await {
        Ok(answer) => {
            app.peer.note_date(&client.id, &answer.headers).await?;
            read(answer.status, &answer.headers, &answer.body, etag, &app.mobietrain_origin())
        }
        Err(error) => {
            tracing::debug!("MobieTrain was asked what is new. {error}");
            Answer::Failed("there was no answer")
        }
    };
    if let Answer::Failed(why) = &answer {
        tracing::info!("MobieTrain did not tell client {} what is new: {why}.", client.slug);
    }
    metrics::news_asked(answer.name());
    Ok(answer)
}

impl Answer {
    /// A label of the metrics.
    const fn name(&self) -> &'static str {
        match self {
            Self::News { .. } => "news",
            Self::Unchanged { .. } => "unchanged",
            Self::Failed(_) => "failed",
        }
    }
}
