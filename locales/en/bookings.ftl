### Bookings: asking for one, one's own, deciding them.


## Steps of a booking

booking-step = Step { $n } of { $of }
booking-length-title = How long will you stay?
booking-day-title = Which day will you come?
booking-day-other = Another day, written below
booking-day-typed = Another day
booking-day-typed-hint = For example: 22 11 2026 or 22 November 2026.
booking-day-part-day = Day
booking-day-part-month = Month
booking-day-part-year = Year
booking-near-day = { $name }, { $day }
booking-time-title = What time will you come?
booking-time-choice = From { $start } to { $end }
booking-morning = Morning
booking-afternoon = Afternoon
booking-evening = Evening
booking-time-none = There is no free time on that day. Choose another day below.
booking-time-others = Nearest free times
booking-time-change-day = Choose another day
booking-details-title = Who will come?
booking-people = How many people will come?
booking-people-hint = Count yourself, but not assistants. At most { $n }.
booking-wheelchairs = How many wheelchair places do you need? (optional)
booking-wheelchairs-hint = At most { $n }.
booking-assistants = How many assistants will come? (optional)
booking-assistants-hint = At most { $n }. They have places of their own.
booking-purpose-label = What will you come for? (optional)
booking-purpose-hint = One sentence is enough. Do not write a diagnosis.
booking-support-label = What do you need from us? (optional)
booking-support-hint = For example: a sign-language interpreter, an assistant, a quiet place.
booking-card = My card “What helps me”
booking-card-use = Ask for what is on my card
booking-card-right = Is all of it still right?
booking-card-change = Change my card
booking-support-consent = I agree that the coordinators who handle this booking may read what I wrote.
booking-check-title = Check your answers
booking-check-approval = A coordinator will answer. You will have the answer by:
booking-check-at-once = No approval is needed. It is yours at once.
booking-change = Change an answer
booking-change-details = Who comes, what for, what support
booking-send = Send the request
booking-book = Book

## Words of a booking

booking-length = Duration
booking-day = Date
booking-time = Time
booking-party = Who comes
booking-purpose = What for
booking-support = Support asked for
booking-support-status = Support so far
booking-support-responsible = Responsible coordinator
booking-support-event = Support: { $status }
booking-card-of-member = The member’s card “What helps me”
booking-nothing = None
booking-what = What and when
booking-state = Status
booking-action = Action
booking-member = Member
booking-where = Where
booking-where-link = { $name }: the place and the way to it
booking-stay = { $day }, { $hours }
booking-about = { $resource }, { $when }
booking-people-count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
booking-wheelchairs-count = { $n ->
    [one] { $n } wheelchair place
   *[other] { $n } wheelchair places
}
booking-assistants-count = { $n ->
    [one] { $n } assistant
   *[other] { $n } assistants
}
booking-by-portal = The portal
booking-again = Book again
booking-new = New booking
booking-cancel = Cancel the booking
booking-history = History
booking-views = Who has read what you asked for
booking-views-none = Nobody has read it yet.
booking-decided-by = The answer is due by:

## My bookings

booking-list-waiting = Requests waiting for an answer
booking-list-waiting-none = No requests are waiting for an answer.
booking-list-coming = Upcoming bookings
booking-list-coming-none = You have no upcoming bookings.
booking-list-past = Past bookings
booking-list-past-none = You have no past bookings.
booking-list-past-caption = Past bookings, the latest first
booking-pages = Pages of past bookings
booking-page-previous = Previous page
booking-page-next = Next page

## What has been done

booking-done-requested = Request sent. The answer will come to your messages.
booking-done-approved = Done. The booking is approved.
booking-done-cancelled = The booking is cancelled.
booking-not-cancelled = This booking can no longer be cancelled: it has begun or is closed.

## Cancelling

booking-cancel-title = Cancel this booking?
booking-cancel-text = The place becomes free for somebody else.
booking-cancel-reason-own = Reason (optional)
booking-cancel-reason = Reason
booking-cancel-reason-hint = The member will read these words.
booking-cancel-keep = Keep the booking

## Sent twice

booking-twice-title = This form was sent before
booking-twice-error = The form was sent with other answers. Which one do you need?
booking-twice-text = The first booking is kept. You can send another.
booking-twice-first = Open the first booking
booking-twice-send = Send another booking

## What is wrong

booking-error-length-missing = Choose how long you will stay.
booking-error-length-unreadable = Choose the duration from the list.
booking-error-day-missing = Choose a day or write one.
booking-error-day-unreal = Enter a real date, for example 22.11.2026.
booking-error-two-days = You gave two different days. Keep one of them.
booking-error-time-missing = Choose a time.
booking-error-time-unreadable = Enter a real time, for example 10:30.
booking-error-past = That time is in the past. Choose another.
booking-error-too-far = { $n ->
    [one] You can book at most { $n } day ahead. Choose a nearer day.
   *[other] You can book at most { $n } days ahead. Choose a nearer day.
}
booking-error-out-of-use = It is not in use now. Choose something else.
booking-error-not-alone = This cannot be booked by itself. Take it along with another booking.
booking-error-closed-day = The centre is closed on that day. Reason: { $reason }.
booking-error-closed-weekday = It is closed on { $day }. Choose another day.
booking-error-outside-hours = It is closed at that time. Choose a time within the opening hours.
booking-error-midnight = A booking ends on the day it begins. Start earlier or make it shorter.
booking-error-off-grid = Times go in steps of { $n } minutes. Choose one below.
booking-error-too-short = That is too short. The shortest is { $length }.
booking-error-too-long = That is too long. The longest is { $length }.
booking-error-too-soon = That is too soon. Book at least { $length } ahead.
booking-error-no-people = At least one person must come.
booking-error-too-many-people = That is too many people. The most is { $n }.
booking-error-more-wheelchairs = There are more wheelchair places than people. Check both numbers.
booking-error-no-wheelchair-places = No wheelchair place is left then. Choose another time.
booking-error-wheelchair-places = { $n ->
    [one] Only { $n } wheelchair place is there.
   *[other] Only { $n } wheelchair places are there.
}
booking-error-no-assistant-places = No place for an assistant is left then. Choose another time.
booking-error-assistant-places = { $n ->
    [one] Only { $n } place for an assistant is there.
   *[other] Only { $n } places for assistants are there.
}
booking-error-taken = Sorry, that time is taken. Choose another.
booking-error-elsewhere = You already have a booking at that time. Choose another time.
booking-error-consent = A coordinator may read this only if you agree. Tick the box or remove the text.
booking-error-card = Your card is not there any more. Write here what you need, or leave it empty.
booking-error-reason = Write a reason or choose a ready sentence.

## Deciding requests

approval-count = { $n ->
    [one] { $n } request waits for an answer.
   *[other] { $n } requests wait for an answer.
}
approval-about = { $member }, { $resource }, { $when }
approval-decide-by = Answer due by
approval-neighbours = Other bookings that day
approval-neighbours-none = No others
approval-at-once = Other bookings at that time
approval-neighbours-all = All other bookings that day ({ $n })
approval-neighbour = { $hours }: { $member }, { $state }
approval-approve = Approve
approval-decline = Decline
approval-done-approved = The request is approved.
approval-done-declined = The request is declined. The member can read why.
approval-agenda = Today and tomorrow
approval-has-support = support asked for
approval-agenda-none = Nobody is coming on that day.
approval-refusal-title = Decline the request
approval-refusal-ready = A ready sentence
approval-refusal-ready-hint = The member reads it in their own language.
approval-refusal-own-only = Only my own words
approval-refusal-own = Your own words
approval-refusal-own-hint = The member will read these words. Be kind and brief.
approval-back = Back to the requests
approval-decided-title = This request has been decided
approval-decided-by = Decided by
approval-decided-at = When
approval-decided-link = Open the booking

## Support

support-asked = Asked for; a coordinator is on it
support-arranged = It will be there
support-not-possible = Not possible this time
support-withdrawn = No longer needed
booking-reason-gone = The member has left the centre.
support-to-arrange = Support still being arranged
support-arrange = Support will be there
support-refuse = Support is not possible
support-withdraw = Withdraw the request for support
support-answer = The coordinator’s answer
support-back = Back to the booking
support-arrangement-title = Support will be there
support-arrangement-answer = What the member should know (optional)
support-arrangement-hint = For example where and when. Only the member reads it.
support-refusal-title = Support is not possible
support-refusal-answer = Why, and what you can offer instead
support-refusal-hint = The member will read these words. Be kind and brief.
support-moved-title = This request for support has been changed
support-moved-by = Changed by
support-withdrawal-title = Withdraw the request for support?
support-withdrawal-text = What you asked for will be deleted. Your booking stays.
support-keep = Keep the request
support-done-arranged = The member has been told that support will be there.
support-done-not-possible = The member has been told that support is not possible.
support-done-withdrawn = The request for support is withdrawn. The booking stays.
booking-error-wheelchairs-number = Enter the number of wheelchair places in digits, for example 1.
booking-error-assistants-number = Enter the number of assistants in digits, for example 1.

## Acting for somebody

booking-by-helper = { $by } for { $member }
booking-by-representative = Legal representative { $by } for { $member }
booking-support-consent-for = I agree on behalf of { $name }. The coordinators who handle this booking may read what I wrote.
booking-support-not-allowed = You may not see or ask for support for this person.
booking-reason-hidden = Only the member can read the reason.
approval-made-by = Asked for by
acting-for-whom = For whom
acting-error-whom = The form was for somebody else and was not sent. Fill it in again below.
