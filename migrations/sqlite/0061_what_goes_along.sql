-- What goes along with a booking is held, and what it keeps free of others would not be: nothing is both.

CREATE TRIGGER resource_extra_keeps_nothing_free BEFORE INSERT ON resource_extra
WHEN EXISTS (SELECT 1 FROM resource_link WHERE resource_id = NEW.extra_id)
BEGIN
    SELECT RAISE(ABORT, 'resource_extra_is_linked');
END;

CREATE TRIGGER resource_link_goes_not_along BEFORE INSERT ON resource_link
WHEN EXISTS (SELECT 1 FROM resource_extra WHERE extra_id = NEW.resource_id)
BEGIN
    SELECT RAISE(ABORT, 'resource_link_goes_along');
END;
