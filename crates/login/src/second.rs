//! The second step of a sign-in: the password was right, a second factor is asked for. Who waits here has no session, only the token of
//! this browser's try, for ten minutes and five tries.

use std::time::Duration;

use db::{Connection, Write};
use http::{HeaderMap, HeaderValue};
use web::cookie;

use crate::buckets::Taken;
use crate::factors::{Shown, Worth};
use crate::passwords::hold;
use crate::{Browser, KEPT, Login, SignedIn, devices};

/// The cookie that binds it to the browser in which the password was typed.
const COOKIE: &str = "__Host-second";
/// How long the second factor may take.
pub(crate) const LASTS: Duration = Duration::from_secs(10 * 60);
/// Then the password is asked for again.
const TRIES: i64 = 5;

/// A sign-in that waits for its second factor.
#[derive(Debug)]
pub struct Pending {
    token: String,
}

impl Pending {
    /// The `Set-Cookie` header of the browser that waits.
    pub fn cookie(&self) -> HeaderValue {
        cookie::lax(COOKIE, &self.token, LASTS)
    }

    /// The token that these headers bring along, good or bad.
    pub fn token(headers: &HeaderMap) -> Option<&str> {
        cookie::get(headers, COOKIE)
    }

    /// The `Set-Cookie` header of a browser that waits no more.
    pub fn cookie_gone() -> HeaderValue {
        cookie::expire(COOKIE)
    }
}

/// What became of a second factor that somebody has shown.
#[derive(Debug)]
pub enum Second {
    SignedIn {
        person_id: String,
        signed_in: SignedIn,
    },
    /// So many tries are left.
    Refused {
        person_id: String,
        worth: Worth,
        left: i64,
    },
    /// Nobody waits with this token, or waits no more.
    Over,
    /// To be tried again after this time.
    TooMany(Duration),
}

impl Login {
    pub(crate) async fn ask_more(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        keeps: bool,
    ) -> Result<Pending, db::Error> {
        for hash in too_many(write, tenant_id, person_id).await? {
            end_pending(write, tenant_id, &hash).await?;
        }
        let token = web::new_token(&self.rng);
        let sql = "INSERT INTO login_pending (tenant_id, token_hash, person_id, made_at, tries, kept) \
                   VALUES ($1, $2, $3, $4, 0, $5)";
        let hash = web::hash_token(&token);
        let pending = write.query(sql).bind(tenant_id).bind(hash).bind(person_id).bind(self.clock.now());
        pending.bind(keeps).execute().await?;
        Ok(Pending { token })
    }

    /// Who waits with this token.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn pending(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        token: &str,
    ) -> Result<Option<String>, db::Error> {
        let sql = "SELECT person_id FROM login_pending \
                   WHERE tenant_id = $1 AND token_hash = $2 AND tries < $3 AND made_at > $4";
        let (hash, since) = (web::hash_token(token), self.clock.now() - LASTS);
        conn.query(sql).bind(tenant_id).bind(hash).bind(TRIES).bind(since).optional().await
    }

    /// Lets somebody in who waits with this token and shows a second factor. It counts once `write` is committed, a wrong one, too.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn second(
        &self,
        write: &mut Write,
        (tenant_id, token): (&str, &str),
        shown: Shown<'_>,
        browser: &Browser,
    ) -> Result<Second, db::Error> {
        let Some(person_id) = self.pending(write, tenant_id, token).await? else { return Ok(Second::Over) };
        let whose = (tenant_id, person_id.as_str());
        // Whoever gives the person another password comes before this, and nobody waits any more, or after it, and ends the session.
        hold(write, tenant_id, &person_id).await?;
        let tries = match self.take_code_try(write, whose, browser).await? {
            Ok(tries) => tries,
            Err(wait) => return Ok(Second::TooMany(wait)),
        };
        let Some((left, keeps)) = self.take_try(write, (tenant_id, token)).await? else {
            return Ok(Second::Over);
        };
        match self.take_factor(write, whose, shown).await? {
            Worth::Right => {
                tries.give_back();
                end_pending(write, tenant_id, &web::hash_token(token)).await?;
                let browser = Browser { keeps, ..browser.clone() };
                let signed_in = self.enter(write, whose, &browser, Some(self.clock.now())).await?;
                Ok(Second::SignedIn { person_id, signed_in })
            }
            worth => Ok(Second::Refused { person_id, worth, left }),
        }
    }

    /// Takes one of the tries and says how many are left, and whether they want to stay signed in. The guard, one statement, before anything is compared: whoever tries many at
    /// once has no more of them.
    async fn take_try(
        &self,
        write: &mut Write,
        (tenant_id, token): (&str, &str),
    ) -> Result<Option<(i64, bool)>, db::Error> {
        let sql = "UPDATE login_pending SET tries = tries + 1 \
                   WHERE tenant_id = $1 AND token_hash = $2 AND tries < $3 AND made_at > $4 RETURNING tries, kept";
        let (hash, since) = (web::hash_token(token), self.clock.now() - LASTS);
        let tries = write.query(sql).bind(tenant_id).bind(hash).bind(TRIES).bind(since);
        Ok(tries.optional::<(i64, bool)>().await?.map(|(tries, keeps)| (TRIES - tries, keeps)))
    }

    /// A try of a second factor, of those that this person has, or of those of this browser if it is known.
    pub(crate) async fn take_code_try(
        &self,
        conn: &mut Connection,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
    ) -> Result<Result<Taken<'_>, Duration>, db::Error> {
        let now = self.clock.now();
        let mut known = None;
        if let Some(device) = browser.device.as_deref().map(web::hash_token)
            && devices::is_known(conn, tenant_id, person_id, &device, now).await?
        {
            known = Some(device);
        }
        Ok(self.code_tries.take(&format!("{tenant_id}/person/{person_id}"), known.as_deref(), now))
    }
}

/// Those of a person that leave no room for one more.
async fn too_many(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT token_hash FROM login_pending WHERE tenant_id = $1 AND person_id = $2 AND token_hash NOT IN \
               (SELECT token_hash FROM login_pending WHERE tenant_id = $1 AND person_id = $2 \
                ORDER BY made_at DESC, token_hash LIMIT $3)";
    write.query(sql).bind(tenant_id).bind(person_id).bind(KEPT - 1).all().await
}

/// Ends what somebody waits for: they have another password, or are gone.
pub(crate) async fn end_all_pending(
    write: &mut Write,
    tenant_id: &str,
    person_id: &str,
) -> Result<(), db::Error> {
    let sql = "SELECT token_hash FROM login_pending WHERE tenant_id = $1 AND person_id = $2";
    let hashes: Vec<String> = write.query(sql).bind(tenant_id).bind(person_id).all().await?;
    for hash in hashes {
        end_pending(write, tenant_id, &hash).await?;
    }
    Ok(())
}

async fn end_pending(write: &mut Write, tenant_id: &str, hash: &str) -> Result<(), db::Error> {
    let sql = "DELETE FROM login_pending WHERE tenant_id = $1 AND token_hash = $2";
    write.query(sql).bind(tenant_id).bind(hash).execute().await.map(drop)
}
