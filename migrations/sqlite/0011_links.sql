-- Links that are sent by e-mail: to confirm an address, to come in for the first time, to choose a new password,
-- to sign in. What a link opens is known by the SHA-256 of its token, and the token is made when the letter leaves:
-- neither this file nor a copy of it ever holds a link that can be used.
CREATE TABLE link (
    id         INTEGER PRIMARY KEY,
    -- Two letters carry no link but go the same way, past the inbox: email_changed tells an old address that it
    -- counts no longer, not_now tells somebody who asked to join why they are not welcomed yet.
    purpose    TEXT NOT NULL CONSTRAINT link_purpose_known
        CHECK (purpose IN ('confirm_email', 'invitation', 'new_password', 'sign_in', 'email_changed', 'not_now')),
    member_id  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    -- Where the letter goes. An address that is to be confirmed need not be the person's yet.
    email      TEXT NOT NULL,
    -- waiting: the letter has not left. replaced: another one was asked for. failed: the letter will not arrive.
    state      TEXT NOT NULL DEFAULT 'waiting'
        CONSTRAINT link_state_known CHECK (state IN ('waiting', 'sent', 'used', 'replaced', 'failed')),
    asked_at   INTEGER NOT NULL,
    -- Replaced each time the letter is tried anew.
    token_hash BLOB CONSTRAINT link_token_unique UNIQUE,
    expires_at INTEGER,
    used_at    INTEGER,
    -- Not before this instant, and how often a server has put it off.
    next_at    INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0 CONSTRAINT link_attempts_counted CHECK (attempts >= 0),
    CONSTRAINT link_expires_with_its_token CHECK ((token_hash IS NULL) = (expires_at IS NULL)),
    CONSTRAINT link_used_has_time CHECK ((used_at IS NOT NULL) = (state = 'used')),
    CONSTRAINT link_or_letter CHECK (purpose NOT IN ('email_changed', 'not_now') OR token_hash IS NULL)
) STRICT;

CREATE UNIQUE INDEX link_open_once ON link (member_id, purpose)
    WHERE state IN ('waiting', 'sent') AND purpose <> 'email_changed';
CREATE INDEX link_waiting ON link (next_at) WHERE state = 'waiting';
CREATE INDEX link_of_member ON link (member_id, asked_at);

-- What somebody typed to get back in. Whether anybody is known by it is found out when the letter is written,
-- so that the page answers everybody alike and as fast. A row lives until then.
CREATE TABLE link_request (
    id       INTEGER PRIMARY KEY,
    login    TEXT NOT NULL CONSTRAINT link_request_names_somebody CHECK (login <> ''),
    purpose  TEXT NOT NULL CONSTRAINT link_request_purpose_known CHECK (purpose IN ('sign_in', 'new_password')),
    asked_at INTEGER NOT NULL
) STRICT;

-- A code of ten digits is not guessed in twenty tries.
ALTER TABLE sign_in_code ADD COLUMN wrong_tries INTEGER NOT NULL DEFAULT 0
    CONSTRAINT sign_in_code_tries_counted CHECK (wrong_tries BETWEEN 0 AND 20);

-- Somebody who asked to join. `again`: somebody who is known already, to whom no letter can be sent.
CREATE TABLE application (
    id           INTEGER PRIMARY KEY,
    member_id    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    again        INTEGER NOT NULL CONSTRAINT application_again_is_flag CHECK (again IN (0, 1)),
    at           INTEGER NOT NULL,
    ended_at     INTEGER,
    ended_by     INTEGER REFERENCES member (id),
    -- Why not now; read by the person.
    reason       TEXT NOT NULL DEFAULT '',
    CONSTRAINT application_ended_by_somebody CHECK (ended_at IS NOT NULL OR ended_by IS NULL)
) STRICT;

CREATE UNIQUE INDEX application_waits_once ON application (member_id) WHERE ended_at IS NULL;
CREATE INDEX application_waiting ON application (at) WHERE ended_at IS NULL;

-- One-time keys of the public form and of the import, as SHA-256 with what was typed: sent twice, it counts once.
CREATE TABLE joining_key (
    key_hash BLOB NOT NULL CONSTRAINT joining_key_used_once PRIMARY KEY,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
