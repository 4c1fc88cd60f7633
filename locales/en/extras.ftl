### Words of what is taken along with a booking.

extras-title = Taken along
extras-label = What would you like to take along? (optional)
extras-hint = It is kept for you from the start to the end of your visit. Leave a field empty if you do not need it.
extras-free = Free at that time: { $left }. At most { $most } in one booking.
extras-gone = Not offered any more
extras-error-most = { $name }: at most { $most } in one booking.
extras-error-none = { $name }: none is free at that time. Empty the field, or choose another time.
extras-error-left = { $name }: so many are free at that time: { $left }. Write a smaller number, or choose another time.
extras-error-gone = This is not offered with this booking. Empty the field.
extras-error-missing = Taken along with this booking: { $name }. So many are free at that time: { $left }. Choose another time.
extras-desk-hint = Only what is offered with the chosen place can be taken along.
