-- How people know and reach the centre: what stands on every page and letter. One row; none until somebody has told it.
-- How the centre stands on papers, with its BIN and who signs, is `organisation`.
CREATE TABLE centre (
    id         INTEGER PRIMARY KEY CONSTRAINT centre_one CHECK (id = 1),
    -- At the top of every page.
    name_kk    TEXT NOT NULL CONSTRAINT centre_name_kk_length CHECK (length(name_kk) BETWEEN 1 AND 60),
    name_ru    TEXT NOT NULL CONSTRAINT centre_name_ru_length CHECK (length(name_ru) BETWEEN 1 AND 60),
    name_en    TEXT NOT NULL CONSTRAINT centre_name_en_length CHECK (length(name_en) BETWEEN 1 AND 60),
    -- Where letters and people come.
    address_kk TEXT NOT NULL CONSTRAINT centre_address_kk_length CHECK (length(address_kk) BETWEEN 1 AND 200),
    address_ru TEXT NOT NULL CONSTRAINT centre_address_ru_length CHECK (length(address_ru) BETWEEN 1 AND 200),
    address_en TEXT NOT NULL CONSTRAINT centre_address_en_length CHECK (length(address_en) BETWEEN 1 AND 200),
    -- As people read them, one a line; the first is on every page.
    phones     TEXT NOT NULL CONSTRAINT centre_phones_length CHECK (length(phones) BETWEEN 3 AND 400),
    email      TEXT NOT NULL CONSTRAINT centre_email_shape CHECK (email LIKE '_%@_%' AND length(email) <= 254),
    version    INTEGER NOT NULL DEFAULT 1,
    -- NULL: on the command line.
    changed_by INTEGER REFERENCES member (id),
    changed_at INTEGER NOT NULL
) STRICT;
