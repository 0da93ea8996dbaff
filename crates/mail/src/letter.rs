//! One message: to whom, its subject, and what it says, as plain text and as HTML (multipart, template, dark mode, right to left); and a list
//! that goes with it (attachment).

use askama::Template;
use web::{Message, Page};

/// A message to one person, in their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub to_name: String,
    /// As `kernel::text::email` keeps it.
    pub to_address: String,
    pub subject: String,
    pub text: String,
    /// The same for mail programs that show more; empty for none.
    pub html: String,
    pub list: Option<List>,
}

/// A list that goes with a message: CSV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What its file is called, in letters that every mail program knows.
    pub name: String,
    pub csv: String,
}

/// What a product's messages look like.
#[derive(Clone, Copy, Debug)]
pub struct Brand {
    /// Who sends them, at the foot.
    pub product: &'static str,
    /// The colour of its button, on which white is read.
    pub accent: &'static str,
    /// The same on a dark ground, on which black is read.
    pub in_the_dark: &'static str,
}

/// What a message says. All messages are written from one, in one form.
pub struct Draft<'a> {
    pub page: &'a Page,
    pub brand: Brand,
    /// Whose name stands above it: the client's, or the product's.
    pub sender: &'a str,
    /// Name and address.
    pub to: (&'a str, &'a str),
    pub subject: Message<'a>,
    /// Paragraphs, with an empty line between them.
    pub text: Message<'a>,
    /// The words of the only button, and where it leads. The link stands below as text, too: whoever is shown no HTML, or trusts no
    /// button, copies it.
    pub button: Option<(Message<'a>, &'a str)>,
    /// What stands below the link.
    pub end: Option<Message<'a>>,
}

const FONTS: &str = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterTemplate<'a> {
    lang: &'a str,
    dir: &'a str,
    /// Outlook knows no `text-align: start`.
    side: &'a str,
    brand: Brand,
    sender: &'a str,
    subject: &'a str,
    title: Marked,
    paragraphs: Vec<Marked>,
    button: Option<(Marked, &'a str)>,
    below: Marked,
    end: Option<Marked>,
    automatic: Marked,
}

impl Draft<'_> {
    /// The message itself.
    pub fn letter(&self) -> Letter {
        let subject = self.subject.to_plain();
        let mut text = self.text.to_plain() + "\n";
        if let Some((_, link)) = &self.button {
            text = format!("{text}\n{link}\n");
        }
        if let Some(end) = &self.end {
            text = format!("{text}\n{}\n", end.to_plain());
        }
        let html = self.html(&subject).render().expect("writing into a text does not fail");
        let (to_name, to_address) = (self.to.0.to_owned(), self.to.1.to_owned());
        Letter { to_name, to_address, subject, text, html, list: None }
    }

    fn html<'a>(&'a self, subject: &'a str) -> LetterTemplate<'a> {
        let language = self.page.language();
        let text = self.text.to_string();
        LetterTemplate {
            lang: language.tag(),
            dir: language.direction(),
            side: if language.is_rtl() { "right" } else { "left" },
            brand: self.brand,
            sender: self.sender,
            subject,
            title: Marked::new(&self.subject.to_string()),
            paragraphs: text.split("\n\n").map(Marked::new).collect(),
            button: self.button.as_ref().map(|(words, link)| (Marked::new(&words.to_string()), *link)),
            below: Marked::new(&self.page.get("mail-link-below").to_string()),
            end: self.end.as_ref().map(|end| Marked::new(&end.to_string())),
            automatic: Marked::new(
                &self.page.get("mail-automatic").with("product", self.brand.product).to_string(),
            ),
        }
    }
}

/// HTML of a text: mail programs show the isolation marks of Arabic sentences as boxes, and know `<bdi>`.
struct Marked(String);

impl Marked {
    fn new(text: &str) -> Self {
        let (mut html, mut open) = (String::with_capacity(text.len()), 0);
        for letter in text.trim().chars() {
            match letter {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\n' => html.push_str("<br>"),
                '\u{2068}' => {
                    open += 1;
                    html.push_str("<bdi>");
                }
                '\u{2069}' if open > 0 => {
                    open -= 1;
                    html.push_str("</bdi>");
                }
                '\u{2069}' => {}
                letter => html.push(letter),
            }
        }
        html.push_str(&"</bdi>".repeat(open));
        Self(html)
    }
}

impl std::fmt::Display for Marked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Escaped where it is made.
impl askama::filters::HtmlSafe for Marked {}

#[cfg(test)]
mod tests {
    use super::Marked;

    #[test]
    fn a_name_adds_no_element_and_marks_become_elements() {
        let html = |text| Marked::new(text).0;
        assert_eq!(html("<b>Tom</b> & \"Jo\"\nbye"), "&lt;b&gt;Tom&lt;/b&gt; &amp; &quot;Jo&quot;<br>bye");
        assert_eq!(html("في \u{2068}Acme\u{2069}."), "في <bdi>Acme</bdi>.");
        assert_eq!(html("\u{2069}x\u{2068}y"), "x<bdi>y</bdi>", "whoever has such a mark in their name");
    }
}
