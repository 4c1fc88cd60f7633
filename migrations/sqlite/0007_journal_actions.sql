-- What is journalled grows with every capability; the program's own list is the one that is checked by the compiler.
-- The rows stay as they are.
CREATE TABLE journal_grown (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    -- NULL: the portal itself, or somebody who has not signed in.
    by_member INTEGER REFERENCES member (id),
    action    TEXT NOT NULL
        CONSTRAINT journal_action_shape CHECK (action GLOB '[a-z]*' AND action NOT GLOB '*[^a-z_]*'),
    -- Whom it is about, so that people can read who looked at what is theirs.
    about     INTEGER REFERENCES member (id),
    booking_id INTEGER REFERENCES booking (id),
    detail    TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO journal_grown (id, at, by_member, action, about, booking_id, detail)
SELECT id, at, by_member, action, about, booking_id, detail FROM journal;

DROP TABLE journal;
ALTER TABLE journal_grown RENAME TO journal;

CREATE INDEX journal_of_booking ON journal (booking_id, at) WHERE booking_id IS NOT NULL;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal_append_only');
END;
