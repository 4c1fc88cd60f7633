-- The register of people: found by any part of a name, whatever keyboard was used, and sorted as the Kazakh alphabet does.

-- What members::names::sort_key makes of the names; empty until the register has been brought up to date.
ALTER TABLE member ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';

CREATE INDEX member_by_name ON member (sort_key, id);

-- Folded words of names and addresses, for searches by their beginning.
CREATE TABLE member_word (
    word      TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    CONSTRAINT member_word_once PRIMARY KEY (word, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX member_word_of_member ON member_word (member_id);

CREATE TRIGGER member_is_filed_anew AFTER UPDATE OF surname, given_name, patronymic, email, phone ON member
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
