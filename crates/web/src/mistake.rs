//! What is wrong with what somebody typed, in the language of their page.

use kernel::text::Hidden;

use crate::Text;

impl Text {
    /// That there is something in it that nobody sees, and what.
    pub fn hidden_mistake(&self, hidden: Hidden) -> String {
        let key = format!("hidden-{}", hidden.kind());
        let character = self.get(&key).with("code", hidden.code_point()).to_string();
        self.get("text-error-hidden").with("character", character).to_string()
    }
}
