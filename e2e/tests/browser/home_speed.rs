//! How fast the start page is there on a cheap phone behind a festival's mobile network (budget):
//! `cargo test -p e2e --test browser home_speed -- --ignored --nocapture` measures it five times over and prints the median. How many bytes
//! that takes, and that nothing moves or is asked of anybody else, every run of the tests looks at.

use e2e::Browser;
use serde_json::Value;
use testkit::{Engine, Installation};

use crate::home::this_phone_is_mine;
use crate::people::{JAN, first_visit, phone};

const TIMES: usize = 5;
/// Of everything but pictures, as it comes over the network, with its headers.
const MOST_BYTES: f64 = 60.0 * 1024.0;
/// In milliseconds: until an answer begins, as `slow_phone` has it; …
const LATENCY: u32 = 400;
/// … until the page is usable, with nothing kept from before and with files kept.
const COLD: f64 = 2500.0;
const WARM: f64 = 500.0;

/// How a page came. It is usable when it is painted, whole and with its style sheets: it needs no script.
const ARRIVAL: &str = r#"
const [latency, done] = [LATENCY, arguments[0]];
let shift = 0;
const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value)));
observer.observe({ type: "layout-shift", buffered: true });
const look = () => {
  const [page] = performance.getEntriesByType("navigation");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const isSeen = (image) => image.getBoundingClientRect().top < innerHeight;
  const isComing = [...document.images].some((image) => isSeen(image) && !image.naturalWidth);
  if (!paint || !page.loadEventEnd || isComing) return setTimeout(look, 25);
  const files = performance.getEntriesByType("resource");
  // Chromium slows what a page asks for, and not always the page itself: what is missing of its wait is added, unless it came from the phone.
  const isHere = page.transferSize === 0;
  const unslowed = isHere ? 0 : Math.max(0, latency - page.responseStart);
  const isPicture = (file) => file.initiatorType === "img" || /\/(media|covers)\//.test(file.name);
  const sum = (list) => list.reduce((bytes, file) => bytes + file.transferSize, 0);
  done({
    usable: Math.max(paint.startTime, page.domInteractive) + unslowed,
    first: page.responseStart + unslowed,
    loaded: page.loadEventEnd + unslowed,
    bytes: page.transferSize + sum(files.filter((file) => !isPicture(file))),
    page: page.transferSize,
    pictures: sum(files.filter(isPicture)),
    requests: 1 + files.filter((file) => !isPicture(file)).length,
    elsewhere: files.map((file) => file.name).filter((name) => new URL(name).origin !== location.origin),
    shift,
    isHere,
  });
};
look();
"#;

/// From a page of the same site with nothing on it.
async fn arrival(browser: &Browser, site: &Installation, path: &str, latency: u32) -> Value {
    browser.open(&site.app("/manifest.webmanifest")).await;
    browser.open(&site.app(path)).await;
    browser.later(&ARRIVAL.replace("LATENCY", &latency.to_string())).await
}

fn number(arrival: &Value, of: &str) -> f64 {
    arrival[of].as_f64().unwrap_or_else(|| panic!("{of} in {arrival}"))
}

/// Of each number the one in the middle.
fn median(arrivals: &[Value], of: &str) -> f64 {
    let mut numbers: Vec<f64> = arrivals.iter().map(|arrival| number(arrival, of)).collect();
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_start_page_is_small_and_nothing_on_it_moves() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    for path in ["/", "/profile", "/courses/serving-drinks"] {
        jan.keep_files(false).await;
        let came = arrival(&jan, &site, path, 0).await;
        assert!(number(&came, "page") > 0.0, "{path} came over the network: {came}");
        assert!(number(&came, "bytes") <= MOST_BYTES, "{path}: {came}");
        assert_eq!(number(&came, "shift"), 0.0, "{path}: {came}");
        assert_eq!(came["elsewhere"].as_array().map(Vec::len), Some(0), "{path}: {came}");
        let unsized_pictures = "return [...document.images].filter((image) => !image.width || !image.height \
             || !image.hasAttribute('width')).map((image) => image.outerHTML)";
        assert_eq!(jan.list(unsized_pictures).await, [""; 0], "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures for a minute, and a machine that does something else is slow"]
async fn how_fast_the_start_page_is_there() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    first_visit(&jan, &site, JAN, "nl").await;
    // The server compresses its files once, when they are first asked for.
    jan.open(&site.app("/")).await;
    // There is something to go on with, whose picture is the large one.
    jan.open(&site.app("/courses/lifting")).await;
    this_phone_is_mine(&jan, &site).await;
    let (mut cold, mut warm) = (Vec::new(), Vec::new());
    for (arrivals, is_kept) in [(&mut cold, false), (&mut warm, true)] {
        jan.keep_files(is_kept).await;
        jan.slow_phone().await;
        arrival(&jan, &site, "/", LATENCY).await;
        for _ in 0..TIMES {
            arrivals.push(arrival(&jan, &site, "/", LATENCY).await);
        }
    }
    for (name, arrivals, aim) in [("cold", &cold, COLD), ("warm", &warm, WARM)] {
        eprintln!(
            "{name}: usable after {:.0} ms (aim {aim:.0}), first byte {:.0} ms, all there {:.0} ms; {:.1} KB in {} requests before pictures, \
             of which the page {:.1} KB; pictures {:.1} KB; layout shift {}",
            median(arrivals, "usable"),
            median(arrivals, "first"),
            median(arrivals, "loaded"),
            median(arrivals, "bytes") / 1024.0,
            median(arrivals, "requests"),
            median(arrivals, "page") / 1024.0,
            median(arrivals, "pictures") / 1024.0,
            median(arrivals, "shift"),
        );
    }
    assert!(
        cold.iter().all(|came| came["isHere"] == false) && warm.iter().all(|came| came["isHere"] == true)
    );
    assert!(median(&cold, "usable") <= COLD, "{cold:#?}");
    assert!(median(&warm, "usable") <= WARM, "{warm:#?}");
}
