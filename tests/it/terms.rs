//! The terms of a resource, set by administrators and kept by every way to a place: who decides.

use crate::support::{Page, Person, Site};

mod approval;
mod approvers;
mod assistants;
mod notices;
mod people;

async fn reads(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Opens a page of settings of the library, fills in some fields and sends it.
async fn set(admin: &Person, section: &str, fields: &[(&str, &str)]) -> Page {
    let form = admin.get(&format!("/admin/resources/library/{section}")).await.form("#answers");
    admin.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

async fn saved(site: &Site, section: &str, fields: &[(&str, &str)]) {
    let sent = set(&reads(site.admin().await).await, section, fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
}

/// A wish for the library on Wednesday.
struct Wish<'a> {
    start: &'a str,
    minutes: &'a str,
    people: &'a str,
    assistants: &'a str,
}

const HOUR: Wish<'_> = Wish { start: "10:00", minutes: "60", people: "1", assistants: "0" };

impl Wish<'_> {
    fn key(&self, person: &Person) -> String {
        let start = self.start.replace(':', "");
        format!("terms-{}-{start}-{}-{}-{}", person.id, self.minutes, self.people, self.assistants)
    }

    async fn send(&self, person: &Person, to: &str, more: &[(&str, &str)]) -> Page {
        let key = self.key(person);
        let fields = [
            ("key", key.as_str()),
            ("resource", "library"),
            ("date", "2026-11-25"),
            ("start", self.start),
            ("duration", self.minutes),
            ("people", self.people),
            ("assistants", self.assistants),
        ];
        let own = fields.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
        let fields: Vec<_> = own.chain(more.iter().copied()).collect();
        person.post(to, &fields).await
    }

    /// The page on which it is checked.
    async fn check(&self, person: &Person) -> Page {
        let sent = self.send(person, "/bookings/check", &[]).await;
        assert_eq!(sent.status(), 303, "{}", sent.summary());
        person.follow(&sent).await
    }

    /// The number of what is made of it.
    async fn book(&self, person: &Person) -> String {
        let sent = self.send(person, "/bookings", &[]).await;
        assert_eq!(sent.status(), 303, "{}", sent.summary());
        sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
    }

    async fn move_to(&self, person: &Person, id: &str) -> Page {
        let key = format!("move-{id}-{}", self.key(person));
        self.send(person, "/bookings", &[("key", &key), ("moves", id)]).await
    }
}

async fn state(site: &Site, id: &str) -> String {
    site.word(&format!("SELECT state FROM booking WHERE id = {id}")).await
}

/// Its member gives it up.
async fn give_up(person: &Person, id: &str) {
    assert_eq!(person.post(&format!("/bookings/{id}/cancellation"), &[]).await.status(), 303);
}

async fn messages(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}
