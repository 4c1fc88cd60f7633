-- When the portal was last awake. What nobody could answer while it slept does not lapse: requests and wishes to move no
-- more than offers to the waiting list, which had this row for themselves until now.
CREATE TABLE awake (
    id      INTEGER PRIMARY KEY CONSTRAINT awake_is_one CHECK (id = 1),
    -- Civil time.
    seen_at TEXT NOT NULL
) STRICT;

INSERT INTO awake (id, seen_at) SELECT id, seen_at FROM waitlist_watch;
DROP TABLE waitlist_watch;
