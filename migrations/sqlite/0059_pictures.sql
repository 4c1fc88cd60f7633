-- Photographs of a resource, brought in the browser and kept in the database, beside the drawings of the program.

CREATE TABLE picture (
    id             INTEGER PRIMARY KEY,
    resource_id    INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    -- The order in which one meets what they show.
    position       INTEGER NOT NULL,
    -- A drawing of the program, below static/; empty: a photograph, whose sizes are in resource_picture_size.
    file           TEXT NOT NULL,
    -- Empty until somebody has described it. What is not described is not shown.
    description_kk TEXT NOT NULL,
    description_ru TEXT NOT NULL,
    description_en TEXT NOT NULL,
    -- Of the form that brought it: sent twice, it comes once.
    one_time_key   TEXT CONSTRAINT resource_picture_key_used_once UNIQUE,
    CONSTRAINT resource_picture_described_in_all_or_none CHECK
        ((description_kk = '') = (description_ru = '') AND (description_ru = '') = (description_en = '')),
    CONSTRAINT resource_picture_drawing_is_described CHECK (file = '' OR description_kk <> '')
) STRICT;

INSERT INTO picture (resource_id, position, file, description_kk, description_ru, description_en)
SELECT resource_id, position, file, description_kk, description_ru, description_en
FROM resource_picture ORDER BY resource_id, position;

DROP TABLE resource_picture;
ALTER TABLE picture RENAME TO resource_picture;

CREATE INDEX resource_picture_of_resource ON resource_picture (resource_id, position);

-- A photograph in each width in which it is sent: JPEG, upright, without metadata.
CREATE TABLE resource_picture_size (
    picture_id INTEGER NOT NULL REFERENCES resource_picture (id) ON DELETE CASCADE,
    width      INTEGER NOT NULL CONSTRAINT resource_picture_size_width_positive CHECK (width >= 1),
    height     INTEGER NOT NULL CONSTRAINT resource_picture_size_height_positive CHECK (height >= 1),
    -- Of the content, in hexadecimal digits: its address.
    hash       TEXT NOT NULL CONSTRAINT resource_picture_size_hash_shape CHECK (length(hash) = 32),
    content    BLOB NOT NULL,
    CONSTRAINT resource_picture_size_width_once UNIQUE (picture_id, width)
) STRICT;

CREATE INDEX resource_picture_size_by_hash ON resource_picture_size (hash);
