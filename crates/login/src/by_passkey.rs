//! Signing in with a passkey alone: no name and no password, because it has verified the person and knows who that is.

use db::Write;

use crate::factors::Worth;
use crate::passkeys::{Assertion, Party};
use crate::{Browser, Login, SignedIn};

/// How it ended.
#[derive(Debug)]
pub enum ByPasskey {
    SignedIn {
        person_id: String,
        signed_in: SignedIn,
    },
    /// Whose it is, if it is anybody's.
    Refused {
        person_id: Option<String>,
        worth: Worth,
    },
}

impl Login {
    /// Lets in whoever's passkey this is. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn sign_in_by_passkey(
        &self,
        write: &mut Write,
        tenant_id: &str,
        shown: (Party<'_>, &Assertion),
        browser: &Browser,
    ) -> Result<ByPasskey, db::Error> {
        let Some(owner) = self.take_passkey(write, tenant_id, shown).await? else {
            return Ok(ByPasskey::Refused { person_id: None, worth: Worth::Wrong });
        };
        let person_id = owner.person_id;
        if owner.worth != Worth::Right {
            return Ok(ByPasskey::Refused { person_id: Some(person_id), worth: owner.worth });
        }
        let signed_in = self.enter(write, (tenant_id, &person_id), browser, Some(self.clock.now())).await?;
        Ok(ByPasskey::SignedIn { person_id, signed_in })
    }
}
