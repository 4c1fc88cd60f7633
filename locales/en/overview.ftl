### Everything that can be booked, on one day.

overview-title = Free times of one day
overview-link = All free times of one day
overview-none = There is nothing to book yet.
overview-caption = By the hour: free or busy
overview-closed = Closed
overview-booked = Bookings:
