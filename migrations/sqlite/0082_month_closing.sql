-- What the accountant counts: which rows of history bring a piece into the books or take it out of them, months that
-- are closed, and acts that put a closed month right.

-- One where it comes in, minus one where it goes out. What is given, disposed of or missing is out; 'new' is nowhere yet.
CREATE VIEW item_movement AS
SELECT id AS event_id, item_id, at, from_state, to_state,
    (to_state NOT IN ('given', 'disposed', 'missing')) - (from_state NOT IN ('new', 'given', 'disposed', 'missing')) AS sign
FROM item_event WHERE kind = 'state';

CREATE TABLE month_closing (
    -- YYYY-MM of the centre's civil time, and the instants between which it lies.
    month     TEXT PRIMARY KEY CONSTRAINT month_closing_is_month CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    from_at   INTEGER NOT NULL,
    until_at  INTEGER NOT NULL,
    -- Of each category, as they stood; JSON.
    figures   TEXT NOT NULL CONSTRAINT month_closing_figures_json CHECK (json_valid(figures)),
    closed_by INTEGER NOT NULL REFERENCES member (id),
    closed_at INTEGER NOT NULL,
    CONSTRAINT month_closing_lasts CHECK (from_at < until_at),
    CONSTRAINT month_closing_is_over CHECK (closed_at >= until_at)
) STRICT;

-- One after the other, from the month in which the history begins.
CREATE TRIGGER month_closing_in_order BEFORE INSERT ON month_closing
WHEN NEW.from_at <> coalesce((SELECT max(until_at) FROM month_closing), NEW.from_at)
    OR (NOT EXISTS (SELECT 1 FROM month_closing) AND EXISTS (SELECT 1 FROM item_event WHERE at < NEW.from_at))
BEGIN
    SELECT RAISE(ABORT, 'month_closing_in_order');
END;

CREATE TRIGGER month_closing_is_never_changed BEFORE UPDATE ON month_closing
BEGIN
    SELECT RAISE(ABORT, 'month_closing_append_only');
END;

CREATE TRIGGER month_closing_is_never_deleted BEFORE DELETE ON month_closing
BEGIN
    SELECT RAISE(ABORT, 'month_closing_append_only');
END;

-- What happens now is dated now; a clock that stands wrong, or history brought from elsewhere, would change what was closed.
CREATE TRIGGER item_event_after_closed_months BEFORE INSERT ON item_event
WHEN NEW.at < (SELECT max(until_at) FROM month_closing)
BEGIN
    SELECT RAISE(ABORT, 'month_closed');
END;

CREATE TRIGGER item_is_as_counted BEFORE UPDATE OF quantity, category_id ON item
WHEN (NEW.quantity <> OLD.quantity OR NEW.category_id <> OLD.category_id)
    AND EXISTS (
        SELECT 1 FROM item_event
        WHERE item_id = NEW.id AND from_state = 'new' AND at < (SELECT max(until_at) FROM month_closing))
BEGIN
    SELECT RAISE(ABORT, 'month_closed');
END;

-- An act about a closed month. It counts in the month in which it is made.
CREATE TABLE correction (
    id           INTEGER PRIMARY KEY,
    month        TEXT NOT NULL REFERENCES month_closing (month),
    category_id  INTEGER NOT NULL REFERENCES category (id),
    pieces       INTEGER NOT NULL CONSTRAINT correction_pieces_counted
        CHECK (pieces <> 0 AND pieces BETWEEN -10000 AND 10000),
    sentence     TEXT NOT NULL CONSTRAINT correction_says_why CHECK (sentence <> ''),
    made_by      INTEGER NOT NULL REFERENCES member (id),
    made_at      INTEGER NOT NULL,
    one_time_key TEXT NOT NULL,
    CONSTRAINT correction_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

CREATE INDEX correction_by_time ON correction (made_at);
CREATE INDEX correction_of_month ON correction (month, id);

CREATE TRIGGER correction_after_closed_months BEFORE INSERT ON correction
WHEN NEW.made_at < (SELECT max(until_at) FROM month_closing)
BEGIN
    SELECT RAISE(ABORT, 'month_closed');
END;

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'correction_append_only');
END;

CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'correction_append_only');
END;
