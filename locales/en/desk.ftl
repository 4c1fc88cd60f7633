### The front desk: who comes, who is here, who has gone.

desk-title = Front desk
desk-days = Other days
desk-previous = Previous day
desk-today = Today
desk-next = Next day
desk-none = Nobody is expected on that day.
desk-counts = Coming: { $coming }. Here now: { $here }. Been: { $been }.
desk-about = { $member }, { $resource }, { $from }

## States and steps

desk-coming = Coming
desk-here = Here now
desk-been = Been
desk-arrival = Arrived
desk-departure = Left
desk-non-use = Not used
desk-arrival-back = Take the arrival back
desk-departure-back = Take the departure back
desk-non-use-back = Take “Not used” back

## What has been done

desk-done-arrival = The arrival is noted.
desk-done-departure = The departure is noted. If time was left, others can book it.
desk-done-non-use = It is noted that the time was not used.
desk-done-back = It is taken back.
desk-error-other-day = This can be noted only on the day of the booking.
desk-error-not-begun = The time has not begun yet. Wait for the start.
desk-error-moved = Somebody else has changed this booking. Now it says: { $state }.
desk-error-given = The time that was freed has been given to others. The departure stays.

## History, as the member reads it

desk-event-arrival-back = Arrival noted by mistake; the booking stands
desk-event-departure-back = Departure noted by mistake; the visit goes on
desk-event-non-use-back = “Not used” noted by mistake; the booking stands
