use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::{Request, header};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tower::ServiceExt as _;

use super::{ACME, Browser, Portal};

/// A machine that is busy with other tests still answers within this. Longer than a heartbeat.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open page that listens for news, without a browser.
pub struct Stream {
    pub response: Response,
    read: String,
}

impl Browser {
    /// Opens the stream of a page at a replica.
    pub async fn watch_at(&self, router: &Router) -> Stream {
        let (_, host) = ACME.split_once("://").expect("an origin");
        let session = self.cookie("__Host-session").unwrap_or_default();
        let request = Request::get("/news").header(header::HOST, host);
        let request = request.header(header::COOKIE, format!("__Host-session={session}"));
        let request = request.header(header::ACCEPT, "text/event-stream");
        let request = request.body(Body::empty()).expect("a request");
        let response = router.clone().oneshot(request).await.expect("an answer");
        Stream { response, read: String::new() }
    }

    pub async fn watch(&self, portal: &Portal) -> Stream {
        self.watch_at(&portal.router).await
    }
}

impl Stream {
    /// The next message as it stands, comments too; `None` at the end of the stream.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.read.find("\n\n") {
                let rest = self.read.split_off(end + 2);
                return Some(std::mem::replace(&mut self.read, rest));
            }
            let frame = tokio::time::timeout(PATIENCE, self.response.body_mut().frame()).await;
            let frame = frame.expect("the stream is silent")?.expect("no error");
            self.read.push_str(std::str::from_utf8(frame.data_ref().expect("data")).expect("UTF-8"));
        }
    }

    /// Reads until the stream says this (in words: `said`).
    pub async fn until(&mut self, said: &str) -> Value {
        self.until_news(|news| news["said"] == said).await
    }

    /// Reads until the card holds this.
    pub async fn until_card(&mut self, held: &str) -> Value {
        self.until_news(|news| news["card"].as_str().is_some_and(|card| card.contains(held))).await
    }

    async fn until_news(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        let news = async {
            loop {
                let message = self.next().await.expect("the stream goes on");
                let Some(data) = message.strip_prefix("event: news\ndata: ") else { continue };
                let data: Value = serde_json::from_str(data).expect("JSON");
                if is_it(&data) {
                    return data;
                }
            }
        };
        // Heartbeats come for ever.
        tokio::time::timeout(PATIENCE, news).await.expect("the news do not come")
    }

    /// Reads until the stream is over; says whether the page was told not to come back.
    pub async fn ends(mut self) -> bool {
        let mut farewell = false;
        while let Some(message) = self.next().await {
            farewell |= message.starts_with("event: end\n");
        }
        farewell
    }
}

/// Waits for something that nothing tells of.
pub async fn until(what: &str, mut done: impl FnMut() -> bool) {
    let waiting = async {
        while !done() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("{what} does not happen"));
}
