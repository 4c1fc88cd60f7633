//! What many ask to be written at the same time, in one unit of work.
//!
//! Making something durable takes longer than writing it, and every question to the database takes two switches of threads.
//! Whatever is asked for while somebody else writes is written next, all of one kind together.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::{Result, Work, Writer};

/// So many are written together at most: the first of them waits for the last.
const MOST: usize = 32;

/// What is written together with others of its kind.
pub trait Together: Send + Sync + Sized + 'static {
    /// What became of one.
    type Made: Send;

    /// Writes all of them, and says in the same order what became of each. What fails of several is tried again in smaller
    /// parts, and so fails in the end only for whom it is about.
    fn write(work: &mut Work, all: &[&Self]) -> impl Future<Output = Result<Vec<Self::Made>>> + Send;
}

/// One who waits to hear that it is on the disk.
struct Asked<T: Together> {
    what: T,
    tell: oneshot::Sender<Result<T::Made>>,
}

/// Those of one kind who wait for the next unit of work.
struct Gathering<T: Together>(Mutex<Vec<Asked<T>>>);

/// One for each kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Gatherings(Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>);

impl Gatherings {
    fn of<T: Together>(&self) -> Arc<Gathering<T>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Gathering::<T>(Mutex::default())) as Arc<dyn Any + Send + Sync>;
        let one = all.entry(TypeId::of::<T>()).or_insert_with(new);
        Arc::clone(one).downcast().unwrap_or_else(|_| Arc::new(Gathering(Mutex::default())))
    }
}

impl<T: Together> Gathering<T> {
    /// True for the first: it sees to it that they are written.
    fn add(&self, one: Asked<T>) -> bool {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(one);
        waiting.len() == 1
    }

    /// Those whose turn it is, and whether others are left.
    fn take(&self) -> (Vec<Asked<T>>, bool) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let most = waiting.len().min(MOST);
        let taken = waiting.drain(..most).collect();
        (taken, !waiting.is_empty())
    }
}

impl Writer {
    /// Writes it together with what else of its kind is asked for until the turn comes, and makes it durable. It goes on
    /// when whoever asked for it goes away. An error does not mean that nothing was saved. All have the patience of the
    /// first of them.
    pub async fn write<T: Together>(&self, what: T) -> Result<T::Made> {
        let (tell, told) = oneshot::channel();
        let gathering = self.gatherings.of::<T>();
        if gathering.add(Asked { what, tell }) {
            take_turn(self.clone(), gathering);
        }
        told.await.unwrap_or_else(|_| Err(sqlx::Error::WorkerCrashed.into()))
    }
}

/// Waits for the turn, and writes all who have come until then; in a task, which goes on whoever goes away.
fn take_turn<T: Together>(writer: Writer, gathering: Arc<Gathering<T>>) {
    tokio::spawn(async move {
        let work = writer.begin().await;
        let (taken, is_more) = gathering.take();
        if is_more {
            take_turn(writer.clone(), gathering);
        }
        write_parts(&writer, work, taken).await;
    });
}

/// All at once; of what fails so, each half by itself, before anybody else has the turn.
async fn write_parts<T: Together>(writer: &Writer, mut turn: Result<Work>, all: Vec<Asked<T>>) {
    let mut parts = vec![all];
    while let Some(mut part) = parts.pop() {
        let outcome = match &mut turn {
            Ok(work) => write_part(work, &part).await,
            Err(error) => Err(error.clone()),
        };
        match outcome {
            Ok(made) => part.into_iter().zip(made).for_each(|(one, made)| one.hear(Ok(made))),
            Err(error) if part.len() > 1 && turn.is_ok() && !error.is_unwritable() => {
                let rest = part.split_off(part.len() / 2);
                parts.extend([rest, part]);
            }
            Err(error) => part.into_iter().for_each(|one| one.hear(Err(error.clone()))),
        }
        if !parts.is_empty()
            && let Ok(work) = turn
        {
            turn = writer.begin_again(work).await;
        }
    }
}

async fn write_part<T: Together>(work: &mut Work, part: &[Asked<T>]) -> Result<Vec<T::Made>> {
    let all: Vec<_> = part.iter().map(|one| &one.what).collect();
    let made = T::write(work, &all).await?;
    if made.len() != all.len() {
        return Err(sqlx::Error::RowNotFound.into());
    }
    work.commit_and_stay().await?;
    Ok(made)
}

impl<T: Together> Asked<T> {
    fn hear(self, outcome: Result<T::Made>) {
        // Nobody listens any more to whom it matters.
        let _gone = self.tell.send(outcome);
    }
}
