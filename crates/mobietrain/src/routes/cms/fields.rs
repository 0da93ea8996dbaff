//! What forms of the CMS send, and the mistakes that stand beside their fields.

use axum::extract::FromRequest;
use axum::extract::Request;
use axum::response::Response;

/// A posted form as names and values: checkboxes send one name several times, which no struct can hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The value of a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value)
    }

    /// Whether a box is ticked or a button was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(of, _)| of == name)
    }

    /// All values of a field, control characters (PostgreSQL refuses NUL) and repetitions left out.
    pub fn all(&self, name: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (_, value) in self.0.iter().filter(|(of, _)| of == name) {
            if let Some(value) = web::clean_line(value, 255).filter(|value| !found.contains(value)) {
                found.push(value);
            }
        }
        found
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let web::Form(pairs) = web::Form::<Vec<(String, String)>>::from_request(request, state).await?;
        Ok(Self(pairs))
    }
}

/// What is wrong with a field, to be shown beside it: the field's name and the sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mistakes(pub Vec<(&'static str, String)>);

impl Mistakes {
    pub fn add(&mut self, field: &'static str, sentence: impl ToString) {
        self.0.push((field, sentence.to_string()));
    }

    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == field).map(|(_, sentence)| sentence.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Marks a text as one that people typed for a search: cut to a sane length, control characters gone.
pub(crate) fn search_text(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect::<String>().trim().to_owned()
}
