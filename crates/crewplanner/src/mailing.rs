//! What our messages look like, and trying out the mail server (test message).

use mail::{Brand, Test, Tried};
use web::Language;

use crate::{App, Client, Employee};

/// The colours of `crewplanner.css`, which no mail program reads.
pub(crate) const BRAND: Brand = Brand { product: "CrewPlanner", accent: "#00656a", in_the_dark: "#55d1ca" };

impl App {
    /// Sends a message to try out the mail server, for whoever administers it.
    pub async fn test_mail(&self, to: &str) -> Tried {
        let (page, link) = (self.page(Language::En), self.settings.address.origin());
        let test = Test { page: &page, brand: BRAND, sender: BRAND.product, link: &link, to: (to, to) };
        self.mail.test(&test).await
    }

    /// The same for a client admin, to their own address.
    ///
    /// # Errors
    /// How long they have to wait, after several.
    pub(crate) async fn test_mail_for(
        &self,
        client: &Client,
        (admin, address): (&Employee, &str),
        language: Language,
    ) -> Result<Tried, std::time::Duration> {
        let (page, link) = (self.page(language), self.issuer(&client.slug));
        let to = (admin.name.as_str(), address);
        let test = Test { page: &page, brand: BRAND, sender: &client.name, link: &link, to };
        self.mail.test_by(&admin.id, &test).await
    }
}
