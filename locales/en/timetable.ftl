### One thing that can be booked, by day, week and month.

timetable-title = { $name }: { $period }
timetable-week = Week of { $day }
timetable-this-week = This week
timetable-this-month = This month
timetable-as-day = Show one day
timetable-as-week = Show a week
timetable-as-month = Show a month
timetable-around = Earlier and later
timetable-scales = Day, week or month
timetable-times = Free and busy
timetable-free = Free: { $hours }
timetable-busy = Busy: { $hours }
timetable-part = Partly busy
timetable-none = No bookings
timetable-count = { $n ->
    [0] No bookings
    [one] { $n } booking
   *[other] { $n } bookings
}
timetable-passed = Earlier days have passed and are not shown.
timetable-passed-shown = Earlier days have passed and can no longer be booked.
timetable-not-yet = Later days cannot be booked yet. The last day for now: { $day }.
