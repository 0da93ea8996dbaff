//! The front matter of a course's Markdown: title, summary, minutes.

use kernel::text;
use serde::Deserialize;

use crate::Problem;

/// What stands between the two `+++` lines, in TOML.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FrontMatter {
    pub title: String,
    pub summary: String,
    pub minutes: i64,
}

/// A text without its front matter.
pub(crate) struct Split<'s> {
    /// As far as it can be read.
    pub matter: FrontMatter,
    pub body: &'s str,
    /// The number of lines taken.
    pub skipped: usize,
    pub problems: Vec<Problem>,
}

/// Takes the front matter off a text.
pub(crate) fn split(source: &str) -> Split<'_> {
    let Some(inside) = source.strip_prefix("+++\n") else {
        let problems = vec![Problem::new("front-matter-missing").at(1)];
        return Split { matter: FrontMatter::default(), body: source, skipped: 0, problems };
    };
    if let Some((toml, body)) =
        inside.split_once("\n+++\n").or(inside.strip_suffix("\n+++").map(|toml| (toml, "")))
    {
        let (matter, problems) = read(toml);
        return Split { matter, body, skipped: toml.lines().count() + 2, problems };
    }
    // Nobody closed it: it goes on to the first heading, as its author meant.
    let end = if inside.starts_with('#') { 0 } else { inside.find("\n#").map_or(inside.len(), |at| at + 1) };
    let (toml, body) = inside.split_at(end);
    let problems = vec![Problem::new("front-matter-open").at(1)];
    Split { matter: read(toml).0, body, skipped: toml.lines().count() + 1, problems }
}

/// The text with another title, where it has one that can be read. The lines around it stay as they are, notes of the author among them.
pub(crate) fn retitled(source: &str, title: &str) -> Option<String> {
    let Split { matter, body, .. } = split(source);
    if matter.title.is_empty() {
        return None;
    }
    let (head, rest) = source.split_at(source.len() - body.len());
    let is_title = |line: &str| line.parse::<toml::Table>().is_ok_and(|table| table.contains_key("title"));
    let new = |line: &str| match is_title(line) {
        true => format!("title = {}\n", toml::Value::from(title)),
        false => line.to_owned(),
    };
    let lines: String = head.split_inclusive('\n').map(new).collect();
    let all = lines + rest;
    (split(&all).matter.title == title).then_some(all)
}

fn read(toml: &str) -> (FrontMatter, Vec<Problem>) {
    match toml::from_str::<FrontMatter>(toml) {
        Ok(matter) => matter.checked(),
        Err(error) => (FrontMatter::rescued(toml), vec![invalid(toml, &error)]),
    }
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

    fn checked(self) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut line = |typed: String, most, code| {
            text::name(&typed, most).unwrap_or_else(|_| {
                problems.push(Problem::new(code).at(1));
                // What cannot be stored or stand in one line is left out; the rest is what somebody typed.
                typed.replace(char::is_control, " ").trim().to_owned()
            })
        };
        let title = line(self.title, 120, "title");
        let summary = line(self.summary, 300, "summary");
        if !(1..=600).contains(&self.minutes) {
            problems.push(Problem::new("minutes").at(1));
        }
        (Self { title, summary, minutes: self.minutes }, problems)
    }

    /// Of what is not as it should be, all that can be read: the lines one by one, where it is no TOML.
    fn rescued(toml: &str) -> Self {
        let by_line = || toml.lines().filter_map(|line| line.parse::<toml::Table>().ok()).flatten().collect();
        let table = toml.parse::<toml::Table>().unwrap_or_else(|_| by_line());
        let text = |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let minutes = table.get("minutes");
        let minutes = minutes.and_then(|value| match value.as_str() {
            Some(typed) => typed.trim().parse().ok(),
            None => value.as_integer(),
        });
        let matter = Self { title: text("title"), summary: text("summary"), minutes: minutes.unwrap_or(0) };
        matter.checked().0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_title_changes_nothing_but_the_title() {
        let source = "+++\n# a note\ntitle = 'Bar \"one\"' # mine\nsummary = \"title = no\"\nminutes = 3\n+++\n\n# A {#a}\ntitle = \"b\"\n";
        let changed = source.replace("'Bar \"one\"' # mine", "\"Copy of “Bar”\"");
        assert_eq!(retitled(source, "Copy of “Bar”"), Some(changed));
        for unreadable in ["", "# A {#a}", "+++\nsummary = \"x\"\n+++\n", "+++\ntitle = 5\n+++\n"] {
            assert_eq!(retitled(unreadable, "x"), None, "{unreadable}");
        }
        // Whatever else is wrong with it.
        let open = "+++\ntitle = \"Bar\"\nminutes = many\n\n# A {#a}\n";
        assert_eq!(retitled(open, "Pub"), Some(open.replace("Bar", "Pub")));
    }
}
