### Closing the whole centre on a day.

## Ready sentences, without a full stop: everybody reads them

closing-reason-power = There is no electricity at the centre
closing-reason-heating = There is no heating or water at the centre
closing-reason-storm = There is a snowstorm
closing-reason-illness = The staff are ill
closing-reason-unexpected = Something unexpected has happened

## The announcement on the first page

closing-announcement-title = The centre is closed: { $day }
closing-announcement-reason = Reason: { $reason }.
closing-announcement-text = Bookings for this day are cancelled. We have told everybody who had one.

## The form

closing-title = Close the centre
closing-lead = Nobody can book a closed day. We tell everybody who has a booking.
closing-when = Which day
closing-when-today-hint = Bookings that have already begun stay.
closing-when-day = Another day, written below
closing-day = Another day
closing-day-hint = For example: 24.11.2026. Leave it empty for today.
closing-reason = Reason
closing-reason-hint = Everybody reads a ready sentence in their own language.
closing-reason-own-only = Only my own words, below
closing-own = Your own words (optional)
closing-own-hint = One language is enough. At most 300 characters.

## Whom it concerns

closing-people = Whose bookings are cancelled
closing-nobody = No booking on this day is still to begin.
closing-count = { $n ->
        [one] { $n } booking in all.
       *[other] { $n } bookings in all.
    }
closing-begun = { $n ->
        [one] { $n } booking has already begun. Tell these people yourself.
       *[other] { $n } bookings have already begun. Tell these people yourself.
    }
closing-told-email = E-mail.
closing-told-by-hand = Contact list.
closing-told-both = E-mail and contact list.
closing-told-inbox = Message in the portal.

## Checking it

closing-check-title = Check before closing
closing-check-text = The day is closed, the bookings are cancelled, people are told. An announcement appears on the first page.
closing-close = Close the centre

## Afterwards

closing-closed-title = The centre is closed: { $day }
closing-open-title = The centre is open: { $day }
closing-by = Closed by
closing-told = Who was told, and how
closing-told-nobody = There was nobody to tell for this day.
closing-told-count = { $n ->
        [one] { $n } booking was cancelled.
       *[other] { $n } bookings were cancelled.
    }
closing-contacts = Open the contact list
closing-open = Open the centre again
closing-open-text = This day can be booked again and the announcement goes. Cancelled bookings do not come back.
closing-opened-text = The cancelled bookings have not come back. Call these people if you need to.
closing-done-closed = The centre is closed on this day. People have been told.
closing-done-already = This day was closed before. Nothing has changed.
closing-done-opened = The centre is open again on this day.

## What is wrong

closing-error-no-day = Choose today or another day.
closing-error-day = Enter a real date, for example 24.11.2026.
closing-error-past = That date is in the past. Choose another.
closing-error-too-far = { $n ->
        [one] That date is too far away. Write a day within { $n } day.
       *[other] That date is too far away. Write a day within { $n } days.
    }
closing-error-reason = Choose a ready sentence or write your own words.
