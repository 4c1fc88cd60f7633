-- Pieces that can be lent are pieces of what can be booked: an instrument, a laptop. What is out cannot be booked, and
-- what is booked is not lent.

CREATE TABLE item_resource (
    item_id     INTEGER PRIMARY KEY REFERENCES item (id),
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    joined_by   INTEGER NOT NULL REFERENCES member (id),
    joined_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX item_resource_of_resource ON item_resource (resource_id);

CREATE TRIGGER item_resource_is_a_thing BEFORE INSERT ON item_resource
WHEN (SELECT allocation FROM resource WHERE id = NEW.resource_id) = 'places'
BEGIN
    SELECT RAISE(ABORT, 'item_resource_is_a_thing');
END;

-- No more pieces than can be booked at once.
CREATE TRIGGER item_resource_has_units AFTER INSERT ON item_resource
WHEN (SELECT count(*) FROM item_resource JOIN item ON item.id = item_id
        WHERE resource_id = NEW.resource_id AND item.state NOT IN ('given', 'disposed'))
    > (SELECT units FROM resource WHERE id = NEW.resource_id)
BEGIN
    SELECT RAISE(ABORT, 'item_resource_beyond_units');
END;

-- A piece is out until it is due and, when it does not come back, for as long as it is out; what is kept for somebody is
-- out through the days of the loan. What stands in a room of the centre is not out. The clock is the portal's own.
CREATE VIEW piece_out AS
SELECT custody.item_id, item_resource.resource_id, '' AS out_from,
    CASE WHEN custody.due > coalesce((SELECT seen_at FROM awake), '') THEN custody.due ELSE '9999-12-31T23:59' END AS out_until
FROM item_resource JOIN custody ON custody.item_id = item_resource.item_id AND custody.ended_at IS NULL
WHERE custody.kind <> 'placement'
UNION ALL
SELECT reservation.item_id, item_resource.resource_id, loan_request.from_day || 'T00:00', loan_request.until_day || 'T23:59'
FROM item_resource JOIN reservation ON reservation.item_id = item_resource.item_id AND reservation.ended_at IS NULL
JOIN loan_request ON loan_request.id = reservation.request_id;

-- As hold_fits counts, with the pieces that are out. What only keeps something free of others needs no piece, and
-- whoever is there already has theirs.
CREATE TRIGGER hold_fits_what_is_here AFTER INSERT ON hold
WHEN NEW.role <> 'linked' AND EXISTS (SELECT 1 FROM item_resource WHERE resource_id = NEW.resource_id)
    AND coalesce((SELECT state FROM booking WHERE id = NEW.booking_id), 'requested') IN ('requested', 'approved')
BEGIN
    SELECT CASE NEW.role WHEN 'extra' THEN RAISE(ABORT, 'booking_extra_taken') ELSE RAISE(ABORT, 'booking_taken') END
    FROM resource, (
        SELECT NEW.held_from AS at
        UNION
        SELECT held_from FROM hold WHERE resource_id = NEW.resource_id
            AND held_until > NEW.held_from AND held_from > NEW.held_from AND held_from < NEW.held_until
        UNION
        SELECT out_from FROM piece_out WHERE resource_id = NEW.resource_id
            AND out_from > NEW.held_from AND out_from < NEW.held_until
    ) AS moment
    WHERE resource.id = NEW.resource_id AND resource.units < (
            SELECT count(DISTINCT item_id) FROM piece_out
            WHERE resource_id = NEW.resource_id AND out_from <= moment.at AND out_until > moment.at
        ) + (
            SELECT coalesce(sum(units), 0) FROM (
                SELECT max(units) AS units FROM hold
                WHERE resource_id = NEW.resource_id AND role <> 'linked'
                    AND held_until > moment.at AND held_from <= moment.at
                GROUP BY booking_id, entry_id)
        )
        AND EXISTS (SELECT 1 FROM piece_out
            WHERE resource_id = NEW.resource_id AND out_from <= moment.at AND out_until > moment.at);
END;

-- When a piece has to be here because every other is out or booked as well: from a moment on, until a booking ends.
CREATE VIEW piece_needed AS
SELECT item_id, needed_from, needed_until FROM (
    SELECT item_resource.item_id, resource.units, hold.resource_id, hold.held_until AS needed_until,
        max(hold.held_from, coalesce((SELECT seen_at FROM awake), '')) AS needed_from
    FROM item_resource JOIN resource ON resource.id = item_resource.resource_id
    JOIN hold ON hold.resource_id = resource.id AND hold.role <> 'linked'
        AND hold.held_until > coalesce((SELECT seen_at FROM awake), '')
    UNION
    SELECT item_resource.item_id, resource.units, hold.resource_id, hold.held_until, piece_out.out_from
    FROM item_resource JOIN resource ON resource.id = item_resource.resource_id
    JOIN hold ON hold.resource_id = resource.id AND hold.role <> 'linked'
    JOIN piece_out ON piece_out.resource_id = resource.id AND piece_out.item_id <> item_resource.item_id
        AND piece_out.out_from > hold.held_from AND piece_out.out_from < hold.held_until
) AS moment
WHERE moment.units <= (
        SELECT count(DISTINCT item_id) FROM piece_out
        WHERE piece_out.resource_id = moment.resource_id AND piece_out.item_id <> moment.item_id
            AND out_from <= moment.needed_from AND out_until > moment.needed_from
    ) + (
        SELECT coalesce(sum(units), 0) FROM (
            SELECT max(units) AS units FROM hold
            WHERE hold.resource_id = moment.resource_id AND role <> 'linked'
                AND held_until > moment.needed_from AND held_from <= moment.needed_from
            GROUP BY booking_id, entry_id)
    );

CREATE TRIGGER custody_of_what_is_booked BEFORE INSERT ON custody
WHEN NEW.kind <> 'placement' AND EXISTS (
    SELECT 1 FROM piece_needed WHERE item_id = NEW.item_id AND (NEW.due IS NULL OR needed_from < NEW.due))
BEGIN
    SELECT RAISE(ABORT, 'item_booked');
END;

CREATE TRIGGER custody_longer_than_booked BEFORE UPDATE OF due ON custody
WHEN NEW.due > OLD.due AND NEW.ended_at IS NULL AND EXISTS (
    SELECT 1 FROM piece_needed WHERE item_id = NEW.item_id AND needed_from < NEW.due)
BEGIN
    SELECT RAISE(ABORT, 'item_booked');
END;

CREATE TRIGGER reservation_of_what_is_booked BEFORE INSERT ON reservation
WHEN EXISTS (
    SELECT 1 FROM piece_needed JOIN loan_request ON loan_request.id = NEW.request_id
    WHERE item_id = NEW.item_id AND needed_from < loan_request.until_day || 'T23:59'
        AND needed_until > loan_request.from_day || 'T00:00')
BEGIN
    SELECT RAISE(ABORT, 'item_booked');
END;
