-- The waiting list: who wishes for a time that is full, in order, and what is offered when a place becomes free.

CREATE TABLE waitlist_entry (
    id                INTEGER PRIMARY KEY,
    resource_id       INTEGER NOT NULL REFERENCES resource (id),
    member_id         INTEGER NOT NULL REFERENCES member (id),
    -- Half-open civil time [starts, ends).
    starts            TEXT NOT NULL CONSTRAINT waitlist_starts_is_civil_time
        CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    ends              TEXT NOT NULL,
    people            INTEGER NOT NULL CONSTRAINT waitlist_people_positive CHECK (people >= 1),
    wheelchair_places INTEGER NOT NULL,
    assistants        INTEGER NOT NULL,
    -- A place may be offered less than a day before it begins.
    short_notice      INTEGER NOT NULL CONSTRAINT waitlist_short_notice_is_bool CHECK (short_notice IN (0, 1)),
    -- waiting -> offered -> booked | passed | lapsed; waiting -> withdrawn | over; offered -> over.
    -- passed: not wanted any more. lapsed: nobody answered. over: the time has come, or the person has gone.
    state             TEXT NOT NULL CONSTRAINT waitlist_state_known
        CHECK (state IN ('waiting', 'offered', 'booked', 'passed', 'lapsed', 'withdrawn', 'over')),
    made_by           INTEGER NOT NULL REFERENCES member (id),
    -- Seconds since 1970; whoever came first is first, by the number where it is the same second.
    made_at           INTEGER NOT NULL,
    -- What is held for the person once it is offered, with the time to set up and to clear.
    held_from         TEXT,
    held_until        TEXT,
    units             INTEGER,
    -- Seconds since 1970; NULL: nobody has told the person yet, who hears by hand.
    heard_at          INTEGER,
    -- The civil time until which it is held.
    answer_by         TEXT,
    -- What came of it.
    booking_id        INTEGER REFERENCES booking (id),
    ended_at          INTEGER,
    CONSTRAINT waitlist_interval_ordered CHECK (starts < ends),
    CONSTRAINT waitlist_offer_is_whole CHECK (state <> 'offered'
        OR (held_from IS NOT NULL AND held_until IS NOT NULL AND units IS NOT NULL AND answer_by IS NOT NULL)),
    CONSTRAINT waitlist_ends_with_its_state CHECK ((ended_at IS NULL) = (state IN ('waiting', 'offered')))
) STRICT;

CREATE UNIQUE INDEX waitlist_once ON waitlist_entry (member_id, resource_id, starts, ends)
    WHERE state IN ('waiting', 'offered');
CREATE INDEX waitlist_line ON waitlist_entry (resource_id, made_at, id) WHERE state = 'waiting';
CREATE INDEX waitlist_offered ON waitlist_entry (answer_by) WHERE state = 'offered';
CREATE INDEX waitlist_of_member ON waitlist_entry (member_id, starts);

CREATE TRIGGER waitlist_moves_on BEFORE UPDATE OF state ON waitlist_entry
WHEN NOT (OLD.state = 'waiting' AND NEW.state IN ('offered', 'withdrawn', 'over')
    OR OLD.state = 'offered' AND NEW.state IN ('booked', 'passed', 'lapsed', 'over'))
BEGIN
    SELECT RAISE(ABORT, 'waitlist_moved_on');
END;

-- When the portal was last awake: what could not be answered while it slept does not lapse.
CREATE TABLE waitlist_watch (
    id      INTEGER PRIMARY KEY CONSTRAINT waitlist_watch_is_one CHECK (id = 1),
    -- Civil time.
    seen_at TEXT NOT NULL
) STRICT;

-- What is offered is held like what is booked: a hold is of a booking or of an entry of the waiting list.
CREATE TABLE hold_kept AS SELECT * FROM hold;
DROP TABLE hold;

CREATE TABLE hold (
    id                INTEGER PRIMARY KEY,
    booking_id        INTEGER REFERENCES booking (id),
    entry_id          INTEGER REFERENCES waitlist_entry (id),
    -- place: what is booked. linked: what nobody else can use meanwhile. extra: what goes with it. wish: where it is to
    -- move. offer: what somebody on the waiting list may have.
    role              TEXT NOT NULL
        CONSTRAINT hold_role_known CHECK (role IN ('place', 'linked', 'extra', 'wish', 'offer')),
    resource_id       INTEGER NOT NULL REFERENCES resource (id),
    -- Half-open [held_from, held_until), with the time to set up and to clear.
    held_from         TEXT NOT NULL,
    held_until        TEXT NOT NULL,
    units             INTEGER NOT NULL CONSTRAINT hold_units_positive CHECK (units >= 1),
    wheelchair_places INTEGER NOT NULL DEFAULT 0 CONSTRAINT hold_wheelchair_places_counted CHECK (wheelchair_places >= 0),
    assistants        INTEGER NOT NULL DEFAULT 0 CONSTRAINT hold_assistants_counted CHECK (assistants >= 0),
    CONSTRAINT hold_interval_ordered CHECK (held_from < held_until),
    CONSTRAINT hold_of_one CHECK ((booking_id IS NULL) <> (entry_id IS NULL)),
    CONSTRAINT hold_of_entry_is_offer CHECK ((entry_id IS NULL) = (role <> 'offer'))
) STRICT;

INSERT INTO hold (id, booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
SELECT id, booking_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants FROM hold_kept;
DROP TABLE hold_kept;

-- Found by the end of the interval: the past never slows the future down.
CREATE INDEX hold_of_resource ON hold (resource_id, held_until, held_from);
CREATE INDEX hold_of_booking ON hold (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX hold_of_entry ON hold (entry_id) WHERE entry_id IS NOT NULL;

CREATE TRIGGER hold_is_taken_or_given_back BEFORE UPDATE ON hold
BEGIN
    SELECT RAISE(ABORT, 'hold_unchangeable');
END;

-- As before: counted at every moment where the sum can rise. What one booking has and what it wishes are never used
-- together; neither is what one entry is offered.
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
            GROUP BY moment.at, other.booking_id, other.entry_id
        )
        GROUP BY at
    ) AS total
    WHERE resource.id = NEW.resource_id;
END;

DROP TRIGGER resource_keeps_what_is_held;

CREATE TRIGGER resource_keeps_what_is_held AFTER UPDATE OF units, wheelchair_places, assistant_places ON resource
WHEN NEW.units < OLD.units OR NEW.wheelchair_places < OLD.wheelchair_places
    OR NEW.assistant_places < OLD.assistant_places
BEGIN
    SELECT RAISE(ABORT, 'resource_is_held')
    WHERE EXISTS (
        SELECT 1 FROM (
            SELECT moment.held_from AS at, other.booking_id, other.entry_id, max(other.units) AS units,
                max(other.wheelchair_places) AS wheelchairs, max(other.assistants) AS assistants
            FROM hold AS moment
            JOIN hold AS other ON other.resource_id = NEW.id
                AND other.held_until > moment.held_from AND other.held_from <= moment.held_from
            WHERE moment.resource_id = NEW.id
                AND moment.held_until > NEW.sized_at AND other.held_until > NEW.sized_at
            GROUP BY moment.held_from, other.booking_id, other.entry_id
        )
        GROUP BY at
        HAVING sum(units) > NEW.units OR sum(wheelchairs) > NEW.wheelchair_places
            OR sum(assistants) > NEW.assistant_places);
END;

CREATE TRIGGER waitlist_offer_takes AFTER UPDATE OF state ON waitlist_entry WHEN NEW.state = 'offered'
BEGIN
    INSERT INTO hold (entry_id, role, resource_id, held_from, held_until, units, wheelchair_places, assistants)
    VALUES (NEW.id, 'offer', NEW.resource_id, NEW.held_from, NEW.held_until, NEW.units, NEW.wheelchair_places,
        NEW.assistants);

    INSERT INTO hold (entry_id, role, resource_id, held_from, held_until, units)
    SELECT NEW.id, 'offer', also.id, NEW.held_from, NEW.held_until, also.units
    FROM resource_link JOIN resource AS also ON also.id = also_id WHERE resource_link.resource_id = NEW.resource_id;
END;

CREATE TRIGGER waitlist_offer_gives_back AFTER UPDATE OF state ON waitlist_entry WHEN OLD.state = 'offered'
BEGIN
    DELETE FROM hold WHERE entry_id = NEW.id;
END;
