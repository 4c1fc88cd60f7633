//! The fields of the page that says who decides.

use super::Maker;
use crate::resources::rules::AtDeadline;
use crate::resources::settings::words;

impl Maker<'_> {
    pub(super) fn approval(&mut self) {
        let t = self.t;
        let needed = [
            ("yes", t.settings_approval_yes()),
            ("some", t.settings_approval_some()),
            ("no", t.settings_approval_no()),
        ];
        self.choice("needed", t.settings_approval_who(), needed.into_iter());
        self.number("over_minutes", t.settings_over_minutes(), t.settings_over_minutes_hint());
        self.number("over_people", t.settings_over_people(), t.settings_case_hint());
        self.number("before", t.settings_before(), t.settings_before_hint());
        self.number("after", t.settings_after(), t.settings_after_hint());
        self.number("decide_by", t.settings_decide_by(), t.settings_decide_by_hint());
        let ends = AtDeadline::ALL.iter().map(|one| (one.code(), words::at_deadline(t, *one)));
        self.choice("at_deadline", t.settings_at_deadline(), ends);
    }
}
