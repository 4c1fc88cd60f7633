-- What a person tells of themselves beyond a name and an address, and two ends of a membership that 'left' is not:
-- death, and erasure. The table is built anew because its checks change; the rows stay as they are.

-- Triggers that look at the table would refuse its renaming.
DROP TRIGGER member_is_filed_anew;
DROP TRIGGER member_state_last_administrator;
DROP TRIGGER member_role_last_administrator;

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
    -- E.164, for example +77771234567.
    phone              TEXT CONSTRAINT member_phone_known_once UNIQUE,
    -- Whom to call when something happens to the person here.
    emergency_name     TEXT NOT NULL DEFAULT '',
    emergency_phone    TEXT NOT NULL DEFAULT '',
    language           TEXT NOT NULL CONSTRAINT member_language_known CHECK (language IN ('kk', 'ru', 'en')),
    -- died: no message is ever sent again.
    state              TEXT NOT NULL
        CONSTRAINT member_state_known CHECK (state IN ('applied', 'active', 'paused', 'left', 'died')),
    -- When the death was noted, and what the person was until then: it may have been noted by mistake.
    died_at            INTEGER,
    state_before_death TEXT
        CONSTRAINT member_state_before_known CHECK (state_before_death IN ('applied', 'active', 'paused', 'left')),
    -- PHC string; NULL until the person has chosen a password.
    password_hash      TEXT,
    -- Display settings as `name=value` pairs joined by `&`; NULL until chosen.
    display            TEXT,
    created_at         INTEGER NOT NULL,
    -- What members::names::sort_key makes of the names; empty until the register has been brought up to date.
    sort_key           TEXT NOT NULL DEFAULT '',
    -- Nothing of the person is kept but this row, which holds their past bookings together.
    erased_at          INTEGER,
    CONSTRAINT member_can_be_reached
        CHECK (email IS NOT NULL OR phone IS NOT NULL OR state = 'died' OR erased_at IS NOT NULL),
    CONSTRAINT member_erased_is_gone CHECK (erased_at IS NULL OR state IN ('left', 'died')),
    CONSTRAINT member_death_is_noted_whole
        CHECK ((state = 'died') = (died_at IS NOT NULL) AND (state = 'died') = (state_before_death IS NOT NULL)),
    CONSTRAINT member_confirms_what_is_there CHECK (email_confirmed_at IS NULL OR email IS NOT NULL)
) STRICT;

INSERT INTO member_grown (id, surname, given_name, patronymic, email, phone, language, state, password_hash, display,
    created_at, sort_key)
SELECT id, surname, given_name, patronymic, email, phone, language, state, password_hash, display, created_at, sort_key
FROM member;

DROP TABLE member;
ALTER TABLE member_grown RENAME TO member;

CREATE INDEX member_by_name ON member (sort_key, id);

CREATE TRIGGER member_is_filed_anew
AFTER UPDATE OF surname, given_name, patronymic, called, email, phone ON member
BEGIN
    UPDATE member SET sort_key = '' WHERE id = NEW.id;
END;

-- Somebody must be left who can give roles.
CREATE TRIGGER member_role_last_administrator BEFORE DELETE ON member_role
WHEN OLD.role = 'administrator' AND NOT EXISTS (
    SELECT 1 FROM member_role AS other JOIN member ON member.id = other.member_id
    WHERE other.role = 'administrator' AND other.member_id <> OLD.member_id AND member.state = 'active')
BEGIN
    SELECT RAISE(ABORT, 'last_administrator');
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
