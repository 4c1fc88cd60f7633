-- What happens to a loan between its beginning and its end: asked for longer, answered, taken back.

-- Of assistive devices: how it was cleaned when it came back.
ALTER TABLE custody ADD COLUMN cleaned TEXT NOT NULL DEFAULT '';

-- Somebody wishes to keep a loan longer, and what staff answered. Staff who change a due day by themselves answer
-- their own wish: a day on which something is due changes in no other way.
CREATE TABLE extension (
    id           INTEGER PRIMARY KEY,
    custody_id   INTEGER NOT NULL REFERENCES custody (id),
    wish         TEXT NOT NULL CONSTRAINT extension_wish_is_day
        CHECK (wish GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- In the words of whoever asks; may be empty.
    sentence     TEXT NOT NULL DEFAULT '',
    asked_by     INTEGER NOT NULL REFERENCES member (id),
    asked_at     INTEGER NOT NULL,
    -- When it was due as it was asked.
    was_due      TEXT NOT NULL,
    answered_at  INTEGER,
    answered_by  INTEGER REFERENCES member (id),
    -- Civil time until which it may be kept. NULL: not answered, or declined for the reason.
    granted      TEXT CONSTRAINT extension_granted_is_civil_time
        CHECK (granted GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    reason       TEXT NOT NULL DEFAULT '',
    one_time_key TEXT NOT NULL,
    CONSTRAINT extension_answered_by_somebody CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CONSTRAINT extension_granted_by_answer CHECK (granted IS NULL OR answered_at IS NOT NULL),
    CONSTRAINT extension_declined_has_reason CHECK (answered_at IS NULL OR granted IS NOT NULL OR reason <> ''),
    CONSTRAINT extension_key_used_once UNIQUE (asked_by, one_time_key)
) STRICT;

CREATE UNIQUE INDEX extension_one_open ON extension (custody_id) WHERE answered_at IS NULL;
CREATE INDEX extension_of_custody ON extension (custody_id, id);

CREATE TRIGGER extension_is_of_an_open_loan BEFORE INSERT ON extension
WHEN NEW.answered_at IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM custody
    WHERE id = NEW.custody_id AND kind = 'loan' AND ended_at IS NULL AND due = NEW.was_due)
BEGIN
    SELECT RAISE(ABORT, 'extension_not_open');
END;

CREATE TRIGGER extension_is_answered_once BEFORE UPDATE OF custody_id, answered_at, granted ON extension
WHEN OLD.answered_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'extension_answered');
END;

CREATE TRIGGER extension_moves_due AFTER UPDATE OF granted ON extension WHEN NEW.granted IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'extension_not_open') WHERE NOT EXISTS (
        SELECT 1 FROM custody WHERE id = NEW.custody_id AND kind = 'loan' AND ended_at IS NULL);

    UPDATE custody SET due = NEW.granted WHERE id = NEW.custody_id;
END;

CREATE TRIGGER extension_is_never_deleted BEFORE DELETE ON extension
BEGIN
    SELECT RAISE(ABORT, 'extension_kept');
END;

CREATE TRIGGER custody_due_moves_by_extension BEFORE UPDATE OF due ON custody
WHEN NEW.due IS NOT NULL AND NEW.due IS NOT OLD.due
    AND NOT EXISTS (SELECT 1 FROM extension WHERE custody_id = NEW.id AND granted = NEW.due)
BEGIN
    SELECT RAISE(ABORT, 'custody_due_kept');
END;

-- Whoever has something on loan stays known by name until it is back.
CREATE TRIGGER member_with_a_loan_is_not_erased BEFORE UPDATE OF erased_at ON member
WHEN NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL
    AND EXISTS (SELECT 1 FROM custody WHERE holder_id = NEW.id AND kind = 'loan' AND ended_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'member_has_a_loan');
END;
