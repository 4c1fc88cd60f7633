-- What is asked for with a booking, kind by kind: how far each has come, and who gives it.

-- How early each kind must be asked for. It informs, it never blocks.
CREATE TABLE support_kind (
    code      TEXT NOT NULL CONSTRAINT support_kind_known_once PRIMARY KEY,
    -- Working days.
    lead_days INTEGER NOT NULL CONSTRAINT support_kind_lead_sane CHECK (lead_days BETWEEN 0 AND 20)
) STRICT, WITHOUT ROWID;

INSERT INTO support_kind (code, lead_days) VALUES
    ('interpreter_kazakh', 5),
    ('interpreter_russian', 5),
    ('video_interpreter', 2),
    ('assistant', 3),
    ('guide', 2),
    ('reader', 2),
    ('met_at_door', 1),
    ('late_taxi', 1),
    ('ramp', 1),
    ('hearing_loop', 1),
    ('large_print', 2),
    ('quiet', 1);

-- Who gives support. They have no account: a coordinator phones them.
CREATE TABLE support_person (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CONSTRAINT support_person_has_name CHECK (name <> ''),
    -- E.164.
    phone        TEXT NOT NULL CONSTRAINT support_person_has_phone CHECK (phone <> ''),
    -- Codes of the languages spoken, each after a space.
    languages    TEXT NOT NULL,
    -- A bit for each day on which they usually can: 1 is Monday, 64 is Sunday.
    weekdays     INTEGER NOT NULL CONSTRAINT support_person_days_sane CHECK (weekdays BETWEEN 1 AND 127),
    -- From when until when on such a day, minutes after midnight.
    from_minute  INTEGER NOT NULL,
    until_minute INTEGER NOT NULL,
    CONSTRAINT support_person_hours_sane CHECK (0 <= from_minute AND from_minute < until_minute AND until_minute <= 1440)
) STRICT;

CREATE TABLE support_person_kind (
    person_id INTEGER NOT NULL REFERENCES support_person (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL REFERENCES support_kind (code),
    CONSTRAINT support_person_kind_once PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_need (
    booking_id INTEGER NOT NULL REFERENCES support_request (booking_id) ON DELETE CASCADE,
    kind       TEXT NOT NULL REFERENCES support_kind (code),
    status     TEXT NOT NULL DEFAULT 'asked'
        CONSTRAINT support_need_status_known CHECK (status IN ('asked', 'arranged', 'not_possible')),
    -- The member comes with somebody who gives it.
    brings_own INTEGER NOT NULL CONSTRAINT support_need_own_is_flag CHECK (brings_own IN (0, 1)),
    -- Whether there was time enough, in the very words that the member read.
    told       TEXT NOT NULL,
    told_in    TEXT NOT NULL CONSTRAINT support_need_language_known CHECK (told_in IN ('kk', 'ru', 'en')),
    -- Who has promised, and from when until when.
    giver      INTEGER REFERENCES support_person (id) ON DELETE SET NULL,
    starts     TEXT,
    ends       TEXT,
    -- Whom the member asked not to have.
    other_than INTEGER REFERENCES support_person (id) ON DELETE SET NULL,
    CONSTRAINT support_need_once PRIMARY KEY (booking_id, kind),
    CONSTRAINT support_need_promise_is_arranged CHECK (giver IS NULL OR (status = 'arranged' AND NOT brings_own)),
    CONSTRAINT support_need_promise_has_time CHECK (giver IS NULL OR (starts IS NOT NULL AND ends IS NOT NULL AND starts < ends))
) STRICT, WITHOUT ROWID;

CREATE INDEX support_need_to_arrange ON support_need (booking_id) WHERE status = 'asked';
CREATE INDEX support_need_of_giver ON support_need (giver, ends) WHERE giver IS NOT NULL;

CREATE TRIGGER support_need_begins_asked BEFORE INSERT ON support_need
WHEN NEW.status <> 'asked' OR NEW.giver IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'support_need_begins_asked');
END;

-- Nobody is in two places at one time; two kinds for one visit may be given by one person.
CREATE TRIGGER support_person_in_one_place BEFORE UPDATE OF giver, starts, ends ON support_need
WHEN NEW.giver IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'support_person_busy')
    FROM support_need AS other
    WHERE other.giver = NEW.giver AND other.booking_id <> NEW.booking_id
        AND other.starts < NEW.ends AND other.ends > NEW.starts;
END;

-- Whom a coordinator has to phone: they are no longer needed for this time. Once they know, the row goes.
CREATE TABLE support_call (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES support_person (id) ON DELETE CASCADE,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    kind       TEXT NOT NULL REFERENCES support_kind (code),
    starts     TEXT NOT NULL,
    ends       TEXT NOT NULL
) STRICT;

CREATE INDEX support_call_by_time ON support_call (starts);
CREATE INDEX support_call_of_booking ON support_call (booking_id);

-- Not when the person themselves is removed: then nobody is left to be told.
CREATE TRIGGER support_person_is_let_go AFTER UPDATE OF giver ON support_need
WHEN OLD.giver IS NOT NULL AND NEW.giver IS NOT OLD.giver
BEGIN
    INSERT INTO support_call (person_id, booking_id, kind, starts, ends)
    SELECT id, OLD.booking_id, OLD.kind, OLD.starts, OLD.ends FROM support_person WHERE id = OLD.giver;
END;

-- A visit that will not be needs nobody.
CREATE TRIGGER support_ends_with_booking AFTER UPDATE OF state ON booking
WHEN NEW.state <> OLD.state AND NEW.state IN ('declined', 'expired', 'cancelled')
BEGIN
    UPDATE support_need SET status = 'asked', giver = NULL WHERE booking_id = NEW.id AND giver IS NOT NULL;
END;

-- What is no longer wanted is forgotten; whoever has promised is told first.
CREATE TRIGGER support_need_goes_with_wish AFTER UPDATE OF status ON support_request
WHEN NEW.status = 'withdrawn' AND OLD.status <> 'withdrawn'
BEGIN
    UPDATE support_need SET giver = NULL WHERE booking_id = NEW.booking_id AND giver IS NOT NULL;
    DELETE FROM support_need WHERE booking_id = NEW.booking_id;
END;
