//! Inviting somebody to work in the CMS: by mail, or with a link to hand over where no mail goes out.

use db::{Connection, Write};
use kernel::{Timestamp, text};
use login::{Actor, Entry, Issued, MessageKind, Subject, TicketKind};
use mail::Message;
use serde_json::{Value, json};
use web::Language;

use super::error::StaffError;
use super::permission::{self, By, Reach};
use super::person::{self, Person, Place};
use super::role::Post;
use super::{LOGIN_TENANT, OPERATOR, acts, letter, membership, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::{GroupId, StaffId};

/// Somebody who is to work here.
#[derive(Clone, Copy, Debug)]
pub struct NewStaff<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub post: &'a Post,
    /// Those whose learners a manager sees.
    pub groups: &'a [GroupId],
}

/// Somebody who was invited.
#[derive(Debug)]
pub struct Invited {
    pub person: Person,
    pub way: Way,
}

/// How they get in.
#[derive(Debug)]
pub enum Way {
    /// A message with a link is on its way.
    Mail,
    /// Somebody has to hand the link over; it is told once.
    Link { link: String, expires_at: Timestamp },
    /// With the password that they have.
    Password,
}

/// What became of an invitation.
pub(crate) struct Invitation {
    pub ticket: login::Invitation,
    /// The message with it; `None` when it was handed over.
    pub message: Option<Message>,
}

impl App {
    /// Lets somebody work somewhere, and invites them to choose a password if they have none.
    ///
    /// # Errors
    /// What is wrong with the details, or who may not; or the database failed.
    pub async fn invite_staff(
        &self,
        new: NewStaff<'_>,
        by: By<'_>,
        language: Language,
    ) -> Result<Invited, StaffError> {
        let email = text::email(new.email).map_err(StaffError::Email)?;
        let name = text::name(new.name, 100).map_err(StaffError::Name)?;
        let (post, place) = (new.post, new.post.place());
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let reach = permission::still(&mut write, place, by).await?;
        let person = add(self, &mut write, (&email, &name), post, new.groups).await?;
        let way = let_in(self, &mut write, (&person, place), (by.actor, reach), language).await?;
        let entry = entry(Action::StaffInvited, &person, post, json!({}));
        self.login.record(&mut write, place.log(), by.actor, &entry).await?;
        write.commit().await?;
        Ok(Invited { person, way })
    }

    /// The same once more for somebody who works there already. The link that they had is good no more.
    pub(crate) async fn invite_staff_again(
        &self,
        (place, id): (Place<'_>, &StaffId),
        by: By<'_>,
        language: Language,
    ) -> Result<Invited, StaffError> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let reach = permission::still(&mut write, place, by).await?;
        let person = person::at(&mut write, id, place).await?.ok_or(StaffError::Unknown)?;
        let way = let_in(self, &mut write, (&person, place), (by.actor, reach), language).await?;
        let entry = Entry {
            action: Action::StaffInvited.as_str(),
            details: json!({}),
            subjects: vec![Subject::new(&*person.id, &person.name)],
        };
        self.login.record(&mut write, place.log(), by.actor, &entry).await?;
        write.commit().await?;
        Ok(Invited { person, way })
    }

    /// What became of the last invitation of somebody, as long as it is good.
    pub(crate) async fn staff_invitation(
        &self,
        conn: &mut Connection,
        id: &StaffId,
    ) -> Result<Option<Invitation>, db::Error> {
        let Some(ticket) = self.login.invitation(conn, LOGIN_TENANT, id).await? else { return Ok(None) };
        let about = MessageKind::Invitation.about(id);
        let message = self.mail.about(conn, LOGIN_TENANT, &about, ticket.made_at).await?.pop();
        Ok(Some(Invitation { ticket, message }))
    }
}

/// Puts somebody to work; whoever has the address already keeps their name.
pub(super) async fn add(
    app: &App,
    write: &mut Write,
    (email, name): (&str, &str),
    post: &Post,
    groups: &[GroupId],
) -> Result<Person, StaffError> {
    let (id, now) = (app.new_id::<crate::ids::of::Staff>(), app.clock.now());
    let sql = "INSERT INTO staff (id, email, name, is_operator, created_at) VALUES ($1, $2, $3, FALSE, $4) \
               ON CONFLICT (email) DO NOTHING";
    write.query(sql).bind(&id).bind(email).bind(name).bind(now).execute().await?;
    let person = person::by_email(write, email).await?.ok_or(StaffError::Unknown)?;
    let is_new = match post {
        Post::Operator => {
            let sql = "UPDATE staff SET is_operator = TRUE WHERE id = $1 AND NOT is_operator";
            write.query(sql).bind(&person.id).execute().await? == 1
        }
        Post::At(account_id, role) => membership::add(write, (account_id, &person.id), *role, now).await?,
    };
    if !is_new {
        return Err(StaffError::Taken);
    }
    if let Post::At(account_id, _) = post {
        membership::set_managed(write, (account_id, &person.id), groups).await?;
    }
    Ok(person)
}

/// A link for whoever has no password. It lets its holder into every account of the person: where it is not sent to them, nobody may
/// have it who could not get in there; and a password that somebody may have chosen who was only handed a link opens no other place.
/// That one ends, and the second factors with it, elsewhere too: whoever looks after one account does not do that to another one.
async fn let_in(
    app: &App,
    write: &mut Write,
    (person, place): (&Person, Place<'_>),
    (by, reach): (&Actor, Reach),
    language: Language,
) -> Result<Way, StaffError> {
    let (is_mailed, is_elsewhere) = (app.mail.is_set_up(), works_elsewhere(write, person, place).await?);
    let has_password = app.login.has_password(write, LOGIN_TENANT, &person.id).await?;
    if has_password && (person.confirmed || !is_elsewhere) {
        let letter = letter::joined(app, write, (person, place), language).await?;
        app.mail.put(write, LOGIN_TENANT, &MessageKind::Joined.about(&person.id), &letter).await?;
        return Ok(Way::Password);
    }
    let is_sure = is_mailed || reach == Reach::Everything;
    if is_elsewhere && (!is_sure || has_password && reach != Reach::Everything) {
        return Err(StaffError::Elsewhere);
    }
    if has_password {
        if app.login.reset_factors(write, LOGIN_TENANT, &person.id).await? {
            acts::of_person(app, write, person, by, Action::FactorsReset).await?;
        }
        app.login.forget(write, LOGIN_TENANT, &person.id).await?;
    }
    let sql = "UPDATE staff SET confirmed = $2 WHERE id = $1";
    write.query(sql).bind(&person.id).bind(is_sure).execute().await?;
    let issued = app.login.issue(write, (LOGIN_TENANT, &person.id), TicketKind::Invitation).await?;
    let letter = letter::invitation(app, write, (person, place), &issued, language).await?;
    let about = MessageKind::Invitation.about(&person.id);
    if app.mail.put(write, LOGIN_TENANT, &about, &letter).await? {
        return Ok(Way::Mail);
    }
    let Issued { token, expires_at } = issued;
    Ok(Way::Link { link: letter::link(app, &token), expires_at })
}

pub(super) async fn works_elsewhere(
    conn: &mut Connection,
    person: &Person,
    here: Place<'_>,
) -> Result<bool, db::Error> {
    let (account_id, is_operator) = match here {
        Place::Account(account_id) => (account_id.as_str(), person.is_operator),
        Place::Installation => ("", false), // they are one by now
    };
    let sql = "SELECT COUNT(*) FROM memberships WHERE staff_id = $1 AND account_id <> $2";
    let others: i64 = conn.query(sql).bind(&person.id).bind(account_id).one().await?;
    Ok(is_operator || others > 0)
}

/// That this was done to somebody, who is that.
pub(super) fn entry(action: Action, person: &Person, post: &Post, details: Value) -> Entry {
    let role = match post {
        Post::Operator => OPERATOR,
        Post::At(_, role) => role.as_str(),
    };
    let changes = json!({ "role": role, "email": person.email });
    let subjects = vec![Subject { changes, ..Subject::new(&*person.id, &person.name) }];
    Entry { action: action.as_str(), details, subjects }
}
