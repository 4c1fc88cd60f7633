### The waiting list.

waitlist-title = Join the waiting list
waitlist-link = The time I want is taken: join the waiting list
waitlist-text = Choose the time you wish for. If a place becomes free, it is held for you and we tell you. You then have six hours between 9:00 and 21:00 to answer.
waitlist-start = What time do you wish for?
waitlist-nothing-full = No time of this length is full on that day.
waitlist-free = Look at the free times of that day
waitlist-short-notice = A place may be offered on short notice
waitlist-short-notice-hint = Otherwise nothing is offered later than a day before it begins.
waitlist-notice = Notice
waitlist-join = Join the waiting list
waitlist-error-free = That time is free now: book it by the link below.
waitlist-page-title = Waiting list
waitlist-page-link = Open the waiting list
waitlist-waiting = { $n ->
    [0] You are first in line.
    [one] One wish is before yours.
   *[other] { $n } wishes are before yours.
}
waitlist-offered = A place is held for you. Answer by: { $by }.
waitlist-booked = You have taken the place.
waitlist-passed = You did not want the place any more. It went to the next.
waitlist-lapsed = The place was held for you, and there was no answer in time. It went to the next.
waitlist-withdrawn = You are not in this line any more.
waitlist-over = Nothing became free for this time.
waitlist-booking = Open the booking
waitlist-how = If a place becomes free, it is held for you, and you hear of it by a message.
waitlist-accept = Take the place
waitlist-pass-title = You do not want it any more?
waitlist-pass-text = Then the place goes to the next in line at once.
waitlist-pass = Give up the place
waitlist-withdraw = Leave the waiting list
waitlist-done-joined = Done. You are on the waiting list.
waitlist-gone = This place is not held for you any more.
waitlist-list = Waiting list
waitlist-here = You are on this waiting list already.

## Messages

message-place-offered = A place is free and held for you: { $what }, { $when }
message-place-offered-text = Take it or give it up by: { $by }.
message-place-offered-other = After that it goes to the next in line.
message-offer-lapsed = The place is not held for you any more: { $what }, { $when }
message-offer-lapsed-text = There was no answer in time, and it went to the next in line. You can join the list again.

job-offers = Offering places to the waiting list
