//! What stands on the PDF of a certificate.

use paper::{Part, Sheet, Style};
use web::{Page, Qr};

use crate::learning::certificate::{Certificate, Code, Standing};

pub(super) struct Paper<'a> {
    pub page: &'a Page,
    pub account: &'a str,
    pub certificate: &'a Certificate,
    pub code: &'a Code,
    /// Where the QR code leads …
    pub check: &'a str,
    /// … and where the code is typed.
    pub typed_at: &'a str,
}

impl Paper<'_> {
    /// Whether our fonts have every letter that is not ours.
    pub fn can_be_written(&self) -> bool {
        let Certificate { name, title, qualification, employee_number, .. } = self.certificate;
        let texts = [Some(name), Some(title), qualification.as_ref(), employee_number.as_ref()];
        texts.into_iter().flatten().map(String::as_str).chain([self.account]).all(paper::can_write)
    }

    pub fn sheet(&self) -> Sheet {
        let Certificate { name, title, qualification, is_from_elsewhere, .. } = self.certificate;
        let of = |key| self.page.get(key).with("account", self.account).to_string();
        let line = |style, text: &str| Part::Line(style, text.to_owned());
        let mut parts = vec![
            line(Style::Brand, "MobieTrain"),
            line(Style::Plain, &of("certificate-confirms")),
            line(Style::Heading, name),
            line(Style::Plain, &of("certificate-completed")),
            line(Style::Strong, title),
        ];
        if let Some(qualification) = qualification {
            let qualified = self.page.get("certificate-qualified").with("qualification", qualification);
            parts.push(line(Style::Plain, &qualified.to_string()));
        }
        parts.push(Part::Facts(self.facts()));
        if *is_from_elsewhere {
            parts.push(line(Style::Small, &of("certificate-elsewhere")));
        }
        parts.extend(Qr::of(self.check).map(|qr| {
            let alt = self.page.get("certificate-qr").to_string();
            Part::Code(paper::Code { size: qr.size, runs: qr.runs, alt })
        }));
        let check = self.page.get("certificate-check").with("address", self.typed_at).to_string();
        parts.extend([line(Style::Small, &check), line(Style::Strong, &self.code.to_string())]);
        let language = self.page.language();
        Sheet {
            title: self.page.get("certificate-title").with("title", title).to_string(),
            language: language.tag(),
            is_right_to_left: language.is_rtl(),
            parts,
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        let Certificate { completed_at, standing, employee_number, .. } = self.certificate;
        let get = |key| self.page.get(key).to_string();
        let until = match standing {
            Standing::Counts(Some(until)) | Standing::RanOut(until) => self.page.date_of(until),
            Standing::Counts(None) | Standing::Withdrawn => get("certificate-no-end"),
        };
        let mut facts =
            vec![(get("certificate-on"), self.page.date(completed_at)), (get("certificate-until"), until)];
        facts.extend(employee_number.clone().map(|number| (get("profile-number"), number)));
        facts
    }
}
