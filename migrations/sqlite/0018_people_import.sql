-- A list of people that was taken over from a spreadsheet, in one piece. The row makes a form that is sent twice count
-- once, and for two weeks it says who of the list still needs a way in. The list itself is kept nowhere.
CREATE TABLE people_import (
    id           INTEGER PRIMARY KEY,
    by_member    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    one_time_key TEXT NOT NULL,
    at           INTEGER NOT NULL,
    CONSTRAINT people_import_once UNIQUE (by_member, one_time_key)
) STRICT;

CREATE TABLE imported_person (
    import_id INTEGER NOT NULL REFERENCES people_import (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL CONSTRAINT imported_person_once UNIQUE REFERENCES member (id) ON DELETE CASCADE,
    -- An invitation went out by e-mail.
    invited   INTEGER NOT NULL CONSTRAINT imported_person_invited_is_flag CHECK (invited IN (0, 1)),
    PRIMARY KEY (import_id, member_id)
) STRICT, WITHOUT ROWID;
