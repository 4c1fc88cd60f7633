-- What entering, changing and receiving in parts ask for beside the donation itself.

-- A donation that somebody is still writing down; JSON. Forgotten after two weeks.
CREATE TABLE donation_draft (
    made_by  INTEGER NOT NULL REFERENCES member (id),
    -- Of its form: under it the donation is made once.
    key      TEXT NOT NULL,
    answers  TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    CONSTRAINT donation_draft_once PRIMARY KEY (made_by, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX donation_draft_by_age ON donation_draft (saved_at);

-- Of a promise only a part came: what is still to come is a promise of its own.
ALTER TABLE donation ADD COLUMN rest_of INTEGER REFERENCES donation (id);
-- Whoever changed it last, for those whose form is older.
ALTER TABLE donation ADD COLUMN changed_by INTEGER REFERENCES member (id);
ALTER TABLE donor ADD COLUMN changed_by INTEGER REFERENCES member (id);
-- Of the form that made it: sent twice, it comes once.
ALTER TABLE donor ADD COLUMN one_time_key TEXT;

CREATE INDEX donation_rest ON donation (rest_of) WHERE rest_of IS NOT NULL;
CREATE UNIQUE INDEX donor_key_used_once ON donor (made_by, one_time_key) WHERE one_time_key IS NOT NULL;
