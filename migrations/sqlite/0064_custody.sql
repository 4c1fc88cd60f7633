-- Who has a piece: lent to a member, placed in a room, given for good. Taking one out or bringing it back moves the item.

-- One going-out of one or several pieces, with one acknowledgement.
CREATE TABLE handover (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CONSTRAINT handover_kind_known CHECK (kind IN ('loan', 'placement', 'gift')),
    -- Whoever gets it, or the place where it stands.
    holder_id      INTEGER REFERENCES member (id),
    place_id       INTEGER REFERENCES place (id),
    -- Whoever came for it instead of the holder: an account, or a name.
    collected_by   INTEGER REFERENCES member (id),
    collector_name TEXT NOT NULL DEFAULT '',
    handed_at      INTEGER NOT NULL,
    handed_by      INTEGER NOT NULL REFERENCES member (id),
    -- What the receiver was told, word for word, the version of the text and its language. Empty for a placement.
    sentence       TEXT NOT NULL,
    version        INTEGER NOT NULL CONSTRAINT handover_version_counted CHECK (version >= 1),
    language       TEXT NOT NULL CONSTRAINT handover_language_known CHECK (language IN ('kk', 'ru', 'en')),
    -- How it was acknowledged; NULL: not yet. Never by a drawn signature.
    how            TEXT CONSTRAINT handover_how_known CHECK (how IN ('ticked', 'said', 'paper', 'representative')),
    acknowledged_at INTEGER,
    acknowledged_by INTEGER REFERENCES member (id),
    -- Who heard it said, beside whoever handed over; the number of the paper.
    witness        TEXT NOT NULL DEFAULT '',
    paper          TEXT NOT NULL DEFAULT '',
    one_time_key   TEXT NOT NULL,
    CONSTRAINT handover_to_somebody_or_somewhere CHECK ((holder_id IS NULL) <> (place_id IS NULL)),
    CONSTRAINT handover_placement_is_somewhere CHECK ((kind = 'placement') = (place_id IS NOT NULL)),
    CONSTRAINT handover_acknowledged_somehow
        CHECK ((how IS NULL) = (acknowledged_at IS NULL) AND (how IS NULL) = (acknowledged_by IS NULL)),
    CONSTRAINT handover_said_before_witness CHECK (how IS NOT 'said' OR witness <> ''),
    CONSTRAINT handover_paper_has_number CHECK (how IS NOT 'paper' OR paper <> ''),
    CONSTRAINT handover_key_used_once UNIQUE (handed_by, one_time_key)
) STRICT;

CREATE INDEX handover_of_holder ON handover (holder_id, id);

-- What was acknowledged stays as it was.
CREATE TRIGGER handover_is_acknowledged_once BEFORE UPDATE ON handover
WHEN OLD.how IS NOT NULL AND NEW.how IS NOT OLD.how
BEGIN
    SELECT RAISE(ABORT, 'handover_acknowledged');
END;

CREATE TRIGGER handover_is_never_deleted BEFORE DELETE ON handover
BEGIN
    SELECT RAISE(ABORT, 'handover_kept');
END;

CREATE TABLE custody (
    id             INTEGER PRIMARY KEY,
    item_id        INTEGER NOT NULL REFERENCES item (id),
    handover_id    INTEGER NOT NULL REFERENCES handover (id),
    -- A loan may become a gift to the same person.
    kind           TEXT NOT NULL CONSTRAINT custody_kind_known CHECK (kind IN ('loan', 'placement', 'gift')),
    holder_id      INTEGER REFERENCES member (id),
    place_id       INTEGER REFERENCES place (id),
    started_at     INTEGER NOT NULL,
    -- Civil time by which it is to come back; loans only.
    due            TEXT CONSTRAINT custody_due_is_civil_time
        CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    grade_out      TEXT CONSTRAINT custody_grade_out_known CHECK (grade_out IN ('A', 'B', 'C', 'D')),
    comes_with     TEXT NOT NULL DEFAULT '',
    -- Of assistive devices: what it is for, between the member and staff; who showed how to use it.
    purpose        TEXT NOT NULL DEFAULT '',
    shown_by       TEXT NOT NULL DEFAULT '',
    ended_at       INTEGER,
    taken_back_by  INTEGER REFERENCES member (id),
    -- Where the item stood afterwards.
    ended_as       TEXT CONSTRAINT custody_ended_as_known CHECK (ended_as IN ('ready', 'in_workshop', 'received', 'missing')),
    -- Why it went missing, or what is wrong with it.
    ended_why      TEXT NOT NULL DEFAULT '',
    grade_in       TEXT CONSTRAINT custody_grade_in_known CHECK (grade_in IN ('A', 'B', 'C', 'D')),
    missing        TEXT NOT NULL DEFAULT '',
    CONSTRAINT custody_with_somebody_or_somewhere CHECK ((holder_id IS NULL) <> (place_id IS NULL)),
    CONSTRAINT custody_placement_is_somewhere CHECK ((kind = 'placement') = (place_id IS NOT NULL)),
    CONSTRAINT custody_loans_are_due CHECK ((kind = 'loan') = (due IS NOT NULL)),
    CONSTRAINT custody_missing_has_reason CHECK (ended_as IS NOT 'missing' OR ended_why <> ''),
    CONSTRAINT custody_ended_by_somebody_somehow
        CHECK ((ended_at IS NULL) = (taken_back_by IS NULL) AND (ended_at IS NULL) = (ended_as IS NULL))
) STRICT;

-- A piece is in one place at a time: the second borrower is refused.
CREATE UNIQUE INDEX custody_one_open ON custody (item_id) WHERE ended_at IS NULL;
CREATE INDEX custody_of_item ON custody (item_id, id);
CREATE INDEX custody_of_handover ON custody (handover_id);
CREATE INDEX custody_of_holder ON custody (holder_id, ended_at);
CREATE INDEX custody_open_by_due ON custody (due) WHERE ended_at IS NULL AND due IS NOT NULL;

CREATE TRIGGER custody_of_what_is_ready BEFORE INSERT ON custody
WHEN NEW.ended_at IS NOT NULL OR 'ready' IS NOT (SELECT state FROM item WHERE id = NEW.item_id)
    OR EXISTS (SELECT 1 FROM custody WHERE item_id = NEW.item_id AND ended_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'custody_item_not_ready');
END;

CREATE TRIGGER custody_is_as_handed_over BEFORE INSERT ON custody
WHEN NOT EXISTS (
    SELECT 1 FROM handover WHERE id = NEW.handover_id AND kind = NEW.kind
        AND holder_id IS NEW.holder_id AND place_id IS NEW.place_id)
BEGIN
    SELECT RAISE(ABORT, 'custody_not_as_handed_over');
END;

CREATE TRIGGER custody_takes_item_out AFTER INSERT ON custody
BEGIN
    INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, custody_id)
    SELECT NEW.item_id, NEW.started_at, handed_by, 'state', 'ready',
        CASE NEW.kind WHEN 'gift' THEN 'given' ELSE 'with_holder' END, NEW.id
    FROM handover WHERE id = NEW.handover_id;
END;

-- Somebody keeps what was lent to them: its data are theirs, so nothing has to be cleaned.
CREATE TRIGGER custody_becomes_gift AFTER UPDATE OF kind ON custody WHEN NEW.kind <> OLD.kind
BEGIN
    SELECT RAISE(ABORT, 'custody_kind_kept')
    WHERE OLD.kind <> 'loan' OR NEW.kind <> 'gift' OR OLD.ended_at IS NOT NULL OR NEW.ended_at IS NOT NULL;

    INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, custody_id)
    SELECT NEW.item_id, given_at, given_by, 'state', 'with_holder', 'given', NEW.id
    FROM custody_gift WHERE custody_id = NEW.id;

    SELECT RAISE(ABORT, 'custody_gift_by_nobody')
    WHERE NOT EXISTS (SELECT 1 FROM custody_gift WHERE custody_id = NEW.id);
END;

-- When and by whom a loan was turned into a gift, and until when it had been due.
CREATE TABLE custody_gift (
    custody_id INTEGER PRIMARY KEY REFERENCES custody (id),
    given_at   INTEGER NOT NULL,
    given_by   INTEGER NOT NULL REFERENCES member (id),
    was_due    TEXT NOT NULL
) STRICT;

-- A return is never refused. The piece goes where the row says.
CREATE TRIGGER custody_brings_item_back AFTER UPDATE OF ended_at ON custody WHEN OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL
BEGIN
    -- Its words stay with the custody, where they can be forgotten with the holder.
    INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason, custody_id)
    SELECT NEW.item_id, NEW.ended_at, NEW.taken_back_by, 'state', state, NEW.ended_as,
        CASE NEW.ended_as WHEN 'missing' THEN '–' ELSE '' END, NEW.id
    FROM item WHERE id = NEW.item_id;
END;

CREATE TRIGGER custody_ends_once BEFORE UPDATE ON custody
WHEN OLD.ended_at IS NOT NULL
    AND (NEW.ended_at IS NOT OLD.ended_at OR NEW.ended_as IS NOT OLD.ended_as OR NEW.item_id <> OLD.item_id)
BEGIN
    SELECT RAISE(ABORT, 'custody_ended');
END;

CREATE TRIGGER custody_is_never_deleted BEFORE DELETE ON custody
BEGIN
    SELECT RAISE(ABORT, 'custody_kept');
END;

-- Nothing goes out or comes back but by a custody.
CREATE TRIGGER item_event_goes_out_by_custody BEFORE INSERT ON item_event
WHEN (NEW.to_state IN ('with_holder', 'given') OR NEW.from_state IN ('with_holder', 'given'))
    AND NOT EXISTS (
        SELECT 1 FROM custody WHERE id = NEW.custody_id AND item_id = NEW.item_id
            AND (ended_at IS NULL) = (NEW.to_state IN ('with_holder', 'given'))
            AND (ended_at IS NULL OR (ended_at = NEW.at AND ended_as = NEW.to_state)))
BEGIN
    SELECT RAISE(ABORT, 'item_without_custody');
END;
