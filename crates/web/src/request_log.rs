//! One line in the log for every request, and a span around it: whatever else is logged meanwhile says which
//! request it was. Neither holds what a person or another site wrote: of the address there is the route's template,
//! no path and no query, for those may hold a token. The request id is the support code.

use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use http::{Method, header};
use http_body::Body as _;
use tokio::time::Instant;
use tower::util::MapRequestLayer;
use tracing::{Span, field};

use crate::SupportCode;

/// A request that takes longer stands in the log of every installation.
const SLOW: Duration = Duration::from_secs(1);

/// A request that is being answered.
pub(crate) struct Entry {
    pub(crate) span: Span,
    begun: Instant,
    answered: bool,
}

impl Entry {
    pub(crate) fn begin(method: &Method, code: &SupportCode) -> Self {
        // At the level of errors, so that it is there wherever an error is logged.
        let span = tracing::error_span!("request", id = %code, method = known(method), route = field::Empty);
        Self { span, begun: Instant::now(), answered: false }
    }

    /// What is said of the answer: a fault of ours is a warning, what took long is worth a look, the rest is for whoever
    /// looks for something. A stream counts until it begins, and nobody knows how long it will be.
    pub(crate) fn end(mut self, response: &Response) {
        self.answered = true;
        let (status, took) = (response.status().as_u16(), self.begun.elapsed());
        let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let bytes = length(response);
        self.span.in_scope(|| {
            if response.status().is_server_error() {
                tracing::warn!(status, ms, bytes, "Answered.");
            } else if took >= SLOW {
                tracing::info!(status, ms, bytes, "Answered.");
            } else {
                tracing::debug!(status, ms, bytes, "Answered.");
            }
        });
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if !self.answered {
            let ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
            self.span.in_scope(|| tracing::info!(ms, "Not answered: the browser left, or it took too long."));
        }
    }
}

/// Lets the routes of this router stand in the log as `{host}{template}`, such as `cms/learners/{id}`.
pub fn name_routes(router: Router, host: &'static str) -> Router {
    router.route_layer(MapRequestLayer::new(move |request: Request| {
        if let Some(template) = request.extensions().get::<MatchedPath>() {
            Span::current().record("route", format_args!("{host}{}", template.as_str()));
        }
        request
    }))
}

/// HTTP allows any word as a method.
fn known(method: &Method) -> &str {
    let known = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
        Method::PATCH,
    ];
    if known.contains(method) { method.as_str() } else { "other" }
}

fn length(response: &Response) -> Option<u64> {
    let told =
        response.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    told.or_else(|| response.body().size_hint().exact())
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use axum::routing::get;
    use http::StatusCode;
    use tower::ServiceExt as _;
    use tracing::Instrument as _;
    use tracing::subscriber::set_default;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("a log").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What an installation with the usual filter logs of a request for `/{path}`.
    async fn logged(path: &str) -> String {
        let routes = Router::new()
            .route("/fast/{name}", get(async |_: Request| "done"))
            .route("/slow/{name}", get(async |_: Request| tokio::time::sleep(SLOW).await))
            .route("/broken/{name}", get(async |_: Request| StatusCode::INTERNAL_SERVER_ERROR));
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_max_level(tracing::Level::INFO)
            .with_writer(move || writer.clone());
        let _guard = set_default(subscriber.finish());
        let code = SupportCode::new("MT", &kernel::Rng::seeded(1));
        let entry = Entry::begin(&Method::GET, &code);
        let request = Request::get(path).body(axum::body::Body::empty()).expect("a request");
        let answer = name_routes(routes, "app").oneshot(request).instrument(entry.span.clone());
        entry.end(&answer.await.unwrap_or_else(|never| match never {}));
        String::from_utf8(lines.0.lock().expect("a log").clone()).expect("text")
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_slow_or_broken_is_logged_by_its_template() {
        assert_eq!(logged("/fast/jan").await, "");
        let slow = logged("/slow/jan?jwt=eyJ").await;
        assert!(slow.contains("INFO request{id=MT-") && slow.contains("status=200 ms=1"), "{slow}");
        assert!(
            slow.contains(r#"method="GET" route=app/slow/{name}}"#) && slow.contains("bytes=0"),
            "{slow}"
        );
        let broken = logged("/broken/jan?jwt=eyJ").await;
        assert!(broken.contains("WARN request{id=MT-") && broken.contains("status=500"), "{broken}");
        assert!(![slow, broken].concat().contains("jan"), "no name");
    }

    #[test]
    fn a_word_of_the_sender_s_own_is_no_method() {
        assert_eq!(known(&Method::from_bytes(b"eyJhbGciOiJFZERTQSJ9").expect("a method")), "other");
        assert_eq!(known(&Method::POST), "POST");
    }
}
