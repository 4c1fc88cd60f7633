-- What people are told: written in the same transaction as the fact it tells, delivered later by a job.

-- How a person wants to hear from us. Without a row the defaults of messages::rules hold.
CREATE TABLE contact_preference (
    member_id       INTEGER NOT NULL CONSTRAINT contact_preference_once PRIMARY KEY
        REFERENCES member (id) ON DELETE CASCADE,
    -- The language a person speaks, apart from the one they read (member.language).
    spoken_language TEXT NOT NULL
        CONSTRAINT contact_preference_language_known CHECK (spoken_language IN ('kk', 'ru', 'en')),
    -- everything; changes: only what changes my plans; by_hand: tell me by phone or in person.
    preset          TEXT NOT NULL
        CONSTRAINT contact_preference_preset_known CHECK (preset IN ('everything', 'changes', 'by_hand')),
    -- How a coordinator reaches them. write: SMS or messenger, never a call.
    reach           TEXT NOT NULL
        CONSTRAINT contact_preference_reach_known CHECK (reach IN ('call', 'write', 'helper', 'in_person')),
    -- Who passes it on, name and phone as typed.
    helper          TEXT NOT NULL DEFAULT '',
    -- Reminders a day and two hours before the start.
    remind_day      INTEGER NOT NULL CONSTRAINT contact_preference_remind_day_is_flag CHECK (remind_day IN (0, 1)),
    remind_hours    INTEGER NOT NULL CONSTRAINT contact_preference_remind_hours_is_flag CHECK (remind_hours IN (0, 1)),
    -- For those who decide bookings: a message for each request, or one each working day.
    requests        TEXT NOT NULL
        CONSTRAINT contact_preference_requests_known CHECK (requests IN ('at_once', 'daily')),
    CONSTRAINT contact_preference_helper_is_named CHECK (reach <> 'helper' OR helper <> '')
) STRICT;

-- An address that a mail server refused for good. Until the person has another one they are told by hand.
CREATE TABLE mail_refusal (
    member_id INTEGER NOT NULL CONSTRAINT mail_refusal_once PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    email     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

-- A message is a fact, not a text: it is put into words when it is shown, sent or said, in the language of that moment.
-- Every message stands in the person's inbox.
CREATE TABLE message (
    id            INTEGER PRIMARY KEY,
    member_id     INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    -- The variant of messages::Notice, and its fields.
    kind          TEXT NOT NULL CONSTRAINT message_kind_named CHECK (kind <> ''),
    facts         TEXT NOT NULL CONSTRAINT message_facts_are_json CHECK (json_valid(facts)),
    booking_id    INTEGER REFERENCES booking (id),
    created_at    INTEGER NOT NULL,
    -- Civil time from which nobody needs to hear it any more: the start of the visit it reminds of.
    useless_after TEXT,
    read_at       INTEGER,
    -- What must be told once only, however often a job runs.
    once_key      TEXT CONSTRAINT message_written_once UNIQUE
) STRICT;

CREATE INDEX message_of_member ON message (member_id, id);
CREATE INDEX message_unread ON message (member_id) WHERE read_at IS NULL;
CREATE INDEX message_of_booking ON message (booking_id) WHERE booking_id IS NOT NULL;

-- A way that a message takes besides the inbox.
CREATE TABLE delivery (
    id         INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    -- The same as the message's: one person's letters leave in their order.
    member_id  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    way        TEXT NOT NULL CONSTRAINT delivery_way_known CHECK (way IN ('email', 'by_hand')),
    -- dropped: nobody needs to hear it any more, or nobody may.
    state      TEXT NOT NULL DEFAULT 'waiting'
        CONSTRAINT delivery_state_known CHECK (state IN ('waiting', 'done', 'failed', 'dropped')),
    attempts   INTEGER NOT NULL DEFAULT 0 CONSTRAINT delivery_attempts_counted CHECK (attempts >= 0),
    -- Not before this instant.
    next_at    INTEGER NOT NULL,
    -- For administrators: what the mail server said.
    last_error TEXT NOT NULL DEFAULT '',
    ended_at   INTEGER,
    CONSTRAINT delivery_once_a_way UNIQUE (message_id, way),
    CONSTRAINT delivery_ends_with_its_state CHECK ((ended_at IS NULL) = (state = 'waiting'))
) STRICT;

CREATE INDEX delivery_waiting ON delivery (way, member_id, id) WHERE state = 'waiting';
CREATE INDEX delivery_failed ON delivery (ended_at) WHERE state = 'failed';

-- Who tried to tell somebody by hand, and how it went.
CREATE TABLE contact_attempt (
    id          INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    by_member   INTEGER NOT NULL REFERENCES member (id),
    result      TEXT NOT NULL
        CONSTRAINT contact_attempt_result_known CHECK (result IN ('reached', 'no_answer', 'again')),
    -- Civil time at which to try again.
    again_at    TEXT,
    CONSTRAINT contact_attempt_again_has_time CHECK ((again_at IS NULL) = (result <> 'again'))
) STRICT;

CREATE INDEX contact_attempt_of_delivery ON contact_attempt (delivery_id);

-- What coordinators tell everybody. One language is enough to publish at once; the others follow.
CREATE TABLE announcement (
    id           INTEGER PRIMARY KEY,
    title_kk     TEXT NOT NULL DEFAULT '',
    title_ru     TEXT NOT NULL DEFAULT '',
    title_en     TEXT NOT NULL DEFAULT '',
    text_kk      TEXT NOT NULL DEFAULT '',
    text_ru      TEXT NOT NULL DEFAULT '',
    text_en      TEXT NOT NULL DEFAULT '',
    -- The last day on which it stands on the first page.
    shown_until  TEXT NOT NULL CONSTRAINT announcement_shown_until_is_date
        CHECK (shown_until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- Whom it is sent to: nobody, everybody, or the people with a booking on `day`.
    audience     TEXT NOT NULL
        CONSTRAINT announcement_audience_known CHECK (audience IN ('nobody', 'everybody', 'day')),
    day          TEXT,
    written_by   INTEGER NOT NULL REFERENCES member (id),
    written_at   INTEGER NOT NULL,
    withdrawn_at INTEGER,
    -- The one-time key of the form: sent twice, it is published once.
    one_time_key TEXT NOT NULL CONSTRAINT announcement_key_used_once UNIQUE,
    -- The day on which, as it says, the whole centre is closed; opening that day again withdraws it.
    closes       TEXT,
    CONSTRAINT announcement_says_something CHECK (title_kk <> '' OR title_ru <> '' OR title_en <> ''),
    CONSTRAINT announcement_day_has_date CHECK ((day IS NULL) = (audience <> 'day'))
) STRICT;

CREATE INDEX announcement_shown ON announcement (shown_until) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX announcement_closes_once ON announcement (closes)
    WHERE closes IS NOT NULL AND withdrawn_at IS NULL;

-- "Something is wrong": a barrier, a complaint, a second look at a refusal. Read by administrators only.
CREATE TABLE feedback (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CONSTRAINT feedback_kind_known CHECK (kind IN ('barrier', 'complaint', 'second_look')),
    text         TEXT NOT NULL CONSTRAINT feedback_says_something CHECK (text <> ''),
    -- The path of the page from which it was written.
    page         TEXT NOT NULL,
    -- NULL: without a name.
    member_id    INTEGER REFERENCES member (id) ON DELETE SET NULL,
    -- How to answer somebody without an account, as typed.
    contact      TEXT NOT NULL DEFAULT '',
    at           INTEGER NOT NULL,
    one_time_key TEXT NOT NULL CONSTRAINT feedback_key_used_once UNIQUE,
    answer       TEXT,
    answered_by  INTEGER REFERENCES member (id),
    answered_at  INTEGER,
    CONSTRAINT feedback_answered_by_somebody
        CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL))
) STRICT;

CREATE INDEX feedback_by_time ON feedback (at);

-- What was called off when a day was closed.
CREATE INDEX booking_event_by_time ON booking_event (at);
