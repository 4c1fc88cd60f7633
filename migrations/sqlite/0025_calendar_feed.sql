-- Private addresses under which a calendar program reads: one's own bookings, or what is taken of a resource that one
-- coordinates. Whoever knows the address reads it, so it is kept as a hash, shown once, and made anew at a press.
CREATE TABLE calendar_feed (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    -- NULL: one's own bookings.
    resource_id INTEGER REFERENCES resource (id) ON DELETE CASCADE,
    -- SHA-256 of the token in the address.
    token_hash  BLOB NOT NULL CONSTRAINT calendar_feed_token_once UNIQUE,
    made_at     INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX calendar_feed_own_once ON calendar_feed (member_id) WHERE resource_id IS NULL;
CREATE UNIQUE INDEX calendar_feed_of_resource_once ON calendar_feed (member_id, resource_id) WHERE resource_id IS NOT NULL;
