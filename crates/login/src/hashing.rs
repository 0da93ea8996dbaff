//! Hashing of passwords, a few at a time.

use std::sync::Arc;

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use kernel::Rng;
use tokio::sync::Semaphore;

/// How many are hashed at once in each lane.
const AT_ONCE: usize = 2;

/// Argon2id (RFC 9106), off the async threads and a few at a time: each takes 19 MiB and tens of milliseconds, so a
/// flood of sign-ins waits in line instead of taking the machine's memory.
pub(crate) struct Hashing {
    /// For browsers that know the person, and for new passwords: however many strangers guess, these do not wait behind
    /// them.
    known: Arc<Semaphore>,
    strangers: Arc<Semaphore>,
    /// Verified against when nobody has the e-mail address, so that the time of the answer does not tell.
    nobody: Arc<str>,
}

/// Whom a sign-in waits behind.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lane {
    Known,
    Strangers,
}

impl Hashing {
    pub(crate) fn new(rng: &Rng) -> Self {
        let lane = || Arc::new(Semaphore::new(AT_ONCE));
        Self { known: lane(), strangers: lane(), nobody: nobody(rng).into() }
    }

    /// The PHC string to store for a password.
    pub(crate) async fn hash(&self, password: &str, rng: &Rng) -> String {
        let (password, salt) = (password.to_owned(), rng.bytes::<16>());
        self.run(Lane::Known, move || hash_now(&password, &salt)).await
    }

    /// Whether the password fits. `None` for a person that does not exist takes as long as a wrong password.
    pub(crate) async fn verify(&self, lane: Lane, password: &str, stored: Option<&str>) -> bool {
        let exists = stored.is_some();
        let (password, stored) = (password.to_owned(), stored.unwrap_or(&self.nobody).to_owned());
        let fits = self.run(lane, move || {
            PasswordHash::new(&stored)
                .is_ok_and(|hash| argon2id().verify_password(password.as_bytes(), &hash).is_ok())
        });
        fits.await && exists
    }

    /// The turn belongs to the work and not to whoever waits for it: a browser that hangs up stops waiting, but not the
    /// work, and posting and hanging up a hundred times must not start a hundred of them.
    async fn run<T: Send + 'static>(&self, lane: Lane, work: impl FnOnce() -> T + Send + 'static) -> T {
        let lane = match lane {
            Lane::Known => &self.known,
            Lane::Strangers => &self.strangers,
        };
        let turn = lane.clone().acquire_owned().await.expect("the semaphore is never closed");
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        tokio::task::spawn_blocking(work).await.expect("hashing does not panic")
    }
}

/// OWASP's parameters for Argon2id: 19 MiB, two passes, one lane.
fn argon2id() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("the parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The PHC string to store for a password, worked out where it is asked for.
pub(crate) fn hash_now(password: &str, salt: &[u8; 16]) -> String {
    let hash = argon2id().hash_password_with_salt(password.as_bytes(), salt);
    hash.expect("any password and a 16-byte salt can be hashed").to_string()
}

/// A PHC string like any other, whose hash is random: there is no password to it.
fn nobody(rng: &Rng) -> String {
    let argon2 = argon2id();
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: argon2.params().try_into().expect("the parameters can be written"),
        salt: Some(Salt::new(&rng.bytes::<16>()).expect("16 bytes are a salt")),
        hash: Some(Output::new(&rng.bytes::<32>()).expect("32 bytes are a hash")),
    };
    hash.to_string()
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::sync::mpsc;
    use std::task::Poll;

    use super::*;

    #[tokio::test]
    async fn only_the_right_password_of_an_existing_person_fits() {
        let rng = Rng::seeded(1);
        let hashing = Hashing::new(&rng);
        let stored = hashing.hash("correct horse", &rng).await;
        assert!(stored.starts_with("$argon2id$"));
        assert!(hashing.verify(Lane::Known, "correct horse", Some(&stored)).await);
        assert!(!hashing.verify(Lane::Strangers, "wrong horse", Some(&stored)).await);
        assert!(!hashing.verify(Lane::Strangers, "nobody has this password", None).await);
    }

    #[test]
    fn the_hash_of_nobody_takes_as_long_as_any() {
        let rng = Rng::seeded(1);
        let (nobody, somebody) = (nobody(&rng), hash_now("correct horse", &rng.bytes()));
        let nobody = PasswordHash::new(&nobody).expect("it can be read");
        let somebody = PasswordHash::new(&somebody).expect("it can be read");
        assert_eq!((nobody.algorithm, nobody.version), (somebody.algorithm, somebody.version));
        assert_eq!(nobody.params, somebody.params);
        let lengths =
            |hash: &PasswordHash| (hash.salt.map(|salt| salt.len()), hash.hash.map(|hash| hash.len()));
        assert_eq!(lengths(&nobody), lengths(&somebody));
    }

    #[tokio::test]
    async fn a_known_browser_does_not_wait_behind_strangers() {
        let rng = Rng::seeded(1);
        let hashing = Hashing::new(&rng);
        let stored = hashing.hash("correct horse", &rng).await;
        let busy = u32::try_from(AT_ONCE).expect("a small number");
        let all = hashing.strangers.acquire_many(busy).await.expect("all turns of the strangers");
        assert!(hashing.verify(Lane::Known, "correct horse", Some(&stored)).await);
        drop(all);
        assert!(hashing.verify(Lane::Strangers, "correct horse", Some(&stored)).await);
    }

    #[tokio::test]
    async fn who_hangs_up_keeps_their_turn_until_the_work_is_done() {
        let hashing = Hashing::new(&Rng::seeded(1));
        let (finish, finished) = mpsc::channel::<()>();
        let mut waiting = pin!(Some(hashing.run(Lane::Strangers, move || finished.recv().is_err())));
        let begun = poll_fn(|context| {
            let waiting = waiting.as_mut().as_pin_mut().expect("it waits");
            Poll::Ready(waiting.poll(context))
        });
        assert!(begun.await.is_pending());
        waiting.set(None); // the browser is gone
        assert_eq!(hashing.strangers.available_permits(), AT_ONCE - 1);
        drop(finish);
        let all = hashing.strangers.acquire_many(u32::try_from(AT_ONCE).expect("a small number"));
        drop(all.await.expect("the turn comes back with the end of the work"));
    }
}
