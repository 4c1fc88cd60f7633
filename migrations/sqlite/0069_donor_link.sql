-- A private address at which a donor reads what became of each piece, without an account.

CREATE TABLE donor_link (
    id         INTEGER PRIMARY KEY,
    donor_id   INTEGER NOT NULL REFERENCES donor (id),
    -- Of the token in the address; the token itself is shown once.
    token_hash BLOB NOT NULL CONSTRAINT donor_link_token_once UNIQUE,
    made_by    INTEGER NOT NULL REFERENCES member (id),
    made_at    INTEGER NOT NULL,
    -- Closed by hand, or because another one was made.
    revoked_by INTEGER REFERENCES member (id),
    revoked_at INTEGER,
    CONSTRAINT donor_link_token_is_hashed CHECK (length(token_hash) = 32),
    CONSTRAINT donor_link_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;

CREATE INDEX donor_link_of_donor ON donor_link (donor_id, id);
-- One address opens at a time.
CREATE UNIQUE INDEX donor_link_one_that_opens ON donor_link (donor_id) WHERE revoked_at IS NULL;

CREATE TRIGGER donor_link_stays_closed BEFORE UPDATE ON donor_link WHEN OLD.revoked_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'donor_link_closed');
END;
