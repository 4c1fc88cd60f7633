-- A card for people who cannot manage a password. It opens little, and only on computers marked as the centre's; so it
-- needs no second secret beside it. At most one a person; a new one replaces it, and a card that has ended is deleted.
CREATE TABLE sign_in_card (
    member_id   INTEGER NOT NULL CONSTRAINT sign_in_card_once PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    -- SHA-256: twenty random digits are too many to be tried out with a copy of this table.
    digits_hash BLOB NOT NULL
        CONSTRAINT sign_in_card_digits UNIQUE
        CONSTRAINT sign_in_card_hash_length CHECK (length(digits_hash) = 32),
    made_by     INTEGER NOT NULL REFERENCES member (id),
    made_at     INTEGER NOT NULL
) STRICT;

-- The session was opened by a card.
ALTER TABLE session ADD COLUMN by_card INTEGER NOT NULL DEFAULT 0 CONSTRAINT session_by_card_is_flag CHECK (by_card IN (0, 1));

-- Whoever has a role signs in with a password.
CREATE TRIGGER sign_in_card_is_of_members BEFORE INSERT ON sign_in_card
WHEN EXISTS (SELECT 1 FROM member_role WHERE member_id = NEW.member_id)
BEGIN
    SELECT RAISE(ABORT, 'sign_in_card_is_of_members');
END;

CREATE TRIGGER sign_in_card_ends_with_a_role AFTER INSERT ON member_role
BEGIN
    DELETE FROM sign_in_card WHERE member_id = NEW.member_id;
END;

-- However somebody leaves, or dies, the card ends.
CREATE TRIGGER sign_in_card_ends_with_membership AFTER UPDATE OF state ON member
WHEN NEW.state NOT IN ('active', 'paused')
BEGIN
    DELETE FROM sign_in_card WHERE member_id = NEW.id;
END;
