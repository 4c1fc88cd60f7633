### What helps me: the card, its consent, and who looked at it.


needs-title = What helps me
needs-lead = Here you can say once what helps you. You may leave it empty: you can book all the same.
needs-for = This card is about { $name }. “You” on this page means this person.
needs-no-diagnosis = Write what helps, not why. We do not ask for a diagnosis and do not keep one.
needs-back = Back to the booking
needs-used = Last used:
needs-still-right = All of it is still right
needs-still-right-done = Thank you. The card stays as it is.
needs-question = What helps you?
needs-question-hint = Tick what fits. You may add a sentence of your own. To remove the card, untick everything and save.
needs-about = { $what }: in your own words (optional)
needs-save = Save the card
needs-saved = The card is saved.
needs-removed = The card is removed. Support asked for with it is no longer asked for.
needs-nothing = Nothing is kept: the card is empty.
needs-error-other = Write what helps you, or untick the line.
needs-error-not-ticked = Tick this line, or clear its sentence.
needs-error-consent = Without your consent we may not keep the card. Tick the consent, or untick all lines.

## Kinds of help

needs-interpreter-kazakh = Kazakh sign-language interpreter
needs-interpreter-russian = Russian sign-language interpreter
needs-assistant = Assistant
needs-guide = Somebody who shows the way
needs-reader = Somebody who reads aloud
needs-ramp = Ramp
needs-hearing-loop = Hearing loop
needs-large-print = Large print
needs-quiet = A quiet place
needs-more-time = More time
needs-guide-dog = Guide dog
needs-other = Something else

## Consent

needs-consent-title = Your consent
needs-consent-agreed = I agree that the centre keeps my card “What helps me”.
needs-consent-agreed-for = I agree on behalf of { $name } that the centre keeps this card.
needs-consent-purposes = So that coordinators can prepare your visit.
needs-consent-purposes-label = What for
needs-consent-data = The ticked lines and your own words.
needs-consent-data-label = What is kept
needs-consent-readers = Coordinators who handle your booking, from 7 days before it to 1 day after. Every look is recorded.
needs-consent-readers-label = Who reads it
needs-consent-third-parties = Nobody.
needs-consent-third-parties-label = Who else gets it
needs-consent-period = Until you withdraw your consent, or until 24 months pass without use.
needs-consent-period-label = How long
needs-consent-version-label = Version of this text
needs-consent-given = Your consent was given
needs-withdraw = Withdraw consent
needs-withdrawal-title = Withdraw your consent?
needs-withdrawal-card = The card will be deleted at once.
needs-withdrawal-support = Support asked for with the card for coming bookings will no longer be arranged.
needs-withdrawal-bookings = Your bookings stay.
needs-keep = Keep the card

## Who looked

needs-looks = Who looked at your card
needs-looks-none = Nobody has looked at it yet.
needs-look = { $name } looked at your card because of your booking:
needs-look-acting = { $name }, the legal representative, opened your card.
