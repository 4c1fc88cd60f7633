-- A list of bought or older equipment that was taken over from a spreadsheet, in one piece. The row makes a form that is
-- sent twice count once, and says which tags the list got. The list itself is kept nowhere.
CREATE TABLE item_import (
    id           INTEGER PRIMARY KEY,
    by_member    INTEGER NOT NULL REFERENCES member (id),
    one_time_key TEXT NOT NULL,
    at           INTEGER NOT NULL,
    pieces       INTEGER NOT NULL CONSTRAINT item_import_counted CHECK (pieces >= 1),
    first_tag    TEXT NOT NULL,
    last_tag     TEXT NOT NULL,
    CONSTRAINT item_import_once UNIQUE (by_member, one_time_key)
) STRICT;
