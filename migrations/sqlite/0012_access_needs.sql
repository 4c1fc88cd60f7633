-- What helps a person, said once; the consents under which it is kept; and how far the support they ask for has come.
-- Special-category data: optional, in tables of its own, read only by who must act on it, and each look is a row.

-- What somebody agreed to, in full and as it was read.
CREATE TABLE consent (
    id            INTEGER PRIMARY KEY,
    member_id     INTEGER NOT NULL REFERENCES member (id),
    kind          TEXT NOT NULL CONSTRAINT consent_kind_known CHECK (kind IN ('access_needs')),
    -- Of the text: another one is asked for anew.
    version       INTEGER NOT NULL CONSTRAINT consent_version_counted CHECK (version >= 1),
    language      TEXT NOT NULL CONSTRAINT consent_language_known CHECK (language IN ('kk', 'ru', 'en')),
    text          TEXT NOT NULL,
    purposes      TEXT NOT NULL,
    data          TEXT NOT NULL,
    period        TEXT NOT NULL,
    third_parties TEXT NOT NULL,
    method        TEXT NOT NULL CONSTRAINT consent_method_known CHECK (method IN ('portal', 'paper')),
    at            INTEGER NOT NULL,
    -- Who gave it: the person, or who represents them by law.
    by_member     INTEGER NOT NULL REFERENCES member (id),
    CONSTRAINT consent_is_complete
        CHECK (text <> '' AND purposes <> '' AND data <> '' AND period <> '' AND third_parties <> '')
) STRICT;

CREATE INDEX consent_of_member ON consent (member_id, kind);

CREATE TRIGGER consent_is_never_changed BEFORE UPDATE ON consent
BEGIN
    SELECT RAISE(ABORT, 'consent_immutable');
END;

-- A consent ends once.
CREATE TABLE consent_withdrawal (
    consent_id INTEGER NOT NULL CONSTRAINT consent_withdrawn_once PRIMARY KEY REFERENCES consent (id) ON DELETE CASCADE,
    at         INTEGER NOT NULL,
    -- NULL: the portal itself, when its period was over.
    by_member  INTEGER REFERENCES member (id)
) STRICT;

CREATE TRIGGER consent_withdrawal_is_never_changed BEFORE UPDATE ON consent_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'consent_withdrawal_immutable');
END;

-- A person's standing card. There is none unless the person made one, and nothing depends on it.
CREATE TABLE access_needs (
    member_id       INTEGER NOT NULL CONSTRAINT access_needs_one_card PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    consent_id      INTEGER NOT NULL REFERENCES consent (id),
    saved_at        INTEGER NOT NULL,
    -- Saved, sent with a request, or said to be still right: after two years without it the card goes.
    last_used_at    INTEGER NOT NULL,
    -- When the person was told that it would go; NULL again with its next use.
    removal_told_at INTEGER
) STRICT;

CREATE INDEX access_needs_by_use ON access_needs (last_used_at);
CREATE INDEX access_needs_of_consent ON access_needs (consent_id);

-- What helps, and how, in the person's own words. Never why.
CREATE TABLE access_need (
    member_id INTEGER NOT NULL REFERENCES access_needs (member_id) ON DELETE CASCADE,
    kind      TEXT NOT NULL CONSTRAINT access_need_kind_known CHECK (kind IN (
        'interpreter_kazakh', 'interpreter_russian', 'assistant', 'guide', 'reader', 'ramp', 'hearing_loop',
        'large_print', 'quiet', 'more_time', 'guide_dog', 'other')),
    sentence  TEXT NOT NULL DEFAULT '',
    CONSTRAINT access_need_once_a_kind PRIMARY KEY (member_id, kind),
    CONSTRAINT access_need_other_says_what CHECK (kind <> 'other' OR sentence <> '')
) STRICT, WITHOUT ROWID;

-- No card without the consent of the very person, and none after it: whatever path the write takes.
CREATE TRIGGER access_needs_insert_has_consent BEFORE INSERT ON access_needs
WHEN NOT EXISTS (
    SELECT 1 FROM consent WHERE id = NEW.consent_id AND member_id = NEW.member_id AND kind = 'access_needs'
        AND NOT EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = consent.id))
BEGIN
    SELECT RAISE(ABORT, 'access_needs_without_consent');
END;

CREATE TRIGGER access_needs_update_has_consent BEFORE UPDATE ON access_needs
WHEN NOT EXISTS (
    SELECT 1 FROM consent WHERE id = NEW.consent_id AND member_id = NEW.member_id AND kind = 'access_needs'
        AND NOT EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = consent.id))
BEGIN
    SELECT RAISE(ABORT, 'access_needs_without_consent');
END;

CREATE TRIGGER consent_withdrawal_removes_card AFTER INSERT ON consent_withdrawal
BEGIN
    DELETE FROM access_needs WHERE consent_id = NEW.consent_id;
END;

-- Who looked at somebody's card, and because of which booking; without one, whoever represents them, to act for them.
-- Written before it is shown; the person reads it.
CREATE TABLE access_needs_view (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES member (id),
    by_member  INTEGER NOT NULL REFERENCES member (id),
    booking_id INTEGER REFERENCES booking (id),
    at         INTEGER NOT NULL
) STRICT;

CREATE INDEX access_needs_view_of_member ON access_needs_view (member_id, at);
CREATE INDEX access_needs_view_by_time ON access_needs_view (at);

CREATE TRIGGER access_needs_view_is_never_changed BEFORE UPDATE ON access_needs_view
BEGIN
    SELECT RAISE(ABORT, 'access_needs_view_append_only');
END;

-- Every change of a support request that exists. What is withdrawn is over.
CREATE TABLE support_transition (
    from_status TEXT NOT NULL,
    to_status   TEXT NOT NULL,
    CONSTRAINT support_transition_once PRIMARY KEY (from_status, to_status)
) STRICT, WITHOUT ROWID;

INSERT INTO support_transition (from_status, to_status) VALUES
    ('asked', 'arranged'),
    ('asked', 'not_possible'),
    ('asked', 'withdrawn'),
    ('arranged', 'not_possible'),
    ('arranged', 'withdrawn'),
    ('not_possible', 'arranged'),
    ('not_possible', 'withdrawn');

-- The table is built anew because its checks change: with its withdrawal a wish is forgotten.
CREATE TABLE support_request_grown (
    booking_id       INTEGER NOT NULL CONSTRAINT support_request_once_a_booking PRIMARY KEY REFERENCES booking (id),
    wish             TEXT NOT NULL,
    -- The person's standing card is in it: it goes with the consent to that.
    from_card        INTEGER NOT NULL DEFAULT 0 CONSTRAINT support_request_from_card_is_flag CHECK (from_card IN (0, 1)),
    status           TEXT NOT NULL
        CONSTRAINT support_request_status_known CHECK (status IN ('asked', 'arranged', 'not_possible', 'withdrawn')),
    -- What the coordinator says to the person; it may speak of the wish, and goes with it.
    answer           TEXT NOT NULL DEFAULT '',
    asked_at         INTEGER NOT NULL,
    -- The last change of the status; by nobody: the portal itself.
    changed_at       INTEGER,
    changed_by       INTEGER REFERENCES member (id),
    -- The very words that were agreed to, in the language they were read.
    consent_text     TEXT NOT NULL CONSTRAINT support_request_has_consent CHECK (consent_text <> ''),
    consent_language TEXT NOT NULL
        CONSTRAINT support_request_language_known CHECK (consent_language IN ('kk', 'ru', 'en')),
    consent_by       INTEGER NOT NULL REFERENCES member (id),
    CONSTRAINT support_request_says_something CHECK ((wish = '') = (status = 'withdrawn')),
    CONSTRAINT support_request_refusal_says_why CHECK (status <> 'not_possible' OR answer <> ''),
    CONSTRAINT support_request_withdrawn_says_nothing CHECK (status <> 'withdrawn' OR answer = '')
) STRICT;

INSERT INTO support_request_grown (booking_id, wish, status, answer, asked_at, consent_text, consent_language, consent_by)
SELECT booking_id, iif(status = 'withdrawn', '', wish), status, iif(status = 'not_possible', '–', ''), asked_at,
    consent_text, consent_language, consent_by
FROM support_request;

DROP TABLE support_request;
ALTER TABLE support_request_grown RENAME TO support_request;

CREATE INDEX support_request_to_arrange ON support_request (booking_id) WHERE status = 'asked';

CREATE TRIGGER support_request_consent_is_never_changed
BEFORE UPDATE OF booking_id, from_card, asked_at, consent_text, consent_language, consent_by ON support_request
BEGIN
    SELECT RAISE(ABORT, 'support_request_consent_immutable');
END;

-- How a request for support came to where it stands: who and when, and not a word of what.
CREATE TABLE support_event (
    id          INTEGER PRIMARY KEY,
    booking_id  INTEGER NOT NULL REFERENCES support_request (booking_id) ON DELETE CASCADE,
    from_status TEXT NOT NULL,
    to_status   TEXT NOT NULL,
    at          INTEGER NOT NULL,
    -- NULL: the portal itself.
    by_member   INTEGER REFERENCES member (id),
    CONSTRAINT support_event_transition_known
        FOREIGN KEY (from_status, to_status) REFERENCES support_transition (from_status, to_status)
) STRICT;

CREATE INDEX support_event_of_booking ON support_event (booking_id);

CREATE TRIGGER support_event_is_never_changed BEFORE UPDATE ON support_event
BEGIN
    SELECT RAISE(ABORT, 'support_event_append_only');
END;

-- Whoever changes a status leaves a row; a change that does not exist is refused by it.
CREATE TRIGGER support_request_leaves_history AFTER UPDATE OF status ON support_request
WHEN NEW.status <> OLD.status
BEGIN
    INSERT INTO support_event (booking_id, from_status, to_status, at, by_member)
    VALUES (NEW.booking_id, OLD.status, NEW.status, NEW.changed_at, NEW.changed_by);
END;
