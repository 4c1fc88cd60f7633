//! Sign-ins of one client take turns, so that a thousand of them from one address keep nobody else waiting.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::throttle::Subject;

/// The clients whose passwords are being compared; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Crowd(Arc<Mutex<HashMap<Subject, Arc<Semaphore>>>>);

/// The turn of one client; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Turn {
    crowd: Crowd,
    of: Subject,
    permit: Option<OwnedSemaphorePermit>,
}

impl Crowd {
    /// Waits until no other sign-in of this client is under way.
    pub(crate) async fn turn(&self, of: &Subject) -> Turn {
        let queue =
            Arc::clone(self.queues().entry(of.clone()).or_insert_with(|| Arc::new(Semaphore::new(1))));
        // Made before the wait: a client who goes away while waiting leaves nothing behind either.
        let mut turn = Turn { crowd: self.clone(), of: of.clone(), permit: None };
        turn.permit = queue.acquire_owned().await.ok();
        turn
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<Subject, Arc<Semaphore>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.permit = None;
        let mut queues = self.crowd.queues();
        if queues.get(&self.of).is_some_and(|queue| Arc::strong_count(queue) == 1) {
            queues.remove(&self.of);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    #[tokio::test]
    async fn one_client_waits_for_itself_and_another_does_not() {
        let crowd = Crowd::default();
        let client = |text: &str| Subject::client(text.parse().unwrap());
        let soon = Duration::from_millis(20);
        let first = crowd.turn(&client("192.0.2.1")).await;
        assert!(timeout(soon, crowd.turn(&client("192.0.2.1"))).await.is_err());
        assert!(timeout(soon, crowd.turn(&client("192.0.2.2"))).await.is_ok());
        drop(first);
        assert!(timeout(soon, crowd.turn(&client("192.0.2.1"))).await.is_ok());
        assert!(crowd.queues().is_empty(), "nobody is remembered");
    }
}
