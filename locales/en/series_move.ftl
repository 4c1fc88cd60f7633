### Moving a visit that repeats.

series-move-link = Move several visits to another time
series-move-title = Move several visits
series-move-scope = What do you move?
series-move-following = This one and all after it
series-move-all = { $n ->
    [one] The one visit that is ahead
   *[other] All { $n } visits that are ahead
}
series-move-weekday = To which day of the week?
series-move-same-day = The day stays the same
series-move-start = Start
series-move-length = Duration
series-move-back = Back to the visits
series-move-error-scope = Choose what you move.
series-move-to = New time
series-move-free = { $n ->
    [one] One visit can be moved.
   *[other] { $n } visits can be moved.
}
series-move-not-free = { $n ->
    [one] The new time of one visit is taken, and it stays where it is: you may choose another time for it.
   *[other] The new times of { $n } visits are taken, and they stay where they are: you may choose other times for them.
}
series-move-legend = When will each visit be?
series-move-stays = Stays where it is: { $when }
series-move-asks = A coordinator decides about all of them at once. Until then both times are held for you.
series-move-ask = Ask for the move
series-move-do = Move them
series-move-change = Change the new time
series-move-error-nothing = Nothing would change. Choose another time for at least one visit.
series-move-error-refused = { $n ->
    [one] One visit cannot be moved to that time any more. Nothing has moved yet: choose another time for it or leave it where it is.
   *[other] { $n } visits cannot be moved to those times any more. Nothing has moved yet: choose other times for them or leave them where they are.
}
series-move-done = Done. The visits are at their new times.
series-move-sent-before = This form has been sent before. Nothing moved twice.
series-move-nothing-ahead = There is nothing left to move: every visit has begun or has been decided.
series-move-wishes = Visits that somebody asks to move
series-move-wish = { $new } instead of { $old }
series-move-approve = { $n ->
    [one] Agree to one move
   *[other] Agree to all { $n } moves
}
series-move-decline = { $n ->
    [one] Decline one move
   *[other] Decline all { $n } moves
}
series-move-declined = The member has been told: the visits stay where they were.

## Messages

message-series-moved = { $n ->
    [one] Moved: { $what }, one visit
   *[other] Moved: { $what }, { $n } visits
}
message-series-moved-text = The new times stand above.
message-series-move-received = { $n ->
    [one] Request to move received: { $what }, one visit
   *[other] Request to move received: { $what }, { $n } visits
}
message-series-move-received-text = The times that you wish for stand above. Until it is decided you also keep the old ones.
message-series-move-waits = { $n ->
    [one] A request to move waits for an answer: { $what }, one visit
   *[other] A request to move waits for an answer: { $what }, { $n } visits
}
message-series-move-refused = { $n ->
    [one] Not moved: { $what }, one visit
   *[other] Not moved: { $what }, { $n } visits
}
