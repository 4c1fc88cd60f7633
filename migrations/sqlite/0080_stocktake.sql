-- Counting what stands in a place: what is expected there, and what was scanned. Once closed, it is a report for ever.

CREATE TABLE stocktake (
    id         INTEGER PRIMARY KEY,
    place_id   INTEGER NOT NULL REFERENCES place (id),
    -- As the place was called on that day.
    place_name TEXT NOT NULL,
    started_by INTEGER NOT NULL REFERENCES member (id),
    started_at INTEGER NOT NULL,
    closed_by  INTEGER REFERENCES member (id),
    closed_at  INTEGER,
    -- Grows with every scan and every one taken back: whoever closes has seen them all.
    version    INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT stocktake_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT;

-- A place is counted once at a time, by as many people as come.
CREATE UNIQUE INDEX stocktake_one_open ON stocktake (place_id) WHERE closed_at IS NULL;
CREATE INDEX stocktake_by_closing ON stocktake (closed_at, id);

-- What was to stand there when counting began, as it was called then.
CREATE TABLE stocktake_item (
    stocktake_id   INTEGER NOT NULL REFERENCES stocktake (id),
    item_id        INTEGER NOT NULL REFERENCES item (id),
    category_id    INTEGER NOT NULL REFERENCES category (id),
    make           TEXT NOT NULL,
    model          TEXT NOT NULL,
    quantity       INTEGER NOT NULL,
    state          TEXT NOT NULL,
    -- Nobody found it, and whoever closed says that it is missing.
    became_missing INTEGER NOT NULL DEFAULT 0 CONSTRAINT stocktake_item_became_missing_flag CHECK (became_missing IN (0, 1)),
    CONSTRAINT stocktake_item_once PRIMARY KEY (stocktake_id, item_id)
) STRICT, WITHOUT ROWID;

-- What was scanned. A second scan of the same is none.
CREATE TABLE stocktake_line (
    id           INTEGER PRIMARY KEY,
    stocktake_id INTEGER NOT NULL REFERENCES stocktake (id),
    -- The tag, or one spelling of what is no tag of ours.
    key          TEXT NOT NULL,
    -- As it was typed.
    scanned      TEXT NOT NULL CONSTRAINT stocktake_line_says_something CHECK (scanned <> ''),
    by_member    INTEGER NOT NULL REFERENCES member (id),
    at           INTEGER NOT NULL,
    -- The piece, and what was known of it then. NULL: no piece has this tag.
    item_id      INTEGER REFERENCES item (id),
    category_id  INTEGER REFERENCES category (id),
    make         TEXT NOT NULL DEFAULT '',
    model        TEXT NOT NULL DEFAULT '',
    quantity     INTEGER NOT NULL DEFAULT 1,
    state        TEXT,
    place_name   TEXT NOT NULL DEFAULT '',
    -- Its place was another, and whoever closed says that from now on it is here.
    moved        INTEGER NOT NULL DEFAULT 0 CONSTRAINT stocktake_line_moved_flag CHECK (moved IN (0, 1)),
    CONSTRAINT stocktake_line_once UNIQUE (stocktake_id, key),
    CONSTRAINT stocktake_line_knows_its_piece
        CHECK ((item_id IS NULL) = (category_id IS NULL) AND (item_id IS NULL) = (state IS NULL))
) STRICT;

CREATE UNIQUE INDEX stocktake_line_one_of_a_piece ON stocktake_line (stocktake_id, item_id) WHERE item_id IS NOT NULL;

CREATE TRIGGER stocktake_closes_once BEFORE UPDATE ON stocktake
WHEN OLD.closed_at IS NOT NULL
    OR (NEW.id, NEW.place_id, NEW.place_name, NEW.started_by, NEW.started_at)
        IS NOT (OLD.id, OLD.place_id, OLD.place_name, OLD.started_by, OLD.started_at)
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

CREATE TRIGGER stocktake_is_never_deleted BEFORE DELETE ON stocktake
BEGIN
    SELECT RAISE(ABORT, 'stocktake_kept');
END;

CREATE TRIGGER stocktake_item_while_open BEFORE INSERT ON stocktake_item
WHEN (SELECT closed_at FROM stocktake WHERE id = NEW.stocktake_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

CREATE TRIGGER stocktake_item_only_goes_missing BEFORE UPDATE ON stocktake_item
WHEN (SELECT closed_at FROM stocktake WHERE id = OLD.stocktake_id) IS NOT NULL OR NEW.became_missing < OLD.became_missing
    OR (NEW.stocktake_id, NEW.item_id, NEW.category_id, NEW.make, NEW.model, NEW.quantity, NEW.state)
        IS NOT (OLD.stocktake_id, OLD.item_id, OLD.category_id, OLD.make, OLD.model, OLD.quantity, OLD.state)
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

CREATE TRIGGER stocktake_item_is_never_deleted BEFORE DELETE ON stocktake_item
BEGIN
    SELECT RAISE(ABORT, 'stocktake_kept');
END;

CREATE TRIGGER stocktake_line_while_open BEFORE INSERT ON stocktake_line
WHEN NEW.moved OR (SELECT closed_at FROM stocktake WHERE id = NEW.stocktake_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

CREATE TRIGGER stocktake_line_only_moves BEFORE UPDATE ON stocktake_line
WHEN (SELECT closed_at FROM stocktake WHERE id = OLD.stocktake_id) IS NOT NULL OR NEW.moved < OLD.moved
    OR (NEW.id, NEW.stocktake_id, NEW.key, NEW.scanned, NEW.by_member, NEW.at, NEW.item_id, NEW.category_id, NEW.make,
        NEW.model, NEW.quantity, NEW.state, NEW.place_name)
        IS NOT (OLD.id, OLD.stocktake_id, OLD.key, OLD.scanned, OLD.by_member, OLD.at, OLD.item_id, OLD.category_id, OLD.make,
        OLD.model, OLD.quantity, OLD.state, OLD.place_name)
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

-- Taken back: only while it is counted.
CREATE TRIGGER stocktake_line_taken_back_while_open BEFORE DELETE ON stocktake_line
WHEN (SELECT closed_at FROM stocktake WHERE id = OLD.stocktake_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'stocktake_closed');
END;

CREATE TRIGGER stocktake_line_is_seen AFTER INSERT ON stocktake_line
BEGIN
    UPDATE stocktake SET version = version + 1 WHERE id = NEW.stocktake_id;
END;

CREATE TRIGGER stocktake_line_back_is_seen AFTER DELETE ON stocktake_line
BEGIN
    UPDATE stocktake SET version = version + 1 WHERE id = OLD.stocktake_id;
END;
