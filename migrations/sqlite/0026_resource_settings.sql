-- Resources are kept by administrators: one is put into use when it is ready, and taken out of it without losing what
-- was promised on it.

-- What is not in use is in no list and cannot be booked; bookings made before stay.
ALTER TABLE resource ADD COLUMN in_use INTEGER NOT NULL DEFAULT 1
    CONSTRAINT resource_in_use_is_flag CHECK (in_use IN (0, 1));

-- Civil time at which the size was last set. What had ended by then is past and binds nobody.
ALTER TABLE resource ADD COLUMN sized_at TEXT NOT NULL DEFAULT '';

DROP TRIGGER resource_keeps_what_is_held;

-- A resource never shrinks below what is promised; the bookings hit are moved first.
CREATE TRIGGER resource_keeps_what_is_held AFTER UPDATE OF units, wheelchair_places, assistant_places ON resource
WHEN NEW.units < OLD.units OR NEW.wheelchair_places < OLD.wheelchair_places
    OR NEW.assistant_places < OLD.assistant_places
BEGIN
    SELECT RAISE(ABORT, 'resource_is_held')
    WHERE EXISTS (
        SELECT 1 FROM (
            SELECT moment.held_from AS at, other.booking_id, max(other.units) AS units,
                max(other.wheelchair_places) AS wheelchairs, max(other.assistants) AS assistants
            FROM hold AS moment
            JOIN hold AS other ON other.resource_id = NEW.id
                AND other.held_until > moment.held_from AND other.held_from <= moment.held_from
            WHERE moment.resource_id = NEW.id
                AND moment.held_until > NEW.sized_at AND other.held_until > NEW.sized_at
            GROUP BY moment.held_from, other.booking_id
        )
        GROUP BY at
        HAVING sum(units) > NEW.units OR sum(wheelchairs) > NEW.wheelchair_places
            OR sum(assistants) > NEW.assistant_places);
END;
