//! The metrics of both sites, all in one place: [`ALL`] says what they mean, a function each counts. Their labels
//! have few values: never a person's, a company's or a link's. Prometheus reads them.

use std::time::Duration;

use ::metrics::{Label, SharedString, Unit, counter, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder};

/// What people who run the sites see under a name.
#[derive(Debug)]
pub struct Metric {
    pub name: &'static str,
    pub kind: Kind,
    pub unit: Unit,
    pub labels: &'static [&'static str],
    /// One sentence, which stands in `/metrics` above the numbers.
    pub help: &'static str,
}

#[derive(Debug)]
pub enum Kind {
    /// Only grows.
    Counter,
    /// As it is now.
    Gauge,
    /// How many were at most so large, with the upper bounds.
    Histogram(&'static [f64]),
}

pub const ALL: [&Metric; 11] = [
    &LAUNCHES,
    &CONNECTION_CHECKS,
    &NEWS_ASKED,
    &NEWS_STREAMS,
    &NEWS_WAKE,
    &SIGN_ONS,
    &EVENTS_SENT,
    &EVENTS_RECEIVED,
    &EVENTS_WAITING,
    &EVENTS_GIVEN_UP,
    &EVENT_DELIVERY,
];

const LAUNCHES: Metric = Metric {
    name: "crewplanner_launches_total",
    kind: Kind::Counter,
    unit: Unit::Count,
    labels: &[],
    help: "Links that were minted for a tap on the menu item.",
};

const CONNECTION_CHECKS: Metric = Metric {
    name: "crewplanner_connection_checks_total",
    kind: Kind::Counter,
    unit: Unit::Count,
    labels: &["result"],
    help: "Connection checks, by what MobieTrain answered.",
};

const NEWS_ASKED: Metric = Metric {
    name: "news_asked_total",
    kind: Kind::Counter,
    unit: Unit::Count,
    labels: &["result"],
    help: "Questions to MobieTrain about what is new for somebody: news, unchanged or failed.",
};

const NEWS_STREAMS: Metric = Metric {
    name: "news_streams",
    kind: Kind::Gauge,
    unit: Unit::Count,
    labels: &[],
    help: "Open pages that wait for the red bullet in this process.",
};

const NEWS_WAKE: Metric = Metric {
    name: "news_wake_seconds",
    kind: Kind::Histogram(&[0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0]),
    unit: Unit::Seconds,
    labels: &[],
    help: "From a change of the catalogue to the word of it on an open page's stream.",
};

const SIGN_ONS: Metric = Metric {
    name: "sign_on_seconds",
    kind: Kind::Histogram(&[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0]),
    unit: Unit::Seconds,
    labels: &["outcome"],
    help: "How long links took to be redeemed, by outcome: signed_on, ask, landed, the failure code, or broken when our database failed.",
};

const EVENTS_SENT: Metric = Metric {
    name: "events_sent_total",
    kind: Kind::Counter,
    unit: Unit::Count,
    labels: &["event", "result"],
    help: "Attempts to push an event: delivered, failed, refused, or refused for the last time (given_up).",
};

const EVENTS_RECEIVED: Metric = Metric {
    name: "events_received_total",
    kind: Kind::Counter,
    unit: Unit::Count,
    labels: &["event", "result"],
    help: "Events that were pushed to us: new, duplicate, refused, or unavailable when they could not be checked.",
};

const EVENTS_WAITING: Metric = Metric {
    name: "events_waiting",
    kind: Kind::Gauge,
    unit: Unit::Count,
    labels: &[],
    help: "Events that are still to be delivered.",
};

const EVENTS_GIVEN_UP: Metric = Metric {
    name: "events_given_up",
    kind: Kind::Gauge,
    unit: Unit::Count,
    labels: &[],
    help: "Events that nobody sends any more unless somebody asks.",
};

const EVENT_DELIVERY: Metric = Metric {
    name: "event_delivery_seconds",
    kind: Kind::Histogram(&[0.1, 0.5, 1.0, 5.0, 30.0, 300.0, 3_600.0, 36_000.0, 259_200.0]),
    unit: Unit::Seconds,
    labels: &[],
    help: "From an event to its delivery.",
};

/// A link was minted.
pub fn launched() {
    counter!(LAUNCHES.name).increment(1);
}

pub fn connection_checked(result: &'static str) {
    counter!(CONNECTION_CHECKS.name, labels(&CONNECTION_CHECKS, [result])).increment(1);
}

pub fn news_asked(result: &'static str) {
    counter!(NEWS_ASKED.name, labels(&NEWS_ASKED, [result])).increment(1);
}

pub fn news_streams(open: usize) {
    gauge!(NEWS_STREAMS.name).set(float(i64::try_from(open).unwrap_or(i64::MAX)));
}

pub fn news_woken(after: Duration) {
    histogram!(NEWS_WAKE.name).record(after.as_secs_f64());
}

pub fn signed_on(outcome: &'static str, took: Duration) {
    histogram!(SIGN_ONS.name, labels(&SIGN_ONS, [outcome])).record(took.as_secs_f64());
}

/// `event` is the kind of it.
pub fn event_sent(event: &str, result: &'static str) {
    let values = [SharedString::from(event.to_owned()), result.into()];
    counter!(EVENTS_SENT.name, labels(&EVENTS_SENT, values)).increment(1);
}

/// `event` is the kind of it.
pub fn event_received(event: &'static str, result: &'static str) {
    counter!(EVENTS_RECEIVED.name, labels(&EVENTS_RECEIVED, [event, result])).increment(1);
}

pub fn events_left(waiting: i64, given_up: i64) {
    gauge!(EVENTS_WAITING.name).set(float(waiting));
    gauge!(EVENTS_GIVEN_UP.name).set(float(given_up));
}

pub fn event_delivered(after: Duration) {
    histogram!(EVENT_DELIVERY.name).record(after.as_secs_f64());
}

fn labels<V: Into<SharedString>, const N: usize>(metric: &Metric, values: [V; N]) -> Vec<Label> {
    debug_assert_eq!(metric.labels.len(), N, "{}", metric.name);
    metric.labels.iter().zip(values).map(|(name, value)| Label::new(*name, value)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a gauge is a float, and nobody counts to 2^53")]
fn float(count: i64) -> f64 {
    count as f64
}

/// What writes them in the Prometheus text format, with fixed buckets: an average over replicas of what each has worked
/// out as its own 99th percentile would be no 99th percentile.
pub(crate) fn recorder() -> Result<PrometheusBuilder, BuildError> {
    ALL.iter().try_fold(PrometheusBuilder::new(), |builder, metric| match metric.kind {
        Kind::Histogram(buckets) => {
            builder.set_buckets_for_metric(Matcher::Full(metric.name.to_owned()), buckets)
        }
        Kind::Counter | Kind::Gauge => Ok(builder),
    })
}

/// Tells the recorder that runs what they mean.
pub(crate) fn describe() {
    for Metric { name, kind, unit, help, .. } in ALL {
        match kind {
            Kind::Counter => ::metrics::describe_counter!(*name, *unit, *help),
            Kind::Gauge => ::metrics::describe_gauge!(*name, *unit, *help),
            Kind::Histogram(_) => ::metrics::describe_histogram!(*name, *unit, *help),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_everything() {
        launched();
        connection_checked("connected");
        news_asked("news");
        news_streams(3);
        news_woken(Duration::from_millis(200));
        signed_on("signed_on", Duration::from_millis(4));
        event_sent("catalogue-changed", "delivered");
        event_received("courses-seen", "new");
        events_left(2, 1);
        event_delivered(Duration::from_secs(7));
    }

    #[test]
    fn every_metric_says_what_it_means() {
        let recorder = recorder().expect("buckets").build_recorder();
        ::metrics::with_local_recorder(&recorder, || {
            describe();
            count_everything();
        });
        let text = recorder.handle().render();
        for Metric { name, kind, help, .. } in ALL {
            let kind = match kind {
                Kind::Counter => "counter",
                Kind::Gauge => "gauge",
                Kind::Histogram(_) => "histogram",
            };
            assert!(text.contains(&format!("# HELP {name} {help}\n# TYPE {name} {kind}\n")), "{text}");
        }
        assert!(text.contains("sign_on_seconds_bucket{outcome=\"signed_on\",le=\"0.005\"} 1\n"), "{text}");
        assert!(text.contains("sign_on_seconds_count{outcome=\"signed_on\"} 1\n"), "{text}");
        assert!(
            text.contains("events_sent_total{event=\"catalogue-changed\",result=\"delivered\"} 1\n"),
            "{text}"
        );
    }

    /// They are read in docs/operate.md before they are needed.
    #[test]
    fn every_metric_is_explained_to_operators() {
        let docs = include_str!("../../../docs/operate.md");
        for metric in ALL {
            let labels: Vec<String> = metric.labels.iter().map(|label| format!("`{label}`")).collect();
            let unit = if metric.unit == Unit::Seconds { "seconds" } else { "number" };
            let row = format!("| `{}` | {unit} | {} |", metric.name, labels.join(", "));
            assert!(docs.contains(&row), "no line of docs/operate.md begins with {row}");
        }
    }
}
