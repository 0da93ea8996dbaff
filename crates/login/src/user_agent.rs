//! What a browser calls itself (user agent, `User-Agent`, RFC 9110 §10.1.5), in the words of people. For recognizing one's own devices and
//! nothing else: it is the visitor's word, and most of it is there to look like another browser.

/// Characters of it that are kept.
const KEPT: usize = 300;

/// Which browser on which system, as far as that is known. These are names, the same in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UserAgent {
    pub browser: Option<&'static str>,
    pub system: Option<&'static str>,
    pub form: Form,
}

/// What somebody holds in the hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    Phone,
    Tablet,
    #[default]
    Computer,
}

/// The first one that is in the text counts: Edge says that it is Chrome too, and Chrome that it is Safari.
const BROWSERS: [(&str, &str); 10] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("GSA/", "Google"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str, Form); 8] = [
    ("iPhone", "iPhone", Form::Phone),
    ("iPad", "iPad", Form::Tablet),
    ("Android", "Android", Form::Tablet),
    ("CrOS", "ChromeOS", Form::Computer),
    ("Windows", "Windows", Form::Computer),
    ("Macintosh", "macOS", Form::Computer),
    ("Linux", "Linux", Form::Computer),
    ("FreeBSD", "FreeBSD", Form::Computer),
];

impl UserAgent {
    /// Of the text that `kept` kept.
    pub fn read(text: &str) -> Self {
        let browser = BROWSERS.into_iter().find(|(mark, _)| text.contains(mark)).map(|(_, name)| name);
        let Some((_, system, form)) = SYSTEMS.into_iter().find(|(mark, ..)| text.contains(mark)) else {
            return Self { browser, ..Self::default() };
        };
        // On Android only phones say so.
        let form = if system == "Android" && text.contains("Mobile") { Form::Phone } else { form };
        Self { browser, system: Some(system), form }
    }
}

/// As much of the header as is kept; nothing of what is no text.
pub(crate) fn kept(headers: &http::HeaderMap) -> String {
    let text =
        headers.get(http::header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.chars().filter(|c| !c.is_control()).take(KEPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_recognize_their_browsers() {
        let android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let known = [
            (format!("{android} Chrome/126.0 Mobile Safari/537.36"), "Chrome", "Android", Form::Phone),
            (format!("{android} Chrome/126.0 Safari/537.36"), "Chrome", "Android", Form::Tablet),
            (
                format!("{android} SamsungBrowser/25.0 Chrome/121 Mobile Safari/537.36"),
                "Samsung Internet",
                "Android",
                Form::Phone,
            ),
            (format!("{mac} Version/17.4 Safari/605.1.15"), "Safari", "macOS", Form::Computer),
            (format!("{mac} Chrome/126.0 Safari/537.36 Edg/126.0"), "Edge", "macOS", Form::Computer),
            (
                "Mozilla/5.0 (Windows NT 10.0; rv:127.0) Gecko/20100101 Firefox/127.0".to_owned(),
                "Firefox",
                "Windows",
                Form::Computer,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/126 Mobile Safari/604.1"
                    .to_owned(),
                "Chrome",
                "iPhone",
                Form::Phone,
            ),
        ];
        for (text, browser, system, form) in known {
            let wanted = UserAgent { browser: Some(browser), system: Some(system), form };
            assert_eq!(UserAgent::read(&text), wanted, "{text}");
        }
        assert_eq!(UserAgent::read(""), UserAgent::default());
        assert_eq!(UserAgent::read("curl/8.5.0"), UserAgent::default());
    }
}
