-- Whoever asked to keep a loan longer may need it no more: the wish is withdrawn before it is answered, and the loan is due
-- as it was. A wish is answered or withdrawn, never both, and neither twice.

ALTER TABLE extension ADD COLUMN withdrawn_by INTEGER REFERENCES member (id);
ALTER TABLE extension ADD COLUMN withdrawn_at INTEGER CONSTRAINT extension_withdrawn_unanswered
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL OR answered_at IS NULL));

DROP INDEX extension_one_open;
CREATE UNIQUE INDEX extension_one_open ON extension (custody_id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;

CREATE TRIGGER extension_is_withdrawn_once BEFORE UPDATE OF custody_id, answered_at, granted, withdrawn_at ON extension
WHEN OLD.withdrawn_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'extension_withdrawn');
END;
