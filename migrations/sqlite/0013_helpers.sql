-- People who act for others: helpers, whom a member allows single things, and legal representatives, who act as of right.

-- What a member offers to whoever signs in with `login`. It is kept and shown alike whether or not anybody does,
-- so that nobody can learn from it who has an account here. It counts for nothing until it is accepted.
CREATE TABLE helper_offer (
    id           INTEGER PRIMARY KEY,
    member_id    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    -- As member.email or member.phone.
    login        TEXT NOT NULL CONSTRAINT helper_offer_is_to_somebody CHECK (login <> ''),
    may_book     INTEGER NOT NULL CONSTRAINT helper_offer_book_is_flag CHECK (may_book IN (0, 1)),
    may_cancel   INTEGER NOT NULL CONSTRAINT helper_offer_cancel_is_flag CHECK (may_cancel IN (0, 1)),
    may_collect  INTEGER NOT NULL CONSTRAINT helper_offer_collect_is_flag CHECK (may_collect IN (0, 1)),
    may_read     INTEGER NOT NULL CONSTRAINT helper_offer_read_is_flag CHECK (may_read IN (0, 1)),
    sees_support INTEGER NOT NULL CONSTRAINT helper_offer_support_is_flag CHECK (sees_support IN (0, 1)),
    -- The last civil day on which it would count.
    until        TEXT CONSTRAINT helper_offer_until_is_date
        CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    offered_at   INTEGER NOT NULL,
    CONSTRAINT helper_offer_once UNIQUE (member_id, login)
) STRICT;

CREATE INDEX helper_offer_to ON helper_offer (login);

-- One person may act for another.
CREATE TABLE helper_grant (
    id           INTEGER PRIMARY KEY,
    -- For whom.
    member_id    INTEGER NOT NULL REFERENCES member (id),
    -- Who.
    helper_id    INTEGER NOT NULL REFERENCES member (id),
    footing      TEXT NOT NULL CONSTRAINT helper_grant_footing_known CHECK (footing IN ('helper', 'representative')),
    may_book     INTEGER NOT NULL CONSTRAINT helper_grant_book_is_flag CHECK (may_book IN (0, 1)),
    may_cancel   INTEGER NOT NULL CONSTRAINT helper_grant_cancel_is_flag CHECK (may_cancel IN (0, 1)),
    -- Equipment; no right is asked for yet that this one gives.
    may_collect  INTEGER NOT NULL CONSTRAINT helper_grant_collect_is_flag CHECK (may_collect IN (0, 1)),
    may_read     INTEGER NOT NULL CONSTRAINT helper_grant_read_is_flag CHECK (may_read IN (0, 1)),
    -- Support that was asked for, and access needs.
    sees_support INTEGER NOT NULL CONSTRAINT helper_grant_support_is_flag CHECK (sees_support IN (0, 1)),
    -- The last civil day on which it counts.
    until        TEXT CONSTRAINT helper_grant_until_is_date
        CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES member (id),
    recorded_at  INTEGER NOT NULL,
    -- By which paper, when it was recorded at the desk: its name, date and number. Empty: by the two themselves.
    paper        TEXT NOT NULL DEFAULT '',
    ended_by     INTEGER REFERENCES member (id),
    ended_at     INTEGER,
    CONSTRAINT helper_grant_is_for_another CHECK (member_id <> helper_id),
    CONSTRAINT helper_grant_representative_may_all CHECK (footing <> 'representative'
        OR (may_book AND may_cancel AND may_collect AND may_read AND sees_support AND paper <> '')),
    CONSTRAINT helper_grant_ended_by_somebody CHECK ((ended_by IS NULL) = (ended_at IS NULL))
) STRICT;

-- Twice is one.
CREATE UNIQUE INDEX helper_grant_once ON helper_grant (member_id, helper_id) WHERE ended_at IS NULL;
CREATE INDEX helper_grant_of_helper ON helper_grant (helper_id) WHERE ended_at IS NULL;

-- Only the name of its paper can still be forgotten.
CREATE TRIGGER helper_grant_ended_is_over
BEFORE UPDATE OF member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read, sees_support, until,
    recorded_by, recorded_at, ended_by, ended_at ON helper_grant
WHEN OLD.ended_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'helper_grant_is_over');
END;

-- For whom this sign-in acts; NULL: for the person themselves.
ALTER TABLE session ADD COLUMN acting_for INTEGER REFERENCES member (id);

-- The grant on which somebody else's booking was made or given up; NULL: in their own name, or for the centre.
ALTER TABLE booking_event ADD COLUMN grant_id INTEGER REFERENCES helper_grant (id);

-- A grant that was withdrawn a moment ago no longer books. Its last day is judged by the program, which knows the day.
CREATE TRIGGER booking_event_on_behalf_is_allowed BEFORE INSERT ON booking_event
WHEN NEW.grant_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM helper_grant JOIN booking ON booking.member_id = helper_grant.member_id
    WHERE helper_grant.id = NEW.grant_id AND booking.id = NEW.booking_id
        AND helper_grant.helper_id = NEW.by_member AND helper_grant.ended_at IS NULL
        AND (NEW.from_state = 'new' AND helper_grant.may_book
            OR NEW.to_state = 'cancelled' AND helper_grant.may_cancel))
BEGIN
    SELECT RAISE(ABORT, 'helper_may_not');
END;

-- What is given up by a helper is given up by the member: nobody has to say why.
DROP TRIGGER booking_event_cancelled_by_staff_has_reason;

CREATE TRIGGER booking_event_cancelled_by_staff_has_reason BEFORE INSERT ON booking_event
WHEN NEW.to_state = 'cancelled' AND NEW.reason = '' AND NEW.grant_id IS NULL
    AND NEW.by_member IS NOT (SELECT member_id FROM booking WHERE id = NEW.booking_id)
BEGIN
    SELECT RAISE(ABORT, 'booking_cancel_needs_reason');
END;

-- A draft belongs to whom it is for and to who types it: what one helper types is not another's to read.
CREATE TABLE booking_draft_of_two (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    made_by   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key       TEXT NOT NULL,
    -- As typed, application/x-www-form-urlencoded. Wishes for support are in it only when their consent is.
    answers   TEXT NOT NULL,
    saved_at  INTEGER NOT NULL,
    CONSTRAINT booking_draft_once PRIMARY KEY (member_id, made_by, key)
) STRICT, WITHOUT ROWID;

INSERT INTO booking_draft_of_two (member_id, made_by, key, answers, saved_at)
SELECT member_id, member_id, key, answers, saved_at FROM booking_draft;

DROP TABLE booking_draft;
ALTER TABLE booking_draft_of_two RENAME TO booking_draft;
