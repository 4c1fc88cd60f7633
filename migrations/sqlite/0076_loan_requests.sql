-- A member asks for something to borrow: a model, for some days. Whoever keeps the equipment agrees, and keeps a piece of
-- it ready until it is collected.

-- Pieces of one kind, make and model are alike to whoever borrows them. The make is folded in make_key.
ALTER TABLE item ADD COLUMN model_key TEXT NOT NULL
    GENERATED ALWAYS AS (lower(replace(replace(model, ' ', ''), '-', ''))) VIRTUAL;

CREATE INDEX item_of_model ON item (category_id, make_key, model_key);

CREATE TABLE loan_request (
    id           INTEGER PRIMARY KEY,
    member_id    INTEGER NOT NULL REFERENCES member (id),
    -- The member, or who acts for them.
    made_by      INTEGER NOT NULL REFERENCES member (id),
    made_at      INTEGER NOT NULL,
    -- Which model, as it was called when it was asked for.
    category_id  INTEGER NOT NULL REFERENCES category (id),
    make         TEXT NOT NULL,
    model        TEXT NOT NULL,
    make_key     TEXT NOT NULL,
    model_key    TEXT NOT NULL,
    -- Days, YYYY-MM-DD: collected on the first, brought back on the last.
    from_day     TEXT NOT NULL CONSTRAINT loan_request_from_is_day
        CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until_day    TEXT NOT NULL CONSTRAINT loan_request_until_is_day
        CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- Between the member and whoever keeps the equipment; may be empty.
    purpose      TEXT NOT NULL,
    -- Somebody is to show how it is used.
    to_be_shown  INTEGER NOT NULL CONSTRAINT loan_request_to_be_shown_flag CHECK (to_be_shown IN (0, 1)),
    -- waiting -> approved | declined | withdrawn | lapsed; approved -> collected | released | withdrawn | lapsed.
    -- released: the centre takes it back. lapsed: nobody decided or came in time.
    state        TEXT NOT NULL CONSTRAINT loan_request_state_known CHECK (state IN
        ('waiting', 'approved', 'declined', 'withdrawn', 'collected', 'released', 'lapsed')),
    -- The last day on which it is kept ready; once it is approved.
    collect_by   TEXT,
    -- What the member reads of a refusal.
    answer       TEXT NOT NULL DEFAULT '',
    -- Who changed it last and when; NULL: the portal itself.
    changed_by   INTEGER REFERENCES member (id),
    changed_at   INTEGER NOT NULL,
    version      INTEGER NOT NULL DEFAULT 1,
    one_time_key TEXT NOT NULL,
    CONSTRAINT loan_request_days_ordered CHECK (from_day <= until_day),
    CONSTRAINT loan_request_refused_for_a_reason CHECK (state NOT IN ('declined', 'released') OR answer <> ''),
    CONSTRAINT loan_request_approved_is_kept CHECK (state <> 'approved' OR collect_by IS NOT NULL),
    CONSTRAINT loan_request_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

-- Nobody waits twice for the same.
CREATE UNIQUE INDEX loan_request_one_open ON loan_request (member_id, category_id, make_key, model_key)
    WHERE state IN ('waiting', 'approved');
CREATE INDEX loan_request_of_member ON loan_request (member_id, id);
CREATE INDEX loan_request_line ON loan_request (made_at, id) WHERE state IN ('waiting', 'approved');

CREATE TRIGGER loan_request_begins_waiting BEFORE INSERT ON loan_request WHEN NEW.state <> 'waiting'
BEGIN
    SELECT RAISE(ABORT, 'loan_request_begins_waiting');
END;

CREATE TRIGGER loan_request_moves_on BEFORE UPDATE OF state ON loan_request
WHEN NOT (NEW.state = OLD.state
    OR OLD.state = 'waiting' AND NEW.state IN ('approved', 'declined', 'withdrawn', 'lapsed')
    OR OLD.state = 'approved' AND NEW.state IN ('collected', 'released', 'withdrawn', 'lapsed'))
BEGIN
    SELECT RAISE(ABORT, 'loan_request_moved_on');
END;

-- A piece that is kept ready for whoever asked. Without a row of it the piece is chosen when it is collected.
CREATE TABLE reservation (
    id         INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES loan_request (id),
    item_id    INTEGER NOT NULL REFERENCES item (id),
    made_by    INTEGER NOT NULL REFERENCES member (id),
    made_at    INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX reservation_one_open ON reservation (item_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX reservation_one_of_request ON reservation (request_id) WHERE ended_at IS NULL;
CREATE INDEX reservation_of_item ON reservation (item_id, id);

CREATE TRIGGER reservation_of_what_is_ready BEFORE INSERT ON reservation
WHEN NOT EXISTS (
    SELECT 1 FROM loan_request JOIN item ON item.id = NEW.item_id
    WHERE loan_request.id = NEW.request_id AND loan_request.state = 'approved'
        AND item.state = 'ready' AND item.may_be_borrowed AND item.category_id = loan_request.category_id
        AND item.make_key = loan_request.make_key AND item.model_key = loan_request.model_key)
BEGIN
    SELECT RAISE(ABORT, 'reservation_item_not_ready');
END;

CREATE TRIGGER loan_request_frees_its_piece AFTER UPDATE OF state ON loan_request
WHEN OLD.state = 'approved' AND NEW.state <> 'approved'
BEGIN
    UPDATE reservation SET ended_at = NEW.changed_at WHERE request_id = NEW.id AND ended_at IS NULL;
END;

-- What is kept for one is not handed to another.
CREATE TRIGGER custody_of_what_is_reserved BEFORE INSERT ON custody
WHEN EXISTS (
    SELECT 1 FROM reservation JOIN loan_request ON loan_request.id = request_id
    WHERE reservation.item_id = NEW.item_id AND reservation.ended_at IS NULL
        AND loan_request.member_id IS NOT NEW.holder_id)
BEGIN
    SELECT RAISE(ABORT, 'item_reserved');
END;

-- Whoever gets a piece of what they asked for has it, whichever piece it is.
CREATE TRIGGER custody_collects AFTER INSERT ON custody WHEN NEW.holder_id IS NOT NULL
BEGIN
    UPDATE loan_request SET state = 'collected', changed_at = NEW.started_at, version = version + 1,
        changed_by = (SELECT handed_by FROM handover WHERE handover.id = NEW.handover_id)
    WHERE state = 'approved' AND member_id = NEW.holder_id AND EXISTS (
        SELECT 1 FROM item WHERE item.id = NEW.item_id AND item.category_id = loan_request.category_id
            AND item.make_key = loan_request.make_key AND item.model_key = loan_request.model_key);
END;

-- By hand nobody takes away what is kept for somebody; that it cannot be found may always be said.
CREATE TRIGGER item_event_leaves_reserved BEFORE INSERT ON item_event
WHEN NEW.from_state = 'ready' AND NEW.custody_id IS NULL AND NEW.to_state <> 'missing'
    AND EXISTS (SELECT 1 FROM reservation WHERE item_id = NEW.item_id AND ended_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'item_reserved');
END;

CREATE TRIGGER item_event_loses_reserved AFTER INSERT ON item_event
WHEN NEW.from_state = 'ready' AND NEW.to_state = 'missing'
BEGIN
    UPDATE reservation SET ended_at = NEW.at WHERE item_id = NEW.item_id AND ended_at IS NULL;
END;
