-- A code that staff hand over at the desk: with it a person chooses a password, the first one or a new one.
-- At most one a person; a new one replaces it, and using it deletes it.
CREATE TABLE sign_in_code (
    member_id  INTEGER NOT NULL CONSTRAINT sign_in_code_once PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    -- PHC string: ten digits alone would be guessed from a copy of this table in a minute.
    code_hash  TEXT NOT NULL,
    made_by    INTEGER NOT NULL REFERENCES member (id),
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    CONSTRAINT sign_in_code_lasts CHECK (expires_at > made_at)
) STRICT;
