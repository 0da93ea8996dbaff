//! What hands do that is more than a click: keys held down, dragging; and what befalls a browser: no network, a sudden end.

use std::process::Command;

use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use serde_json::json;

use crate::Browser;

impl Browser {
    /// Presses a key while another one is held down.
    pub async fn chord(&self, held: Key, key: char) {
        let held = char::from(held);
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(keyboard).await.expect("keys can be pressed");
    }

    /// Types where the focus is.
    pub async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            self.key_of(letter).await;
        }
    }

    /// Takes the first and lets it go over the lower part of the second.
    pub async fn drag(&self, from: &str, to: &str) {
        let places = format!(
            "const at = (css, part) => {{ const {{ left, top, width, height }} = document.querySelector(css).getBoundingClientRect();
                return [Math.round(left + width / 2), Math.round(top + height * part)]; }};
             return [...at({}, 0.5), ...at({}, 0.9)]",
            json!(from),
            json!(to)
        );
        let places = self.run(&places).await;
        let [x, y, to_x, to_y] = [0, 1, 2, 3].map(|at| places[at].as_f64().expect("a place on the screen"));
        let go = |x: f64, y: f64| PointerAction::MoveTo { duration: None, x, y };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(go(x, y))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(go(x, y + 8.0))
            .then(go(to_x, to_y))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(mouse).await.expect("the mouse can be moved");
    }

    /// Takes the network away, or gives it back.
    pub async fn network(&self, is_there: bool) {
        let none =
            json!({ "offline": !is_there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.emulateNetworkConditions", none).await;
    }

    /// Ends the browser as a machine does that is switched off: nothing of it hears of that.
    ///
    /// # Panics
    /// When the driver does not tell which process it is.
    pub async fn kill(self) {
        let process = self.client.capabilities().and_then(|all| all.get("goog:processID")).cloned();
        let process = process.and_then(|id| id.as_u64()).expect("chromedriver tells the process");
        let killed =
            Command::new("kill").args(["-9", &process.to_string()]).status().expect("a shell's command");
        assert!(killed.success(), "{process} can be killed");
    }
}
