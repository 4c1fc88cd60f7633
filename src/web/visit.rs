//! Who visits and with what right: guard and context of a handler in one argument.

use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;

use super::display::Display;
use super::visitor::{find, visitor};
use super::{App, Door, Error, Page};
use crate::centre::Details;
use crate::clock::Now;
use crate::db::{Reading, Together, Work};
use crate::language::{Language, Words};
use crate::members::Person;
use crate::members::rules::acting::{Actor, Need};

/// A connection, until somebody takes it.
type AtHand = Mutex<Option<Reading>>;

/// One request of one visitor, admitted by `G`.
pub(crate) struct Visit<G: Guard> {
    pub(crate) app: App,
    /// [`Person`] behind a guard, `Option<Person>` on public pages.
    pub(crate) person: G::Who,
    pub(crate) now: Now,
    /// How people know and reach the centre.
    pub(crate) centre: Arc<Details>,
    pub(crate) language: Language,
    pub(crate) door: Arc<Door>,
    pub(super) display: Display,
    pub(super) visitor: Option<Person>,
    /// The connection over which the visitor was looked for, for the first that reads.
    at_hand: AtHand,
    guard: PhantomData<G>,
}

/// Decides who is let in.
pub(crate) trait Guard: Send + Sync + 'static {
    type Who: Send + Sync;
    /// Somebody who acts for another comes in too. A page that has not thought about it is one's own.
    const ALSO_ACTING: bool = false;
    /// Somebody who came in by a card comes in too. A page that has not thought about it is closed to them.
    const ALSO_BY_CARD: bool = false;
    /// `None`: known, but may not.
    fn admit(person: &Person) -> Option<Self::Who>;
    /// For somebody who has not signed in.
    fn stranger() -> Option<Self::Who> {
        None
    }
}

/// Everybody.
pub(crate) struct Public;
/// Everybody who has signed in, about what is their own. While somebody acts for another these pages are closed.
pub(crate) struct Member;
/// Everybody who has signed in, about this sign-in itself: for whom it acts, and its end.
pub(crate) struct SignedIn;
/// Everybody who has signed in, by whatever means, to go out again.
pub(crate) struct Leaving;
/// Whoever may do `N`: for themselves, or for whom they act. `visit.person` says whose things these are.
pub(crate) struct Acting<N>(PhantomData<N>);
/// Who decides bookings.
pub(crate) struct Coordinator;
/// Who decides bookings of every resource.
pub(crate) struct WholeCentre;
/// Who may mark computers as the centre's.
pub(crate) struct Staff;
/// Who welcomes people at the desk.
pub(crate) struct Desk;
/// Who notes at the front desk who comes and goes.
pub(crate) struct FrontDesk;
/// Who registers and lends equipment.
pub(crate) struct EquipmentKeeper;
/// Who reads the books of equipment.
pub(crate) struct Registers;
/// Who keeps equipment or reads its books: for what both need.
pub(crate) struct Reports;
/// Who keeps the portal.
pub(crate) struct Administrator;

/// What a page asks of somebody who acts for another.
pub(crate) trait Asks: Send + Sync + 'static {
    const NEED: Need;
    /// See [`Guard::ALSO_BY_CARD`].
    const ALSO_BY_CARD: bool = false;
}

/// See [`Need::SeeBookings`].
pub(crate) struct SeesBookings;
/// See [`Need::Book`].
pub(crate) struct Books;
/// See [`Need::Cancel`].
pub(crate) struct Cancels;
/// See [`Need::Read`].
pub(crate) struct ReadsMessages;
/// See [`Need::Collect`].
pub(crate) struct Collects;
/// See [`Need::Represent`].
pub(crate) struct Represents;

impl Asks for SeesBookings {
    const NEED: Need = Need::SeeBookings;
    const ALSO_BY_CARD: bool = true;
}

impl Asks for Books {
    const NEED: Need = Need::Book;
    const ALSO_BY_CARD: bool = true;
}

impl Asks for Cancels {
    const NEED: Need = Need::Cancel;
    const ALSO_BY_CARD: bool = true;
}

impl Asks for ReadsMessages {
    const NEED: Need = Need::Read;
    const ALSO_BY_CARD: bool = true;
}

impl Asks for Collects {
    const NEED: Need = Need::Collect;
}

impl Asks for Represents {
    const NEED: Need = Need::Represent;
}

impl Guard for Public {
    type Who = Option<Person>;
    const ALSO_ACTING: bool = true;
    const ALSO_BY_CARD: bool = true;
    fn admit(person: &Person) -> Option<Self::Who> {
        Some(Some(person.clone()))
    }
    fn stranger() -> Option<Self::Who> {
        Some(None)
    }
}

impl Guard for Member {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        Some(person.clone())
    }
}

impl Guard for SignedIn {
    type Who = Person;
    const ALSO_ACTING: bool = true;
    fn admit(person: &Person) -> Option<Person> {
        Some(person.clone())
    }
}

impl Guard for Leaving {
    type Who = Person;
    const ALSO_ACTING: bool = true;
    const ALSO_BY_CARD: bool = true;
    fn admit(person: &Person) -> Option<Person> {
        Some(person.clone())
    }
}

impl<N: Asks> Guard for Acting<N> {
    type Who = Actor;
    const ALSO_ACTING: bool = true;
    const ALSO_BY_CARD: bool = N::ALSO_BY_CARD;
    fn admit(person: &Person) -> Option<Actor> {
        Actor::who_may(person, N::NEED)
    }
}

impl Guard for Coordinator {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_decide_bookings().then(|| person.clone())
    }
}

impl Guard for WholeCentre {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_close_centre().then(|| person.clone())
    }
}

impl Guard for Staff {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_mark_computers().then(|| person.clone())
    }
}

impl Guard for Desk {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_welcome().then(|| person.clone())
    }
}

impl Guard for FrontDesk {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_keep_desk().then(|| person.clone())
    }
}

impl Guard for EquipmentKeeper {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_keep_equipment().then(|| person.clone())
    }
}

impl Guard for Registers {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_read_registers().then(|| person.clone())
    }
}

impl Guard for Reports {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        (person.may_keep_equipment() || person.may_read_registers()).then(|| person.clone())
    }
}

impl Guard for Administrator {
    type Who = Person;
    fn admit(person: &Person) -> Option<Person> {
        person.may_administer().then(|| person.clone())
    }
}

impl<G: Guard> FromRequestParts<App> for Visit<G> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let door = parts.extensions.get::<Arc<Door>>().cloned().ok_or(Error::Unreadable)?;
        let now = app.clock.now();
        let (visitor, mut at_hand) = visitor(app, &door, now).await?;
        let who = match &visitor {
            Some(person) if !G::ALSO_BY_CARD && person.by_card => return Err(Error::ByCard),
            Some(person) if !G::ALSO_ACTING && !person.is_oneself() => return Err(Error::ForAnother),
            Some(person) if person.is_oneself() => G::admit(person).ok_or(Error::Forbidden)?,
            Some(person) => G::admit(person).ok_or(Error::ForAnother)?,
            None => G::stranger().ok_or_else(|| turned_away(&door))?,
        };
        let centre = match &mut at_hand {
            Some(connection) => app.centre.over(&app.db, connection).await,
            None => app.centre.now(&app.db).await,
        };
        // Whoever writes may wait for others who write, and holds nothing meanwhile.
        let at_hand = at_hand.filter(|_| matches!(door.method, Method::GET | Method::HEAD));
        Ok(Self { at_hand: Mutex::new(at_hand), ..Self::new(app, door, (who, visitor), centre) })
    }
}

impl Visit<Public> {
    /// A visit for an error page: it must not fail, so a broken database makes everybody a stranger.
    pub(crate) async fn make(app: &App, door: &Door) -> Self {
        let visitor = find(app, door, app.clock.now()).await.ok().flatten().map(|(live, _)| live.person);
        let centre = app.centre.soon(&app.db).await;
        Self::new(app, Arc::new(door.clone()), (visitor.clone(), visitor), centre)
    }

    /// Somebody has just signed in: the page of this very answer is theirs.
    pub(crate) fn becomes(&mut self, person: Person) {
        self.language = self.door.language(Some(person.language), self.centre.first_language);
        self.visitor = Some(person);
    }
}

impl<G: Guard> Visit<G> {
    fn new(
        app: &App,
        door: Arc<Door>,
        (person, visitor): (G::Who, Option<Person>),
        centre: Arc<Details>,
    ) -> Self {
        let of_account = visitor.as_ref().map(|person| person.language);
        let language = door.language(of_account, centre.first_language);
        let of_account = visitor.as_ref().and_then(|person| person.display.as_deref()).map(Display::read);
        let display = of_account.or_else(|| door.display.clone()).unwrap_or_default();
        let now = app.clock.now();
        let at_hand = AtHand::default();
        let app = app.clone();
        Self { app, person, now, centre, language, door, display, visitor, at_hand, guard: PhantomData }
    }

    /// A connection that cannot write.
    pub(crate) async fn read(&self) -> Result<Reading, Error> {
        match self.take_at_hand() {
            Some(connection) => Ok(connection),
            None => Ok(self.app.db.reader.get().await?),
        }
    }

    fn take_at_hand(&self) -> Option<Reading> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The one reason for which looking writes: that somebody looked. It is committed before anything is shown.
    pub(crate) async fn audit(&self) -> Result<Work, Error> {
        drop(self.take_at_hand());
        Ok(self.app.db.writer.begin().await?)
    }

    /// The same for looks that many have at once, written together with theirs.
    pub(crate) async fn note<T: Together>(&self, looks: T) -> Result<T::Made, Error> {
        drop(self.take_at_hand());
        Ok(self.app.db.writer.write(looks).await?)
    }

    /// What has just been deleted is nowhere from now on, and does not come back with a backup; if somebody still reads,
    /// the next retention run sees to it.
    pub(crate) async fn fold(&self) -> Result<(), Error> {
        if !self.app.db.writer.fold().await? {
            tracing::warn!("what was deleted stays in the log until it is folded");
        }
        self.note_lasting().await;
        Ok(())
    }

    /// What has just been committed holds whichever backup is brought back. It is done, whatever becomes of the list:
    /// the job of backups makes that complete, and says aloud when it cannot.
    pub(crate) async fn note_lasting(&self) {
        if let Err(error) = self.app.backups.note_lasting(&self.app.db, self.now.seconds()).await {
            tracing::error!(%error, "the list beside the backups is not complete");
        }
    }

    /// The words of this visitor's language.
    pub(crate) fn words(&self) -> &'static Words {
        self.language.words()
    }

    /// What every page shows around its content.
    pub(crate) fn page(&self) -> Page {
        Page::of(self)
    }
}

/// `G`, if its pages are open to somebody who is on another: what they show may be spoken of here.
pub(crate) fn lets_in<G: Guard>(person: &Person) -> Option<G::Who> {
    let fits = (G::ALSO_BY_CARD || !person.by_card) && (G::ALSO_ACTING || person.is_oneself());
    fits.then(|| G::admit(person)).flatten()
}

fn turned_away(door: &Door) -> Error {
    if matches!(door.method, Method::GET | Method::HEAD) {
        Error::SignInFirst(door.path.clone())
    } else {
        Error::SessionEnded
    }
}
