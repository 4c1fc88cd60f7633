### The journal: who did and saw what.


journal-title = Journal
journal-lead = Who did what in the portal, and when. Entries never change.
journal-search = About whom?
journal-search-hint = Given name, surname or e-mail.
journal-action = What happened?
journal-from = From which day
journal-until = Until which day
journal-day-hint = For example 22.11.2026. May stay empty.
journal-error-day = Enter a real date, for example 22.11.2026.
journal-none = There are no such entries.
journal-earlier = Earlier entries
journal-by-nobody = the portal, or somebody not signed in
journal-about = About:
journal-booking = Booking number { $n }
journal-access-denied = Access denied
journal-signed-in = Signed in
journal-signed-out = Signed out
journal-support-viewed = Looked at a request for support
journal-computer-marked = Marked a computer as the centre’s
journal-member-added = Account made
journal-session-ended = Signed out on another device
journal-password-changed = Changed the password
journal-role-granted = Gave a role
journal-role-withdrawn = Took a role away
journal-membership-changed = Changed a membership
journal-code-given = Gave a sign-in code
journal-data-exported = Took their data along
journal-person-erased = Data erased
journal-email-confirmed = An e-mail was confirmed
journal-consent-given = Gave consent
journal-consent-withdrawn = Withdrew consent
journal-support-changed = Changed the status of a request for support
