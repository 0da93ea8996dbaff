//! Pictures of pages, for people to look at.

use std::path::PathBuf;

use serde_json::json;

use crate::Browser;

impl Browser {
    /// Saves the whole page as `{name}.png` in the folder that the environment variable `E2E_SCREENSHOTS` names;
    /// does nothing without it.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("E2E_SCREENSHOTS").map(PathBuf::from) else { return };
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await;
        let mut clip = metrics["cssContentSize"].clone();
        clip["scale"] = json!(1);
        // Where there is nothing beyond the viewport, asking for it moves pages that read from right to left.
        let beyond = clip["height"].as_f64() > metrics["cssLayoutViewport"]["clientHeight"].as_f64();
        let picture = json!({ "format": "png", "captureBeyondViewport": beyond, "clip": clip });
        let answer = self.devtools("Page.captureScreenshot", picture).await;
        let data = answer["data"].as_str().expect("a picture is Base64");
        let bytes =
            base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data).expect("it is Base64");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        std::fs::write(folder.join(format!("{name}.png")), bytes).expect("the picture can be saved");
    }
}
