//! Somebody's Chromium: going places, clicking, reading.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::Url;

use crate::driver::{Driver, INSTALL};

/// How long to look for what a page should show.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Somebody's browser, with a profile of its own. It is closed when it is dropped.
///
/// Every method panics when the page does not do what is asked within [`PATIENCE`], and says what it showed instead.
pub struct Browser {
    pub(crate) client: Client,
    session: String,
    driver: Arc<Driver>,
}

impl Browser {
    /// # Panics
    /// When Chromium is not installed or does not start.
    pub async fn start() -> Self {
        Self::with(json!({})).await
    }

    /// One whose settings block all cookies.
    ///
    /// # Panics
    /// The same.
    pub async fn start_without_cookies() -> Self {
        Self::with(json!({ "profile.default_content_setting_values.cookies": 2 })).await
    }

    /// One that keeps what it knows in this folder, and finds there what the one before has left.
    ///
    /// # Panics
    /// The same.
    pub async fn start_in(profile: &Path) -> Self {
        Self::with_flags(json!({}), &[&format!("--user-data-dir={}", profile.display())]).await
    }

    async fn with(settings: Value) -> Self {
        Self::with_flags(settings, &[]).await
    }

    async fn with_flags(settings: Value, flags: &[&str]) -> Self {
        let driver = Driver::get();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(capabilities) = capabilities(settings, flags) else {
            unreachable!("an object is written below")
        };
        let connecting = builder.capabilities(capabilities).connect(&driver.url()).await;
        let client = connecting.unwrap_or_else(|error| panic!("Chromium does not start. {INSTALL}\n{error}"));
        let session = client.session_id().await.expect("the driver answers").expect("a session has an id");
        Self { client, session, driver }
    }

    /// Types an address.
    pub async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url} does not open: {error}"));
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page loads again");
    }

    pub async fn back(&self) {
        self.client.back().await.expect("there is a page to go back to");
    }

    pub async fn address(&self) -> Url {
        self.client.current_url().await.expect("a page has an address")
    }

    /// The words that can be seen.
    pub async fn text(&self) -> String {
        let text = async { self.client.find(Locator::Css("body")).await?.text().await };
        text.await.unwrap_or_default()
    }

    /// Waits until the words can be seen.
    pub async fn see(&self, words: &str) {
        self.until(&format!("{words:?} to be seen"), async || {
            self.text().await.contains(words).then_some(())
        })
        .await;
    }

    /// # Panics
    /// When the words can be seen. To be called when the page is known to be there.
    pub async fn see_not(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "{words:?} should not be seen:\n{text}");
    }

    /// Waits until the address is this one, without its query.
    pub async fn arrive(&self, url: &str) {
        let arrived = async || {
            let mut at = self.address().await;
            at.set_query(None);
            (at.as_str() == url).then_some(())
        };
        self.until(&format!("the way to {url}"), arrived).await;
    }

    /// Waits for an element that can be seen.
    pub async fn find(&self, css: &str) -> Element {
        self.until(css, async || self.shown(Locator::Css(css)).await).await
    }

    /// Whether there is such an element, seen or not.
    pub async fn has(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    /// Clicks the element that a CSS selector names.
    pub async fn press(&self, css: &str) {
        let pressed = async || self.tap(self.shown(Locator::Css(css)).await?).await;
        self.until(&format!("{css} to be clicked"), pressed).await;
    }

    /// Clicks the link, button or answer that has these words on it.
    pub async fn click(&self, words: &str) {
        let [whole, part] = clickable(words);
        let clicked = async || {
            let found = match self.shown(Locator::XPath(&whole)).await {
                Some(found) => found,
                None => self.shown(Locator::XPath(&part)).await?,
            };
            self.tap(found).await
        };
        self.until(&format!("{words:?} to be clicked"), clicked).await;
    }

    /// Types into the field of this name, in place of what stands there.
    pub async fn fill(&self, name: &str, value: &str) {
        let field = self.find(&format!("[name='{name}']")).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(value).await.expect("a field can be filled in");
    }

    /// Chooses a file with this content for the field of this name.
    pub async fn attach(&self, name: &str, file: &str, content: &[u8]) {
        let file = self.folder("uploads").join(file);
        std::fs::write(&file, content).expect("a temporary file");
        let field = self.find(&format!("[name='{name}']")).await;
        field.send_keys(&file.display().to_string()).await.expect("a file can be chosen");
    }

    /// Clicks the element that a CSS selector names, and answers the file that comes of it.
    pub async fn download(&self, css: &str) -> String {
        let folder = self.folder("downloads");
        let allow = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", allow).await;
        self.press(css).await;
        let whole = async || {
            let files = std::fs::read_dir(&folder).ok()?.filter_map(Result::ok).map(|file| file.path());
            let done =
                |file: &PathBuf| file.extension().is_some_and(|end| end != "crdownload" && end != "tmp");
            let file = files.into_iter().find(done)?;
            let content = std::fs::read_to_string(&file).expect("a file of text");
            std::fs::remove_file(file).expect("it is ours");
            Some(content)
        };
        self.until("a file to be downloaded", whole).await
    }

    /// What was copied last.
    pub async fn clipboard(&self) -> String {
        self.devtools("Browser.grantPermissions", json!({ "permissions": ["clipboardReadWrite"] })).await;
        let read = "const done = arguments[0];
            navigator.clipboard.readText().then(done, (error) => done(String(error)))";
        let copied = self.client.execute_async(read, Vec::new()).await.expect("the page answers");
        copied.as_str().unwrap_or_default().to_owned()
    }

    /// A folder for the files of this browser.
    fn folder(&self, of: &str) -> PathBuf {
        let folder = self.driver.folder.join(format!("{of}-{}", self.session));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        folder
    }

    /// Presses a key where the focus is.
    pub async fn key(&self, key: fantoccini::key::Key) {
        self.key_of(char::from(key)).await;
    }

    /// Presses the key of a letter or digit where the focus is.
    pub async fn key_of(&self, value: char) {
        use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.client.perform_actions(keyboard).await.expect("keys can be pressed");
    }

    /// Clicks at a place of the window, in CSS pixels from its corner.
    pub async fn click_at(&self, x: i64, y: i64) {
        use fantoccini::actions::{InputSource as _, MouseActions, PointerAction};
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x: x as f64, y: y as f64 })
            .then(PointerAction::Down { button: fantoccini::actions::MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: fantoccini::actions::MOUSE_BUTTON_LEFT });
        // One page fades into the next, and what lies over both meanwhile takes every click.
        let faded = "return !document.documentElement.matches(':active-view-transition')";
        self.until("the page to be faded in", async || (self.run(faded).await == true).then_some(())).await;
        self.client.perform_actions(mouse).await.expect("the mouse can be moved");
    }

    /// Runs a script in the page; the page's Content Security Policy does not bind it.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Runs a script that calls its argument with what it has found, some time.
    pub async fn later(&self, script: &str) -> Value {
        self.client.execute_async(script, Vec::new()).await.expect("the script answers")
    }

    /// Looks again and again until there is a result.
    ///
    /// # Panics
    /// After [`PATIENCE`], with what the page shows.
    pub async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let looking = async {
            loop {
                if let Some(found) = look().await {
                    return found;
                }
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        };
        if let Ok(found) = tokio::time::timeout(PATIENCE, looking).await {
            return found;
        }
        panic!("waited in vain for {what} on {}, which shows:\n{}", self.address().await, self.text().await)
    }

    /// Clicks where people would: not under a bar that lies over the end of the page.
    async fn tap(&self, element: Element) -> Option<()> {
        let middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let argument = serde_json::to_value(&element).ok()?;
        self.client.execute(middle, vec![argument]).await.ok()?;
        element.click().await.ok()
    }

    async fn shown(&self, locator: Locator<'_>) -> Option<Element> {
        let found: Result<Vec<Element>, CmdError> = self.client.find_all(locator).await;
        for element in found.unwrap_or_default() {
            if element.is_displayed().await.unwrap_or(false) {
                return Some(element);
            }
        }
        None
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.end_session(&self.session);
    }
}

/// What can be clicked and says these words, or else has them among others.
fn clickable(words: &str) -> [String; 2] {
    assert!(!words.contains('"'), "XPath 1.0 cannot quote a double quote");
    let path =
        |says: &str| format!("//*[(self::a or self::button or self::summary or self::label) and {says}]");
    [
        path(&format!("(normalize-space()=\"{words}\" or @aria-label=\"{words}\")")),
        path(&format!("contains(normalize-space(), \"{words}\")")),
    ]
}

fn capabilities(settings: Value, more: &[&str]) -> Value {
    let usual = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];
    let flags = [&usual[..], more].concat();
    json!({ "browserName": "chrome", "goog:chromeOptions": { "args": flags, "prefs": settings } })
}
