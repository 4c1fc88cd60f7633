-- Nobody is in two places at a time, unless a coordinator says that the person needs both: a booking made beside another.

-- The booking of the same person beside which it was made.
ALTER TABLE booking ADD COLUMN beside INTEGER REFERENCES booking (id);

CREATE INDEX booking_beside ON booking (beside) WHERE beside IS NOT NULL;

CREATE TRIGGER booking_beside_ones_own BEFORE INSERT ON booking WHEN NEW.beside IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'booking_beside_another')
    WHERE NOT EXISTS (SELECT 1 FROM booking WHERE id = NEW.beside AND member_id = NEW.member_id);
END;

CREATE TRIGGER booking_beside_is_said_once BEFORE UPDATE OF beside ON booking WHEN NEW.beside IS NOT OLD.beside
BEGIN
    SELECT RAISE(ABORT, 'booking_beside_unchangeable');
END;

-- The pair, and nothing else: a third booking of that time is refused as before.
DROP TRIGGER booking_one_place_insert;
DROP TRIGGER booking_one_place_update;

CREATE TRIGGER booking_one_place_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking AS other
        WHERE other.member_id = NEW.member_id AND other.held AND other.id <> NEW.id
            AND other.ends > NEW.starts AND other.starts < NEW.ends
            AND other.id IS NOT NEW.beside AND other.beside IS NOT NEW.id)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;

CREATE TRIGGER booking_one_place_update AFTER UPDATE OF member_id, starts, ends, state ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking AS other
        WHERE other.member_id = NEW.member_id AND other.held AND other.id <> NEW.id
            AND other.ends > NEW.starts AND other.starts < NEW.ends
            AND other.id IS NOT NEW.beside AND other.beside IS NOT NEW.id)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;
