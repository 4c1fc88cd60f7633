-- How long before the start a booking is still moved by its member, and until when giving it up helps most.

-- Minutes; 0: until the start. Afterwards the desk is asked.
ALTER TABLE resource ADD COLUMN notice_change INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_notice_change_counted CHECK (notice_change >= 0);
-- Minutes; 0: it is never late. Nobody is kept from giving a booking up, however late.
ALTER TABLE resource ADD COLUMN notice_cancel INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_notice_cancel_counted CHECK (notice_cancel >= 0);

-- A booking was given up by its member later than that. For statistics: nothing follows from it for anybody.
CREATE TABLE late_cancellation (
    booking_id INTEGER NOT NULL CONSTRAINT late_cancellation_once PRIMARY KEY REFERENCES booking (id),
    at         INTEGER NOT NULL
) STRICT;

-- An assistant sits at a place like everybody else, where there is no place apart for one.
ALTER TABLE resource ADD COLUMN assistant_takes_place INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_assistant_takes_place_is_flag CHECK (assistant_takes_place IN (0, 1))
    CONSTRAINT resource_assistant_takes_place_of_places CHECK (NOT assistant_takes_place OR allocation = 'places');

DROP TRIGGER booking_counts_units_insert;
DROP TRIGGER booking_counts_units_update;

-- As before, and assistants count where they take a place.
CREATE TRIGGER booking_counts_units_insert AFTER INSERT ON booking
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id AND NEW.units <>
        CASE allocation WHEN 'places' THEN NEW.people + assistant_takes_place * NEW.assistants ELSE 1 END;
END;

CREATE TRIGGER booking_counts_units_update AFTER UPDATE OF resource_id, units, people, assistants ON booking
WHEN NEW.resource_id <> OLD.resource_id OR NEW.units <> OLD.units OR NEW.people <> OLD.people
    OR NEW.assistants <> OLD.assistants
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id AND NEW.units <>
        CASE allocation WHEN 'places' THEN NEW.people + assistant_takes_place * NEW.assistants ELSE 1 END;
END;
