-- A visit that repeats: bookings of one member and one resource made in one step. Each of them stands, moves and ends on
-- its own; the series says that they belong together.

CREATE TABLE series (
    id           INTEGER PRIMARY KEY,
    -- As it was asked for; each booking says when it is.
    rhythm       TEXT NOT NULL CONSTRAINT series_rhythm_known CHECK (rhythm IN ('week', 'fortnight', 'dates')),
    made_by      INTEGER NOT NULL REFERENCES member (id),
    -- Seconds since 1970.
    made_at      INTEGER NOT NULL,
    one_time_key TEXT NOT NULL,
    CONSTRAINT series_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

CREATE TABLE series_booking (
    booking_id INTEGER PRIMARY KEY REFERENCES booking (id),
    series_id  INTEGER NOT NULL REFERENCES series (id)
) STRICT;

CREATE INDEX series_booking_of_series ON series_booking (series_id);

-- Whoever reads one page of a series reads of one member and one resource.
CREATE TRIGGER series_of_one_member AFTER INSERT ON series_booking
BEGIN
    SELECT RAISE(ABORT, 'series_of_one_member')
    FROM booking AS this, series_booking AS other JOIN booking AS that ON that.id = other.booking_id
    WHERE this.id = NEW.booking_id AND other.series_id = NEW.series_id
        AND (that.member_id <> this.member_id OR that.resource_id <> this.resource_id);
END;
