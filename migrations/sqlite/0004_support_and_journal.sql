-- What a person needs from us for one booking. Special-category data: in a table of its own, under its own consent,
-- never in a list, a message or a log.
CREATE TABLE support_request (
    booking_id       INTEGER NOT NULL CONSTRAINT support_request_once_a_booking PRIMARY KEY REFERENCES booking (id),
    wish             TEXT NOT NULL CONSTRAINT support_request_says_something CHECK (wish <> ''),
    status           TEXT NOT NULL
        CONSTRAINT support_request_status_known CHECK (status IN ('asked', 'arranged', 'not_possible', 'withdrawn')),
    asked_at         INTEGER NOT NULL,
    -- The very words that were agreed to, in the language they were read.
    consent_text     TEXT NOT NULL CONSTRAINT support_request_has_consent CHECK (consent_text <> ''),
    consent_language TEXT NOT NULL
        CONSTRAINT support_request_language_known CHECK (consent_language IN ('kk', 'ru', 'en')),
    consent_by       INTEGER NOT NULL REFERENCES member (id)
) STRICT;

CREATE TRIGGER support_request_consent_is_never_changed
BEFORE UPDATE OF booking_id, asked_at, consent_text, consent_language, consent_by ON support_request
BEGIN
    SELECT RAISE(ABORT, 'support_request_consent_immutable');
END;

-- One row per denial, decision and view of support or access needs. Written in the same transaction as what it tells;
-- a view that cannot be logged is not shown.
CREATE TABLE journal (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    -- NULL: the portal itself, or somebody who has not signed in.
    by_member INTEGER REFERENCES member (id),
    action    TEXT NOT NULL CONSTRAINT journal_action_known CHECK (action IN (
        'access_denied', 'signed_in', 'signed_out', 'support_viewed', 'computer_marked', 'member_added')),
    -- Whom it is about, so that people can read who looked at what is theirs.
    about     INTEGER REFERENCES member (id),
    booking_id INTEGER REFERENCES booking (id),
    detail    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX journal_of_booking ON journal (booking_id, at) WHERE booking_id IS NOT NULL;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal_append_only');
END;

-- Jobs that run inside `serve`: what ran last, and how it ended.
CREATE TABLE job (
    name        TEXT NOT NULL CONSTRAINT job_once PRIMARY KEY,
    last_run_at INTEGER NOT NULL,
    last_error  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
