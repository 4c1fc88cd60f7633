-- The pieces: where each is, in which state, and its history. Items and their history are never deleted.

-- Rooms, shelves and cupboards in the centre's own words.
CREATE TABLE place (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CONSTRAINT place_has_name CHECK (name <> ''),
    -- What folding makes of the name: two spellings of one place are one.
    folded      TEXT NOT NULL CONSTRAINT place_once UNIQUE,
    in_use      INTEGER NOT NULL DEFAULT 1 CONSTRAINT place_in_use_flag CHECK (in_use IN (0, 1))
) STRICT;

-- Tags are given in order. One row: the prefix of those to come, and the last number given.
CREATE TABLE tag_series (
    id          INTEGER PRIMARY KEY CONSTRAINT tag_series_one CHECK (id = 1),
    prefix      TEXT NOT NULL CONSTRAINT tag_series_prefix_shape
        CHECK (length(prefix) BETWEEN 1 AND 6 AND prefix NOT GLOB '*[^A-Z]*'),
    last_number INTEGER NOT NULL CONSTRAINT tag_series_counted CHECK (last_number >= 0)
) STRICT;

INSERT INTO tag_series (id, prefix, last_number) VALUES (1, 'AQ', 0);

-- Every change of state that exists. All else is refused by the foreign key of item_event.
CREATE TABLE item_transition (
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    CONSTRAINT item_transition_once PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;

INSERT INTO item_transition (from_state, to_state) VALUES
    ('new', 'received'),            -- 'new' is no state: it is where the first row of history comes from
    ('received', 'in_workshop'),
    ('received', 'ready'),
    ('received', 'for_parts'),
    ('received', 'for_disposal'),
    ('received', 'missing'),
    ('received', 'installed'),
    ('in_workshop', 'ready'),
    ('in_workshop', 'for_parts'),
    ('in_workshop', 'for_disposal'),
    ('in_workshop', 'missing'),
    ('ready', 'with_holder'),
    ('ready', 'given'),
    ('ready', 'in_workshop'),
    ('ready', 'for_parts'),
    ('ready', 'for_disposal'),
    ('ready', 'missing'),
    ('ready', 'installed'),
    ('with_holder', 'ready'),
    ('with_holder', 'in_workshop'),
    ('with_holder', 'given'),
    ('with_holder', 'missing'),
    ('for_parts', 'in_workshop'),
    ('for_parts', 'for_disposal'),
    ('for_disposal', 'disposed'),
    ('for_disposal', 'in_workshop'),
    ('missing', 'received'),
    ('missing', 'disposed'),
    ('given', 'received'),
    ('installed', 'received'),
    ('installed', 'for_disposal');

CREATE TABLE item (
    id               INTEGER PRIMARY KEY,
    -- Short and sayable: AQ-0412.
    tag              TEXT NOT NULL COLLATE NOCASE CONSTRAINT item_tag_once UNIQUE
        CONSTRAINT item_tag_shape CHECK (tag GLOB '[A-Z]*-[0-9]*' AND tag NOT GLOB '*[^A-Z0-9-]*'),
    category_id      INTEGER NOT NULL REFERENCES category (id),
    -- NULL: bought, or built here.
    donation_line_id INTEGER REFERENCES donation_line (id),
    -- The machine in which it is built.
    inside_id        INTEGER REFERENCES item (id),
    -- One, unless it is a counted box.
    quantity         INTEGER NOT NULL DEFAULT 1 CONSTRAINT item_quantity_counted CHECK (quantity BETWEEN 1 AND 10000),
    make             TEXT NOT NULL,
    model            TEXT NOT NULL,
    serial           TEXT NOT NULL,
    -- Folded: one spelling for what differs in case, spaces and dashes.
    make_key         TEXT NOT NULL,
    serial_key       TEXT NOT NULL,
    holds_data       INTEGER NOT NULL CONSTRAINT item_holds_data_flag CHECK (holds_data IN (0, 1)),
    -- Somebody's data may still be on it.
    dirty            INTEGER NOT NULL CONSTRAINT item_dirty_flag CHECK (dirty IN (0, 1)),
    -- NULL: not looked at yet.
    grade            TEXT CONSTRAINT item_grade_known CHECK (grade IN ('A', 'B', 'C', 'D')),
    -- Weighed; grams. NULL: the category's counts.
    weight           INTEGER CONSTRAINT item_weight_positive CHECK (weight >= 1),
    place_id         INTEGER REFERENCES place (id),
    -- What belongs to it: a charger, a bag.
    comes_with       TEXT NOT NULL DEFAULT '',
    note             TEXT NOT NULL DEFAULT '',
    -- Stands in the catalogue of what members may ask for.
    may_be_borrowed  INTEGER NOT NULL DEFAULT 0 CONSTRAINT item_may_be_borrowed_flag CHECK (may_be_borrowed IN (0, 1)),
    -- In the accountant's books.
    inventory_number TEXT NOT NULL DEFAULT '',
    state            TEXT NOT NULL CONSTRAINT item_state_known CHECK (state IN ('received', 'in_workshop', 'ready',
        'with_holder', 'given', 'for_parts', 'for_disposal', 'disposed', 'missing', 'installed')),
    made_by          INTEGER NOT NULL REFERENCES member (id),
    made_at          INTEGER NOT NULL,
    -- Grows with every change; a form that was opened before says so.
    version          INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT item_dirty_holds_data CHECK (dirty = 0 OR holds_data = 1),
    CONSTRAINT item_installed_is_inside CHECK ((state = 'installed') = (inside_id IS NOT NULL)),
    CONSTRAINT item_not_in_itself CHECK (inside_id <> id)
) STRICT;

-- The same serial number of the same make is the same piece.
CREATE UNIQUE INDEX item_serial_once ON item (make_key, serial_key) WHERE serial_key <> '';
CREATE UNIQUE INDEX item_inventory_number_once ON item (inventory_number) WHERE inventory_number <> '';
CREATE INDEX item_of_line ON item (donation_line_id) WHERE donation_line_id IS NOT NULL;
CREATE INDEX item_inside ON item (inside_id) WHERE inside_id IS NOT NULL;
CREATE INDEX item_by_state ON item (state, id);
CREATE INDEX item_by_place ON item (place_id, id);
CREATE INDEX item_by_category ON item (category_id, id);

-- Folded words of tag, serial number, make and model, for searches by their beginning.
CREATE TABLE item_word (
    word    TEXT NOT NULL,
    item_id INTEGER NOT NULL REFERENCES item (id),
    CONSTRAINT item_word_once PRIMARY KEY (word, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_word_of_item ON item_word (item_id);

-- History. A row of kind 'state' moves the item, one of kind 'cleaned' makes it clean, and nothing else does.
CREATE TABLE item_event (
    id            INTEGER PRIMARY KEY,
    item_id       INTEGER NOT NULL REFERENCES item (id),
    at            INTEGER NOT NULL,
    -- NULL: the portal itself.
    by_member     INTEGER REFERENCES member (id),
    kind          TEXT NOT NULL CONSTRAINT item_event_kind_known
        CHECK (kind IN ('state', 'cleaned', 'changed', 'moved', 'counted', 'noted')),
    from_state    TEXT,
    to_state      TEXT,
    reason        TEXT NOT NULL DEFAULT '',
    -- Who has seen that the data are gone, beside whoever says so.
    second_person TEXT NOT NULL DEFAULT '',
    -- Into which machine it was built.
    inside_id     INTEGER REFERENCES item (id),
    -- By which lending, placement or gift it left or came back.
    custody_id    INTEGER REFERENCES custody (id),
    -- What was changed, from what to what; JSON.
    detail        TEXT NOT NULL DEFAULT '',
    CONSTRAINT item_event_transition_known
        FOREIGN KEY (from_state, to_state) REFERENCES item_transition (from_state, to_state),
    CONSTRAINT item_event_states_of_moves
        CHECK ((kind = 'state') = (from_state IS NOT NULL) AND (kind = 'state') = (to_state IS NOT NULL)),
    CONSTRAINT item_event_has_reason CHECK (to_state IS NULL OR to_state NOT IN ('for_disposal', 'missing') OR reason <> ''),
    CONSTRAINT item_event_cleaned_before_two CHECK ((kind = 'cleaned') = (second_person <> '')),
    CONSTRAINT item_event_installed_somewhere CHECK ((inside_id IS NOT NULL) = (to_state IS 'installed'))
) STRICT;

CREATE INDEX item_event_of_item ON item_event (item_id, id);
CREATE INDEX item_event_by_time ON item_event (at);

CREATE TRIGGER item_event_starts_where_it_is BEFORE INSERT ON item_event
WHEN NEW.kind = 'state' AND NEW.from_state <> 'new'
    AND NEW.from_state <> (SELECT state FROM item WHERE id = NEW.item_id)
BEGIN
    SELECT RAISE(ABORT, 'item_moved_on');
END;

CREATE TRIGGER item_event_begins_once BEFORE INSERT ON item_event
WHEN NEW.from_state = 'new' AND (
    EXISTS (SELECT 1 FROM item_event WHERE item_id = NEW.item_id)
    OR NEW.to_state <> (SELECT state FROM item WHERE id = NEW.item_id))
BEGIN
    SELECT RAISE(ABORT, 'item_begins_once');
END;

-- Nothing on which somebody's data may be, in itself or in a disk built into it, is made ready, leaves or is destroyed.
CREATE TRIGGER item_event_leaves_clean BEFORE INSERT ON item_event
WHEN NEW.to_state IN ('ready', 'with_holder', 'given', 'disposed') AND NEW.from_state <> 'missing'
    AND EXISTS (SELECT 1 FROM item WHERE dirty AND (id = NEW.item_id OR inside_id = NEW.item_id))
BEGIN
    SELECT RAISE(ABORT, 'item_dirty');
END;

-- What holds data comes back with the holder's: to the workshop, never straight to the next person.
CREATE TRIGGER item_event_comes_back_for_cleaning BEFORE INSERT ON item_event
WHEN NEW.from_state = 'with_holder' AND NEW.to_state = 'ready'
    AND EXISTS (SELECT 1 FROM item WHERE holds_data AND (id = NEW.item_id OR inside_id = NEW.item_id))
BEGIN
    SELECT RAISE(ABORT, 'item_dirty');
END;

-- Parts move only while the machine is on the bench.
CREATE TRIGGER item_event_part_moves_on_the_bench BEFORE INSERT ON item_event
WHEN (NEW.to_state = 'installed' AND NOT EXISTS (
        SELECT 1 FROM item WHERE id = NEW.inside_id AND state = 'in_workshop'))
    OR (NEW.from_state = 'installed' AND EXISTS (
        SELECT 1 FROM item AS part JOIN item AS machine ON machine.id = part.inside_id
        WHERE part.id = NEW.item_id AND machine.state <> 'in_workshop'))
BEGIN
    SELECT RAISE(ABORT, 'item_machine_not_on_bench');
END;

-- A part that holds parts of its own would be a machine in a machine.
CREATE TRIGGER item_event_machine_is_no_part BEFORE INSERT ON item_event
WHEN NEW.to_state = 'installed' AND EXISTS (SELECT 1 FROM item WHERE inside_id = NEW.item_id)
BEGIN
    SELECT RAISE(ABORT, 'item_holds_parts');
END;

-- Disposal needs its paper, which the workshop will write; until there is one nothing is disposed of.
CREATE TRIGGER item_event_disposed_with_a_paper BEFORE INSERT ON item_event WHEN NEW.to_state = 'disposed'
BEGIN
    SELECT RAISE(ABORT, 'item_disposal_needs_paper');
END;

CREATE TRIGGER item_event_moves_item AFTER INSERT ON item_event
WHEN NEW.kind = 'state' AND NEW.from_state <> 'new'
BEGIN
    UPDATE item SET state = NEW.to_state, inside_id = NEW.inside_id, version = version + 1,
        dirty = CASE WHEN NEW.from_state IN ('with_holder', 'given', 'missing') AND NEW.to_state <> 'given'
            THEN holds_data ELSE dirty END
    WHERE id = NEW.item_id;
    -- With the machine its disks come back.
    UPDATE item SET dirty = holds_data, version = version + 1
    WHERE inside_id = NEW.item_id AND holds_data AND NOT dirty
        AND NEW.from_state IN ('with_holder', 'given', 'missing') AND NEW.to_state <> 'given';
END;

CREATE TRIGGER item_event_cleans_item AFTER INSERT ON item_event WHEN NEW.kind = 'cleaned'
BEGIN
    UPDATE item SET dirty = 0, version = version + 1 WHERE id = NEW.item_id;
END;

CREATE TRIGGER item_state_follows_history BEFORE UPDATE OF state ON item
WHEN NEW.state <> OLD.state AND NEW.state IS NOT
    (SELECT to_state FROM item_event WHERE item_id = NEW.id AND kind = 'state' ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'item_state_without_event');
END;

CREATE TRIGGER item_is_clean_by_history BEFORE UPDATE OF dirty, holds_data ON item
WHEN OLD.dirty AND NOT NEW.dirty
    AND 'cleaned' IS NOT (SELECT kind FROM item_event WHERE item_id = NEW.id ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'item_clean_without_event');
END;

-- Nobody finds out later that it held data after all, and finds it clean.
CREATE TRIGGER item_that_holds_data_is_dirty BEFORE UPDATE OF holds_data ON item
WHEN NEW.holds_data AND NOT OLD.holds_data AND NOT NEW.dirty
BEGIN
    SELECT RAISE(ABORT, 'item_found_to_hold_data');
END;

CREATE TRIGGER item_begins_received_and_dirty BEFORE INSERT ON item
WHEN NEW.state <> 'received' OR NEW.dirty <> NEW.holds_data
BEGIN
    SELECT RAISE(ABORT, 'item_begins_received');
END;

CREATE TRIGGER item_keeps_tag_and_origin BEFORE UPDATE OF tag, donation_line_id ON item
WHEN NEW.tag <> OLD.tag OR NEW.donation_line_id IS NOT OLD.donation_line_id
BEGIN
    SELECT RAISE(ABORT, 'item_origin_kept');
END;

-- No more pieces than the donor brought.
CREATE TRIGGER item_fits_its_line AFTER INSERT ON item
WHEN NEW.donation_line_id IS NOT NULL AND (
    (SELECT sum(quantity) FROM item WHERE donation_line_id = NEW.donation_line_id)
        > (SELECT quantity FROM donation_line WHERE id = NEW.donation_line_id)
    OR EXISTS (
        SELECT 1 FROM donation_line JOIN donation ON donation.id = donation_id
        WHERE donation_line.id = NEW.donation_line_id AND received_on IS NULL))
BEGIN
    SELECT RAISE(ABORT, 'item_beyond_line');
END;

CREATE TRIGGER donation_line_is_not_less_than_registered BEFORE UPDATE OF quantity ON donation_line
WHEN NEW.quantity < (SELECT coalesce(sum(quantity), 0) FROM item WHERE donation_line_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'item_beyond_line');
END;

CREATE TRIGGER item_is_never_deleted BEFORE DELETE ON item
BEGIN
    SELECT RAISE(ABORT, 'item_kept');
END;

CREATE TRIGGER item_event_is_never_deleted BEFORE DELETE ON item_event
BEGIN
    SELECT RAISE(ABORT, 'item_event_append_only');
END;

CREATE TRIGGER item_event_is_never_changed BEFORE UPDATE ON item_event
BEGIN
    SELECT RAISE(ABORT, 'item_event_append_only');
END;
