-- With the resource, coordinators' counts of what waits are answered by the index alone.
DROP INDEX booking_waiting;
CREATE INDEX booking_waiting ON booking (decide_by, starts, id, resource_id) WHERE state = 'requested';

-- What people have ahead of them is little beside all they ever had: where else somebody is, is found in a few pages.
CREATE INDEX booking_held_of_member ON booking (member_id, ends, starts) WHERE held;

DROP TRIGGER booking_one_place_insert;

CREATE TRIGGER booking_one_place_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking AS other
        WHERE other.id IN (
            SELECT id FROM booking WHERE held AND member_id = NEW.member_id AND ends > NEW.starts AND starts < NEW.ends
            UNION ALL
            SELECT booking_id FROM booking_move WHERE state = 'asked' AND ends > NEW.starts AND starts < NEW.ends)
            -- The few of that time are looked at, not all that the person has ever booked.
            AND +other.member_id = NEW.member_id AND other.held AND other.id <> NEW.id
            AND other.id IS NOT NEW.beside AND other.beside IS NOT NEW.id)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;
