-- What is held is read in full, by pages and by the law against a second booking: the index alone tells all of it.
DROP INDEX hold_of_resource;
CREATE INDEX hold_of_resource ON hold
    (resource_id, held_until, held_from, booking_id, entry_id, role, units, wheelchair_places, assistants);
