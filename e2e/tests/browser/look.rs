//! Looks at a page as everybody will: on a phone and a desktop, in light and dark, with axe beside it.

use std::collections::BTreeSet;

use e2e::{Browser, Scheme, Screen};
use url::Url;

/// What was found on the pages looked at so far. It is told at the end, so that one run shows everything.
pub struct Looks<'a> {
    browser: &'a Browser,
    site: &'static str,
    problems: Vec<String>,
    looked_at: BTreeSet<String>,
}

impl<'a> Looks<'a> {
    pub fn new(browser: &'a Browser, site: &'static str) -> Self {
        Self { browser, site, problems: Vec::new(), looked_at: BTreeSet::new() }
    }

    /// What somebody else has looked at already is passed by.
    pub fn but_for(self, seen: &BTreeSet<String>) -> Self {
        Self { looked_at: seen.clone(), ..self }
    }

    /// The kinds of pages looked at so far.
    pub fn seen(&self) -> BTreeSet<String> {
        self.looked_at.clone()
    }

    /// Looks at the page as it stands there.
    pub async fn at(&mut self, name: &str) {
        for screen in Screen::BOTH {
            self.browser.screen(screen).await;
            for out in self.browser.sideways(screen).await {
                self.problem(name, screen, "sticks out", &out);
            }
            for scheme in Scheme::BOTH {
                self.browser.scheme(scheme).await;
                let found = match scheme {
                    Scheme::Light => self.browser.axe().await,
                    Scheme::Dark => self.browser.axe_colours().await,
                };
                for finding in found {
                    self.problem(name, screen, scheme.name(), &finding.to_string());
                }
                let picture = format!("{}-{name}-{}-{}", self.site, screen.width(), scheme.name());
                self.browser.picture(&picture).await;
            }
        }
    }

    /// Opens an address and looks at what it shows.
    pub async fn open(&mut self, name: &str, url: &str) {
        self.browser.open(url).await;
        self.at(name).await;
    }

    /// Looks at this page and at every page of the site that links lead to; at one of each kind.
    pub async fn wander(&mut self, start: &str) {
        let mut to_do = vec![start.to_owned()];
        while let Some(url) = to_do.pop() {
            let kind = kind(&url);
            if self.looked_at.insert(kind.clone()) {
                self.browser.open(&url).await;
                if self.browser.run("return document.contentType").await != "text/html" {
                    continue;
                }
                to_do.extend(links(self.browser).await);
                self.at(&kind).await;
            }
        }
    }

    /// # Panics
    /// When no link led to a page of one of these kinds.
    pub fn reached(&self, kinds: &[&str]) {
        let missed: Vec<_> = kinds.iter().filter(|kind| !self.looked_at.contains(**kind)).collect();
        assert!(missed.is_empty(), "no link leads to {missed:?}, only to {:?}", self.looked_at);
    }

    /// # Panics
    /// With everything that was found.
    pub fn done(self, pages: usize) {
        let found = self.looked_at.len();
        assert!(found >= pages, "only {found} kinds of pages are linked: {:?}", self.looked_at);
        assert!(self.problems.is_empty(), "\n{}\n", self.problems.join("\n"));
    }

    fn problem(&mut self, name: &str, screen: Screen, how: &str, what: &str) {
        self.problems.push(format!("{}: {name}, {} pixels, {how}: {what}", self.site, screen.width()));
    }
}

/// The pages of this site that the page links to. Of those that differ in their queries the first is looked at.
async fn links(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('a[href]')]
        .filter((a) => a.origin === location.origin && !a.pathname.endsWith('/launch') && !a.pathname.startsWith('/login/'))
        .filter((a) => !/([.]csv|[/]pdf|[/]file)$/.test(a.pathname))
        .map((a) => a.origin + a.pathname + a.search)
        .reverse()";
    let links = browser.run(script).await;
    links.as_array().into_iter().flatten().filter_map(|link| link.as_str().map(str::to_owned)).collect()
}

/// A page's name: its path, with what differs from one course, learner or card to the next left out.
fn kind(url: &str) -> String {
    const COLLECTIONS: [&str; 17] = [
        "accounts",
        "audit",
        "c",
        "cards",
        "certificates",
        "courses",
        "employees",
        "files",
        "groups",
        "installation-audit",
        "keys",
        "learners",
        "operators",
        "staff",
        "terms",
        "doctor",
        "link-doctor",
    ];
    const PAGES: [&str; 4] = ["bulk", "export", "import", "new"];
    let url = Url::parse(url).expect("a link of a page is an address");
    let mut kind: Vec<&str> = Vec::new();
    for segment in url.path().split('/').filter(|segment| !segment.is_empty()) {
        let one_of_many =
            kind.last().is_some_and(|last| COLLECTIONS.contains(last)) && !PAGES.contains(&segment);
        kind.push(if one_of_many { "one" } else { segment });
    }
    if kind.is_empty() { "start".to_owned() } else { kind.join("-") }
}
