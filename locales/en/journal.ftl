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
journal-signed-in-by-card = Signed in with a card
journal-signed-out = Signed out
journal-support-viewed = Looked at a request for support
journal-computer-marked = Marked a computer as the centre’s
journal-member-added = Account made
journal-people-imported = A list of people was added
journal-session-ended = Signed out on another device
journal-password-changed = Changed the password
journal-role-granted = Gave a role
journal-role-withdrawn = Took a role away
journal-membership-changed = Changed a membership
journal-code-given = Gave a sign-in code
journal-card-given = Sign-in card given
journal-card-ended = Sign-in card stopped
journal-data-exported = Took their data along
journal-person-erased = Data erased
journal-second-step-asked = Password or link was right, the second step was asked for
journal-register-viewed = Looked through the register of people
journal-person-viewed = Looked at a person’s page
journal-second-step-passed = Second step of sign-in passed
journal-second-step-on = Second step turned on
journal-second-step-off = Second step turned off
journal-second-step-reset = Second step taken away
journal-email-confirmed = An e-mail was confirmed
journal-consent-given = Gave consent
journal-consent-withdrawn = Withdrew consent
journal-support-changed = Changed the status of a request for support
journal-applied = Asked to join
journal-profile-changed = Changed their details
journal-helper-recorded = Recorded a helper
journal-helper-ended = Ended the right of a helper
journal-acting-begun = Began to act for somebody
journal-scope-changed = What a coordinator decides for was changed
journal-handed-over = A coordinator’s open work was handed over
journal-taken-over = A coordinator took over open work
journal-resource-added = Added something to book
journal-resource-changed = Changed the settings of something to book
journal-refusals-changed = A ready sentence for declining was changed
journal-detail = { $code ->
        [coordinator] coordinator
        [staff] staff member
        [accountant] accountant
        [administrator] administrator
        [applied] waits for a welcome
        [active] member
        [paused] not coming for a while
        [left] no longer a member
        [died] has died
        [guest] guest
        [helper] helper
        [representative] legal representative
        [surname] surname
        [given_name] given name
        [patronymic] patronymic
        [called] what to call the person
        [phone] phone
        [email] e-mail
        [language] reading language
        [emergency_name] emergency contact
        [emergency_phone] phone of the emergency contact
        [import] from a list
        [requests] bookings to decide
        [supports] requests for support
        [all] everything
        [longer_stay] to stay longer
        [bigger_quota] to book more
        [shorter_notice] to book shortly before the start
        [later_arrival] to come later
        [room] rooms
        [table_game] board games
        [instrument] musical instruments
        [workplace] desks
        [donation] donation
       *[other] other
    }
