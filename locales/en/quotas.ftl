### How much of a resource one member may book.

quota-title = Limit for one member
quota-day = a day: { $amount }
quota-week = a week: { $amount }
quota-month = a month: { $amount }
quota-ahead = to come at one time: { $amount }
quota-bookings = { $n ->
    [one] { $n } booking
   *[other] { $n } bookings
}
quota-used = { $limit }. With this one: { $used }
quota-error = This is more than one member may book ({ $limit }). Booked already: { $used }. Choose another day or a shorter time, or cancel a booking that is not needed.
quota-error-ahead = One member may not have more bookings at a time ({ $limit }). Wait until one is over, or cancel one that is not needed.
settings-quotas = How much one member may book
settings-quota-hint-first = Leave it empty for no limit. The front desk can book more for a member than this page says.
settings-quota-hint = Leave it empty for no limit.
settings-quota-day = Bookings a day
settings-quota-day-hours = Hours a day
settings-quota-week = Bookings a week
settings-quota-week-hours = Hours a week
settings-quota-month = Bookings a month
settings-quota-month-hours = Hours a month
settings-quota-ahead = Bookings to come at one time
quota-together = { $kind } together, { $limit }
kind-quotas-title = How much one member may book of one kind
kind-quotas-lead = The limit counts for everything of one kind together. The limits of single places stay.
kind-quotas-none = No limit.
journal-quotas-changed = Changed how much one member may book of a kind
