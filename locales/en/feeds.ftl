### Bookings for calendar programs.

feed-title = Calendar
feed-text = The calendar of your phone or computer can read bookings by itself.
feed-link = Addresses for calendars
feed-one = Add to a calendar (file)
feed-address = New address
feed-address-once = Copy the address into your calendar program. It is shown only now.
feed-address-secret = Whoever knows the address sees the bookings. Give it to nobody.
feed-made = Address made:
feed-none = There is no address yet.
feed-make = Make an address
feed-renew = Make a new address
feed-end = Remove the address
feed-done-made = Done. The address is below.
feed-done-ended = The address is removed. It shows nothing any more.
feed-waits = Waits for an answer: { $name }
feed-off = Will not be: { $name }
feed-taken = Taken, people: { $people }
