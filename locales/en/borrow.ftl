### Asking to borrow, what is kept ready, equipment that can be booked.

borrow-title = What you can borrow
borrow-nav = Borrow equipment
borrow-lead = Members of the centre may take this equipment home for a while.
borrow-nothing = There is nothing to borrow at the moment.
borrow-kind = Kind
borrow-kind-any = All
borrow-show-all = Show all
borrow-ask = Ask for this
borrow-free = { $n ->
    [one] { $n } can be had now
   *[other] { $n } can be had now
}
borrow-before = One can be had now, but has to be back early. It is booked from { $day }.
borrow-back-on = None is free now. The next is due to be free on { $day }.
borrow-asked = You have asked for this already.
borrow-none-now = None can be had now. It is not known yet when one can.
borrow-new-title = Ask to borrow
borrow-from = Day you collect it
borrow-from-hint = For example 25.11.2026 or 25 November. Choose a day when the centre is open.
borrow-until = Day you bring it back
borrow-until-hint = { $n ->
    [one] For example 02.12.2026 or 2 December. No longer than { $n } day.
   *[other] For example 02.12.2026 or 2 December. No longer than { $n } days.
}
borrow-purpose = What it is for (optional)
borrow-purpose-hint = Only you and staff see this. At most 300 characters.
borrow-shown = Somebody should show how to use it
borrow-shown-yes = We will show how to use it.
borrow-leave = Leave without asking
borrow-check-title = Check your request
borrow-what = What you ask for
borrow-check-next = Staff will look at your request. The answer comes to your messages.
borrow-send = Send the request
borrow-change = Change
borrow-own-title = Your requests for equipment
borrow-own-open = Current requests
borrow-own-none = There are no requests now.
borrow-own-over = Requests that are over
borrow-bring = When you come for it, tell staff your name.
borrow-withdraw = Withdraw the request
borrow-answer = Reason
borrow-sent = The request has been sent. You will be told when staff have decided.
borrow-withdrawn = The request has been withdrawn.
borrow-over-meanwhile = This request has ended meanwhile. What came of it stands below.
borrow-for-another = The request was for somebody else and was not sent. Fill it in again for the person you act for now.
borrow-days = Collect: { $from }. Bring back: { $until }.
borrow-error-day = Enter the day like this: 25.11.2026 or 25 November.
borrow-error-past = That date is in the past. Choose another.
borrow-error-far = { $n ->
    [one] That day is too far away. Choose one no more than { $n } day ahead.
   *[other] That day is too far away. Choose one no more than { $n } days ahead.
}
borrow-error-closed = The centre is closed on that day. The next open day: { $day }.
borrow-error-backwards = The day you bring it back cannot be before the day you collect it.
borrow-error-long = { $n ->
    [one] That is too long. The limit is { $n } day.
   *[other] That is too long. The limit is { $n } days.
}
borrow-error-asked = You have asked for this already. Wait for the answer, or withdraw that request.
borrow-state-waiting = Staff have not decided yet.
borrow-state-approved = It is kept ready for you. Collect it by { $day }.
borrow-state-collected = You collected it.
borrow-state-declined = We cannot lend it this time.
borrow-state-withdrawn = The request was withdrawn.
borrow-state-released = We could not keep it ready.
borrow-state-undecided = We did not decide in time.
borrow-state-lapsed = The time to collect it is over.

## For staff

loan-requests-title = Requests to borrow
loan-requests-waiting = Waiting for a decision
loan-requests-none = No request waits for a decision.
loan-requests-kept = Kept ready
loan-request-today = Who collects today
loan-request-today-none = Nobody collects anything today.
loan-request-piece = Piece kept ready
loan-request-kept-for = Kept ready for
loan-request-kept-until = { $name }. Last day: { $day }.
loan-request-made-at = Asked
loan-request-since = Has waited
loan-request-since-any = Any time
loan-request-since-days = { $n ->
    [one] More than { $n } day
   *[other] More than { $n } days
}
loan-request-title = Request to borrow
loan-request-member = Who asks
loan-request-made-by = Filled in by
loan-request-days = On which days
loan-request-hand-over = Hand over
loan-request-hand-over-any = Choose a piece and hand it over
loan-request-decide = Decision
loan-request-choice = What do we do?
loan-request-no-piece = No piece is ready for these days. Wait until one is back, or decline with a reason.
loan-request-keep = Keep ready
loan-request-later = Agree, and choose the piece when it is collected
loan-request-decline = We cannot lend it
loan-request-release = Keep it ready no longer
loan-request-reason = Why we cannot lend it
loan-request-reason-hint = The member reads this. At most 300 characters.
loan-request-save = Save the decision
loan-request-back = Back to the requests
loan-request-error-nothing = Choose what we do.
loan-request-error-reason = Give a reason. The member reads it.
loan-request-error-over = Those days are over. The request can only be declined.
loan-request-error-not-there = That piece is no longer ready, or is kept for somebody else. Choose another.
loan-request-error-booked = That piece is booked on these days. Choose another.
loan-request-error-none-free = None is free for these days: all are out or promised.
loan-request-error-changed = The request has changed meanwhile. Last changed by: { $name }. Look at the page again.
loan-request-waiting = Waits for a decision.
loan-request-kept = Kept ready. Last day: { $day }.
loan-request-collected = Collected.
loan-request-declined = Declined.
loan-request-withdrawn = Withdrawn by the member.
loan-request-released = Kept ready no longer.
loan-request-undecided = Not decided in time.
loan-request-lapsed = Not collected.
loan-request-done-approved = Kept ready. The member has been told.
loan-request-done-changed = The other choice has been saved.
loan-request-done-declined = The member has been told that we cannot lend it.
loan-request-done-released = Kept ready no longer. The member has been told.

## Equipment that can be booked

bookable-title = Booking equipment at the centre
bookable-lead = One piece can both be lent and be booked at the centre. The two never fall together.
bookable-resource = Which booking is this piece part of?
bookable-resource-hint = While the piece is lent, one less can be booked.
bookable-none = None
bookable-needed = The next booking that needs it:
bookable-needed-text = It can be lent until then only.
bookable-saved = Saved.
bookable-error-nothing = Choose from the list.
bookable-error-full = All pieces of this booking are known. Take one out first, or raise the number.
bookable-error-changed = Somebody else has changed this meanwhile. Choose again and save.
bookable-error-away = This device is not at the centre now. Record its return first.

## Messages

message-loan-approved = Ready to collect: { $what }
message-loan-collect-by = Collect it by { $day }.
message-loan-declined = We cannot lend: { $what }
message-loan-released = We could not keep ready: { $what }
message-loan-undecided = We did not decide in time: { $what }
message-loan-undecided-text = We are sorry. If you still need it, ask again.
message-loan-lapsed = Kept ready no longer: { $what }
message-loan-lapsed-text = The time to collect it is over. If you still need it, ask again.
message-loan-approved-outside = What you asked to borrow from { $day } is ready
message-loan-news-outside = There is news about your request for equipment from { $day }
message-loan-inside = More stands in the portal.
job-reservations = Freeing what was not collected
journal-loan-request-decided = Decided a request for equipment
journal-item-bookable = Changed the booking of a piece
