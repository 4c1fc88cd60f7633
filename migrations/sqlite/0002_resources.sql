-- What can be booked, what is true of it, and when.

CREATE TABLE resource (
    id                INTEGER PRIMARY KEY,
    slug              TEXT NOT NULL CONSTRAINT resource_slug_once UNIQUE
        CONSTRAINT resource_slug_shape CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
    kind              TEXT NOT NULL
        CONSTRAINT resource_kind_known CHECK (kind IN ('room', 'table_game', 'instrument', 'workplace')),
    -- Order in lists.
    position          INTEGER NOT NULL,
    pictogram         TEXT NOT NULL,
    -- whole: one booking at a time. places: each person takes one. pieces: each booking takes one of several equal things.
    allocation        TEXT NOT NULL
        CONSTRAINT resource_allocation_known CHECK (allocation IN ('whole', 'places', 'pieces')),
    -- How many units can be held at one moment: 1 (whole), places, or pieces.
    units             INTEGER NOT NULL CONSTRAINT resource_units_positive CHECK (units >= 1),
    -- The largest party of one booking, assistants apart.
    largest_party     INTEGER NOT NULL CONSTRAINT resource_party_positive CHECK (largest_party >= 1),
    -- Counted apart, over all bookings of one moment. Wheelchair places are among the people, assistants' places are not.
    wheelchair_places INTEGER NOT NULL CONSTRAINT resource_wheelchair_places_counted CHECK (wheelchair_places >= 0),
    assistant_places  INTEGER NOT NULL CONSTRAINT resource_assistant_places_counted CHECK (assistant_places >= 0),
    -- Starts and ends lie on this grid, counted from midnight; minutes.
    grid_minutes      INTEGER NOT NULL CONSTRAINT resource_grid_divides_hour CHECK (grid_minutes IN (5, 10, 15, 20, 30, 60)),
    shortest_minutes  INTEGER NOT NULL,
    longest_minutes   INTEGER NOT NULL,
    -- A booking is made at least this long before its start; minutes.
    notice_minutes    INTEGER NOT NULL CONSTRAINT resource_notice_counted CHECK (notice_minutes >= 0),
    -- And at most this many days ahead.
    horizon_days      INTEGER NOT NULL CONSTRAINT resource_horizon_positive CHECK (horizon_days >= 1),
    -- Time to set up and to clear belongs to the interval that is held; minutes.
    buffer_before     INTEGER NOT NULL CONSTRAINT resource_buffer_before_counted CHECK (buffer_before >= 0),
    buffer_after      INTEGER NOT NULL CONSTRAINT resource_buffer_after_counted CHECK (buffer_after >= 0),
    needs_approval    INTEGER NOT NULL CONSTRAINT resource_approval_is_flag CHECK (needs_approval IN (0, 1)),
    -- An undecided request is decided at this time of the working day before it, because transport is ordered a day ahead.
    decide_by         TEXT NOT NULL CONSTRAINT resource_decide_by_is_time CHECK (decide_by GLOB '[0-2][0-9]:[0-5][0-9]'),
    at_deadline       TEXT NOT NULL CONSTRAINT resource_at_deadline_known CHECK (at_deadline IN ('approve', 'expire')),
    CONSTRAINT resource_stay_ordered CHECK (0 < shortest_minutes AND shortest_minutes <= longest_minutes),
    CONSTRAINT resource_stay_on_grid CHECK (shortest_minutes % grid_minutes = 0 AND longest_minutes % grid_minutes = 0),
    CONSTRAINT resource_whole_is_one CHECK (allocation <> 'whole' OR units = 1),
    CONSTRAINT resource_places_hold_party CHECK (allocation <> 'places' OR largest_party <= units)
) STRICT;

CREATE TABLE resource_text (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    language    TEXT NOT NULL CONSTRAINT resource_text_language_known CHECK (language IN ('kk', 'ru', 'en')),
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    -- From the entrance to it, for feet, wheels, hands and ears.
    directions  TEXT NOT NULL,
    house_rules TEXT NOT NULL,
    CONSTRAINT resource_text_once_a_language PRIMARY KEY (resource_id, language)
) STRICT, WITHOUT ROWID;

-- Is it right for somebody who ... ? An answer and a sentence: "yes" alone has misled too many people.
CREATE TABLE resource_fact (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    viewpoint   TEXT NOT NULL CONSTRAINT resource_fact_viewpoint_known CHECK (viewpoint IN
        ('wheelchair', 'low_vision', 'blind', 'hard_of_hearing', 'deaf', 'easily_tired', 'needs_quiet')),
    answer      TEXT NOT NULL CONSTRAINT resource_fact_answer_known CHECK (answer IN ('yes', 'no', 'unknown')),
    sentence_kk TEXT NOT NULL,
    sentence_ru TEXT NOT NULL,
    sentence_en TEXT NOT NULL,
    CONSTRAINT resource_fact_once PRIMARY KEY (resource_id, viewpoint)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource_picture (
    resource_id    INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    file           TEXT NOT NULL,
    description_kk TEXT NOT NULL,
    description_ru TEXT NOT NULL,
    description_en TEXT NOT NULL,
    CONSTRAINT resource_picture_place_once PRIMARY KEY (resource_id, position)
) STRICT, WITHOUT ROWID;

-- Several intervals a weekday (1 is Monday); a weekday without a row is closed. An interval ends on the day it begins.
CREATE TABLE opening_interval (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    weekday     INTEGER NOT NULL CONSTRAINT opening_interval_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    opens       TEXT NOT NULL CONSTRAINT opening_interval_opens_is_time CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]'),
    closes      TEXT NOT NULL CONSTRAINT opening_interval_closes_is_time CHECK (closes GLOB '[0-2][0-9]:[0-5][0-9]'),
    CONSTRAINT opening_interval_ordered CHECK (opens < closes AND closes <= '24:00'),
    CONSTRAINT opening_interval_once PRIMARY KEY (resource_id, weekday, opens)
) STRICT, WITHOUT ROWID;

-- Days on which the whole centre is closed, public holidays among them. Not working days either.
CREATE TABLE closed_day (
    day       TEXT NOT NULL CONSTRAINT closed_day_once PRIMARY KEY
        CONSTRAINT closed_day_is_date CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    reason_kk TEXT NOT NULL,
    reason_ru TEXT NOT NULL,
    reason_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
