-- A person is where a booking is, and may come to be where one is asked to move to: no new booking of theirs is then.
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
            -- The few of that time are looked at, not all that the person has ever booked.
            AND +other.member_id = NEW.member_id AND other.held AND other.id <> NEW.id
            AND other.id IS NOT NEW.beside AND other.beside IS NOT NEW.id)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;

-- A form's key books or moves, and only once.
CREATE TRIGGER booking_key_is_no_moves BEFORE INSERT ON booking
WHEN EXISTS (SELECT 1 FROM booking_move WHERE asked_by = NEW.made_by AND one_time_key = NEW.one_time_key)
BEGIN
    SELECT RAISE(ABORT, 'booking_key_moved');
END;
