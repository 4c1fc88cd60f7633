-- In what a coordinator lets one member go further than the terms that hold for everybody: equal limits are unequal. Why,
-- is asked by nobody and kept nowhere. A row is given once and ended once; it is never changed.
CREATE TABLE member_allowance (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    what        TEXT NOT NULL CONSTRAINT member_allowance_what_known
        CHECK (what IN ('longer_stay', 'bigger_quota', 'shorter_notice', 'later_arrival')),
    -- Minutes over the longest stay; how many times the quota, 0 for no limit; minutes of notice in place of more; minutes
    -- after the start before a visit may be noted as not used.
    amount      INTEGER NOT NULL,
    -- For all of a kind, or for one resource; neither: for everything.
    kind        TEXT CONSTRAINT member_allowance_kind_known
        CHECK (kind IN ('room', 'table_game', 'instrument', 'workplace')),
    resource_id INTEGER REFERENCES resource (id) ON DELETE CASCADE,
    -- The civil day on which it was given.
    from_day    TEXT NOT NULL
        CONSTRAINT member_allowance_from_is_date CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- The last day on which it counts, whatever day is booked; NULL: until somebody ends it.
    until       TEXT
        CONSTRAINT member_allowance_until_is_date CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    given_by    INTEGER NOT NULL REFERENCES member (id),
    given_at    INTEGER NOT NULL,
    ended_by    INTEGER REFERENCES member (id),
    ended_at    INTEGER,
    CONSTRAINT member_allowance_amount_sane CHECK (CASE what
        WHEN 'longer_stay' THEN amount BETWEEN 5 AND 720
        WHEN 'bigger_quota' THEN amount IN (0, 2, 3)
        WHEN 'shorter_notice' THEN amount BETWEEN 0 AND 10080
        ELSE amount BETWEEN 5 AND 240 END),
    CONSTRAINT member_allowance_for_one_thing CHECK (kind IS NULL OR resource_id IS NULL),
    CONSTRAINT member_allowance_ordered CHECK (from_day <= until),
    CONSTRAINT member_allowance_by_another CHECK (given_by <> member_id),
    CONSTRAINT member_allowance_ended_by_somebody CHECK ((ended_by IS NULL) = (ended_at IS NULL))
) STRICT;

CREATE INDEX member_allowance_of_member ON member_allowance (member_id) WHERE ended_at IS NULL;

-- The same for the same thing counts once at a time.
CREATE TRIGGER member_allowance_once_at_a_time BEFORE INSERT ON member_allowance
BEGIN
    SELECT RAISE(ABORT, 'member_allowance_once') FROM member_allowance
    WHERE member_id = NEW.member_id AND what = NEW.what AND kind IS NEW.kind AND resource_id IS NEW.resource_id
        AND ended_at IS NULL AND (until IS NULL OR until >= NEW.from_day);
END;

CREATE TRIGGER member_allowance_is_given_or_ended
BEFORE UPDATE OF member_id, what, amount, kind, resource_id, from_day, until, given_by, given_at ON member_allowance
BEGIN
    SELECT RAISE(ABORT, 'member_allowance_unchangeable');
END;

CREATE TRIGGER member_allowance_ends_once BEFORE UPDATE OF ended_by, ended_at ON member_allowance
WHEN OLD.ended_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'member_allowance_ended');
END;
