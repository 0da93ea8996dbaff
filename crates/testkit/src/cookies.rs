//! The cookies of a visitor.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use http::{HeaderMap, header};
use url::Url;

/// The cookies of a browser, by host and name.
#[derive(Default)]
pub(crate) struct Cookies(Mutex<BTreeMap<(String, String), Cookie>>);

#[derive(Clone, Debug)]
struct Cookie {
    value: String,
    /// Stays behind when a page of another site posts a form.
    lax: bool,
}

impl Clone for Cookies {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.all().clone()))
    }
}

impl Cookies {
    fn all(&self) -> MutexGuard<'_, BTreeMap<(String, String), Cookie>> {
        self.0.lock().expect("no test panics while it holds the cookies")
    }

    pub(crate) fn value(&self, host: &str, name: &str) -> Option<String> {
        self.all().get(&(host.to_owned(), name.to_owned())).map(|cookie| cookie.value.clone())
    }

    pub(crate) fn forget(&self, name: &str) {
        self.all().retain(|(_, of), _| of != name);
    }

    pub(crate) fn plant(&self, host: &str, name: &str, value: &str) {
        let cookie = Cookie { value: value.to_owned(), lax: true };
        self.all().insert((host.to_owned(), name.to_owned()), cookie);
    }

    /// The header of a request, if there is anything to send.
    pub(crate) fn header(&self, url: &Url, cross_site_post: bool) -> Option<String> {
        let host = url.host_str().unwrap_or_default();
        let cookies = self.all();
        let sent = cookies.iter().filter(|((of, _), cookie)| of == host && !(cookie.lax && cross_site_post));
        let text: Vec<String> = sent.map(|((_, name), cookie)| format!("{name}={}", cookie.value)).collect();
        (!text.is_empty()).then(|| text.join("; "))
    }

    /// Keeps what an answer sets, and insists on the attributes that every cookie of ours has.
    pub(crate) fn keep(&self, url: &Url, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("cookies are ASCII");
            let (pair, attributes) = line.split_once(';').expect("our cookies have attributes");
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            for attribute in ["; Secure", "; HttpOnly", "; SameSite=", "; Path=/;"] {
                // Whose page it is, for the scripts of the training app; it opens nothing.
                let is_for_scripts = name == "__Host-person" && attribute == "; HttpOnly";
                assert!(is_for_scripts || line.contains(attribute), "{attribute} is missing: {line}");
            }
            let key = (url.host_str().unwrap_or_default().to_owned(), name.to_owned());
            if attributes.contains("Max-Age=0") {
                self.all().remove(&key);
            } else {
                let lax = !attributes.contains("SameSite=None");
                self.all().insert(key, Cookie { value: value.to_owned(), lax });
            }
        }
    }
}
