## The terms of booking: who decides

approval-longer = it is longer than { $length }
approval-more-people = it is for more than { $n ->
    [one] { $n } person
   *[other] { $n } people
}
approval-before = it begins before { $time }
approval-after = it ends after { $time }
resource-approval-when = A coordinator decides on a booking in these cases: { $cases }. You have the answer by { $time } on the working day before. Anything else is yours at once.
booking-check-because = This is because { $cases }.
series-check-in-part = A coordinator decides about some of the days. Until then those places are held for you. The others are booked at once.
settings-approval-some = Only in some cases, told below
settings-over-minutes = A coordinator decides if it is longer than so many minutes
settings-over-minutes-hint = Two hours are 120. Only for the answer “in some cases”. Leave it empty if it does not matter.
settings-over-people = A coordinator decides if it is for more people than
settings-case-hint = Leave it empty if it does not matter.
settings-before = A coordinator decides if it begins before
settings-before-hint = For example 09:00. Leave it empty if it does not matter.
settings-after = A coordinator decides if it ends after
settings-after-hint = For example 18:00. Leave it empty if it does not matter.
settings-error-no-case = Tell at least one case.
settings-error-case-unused = This is only for the answer “in some cases”. Choose that, or leave this empty.
settings-error-usual-order = This must be later than the time before it.

## Notice to move and to give up

settings-notice-change = A member may move a booking until so many minutes before the start
settings-notice-change-hint = Later they call a coordinator. Write 0 for no limit.
settings-notice-cancel = Cancelling is late from so many minutes before the start
settings-notice-cancel-hint = Cancelling stays possible. Write 0 if it does not matter.
resource-notices = Moving and cancelling
resource-notice-change = You can move a booking yourself until { $length } before the start. After that, please call us.
resource-notice-cancel = You can cancel at any time. If you tell us at least { $length } before, others can have the place.
move-late = Less than { $length } is left before the start. Only a coordinator can move this booking now. Please call us.
move-not-late = The booking has not moved: it begins soon.
booking-cancel-late = There is little time left, and you can still cancel. It helps others that you tell us. Thank you!

## The place of an assistant

settings-assistant-place = Where does an assistant sit?
settings-assistant-apart = At a place apart: no other place is taken
settings-assistant-takes-place = At one of the places: an assistant takes one too (only if it is booked by places)
settings-error-held-assistants = There are bookings to come with assistants. This cannot change before they are over.
resource-assistant-takes-place = An assistant takes a place too
booking-assistants-hint-places = At most { $n }. Each of them takes one place.

## Who may book

settings-people = Who may book
settings-people-who = Who may book this?
settings-people-all = All members
settings-people-chosen = Only chosen members
settings-people-list = Chosen members
settings-people-none = Nobody has been chosen yet.
settings-people-nobody = Nobody has been chosen, so nobody can book this now.
settings-people-add = Add a member
settings-people-member = The member’s name, phone or e-mail
settings-people-member-hint = For example: Aliya Serikova or aliya@esik.test.
settings-people-remove = Take off the list
settings-people-added = The member is on the list.
settings-people-removed = The member is no longer on the list. Their earlier bookings stay.
resource-who = Who can book
resource-who-all = All members of the centre.
resource-who-chosen = Chosen members only.
resource-for-chosen = Only chosen members can book this. If you need it too, please ask a coordinator.
booking-error-not-chosen = Only chosen members can book this. Please call a coordinator and ask.
desk-done-unchosen = It is booked. This is for chosen members, and this person is not on the list.

## Who decides

approvers-title = Who decides
approvers-now = Who decides now
approvers-nobody = Nobody decides for this.
approvers-who = Who decides on requests for this?
approvers-hint = What else a coordinator decides for stays as it is.
approvers-all = Every coordinator who has it on their list
approvers-chosen = Only those ticked below
approvers-coordinators = Coordinators
approvers-error-none = Choose an answer, and tick at least one coordinator.
approvers-error-nobody = Approval is needed, and nobody would be left to decide. Choose at least one coordinator.
approvers-error-changed = Someone else has changed this. Who decides now stands above. To keep yours, save again.
approvers-error-promised = Support for visits to come has been promised by { $names }. Somebody else must take it over first.
