### Announcements: what coordinators tell everybody.

## On the first page

announcement-list-title = Announcements
announcement-only-kk = Only in Kazakh for now
announcement-only-ru = Only in Russian for now
announcement-only-en = Only in English for now
announcement-not-yet = Not in English yet

## The list

announcement-list-lead = This is where the centre's announcements are written.
announcement-new = Write an announcement
announcement-shown-heading = On the first page now
announcement-shown-none = There is no announcement on the first page now.
announcement-over-heading = Not shown any more
announcement-until = Last day:
announcement-withdrawn = Withdrawn
announcement-missing = Languages still to come:

## Writing one

announcement-languages-hint = One language is enough. The others can be added later.
announcement-title = Title
announcement-title-hint = One line, at most 80 characters.
announcement-text = Text (optional)
announcement-text-hint = At most 1000 characters.
announcement-shown-until = Last day on the first page
announcement-shown-until-hint = It is still shown on this day. For example: 30.11.2026.
announcement-audience = Who it is sent to
announcement-audience-hint = Everybody sees it on the first page. If you send it, it also arrives as a message.
announcement-to-nobody = Nobody
announcement-to-everybody = All members
announcement-to-some = People with a booking on one day
announcement-day = The day of those bookings (otherwise leave it empty)
announcement-day-hint = For example: 24.11.2026.
announcement-to-day = People with a booking on this day: { $day }
announcement-back = Back to the announcements

## Checking it

announcement-check-title = Check the announcement
announcement-check-nobody = It will not be sent to anybody. It will only stand on the first page.
announcement-check-none = Nobody has a booking on this day. It will not be sent to anybody.
announcement-check-count = { $n ->
        [one] It will be sent to { $n } person.
       *[other] It will be sent to { $n } people.
    }
announcement-publish = Publish

## One of them

announcement-one = Announcement
announcement-by = Written by
announcement-at = Written on
announcement-edit-heading = Change the announcement
announcement-edit-hint = A change does not send the message again.
announcement-save = Save changes
announcement-reopen = Reopen the record
announcement-withdraw = Withdraw the announcement
announcement-withdraw-text = It leaves the first page. People keep the messages they were sent. It cannot be undone.
announcement-keep = Leave without withdrawing
announcement-done-published = The announcement is published.
announcement-done-saved = The changes are saved.
announcement-done-withdrawn = The announcement is withdrawn.

## What is wrong with it

announcement-error-no-title = Write a title in at least one language.
announcement-error-text-without-title = There is a text in this language, but no title. Write the title.
announcement-error-day = Enter a real date, for example 30.11.2026.
announcement-error-past = That date is in the past. Choose another.
announcement-error-too-far = That date is too far away. Write a day within a year.
announcement-error-audience = Choose who it is sent to.
announcement-error-changed = Someone else has changed this record. Reopen the page and make your change again.
announcement-error-sent-before = This form has already been published with other words. If you need one more announcement, go on.
announcement-title-short = title
announcement-text-short = text
