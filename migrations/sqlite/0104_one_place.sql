-- A person is where a booking is, and may come to be where one is asked to move to: neither is promised a second time.
DROP TRIGGER booking_one_place_insert;

CREATE TRIGGER booking_one_place_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking AS other
        WHERE other.id IN (
            SELECT id FROM booking WHERE member_id = NEW.member_id AND ends > NEW.starts AND starts < NEW.ends
            UNION ALL
            SELECT booking_id FROM booking_move WHERE state = 'asked' AND ends > NEW.starts AND starts < NEW.ends)
            AND other.member_id = NEW.member_id AND other.held AND other.id <> NEW.id
            AND other.id IS NOT NEW.beside AND other.beside IS NOT NEW.id)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;
