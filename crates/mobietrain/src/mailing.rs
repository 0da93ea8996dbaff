//! What our messages look like, and trying out the mail server (test message).

use std::time::Duration;

use mail::{Brand, Test, Tried};
use web::Language;

use crate::App;
use crate::staff::person::Staff;

/// The colours of `cms.css`, which no mail program reads.
pub(crate) const BRAND: Brand = Brand { product: "MobieTrain", accent: "#5725b4", in_the_dark: "#c5b0f9" };

impl App {
    /// Sends a message to try out the mail server, for whoever administers it.
    pub async fn test_mail(&self, to: &str) -> Tried {
        let (page, link) = (self.page(Language::En), self.cms_origin());
        let test = Test { page: &page, brand: BRAND, sender: BRAND.product, link: &link, to: (to, to) };
        self.mail.test(&test).await
    }

    /// The same for an operator, to their own address.
    ///
    /// # Errors
    /// How long they have to wait, after several.
    pub(crate) async fn test_mail_for(
        &self,
        operator: &Staff,
        language: Language,
    ) -> Result<Tried, Duration> {
        let (page, link) = (self.page(language), self.cms_origin());
        let to = (operator.name.as_str(), operator.email.as_str());
        let test = Test { page: &page, brand: BRAND, sender: BRAND.product, link: &link, to };
        self.mail.test_by(&operator.id, &test).await
    }
}
