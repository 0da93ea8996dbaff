//! Second factors that are lost (account recovery): somebody else takes them away, and the password alone lets their owner in.

use db::Write;
use login::{Actor, MessageKind};
use web::Language;

use super::error::StaffError;
use super::invite::works_elsewhere;
use super::permission::{self, By, Reach};
use super::person::{self, Person, Place};
use super::{LOGIN_TENANT, acts, letter, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;

impl App {
    /// Takes all second factors away of somebody who works there, and tells them by mail. Says whether there were any.
    ///
    /// # Errors
    /// Somebody who does not work there, or who may not take them away; or the database failed.
    pub(crate) async fn reset_staff_factors(
        &self,
        (place, id): (Place<'_>, &StaffId),
        by: By<'_>,
        language: Language,
    ) -> Result<bool, StaffError> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let reach = permission::still(&mut write, place, by).await?;
        let person = person::at(&mut write, id, place).await?.ok_or(StaffError::Unknown)?;
        // One password opens all that they work at: who looks after one account weakens no other one.
        if reach != Reach::Everything && works_elsewhere(&mut write, &person, place).await? {
            return Err(StaffError::FactorElsewhere);
        }
        let were = take_away(self, &mut write, &person, (by.actor, language)).await?;
        write.commit().await?;
        Ok(were)
    }

    /// The same by whoever has the server, when nobody gets in who could do it on a page.
    ///
    /// # Errors
    /// Nobody with this id; or the database failed.
    pub async fn reset_factors_by_command(&self, id: &StaffId) -> Result<bool, StaffError> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let person = person::by_id(&mut write, id).await?.ok_or(StaffError::Unknown)?;
        let were = take_away(self, &mut write, &person, (&Actor::CommandLine, Language::En)).await?;
        write.commit().await?;
        Ok(were)
    }
}

async fn take_away(
    app: &App,
    write: &mut Write,
    person: &Person,
    (by, language): (&Actor, Language),
) -> Result<bool, db::Error> {
    if !app.login.reset_factors(write, LOGIN_TENANT, &person.id).await? {
        return Ok(false);
    }
    acts::of_person(app, write, person, by, Action::FactorsReset).await?;
    let letter = letter::factors_reset(app, person, language);
    app.mail.put(write, LOGIN_TENANT, &MessageKind::Factors.about(&person.id), &letter).await?;
    Ok(true)
}
