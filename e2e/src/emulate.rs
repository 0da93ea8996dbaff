//! What a browser pretends to be: its screen, its colour scheme, whether it runs scripts.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::Browser;

/// The two sizes that every page is looked at, those of the mock-ups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// 390 × 844 CSS pixels, as on a phone.
    Phone,
    /// 1280 × 800 CSS pixels.
    Desktop,
}

/// What the person's device is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Screen {
    pub const BOTH: [Self; 2] = [Self::Phone, Self::Desktop];

    /// In CSS pixels.
    pub fn width(self) -> u32 {
        match self {
            Self::Phone => 390,
            Self::Desktop => 1280,
        }
    }

    fn height(self) -> u32 {
        match self {
            Self::Phone => 844,
            Self::Desktop => 800,
        }
    }
}

impl Scheme {
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Browser {
    /// Makes the page as large as this screen, from now on. `mobile` stays off: a phone zooms out when a page is too
    /// wide and would hide the very mistake that [`Browser::sideways`] looks for.
    pub async fn screen(&self, screen: Screen) {
        self.size(screen.width(), screen.height()).await;
    }

    /// Makes the page so large, in CSS pixels.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let laid_out = format!("return innerWidth === {width} && document.body.offsetWidth <= innerWidth");
        self.until("the page to have its new size", async || {
            (self.run(&laid_out).await == true).then_some(())
        })
        .await;
    }

    /// Light or dark, from now on; and without movement, so that nothing is looked at half faded in.
    pub async fn scheme(&self, scheme: Scheme) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme.name() },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        // Colours fade over; whoever looks meanwhile sees neither the one nor the other.
        let finish = "// One that is over may still hold what it has led to, as a countdown does.
            const fading = document.getAnimations().filter((animation) => animation.playState !== \"finished\");
            fading.forEach((animation) => animation.finish());
            return fading.length === 0;";
        // More than once: a colour that is inherited begins to fade when its parent's has changed.
        self.until("colours to settle", async || (self.run(finish).await == true).then_some(())).await;
    }

    /// Switches the scripts of pages off or on, from the next page on. The driver's own still run, but for
    /// [`Browser::axe`], which needs timers.
    pub async fn scripts(&self, on: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await;
    }

    /// A device that is used with fingers, from the next page on.
    pub async fn fingers(&self) {
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await;
    }

    /// A device with a fingerprint reader that makes passkeys, and somebody who always touches it.
    pub async fn fingerprint_reader(&self) {
        self.devtools("WebAuthn.enable", json!({})).await;
        let options = json!({ "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true });
        self.devtools("WebAuthn.addVirtualAuthenticator", json!({ "options": options })).await;
    }

    /// The language that the browser asks for, by its tag, from the next page on.
    pub async fn asks_for(&self, language: &str) {
        self.devtools("Network.enable", json!({})).await;
        let headers = json!({ "headers": { "Accept-Language": language } });
        self.devtools("Network.setExtraHTTPHeaders", headers).await;
    }

    /// A cheap phone behind the mobile network of a festival, from now on: a processor that is four times slower, 400 kbit a second, and
    /// 400 milliseconds before an answer begins.
    pub async fn slow_phone(&self) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        let rate = 400 * 1000 / 8;
        let slow =
            json!({ "offline": false, "latency": 400, "downloadThroughput": rate, "uploadThroughput": rate });
        self.devtools("Network.emulateNetworkConditions", slow).await;
    }

    /// Whether files are kept for the next page, by the browser and by the service worker. Those of before are known again once they are.
    pub async fn keep_files(&self, kept: bool) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": !kept })).await;
        self.devtools("Network.setBypassServiceWorker", json!({ "bypass": !kept })).await;
    }

    /// Runs a script in every page before its own.
    pub async fn before_pages(&self, script: &str) {
        self.devtools("Page.enable", json!({})).await;
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Pulls the page down with a thumb, by so many pixels, and lets it go.
    pub async fn pull(&self, pixels: u32) {
        let at = |kind: &str, y: u32| {
            let points = if kind == "touchEnd" { json!([]) } else { json!([{ "x": 180, "y": y }]) };
            json!({ "type": kind, "touchPoints": points })
        };
        self.devtools("Input.dispatchTouchEvent", at("touchStart", 120)).await;
        for part in 1..=4 {
            self.devtools("Input.dispatchTouchEvent", at("touchMove", 120 + pixels * part / 4)).await;
        }
        self.devtools("Input.dispatchTouchEvent", at("touchEnd", 0)).await;
    }

    /// For how many milliseconds the page has kept the processor busy with scripts, styles and layout.
    pub async fn worked(&self) -> f64 {
        self.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
        let told = self.devtools("Performance.getMetrics", json!({})).await;
        let parts = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
        let metrics = told["metrics"].as_array().cloned().unwrap_or_default();
        let ours =
            metrics.iter().filter(|metric| parts.contains(&metric["name"].as_str().unwrap_or_default()));
        ours.filter_map(|metric| metric["value"].as_f64()).sum::<f64>() * 1000.0
    }

    pub(crate) async fn devtools(&self, command: &'static str, params: Value) -> Value {
        let command = DevTools(json!({ "cmd": command, "params": params }));
        self.client.issue_cmd(command).await.expect("Chromium takes the command")
    }
}

/// A command of the Chrome DevTools protocol, through chromedriver's extension of WebDriver.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _url: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
