//! Changing one's own e-mail address: confirmed by whoever reads the new one, told to the old one, and taken back from there for a week
//! (change of address, account takeover).
//!
//! ```text
//!  asked for ──► login_address_changes ── a link to the new address, and a button for whoever is signed in ──► the site writes it down
//!                                                                                                               │
//!  as it was ◄── a new password, for a week ── a link to the old address ◄────────────────────────── login_former_addresses
//! ```
//!
//! The address itself is the site's. Opening a link uses up nothing: mail programs open every one, and some press every button, signed in
//! as nobody and typing no password. Whoever changes another person's address, because it is their work, ends all of this
//! ([`forget_addresses`](crate::forget_addresses)): what they say stands.

pub(crate) mod stored;

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;

use stored::end_change;

use crate::passwords::hold;
use crate::tickets::stored::end_tickets;
use crate::{Issued, Login, factors};

/// How long the link to the new address is good for.
const CONFIRMED_WITHIN: Duration = Duration::from_secs(6 * 3600);
/// How long the old address can take it back.
const BACK_WITHIN: Duration = Duration::from_secs(7 * 24 * 3600);

db::row! {
    /// A change that waits for the new address.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PendingAddress {
        pub address: String,
        pub asked_at: Timestamp,
        pub expires_at: Timestamp,
    }
}

db::row! {
    /// What a link is good for: whose address becomes which.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AddressLink {
        pub person_id: String,
        pub address: String,
        pub expires_at: Timestamp,
    }
}

/// What became of asking for another address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressAsked<T> {
    Done(T),
    /// To be tried again after this time.
    TooMany(Duration),
    /// The session in which it was asked for has ended.
    SignedOut,
}

impl Login {
    /// Keeps that whoever is signed in with this token wants this address, in place of what they have asked for before, and answers the
    /// token for whoever reads it. Whether it is free is not asked here: the answer must not tell.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ask_address(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        session: &str,
        address: &str,
    ) -> Result<AddressAsked<Issued>, db::Error> {
        let now = self.clock.now();
        if let Err(wait) = self.address_tries.take(&format!("{tenant_id}/{person_id}"), now) {
            return Ok(AddressAsked::TooMany(wait));
        }
        // Whoever signs out everywhere, because somebody else has a session of theirs, comes before this or ends what it keeps.
        hold(write, tenant_id, person_id).await?;
        let sql = "SELECT 1 FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 AND person_id = $3";
        let is_open = write.query(sql).bind(tenant_id).bind(web::hash_token(session)).bind(person_id);
        if is_open.optional::<i64>().await?.is_none() {
            return Ok(AddressAsked::SignedOut);
        }
        let issued = Issued { token: web::new_token(&self.rng), expires_at: now + CONFIRMED_WITHIN };
        let sql = "INSERT INTO login_address_changes (tenant_id, person_id, address, token_hash, asked_at, expires_at) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, person_id) DO UPDATE \
                   SET address = excluded.address, token_hash = excluded.token_hash, asked_at = excluded.asked_at, \
                       expires_at = excluded.expires_at";
        write
            .query(sql)
            .bind(tenant_id)
            .bind(person_id)
            .bind(address)
            .bind(web::hash_token(&issued.token))
            .bind(now)
            .bind(issued.expires_at)
            .execute()
            .await?;
        Ok(AddressAsked::Done(issued))
    }

    /// What somebody has asked for, as long as it can be confirmed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn pending_address(
        &self,
        conn: &mut Connection,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<Option<PendingAddress>, db::Error> {
        let sql = "SELECT address, asked_at, expires_at FROM login_address_changes \
                   WHERE tenant_id = $1 AND person_id = $2 AND expires_at > $3";
        conn.query(sql).bind(tenant_id).bind(person_id).bind(self.clock.now()).optional().await
    }

    /// Takes back what somebody has asked for.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn cancel_address(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<(), db::Error> {
        end_change(write, tenant_id, person_id).await
    }

    /// What the link to a new address is good for; `None` when it was used, cancelled or replaced, or has run out.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn asked_address(
        &self,
        conn: &mut Connection,
        (tenant_id, token): (&str, &str),
    ) -> Result<Option<AddressLink>, db::Error> {
        let sql = "SELECT person_id, address, expires_at FROM login_address_changes \
                   WHERE tenant_id = $1 AND token_hash = $2 AND expires_at > $3";
        let hash = web::hash_token(token);
        conn.query(sql).bind(tenant_id).bind(hash).bind(self.clock.now()).optional().await
    }

    /// Uses up the link to a new address, and ends what the old one was sent to choose a password with. The site gives the person the
    /// address in the same transaction, or drops it. `None` when the link is good no more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_asked_address(
        &self,
        write: &mut Write,
        (tenant_id, token): (&str, &str),
    ) -> Result<Option<AddressLink>, db::Error> {
        let Some(link) = self.asked_address(write, (tenant_id, token)).await? else { return Ok(None) };
        // Tickets first, as whoever uses one takes them: else the two would wait for each other.
        end_tickets(write, tenant_id, &link.person_id).await?;
        // The guard, one statement: of many who use it at once, one does.
        let sql = "DELETE FROM login_address_changes \
                   WHERE tenant_id = $1 AND token_hash = $2 AND person_id = $3 AND expires_at > $4";
        let hash = web::hash_token(token);
        let taken = write.query(sql).bind(tenant_id).bind(hash).bind(&link.person_id).bind(self.clock.now());
        Ok((taken.execute().await? == 1).then_some(link))
    }

    /// Keeps the address that somebody had until now, and answers the token that brings it back.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn keep_former_address(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        address: &str,
    ) -> Result<Issued, db::Error> {
        let issued = Issued { token: web::new_token(&self.rng), expires_at: self.clock.now() + BACK_WITHIN };
        let sql = "INSERT INTO login_former_addresses (tenant_id, token_hash, person_id, number, address, expires_at) \
                   SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5 FROM login_former_addresses \
                   WHERE tenant_id = $1 AND person_id = $3";
        write
            .query(sql)
            .bind(tenant_id)
            .bind(web::hash_token(&issued.token))
            .bind(person_id)
            .bind(address)
            .bind(issued.expires_at)
            .execute()
            .await?;
        Ok(issued)
    }

    /// What the link to an old address is good for; `None` when it was used or has run out, or an older one was used.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn former_address(
        &self,
        conn: &mut Connection,
        (tenant_id, token): (&str, &str),
    ) -> Result<Option<AddressLink>, db::Error> {
        let sql = "SELECT person_id, address, expires_at FROM login_former_addresses \
                   WHERE tenant_id = $1 AND token_hash = $2 AND expires_at > $3";
        let hash = web::hash_token(token);
        conn.query(sql).bind(tenant_id).bind(hash).bind(self.clock.now()).optional().await
    }

    /// Uses up the link to an old address. Whoever changed it may be a thief: sessions, links that choose a password, the password itself,
    /// what was asked for since, second factors that were added since, the recovery codes, and the links to the addresses that came after
    /// this one go. Those before it stay, because a thief may have changed it twice and hold the second link; second factors that were
    /// there before stay, because whoever reads this mailbox may be the thief. The site gives the person the address in the same
    /// transaction, and a password, or drops it. `None` when the link is good no more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_former_address(
        &self,
        write: &mut Write,
        (tenant_id, token): (&str, &str),
    ) -> Result<Option<AddressLink>, db::Error> {
        let Some(link) = self.former_address(write, (tenant_id, token)).await? else { return Ok(None) };
        let whose = (tenant_id, link.person_id.as_str());
        end_tickets(write, whose.0, whose.1).await?;
        hold(write, whose.0, whose.1).await?;
        // The guard, one statement.
        let sql = "DELETE FROM login_former_addresses WHERE tenant_id = $1 AND token_hash = $2 AND expires_at > $3 \
                   RETURNING number";
        let (hash, now) = (web::hash_token(token), self.clock.now());
        let number: Option<i64> = write.query(sql).bind(tenant_id).bind(hash).bind(now).optional().await?;
        let Some(number) = number else { return Ok(None) };
        let sql =
            "DELETE FROM login_former_addresses WHERE tenant_id = $1 AND person_id = $2 AND number > $3";
        write.query(sql).bind(tenant_id).bind(whose.1).bind(number).execute().await?;
        factors::remove_since(write, whose, link.expires_at - BACK_WITHIN).await?;
        let sql = "DELETE FROM login_passwords WHERE tenant_id = $1 AND person_id = $2";
        write.query(sql).bind(tenant_id).bind(whose.1).execute().await?;
        self.end_all(write, whose.0, whose.1).await?;
        Ok(Some(link))
    }
}
