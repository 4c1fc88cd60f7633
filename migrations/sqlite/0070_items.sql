-- The register of items: photographs, what keeps a form from registering a piece twice, and orders to list them in.

-- Of the form that registered the piece by hand: sent twice, it comes once.
ALTER TABLE item ADD COLUMN one_time_key TEXT;

CREATE UNIQUE INDEX item_key_used_once ON item (made_by, one_time_key) WHERE one_time_key IS NOT NULL;
CREATE INDEX item_by_make ON item (make_key, model, id);
CREATE INDEX custody_open_at_place ON custody (place_id) WHERE ended_at IS NULL AND place_id IS NOT NULL;

-- What an item looks like. None has to have one.
CREATE TABLE item_photo (
    id           INTEGER PRIMARY KEY,
    item_id      INTEGER NOT NULL REFERENCES item (id),
    -- For those who do not see it, in the language of whoever wrote it.
    description  TEXT NOT NULL CONSTRAINT item_photo_is_described CHECK (description <> ''),
    language     TEXT NOT NULL CONSTRAINT item_photo_language_known CHECK (language IN ('kk', 'ru', 'en')),
    added_by     INTEGER NOT NULL REFERENCES member (id),
    added_at     INTEGER NOT NULL,
    -- Of the form that brought it: sent twice, it comes once.
    one_time_key TEXT NOT NULL CONSTRAINT item_photo_key_used_once UNIQUE
) STRICT;

CREATE INDEX item_photo_of_item ON item_photo (item_id, id);

-- A photograph in each width in which it is sent: JPEG, upright, without metadata.
CREATE TABLE item_photo_size (
    photo_id INTEGER NOT NULL REFERENCES item_photo (id) ON DELETE CASCADE,
    width    INTEGER NOT NULL CONSTRAINT item_photo_size_width_positive CHECK (width >= 1),
    height   INTEGER NOT NULL CONSTRAINT item_photo_size_height_positive CHECK (height >= 1),
    -- Of the content, in hexadecimal digits: its address.
    hash     TEXT NOT NULL CONSTRAINT item_photo_size_hash_shape CHECK (length(hash) = 32),
    content  BLOB NOT NULL,
    CONSTRAINT item_photo_size_width_once UNIQUE (photo_id, width)
) STRICT;

CREATE INDEX item_photo_size_by_hash ON item_photo_size (hash);
