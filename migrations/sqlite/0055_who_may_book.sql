-- Who may book: every member, or only those who were chosen for it.

ALTER TABLE resource ADD COLUMN for_chosen INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_for_chosen_is_flag CHECK (for_chosen IN (0, 1));

-- Who was chosen; kept while everybody may book, so that the list need not be made anew.
CREATE TABLE resource_member (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    chosen_by   INTEGER NOT NULL REFERENCES member (id),
    chosen_at   INTEGER NOT NULL,
    CONSTRAINT resource_member_once PRIMARY KEY (resource_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX resource_member_of_member ON resource_member (member_id);
