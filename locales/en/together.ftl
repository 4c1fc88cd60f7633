### Words of what is booked together.

together-title = What is booked together
together-keep = { $n ->
    [one] { $n } booking to come keeps what it has. Changes hold for new bookings.
   *[other] { $n } bookings to come keep what they have. Changes hold for new bookings.
 }
together-alone = May it be booked by itself?
together-alone-hint = What may not is in no list. It is only offered with other bookings.
together-alone-yes = Yes, like any other
together-alone-no = No, only with something else
together-links = What is kept free of others meanwhile?
together-links-hint = While this is booked, nobody else can have what you choose here. For example, a hall and the two rooms it can be divided into.
together-extras = What may be taken along?
together-extras-hint = At most how many in one booking. Leave a field empty if it is not offered.
together-extras-none = There is nothing to take along yet. Add equipment first.
together-most-hint = In all: { $n }.
together-error-whole = Only what is booked whole keeps others free.
together-error-goes-along = This goes along with other bookings, so it keeps nothing free. Take it from what goes along first.
together-error-keeps-free = This keeps others free, so it goes along with nothing. Empty the field.
together-error-changed = Somebody else has changed this meanwhile. Check your answers. If they are right, save again.
