//! The terms on which things are booked, read once for each state of them: they are asked for at every look and every
//! booking, and change a few times a month.

use std::collections::HashMap;
use std::sync::Arc;

use time::Date;

use super::rules::{Allowance, ClosedDay};
use super::store::{self, Given, Resource};
use crate::db::{self, Connection, Db, Result};
use crate::ids::{MemberId, ResourceId};
use crate::language::Language;

/// What may be taken along with each resource, and at most how many.
type Extras = HashMap<ResourceId, Vec<(ResourceId, u16)>>;

/// In what members may go further than others on a day.
pub struct Allowances {
    given: Arc<HashMap<MemberId, Vec<Given>>>,
    today: Date,
}

impl Allowances {
    /// What counts for one of them.
    #[must_use]
    pub fn of(&self, member: MemberId) -> Vec<Allowance> {
        let given = self.given.get(&member).map(Vec::as_slice).unwrap_or_default();
        given.iter().filter(|one| one.counts(self.today)).map(|one| one.allowance).collect()
    }
}

/// What there is and on which terms, as it stands.
pub struct Catalogue<'a> {
    db: &'a Db,
    connection: &'a mut Connection,
    number: i64,
}

impl<'a> Catalogue<'a> {
    /// To show a page: nothing is asked while nobody has written anything.
    pub async fn to_show(db: &'a Db, reader: &'a mut Connection) -> Result<Self> {
        let number = db.terms(reader).await?;
        Ok(Self { db, connection: reader, number })
    }

    /// To judge by: the database itself says whether anything has changed, and with the write lock held nothing will.
    pub async fn to_judge(db: &'a Db, connection: &'a mut Connection) -> Result<Self> {
        let number = db::terms_number(connection).await?;
        db.settle_terms(connection, number);
        Ok(Self { db, connection, number })
    }

    /// The number of the terms: the same for as long as they are.
    #[must_use]
    pub const fn number(&self) -> i64 {
        self.number
    }

    /// All resources in use that may be booked by themselves, in the order of the lists.
    pub async fn all(&mut self, language: Language) -> Result<Arc<Vec<Resource>>> {
        let name = ("resources in use", language.code());
        if let Some(known) = self.db.remembered(self.number, name) {
            return Ok(known);
        }
        let kept = self.all_kept(language).await?;
        let in_use = kept.iter().filter(|one| one.terms.in_use && one.terms.alone).cloned().collect();
        self.keep(name, in_use).await
    }

    /// All resources, those out of use after the others.
    pub async fn all_kept(&mut self, language: Language) -> Result<Arc<Vec<Resource>>> {
        let name = ("resources", language.code());
        if let Some(known) = self.db.remembered(self.number, name) {
            return Ok(known);
        }
        let read = store::all_kept(self.connection, language).await?;
        self.keep(name, read).await
    }

    /// The resource of an address.
    pub async fn find(&mut self, slug: &str, language: Language) -> Result<Option<Resource>> {
        Ok(self.all_kept(language).await?.iter().find(|one| one.slug == slug).cloned())
    }

    /// The resource of a booking.
    pub async fn find_by_id(&mut self, id: ResourceId, language: Language) -> Result<Option<Resource>> {
        Ok(self.all_kept(language).await?.iter().find(|one| one.id == id).cloned())
    }

    /// The days from `from` to `until`, both included, on which the centre is closed.
    pub async fn closed_days(&mut self, from: Date, until: Date) -> Result<Vec<ClosedDay>> {
        let name = ("closed days", "");
        let days = if let Some(days) = self.db.remembered::<Vec<ClosedDay>>(self.number, name) {
            days
        } else {
            let days = store::closed_days(self.connection, Date::MIN, Date::MAX).await?;
            self.keep(name, days).await?
        };
        Ok(days.iter().filter(|closed| (from..=until).contains(&closed.day)).cloned().collect())
    }

    /// What may be taken along with a resource, in the order of the lists, and at most how many in one booking.
    pub async fn extras(&mut self, resource: ResourceId) -> Result<Vec<(ResourceId, u16)>> {
        let name = ("extras", "");
        let all = if let Some(all) = self.db.remembered::<Extras>(self.number, name) {
            all
        } else {
            let all = store::extras_of_all(self.connection).await?;
            self.keep(name, all).await?
        };
        Ok(all.get(&resource).cloned().unwrap_or_default())
    }

    /// In what each member may go further than others on a day.
    pub async fn allowances(&mut self, today: Date) -> Result<Allowances> {
        let name = ("allowances", "");
        let given = if let Some(given) = self.db.remembered(self.number, name) {
            given
        } else {
            let given = store::given(self.connection).await?;
            self.keep(name, given).await?
        };
        Ok(Allowances { given, today })
    }

    /// Remembers what was read, unless the terms have changed meanwhile, or this is a unit of work that has changed them:
    /// that may come to nothing.
    async fn keep<T: Send + Sync + 'static>(
        &mut self,
        name: (&'static str, &'static str),
        read: T,
    ) -> Result<Arc<T>> {
        let read = Arc::new(read);
        if self.db.is_settled(self.number) && db::terms_number(self.connection).await? == self.number {
            self.db.remember(self.number, name, &read);
        }
        Ok(read)
    }
}
