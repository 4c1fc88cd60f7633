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
