-- What somebody needs to get out of the building in an emergency: on the sheet of the day, for whoever said so.

-- Special-category data under a consent of its own. When it ends, what it was about is forgotten; that it was given stays.
CREATE TABLE evacuation_help (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    -- What to do, in the person's own words; nothing once it has ended.
    help      TEXT NOT NULL,
    -- The consent as it was read, and the version of its text.
    consent   TEXT NOT NULL CONSTRAINT evacuation_help_consent_is_there CHECK (consent <> ''),
    version   INTEGER NOT NULL CONSTRAINT evacuation_help_version_counted CHECK (version >= 1),
    language  TEXT NOT NULL CONSTRAINT evacuation_help_language_known CHECK (language IN ('kk', 'ru', 'en')),
    agreed_at INTEGER NOT NULL,
    -- Who gave it: the person, or who represents them by law.
    agreed_by INTEGER NOT NULL REFERENCES member (id),
    ended_at  INTEGER,
    -- NULL: the portal itself.
    ended_by  INTEGER REFERENCES member (id),
    CONSTRAINT evacuation_help_is_forgotten_at_its_end CHECK ((help = '') = (ended_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX evacuation_help_stands_once ON evacuation_help (member_id) WHERE ended_at IS NULL;

CREATE TRIGGER evacuation_help_ends_once BEFORE UPDATE ON evacuation_help
WHEN OLD.ended_at IS NOT NULL OR NEW.consent <> OLD.consent OR NEW.member_id <> OLD.member_id
BEGIN
    SELECT RAISE(ABORT, 'evacuation_help_immutable');
END;

-- Who had it before their eyes on the sheet of a day. Written before it is shown; the person reads it.
CREATE TABLE evacuation_view (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    by_member INTEGER NOT NULL REFERENCES member (id),
    at        INTEGER NOT NULL
) STRICT;

CREATE INDEX evacuation_view_of_member ON evacuation_view (member_id, at);
CREATE INDEX evacuation_view_by_time ON evacuation_view (at);

CREATE TRIGGER evacuation_view_is_never_changed BEFORE UPDATE ON evacuation_view
BEGIN
    SELECT RAISE(ABORT, 'evacuation_view_append_only');
END;
