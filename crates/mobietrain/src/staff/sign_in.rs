//! Signing in at the CMS with e-mail address and password; the rules are those of the crate `login`.

use login::{Attempt, Browser, Outcome};

use super::LOGIN_TENANT;
use crate::App;

pub(crate) async fn sign_in(
    app: &App,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<Outcome, db::Error> {
    let email = kernel::text::typed_email(email);
    let sql = "SELECT id FROM staff WHERE email = $1";
    let found: Option<String> = app.db.read().await?.query(sql).bind(&email).optional().await?;
    let (tenant_id, person_id) = (LOGIN_TENANT, found.as_deref());
    app.login.sign_in(&Attempt { tenant_id, person_id, name: &email, password, browser }).await
}
