//! Signing in at CrewPlanner with e-mail address and password; the rules are those of the crate `login`.

use login::{Attempt, Browser, Outcome};

use crate::{App, Client};

pub(crate) async fn sign_in(
    app: &App,
    client: &Client,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<Outcome, db::Error> {
    let email = kernel::text::typed_email(email);
    let sql = "SELECT id FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL";
    let found: Option<String> =
        app.db.read().await?.query(sql).bind(&client.id).bind(&email).optional().await?;
    let (tenant_id, person_id) = (client.id.as_str(), found.as_deref());
    app.login.sign_in(&Attempt { tenant_id, person_id, name: &email, password, browser }).await
}
