-- People, what they may do, and how they are known between two requests.
--
-- Instants are whole seconds UTC (INTEGER). Civil times are text 'YYYY-MM-DDTHH:MM' in the centre's own time,
-- so that "10:00 on 5 March" stays 10:00 whatever happens to UTC offsets.
-- Every table is STRICT and every constraint has a name: the name is what the program shows to nobody and logs for us.

CREATE TABLE member (
    id            INTEGER PRIMARY KEY,
    surname       TEXT NOT NULL,
    given_name    TEXT NOT NULL,
    patronymic    TEXT NOT NULL DEFAULT '',
    -- Kept folded (lower case); a person signs in with either.
    email         TEXT CONSTRAINT member_email_known_once UNIQUE,
    -- E.164, for example +77771234567.
    phone         TEXT CONSTRAINT member_phone_known_once UNIQUE,
    language      TEXT NOT NULL CONSTRAINT member_language_known CHECK (language IN ('kk', 'ru', 'en')),
    state         TEXT NOT NULL CONSTRAINT member_state_known CHECK (state IN ('applied', 'active', 'paused', 'left')),
    -- PHC string; NULL until the person has chosen a password.
    password_hash TEXT,
    -- Display settings as `name=value` pairs joined by `&`; NULL until chosen.
    display       TEXT,
    created_at    INTEGER NOT NULL,
    CONSTRAINT member_can_be_reached CHECK (email IS NOT NULL OR phone IS NOT NULL)
) STRICT;

-- Roles add up. Every active person is a member; these come on top.
CREATE TABLE member_role (
    member_id  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    role       TEXT NOT NULL
        CONSTRAINT member_role_known CHECK (role IN ('coordinator', 'staff', 'accountant', 'administrator')),
    granted_at INTEGER NOT NULL,
    CONSTRAINT member_role_held_once PRIMARY KEY (member_id, role)
) STRICT, WITHOUT ROWID;

-- A session is known by the SHA-256 of its token: whoever reads this table cannot sign in with it.
-- An ended row is kept for a day (two hours on a shared computer), so that what was typed
-- when it ended can be given back to the same person and to nobody else.
CREATE TABLE session (
    id           INTEGER PRIMARY KEY,
    token_hash   BLOB NOT NULL CONSTRAINT session_token_unique UNIQUE,
    member_id    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    shared       INTEGER NOT NULL CONSTRAINT session_shared_is_flag CHECK (shared IN (0, 1)),
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    ended_at     INTEGER,
    CONSTRAINT session_seen_after_start CHECK (last_seen_at >= created_at)
) STRICT;

CREATE INDEX session_by_member ON session (member_id) WHERE ended_at IS NULL;

-- A computer of the centre is marked once by staff. Sessions there are short, and a crowd signing in
-- from its address is no attack.
CREATE TABLE centre_computer (
    id         INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL CONSTRAINT centre_computer_token_unique UNIQUE,
    marked_by  INTEGER NOT NULL REFERENCES member (id),
    marked_at  INTEGER NOT NULL
) STRICT;

-- Failed sign-ins, counted by what was typed and by address (each as a SHA-256): the wait grows with them, nobody is locked out.
CREATE TABLE sign_in_failure (
    subject_hash BLOB NOT NULL CONSTRAINT sign_in_failure_subject_once PRIMARY KEY,
    failures     INTEGER NOT NULL CONSTRAINT sign_in_failure_counts_up CHECK (failures > 0),
    last_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
