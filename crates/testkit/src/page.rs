//! What a visitor sees: a page, its forms and links.

use http::header::{AsHeaderName, LOCATION};
use http::{HeaderMap, StatusCode};

/// What a [`Visitor`](crate::Visitor) sees after all redirects.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub url: url::Url,
    pub headers: HeaderMap,
    pub body: String,
}

/// A form of a page: where it posts to and what stands in it.
#[derive(Clone, Debug)]
pub struct PostForm {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Page {
    /// # Panics
    /// When the page has another status; prints its text.
    #[must_use = "the page can be looked at further"]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{} answered:\n{}", self.url, self.text());
        self
    }

    pub fn header(&self, name: impl AsHeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header(LOCATION)
    }

    /// # Panics
    /// When the answer is anything but a redirect to `place`.
    #[track_caller]
    pub fn leads_to(&self, place: &str) {
        assert_eq!((self.status, self.location()), (StatusCode::SEE_OTHER, place), "{}", self.text());
    }

    /// The support code on the page, if there is one.
    pub fn support_code(&self) -> Option<&str> {
        let at = self.body.find("MT-")?;
        self.body.get(at..at + 12)
    }

    pub fn has(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// # Panics
    /// When the words are not on the page.
    pub fn assert_has(&self, text: &str) -> &Self {
        assert!(self.has(text), "{text:?} is not on {}:\n{}", self.url, self.text());
        self
    }

    /// # Panics
    /// When the words are on the page.
    pub fn assert_has_not(&self, text: &str) -> &Self {
        assert!(!self.has(text), "{text:?} is on {}:\n{}", self.url, self.text());
        self
    }

    /// The words of the page, without tags, scripts and needless white space.
    pub fn text(&self) -> String {
        let body = self.body.split("<body").nth(1).unwrap_or(&self.body);
        let mut text = String::new();
        let mut inside_tag = false;
        for c in body.split_once('>').map_or(body, |(_, rest)| rest).chars() {
            match c {
                '<' => inside_tag = true,
                '>' => {
                    inside_tag = false;
                    text.push(' ');
                }
                c if !inside_tag => text.push(c),
                _ => {}
            }
        }
        unescape(&text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// All forms that post.
    pub fn forms(&self) -> Vec<PostForm> {
        let starts: Vec<usize> = self.body.match_indices("<form").map(|(at, _)| at).collect();
        starts
            .into_iter()
            .filter_map(|at| {
                let whole = self.body[at..].split("</form>").next()?;
                let tag = whole.split('>').next()?;
                if !attribute(tag, "method").is_some_and(|method| method.eq_ignore_ascii_case("post")) {
                    return None;
                }
                let action = attribute(tag, "action").unwrap_or_else(|| self.url.to_string());
                Some(PostForm { action, fields: hidden_fields(whole) })
            })
            .collect()
    }

    /// The form whose action contains `part`.
    ///
    /// # Panics
    /// When there is none.
    pub fn form(&self, part: &str) -> PostForm {
        let forms = self.forms();
        let found = forms.iter().find(|form| form.action.contains(part)).cloned();
        found.unwrap_or_else(|| {
            panic!("no form posts to {part:?} on {}: {forms:?}\n{}", self.url, self.text())
        })
    }

    /// The value of a hidden field anywhere on the page.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let all = self.forms().into_iter().flat_map(|form| form.fields);
        all.into_iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// The addresses of links whose tag or text contains `part`.
    pub fn links(&self, part: &str) -> Vec<String> {
        let links = self.body.split("<a ").skip(1).filter_map(|rest| {
            let whole = rest.split("</a>").next()?;
            let tag = whole.split('>').next()?;
            attribute(&format!(" {tag}"), "href").filter(|_| whole.contains(part))
        });
        links.collect()
    }
}

fn hidden_fields(form: &str) -> Vec<(String, String)> {
    let inputs = form.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    let fields = inputs.filter(|tag| {
        attribute(tag, "type").is_none_or(|kind| {
            !matches!(kind.as_str(), "radio" | "checkbox" | "file") || tag.contains(" checked")
        })
    });
    fields
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default())))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\"")).map(|at| at + name.len() + 3)?;
    let value = tag[start..].split('"').next()?;
    Some(unescape(value))
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&#60;", "<")
        .replace("&gt;", ">")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}
