//! The front matter of a course's Markdown: title, summary, minutes.

use kernel::text;
use serde::Deserialize;

use crate::Problem;

/// What stands between the two `+++` lines, in TOML.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FrontMatter {
    pub title: String,
    pub summary: String,
    pub minutes: i64,
}

/// Takes the front matter off a text: what it says, the rest, and the number of lines taken.
pub(crate) fn split(source: &str) -> Result<(FrontMatter, &str, usize), Problem> {
    let Some(inside) = source.strip_prefix("+++\n") else {
        return Err(Problem::new("front-matter-missing").at(1));
    };
    let (toml, body) = match inside.split_once("\n+++\n") {
        Some(parts) => parts,
        None => (inside.strip_suffix("\n+++").ok_or(Problem::new("front-matter-open").at(1))?, ""),
    };
    let matter: FrontMatter = toml::from_str(toml).map_err(|error| invalid(toml, &error))?;
    Ok((matter.checked()?, body, toml.lines().count() + 2))
}

fn invalid(toml: &str, error: &toml::de::Error) -> Problem {
    let before = error.span().and_then(|span| toml.get(..span.start)).unwrap_or("");
    // One line for the opening `+++`, one because lines are counted from 1.
    Problem::new("front-matter-invalid").at(before.matches('\n').count() + 2).about(error.message())
}

impl FrontMatter {
    /// With the lines around it.
    pub(crate) fn to_toml(&self) -> String {
        let text = |text: &str| toml::Value::from(text);
        let (title, summary) = (text(&self.title), text(&self.summary));
        format!("+++\ntitle = {title}\nsummary = {summary}\nminutes = {}\n+++\n", self.minutes)
    }

    fn checked(mut self) -> Result<Self, Problem> {
        self.title = text::name(&self.title, 120).map_err(|_| Problem::new("title").at(1))?;
        self.summary = text::name(&self.summary, 300).map_err(|_| Problem::new("summary").at(1))?;
        self.summary = self.summary.trim().to_owned();
        if !(1..=600).contains(&self.minutes) {
            return Err(Problem::new("minutes").at(1));
        }
        Ok(self)
    }
}
