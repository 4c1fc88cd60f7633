-- Moving a booking to another time in one step: where it stood, where it is to be, who asked and who decided.

CREATE TABLE booking_move (
    id                INTEGER PRIMARY KEY,
    booking_id        INTEGER NOT NULL REFERENCES booking (id),
    -- Where the booking stood when it was asked.
    old_starts        TEXT NOT NULL,
    old_ends          TEXT NOT NULL,
    -- As in booking: what it becomes.
    starts            TEXT NOT NULL CONSTRAINT booking_move_starts_is_civil_time
        CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    ends              TEXT NOT NULL,
    held_from         TEXT NOT NULL,
    held_until        TEXT NOT NULL,
    units             INTEGER NOT NULL,
    people            INTEGER NOT NULL,
    wheelchair_places INTEGER NOT NULL,
    assistants        INTEGER NOT NULL,
    purpose           TEXT NOT NULL,
    -- asked: a coordinator decides; until then the booking stands where it stood, and both times are held.
    state             TEXT NOT NULL CONSTRAINT booking_move_state_known
        CHECK (state IN ('asked', 'made', 'declined', 'expired', 'withdrawn')),
    -- The civil time at which an undecided one is decided.
    decide_by         TEXT NOT NULL,
    asked_at          INTEGER NOT NULL,
    asked_by          INTEGER NOT NULL REFERENCES member (id),
    -- On which grant, if for the member.
    grant_id          INTEGER REFERENCES helper_grant (id),
    decided_at        INTEGER,
    -- NULL: the portal itself, or nobody had to.
    decided_by        INTEGER REFERENCES member (id),
    -- What the member reads.
    reason            TEXT NOT NULL DEFAULT '',
    one_time_key      TEXT NOT NULL,
    answers_hash      BLOB NOT NULL,
    CONSTRAINT booking_move_interval_ordered
        CHECK (held_from <= starts AND starts < ends AND ends <= held_until),
    CONSTRAINT booking_move_decline_has_reason CHECK (state <> 'declined' OR reason <> ''),
    CONSTRAINT booking_move_key_used_once UNIQUE (asked_by, one_time_key)
) STRICT;

CREATE INDEX booking_move_of_booking ON booking_move (booking_id);
CREATE UNIQUE INDEX booking_move_one_at_a_time ON booking_move (booking_id) WHERE state = 'asked';
CREATE INDEX booking_move_waiting ON booking_move (decide_by) WHERE state = 'asked';

CREATE TRIGGER booking_move_of_what_is_ahead BEFORE INSERT ON booking_move
WHEN (SELECT state FROM booking WHERE id = NEW.booking_id) NOT IN ('requested', 'approved')
BEGIN
    SELECT RAISE(ABORT, 'booking_moved_on');
END;

-- What is wished for is held like what is had: with all that is linked to it and all that goes with it.
CREATE TRIGGER booking_move_takes AFTER INSERT ON booking_move WHEN NEW.state = 'asked'
BEGIN
    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
    SELECT id, 'wish', resource_id, NEW.held_from, NEW.held_until, NEW.units, NEW.wheelchair_places, NEW.assistants
    FROM booking WHERE id = NEW.booking_id;

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.booking_id, 'wish', also.id, NEW.held_from, NEW.held_until, also.units
    FROM resource_link JOIN resource AS also ON also.id = also_id
    WHERE resource_link.resource_id = (SELECT resource_id FROM booking WHERE id = NEW.booking_id);

    INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.booking_id, 'wish', extra_id, NEW.held_from, NEW.held_until, units
    FROM booking_extra WHERE booking_id = NEW.booking_id;
END;

CREATE TRIGGER booking_move_at_once AFTER INSERT ON booking_move WHEN NEW.state = 'made'
BEGIN
    UPDATE booking SET starts = NEW.starts, ends = NEW.ends, held_from = NEW.held_from, held_until = NEW.held_until,
        units = NEW.units, people = NEW.people, wheelchair_places = NEW.wheelchair_places,
        assistants = NEW.assistants, purpose = NEW.purpose, decide_by = NEW.decide_by
    WHERE id = NEW.booking_id;
END;

CREATE TRIGGER booking_move_decided_once BEFORE UPDATE OF state ON booking_move WHEN OLD.state <> 'asked'
BEGIN
    SELECT RAISE(ABORT, 'booking_move_decided');
END;

CREATE TRIGGER booking_move_decided AFTER UPDATE OF state ON booking_move WHEN NEW.state <> 'asked'
BEGIN
    DELETE FROM hold WHERE booking_id = NEW.booking_id AND role = 'wish';

    UPDATE booking SET starts = NEW.starts, ends = NEW.ends, held_from = NEW.held_from, held_until = NEW.held_until,
        units = NEW.units, people = NEW.people, wheelchair_places = NEW.wheelchair_places,
        assistants = NEW.assistants, purpose = NEW.purpose, decide_by = NEW.decide_by
    WHERE id = NEW.booking_id AND NEW.state = 'made';
END;

-- Nothing that has begun, or will not be, is still to move.
CREATE TRIGGER booking_move_ends_with_booking AFTER UPDATE OF state ON booking
WHEN NEW.state <> OLD.state AND NEW.state NOT IN ('requested', 'approved')
BEGIN
    UPDATE booking_move SET state = 'withdrawn' WHERE booking_id = NEW.id AND state = 'asked';
END;

CREATE TRIGGER booking_move_is_never_deleted BEFORE DELETE ON booking_move
BEGIN
    SELECT RAISE(ABORT, 'booking_move_kept');
END;

-- What had been arranged for another time is asked for anew.
INSERT INTO support_transition (from_status, to_status) VALUES ('arranged', 'asked'), ('not_possible', 'asked');
