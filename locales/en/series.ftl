### A visit that repeats.

series-repeat = Repeat this visit
series-title = How does the visit repeat?
series-rhythm = How it repeats
series-week = Every week
series-fortnight = Every second week
series-dates = On days that I name
series-times = How many visits? (for weeks)
series-times-hint = Count the first one. At most { $most }. Leave it empty if you write the last day.
series-until = Or: the last day (for weeks)
series-until-hint = For example: 28.02.2027.
series-named = The other days (for days that you name)
series-named-hint = Each on a line of its own, for example 05.12.2026. The first visit is already counted.
series-error-rhythm = Choose how the visit repeats.
series-error-end = Write how many visits you want, or the last day.
series-error-two-ends = Write either the number of visits or the last day, not both.
series-error-times = Write a number from 2 to { $most }.
series-error-until = Write a real last day, for example 28.02.2027.
series-error-until-early = The last day must leave room for at least two visits.
series-error-dates = Name at least one more day.
series-error-date = “{ $typed }” is not a day. Write each day on a line of its own, for example 05.12.2026.
series-error-too-many = At most { $most } visits can be booked at once. Book the later ones afterwards.
series-error-nothing = Every date is left out. Choose a time for at least one.
series-error-refused = { $n ->
    [one] One date cannot be had any more. Nothing has been booked yet: choose another time for it or leave it out.
   *[other] { $n } dates cannot be had any more. Nothing has been booked yet: choose other times for them or leave them out.
}
series-check-title = Check each date
series-free = { $n ->
    [one] One date can be booked.
   *[other] { $n } dates can be booked.
}
series-not-free = { $n ->
    [one] One cannot at that time and is left out: you may choose another time for it.
   *[other] { $n } cannot at that time and are left out: you may choose other times for them.
}
series-dates-legend = When will you come?
series-leave-out = Leave this date out
series-check-approval = A coordinator decides about all of them at once. Until then the places are held for you.
series-check-at-once = All of them are booked at once.
series-book = Book all of them
series-change = Change how it repeats
series-page-title = A visit that repeats
series-visits = The visits
series-part = { $n ->
    [one] This visit belongs to a series.
   *[other] One of { $n } visits that repeat: see all of them
}
series-approve = { $n ->
    [one] Approve one visit
   *[other] Approve all { $n } visits
}
series-refuse = { $n ->
    [one] Decline one visit
   *[other] Decline all { $n } visits
}
series-run = { $n ->
    [one] { $resource }, one visit: { $from }
   *[other] { $resource }, { $n } visits from { $from }
}
series-about = { $member }: { $run }
series-cancel-all = Cancel all visits that are ahead
series-scope = What do you cancel?
series-scope-one = Only this visit
series-scope-following = This one and all after it
series-scope-all = { $n ->
    [one] The one visit that is ahead
   *[other] All { $n } visits that are ahead
}
series-done-requested = Sent. The answer will come to your messages. Until then the places are held for you.
series-done-booked = Done. All the visits below are booked.
series-sent-before = This form has been sent before. Nothing was booked twice. Below is what it booked.
series-done-cancelled = Done. The visits are cancelled.
series-for-another = The form was for somebody else and was not sent. Book the visit again for the person you act for now.
series-decided = There is nothing left to decide in this series.

## Messages

message-series-received = { $n ->
    [one] Request received: { $what }, one visit
   *[other] Request received: { $what }, { $n } visits
}
message-series-received-text = One answer will come for all of them.
message-series-approved = { $n ->
    [one] Approved: { $what }, one visit
   *[other] Approved: { $what }, { $n } visits
}
message-series-given-up = { $n ->
    [one] You have cancelled: { $what }, one visit
   *[other] You have cancelled: { $what }, { $n } visits
}
message-series-declined = { $n ->
    [one] Declined: { $what }, one visit
   *[other] Declined: { $what }, { $n } visits
}
message-series-cancelled = { $n ->
    [one] The centre had to cancel: { $what }, one visit
   *[other] The centre had to cancel: { $what }, { $n } visits
}
message-series-waits = { $n ->
    [one] A request waits for an answer: { $what }, one visit
   *[other] A request waits for an answer: { $what }, { $n } visits
}
