use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use kernel::Rng;
use tokio::sync::Semaphore;

/// Argon2id (RFC 9106), off the async threads and a few at a time: each takes 19 MiB and tens of milliseconds,
/// so a flood of sign-ins waits in line instead of taking the machine's memory.
#[derive(Clone)]
pub struct Passwords {
    at_once: Arc<Semaphore>,
    /// Verified against when nobody has the e-mail address, so that the time of the answer does not tell.
    nobody: Arc<str>,
}

impl Passwords {
    pub fn new(rng: &Rng) -> Self {
        let nobody = hash_now("nobody has this password", &rng.bytes());
        Self { at_once: Arc::new(Semaphore::new(2)), nobody: nobody.into() }
    }

    /// The PHC string to store for a password.
    pub async fn hash(&self, password: &str, rng: &Rng) -> String {
        let (password, salt) = (password.to_owned(), rng.bytes::<16>());
        self.run(move || hash_now(&password, &salt)).await
    }

    /// Whether the password fits. `None` for a person that does not exist takes as long as a wrong password.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> bool {
        let exists = stored.is_some();
        let (password, stored) = (password.to_owned(), stored.unwrap_or(&self.nobody).to_owned());
        let fits = self.run(move || {
            PasswordHash::new(&stored)
                .is_ok_and(|hash| argon2id().verify_password(password.as_bytes(), &hash).is_ok())
        });
        fits.await && exists
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> T {
        let _turn = self.at_once.acquire().await.expect("the semaphore is never closed");
        tokio::task::spawn_blocking(work).await.expect("hashing does not panic")
    }
}

/// OWASP's parameters for Argon2id: 19 MiB, two passes, one lane.
fn argon2id() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("the parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str, salt: &[u8; 16]) -> String {
    let hash = argon2id().hash_password_with_salt(password.as_bytes(), salt);
    hash.expect("any password and a 16-byte salt can be hashed").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_of_an_existing_person_fits() {
        let rng = Rng::seeded(1);
        let passwords = Passwords::new(&rng);
        let stored = passwords.hash("correct horse", &rng).await;
        assert!(stored.starts_with("$argon2id$"));
        assert!(passwords.verify("correct horse", Some(&stored)).await);
        assert!(!passwords.verify("wrong horse", Some(&stored)).await);
        assert!(!passwords.verify("nobody has this password", None).await);
    }
}
