//! Tickets: what lets somebody choose a password, once (invitation, password reset, one-time link, magic link). Whoever holds
//! one is taken for the person, so it is short-lived, only its hash is kept, and a new one ends the one before.
//!
//! Looking at one uses up nothing: mail programs open every link, run its scripts and press its buttons. Only the password
//! that somebody types does.

pub(crate) mod stored;

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;

use crate::{Browser, HashedPassword, Login, Outcome};
use stored::{TicketKind, forget};

/// A ticket that was made: the token is known now and never again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    pub token: String,
    pub expires_at: Timestamp,
}

db::row! {
    /// A ticket that is good.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Ticket {
        pub person_id: String,
        pub kind: TicketKind,
        pub expires_at: Timestamp,
    }
}

db::row! {
    /// What became of what a person was let in with: an invitation, or a code on paper.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Invitation {
        pub kind: TicketKind,
        pub made_at: Timestamp,
        pub expires_at: Timestamp,
        /// By them, or by a mail program that opens every link.
        pub opened_at: Option<Timestamp>,
        pub used_at: Option<Timestamp>,
    }
}

impl Invitation {
    /// Whether it is a code on paper.
    pub fn is_code(&self) -> bool {
        self.kind == TicketKind::Code
    }

    /// Whether it is a link that somebody has who has not used it yet.
    pub fn is_open(&self, now: Timestamp) -> bool {
        !self.is_code() && self.used_at.is_none() && now < self.expires_at
    }
}

/// Somebody who has chosen a password, and is in unless a second factor is asked for.
#[derive(Debug)]
pub struct Redeemed {
    pub person_id: String,
    pub outcome: Outcome,
}

impl Login {
    /// Makes a ticket for a person, in place of the one of this kind that they had. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn issue(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        kind: TicketKind,
    ) -> Result<Issued, db::Error> {
        let token = web::new_token(&self.rng);
        let expires_at = self.clock.now() + kind.lasts();
        self.keep_ticket(write, (tenant_id, person_id), (kind, &token), expires_at).await?;
        Ok(Issued { token, expires_at })
    }

    /// Makes a ticket of the kind [`Code`](TicketKind::Code) that is good for so long, at most as long as those are. The site has made
    /// the token of a code that people can type; nobody else can make it of that.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn issue_code(
        &self,
        write: &mut Write,
        person: (&str, &str),
        token: String,
        lasts: Duration,
    ) -> Result<Issued, db::Error> {
        let expires_at = self.clock.now() + lasts.min(TicketKind::Code.lasts());
        self.keep_ticket(write, person, (TicketKind::Code, &token), expires_at).await?;
        Ok(Issued { token, expires_at })
    }

    async fn keep_ticket(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        (kind, token): (TicketKind, &str),
        expires_at: Timestamp,
    ) -> Result<(), db::Error> {
        let sql = "INSERT INTO login_tickets (tenant_id, person_id, kind, token_hash, made_at, expires_at) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, person_id, kind) DO UPDATE \
                   SET token_hash = excluded.token_hash, made_at = excluded.made_at, expires_at = excluded.expires_at, \
                       opened_at = NULL, used_at = NULL";
        write
            .query(sql)
            .bind(tenant_id)
            .bind(person_id)
            .bind(kind.as_str())
            .bind(web::hash_token(token))
            .bind(self.clock.now())
            .bind(expires_at)
            .execute()
            .await
            .map(drop)
    }

    /// What this token is good for; `None` when it is nobody's, was used, has run out or was followed by another one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ticket(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        token: &str,
    ) -> Result<Option<Ticket>, db::Error> {
        let sql = "SELECT person_id, kind, expires_at FROM login_tickets \
                   WHERE tenant_id = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3";
        let hash = web::hash_token(token);
        conn.query(sql).bind(tenant_id).bind(hash).bind(self.clock.now()).optional().await
    }

    /// Writes down that it was looked at, the first time: whoever sent it sees that it has arrived.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn opened(&self, tenant_id: &str, token: &str) -> Result<(), db::Error> {
        let Some(mut write) = self.db.write_soon().await? else { return Ok(()) };
        let sql = "UPDATE login_tickets SET opened_at = $3 \
                   WHERE tenant_id = $1 AND token_hash = $2 AND opened_at IS NULL";
        let hash = web::hash_token(token);
        write.query(sql).bind(tenant_id).bind(hash).bind(self.clock.now()).execute().await?;
        write.commit().await
    }

    /// Uses up a ticket: gives the person this password, ends what the one before has opened, and signs them in. `None` when it
    /// is good no more. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn redeem(
        &self,
        write: &mut Write,
        (tenant_id, token): (&str, &str),
        password: &HashedPassword,
        browser: &Browser,
    ) -> Result<Option<Redeemed>, db::Error> {
        let now = self.clock.now();
        let Some(Ticket { person_id, kind, .. }) = self.ticket(write, tenant_id, token).await? else {
            return Ok(None);
        };
        for each in TicketKind::ALL {
            let hash = web::hash_token(token);
            if each != kind {
                forget(write, (tenant_id, &person_id), each).await?;
            } else if !use_up(write, (tenant_id, &person_id), (kind, &hash), now).await? {
                return Ok(None);
            }
        }
        let outcome = self.enter_anew(write, (tenant_id, &person_id), password, browser).await?;
        Ok(Some(Redeemed { person_id, outcome }))
    }

    /// What became of the last invitation or code of a person, until it runs out; none is kept beyond that.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn invitation(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<Option<Invitation>, db::Error> {
        let sql = "SELECT kind, made_at, expires_at, opened_at, used_at FROM login_tickets \
                   WHERE tenant_id = $1 AND person_id = $2 AND kind <> $3 ORDER BY made_at DESC, kind LIMIT 1";
        let reset = TicketKind::Reset.as_str();
        conn.query(sql).bind(tenant_id).bind(person_id).bind(reset).optional().await
    }
}

/// The guard, one statement: of many who use it at once, one does.
async fn use_up(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
    (kind, hash): (TicketKind, &str),
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "UPDATE login_tickets SET used_at = $5 WHERE tenant_id = $1 AND person_id = $2 AND kind = $3 \
               AND token_hash = $4 AND used_at IS NULL AND expires_at > $5";
    let used = write.query(sql).bind(tenant_id).bind(person_id).bind(kind.as_str()).bind(hash).bind(now);
    Ok(used.execute().await? == 1)
}
