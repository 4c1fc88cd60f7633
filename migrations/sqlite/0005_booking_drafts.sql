-- The answers of a request that is not sent yet, so that Back, an ended session and a second thought lose nothing.
-- Known by the one-time key of its form; gone when the request is sent, or after a day.
CREATE TABLE booking_draft (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key       TEXT NOT NULL,
    -- As typed, application/x-www-form-urlencoded. Wishes for support are in it only when their consent is.
    answers   TEXT NOT NULL,
    saved_at  INTEGER NOT NULL,
    CONSTRAINT booking_draft_once PRIMARY KEY (member_id, key)
) STRICT, WITHOUT ROWID;
