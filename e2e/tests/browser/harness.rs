//! The harness itself: what it looks for, it finds.

use e2e::{Browser, Scheme, Screen};

const GOOD: &str = "data:text/html,<!doctype html><html lang=en><meta name=viewport content='width=device-width'>\
    <title>A page</title><style>@media (prefers-color-scheme: dark) { body { background: black; color: white } }</style>\
    <main><h1>Hello</h1><form action='' ><label>Name <input name=name></label><button type=button>Send</button></form>\
    <p id=script>off</p><script>document.getElementById('script').textContent = 'on'</script></main>";

const BAD: &str = "data:text/html,<!doctype html><html lang=en><title>A page</title>\
    <main><h1>Hello</h1><img src='/x.png' style='width: 600px; height: 10px'>\
    <p style='color: gray; background: darkgray'>Faint</p></main>";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_good_page_passes_and_a_bad_one_is_told() {
    let browser = Browser::start().await;
    for screen in Screen::BOTH {
        for scheme in Scheme::BOTH {
            browser.screen(screen).await;
            browser.scheme(scheme).await;
            browser.open(GOOD).await;
            assert_eq!(browser.axe().await, []);
            assert!(browser.sideways(screen).await.is_empty());
        }
    }
    assert_eq!(browser.run("return getComputedStyle(document.body).color").await, "rgb(255, 255, 255)");
    browser.open(BAD).await;
    let rules: Vec<String> = browser.axe().await.into_iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["color-contrast", "image-alt"]);
    assert!(browser.sideways(Screen::Desktop).await.is_empty());
    browser.screen(Screen::Phone).await;
    assert!(browser.sideways(Screen::Phone).await.concat().contains("<img"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_driver_still_works_when_the_scripts_of_pages_are_off() {
    let browser = Browser::start().await;
    browser.open(GOOD).await;
    browser.see("on").await;
    browser.scripts(false).await;
    browser.reload().await;
    browser.see("off").await;
    browser.fill("name", "Jan").await;
    browser.click("Send").await;
    assert_eq!(browser.find("input").await.prop("value").await.unwrap().as_deref(), Some("Jan"));
}
