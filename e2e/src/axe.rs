//! axe-core, run on the page that a browser shows.

use std::fmt;

use serde_json::{Value, json};

use crate::{Browser, Screen};

/// Something on a page that keeps somebody out, found by axe-core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: String,
    pub help: String,
    /// The elements, as HTML, with what axe measured.
    pub elements: Vec<String>,
}

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// The levels that the pages promise, and what axe's authors recommend beyond them; or only what is about colours.
const RUN: &str = r#"
const [colours, done] = arguments;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const only = colours
  ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
  : { type: "tag", values: tags };
axe.run(document, { runOnly: only, resultTypes: ["violations"] }).then(
  (results) => done(results.violations.map((found) => ({
    rule: found.id,
    help: found.help,
    elements: found.nodes.map((node) => `${node.html}\n      ${node.failureSummary}`),
  }))),
  (error) => done([{ rule: "axe does not run", help: String(error), elements: [] }]),
);
"#;

impl Browser {
    /// Everything that axe finds on the page as it is now.
    pub async fn axe(&self) -> Vec<Finding> {
        self.axe_run(false).await
    }

    /// What axe finds about colours: all that can differ between a page in light and the same page in dark.
    pub async fn axe_colours(&self) -> Vec<Finding> {
        self.axe_run(true).await
    }

    async fn axe_run(&self, colours: bool) -> Vec<Finding> {
        // Half a megabyte, sent once a page.
        if self.run("return !window.axe").await == true {
            self.run(AXE).await;
        }
        let found = self.client.execute_async(RUN, vec![Value::Bool(colours)]).await.expect("axe answers");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let finding = |value: Value| Finding {
            rule: text(&value["rule"]),
            help: text(&value["help"]),
            elements: list(&value["elements"]).iter().map(text).collect(),
        };
        list(&found).into_iter().map(finding).collect()
    }

    /// What sticks out of the screen, so that the page can be pushed sideways, and what can be pushed inside it: a table
    /// that is wider than its frame hides its last columns. Program text may be.
    pub async fn sideways(&self, screen: Screen) -> Vec<String> {
        let script = format!(
            "const width = {};
             const inner = [...document.querySelectorAll('body *:not(pre, textarea, input)')]
               .filter((element) => element.scrollWidth > element.clientWidth + 1)
               .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
               .map((element) => `${{element.scrollWidth}} pixels in ${{element.clientWidth}}: ${{element.cloneNode(false).outerHTML}}`);
             if (document.documentElement.scrollWidth <= width) return inner;
             const wide = [...document.querySelectorAll('body *')]
               .filter((element) => {{
                 const box = element.getBoundingClientRect();
                 return box.right > width + 0.5 || box.left < -0.5;
               }})
               .map((element) => element.cloneNode(false).outerHTML);
             return [`the page is ${{document.documentElement.scrollWidth}} pixels wide`, ...wide.slice(0, 6)];",
            screen.width()
        );
        if self.list(&script).await.is_empty() {
            return Vec::new();
        }
        // A new size reaches the style sheet's media queries with the next frame: one is drawn before this is believed.
        self.devtools("Page.captureScreenshot", json!({ "format": "jpeg", "quality": 1 })).await;
        self.list(&script).await
    }

    /// What a finger misses: targets of less than 44 pixels, but for links in a sentence and what lies under a larger
    /// one (a label, a card that is a link as a whole).
    pub async fn small_targets(&self) -> Vec<String> {
        let script = "const links = 'a[href], button, select, summary, textarea, label.choice, label.answer, ';
            const fields = 'input:not([type=hidden], [type=radio], [type=checkbox])';
            return [...document.querySelectorAll(links + fields)]
              .filter((target) => target.tabIndex >= 0 || target.matches('label'))
              .filter((target) => target.checkVisibility() && !target.closest('[inert], .skip-link'))
              .filter((target) => getComputedStyle(target, '::after').position !== 'absolute')
              .filter((target) => getComputedStyle(target).display !== 'inline')
              .map((target) => [target, target.getBoundingClientRect()])
              .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
              .map(([target, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 160)}`)";
        self.list(script).await
    }

    /// The texts that a script finds.
    pub async fn list(&self, script: &str) -> Vec<String> {
        let found = self.run(script).await;
        let found = found.as_array().cloned().unwrap_or_default();
        found.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.help)?;
        self.elements.iter().try_for_each(|element| write!(f, "\n    {element}"))
    }
}
