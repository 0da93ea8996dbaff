//! Who has forgotten their password. A request is kept as it was typed, and answered; whose it is is found out behind the answer
//! (forgotten password, reset, user enumeration, timing).

use std::fmt::Display;
use std::time::Duration;

use db::Write;
use kernel::Id;
use tokio_util::sync::CancellationToken;
use web::{ClientAddress, Language};

use crate::Login;

/// How often somebody looks for what another process has left behind.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// What a request's id names.
enum OfRequest {}

db::row! {
    /// Somebody who asks for a new password.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ResetRequest {
        pub tenant_id: String,
        id: String,
        /// What was typed, in one spelling.
        pub name: String,
        /// The one that the browser asked for.
        pub language: Language as word,
    }
}

impl Login {
    /// Keeps a request, whosever it is. Not kept when there were too many: then the time to wait.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ask_reset(
        &self,
        (tenant_id, name): (&str, &str),
        language: Language,
        from: &ClientAddress,
    ) -> Result<Result<(), Duration>, db::Error> {
        let (now, whose) = (self.clock.now(), format!("{tenant_id}/{name}"));
        if let Err(wait) = self.reset_tries.take(&whose, from, now) {
            return Ok(Err(wait));
        }
        let sql = "INSERT INTO login_reset_requests (tenant_id, id, name, language) VALUES ($1, $2, $3, $4)";
        let mut write = self.db.write().await?;
        let id = Id::<OfRequest>::new(now, &self.rng);
        write.query(sql).bind(tenant_id).bind(id).bind(name).bind(language.tag()).execute().await?;
        write.commit().await?;
        self.reset_asked.notify_one();
        Ok(Ok(()))
    }

    /// Lets a site answer requests as they come, until `stop` comes: at once those of this process, and now and then those of other
    /// ones, and what a process left behind.
    pub async fn run_resets<E: Display, F: Future<Output = Result<(), E>>>(
        &self,
        stop: CancellationToken,
        answer_all: impl Fn() -> F,
    ) {
        let mut looks = tokio::time::interval(LOOK_EVERY);
        loop {
            tokio::select! {
                () = stop.cancelled() => break,
                _ = looks.tick() => {}
                () = self.reset_asked.notified() => {}
            }
            if let Err(error) = answer_all().await {
                tracing::error!("A link for a new password is not sent and is tried again later. {error}");
            }
        }
    }

    /// Hands all requests that there are to `answer`, which [takes](Self::take_reset_request) each.
    ///
    /// # Errors
    /// That of the first answer that fails, or that the database fails.
    pub async fn each_reset<E: From<db::Error>, F: Future<Output = Result<(), E>>>(
        &self,
        answer: impl Fn(ResetRequest) -> F,
    ) -> Result<(), E> {
        loop {
            let requests = self.reset_requests().await?;
            if requests.is_empty() {
                return Ok(());
            }
            for request in requests {
                answer(request).await?;
            }
        }
    }

    /// The requests of all tenants that nobody has answered yet, oldest first, a hundred at most.
    async fn reset_requests(&self) -> Result<Vec<ResetRequest>, db::Error> {
        let sql = "SELECT tenant_id, id, name, language FROM login_reset_requests ORDER BY id LIMIT 100";
        self.db.read().await?.query(sql).all().await
    }

    /// Takes a request, in the transaction that answers it. Of several processes one gets it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_reset_request(
        &self,
        write: &mut Write,
        request: &ResetRequest,
    ) -> Result<bool, db::Error> {
        let sql = "DELETE FROM login_reset_requests WHERE tenant_id = $1 AND id = $2";
        Ok(write.query(sql).bind(&request.tenant_id).bind(&request.id).execute().await? == 1)
    }
}
