//! How much of one tenant may be under way.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::no_turn::NoTurn;

/// A number of places for each tenant, in this process.
pub struct Places {
    most: usize,
    taken: Mutex<HashMap<String, Taken>>,
}

/// Those of a tenant who has any.
struct Taken {
    places: usize,
    turn: Arc<Semaphore>,
}

/// One of a tenant's places; it is free again when this goes.
pub struct Place {
    places: Arc<Places>,
    tenant: String,
    turn: Arc<Semaphore>,
}

impl Places {
    pub fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, taken: Mutex::default() })
    }

    /// Takes a place of the tenant.
    ///
    /// # Errors
    /// There is none left.
    pub fn take(self: &Arc<Self>, tenant: &str) -> Result<Place, NoTurn> {
        let mut all = self.lock();
        let taken = all
            .entry(tenant.to_owned())
            .or_insert_with(|| Taken { places: 0, turn: Arc::new(Semaphore::new(1)) });
        if taken.places == self.most {
            return Err(NoTurn::because("An account has too much under way at once."));
        }
        taken.places += 1;
        Ok(Place { places: self.clone(), tenant: tenant.to_owned(), turn: taken.turn.clone() })
    }

    pub(super) fn taken(&self, tenant: &str) -> usize {
        self.lock().get(tenant).map_or(0, |taken| taken.places)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Taken>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Waits until those who came before are done.
    pub(super) async fn turn(&self) -> OwnedSemaphorePermit {
        self.turn.clone().acquire_owned().await.expect("the semaphore is never closed")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.places.lock();
        if let Some(taken) = all.get_mut(&self.tenant) {
            taken.places -= 1;
            if taken.places == 0 {
                all.remove(&self.tenant);
            }
        }
    }
}
