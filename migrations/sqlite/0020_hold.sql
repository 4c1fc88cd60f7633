-- What is held: so much of one resource through one interval, and for which booking. A row is there while it counts and
-- gone when it does not. Whatever takes something (the booking itself, what is linked to its resource, what is lent with
-- it, a wish to move) takes it here, so that one law counts all of it.

CREATE TABLE hold (
    id                INTEGER PRIMARY KEY,
    booking_id        INTEGER NOT NULL REFERENCES booking (id),
    -- place: what is booked. linked: what nobody else can use meanwhile. extra: what goes with it. wish: where it is to move.
    role              TEXT NOT NULL CONSTRAINT hold_role_known CHECK (role IN ('place', 'linked', 'extra', 'wish')),
    resource_id       INTEGER NOT NULL REFERENCES resource (id),
    -- Half-open [held_from, held_until), with the time to set up and to clear.
    held_from         TEXT NOT NULL,
    held_until        TEXT NOT NULL,
    units             INTEGER NOT NULL CONSTRAINT hold_units_positive CHECK (units >= 1),
    wheelchair_places INTEGER NOT NULL DEFAULT 0 CONSTRAINT hold_wheelchair_places_counted CHECK (wheelchair_places >= 0),
    assistants        INTEGER NOT NULL DEFAULT 0 CONSTRAINT hold_assistants_counted CHECK (assistants >= 0),
    CONSTRAINT hold_interval_ordered CHECK (held_from < held_until)
) STRICT;

-- Found by the end of the interval: the past never slows the future down.
CREATE INDEX hold_of_resource ON hold (resource_id, held_until, held_from);
CREATE INDEX hold_of_booking ON hold (booking_id);

-- Booking the one keeps the other free of others: the hall and the two rooms that it can be divided into.
CREATE TABLE resource_link (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    also_id     INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    CONSTRAINT resource_link_once PRIMARY KEY (resource_id, also_id),
    CONSTRAINT resource_link_to_another CHECK (resource_id <> also_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX resource_link_of_also ON resource_link (also_id);

-- Only one booking at a time can keep something else free of others.
CREATE TRIGGER resource_link_from_whole BEFORE INSERT ON resource_link
WHEN (SELECT allocation FROM resource WHERE id = NEW.resource_id) <> 'whole'
BEGIN
    SELECT RAISE(ABORT, 'resource_link_from_whole');
END;

-- What may be booked together with a resource, and at most how many: two microphones with the hall.
CREATE TABLE resource_extra (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    extra_id    INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    most        INTEGER NOT NULL CONSTRAINT resource_extra_most_positive CHECK (most >= 1),
    CONSTRAINT resource_extra_once PRIMARY KEY (resource_id, extra_id),
    CONSTRAINT resource_extra_is_another CHECK (resource_id <> extra_id)
) STRICT, WITHOUT ROWID;

-- What was asked for together with a booking; it stays when the booking no longer holds anything.
CREATE TABLE booking_extra (
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    extra_id   INTEGER NOT NULL REFERENCES resource (id),
    units      INTEGER NOT NULL CONSTRAINT booking_extra_units_positive CHECK (units >= 1),
    CONSTRAINT booking_extra_once PRIMARY KEY (booking_id, extra_id)
) STRICT, WITHOUT ROWID;

INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
SELECT id, 'place', resource_id, held_from, held_until, units, wheelchair_places, assistants FROM booking WHERE held;

DROP TRIGGER booking_fits_insert;
DROP TRIGGER booking_fits_update;
DROP INDEX booking_held;

-- A place taken is as many units as the resource says. Asked when it is taken or changed, not when an old booking, made
-- under other terms, is decided or comes to pass.
CREATE TRIGGER booking_counts_units_insert AFTER INSERT ON booking
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id AND NEW.units <> CASE allocation WHEN 'places' THEN NEW.people ELSE 1 END;
END;

CREATE TRIGGER booking_counts_units_update AFTER UPDATE OF resource_id, units, people ON booking
WHEN NEW.resource_id <> OLD.resource_id OR NEW.units <> OLD.units OR NEW.people <> OLD.people
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id AND NEW.units <> CASE allocation WHEN 'places' THEN NEW.people ELSE 1 END;
END;

-- What a booking holds follows the booking.
CREATE TRIGGER booking_takes AFTER INSERT ON booking WHEN NEW.held
BEGIN
    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
    VALUES (NEW.id, 'place', NEW.resource_id, NEW.held_from, NEW.held_until, NEW.units, NEW.wheelchair_places,
        NEW.assistants);

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.id, 'linked', also.id, NEW.held_from, NEW.held_until, also.units
    FROM resource_link JOIN resource AS also ON also.id = also_id WHERE resource_link.resource_id = NEW.resource_id;
END;

CREATE TRIGGER booking_takes_anew
AFTER UPDATE OF resource_id, held_from, held_until, units, wheelchair_places, assistants, state ON booking
WHEN NEW.held AND (NOT OLD.held OR NEW.resource_id <> OLD.resource_id OR NEW.held_from <> OLD.held_from
    OR NEW.held_until <> OLD.held_until OR NEW.units <> OLD.units
    OR NEW.wheelchair_places <> OLD.wheelchair_places OR NEW.assistants <> OLD.assistants)
BEGIN
    DELETE FROM hold WHERE booking_id = NEW.id AND role <> 'wish';

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
    VALUES (NEW.id, 'place', NEW.resource_id, NEW.held_from, NEW.held_until, NEW.units, NEW.wheelchair_places,
        NEW.assistants);

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.id, 'linked', also.id, NEW.held_from, NEW.held_until, also.units
    FROM resource_link JOIN resource AS also ON also.id = also_id WHERE resource_link.resource_id = NEW.resource_id;

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.id, 'extra', extra_id, NEW.held_from, NEW.held_until, units
    FROM booking_extra WHERE booking_id = NEW.id;
END;

CREATE TRIGGER booking_gives_back AFTER UPDATE OF state ON booking WHEN OLD.held AND NOT NEW.held
BEGIN
    DELETE FROM hold WHERE booking_id = NEW.id;
END;

CREATE TRIGGER booking_extra_takes AFTER INSERT ON booking_extra
BEGIN
    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT id, 'extra', NEW.extra_id, held_from, held_until, NEW.units FROM booking WHERE id = NEW.booking_id AND held;
END;

CREATE TRIGGER booking_extra_gives_back AFTER DELETE ON booking_extra
BEGIN
    DELETE FROM hold WHERE booking_id = OLD.booking_id AND role = 'extra' AND resource_id = OLD.extra_id;
END;

CREATE TRIGGER booking_extra_is_given_or_taken BEFORE UPDATE ON booking_extra
BEGIN
    SELECT RAISE(ABORT, 'booking_extra_unchangeable');
END;

CREATE TRIGGER hold_is_taken_or_given_back BEFORE UPDATE ON hold
BEGIN
    SELECT RAISE(ABORT, 'hold_unchangeable');
END;

-- Nobody is promised what is not there. The units held are counted at every moment where the sum can rise: where the new
-- interval begins and where another begins inside it. A booking that is to move over itself counts once: what it has and
-- what it wishes are never used together.
CREATE TRIGGER hold_fits AFTER INSERT ON hold
BEGIN
    SELECT CASE
        WHEN total.units > resource.units AND NEW.role = 'extra' THEN RAISE(ABORT, 'booking_extra_taken')
        WHEN total.units > resource.units THEN RAISE(ABORT, 'booking_taken')
        WHEN total.wheelchairs > resource.wheelchair_places THEN RAISE(ABORT, 'booking_wheelchair_places_taken')
        WHEN total.assistants > resource.assistant_places THEN RAISE(ABORT, 'booking_assistant_places_taken')
    END
    FROM resource, (
        SELECT sum(units) AS units, sum(wheelchairs) AS wheelchairs, sum(assistants) AS assistants
        FROM (
            SELECT moment.at AS at, max(other.units) AS units, max(other.wheelchair_places) AS wheelchairs,
                max(other.assistants) AS assistants
            FROM (
                SELECT NEW.held_from AS at
                UNION
                SELECT held_from FROM hold
                WHERE resource_id = NEW.resource_id
                    AND held_until > NEW.held_from AND held_from > NEW.held_from AND held_from < NEW.held_until
            ) AS moment
            JOIN hold AS other ON other.resource_id = NEW.resource_id
                AND other.held_until > moment.at AND other.held_from <= moment.at
            GROUP BY moment.at, other.booking_id
        )
        GROUP BY at
    ) AS total
    WHERE resource.id = NEW.resource_id;
END;

-- A resource never shrinks below what is promised; the bookings hit are moved first.
CREATE TRIGGER resource_keeps_what_is_held AFTER UPDATE OF units, wheelchair_places, assistant_places ON resource
WHEN NEW.units < OLD.units OR NEW.wheelchair_places < OLD.wheelchair_places
    OR NEW.assistant_places < OLD.assistant_places
BEGIN
    SELECT RAISE(ABORT, 'resource_is_held')
    WHERE EXISTS (
        SELECT 1 FROM (
            SELECT at, units, wheelchairs, assistants FROM (
                SELECT moment.held_from AS at, other.booking_id, max(other.units) AS units,
                    max(other.wheelchair_places) AS wheelchairs, max(other.assistants) AS assistants
                FROM hold AS moment
                JOIN hold AS other ON other.resource_id = NEW.id
                    AND other.held_until > moment.held_from AND other.held_from <= moment.held_from
                WHERE moment.resource_id = NEW.id
                GROUP BY moment.held_from, other.booking_id
            )
        )
        GROUP BY at
        HAVING sum(units) > NEW.units OR sum(wheelchairs) > NEW.wheelchair_places
            OR sum(assistants) > NEW.assistant_places);
END;
