-- The centre as it stands on papers. One row; what is empty is a line to be written on.
CREATE TABLE organisation (
    id         INTEGER PRIMARY KEY CONSTRAINT organisation_one CHECK (id = 1),
    name_kk    TEXT NOT NULL DEFAULT '',
    name_ru    TEXT NOT NULL DEFAULT '',
    bin        TEXT NOT NULL DEFAULT '' CONSTRAINT organisation_bin_shape
        CHECK (bin = '' OR (length(bin) = 12 AND bin NOT GLOB '*[^0-9]*')),
    address_kk TEXT NOT NULL DEFAULT '',
    address_ru TEXT NOT NULL DEFAULT '',
    head       TEXT NOT NULL DEFAULT '',
    accountant TEXT NOT NULL DEFAULT '',
    version    INTEGER NOT NULL DEFAULT 1,
    changed_by INTEGER REFERENCES member (id),
    changed_at INTEGER,
    CONSTRAINT organisation_changed_by_somebody CHECK ((changed_by IS NULL) = (changed_at IS NULL))
) STRICT;

INSERT INTO organisation (id) VALUES (1);
