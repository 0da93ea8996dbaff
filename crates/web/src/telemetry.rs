//! Logs and metrics. Neither ever holds a token, a password, a cookie or a person's name. How the log is written
//! (text or JSON, which levels) is decided here.

pub use metrics_exporter_prometheus::PrometheusHandle as MetricsHandle;
use tracing_subscriber::EnvFilter;

use crate::metrics;

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For a person at a terminal.
    Text,
    /// One JSON object a line, for a log collector.
    Json,
}

/// Starts logging to standard error. `filter` is a `tracing` directive such as `info` or `warn,mobietrain=debug`.
pub fn start_logging(format: LogFormat, filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let logging = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => logging.with_target(false).init(),
        LogFormat::Json => logging.json().with_span_list(false).init(),
    }
}

/// Starts counting what [`metrics`] names. The handle renders the counts in the Prometheus text format.
///
/// # Panics
/// When called twice in one process.
pub fn start_metrics() -> MetricsHandle {
    let recorder = metrics::recorder().expect("every histogram has buckets");
    let handle = recorder.install_recorder().expect("metrics start once in a process");
    metrics::describe();
    handle
}
