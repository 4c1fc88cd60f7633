-- A member reminds the coordinators of a request that waits.

CREATE TABLE booking_reminder (
    booking_id  INTEGER NOT NULL REFERENCES booking (id),
    -- The working day for which it counts: a weekend or a closed day belongs to the one before it.
    day         TEXT NOT NULL
        CONSTRAINT booking_reminder_day_is_date CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    reminded_by INTEGER NOT NULL REFERENCES member (id),
    -- Seconds since 1970.
    reminded_at INTEGER NOT NULL,
    -- Who reminds for the member does it on this.
    grant_id    INTEGER REFERENCES helper_grant (id),
    CONSTRAINT booking_reminder_once_a_day PRIMARY KEY (booking_id, day)
) STRICT, WITHOUT ROWID;

-- Of what has been decided nobody is reminded.
CREATE TRIGGER booking_reminder_in_time BEFORE INSERT ON booking_reminder
WHEN (SELECT state FROM booking WHERE id = NEW.booking_id) <> 'requested'
BEGIN
    SELECT RAISE(ABORT, 'booking_reminder_too_late');
END;
