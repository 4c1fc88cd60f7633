-- Bookings: one civil-time interval on one resource. This file is the law of who gets what; the program only explains it.

-- Every change of state that exists. All else is refused by the foreign key of booking_event.
CREATE TABLE booking_transition (
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    CONSTRAINT booking_transition_once PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;

INSERT INTO booking_transition (from_state, to_state) VALUES
    ('new', 'requested'),       -- 'new' is no state of a booking: it is where the first row of history comes from
    ('new', 'approved'),        -- a resource that needs no approval
    ('requested', 'approved'),
    ('requested', 'declined'),
    ('requested', 'expired'),
    ('requested', 'cancelled'),
    ('approved', 'checked_in'),
    ('approved', 'cancelled'),
    ('approved', 'no_show'),
    ('checked_in', 'completed');

CREATE TABLE booking (
    id                INTEGER PRIMARY KEY,
    resource_id       INTEGER NOT NULL REFERENCES resource (id),
    member_id         INTEGER NOT NULL REFERENCES member (id),
    -- Half-open [starts, ends); held_from and held_until add the time to set up and to clear.
    starts            TEXT NOT NULL CONSTRAINT booking_starts_is_civil_time
        CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    ends              TEXT NOT NULL CONSTRAINT booking_ends_is_civil_time
        CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    held_from         TEXT NOT NULL,
    held_until        TEXT NOT NULL,
    -- What it takes of the resource's units: 1, or the people where places are counted.
    units             INTEGER NOT NULL CONSTRAINT booking_units_positive CHECK (units >= 1),
    people            INTEGER NOT NULL CONSTRAINT booking_people_positive CHECK (people >= 1),
    wheelchair_places INTEGER NOT NULL CONSTRAINT booking_wheelchair_places_counted CHECK (wheelchair_places >= 0),
    assistants        INTEGER NOT NULL CONSTRAINT booking_assistants_counted CHECK (assistants >= 0),
    purpose           TEXT NOT NULL,
    state             TEXT NOT NULL CONSTRAINT booking_state_known CHECK (state IN
        ('requested', 'approved', 'declined', 'expired', 'cancelled', 'checked_in', 'completed', 'no_show')),
    -- Does it hold its place? A request does, until it is decided.
    held              INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('requested', 'approved', 'checked_in')) STORED,
    -- The civil time at which an undecided request is decided.
    decide_by         TEXT NOT NULL,
    made_by           INTEGER NOT NULL REFERENCES member (id),
    made_at           INTEGER NOT NULL,
    -- The one-time key of the form and the SHA-256 of its answers: sent twice, it books once.
    one_time_key      TEXT NOT NULL,
    answers_hash      BLOB NOT NULL,
    CONSTRAINT booking_interval_ordered CHECK (held_from <= starts AND starts < ends AND ends <= held_until),
    CONSTRAINT booking_within_a_day CHECK (substr(starts, 1, 10) = substr(ends, 1, 10)),
    CONSTRAINT booking_wheelchairs_among_people CHECK (wheelchair_places <= people),
    CONSTRAINT booking_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

-- What holds a resource from now on, found by the end of the interval: the past never slows the future down.
CREATE INDEX booking_held ON booking (resource_id, held_until, held_from) WHERE held;
CREATE INDEX booking_of_member ON booking (member_id, ends);
CREATE INDEX booking_waiting ON booking (decide_by, starts) WHERE state = 'requested';
CREATE INDEX booking_by_start ON booking (starts);

-- History is the only way a state changes: a row here moves the booking, and nothing else does.
CREATE TABLE booking_event (
    id         INTEGER PRIMARY KEY,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    at         INTEGER NOT NULL,
    -- NULL: the portal itself, at the decide-by time.
    by_member  INTEGER REFERENCES member (id),
    -- What the member reads; required when somebody else says no.
    reason     TEXT NOT NULL DEFAULT '',
    CONSTRAINT booking_event_transition_known
        FOREIGN KEY (from_state, to_state) REFERENCES booking_transition (from_state, to_state),
    CONSTRAINT booking_event_decline_has_reason CHECK (to_state <> 'declined' OR reason <> '')
) STRICT;

CREATE INDEX booking_event_of_booking ON booking_event (booking_id);

-- Two coordinators press at once: the second names a state that is no longer there, and is told.
CREATE TRIGGER booking_event_starts_where_it_is BEFORE INSERT ON booking_event
WHEN NEW.from_state <> 'new'
    AND NEW.from_state <> (SELECT state FROM booking WHERE id = NEW.booking_id)
BEGIN
    SELECT RAISE(ABORT, 'booking_moved_on');
END;

CREATE TRIGGER booking_event_begins_once BEFORE INSERT ON booking_event
WHEN NEW.from_state = 'new' AND (
    EXISTS (SELECT 1 FROM booking_event WHERE booking_id = NEW.booking_id)
    OR NEW.to_state <> (SELECT state FROM booking WHERE id = NEW.booking_id))
BEGIN
    SELECT RAISE(ABORT, 'booking_begins_once');
END;

CREATE TRIGGER booking_event_cancelled_by_staff_has_reason BEFORE INSERT ON booking_event
WHEN NEW.to_state = 'cancelled' AND NEW.reason = ''
    AND NEW.by_member IS NOT (SELECT member_id FROM booking WHERE id = NEW.booking_id)
BEGIN
    SELECT RAISE(ABORT, 'booking_cancel_needs_reason');
END;

CREATE TRIGGER booking_event_moves_booking AFTER INSERT ON booking_event
WHEN NEW.from_state <> 'new'
BEGIN
    UPDATE booking SET state = NEW.to_state WHERE id = NEW.booking_id;
END;

CREATE TRIGGER booking_state_follows_history BEFORE UPDATE OF state ON booking
WHEN NEW.state <> OLD.state AND NEW.state IS NOT
    (SELECT to_state FROM booking_event WHERE booking_id = NEW.id ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'booking_state_without_event');
END;

CREATE TRIGGER booking_event_is_never_changed BEFORE UPDATE ON booking_event
BEGIN
    SELECT RAISE(ABORT, 'booking_event_append_only');
END;

CREATE TRIGGER booking_event_is_never_deleted BEFORE DELETE ON booking_event
BEGIN
    SELECT RAISE(ABORT, 'booking_event_append_only');
END;

-- Nobody is promised what is not there. The units held are counted at every moment where the sum can rise:
-- where the new interval begins and where another begins inside it. On INSERT and on UPDATE alike, because
-- a move is as good a way to double-book as a new booking.
CREATE TRIGGER booking_fits_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id
        AND NEW.units <> CASE allocation WHEN 'places' THEN NEW.people ELSE 1 END;

    SELECT CASE
        WHEN total.units > resource.units THEN RAISE(ABORT, 'booking_taken')
        WHEN total.wheelchairs > resource.wheelchair_places THEN RAISE(ABORT, 'booking_wheelchair_places_taken')
        WHEN total.assistants > resource.assistant_places THEN RAISE(ABORT, 'booking_assistant_places_taken')
    END
    FROM resource, (
        SELECT sum(other.units) AS units, sum(other.wheelchair_places) AS wheelchairs, sum(other.assistants) AS assistants
        FROM (
            SELECT NEW.held_from AS at
            UNION
            SELECT held_from FROM booking
            WHERE resource_id = NEW.resource_id AND held
                AND held_until > NEW.held_from AND held_from > NEW.held_from AND held_from < NEW.held_until
        ) AS moment
        JOIN booking AS other ON other.resource_id = NEW.resource_id AND other.held
            AND other.held_until > moment.at AND other.held_from <= moment.at
        GROUP BY moment.at
    ) AS total
    WHERE resource.id = NEW.resource_id;
END;

CREATE TRIGGER booking_fits_update
AFTER UPDATE OF resource_id, held_from, held_until, units, people, wheelchair_places, assistants, state ON booking
WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_units_mismatch') FROM resource
    WHERE id = NEW.resource_id
        AND NEW.units <> CASE allocation WHEN 'places' THEN NEW.people ELSE 1 END;

    SELECT CASE
        WHEN total.units > resource.units THEN RAISE(ABORT, 'booking_taken')
        WHEN total.wheelchairs > resource.wheelchair_places THEN RAISE(ABORT, 'booking_wheelchair_places_taken')
        WHEN total.assistants > resource.assistant_places THEN RAISE(ABORT, 'booking_assistant_places_taken')
    END
    FROM resource, (
        SELECT sum(other.units) AS units, sum(other.wheelchair_places) AS wheelchairs, sum(other.assistants) AS assistants
        FROM (
            SELECT NEW.held_from AS at
            UNION
            SELECT held_from FROM booking
            WHERE resource_id = NEW.resource_id AND held
                AND held_until > NEW.held_from AND held_from > NEW.held_from AND held_from < NEW.held_until
        ) AS moment
        JOIN booking AS other ON other.resource_id = NEW.resource_id AND other.held
            AND other.held_until > moment.at AND other.held_from <= moment.at
        GROUP BY moment.at
    ) AS total
    WHERE resource.id = NEW.resource_id;
END;

-- One person, one place at a time; the twin of a booking sent again with a fresh key ends here too.
CREATE TRIGGER booking_one_place_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking
        WHERE member_id = NEW.member_id AND held AND id <> NEW.id AND ends > NEW.starts AND starts < NEW.ends);
END;

CREATE TRIGGER booking_one_place_update AFTER UPDATE OF member_id, starts, ends, state ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking
        WHERE member_id = NEW.member_id AND held AND id <> NEW.id AND ends > NEW.starts AND starts < NEW.ends);
END;

CREATE TRIGGER booking_is_never_deleted BEFORE DELETE ON booking
BEGIN
    SELECT RAISE(ABORT, 'booking_kept');
END;
