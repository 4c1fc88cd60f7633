-- That a backup was brought back, and what has to be held then.

CREATE TABLE restoration (
    id            INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,
    -- The newest instant that the backup knew of.
    knew_until    INTEGER NOT NULL,
    -- Letters up to this one had waited in the backup and may have been sent since: they wait until somebody decides.
    last_delivery INTEGER NOT NULL,
    released_at   INTEGER,
    released_by   INTEGER REFERENCES member (id),
    CONSTRAINT restoration_released_by_somebody CHECK ((released_at IS NULL) = (released_by IS NULL))
) STRICT;

CREATE TRIGGER restoration_is_released_once BEFORE UPDATE ON restoration
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
    OR NEW.knew_until <> OLD.knew_until OR NEW.last_delivery <> OLD.last_delivery
BEGIN
    SELECT RAISE(ABORT, 'restoration_kept');
END;

CREATE TRIGGER restoration_is_never_deleted BEFORE DELETE ON restoration
BEGIN
    SELECT RAISE(ABORT, 'restoration_kept');
END;

-- Numbers of certificates that were given after the backup: what they say is lost here, and they are never given again.
CREATE TABLE certificate_gap (
    restoration_id INTEGER NOT NULL REFERENCES restoration (id),
    year           INTEGER NOT NULL,
    first_number   INTEGER NOT NULL,
    last_number    INTEGER NOT NULL,
    CONSTRAINT certificate_gap_once PRIMARY KEY (restoration_id, year),
    CONSTRAINT certificate_gap_counted CHECK (first_number >= 1 AND last_number >= first_number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER certificate_gap_is_never_changed BEFORE UPDATE ON certificate_gap
BEGIN
    SELECT RAISE(ABORT, 'certificate_kept');
END;

CREATE TRIGGER certificate_gap_is_never_deleted BEFORE DELETE ON certificate_gap
BEGIN
    SELECT RAISE(ABORT, 'certificate_kept');
END;

-- The highest number that was given in a year.
CREATE VIEW certificate_highest AS
SELECT year, max(number) AS number FROM (
    SELECT year, number FROM certificate UNION ALL SELECT year, last_number FROM certificate_gap)
GROUP BY year;

DROP TRIGGER certificate_takes_the_next_number;
CREATE TRIGGER certificate_takes_the_next_number BEFORE INSERT ON certificate
WHEN NEW.number <> coalesce((SELECT number FROM certificate_highest WHERE year = NEW.year), 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'certificate_number_next');
END;
