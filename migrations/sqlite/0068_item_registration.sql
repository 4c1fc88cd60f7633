-- Pieces are registered one after another with a scanner and Enter: a form that is sent twice makes one piece.

CREATE TABLE item_registration (
    id           INTEGER PRIMARY KEY,
    -- The last piece that the form made.
    item_id      INTEGER NOT NULL REFERENCES item (id),
    made_by      INTEGER NOT NULL REFERENCES member (id),
    made_at      INTEGER NOT NULL,
    one_time_key TEXT NOT NULL,
    CONSTRAINT item_registration_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

CREATE INDEX item_registration_of_item ON item_registration (item_id);
