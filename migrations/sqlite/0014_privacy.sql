-- Being forgotten: what is kept for ever otherwise may lose its words when the person is erased, and nothing else.

-- '–' stands for words that were there. The fact stays: the booking moved, at that time, by somebody's hand.
DROP TRIGGER booking_event_is_never_changed;
CREATE TRIGGER booking_event_is_never_changed BEFORE UPDATE ON booking_event
WHEN NEW.id IS NOT OLD.id OR NEW.booking_id IS NOT OLD.booking_id OR NEW.from_state IS NOT OLD.from_state
    OR NEW.to_state IS NOT OLD.to_state OR NEW.at IS NOT OLD.at OR NEW.by_member IS NOT OLD.by_member
    OR NEW.reason <> '–'
    OR NOT EXISTS (
        SELECT 1 FROM booking JOIN member ON member.id = booking.member_id
        WHERE booking.id = OLD.booking_id AND member.erased_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'booking_event_append_only');
END;

-- Whoever is erased stays erased, and comes back with no name.
CREATE TRIGGER member_erased_stays_erased
BEFORE UPDATE OF surname, given_name, patronymic, called, email, phone, state, password_hash, erased_at ON member
WHEN OLD.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'member_erased');
END;

-- The last sign of life, for accounts that nobody uses any more; sessions themselves are not kept that long.
ALTER TABLE member ADD COLUMN last_seen_at INTEGER NOT NULL DEFAULT 0;

UPDATE member SET last_seen_at =
    max(created_at, coalesce((SELECT max(last_seen_at) FROM session WHERE member_id = member.id), 0));

CREATE TRIGGER member_is_seen_when_added AFTER INSERT ON member
BEGIN
    UPDATE member SET last_seen_at = max(last_seen_at, NEW.created_at) WHERE id = NEW.id;
END;

CREATE TRIGGER member_is_seen_at_sign_in AFTER INSERT ON session
BEGIN
    UPDATE member SET last_seen_at = NEW.created_at WHERE id = NEW.member_id;
END;

CREATE TRIGGER member_is_seen AFTER UPDATE OF last_seen_at ON session
BEGIN
    UPDATE member SET last_seen_at = NEW.last_seen_at WHERE id = NEW.member_id;
END;

CREATE INDEX member_by_last_seen ON member (last_seen_at) WHERE erased_at IS NULL;
CREATE INDEX journal_by_time ON journal (at);
CREATE INDEX message_by_time ON message (created_at);

-- What somebody was called, and how they were reached, before they changed it: messages to others may still say so,
-- and are to lose it when the person is erased.
CREATE TABLE former_name (
    member_id    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    words        TEXT NOT NULL,
    -- Later messages cannot hold it; 0: none does.
    last_message INTEGER NOT NULL,
    CONSTRAINT former_name_once PRIMARY KEY (member_id, words)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER member_former_name AFTER UPDATE OF surname, given_name, called, email, phone ON member
WHEN NEW.erased_at IS NULL
BEGIN
    INSERT INTO former_name (member_id, words, last_message)
    SELECT OLD.id, words, coalesce((SELECT max(id) FROM message), 0)
    FROM (SELECT trim(OLD.given_name || ' ' || OLD.surname) AS words UNION SELECT OLD.called
        UNION SELECT OLD.email UNION SELECT OLD.phone)
    WHERE words <> '' AND words NOT IN (trim(NEW.given_name || ' ' || NEW.surname), NEW.called,
        coalesce(NEW.email, ''), coalesce(NEW.phone, ''))
    ON CONFLICT (member_id, words) DO UPDATE SET last_message = excluded.last_message;
END;

-- Every word by which messages name somebody, now or once.
CREATE VIEW name_of_member AS
SELECT id AS member_id, trim(given_name || ' ' || surname) AS words FROM member
UNION SELECT id, called FROM member WHERE called <> ''
UNION SELECT id, email FROM member WHERE email IS NOT NULL
UNION SELECT id, phone FROM member WHERE phone IS NOT NULL
UNION SELECT member_id, words FROM former_name;
