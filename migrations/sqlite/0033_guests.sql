-- People who come without an account: the desk books for them by a name and a phone. A guest is a row among the people,
-- so that bookings, messages, erasure and export know them; they sign in nowhere. The table is built anew because its
-- checks change; the rows stay as they are.

-- Triggers elsewhere look at the table; they are right again as soon as the new one has its name.
PRAGMA legacy_alter_table = ON;

CREATE TABLE member_grown (
    id                 INTEGER PRIMARY KEY,
    surname            TEXT NOT NULL,
    given_name         TEXT NOT NULL,
    patronymic         TEXT NOT NULL DEFAULT '',
    -- How the person wants to be called; empty: by the given name.
    called             TEXT NOT NULL DEFAULT '',
    -- Kept folded (lower case); a person signs in with either.
    email              TEXT CONSTRAINT member_email_known_once UNIQUE,
    -- A link that was sent to this very address has been used.
    email_confirmed_at INTEGER,
    -- E.164, for example +77771234567. A guest's stands in guest.phone: nobody signs in with it.
    phone              TEXT CONSTRAINT member_phone_known_once UNIQUE,
    -- Whom to call when something happens to the person here.
    emergency_name     TEXT NOT NULL DEFAULT '',
    emergency_phone    TEXT NOT NULL DEFAULT '',
    language           TEXT NOT NULL CONSTRAINT member_language_known CHECK (language IN ('kk', 'ru', 'en')),
    -- guest: booked for by the desk, has no account. died: no message is ever sent again.
    state              TEXT NOT NULL
        CONSTRAINT member_state_known CHECK (state IN ('applied', 'active', 'paused', 'left', 'died', 'guest')),
    -- When the death was noted, and what the person was until then: it may have been noted by mistake.
    died_at            INTEGER,
    state_before_death TEXT CONSTRAINT member_state_before_known
        CHECK (state_before_death IN ('applied', 'active', 'paused', 'left', 'guest')),
    -- PHC string; NULL until the person has chosen a password.
    password_hash      TEXT,
    -- Display settings as `name=value` pairs joined by `&`; NULL until chosen.
    display            TEXT,
    created_at         INTEGER NOT NULL,
    -- What members::names::sort_key makes of the names; empty until the register has been brought up to date.
    sort_key           TEXT NOT NULL DEFAULT '',
    -- Nothing of the person is kept but this row, which holds their past bookings together.
    erased_at          INTEGER,
    last_seen_at       INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT member_can_be_reached
        CHECK (email IS NOT NULL OR phone IS NOT NULL OR state IN ('died', 'guest') OR erased_at IS NOT NULL),
    CONSTRAINT member_erased_is_gone CHECK (erased_at IS NULL OR state IN ('left', 'died')),
    CONSTRAINT member_guest_signs_in_nowhere
        CHECK (state <> 'guest' OR (email IS NULL AND phone IS NULL AND password_hash IS NULL)),
    CONSTRAINT member_death_is_noted_whole
        CHECK ((state = 'died') = (died_at IS NOT NULL) AND (state = 'died') = (state_before_death IS NOT NULL)),
    CONSTRAINT member_confirms_what_is_there CHECK (email_confirmed_at IS NULL OR email IS NOT NULL)
) STRICT;

INSERT INTO member_grown (id, surname, given_name, patronymic, called, email, email_confirmed_at, phone, emergency_name,
    emergency_phone, language, state, died_at, state_before_death, password_hash, display, created_at, sort_key, erased_at,
    last_seen_at)
SELECT id, surname, given_name, patronymic, called, email, email_confirmed_at, phone, emergency_name,
    emergency_phone, language, state, died_at, state_before_death, password_hash, display, created_at, sort_key, erased_at,
    last_seen_at
FROM member;

DROP TABLE member;
ALTER TABLE member_grown RENAME TO member;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX member_by_name ON member (sort_key, id);
CREATE INDEX member_by_last_seen ON member (last_seen_at) WHERE erased_at IS NULL;

CREATE TRIGGER member_is_filed_anew
AFTER UPDATE OF surname, given_name, patronymic, called, email, phone ON member
BEGIN
    UPDATE member SET sort_key = '' WHERE id = NEW.id;
END;

CREATE TRIGGER member_state_last_administrator BEFORE UPDATE OF state ON member
WHEN OLD.state = 'active' AND NEW.state <> 'active'
    AND EXISTS (SELECT 1 FROM member_role WHERE member_id = OLD.id AND role = 'administrator')
    AND NOT EXISTS (
        SELECT 1 FROM member_role AS other JOIN member ON member.id = other.member_id
        WHERE other.role = 'administrator' AND other.member_id <> OLD.id AND member.state = 'active')
BEGIN
    SELECT RAISE(ABORT, 'last_administrator');
END;

CREATE TRIGGER member_erased_stays_erased
BEFORE UPDATE OF surname, given_name, patronymic, called, email, phone, state, password_hash, erased_at ON member
WHEN OLD.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'member_erased');
END;

CREATE TRIGGER member_is_seen_when_added AFTER INSERT ON member
BEGIN
    UPDATE member SET last_seen_at = max(last_seen_at, NEW.created_at) WHERE id = NEW.id;
END;

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

CREATE TRIGGER sign_in_card_ends_with_membership AFTER UPDATE OF state ON member
WHEN NEW.state NOT IN ('active', 'paused')
BEGIN
    DELETE FROM sign_in_card WHERE member_id = NEW.id;
END;

CREATE TABLE guest (
    member_id    INTEGER NOT NULL CONSTRAINT guest_once PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    -- E.164. Two guests may share one.
    phone        TEXT NOT NULL CONSTRAINT guest_has_a_phone CHECK (phone <> ''),
    -- A school, a club: its groups may be in several rooms at a time.
    organisation INTEGER NOT NULL CONSTRAINT guest_organisation_is_flag CHECK (organisation IN (0, 1)),
    -- Who calls for an organisation; empty for a person.
    contact      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX guest_by_phone ON guest (phone);

-- Nobody is in two places at a time; a school is.
DROP TRIGGER booking_one_place_insert;
DROP TRIGGER booking_one_place_update;

CREATE TRIGGER booking_one_place_insert AFTER INSERT ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking
        WHERE member_id = NEW.member_id AND held AND id <> NEW.id AND ends > NEW.starts AND starts < NEW.ends)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;

CREATE TRIGGER booking_one_place_update AFTER UPDATE OF member_id, starts, ends, state ON booking WHEN NEW.held
BEGIN
    SELECT RAISE(ABORT, 'booking_person_elsewhere')
    WHERE EXISTS (
        SELECT 1 FROM booking
        WHERE member_id = NEW.member_id AND held AND id <> NEW.id AND ends > NEW.starts AND starts < NEW.ends)
    AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.member_id = NEW.member_id AND organisation);
END;

-- What a guest was called by is looked for in messages too.
DROP VIEW name_of_member;
CREATE VIEW name_of_member AS
SELECT id AS member_id, trim(given_name || ' ' || surname) AS words FROM member
UNION SELECT id, called FROM member WHERE called <> ''
UNION SELECT id, email FROM member WHERE email IS NOT NULL
UNION SELECT id, phone FROM member WHERE phone IS NOT NULL
UNION SELECT member_id, phone FROM guest
UNION SELECT member_id, contact FROM guest WHERE contact <> ''
UNION SELECT member_id, words FROM former_name;
