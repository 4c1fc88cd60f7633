-- The second step of signing in: a code from an app that both sides compute from one secret (TOTP, RFC 6238).

CREATE TABLE second_step (
    member_id    INTEGER NOT NULL CONSTRAINT second_step_once PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    -- Both sides need it as it is; there is nothing to compare a hash with.
    secret       BLOB NOT NULL CONSTRAINT second_step_secret_length CHECK (length(secret) = 20),
    made_at      INTEGER NOT NULL,
    -- NULL until the person has shown that the app computes the same codes.
    confirmed_at INTEGER,
    -- The latest step of 30 seconds whose code was accepted: a code counts once.
    last_step    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- For the day on which the phone is gone. Each opens once.
CREATE TABLE recovery_code (
    code_hash BLOB NOT NULL CONSTRAINT recovery_code_once PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    made_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX recovery_code_of_member ON recovery_code (member_id);

-- The password was right; until the second step this session lets nobody in.
ALTER TABLE session ADD COLUMN halfway INTEGER NOT NULL DEFAULT 0 CONSTRAINT session_halfway_is_flag CHECK (halfway IN (0, 1));

-- Whoever knows the password alone is not the person: only a sign-in that lets somebody in is a sign of life.
DROP TRIGGER member_is_seen_at_sign_in;
CREATE TRIGGER member_is_seen_at_sign_in AFTER INSERT ON session WHEN NEW.halfway = 0
BEGIN
    UPDATE member SET last_seen_at = NEW.created_at WHERE id = NEW.member_id;
END;

CREATE TRIGGER member_is_seen_after_second_step AFTER UPDATE OF halfway ON session WHEN NEW.halfway = 0
BEGIN
    UPDATE member SET last_seen_at = NEW.last_seen_at WHERE id = NEW.member_id;
END;
