-- What holds for one resource on certain days instead of its weekly hours: out of order, closed, or open at other hours.

CREATE TABLE resource_exception (
    id          INTEGER PRIMARY KEY,
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    what        TEXT NOT NULL CONSTRAINT resource_exception_what_known CHECK (what IN ('out_of_order', 'hours')),
    from_day    TEXT NOT NULL
        CONSTRAINT resource_exception_from_is_date CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- Included.
    until_day   TEXT NOT NULL
        CONSTRAINT resource_exception_until_is_date CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- For people; a language may be missing.
    reason_kk   TEXT NOT NULL,
    reason_ru   TEXT NOT NULL,
    reason_en   TEXT NOT NULL,
    CONSTRAINT resource_exception_ordered CHECK (from_day <= until_day),
    CONSTRAINT resource_exception_says_why CHECK (what <> 'out_of_order' OR reason_kk || reason_ru || reason_en <> '')
) STRICT;

CREATE INDEX resource_exception_of_resource ON resource_exception (resource_id, from_day);

-- No day is told two things.
CREATE TRIGGER resource_exception_once_a_day BEFORE INSERT ON resource_exception
BEGIN
    SELECT RAISE(ABORT, 'resource_exception_once') FROM resource_exception
    WHERE resource_id = NEW.resource_id AND what = NEW.what AND from_day <= NEW.until_day AND NEW.from_day <= until_day;
END;

CREATE TRIGGER resource_exception_is_added_or_removed BEFORE UPDATE ON resource_exception
BEGIN
    SELECT RAISE(ABORT, 'resource_exception_unchangeable');
END;

-- The hours of those days; without a row it is closed.
CREATE TABLE exception_interval (
    exception_id INTEGER NOT NULL REFERENCES resource_exception (id) ON DELETE CASCADE,
    opens        TEXT NOT NULL CONSTRAINT exception_interval_opens_is_time CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]'),
    closes       TEXT NOT NULL CONSTRAINT exception_interval_closes_is_time CHECK (closes GLOB '[0-2][0-9]:[0-5][0-9]'),
    CONSTRAINT exception_interval_ordered CHECK (opens < closes AND closes <= '24:00'),
    CONSTRAINT exception_interval_once PRIMARY KEY (exception_id, opens)
) STRICT, WITHOUT ROWID;
