//! Who may open and send what: every route, each role, one's own record, another's, and none.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Person, Site, Template};

/// The columns of [`TABLE`].
pub const ROLES: [&str; 6] = ["visitor", "member", "coordinator", "staff", "admin", "accountant"];

pub struct Row {
    pub method: &'static str,
    /// As the router spells it.
    pub route: &'static str,
    /// `OWN` and `OTHER` stand for records of one's own and of somebody else.
    pub address: &'static str,
    pub fields: &'static [(&'static str, &'static str)],
    pub statuses: [u16; 6],
}

const fn get(route: &'static str, address: &'static str, statuses: [u16; 6]) -> Row {
    Row { method: "GET", route, address, fields: &[], statuses }
}

const fn post(route: &'static str, address: &'static str, statuses: [u16; 6]) -> Row {
    Row { method: "POST", route, address, fields: &[], statuses }
}

impl Row {
    const fn with(mut self, fields: &'static [(&'static str, &'static str)]) -> Self {
        self.fields = fields;
        self
    }
}

const WISH: &[(&str, &str)] = &[
    ("key", "key-of-the-matrix"),
    ("resource", "piano"),
    ("date", "2026-11-27"),
    ("start", "15:00"),
    ("duration", "60"),
    ("people", "1"),
];

const DETAILS: &[(&str, &str)] =
    &[("resource", "piano"), ("date", "2026-11-27"), ("start", "15:00"), ("duration", "60"), ("people", "1")];

const REPEATS: &[(&str, &str)] = &[("draft", "draft-of-the-matrix"), ("rhythm", "week"), ("times", "2")];

const KIND: &[(&str, &str)] = &[("kind", "guide")];

const TOLD: &[(&str, &str)] = &[("person", "2"), ("told", "202-0"), ("result", "reached")];

const LISTED: &[(&str, &str)] =
    &[("key", "key-of-the-matrix"), ("text", "Имя;Телефон\nНовая;8 701 555 00 11"), ("reads", "ru")];

const BORROWED: &[(&str, &str)] =
    &[("key", "key-of-the-matrix"), ("model", "7602"), ("from", "2026-11-25"), ("until", "2026-12-02")];
const PIECES: &[(&str, &str)] = &[("key", "key-of-the-matrix"), ("text", "Вид;Модель\nМышь;M90\nМышь;M91")];

#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    get("/", "/", [200; 6]),
    get("/help", "/help", [200; 6]),
    get("/accessibility", "/accessibility", [200; 6]),
    get("/privacy", "/privacy", [200; 6]),
    get("/how-to-book/{step}", "/how-to-book/1", [200; 6]),
    get("/how-to-book/{step}", "/how-to-book/99", [404; 6]),
    get("/how-to-book/{step}", "/how-to-book/x", [404; 6]),
    get("/resources", "/resources", [200; 6]),
    get("/resources/{slug}", "/resources/library", [200; 6]),
    get("/resources/{slug}", "/resources/pool", [404; 6]),
    get("/resources/{slug}/day", "/resources/library/day", [200; 6]),
    get("/resources/{slug}/day", "/resources/pool/day", [404; 6]),
    get("/resources/{slug}/week", "/resources/library/week", [200; 6]),
    get("/resources/{slug}/week", "/resources/pool/week", [404; 6]),
    get("/resources/{slug}/month", "/resources/library/month", [200; 6]),
    get("/resources/{slug}/month", "/resources/pool/month", [404; 6]),
    // The register of items.
    get("/equipment", "/equipment", [303, 403, 403, 200, 403, 403]),
    get("/equipment/new", "/equipment/new", [303, 403, 403, 200, 403, 403]),
    post("/equipment/new", "/equipment/new", [401, 403, 403, 422, 403, 403]),
    get("/equipment/{tag}", "/equipment/IT-0001", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}", "/equipment/it-1", [303, 403, 403, 303, 403, 403]),
    get("/equipment/{tag}", "/equipment/IT-9999", [303, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/state", "/equipment/IT-0001/state", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/state", "/equipment/IT-9999/state", [303, 403, 403, 404, 403, 403]),
    post("/equipment/{tag}/state", "/equipment/IT-0001/state", [401, 403, 403, 422, 403, 403]),
    post("/equipment/{tag}/state", "/equipment/IT-9999/state", [401, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/wipe", "/equipment/IT-0002/wipe", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/wipe", "/equipment/IT-0001/wipe", [303, 403, 403, 303, 403, 403]),
    post("/equipment/{tag}/wipe", "/equipment/IT-0002/wipe", [401, 403, 403, 422, 403, 403]),
    post("/equipment/{tag}/wipe", "/equipment/IT-9999/wipe", [401, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/data", "/equipment/IT-0001/data", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/data", "/equipment/IT-9999/data", [303, 403, 403, 404, 403, 403]),
    post("/equipment/{tag}/data", "/equipment/IT-0001/data", [401, 403, 403, 422, 403, 403]),
    post("/equipment/{tag}/data", "/equipment/IT-9999/data", [401, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/photos", "/equipment/IT-0001/photos", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/photos", "/equipment/IT-9999/photos", [303, 403, 403, 404, 403, 403]),
    post("/equipment/{tag}/photos", "/equipment/IT-0001/photos", [401, 403, 403, 422, 403, 403]),
    post("/equipment/{tag}/photos", "/equipment/IT-9999/photos", [401, 403, 403, 404, 403, 403]),
    get("/equipment/photos/{file}", "/equipment/photos/00000000000000000000000005680800.jpg", [303, 403, 403, 200, 403, 403]),
    get("/equipment/photos/{file}", "/equipment/photos/none.jpg", [303, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/photos/{photo}/removal", "/equipment/IT-0001/photos/7101/removal", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/photos/{photo}/removal", "/equipment/IT-0002/photos/7101/removal", [303, 403, 403, 404, 403, 403]),
    post("/equipment/{tag}/photos/{photo}/removal", "/equipment/IT-0001/photos/7101/removal", [401, 403, 403, 303, 403, 403]),
    post("/equipment/{tag}/photos/{photo}/removal", "/equipment/IT-9999/photos/7101/removal", [401, 403, 403, 404, 403, 403]),
    get("/equipment/settings", "/equipment/settings", [303, 403, 403, 403, 200, 403]),
    post("/equipment/settings/prefix", "/equipment/settings/prefix", [401, 403, 403, 403, 422, 403]),
    post("/equipment/settings/places", "/equipment/settings/places", [401, 403, 403, 403, 422, 403]),
    get("/equipment/settings/places/{id}", "/equipment/settings/places/OWN", [303, 403, 403, 403, 200, 403]),
    get("/equipment/settings/places/{id}", "/equipment/settings/places/OTHER", [303, 403, 403, 403, 200, 403]),
    get("/equipment/settings/places/{id}", "/equipment/settings/places/9999", [303, 403, 403, 403, 404, 403]),
    post("/equipment/settings/places/{id}", "/equipment/settings/places/OWN", [401, 403, 403, 403, 422, 403]),
    post("/equipment/settings/places/{id}", "/equipment/settings/places/OTHER", [401, 403, 403, 403, 422, 403]),
    post("/equipment/settings/places/{id}", "/equipment/settings/places/9999", [401, 403, 403, 403, 404, 403]),
    post("/equipment/settings/places/{id}/use", "/equipment/settings/places/OWN/use", [401, 403, 403, 403, 303, 403]),
    post("/equipment/settings/places/{id}/use", "/equipment/settings/places/OTHER/use", [401, 403, 403, 403, 303, 403]),
    post("/equipment/settings/places/{id}/use", "/equipment/settings/places/9999/use", [401, 403, 403, 403, 404, 403]),
    get("/equipment/settings/categories/{code}", "/equipment/settings/categories/laptop", [303, 403, 403, 403, 200, 403]),
    get("/equipment/settings/categories/{code}", "/equipment/settings/categories/none", [303, 403, 403, 403, 404, 403]),
    post("/equipment/settings/categories/{code}", "/equipment/settings/categories/laptop", [401, 403, 403, 403, 422, 403]),
    post("/equipment/settings/categories/{code}", "/equipment/settings/categories/none", [401, 403, 403, 403, 404, 403]),
    get("/display", "/display", [200; 6]),
    post("/display", "/display", [303; 6]).with(&[("theme", "dark")]),
    post("/language", "/language", [303; 6]).with(&[("language", "ru")]),
    get("/sign-in", "/sign-in", [200, 303, 303, 303, 303, 303]),
    post("/sign-in", "/sign-in", [422; 6]),
    get("/sign-in/card", "/sign-in/card", [200, 303, 303, 303, 303, 303]),
    post("/sign-in/card", "/sign-in/card", [303; 6]),
    get("/people/card", "/people/card", [303, 403, 403, 200, 200, 403]),
    post("/people/card", "/people/card", [401, 403, 403, 422, 422, 403]),
    post("/account/sign-in-card/ending", "/account/sign-in-card/ending", [401, 303, 303, 303, 303, 303]),
    post("/sign-out", "/sign-out", [401, 303, 303, 303, 303, 303]),
    get("/account", "/account", [303, 200, 200, 200, 200, 200]),
    get("/account/erasure", "/account/erasure", [303, 200, 200, 200, 200, 200]),
    post("/account/erasure", "/account/erasure", [401, 422, 422, 422, 422, 422]),
    get("/account/export", "/account/export", [303, 200, 200, 200, 200, 200]),
    post("/account/export", "/account/export", [401, 422, 422, 422, 422, 422]),
    get("/account/access-needs", "/account/access-needs", [303, 200, 200, 200, 200, 200]),
    post("/account/access-needs", "/account/access-needs", [401, 422, 422, 422, 422, 422]).with(&[("need", "ramp")]),
    post("/account/access-needs/use", "/account/access-needs/use", [401, 303, 303, 303, 303, 303]),
    get("/account/access-needs/withdrawal", "/account/access-needs/withdrawal", [303, 303, 303, 303, 303, 303]),
    get("/account/evacuation", "/account/evacuation", [303, 200, 200, 200, 200, 200]),
    post("/account/evacuation", "/account/evacuation", [401, 422, 422, 422, 422, 422]),
    post("/account/evacuation/ending", "/account/evacuation/ending", [401, 303, 303, 303, 303, 303]),
    post("/account/access-needs/withdrawal", "/account/access-needs/withdrawal", [401, 303, 303, 303, 303, 303]),
    get("/account/second-step", "/account/second-step", [303, 200, 200, 200, 200, 200]),
    post("/account/second-step", "/account/second-step", [401, 303, 303, 303, 303, 303]),
    post("/account/second-step/secret", "/account/second-step/secret", [401, 422, 422, 422, 422, 422]),
    post("/account/second-step/recovery-codes", "/account/second-step/recovery-codes", [401, 422, 422, 422, 422, 422]),
    post("/account/second-step/removal", "/account/second-step/removal", [401, 422, 422, 422, 422, 422]),
    get("/sign-in/second-step", "/sign-in/second-step", [303; 6]),
    post("/sign-in/second-step", "/sign-in/second-step", [303; 6]),
    get("/people/{id}/second-step", "/people/OWN/second-step", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}/second-step", "/people/OTHER/second-step", [303, 403, 403, 403, 404, 403]),
    get("/people/{id}/second-step", "/people/9999/second-step", [303, 403, 403, 403, 404, 403]),
    post("/people/{id}/second-step", "/people/OWN/second-step", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/second-step", "/people/OTHER/second-step", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/second-step", "/people/9999/second-step", [401, 403, 403, 403, 404, 403]),
    get("/account/password", "/account/password", [303, 200, 200, 200, 200, 200]),
    post("/account/password", "/account/password", [401, 422, 422, 422, 422, 422]),
    post("/account/sessions/ending", "/account/sessions/ending", [401, 303, 303, 303, 303, 303]),
    post("/account/sessions/{id}/ending", "/account/sessions/OWN/ending", [401, 303, 303, 303, 303, 303]),
    post("/account/sessions/{id}/ending", "/account/sessions/OTHER/ending", [401, 404, 404, 404, 404, 404]),
    post("/account/sessions/{id}/ending", "/account/sessions/9999/ending", [401, 404, 404, 404, 404, 404]),
    get("/account/helpers", "/account/helpers", [303, 200, 200, 200, 200, 200]),
    get("/account/helpers/new", "/account/helpers/new", [303, 200, 200, 200, 200, 200]),
    post("/account/helpers/new", "/account/helpers/new", [401, 422, 422, 422, 422, 422]),
    get("/account/helpers/{id}", "/account/helpers/OWN", [303, 200, 200, 200, 200, 200]),
    get("/account/helpers/{id}", "/account/helpers/OTHER", [303, 404, 404, 404, 404, 404]),
    get("/account/helpers/{id}", "/account/helpers/9999", [303, 404, 404, 404, 404, 404]),
    post("/account/helpers/{id}", "/account/helpers/OWN", [401, 422, 422, 422, 422, 422]),
    post("/account/helpers/{id}", "/account/helpers/OTHER", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/{id}", "/account/helpers/9999", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/{id}/ending", "/account/helpers/OWN/ending", [401, 303, 303, 303, 303, 303]),
    post("/account/helpers/{id}/ending", "/account/helpers/OTHER/ending", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/{id}/ending", "/account/helpers/9999/ending", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/offers/{id}/acceptance", "/account/helpers/offers/OWN/acceptance", [401, 303, 303, 303, 303, 303]),
    post("/account/helpers/offers/{id}/acceptance", "/account/helpers/offers/OTHER/acceptance", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/offers/{id}/acceptance", "/account/helpers/offers/9999/acceptance", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/offers/{id}/ending", "/account/helpers/offers/OWN/ending", [401, 303, 303, 303, 303, 303]),
    post("/account/helpers/offers/{id}/ending", "/account/helpers/offers/OTHER/ending", [401, 404, 404, 404, 404, 404]),
    post("/account/helpers/offers/{id}/ending", "/account/helpers/offers/9999/ending", [401, 404, 404, 404, 404, 404]),
    post("/acting", "/acting", [401, 404, 404, 404, 404, 303]).with(&[("member", "5")]),
    post("/acting/ending", "/acting/ending", [401, 303, 303, 303, 303, 303]),
    get("/people/helpers", "/people/helpers", [303, 403, 200, 200, 200, 403]),
    post("/people/helpers", "/people/helpers", [401, 403, 422, 422, 422, 403]),
    post("/people/helpers/recording", "/people/helpers/recording", [401, 403, 422, 422, 422, 403]),
    post("/people/helpers/recording", "/people/helpers/recording", [401, 403, 303, 303, 303, 403]).with(&[
        ("whose", "member@esik.test"),
        ("helper", "member2@esik.test"),
        ("what", "representative"),
        ("paper", "7"),
    ]),
    get("/donors", "/donors", [303, 403, 403, 200, 403, 403]),
    get("/donors/export", "/donors/export?format=csv", [303, 403, 403, 200, 403, 403]),
    get("/donors/export", "/donors/export?format=exe", [303, 403, 403, 404, 403, 403]),
    get("/donors/new", "/donors/new", [303, 403, 403, 200, 403, 403]),
    post("/donors", "/donors", [401, 403, 403, 422, 403, 403]),
    post("/donors", "/donors", [401, 403, 403, 303, 403, 403]).with(&[("key", "key-of-the-matrix"), ("kind", "person"), ("name", "Newcomer"), ("reads", "ru")]),
    get("/donors/{id}", "/donors/OWN", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}", "/donors/OTHER", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}", "/donors/9999", [303, 403, 403, 404, 403, 403]),
    get("/donors/{id}/details", "/donors/OWN/details", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/details", "/donors/OTHER/details", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/details", "/donors/9999/details", [303, 403, 403, 404, 403, 403]),
    post("/donors/{id}/details", "/donors/OWN/details", [401, 403, 403, 422, 403, 403]),
    post("/donors/{id}/details", "/donors/OTHER/details", [401, 403, 403, 422, 403, 403]),
    post("/donors/{id}/details", "/donors/9999/details", [401, 403, 403, 404, 403, 403]),
    get("/donations", "/donations", [303, 403, 403, 200, 403, 403]),
    post("/donations", "/donations", [401, 403, 403, 303, 403, 403]).with(&[("key", "draft-of-the-matrix")]),
    post("/donations/drafts/removal", "/donations/drafts/removal", [401, 403, 403, 303, 403, 403]).with(&[("key", "draft-of-the-matrix")]),
    get("/donations/new", "/donations/new", [303, 403, 403, 200, 403, 403]),
    post("/donations/new", "/donations/new", [401, 403, 403, 422, 403, 403]),
    get("/donations/{id}", "/donations/OWN", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}", "/donations/OTHER", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}", "/donations/9999", [303, 403, 403, 404, 403, 403]),
    get("/donations/{id}/details", "/donations/OWN/details", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/details", "/donations/OTHER/details", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/details", "/donations/9999/details", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/details", "/donations/OWN/details", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/details", "/donations/OTHER/details", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/details", "/donations/9999/details", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/new", "/donations/2OWN/lines/new", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/new", "/donations/2OTHER/lines/new", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/new", "/donations/9999/lines/new", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines", "/donations/2OWN/lines", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines", "/donations/2OTHER/lines", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines", "/donations/9999/lines", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/{line}", "/donations/2OWN/lines/2OWN", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}", "/donations/2OTHER/lines/2OTHER", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}", "/donations/9999/lines/9999", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}", "/donations/2OWN/lines/2OWN", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}", "/donations/2OTHER/lines/2OTHER", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}", "/donations/9999/lines/9999", [401, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/removal", "/donations/2OWN/lines/2OWN/removal", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/removal", "/donations/2OTHER/lines/2OTHER/removal", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/removal", "/donations/9999/lines/9999/removal", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/receipt", "/donations/1OWN/receipt", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/receipt", "/donations/1OTHER/receipt", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/receipt", "/donations/9999/receipt", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/receipt", "/donations/1OWN/receipt", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/receipt", "/donations/1OTHER/receipt", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/receipt", "/donations/9999/receipt", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/dropping", "/donations/1OWN/dropping", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/dropping", "/donations/1OTHER/dropping", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/dropping", "/donations/9999/dropping", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/dropping", "/donations/1OWN/dropping", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/dropping", "/donations/1OTHER/dropping", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/dropping", "/donations/9999/dropping", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/certificate", "/donations/OWN/certificate", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate", "/donations/OTHER/certificate", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate", "/donations/9999/certificate", [303, 403, 403, 404, 403, 403]),
    get("/certificates/{id}", "/certificates/OWN", [303, 403, 403, 200, 403, 200]),
    get("/certificates/{id}", "/certificates/OTHER", [303, 403, 403, 200, 403, 200]),
    get("/certificates/{id}", "/certificates/9999", [303, 403, 403, 404, 403, 404]),
    post("/donations/{id}/certificate", "/donations/2OWN/certificate", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/certificate", "/donations/2OTHER/certificate", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/certificate", "/donations/9999/certificate", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/certificate/new", "/donations/2OWN/certificate/new", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate/new", "/donations/2OTHER/certificate/new", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate/new", "/donations/9999/certificate/new", [303, 403, 403, 404, 403, 403]),
    get("/donations/{id}/certificate/voiding", "/donations/OWN/certificate/voiding", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate/voiding", "/donations/OTHER/certificate/voiding", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/certificate/voiding", "/donations/9999/certificate/voiding", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/certificate/voiding", "/donations/OWN/certificate/voiding", [401, 403, 403, 303, 403, 403]),
    post("/donations/{id}/certificate/voiding", "/donations/OTHER/certificate/voiding", [401, 403, 403, 303, 403, 403]),
    post("/donations/{id}/certificate/voiding", "/donations/9999/certificate/voiding", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/letter", "/donations/OWN/letter", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/letter", "/donations/OTHER/letter", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/letter", "/donations/9999/letter", [303, 403, 403, 404, 403, 403]),
    get("/centre-computer", "/centre-computer", [303, 403, 403, 200, 200, 403]),
    post("/centre-computer", "/centre-computer", [401, 403, 403, 303, 303, 403]),
    get("/bookings", "/bookings", [303, 200, 200, 200, 200, 200]),
    get("/bookings/new", "/bookings/new?resource=piano", [303, 200, 200, 200, 200, 200]),
    get("/bookings/new", "/bookings/new?resource=pool", [303, 404, 404, 404, 404, 404]),
    post("/bookings/check", "/bookings/check", [401, 303, 303, 303, 303, 303]).with(DETAILS),
    post("/bookings", "/bookings", [401, 303, 303, 303, 303, 303]).with(WISH),
    get("/bookings/{id}", "/bookings/OWN", [303, 200, 200, 200, 200, 200]),
    get("/bookings/{id}", "/bookings/OTHER", [303, 404, 200, 404, 404, 404]),
    get("/bookings/{id}", "/bookings/9999", [303, 404, 404, 404, 404, 404]),
    get("/bookings/{id}", "/bookings/x", [303, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/cancellation", "/bookings/OWN/cancellation", [303, 200, 200, 200, 200, 200]),
    get("/bookings/{id}/cancellation", "/bookings/OTHER/cancellation", [303, 404, 200, 404, 404, 404]),
    get("/bookings/{id}/cancellation", "/bookings/9999/cancellation", [303, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/cancellation", "/bookings/OWN/cancellation", [401, 303, 303, 303, 303, 303]),
    post("/bookings/{id}/cancellation", "/bookings/OTHER/cancellation", [401, 404, 422, 404, 404, 404]),
    post("/bookings/{id}/cancellation", "/bookings/9999/cancellation", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/reminder", "/bookings/OWN/reminder", [401, 303, 303, 303, 303, 303]),
    post("/bookings/{id}/reminder", "/bookings/OTHER/reminder", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/reminder", "/bookings/9999/reminder", [401, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/question", "/bookings/OWN/question", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/question", "/bookings/OTHER/question", [303, 403, 303, 403, 403, 403]),
    get("/bookings/{id}/question", "/bookings/9999/question", [303, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/question", "/bookings/OWN/question", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/question", "/bookings/OTHER/question", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/question", "/bookings/9999/question", [401, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/answer", "/bookings/OWN/answer", [401, 422, 422, 422, 422, 422]),
    post("/bookings/{id}/answer", "/bookings/OTHER/answer", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/answer", "/bookings/9999/answer", [401, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/support/arrangement", "/bookings/OWN/support/arrangement", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/support/arrangement", "/bookings/OTHER/support/arrangement", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/support/arrangement", "/bookings/9999/support/arrangement", [303, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/support/arrangement", "/bookings/OWN/support/arrangement", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/support/arrangement", "/bookings/OTHER/support/arrangement", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/support/arrangement", "/bookings/9999/support/arrangement", [401, 403, 404, 403, 403, 403]),
    get("/bookings/{id}/support/refusal", "/bookings/OWN/support/refusal", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/support/refusal", "/bookings/OTHER/support/refusal", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/support/refusal", "/bookings/9999/support/refusal", [303, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/support/refusal", "/bookings/OWN/support/refusal", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/support/refusal", "/bookings/OTHER/support/refusal", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/support/refusal", "/bookings/9999/support/refusal", [401, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/support/another", "/bookings/OWN/support/another", [401, 303, 303, 303, 303, 303]).with(KIND),
    post("/bookings/{id}/support/another", "/bookings/OTHER/support/another", [401, 404, 404, 404, 404, 404]).with(KIND),
    post("/bookings/{id}/support/another", "/bookings/9999/support/another", [401, 404, 404, 404, 404, 404]).with(KIND),
    get("/support", "/support", [303, 403, 200, 403, 403, 403]),
    post("/support/calls/{id}", "/support/calls/OWN", [401, 403, 303, 403, 403, 403]),
    post("/support/calls/{id}", "/support/calls/OTHER", [401, 403, 303, 403, 403, 403]),
    post("/support/calls/{id}", "/support/calls/9999", [401, 403, 303, 403, 403, 403]),
    get("/support/people", "/support/people", [303, 403, 200, 403, 403, 403]),
    post("/support/people", "/support/people", [401, 403, 422, 403, 403, 403]),
    get("/support/people/new", "/support/people/new", [303, 403, 200, 403, 403, 403]),
    get("/support/people/{id}", "/support/people/OWN", [303, 403, 200, 403, 403, 403]),
    post("/support/people/{id}", "/support/people/OWN", [401, 403, 422, 403, 403, 403]),
    get("/support/people/{id}/removal", "/support/people/OWN/removal", [303, 403, 200, 403, 403, 403]),
    post("/support/people/{id}/removal", "/support/people/OWN/removal", [401, 403, 303, 403, 403, 403]),
    get("/support/people/{id}", "/support/people/OTHER", [303, 403, 200, 403, 403, 403]),
    post("/support/people/{id}", "/support/people/OTHER", [401, 403, 422, 403, 403, 403]),
    get("/support/people/{id}/removal", "/support/people/OTHER/removal", [303, 403, 200, 403, 403, 403]),
    post("/support/people/{id}/removal", "/support/people/OTHER/removal", [401, 403, 303, 403, 403, 403]),
    get("/support/people/{id}", "/support/people/9999", [303, 403, 404, 403, 403, 403]),
    post("/support/people/{id}", "/support/people/9999", [401, 403, 404, 403, 403, 403]),
    get("/support/people/{id}/removal", "/support/people/9999/removal", [303, 403, 404, 403, 403, 403]),
    post("/support/people/{id}/removal", "/support/people/9999/removal", [401, 403, 303, 403, 403, 403]),
    get("/support/kinds", "/support/kinds", [303, 403, 403, 403, 200, 403]),
    post("/support/kinds", "/support/kinds", [401, 403, 403, 403, 422, 403]),
    get("/bookings/{id}/support/withdrawal", "/bookings/OWN/support/withdrawal", [303, 200, 200, 200, 200, 200]),
    get("/bookings/{id}/support/withdrawal", "/bookings/OTHER/support/withdrawal", [303, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/support/withdrawal", "/bookings/9999/support/withdrawal", [303, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/support/withdrawal", "/bookings/OWN/support/withdrawal", [401, 303, 303, 303, 303, 303]),
    post("/bookings/{id}/support/withdrawal", "/bookings/OTHER/support/withdrawal", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/support/withdrawal", "/bookings/9999/support/withdrawal", [401, 404, 404, 404, 404, 404]),
    get("/approvals", "/approvals", [303, 403, 200, 403, 403, 403]),
    get("/approvals/decisions", "/approvals/decisions?done=101&left=102", [303, 403, 200, 403, 403, 403]),
    post("/approvals/decisions", "/approvals/decisions", [401, 403, 422, 403, 403, 403]),
    post("/approvals/decisions", "/approvals/decisions", [401, 403, 303, 403, 403, 403]).with(&[("chosen", "101"), ("to", "approval")]),
    get("/approvals/history", "/approvals/history", [303, 403, 200, 403, 403, 403]),
    get("/approvals/refusals", "/approvals/refusals?chosen=101", [303, 403, 200, 403, 403, 403]),
    get("/approvals/refusals", "/approvals/refusals", [303, 403, 422, 403, 403, 403]),
    post("/approvals/refusals", "/approvals/refusals", [401, 403, 422, 403, 403, 403]).with(&[("chosen", "101")]),
    post("/bookings/{id}/approval", "/bookings/OWN/approval", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/approval", "/bookings/OTHER/approval", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/approval", "/bookings/9999/approval", [401, 403, 404, 403, 403, 403]),
    get("/bookings/{id}/refusal", "/bookings/OWN/refusal", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/refusal", "/bookings/OTHER/refusal", [303, 403, 200, 403, 403, 403]),
    get("/bookings/{id}/refusal", "/bookings/9999/refusal", [303, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/refusal", "/bookings/OWN/refusal", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/refusal", "/bookings/OTHER/refusal", [401, 403, 422, 403, 403, 403]),
    post("/bookings/{id}/refusal", "/bookings/9999/refusal", [401, 403, 404, 403, 403, 403]),
    get("/day", "/day", [200; 6]),
    get("/desk", "/desk", [303, 403, 200, 200, 403, 403]),
    get("/desk", "/desk?day=2026-11-25", [303, 403, 200, 200, 403, 403]),
    get("/desk/print", "/desk/print", [303, 403, 200, 200, 403, 403]),
    get("/desk/bookings/new", "/desk/bookings/new", [303, 403, 200, 200, 403, 403]),
    post("/desk/bookings/new", "/desk/bookings/new", [401, 403, 422, 422, 403, 403]).with(WISH),
    get("/desk/paper", "/desk/paper", [303, 403, 200, 200, 403, 403]),
    post("/desk/paper", "/desk/paper", [401, 403, 422, 422, 403, 403]).with(WISH),
    post("/bookings/{id}/arrival", "/bookings/OWN/arrival", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/arrival", "/bookings/OTHER/arrival", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/arrival", "/bookings/9999/arrival", [401, 403, 404, 404, 403, 403]),
    post("/bookings/{id}/departure", "/bookings/OWN/departure", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/departure", "/bookings/OTHER/departure", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/departure", "/bookings/9999/departure", [401, 403, 404, 404, 403, 403]),
    post("/bookings/{id}/non-use", "/bookings/OWN/non-use", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/non-use", "/bookings/OTHER/non-use", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/non-use", "/bookings/9999/non-use", [401, 403, 404, 404, 403, 403]),
    post("/bookings/{id}/arrival/withdrawal", "/bookings/OWN/arrival/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/arrival/withdrawal", "/bookings/OTHER/arrival/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/arrival/withdrawal", "/bookings/9999/arrival/withdrawal", [401, 403, 404, 404, 403, 403]),
    post("/bookings/{id}/departure/withdrawal", "/bookings/OWN/departure/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/departure/withdrawal", "/bookings/OTHER/departure/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/departure/withdrawal", "/bookings/9999/departure/withdrawal", [401, 403, 404, 404, 403, 403]),
    post("/bookings/{id}/non-use/withdrawal", "/bookings/OWN/non-use/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/non-use/withdrawal", "/bookings/OTHER/non-use/withdrawal", [401, 403, 422, 422, 403, 403]),
    post("/bookings/{id}/non-use/withdrawal", "/bookings/9999/non-use/withdrawal", [401, 403, 404, 404, 403, 403]),
    get("/series/new", "/series/new", [303; 6]),
    get("/series/new", "/series/new?draft=draft-of-the-matrix", [303, 200, 200, 200, 200, 200]),
    post("/series", "/series", [401, 303, 303, 303, 303, 303]),
    post("/series", "/series", [401, 303, 303, 303, 303, 303]).with(REPEATS),
    get("/series/{id}", "/series/OWN", [303, 200, 200, 200, 200, 200]),
    get("/series/{id}", "/series/OTHER", [303, 404, 200, 404, 404, 404]),
    get("/series/{id}", "/series/9999", [303, 404, 404, 404, 404, 404]),
    post("/series/{id}/approval", "/series/OWN/approval", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/approval", "/series/OTHER/approval", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/approval", "/series/9999/approval", [401, 403, 404, 403, 403, 403]),
    get("/series/{id}/move", "/series/OWN/move", [303, 200, 200, 200, 200, 200]),
    get("/series/{id}/move", "/series/OTHER/move", [303, 404, 404, 404, 404, 404]),
    get("/series/{id}/move", "/series/9999/move", [303, 404, 404, 404, 404, 404]),
    post("/series/{id}/move", "/series/OWN/move", [401, 422, 422, 422, 422, 422]),
    post("/series/{id}/move", "/series/OTHER/move", [401, 404, 404, 404, 404, 404]),
    post("/series/{id}/move", "/series/9999/move", [401, 404, 404, 404, 404, 404]),
    post("/series/{id}/move/approval", "/series/OWN/move/approval", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/move/approval", "/series/OTHER/move/approval", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/move/approval", "/series/9999/move/approval", [401, 403, 404, 403, 403, 403]),
    get("/series/{id}/move/refusal", "/series/OWN/move/refusal", [303, 403, 303, 403, 403, 403]),
    get("/series/{id}/move/refusal", "/series/OTHER/move/refusal", [303, 403, 303, 403, 403, 403]),
    get("/series/{id}/move/refusal", "/series/9999/move/refusal", [303, 403, 404, 403, 403, 403]),
    post("/series/{id}/move/refusal", "/series/OWN/move/refusal", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/move/refusal", "/series/OTHER/move/refusal", [401, 403, 303, 403, 403, 403]),
    post("/series/{id}/move/refusal", "/series/9999/move/refusal", [401, 403, 404, 403, 403, 403]),
    get("/series/{id}/refusal", "/series/OWN/refusal", [303, 403, 200, 403, 403, 403]),
    get("/series/{id}/refusal", "/series/OTHER/refusal", [303, 403, 200, 403, 403, 403]),
    get("/series/{id}/refusal", "/series/9999/refusal", [303, 403, 404, 403, 403, 403]),
    post("/series/{id}/refusal", "/series/OWN/refusal", [401, 403, 422, 403, 403, 403]),
    post("/series/{id}/refusal", "/series/OTHER/refusal", [401, 403, 422, 403, 403, 403]),
    post("/series/{id}/refusal", "/series/9999/refusal", [401, 403, 404, 403, 403, 403]),
    get("/waiting-list/new", "/waiting-list/new?resource=chess", [303; 6]),
    get("/waiting-list/new", "/waiting-list/new?resource=chess&date=2026-11-27&duration=60", [303, 200, 200, 200, 200, 200]),
    get("/waiting-list/new", "/waiting-list/new?resource=pool", [303, 404, 404, 404, 404, 404]),
    get("/waiting-list", "/waiting-list", [303; 6]),
    post("/waiting-list", "/waiting-list", [401, 404, 404, 404, 404, 404]),
    post("/waiting-list", "/waiting-list", [401, 422, 422, 422, 422, 422]).with(DETAILS),
    get("/waiting-list/{id}", "/waiting-list/OWN", [303, 200, 200, 200, 200, 200]),
    get("/waiting-list/{id}", "/waiting-list/OTHER", [303, 404, 404, 404, 404, 404]),
    get("/waiting-list/{id}", "/waiting-list/9999", [303, 404, 404, 404, 404, 404]),
    post("/waiting-list/{id}/acceptance", "/waiting-list/OWN/acceptance", [401, 303, 303, 303, 303, 303]),
    post("/waiting-list/{id}/acceptance", "/waiting-list/OTHER/acceptance", [401, 404, 404, 404, 404, 404]),
    post("/waiting-list/{id}/acceptance", "/waiting-list/9999/acceptance", [401, 404, 404, 404, 404, 404]),
    post("/waiting-list/{id}/withdrawal", "/waiting-list/OWN/withdrawal", [401, 303, 303, 303, 303, 303]),
    post("/waiting-list/{id}/withdrawal", "/waiting-list/OTHER/withdrawal", [401, 404, 404, 404, 404, 404]),
    post("/waiting-list/{id}/withdrawal", "/waiting-list/9999/withdrawal", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/move/approval", "/bookings/OWN/move/approval", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/move/approval", "/bookings/OTHER/move/approval", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/move/approval", "/bookings/9999/move/approval", [401, 403, 404, 403, 403, 403]),
    get("/bookings/{id}/move/refusal", "/bookings/OWN/move/refusal", [303, 403, 303, 403, 403, 403]),
    get("/bookings/{id}/move/refusal", "/bookings/OTHER/move/refusal", [303, 403, 303, 403, 403, 403]),
    get("/bookings/{id}/move/refusal", "/bookings/9999/move/refusal", [303, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/move/refusal", "/bookings/OWN/move/refusal", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/move/refusal", "/bookings/OTHER/move/refusal", [401, 403, 303, 403, 403, 403]),
    post("/bookings/{id}/move/refusal", "/bookings/9999/move/refusal", [401, 403, 404, 403, 403, 403]),
    post("/bookings/{id}/move/withdrawal", "/bookings/OWN/move/withdrawal", [401, 303, 303, 303, 303, 303]),
    post("/bookings/{id}/move/withdrawal", "/bookings/OTHER/move/withdrawal", [401, 404, 404, 404, 404, 404]),
    post("/bookings/{id}/move/withdrawal", "/bookings/9999/move/withdrawal", [401, 404, 404, 404, 404, 404]),
    get("/find", "/find", [200; 6]),
    get("/find", "/find?date=27.11.2026&duration=60&people=1", [200; 6]),
    post("/find/choice", "/find/choice", [401, 303, 303, 303, 303, 303]).with(&[("slot", "piano 2026-11-27T15:00 60"), ("people", "1")]),
    get("/calendar/{file}", "/calendar/x.ics", [404, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/calendar.ics", "/bookings/OWN/calendar.ics", [303, 200, 200, 200, 200, 200]),
    get("/bookings/{id}/calendar.ics", "/bookings/OTHER/calendar.ics", [303, 404, 404, 404, 404, 404]),
    get("/bookings/{id}/calendar.ics", "/bookings/9999/calendar.ics", [303, 404, 404, 404, 404, 404]),
    get("/account/calendar", "/account/calendar", [303, 200, 200, 200, 200, 200]),
    post("/account/calendar", "/account/calendar", [401, 200, 200, 200, 200, 200]),
    post("/account/calendar/ending", "/account/calendar/ending", [401, 303, 303, 303, 303, 303]),
    get("/people", "/people", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}", "/people/OWN", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}", "/people/OTHER", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}", "/people/9999", [303, 403, 403, 403, 404, 403]),
    get("/people/{id}", "/people/x", [303, 403, 403, 403, 404, 403]),
    get("/people/{id}/death", "/people/OWN/death", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}/death", "/people/OTHER/death", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}/death", "/people/9999/death", [303, 403, 403, 403, 404, 403]),
    post("/people/{id}/death", "/people/OWN/death", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/death", "/people/OTHER/death", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/death", "/people/9999/death", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/death/withdrawal", "/people/OWN/death/withdrawal", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/death/withdrawal", "/people/OTHER/death/withdrawal", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/death/withdrawal", "/people/9999/death/withdrawal", [401, 403, 403, 403, 404, 403]),
    get("/people/{id}/erasure", "/people/OWN/erasure", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}/erasure", "/people/OTHER/erasure", [303, 403, 403, 403, 200, 403]),
    get("/people/{id}/erasure", "/people/9999/erasure", [303, 403, 403, 403, 404, 403]),
    post("/people/{id}/erasure", "/people/OWN/erasure", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/erasure", "/people/OTHER/erasure", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/erasure", "/people/9999/erasure", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/roles", "/people/OWN/roles", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/roles", "/people/OTHER/roles", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/roles", "/people/9999/roles", [401, 403, 403, 403, 404, 403]),
    post("/people/{id}/membership", "/people/OWN/membership", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/membership", "/people/OTHER/membership", [401, 403, 403, 403, 422, 403]),
    post("/people/{id}/membership", "/people/9999/membership", [401, 403, 403, 403, 404, 403]),
    get("/people/new", "/people/new", [303, 403, 200, 200, 200, 403]),
    post("/people/new", "/people/new", [401, 403, 422, 422, 422, 403]),
    get("/people/code", "/people/code", [303, 403, 200, 200, 200, 403]),
    post("/people/code", "/people/code", [401, 403, 422, 422, 422, 403]),
    get("/people/import", "/people/import", [303, 403, 200, 200, 200, 403]),
    post("/people/import", "/people/import", [401, 403, 422, 422, 422, 403]),
    post("/people/import", "/people/import", [401, 403, 200, 200, 200, 403]).with(LISTED),
    post("/people/import/file", "/people/import/file", [401, 403, 422, 422, 422, 403]),
    get("/people/import/template", "/people/import/template", [303, 403, 200, 200, 200, 403]),
    post("/people/import/saving", "/people/import/saving", [401, 403, 303, 303, 303, 403]).with(LISTED),
    get("/people/import/{id}", "/people/import/OWN", [303, 403, 200, 200, 200, 403]),
    get("/people/import/{id}", "/people/import/OTHER", [303, 403, 404, 404, 404, 403]),
    get("/people/import/{id}", "/people/import/9999", [303, 403, 404, 404, 404, 403]),
    get("/people/import/{id}", "/people/import/x", [303, 403, 404, 404, 404, 403]),
    get("/code", "/code", [200; 6]),
    post("/code", "/code", [422; 6]),
    get("/sign-in/link", "/sign-in/link", [200; 6]),
    post("/sign-in/link", "/sign-in/link", [422; 6]),
    get("/link/{token}", "/link/password-of-a-test", [200; 6]),
    get("/link/{token}", "/link/old-of-a-test", [410; 6]),
    get("/link/{token}", "/link/x", [404; 6]),
    post("/link/{token}", "/link/password-of-a-test", [422; 6]),
    post("/link/{token}", "/link/confirm-of-a-test", [303; 6]),
    post("/link/{token}", "/link/sign-in-of-a-test", [303; 6]),
    post("/link/{token}", "/link/invitation-of-a-test", [422; 6]),
    post("/link/{token}", "/link/used-of-a-test", [410; 6]),
    post("/link/{token}", "/link/x", [404; 6]),
    post("/link/{token}/renewal", "/link/used-of-a-test/renewal", [303; 6]),
    post("/link/{token}/renewal", "/link/old-of-a-test/renewal", [303; 6]),
    get("/account/profile", "/account/profile", [303, 200, 200, 200, 200, 200]),
    post("/account/profile", "/account/profile", [401, 422, 422, 422, 422, 422]),
    get("/join", "/join", [200, 303, 303, 303, 303, 303]),
    post("/join", "/join", [422; 6]),
    get("/applications", "/applications", [303, 403, 200, 200, 200, 403]),
    post("/applications/{id}/welcome", "/applications/OWN/welcome", [401, 403, 303, 303, 303, 403]),
    post("/applications/{id}/welcome", "/applications/OTHER/welcome", [401, 403, 303, 303, 303, 403]),
    post("/applications/{id}/welcome", "/applications/9999/welcome", [401, 403, 404, 404, 404, 403]),
    get("/applications/{id}/refusal", "/applications/OWN/refusal", [303, 403, 200, 200, 200, 403]),
    get("/applications/{id}/refusal", "/applications/OTHER/refusal", [303, 403, 200, 200, 200, 403]),
    get("/applications/{id}/refusal", "/applications/9999/refusal", [303, 403, 404, 404, 404, 403]),
    post("/applications/{id}/refusal", "/applications/OWN/refusal", [401, 403, 422, 422, 422, 403]),
    post("/applications/{id}/refusal", "/applications/OTHER/refusal", [401, 403, 422, 422, 422, 403]),
    post("/applications/{id}/refusal", "/applications/9999/refusal", [401, 403, 404, 404, 404, 403]),
    get("/people/allowances", "/people/allowances", [303, 403, 200, 403, 403, 403]),
    get("/people/{id}/allowances", "/people/OWN/allowances", [303, 403, 200, 403, 403, 403]),
    get("/people/{id}/allowances", "/people/OTHER/allowances", [303, 403, 200, 403, 403, 403]),
    get("/people/{id}/allowances", "/people/9999/allowances", [303, 403, 404, 403, 403, 403]),
    post("/people/{id}/allowances", "/people/OWN/allowances", [401, 403, 422, 403, 403, 403]),
    post("/people/{id}/allowances", "/people/OTHER/allowances", [401, 403, 422, 403, 403, 403]),
    post("/people/{id}/allowances", "/people/9999/allowances", [401, 403, 404, 403, 403, 403]),
    post("/allowances/{id}/ending", "/allowances/OWN/ending", [401, 403, 303, 403, 403, 403]),
    post("/allowances/{id}/ending", "/allowances/OTHER/ending", [401, 403, 303, 403, 403, 403]),
    post("/allowances/{id}/ending", "/allowances/9999/ending", [401, 403, 404, 403, 403, 403]),
    get("/borrow", "/borrow", [200; 6]),
    get("/borrow/new", "/borrow/new?model=7601", [303, 200, 200, 200, 200, 200]),
    get("/borrow/new", "/borrow/new?model=9999", [303, 404, 404, 404, 404, 404]),
    post("/borrow/new", "/borrow/new", [401, 404, 404, 404, 404, 404]),
    post("/borrow/new", "/borrow/new", [401, 200, 200, 200, 200, 200]).with(BORROWED),
    get("/borrow/requests", "/borrow/requests", [303, 200, 200, 200, 200, 200]),
    post("/borrow/requests", "/borrow/requests", [401, 404, 404, 404, 404, 404]),
    post("/borrow/requests", "/borrow/requests", [401, 303, 303, 303, 303, 303]).with(BORROWED),
    post("/borrow/requests/{id}/withdrawal", "/borrow/requests/OWN/withdrawal", [401, 303, 303, 303, 303, 303]),
    post("/borrow/requests/{id}/withdrawal", "/borrow/requests/OTHER/withdrawal", [401, 404, 404, 404, 404, 404]),
    post("/borrow/requests/{id}/withdrawal", "/borrow/requests/9999/withdrawal", [401, 404, 404, 404, 404, 404]),
    get("/loan-requests", "/loan-requests", [303, 403, 403, 200, 403, 403]),
    get("/loan-requests/{id}", "/loan-requests/OWN", [303, 403, 403, 200, 403, 403]),
    get("/loan-requests/{id}", "/loan-requests/OTHER", [303, 403, 403, 200, 403, 403]),
    get("/loan-requests/{id}", "/loan-requests/9999", [303, 403, 403, 404, 403, 403]),
    get("/loan-requests/{id}", "/loan-requests/x", [303, 403, 403, 404, 403, 403]),
    post("/loan-requests/{id}", "/loan-requests/OWN", [401, 403, 403, 422, 403, 403]),
    post("/loan-requests/{id}", "/loan-requests/OTHER", [401, 403, 403, 422, 403, 403]),
    post("/loan-requests/{id}", "/loan-requests/9999", [401, 403, 403, 404, 403, 403]),
    get("/equipment/{tag}/resource", "/equipment/BR-7601/resource", [303, 403, 403, 200, 403, 403]),
    get("/equipment/{tag}/resource", "/equipment/x/resource", [303, 403, 403, 404, 403, 403]),
    post("/equipment/{tag}/resource", "/equipment/BR-7601/resource", [401, 403, 403, 422, 403, 403]),
    post("/equipment/{tag}/resource", "/equipment/x/resource", [401, 403, 403, 404, 403, 403]),
    get("/account/allowances", "/account/allowances", [303, 200, 200, 200, 200, 200]),
    get("/loans", "/loans", [303, 403, 403, 200, 403, 403]),
    get("/loans/new", "/loans/new", [303, 403, 403, 200, 403, 403]),
    get("/loans/handover", "/loans/handover?items=AQ-0707", [303, 403, 403, 200, 403, 403]),
    post("/loans/handover", "/loans/handover", [401, 403, 403, 422, 403, 403]),
    get("/loans/today", "/loans/today", [303, 403, 403, 200, 403, 403]),
    post("/loans/today", "/loans/today", [401, 403, 403, 422, 403, 403]),
    get("/handovers/{id}", "/handovers/OWN", [303, 403, 403, 200, 403, 403]),
    get("/handovers/{id}/paper", "/handovers/OWN/paper", [303, 403, 403, 200, 403, 403]),
    post("/handovers/{id}/acknowledgement", "/handovers/OWN/acknowledgement", [401, 403, 403, 422, 403, 403]),
    get("/loans/{id}/return", "/loans/OWN/return", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/return", "/loans/OWN/return", [401, 403, 403, 422, 403, 403]),
    get("/loans/{id}/gift", "/loans/OWN/gift", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/gift", "/loans/OWN/gift", [401, 403, 403, 303, 403, 403]),
    get("/loans/{id}/extension", "/loans/OWN/extension", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/extension", "/loans/OWN/extension", [401, 403, 403, 422, 403, 403]),
    get("/loans/returns", "/loans/returns?member=1", [303, 403, 403, 200, 403, 403]),
    get("/loans/returns", "/loans/returns?member=2", [303, 403, 403, 200, 403, 403]),
    get("/loans/returns", "/loans/returns?handover=OWN", [303, 403, 403, 200, 403, 403]),
    get("/loans/returns", "/loans/returns?member=9999", [303, 403, 403, 404, 403, 403]),
    post("/loans/returns", "/loans/returns", [401, 403, 403, 404, 403, 403]),
    post("/loans/returns", "/loans/returns", [401, 403, 403, 422, 403, 403]).with(&[("member", "1")]),
    get("/borrowed/{id}", "/borrowed/OWN", [303, 200, 200, 200, 200, 200]),
    post("/borrowed/{id}/acknowledgement", "/borrowed/OWN/acknowledgement", [401, 422, 422, 422, 422, 422]),
    get("/borrowed/pieces/{id}/extension", "/borrowed/pieces/OWN/extension", [303, 200, 200, 200, 200, 200]),
    post("/borrowed/pieces/{id}/extension", "/borrowed/pieces/OWN/extension", [401, 422, 422, 422, 422, 422]),
    get("/handovers/{id}", "/handovers/OTHER", [303, 403, 403, 200, 403, 403]),
    get("/handovers/{id}/paper", "/handovers/OTHER/paper", [303, 403, 403, 200, 403, 403]),
    post("/handovers/{id}/acknowledgement", "/handovers/OTHER/acknowledgement", [401, 403, 403, 422, 403, 403]),
    get("/loans/{id}/return", "/loans/OTHER/return", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/return", "/loans/OTHER/return", [401, 403, 403, 422, 403, 403]),
    get("/loans/{id}/gift", "/loans/OTHER/gift", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/gift", "/loans/OTHER/gift", [401, 403, 403, 303, 403, 403]),
    get("/loans/{id}/extension", "/loans/OTHER/extension", [303, 403, 403, 200, 403, 403]),
    post("/loans/{id}/extension", "/loans/OTHER/extension", [401, 403, 403, 422, 403, 403]),
    post("/borrowed/pieces/{id}/extension/withdrawal", "/borrowed/pieces/OWN/extension/withdrawal", [401, 303, 303, 303, 303, 303]),
    get("/borrowed/{id}", "/borrowed/OTHER", [303, 404, 404, 404, 404, 404]),
    post("/borrowed/{id}/acknowledgement", "/borrowed/OTHER/acknowledgement", [401, 404, 404, 404, 404, 404]),
    get("/borrowed/pieces/{id}/extension", "/borrowed/pieces/OTHER/extension", [303, 404, 404, 404, 404, 404]),
    post("/borrowed/pieces/{id}/extension", "/borrowed/pieces/OTHER/extension", [401, 404, 404, 404, 404, 404]),
    get("/handovers/{id}", "/handovers/9999", [303, 403, 403, 404, 403, 403]),
    get("/handovers/{id}/paper", "/handovers/9999/paper", [303, 403, 403, 404, 403, 403]),
    post("/handovers/{id}/acknowledgement", "/handovers/9999/acknowledgement", [401, 403, 403, 404, 403, 403]),
    get("/loans/{id}/return", "/loans/9999/return", [303, 403, 403, 404, 403, 403]),
    post("/loans/{id}/return", "/loans/9999/return", [401, 403, 403, 404, 403, 403]),
    get("/loans/{id}/gift", "/loans/9999/gift", [303, 403, 403, 404, 403, 403]),
    post("/loans/{id}/gift", "/loans/9999/gift", [401, 403, 403, 404, 403, 403]),
    get("/loans/{id}/extension", "/loans/9999/extension", [303, 403, 403, 404, 403, 403]),
    post("/loans/{id}/extension", "/loans/9999/extension", [401, 403, 403, 404, 403, 403]),
    post("/borrowed/pieces/{id}/extension/withdrawal", "/borrowed/pieces/OTHER/extension/withdrawal", [401, 404, 404, 404, 404, 404]),
    get("/borrowed/{id}", "/borrowed/9999", [303, 404, 404, 404, 404, 404]),
    post("/borrowed/{id}/acknowledgement", "/borrowed/9999/acknowledgement", [401, 404, 404, 404, 404, 404]),
    get("/borrowed/pieces/{id}/extension", "/borrowed/pieces/9999/extension", [303, 404, 404, 404, 404, 404]),
    post("/borrowed/pieces/{id}/extension", "/borrowed/pieces/9999/extension", [401, 404, 404, 404, 404, 404]),
    post("/borrowed/pieces/{id}/extension/withdrawal", "/borrowed/pieces/9999/extension/withdrawal", [401, 404, 404, 404, 404, 404]),
    get("/borrowed", "/borrowed", [303, 200, 200, 200, 200, 200]),
    get("/journal", "/journal", [303, 403, 403, 403, 200, 403]),
    get("/admin/quotas", "/admin/quotas", [303, 403, 403, 403, 200, 403]),
    get("/admin/quotas/{kind}", "/admin/quotas/instrument", [303, 403, 403, 403, 200, 403]),
    get("/admin/quotas/{kind}", "/admin/quotas/x", [303, 403, 403, 403, 404, 403]),
    post("/admin/quotas/{kind}", "/admin/quotas/instrument", [401, 403, 403, 403, 422, 403]),
    post("/admin/quotas/{kind}", "/admin/quotas/x", [401, 403, 403, 403, 404, 403]),
    get("/admin", "/admin", [303, 403, 403, 403, 200, 403]),
    post("/admin/held-letters", "/admin/held-letters", [401, 403, 403, 403, 422, 403]),
    post("/admin/letters/{id}/sending", "/admin/letters/OWN/sending", [401, 403, 403, 403, 303, 403]),
    post("/admin/letters/{id}/sending", "/admin/letters/OTHER/sending", [401, 403, 403, 403, 303, 403]),
    post("/admin/letters/{id}/sending", "/admin/letters/9999/sending", [401, 403, 403, 403, 404, 403]),
    get("/account/contact", "/account/contact", [303, 200, 200, 200, 200, 200]),
    post("/account/contact", "/account/contact", [401, 422, 422, 422, 422, 422]),
    get("/contacts", "/contacts", [303, 403, 200, 403, 403, 403]),
    post("/contacts/attempts", "/contacts/attempts", [401, 403, 303, 403, 403, 403]).with(TOLD),
    get("/messages", "/messages", [303, 200, 200, 200, 200, 200]),
    post("/messages/reading", "/messages/reading", [401, 303, 303, 303, 303, 303]).with(&[("until", "199")]),
    post("/messages/{id}/reading", "/messages/OWN/reading", [401, 303, 303, 303, 303, 303]),
    post("/messages/{id}/reading", "/messages/OTHER/reading", [401, 404, 404, 404, 404, 404]),
    post("/messages/{id}/reading", "/messages/9999/reading", [401, 404, 404, 404, 404, 404]),
    get("/announcements", "/announcements", [303, 403, 200, 403, 403, 403]),
    post("/announcements", "/announcements", [401, 403, 422, 403, 403, 403]),
    get("/announcements/new", "/announcements/new", [303, 403, 200, 403, 403, 403]),
    get("/announcements/{id}", "/announcements/OWN", [303, 403, 200, 403, 403, 403]),
    get("/announcements/{id}", "/announcements/OTHER", [303, 403, 200, 403, 403, 403]),
    get("/announcements/{id}", "/announcements/9999", [303, 403, 404, 403, 403, 403]),
    post("/announcements/{id}", "/announcements/OWN", [401, 403, 422, 403, 403, 403]),
    post("/announcements/{id}", "/announcements/OTHER", [401, 403, 422, 403, 403, 403]),
    post("/announcements/{id}", "/announcements/9999", [401, 403, 404, 403, 403, 403]),
    get("/announcements/{id}/withdrawal", "/announcements/OWN/withdrawal", [303, 403, 200, 403, 403, 403]),
    get("/announcements/{id}/withdrawal", "/announcements/OTHER/withdrawal", [303, 403, 200, 403, 403, 403]),
    get("/announcements/{id}/withdrawal", "/announcements/9999/withdrawal", [303, 403, 404, 403, 403, 403]),
    post("/announcements/{id}/withdrawal", "/announcements/OWN/withdrawal", [401, 403, 303, 403, 403, 403]),
    post("/announcements/{id}/withdrawal", "/announcements/OTHER/withdrawal", [401, 403, 303, 403, 403, 403]),
    post("/announcements/{id}/withdrawal", "/announcements/9999/withdrawal", [401, 403, 404, 403, 403, 403]),
    get("/closing", "/closing", [303, 403, 200, 403, 403, 403]),
    post("/closing", "/closing", [401, 403, 422, 403, 403, 403]),
    get("/closing/{day}", "/closing/2026-12-16", [303, 403, 200, 403, 403, 403]),
    get("/closing/{day}", "/closing/2026-11-30", [303, 403, 200, 403, 403, 403]),
    get("/closing/{day}", "/closing/2026-11-29", [303, 403, 404, 403, 403, 403]),
    get("/closing/{day}", "/closing/x", [303, 403, 404, 403, 403, 403]),
    post("/closing/{day}/opening", "/closing/2026-11-30/opening", [401, 403, 303, 403, 403, 403]),
    post("/closing/{day}/opening", "/closing/2026-12-16/opening", [401, 403, 404, 403, 403, 403]),
    get("/feedback", "/feedback?page=%2Fresources", [200; 6]),
    post("/feedback", "/feedback", [422; 6]),
    post("/feedback", "/feedback", [303; 6]).with(&[("kind", "barrier"), ("text", "The door is heavy.")]),
    get("/feedback/reports", "/feedback/reports", [303, 403, 403, 403, 200, 403]),
    get("/feedback/reports/{id}", "/feedback/reports/OWN", [303, 403, 403, 403, 200, 403]),
    get("/feedback/reports/{id}", "/feedback/reports/OTHER", [303, 403, 403, 403, 200, 403]),
    get("/feedback/reports/{id}", "/feedback/reports/9999", [303, 403, 403, 403, 404, 403]),
    post("/feedback/reports/{id}/answer", "/feedback/reports/OWN/answer", [401, 403, 403, 403, 422, 403]),
    post("/feedback/reports/{id}/answer", "/feedback/reports/OTHER/answer", [401, 403, 403, 403, 422, 403]),
    post("/feedback/reports/{id}/answer", "/feedback/reports/9999/answer", [401, 403, 403, 403, 404, 403]),
    get("/admin/holidays", "/admin/holidays", [303, 403, 403, 403, 200, 403]),
    post("/admin/holidays", "/admin/holidays", [401, 403, 403, 403, 422, 403]),
    get("/admin/refusals", "/admin/refusals", [303, 403, 403, 403, 200, 403]),
    post("/admin/refusals", "/admin/refusals", [401, 403, 403, 403, 422, 403]),
    get("/admin/refusals/{code}", "/admin/refusals/repair", [303, 403, 403, 403, 200, 403]),
    get("/admin/refusals/{code}", "/admin/refusals/flood", [303, 403, 403, 403, 404, 403]),
    post("/admin/refusals/{code}", "/admin/refusals/repair", [401, 403, 403, 403, 422, 403]),
    post("/admin/refusals/{code}", "/admin/refusals/flood", [401, 403, 403, 403, 404, 403]),
    post("/admin/refusals/{code}/use", "/admin/refusals/repair/use", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/use", "/admin/refusals/event/use", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/place", "/admin/refusals/event/place", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/use", "/admin/refusals/no-staff/use", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/place", "/admin/refusals/no-staff/place", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/use", "/admin/refusals/party/use", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/place", "/admin/refusals/party/place", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/use", "/admin/refusals/flood/use", [401, 403, 403, 403, 404, 403]),
    post("/admin/refusals/{code}/place", "/admin/refusals/repair/place", [401, 403, 403, 403, 303, 403]),
    post("/admin/refusals/{code}/place", "/admin/refusals/flood/place", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources", "/admin/resources", [303, 403, 403, 403, 200, 403]),
    get("/admin/resources/new", "/admin/resources/new", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/new", "/admin/resources/new", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}", "/admin/resources/library", [303, 403, 403, 403, 200, 403]),
    get("/admin/resources/{slug}", "/admin/resources/pool", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/use", "/admin/resources/library/use", [401, 403, 403, 403, 303, 403]).with(&[("wanted", "yes")]),
    post("/admin/resources/{slug}/use", "/admin/resources/pool/use", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/approvers", "/admin/resources/library/approvers", [303, 403, 403, 403, 200, 403]),
    get("/admin/resources/{slug}/approvers", "/admin/resources/pool/approvers", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/approvers", "/admin/resources/library/approvers", [401, 403, 403, 403, 422, 403]),
    post("/admin/resources/{slug}/approvers", "/admin/resources/pool/approvers", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/people", "/admin/resources/library/people", [303, 403, 403, 403, 200, 403]),
    get("/admin/resources/{slug}/people", "/admin/resources/pool/people", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/people", "/admin/resources/library/people", [401, 403, 403, 403, 422, 403]),
    post("/admin/resources/{slug}/people", "/admin/resources/pool/people", [401, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/people/chosen", "/admin/resources/library/people/chosen", [401, 403, 403, 403, 422, 403]),
    post("/admin/resources/{slug}/people/chosen", "/admin/resources/pool/people/chosen", [401, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/people/chosen/{member}/removal", "/admin/resources/library/people/chosen/1/removal", [401, 403, 403, 403, 303, 403]),
    post("/admin/resources/{slug}/people/chosen/{member}/removal", "/admin/resources/pool/people/chosen/1/removal", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/together", "/admin/resources/library/together", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/together", "/admin/resources/library/together", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/together", "/admin/resources/cinema/together", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/together", "/admin/resources/cinema/together", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/together", "/admin/resources/pool/together", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/together", "/admin/resources/pool/together", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/exceptions", "/admin/resources/library/exceptions", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/exceptions", "/admin/resources/library/exceptions", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/exceptions", "/admin/resources/pool/exceptions", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/exceptions", "/admin/resources/pool/exceptions", [401, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/exceptions/{exception}/removal", "/admin/resources/library/exceptions/1/removal", [401, 403, 403, 403, 303, 403]),
    post("/admin/resources/{slug}/exceptions/{exception}/removal", "/admin/resources/pool/exceptions/1/removal", [401, 403, 403, 403, 404, 403]),
    get("/pictures/{file}", "/pictures/00000000000000000000000000080800.jpg", [200, 200, 200, 200, 200, 200]),
    get("/pictures/{file}", "/pictures/00000000000000000000000000080801.jpg", [404, 404, 404, 404, 404, 404]),
    get("/admin/resources/{slug}/pictures", "/admin/resources/library/pictures", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/pictures", "/admin/resources/library/pictures", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/pictures", "/admin/resources/pool/pictures", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/pictures", "/admin/resources/pool/pictures", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/pictures/{picture}", "/admin/resources/library/pictures/101", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/pictures/{picture}", "/admin/resources/library/pictures/101", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/pictures/{picture}", "/admin/resources/cinema/pictures/101", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/pictures/{picture}", "/admin/resources/cinema/pictures/101", [401, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/pictures/{picture}/position", "/admin/resources/library/pictures/101/position", [401, 403, 403, 403, 303, 403]).with(&[("wanted", "later")]),
    post("/admin/resources/{slug}/pictures/{picture}/position", "/admin/resources/cinema/pictures/101/position", [401, 403, 403, 403, 404, 403]).with(&[("wanted", "later")]),
    get("/admin/resources/{slug}/pictures/{picture}/removal", "/admin/resources/library/pictures/101/removal", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/pictures/{picture}/removal", "/admin/resources/library/pictures/101/removal", [401, 403, 403, 403, 303, 403]),
    get("/admin/resources/{slug}/pictures/{picture}/removal", "/admin/resources/pool/pictures/101/removal", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/pictures/{picture}/removal", "/admin/resources/pool/pictures/101/removal", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/about", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/about", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/guide", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/guide", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/size", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/size", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/hours", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/hours", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/times", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/times", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/approval", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/approval", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/quotas", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/quotas", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/wheelchair", [303, 403, 403, 403, 200, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/wheelchair", [401, 403, 403, 403, 422, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/library/x", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/library/x", [401, 403, 403, 403, 404, 403]),
    get("/admin/resources/{slug}/{section}", "/admin/resources/pool/size", [303, 403, 403, 403, 404, 403]),
    post("/admin/resources/{slug}/{section}", "/admin/resources/pool/size", [401, 403, 403, 403, 404, 403]),
    get("/donations/{id}/lines/{line}/items", "/donations/4OWN/lines/4OWN/items", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/items", "/donations/4OTHER/lines/4OTHER/items", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/items", "/donations/49999/lines/49999/items", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/items", "/donations/4OWN/lines/4OWN/items", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/items", "/donations/4OTHER/lines/4OTHER/items", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/items", "/donations/49999/lines/49999/items", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/{line}/items/{item}", "/donations/4OWN/lines/4OWN/items/4OWN", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/items/{item}", "/donations/4OTHER/lines/4OTHER/items/4OTHER", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/items/{item}", "/donations/49999/lines/49999/items/49999", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/items/{item}", "/donations/4OWN/lines/4OWN/items/4OWN", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/items/{item}", "/donations/4OTHER/lines/4OTHER/items/4OTHER", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/items/{item}", "/donations/49999/lines/49999/items/49999", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/{line}/place", "/donations/4OWN/lines/4OWN/place", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/place", "/donations/4OTHER/lines/4OTHER/place", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/place", "/donations/49999/lines/49999/place", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/place", "/donations/4OWN/lines/4OWN/place", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/place", "/donations/4OTHER/lines/4OTHER/place", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/place", "/donations/49999/lines/49999/place", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/{line}/cleaning", "/donations/4OWN/lines/4OWN/cleaning", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/cleaning", "/donations/4OTHER/lines/4OTHER/cleaning", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/cleaning", "/donations/49999/lines/49999/cleaning", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/cleaning", "/donations/4OWN/lines/4OWN/cleaning", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/cleaning", "/donations/4OTHER/lines/4OTHER/cleaning", [401, 403, 403, 422, 403, 403]),
    post("/donations/{id}/lines/{line}/cleaning", "/donations/49999/lines/49999/cleaning", [401, 403, 403, 404, 403, 403]),
    get("/donors/{id}/fates", "/donors/OWN/fates", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/fates", "/donors/OTHER/fates", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/fates", "/donors/9999/fates", [303, 403, 403, 404, 403, 403]),
    get("/donors/{id}/link", "/donors/4OWN/link", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/link", "/donors/4OTHER/link", [303, 403, 403, 200, 403, 403]),
    get("/donors/{id}/link", "/donors/49999/link", [303, 403, 403, 404, 403, 403]),
    post("/donors/{id}/link", "/donors/4OWN/link", [401, 403, 403, 200, 403, 403]),
    post("/donors/{id}/link", "/donors/4OTHER/link", [401, 403, 403, 200, 403, 403]),
    post("/donors/{id}/link", "/donors/49999/link", [401, 403, 403, 404, 403, 403]),
    post("/donors/{id}/link/ending", "/donors/4OWN/link/ending", [401, 403, 403, 303, 403, 403]),
    post("/donors/{id}/link/ending", "/donors/4OTHER/link/ending", [401, 403, 403, 303, 403, 403]),
    post("/donors/{id}/link/ending", "/donors/49999/link/ending", [401, 403, 403, 404, 403, 403]),
    get("/donations/{id}/lines/{line}/ready", "/donations/4OWN/lines/4OWN/ready", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/ready", "/donations/4OTHER/lines/4OTHER/ready", [303, 403, 403, 200, 403, 403]),
    get("/donations/{id}/lines/{line}/ready", "/donations/49999/lines/49999/ready", [303, 403, 403, 404, 403, 403]),
    post("/donations/{id}/lines/{line}/ready", "/donations/4OWN/lines/4OWN/ready", [401, 403, 403, 303, 403, 403]),
    post("/donations/{id}/lines/{line}/ready", "/donations/4OTHER/lines/4OTHER/ready", [401, 403, 403, 303, 403, 403]),
    post("/donations/{id}/lines/{line}/ready", "/donations/49999/lines/49999/ready", [401, 403, 403, 404, 403, 403]),
    get("/gifts/{token}", "/gifts/gift-of-a-test", [200; 6]),
    get("/gifts/{token}", "/gifts/nobody-knows-this", [404; 6]),
    get("/equipment/labels", "/equipment/labels", [303, 403, 403, 200, 403, 403]),
    get("/equipment/labels/sheet", "/equipment/labels/sheet", [303, 403, 403, 422, 403, 403]),
    get("/equipment/labels/sheet", "/equipment/labels/sheet?tags=AQ-4101&size=70x37&used=5", [303, 403, 403, 200, 403, 403]),
    get("/t/{tag}", "/t/AQ-4101", [200, 200, 200, 303, 200, 200]),
    get("/registers", "/registers", [303, 403, 403, 403, 403, 200]),
    get("/registers/export", "/registers/export?format=csv", [303, 403, 403, 403, 403, 200]),
    get("/registers/export", "/registers/export?format=exe", [303, 403, 403, 403, 403, 404]),
    get("/registers/items/{tag}", "/registers/items/RG-9001", [303, 403, 403, 403, 403, 200]),
    get("/registers/items/{tag}", "/registers/items/RG-0", [303, 403, 403, 403, 403, 404]),
    post("/registers/items/{tag}", "/registers/items/RG-9001", [401, 403, 403, 403, 403, 303]).with(&[("number", "Т-1")]),
    post("/registers/items/{tag}", "/registers/items/RG-0", [401, 403, 403, 403, 403, 404]),
    get("/registers/movements", "/registers/movements", [303, 403, 403, 403, 403, 200]),
    get("/registers/movements", "/registers/movements?month=2026-12", [303, 403, 403, 403, 403, 404]),
    get("/registers/movements/items", "/registers/movements/items?what=in", [303, 403, 403, 403, 403, 200]),
    get("/registers/movements/items", "/registers/movements/items?what=x", [303, 403, 403, 403, 403, 404]),
    get("/registers/movements/items/export", "/registers/movements/items/export?format=csv&what=in", [303, 403, 403, 403, 403, 200]),
    get("/registers/movements/items/export", "/registers/movements/items/export?format=csv&what=x", [303, 403, 403, 403, 403, 404]),
    get("/registers/corrections/export", "/registers/corrections/export?format=csv", [303, 403, 403, 403, 403, 200]),
    get("/registers/corrections/{number}", "/registers/corrections/9999", [303, 403, 403, 403, 403, 404]),
    get("/registers/movements/export", "/registers/movements/export?format=xlsx", [303, 403, 403, 403, 403, 200]),
    get("/registers/closings", "/registers/closings", [303, 403, 403, 403, 403, 200]),
    post("/registers/closings", "/registers/closings", [401, 403, 403, 403, 403, 422]),
    get("/registers/closings/new", "/registers/closings/new", [303, 403, 403, 403, 403, 200]),
    get("/registers/closings/export", "/registers/closings/export?format=csv", [303, 403, 403, 403, 403, 200]),
    get("/registers/closings/{month}/act", "/registers/closings/2026-10/act", [303, 403, 403, 403, 403, 404]),
    post("/registers/closings/{month}/act", "/registers/closings/2026-10/act", [401, 403, 403, 403, 403, 404]),
    get("/registers/certificates", "/registers/certificates", [303, 403, 403, 403, 403, 200]),
    get("/registers/certificates/export", "/registers/certificates/export?format=csv", [303, 403, 403, 403, 403, 200]),
    get("/registers/certificates/export", "/registers/certificates/export?format=exe", [303, 403, 403, 403, 403, 404]),
    get("/registers/donations", "/registers/donations", [303, 403, 403, 403, 403, 200]),
    get("/registers/donations/export", "/registers/donations/export?format=csv", [303, 403, 403, 200, 403, 200]),
    get("/registers/donations/{donation}/act", "/registers/donations/9001/act", [303, 403, 403, 200, 403, 200]),
    get("/registers/donations/{donation}/act", "/registers/donations/9999/act", [303, 403, 403, 404, 403, 404]),
    get("/registers/write-off", "/registers/write-off", [303, 403, 403, 403, 403, 200]),
    get("/registers/write-off/sheet", "/registers/write-off/sheet?item=RG-9002&item=RG-9003", [303, 403, 403, 403, 403, 200]),
    get("/registers/write-off/sheet", "/registers/write-off/sheet", [303, 403, 403, 403, 403, 422]),
    get("/admin/centre", "/admin/centre", [303, 403, 403, 403, 200, 403]),
    post("/admin/centre", "/admin/centre", [401, 403, 403, 403, 422, 403]),
    get("/admin/organisation", "/admin/organisation", [303, 403, 403, 403, 200, 403]),
    post("/admin/organisation", "/admin/organisation", [401, 403, 403, 403, 303, 403]).with(&[("head", "А. Б."), ("version", "1")]),
    get("/reports", "/reports", [303, 403, 403, 200, 403, 200]),
    get("/reports", "/reports?from=x", [303, 403, 403, 422, 403, 422]),
    get("/reports/export", "/reports/export?format=csv&table=donors", [303, 403, 403, 200, 403, 200]),
    get("/healthz", "/healthz", [200; 6]),
    get("/readyz", "/readyz", [200; 6]),
    get("/favicon.ico", "/favicon.ico", [308; 6]),
    get("/static/{*path}", "/static/nothing.css", [404; 6]),
    // Counting what stands in a place.
    get("/equipment/stocktakes", "/equipment/stocktakes", [303, 403, 403, 200, 403, 403]),
    post("/equipment/stocktakes", "/equipment/stocktakes", [401, 403, 403, 422, 403, 403]),
    post("/equipment/stocktakes", "/equipment/stocktakes", [401, 403, 403, 303, 403, 403]).with(&[("place", "8007")]),
    get("/equipment/stocktakes/{id}", "/equipment/stocktakes/OWN", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}", "/equipment/stocktakes/OTHER", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}", "/equipment/stocktakes/9999", [303, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}", "/equipment/stocktakes/x", [303, 403, 403, 404, 403, 403]),
    post("/equipment/stocktakes/{id}", "/equipment/stocktakes/OWN", [401, 403, 403, 303, 403, 403]).with(&[("tag", "ZS-8001")]),
    post("/equipment/stocktakes/{id}", "/equipment/stocktakes/OTHER", [401, 403, 403, 303, 403, 403]).with(&[("tag", "ZS-8001")]),
    post("/equipment/stocktakes/{id}", "/equipment/stocktakes/9999", [401, 403, 403, 404, 403, 403]).with(&[("tag", "ZS-8001")]),
    post("/equipment/stocktakes/{id}", "/equipment/stocktakes/x", [401, 403, 403, 404, 403, 403]).with(&[("tag", "ZS-8001")]),
    post("/equipment/stocktakes/{id}/lines/{line}/removal", "/equipment/stocktakes/OWN/lines/OWN/removal", [401, 403, 403, 303, 403, 403]),
    post("/equipment/stocktakes/{id}/lines/{line}/removal", "/equipment/stocktakes/OTHER/lines/OTHER/removal", [401, 403, 403, 303, 403, 403]),
    post("/equipment/stocktakes/{id}/lines/{line}/removal", "/equipment/stocktakes/9999/lines/9999/removal", [401, 403, 403, 404, 403, 403]),
    post("/equipment/stocktakes/{id}/lines/{line}/removal", "/equipment/stocktakes/x/lines/x/removal", [401, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/OWN/closing", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/OTHER/closing", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/9999/closing", [303, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/x/closing", [303, 403, 403, 404, 403, 403]),
    post("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/OWN/closing", [401, 403, 403, 422, 403, 403]),
    post("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/OTHER/closing", [401, 403, 403, 422, 403, 403]),
    post("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/9999/closing", [401, 403, 403, 404, 403, 403]),
    post("/equipment/stocktakes/{id}/closing", "/equipment/stocktakes/x/closing", [401, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/report", "/equipment/stocktakes/OWN/report", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/report", "/equipment/stocktakes/OTHER/report", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/report", "/equipment/stocktakes/9999/report", [303, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/report", "/equipment/stocktakes/x/report", [303, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/file", "/equipment/stocktakes/OWN/file?format=csv", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/file", "/equipment/stocktakes/OTHER/file?format=csv", [303, 403, 403, 200, 403, 403]),
    get("/equipment/stocktakes/{id}/file", "/equipment/stocktakes/9999/file?format=csv", [303, 403, 403, 404, 403, 403]),
    get("/equipment/stocktakes/{id}/file", "/equipment/stocktakes/x/file?format=csv", [303, 403, 403, 404, 403, 403]),
    // Lists of equipment in and out.
    get("/equipment/export", "/equipment/export", [303, 403, 403, 200, 403, 403]),
    get("/equipment/export", "/equipment/export?format=xlsx&state=ready", [303, 403, 403, 200, 403, 403]),
    get("/equipment/export", "/equipment/export?format=csv&place=x", [303, 403, 403, 404, 403, 403]),
    get("/equipment/import", "/equipment/import", [303, 403, 403, 200, 403, 403]),
    post("/equipment/import", "/equipment/import", [401, 403, 403, 422, 403, 403]),
    post("/equipment/import", "/equipment/import", [401, 403, 403, 200, 403, 403]).with(PIECES),
    post("/equipment/import/file", "/equipment/import/file", [401, 403, 403, 422, 403, 403]),
    get("/equipment/import/template", "/equipment/import/template", [303, 403, 403, 200, 403, 403]),
    post("/equipment/import/saving", "/equipment/import/saving", [401, 403, 403, 303, 403, 403]).with(PIECES),
    get("/equipment/import/{id}", "/equipment/import/OWN", [303, 403, 403, 200, 403, 403]),
    get("/equipment/import/{id}", "/equipment/import/OTHER", [303, 403, 403, 404, 403, 403]),
    get("/equipment/import/{id}", "/equipment/import/9999", [303, 403, 403, 404, 403, 403]),
    get("/equipment/import/{id}", "/equipment/import/x", [303, 403, 403, 404, 403, 403]),
];

/// Everybody asks for the library on a day of their own, is told something and is signed in once more:
/// booking, message and session 100 + member.
pub async fn site() -> Site {
    Site::of(&MATRIX).await
}

static MATRIX: LazyLock<Template> = LazyLock::new(|| Template::made(fill));

async fn fill(file: PathBuf) {
    let site = Site::new().await;
    for member in 1..=6 {
        add_records(&site, member).await;
    }
    site.sql(include_str!("roles.sql")).await;
    site.sql(&Booked::of(CHESS, 2, "14:00", "15:00").sql()).await;
    site.copy_to(&file).await;
}

/// One record of each sort, with the id 100 + member.
async fn add_records(site: &Site, member: i64) {
    let now = site.app().clock.now().seconds();
    let (id, day) = (100 + member, 23 + member);
    let booked = Booked { wheelchairs: 1, ..Booked::of(LIBRARY, member, "10:00", "11:00") };
    let sql = booked.sql().replace("2026-11-25T", &format!("2026-11-{day}T"));
    site.sql(
        &sql.replace("(resource_id", "(id, resource_id").replace("VALUES (", &format!("VALUES ({id}, ")),
    )
    .await;
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         VALUES ({id}, 'new', 'requested', 1, {member});
         INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         VALUES ({id}, 'тілегім 7431', 'asked', 1, 'келісемін', 'kk', {member});
         INSERT INTO session (id, token_hash, member_id, shared, created_at, last_seen_at)
         VALUES ({id}, randomblob(32), {member}, 0, {now}, {now});
         INSERT INTO member (id, surname, given_name, phone, language, state, created_at)
         VALUES ({id}, 'Nobody', 'Known{id}', '+77030000{id}', 'kk', 'active', 1);
         INSERT INTO message (id, member_id, kind, facts, booking_id, created_at)
         VALUES ({id}, {member}, 'approved', json_object('kind', 'approved', 'booking', {id}, 'resource',
             json_object('kk', 'Кітапхана', 'ru', 'Библиотека', 'en', 'Library'), 'from', '2026-11-{day}T10:00',
             'until', '2026-11-{day}T11:00', 'decide_by', '2026-11-{day}T10:00', 'sequence', 1), {id}, 1);
         INSERT INTO delivery (id, message_id, member_id, way, state, next_at, last_error, ended_at)
         VALUES ({id}, {id}, {member}, 'email', 'failed', 1, 'no such mailbox', {now});
         INSERT INTO delivery (id, message_id, member_id, way, next_at) VALUES (100 + {id}, {id}, {member}, 'by_hand', 1)"
    ))
    .await;
}

pub async fn person(site: &Site, role: &str) -> Person {
    match role {
        "member" => site.member().await,
        "coordinator" => site.coordinator().await,
        "staff" => site.staff().await,
        "admin" => site.admin().await,
        "accountant" => site.accountant().await,
        _ => site.visitor(),
    }
}

/// The address of a row for one person.
pub fn address(row: &Row, person: &Person) -> String {
    let (own, other) = if person.id <= 1 { (101, 102) } else { (100 + person.id, 101) };
    row.address.replace("OWN", &own.to_string()).replace("OTHER", &other.to_string())
}

/// What is wrong with the column of one role.
async fn wrong(role: &str) -> Vec<String> {
    let column = ROLES.iter().position(|known| *known == role).unwrap();
    let mut wrong = Vec::new();
    let mut site = site().await;
    for row in TABLE {
        let person = person(&site, role).await;
        let address = address(row, &person);
        let page = if row.method == "GET" {
            person.get(&address).await
        } else {
            person.post(&address, row.fields).await
        };
        if page.status() != row.statuses[column] {
            let expected = row.statuses[column];
            wrong.push(format!("{role}: {} is {}, not {expected}", page.address, page.status()));
        }
        if page.status() == 303 && role == "visitor" && row.statuses[1] != 303 {
            assert!(page.location().starts_with("/sign-in?return="), "{}", page.address);
        }
        if row.method != "GET" && !is_turned_away(page.status()) {
            // What it changed, it changed for itself alone.
            site = self::site().await;
        }
    }
    wrong
}

/// Nothing was looked at, let alone changed.
pub fn is_turned_away(status: u16) -> bool {
    matches!(status, 401 | 403 | 404)
}

/// One role's column of the table.
macro_rules! columns {
    ($($name:ident $role:literal),*) => { $(
        #[tokio::test]
        async fn $name() {
            let wrong = wrong($role).await;
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        }
    )* };
}

columns! {
    a_visitor_may_do_exactly_what_the_table_says "visitor",
    a_member_may_do_exactly_what_the_table_says "member",
    a_coordinator_may_do_exactly_what_the_table_says "coordinator",
    staff_may_do_exactly_what_the_table_says "staff",
    an_administrator_may_do_exactly_what_the_table_says "admin",
    an_accountant_may_do_exactly_what_the_table_says "accountant"
}

/// Method and path of every `.route(` in the sources.
fn routes() -> BTreeSet<(String, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.extend(read_routes(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

fn read_routes(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for piece in text.split(".route(").skip(1) {
        let path = piece.split('"').nth(1).unwrap();
        let handlers = &piece[..piece.find("))").map_or(piece.len(), |end| end + 1)];
        for (word, method) in [("get(", "GET"), ("post(", "POST"), ("put(", "PUT"), ("delete(", "DELETE")] {
            if handlers.contains(word) {
                found.push((method.to_owned(), path.to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_route_of_the_sources_is_in_the_table() {
    let known: BTreeSet<_> = TABLE.iter().map(|row| (row.method.to_owned(), row.route.to_owned())).collect();
    assert_eq!(routes(), known);
    let of_one = "Router::new().route(\"/a/{id}\", get(ask).post(keep)).route(\"/b\", post(x))";
    let read: Vec<_> =
        read_routes(of_one).into_iter().map(|(method, path)| format!("{method} {path}")).collect();
    assert_eq!(read, ["GET /a/{id}", "POST /a/{id}", "POST /b"]);
}

#[test]
fn every_route_to_a_record_is_tried_with_ones_own_with_anothers_and_with_none() {
    let to_records = TABLE.iter().filter(|row| row.route.contains("{id}"));
    let keys: BTreeSet<_> = to_records.map(|row| (row.method, row.route)).collect();
    for (method, route) in keys {
        for record in ["OWN", "OTHER", "9999"] {
            let tried = TABLE
                .iter()
                .any(|row| (row.method, row.route) == (method, route) && row.address.contains(record));
            assert!(tried, "{method} {route} with {record}");
        }
    }
}

/// With the space before it: a key of a form may hold the digits by chance.
#[tokio::test]
async fn support_is_never_on_a_page_for_somebody_it_does_not_concern() {
    let site = site().await;
    for role in ["visitor", "member", "staff", "admin", "accountant"] {
        let person = person(&site, role).await;
        for row in TABLE.iter().filter(|row| row.method == "GET" && !row.address.contains("OWN")) {
            let page = person.get(&address(row, &person)).await;
            assert!(!page.body.contains(" 7431"), "{role}: {}", page.address);
        }
    }
}

#[tokio::test]
async fn what_people_complain_of_is_on_no_page_but_the_administrators() {
    let site = site().await;
    for role in ["visitor", "member", "coordinator", "staff", "accountant"] {
        let person = person(&site, role).await;
        for row in TABLE.iter().filter(|row| row.method == "GET") {
            let page = person.get(&address(row, &person)).await;
            assert!(!page.body.contains(" 8642"), "{role}: {}", page.address);
        }
    }
}

#[tokio::test]
async fn public_pages_say_busy_and_never_a_name() {
    let site = site().await;
    let names = ["Серікова", "Оспанов", "Дәулет", "Әлия", "@esik.test\""];
    for address in [
        "/",
        "/resources",
        "/resources/library",
        "/resources/library?view=table",
        "/resources/chess?view=table",
    ] {
        let page = site.visitor().get(address).await;
        let main = page.text("main");
        for name in names {
            assert!(!main.contains(name), "{address}: {name}");
        }
    }
}
