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

## Booking at the desk

desk-new-title = Book at the desk
desk-new-lead = For a member, or for a guest without an account.
desk-paper-title = Enter from paper
desk-paper-lead = Visits that were written on paper while the portal was away. Days back: { $n }.
desk-whom-member = A member
desk-member = The member’s name or phone
desk-member-hint = If several people are found, you choose.
desk-which = Which of them?
desk-whom-guest = Or a guest without an account
desk-guest-name = The guest’s name
desk-guest-phone = The guest’s phone
desk-guest-organisation = Organisation (optional)
desk-guest-organisation-hint = For example: a school. Its groups may be in several rooms at a time.
desk-resource = What is booked?
desk-resource-choose = Choose
desk-date = Day
desk-start = From
desk-end = Until
desk-time-hint = For example: 10:00.
desk-near = Free times: { $times }.
desk-purpose = What for? (optional)
desk-support = What do they need from us? (optional)
desk-support-consent = The person agrees that the coordinators who handle this booking may read it.
desk-here-now = Yes, they are here now
desk-book = Book
desk-outcome = Did they come?
desk-outcome-came = Yes, they came
desk-outcome-not-used = No, nobody came
desk-paper-enter = Enter
desk-back = Back to the front desk
desk-done-booked = It is booked.
desk-done-asked = The request is with a coordinator. The place is kept until it is decided.
desk-error-nobody = Enter a member or a guest.
desk-error-both = Enter a member or a guest, not both.
desk-error-unknown = No such member is found. Check the name or the phone.
desk-error-too-many = Too many people are found. Write more of the name.
desk-error-which = Choose who it is.
desk-error-name = Enter the guest’s name.
desk-error-phone-missing = Enter the guest’s phone.
desk-error-phone = The phone cannot be read. For example: 8 701 555 00 11.
desk-error-resource = Choose what is booked.
desk-error-end-missing = Enter when it ends.
desk-error-end = The end must be after the start. For example: 11:00.
desk-error-outcome = Choose whether they came.
desk-error-begun = That time has passed. What is past is entered from paper.
desk-error-ahead = That time is still to come. Book it at the desk.
desk-error-long-ago = Too long ago. Days back that can be entered: { $n }.
desk-error-not-now = “They are here now” is only for a time that begins now.
desk-error-sent = This page has booked once already. Open it anew.

## The sheet on paper

desk-sheet-title = Sheet to print
desk-sheet-at = As it stood on:
desk-sheet-lead = It helps when the power or the network fails. It names people: do not leave it lying about.
desk-sheet-here = In the building now
desk-sheet-heads = People, assistants included: { $n }.
desk-sheet-nobody = Nobody is noted in the building.
desk-sheet-time = Time
desk-sheet-what = What
desk-sheet-who = Who
desk-sheet-came = Came
desk-sheet-left = Left
desk-sheet-visits = Visits: { $n }.
desk-here-legend = Are they here already?
desk-here-later = No, they come later
desk-sheet-phone = Phone
desk-people-hint = Assistants are counted below, apart.
desk-beside = They need both at one time
desk-beside-hint = Tick this only if the person has told you so. It will be booked beside the other booking.
desk-error-elsewhere = This person already has a booking at that time. A coordinator can book both.
desk-error-elsewhere-in = This person already has a booking at that time: { $resource }, { $when }.
approval-beside = At the same time
