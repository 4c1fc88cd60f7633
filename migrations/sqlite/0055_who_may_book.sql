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

-- Who decides for a resource, where that was said on its own page: these and nobody else, whatever a coordinator's own
-- list says. No row: whoever coordinates it, as before.
CREATE TABLE resource_approver (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    CONSTRAINT resource_approver_once PRIMARY KEY (resource_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX resource_approver_of_member ON resource_approver (member_id);

CREATE TRIGGER resource_approver_needs_the_role BEFORE INSERT ON resource_approver
WHEN NOT EXISTS (SELECT 1 FROM member_role WHERE member_id = NEW.member_id AND role = 'coordinator')
BEGIN
    SELECT RAISE(ABORT, 'resource_approver_without_role');
END;

CREATE TRIGGER resource_approver_goes_with_the_role AFTER DELETE ON member_role
WHEN OLD.role = 'coordinator'
BEGIN
    DELETE FROM resource_approver WHERE member_id = OLD.member_id;
END;

DROP VIEW coordinates;

-- Who decides for what: every question about it is still asked here.
CREATE VIEW coordinates AS
SELECT member_role.member_id, resource.id AS resource_id
FROM member_role JOIN resource
WHERE member_role.role = 'coordinator'
    AND CASE WHEN EXISTS (SELECT 1 FROM resource_approver AS chosen WHERE chosen.resource_id = resource.id)
        THEN EXISTS (SELECT 1 FROM resource_approver AS chosen
            WHERE chosen.resource_id = resource.id AND chosen.member_id = member_role.member_id)
        ELSE NOT EXISTS (SELECT 1 FROM coordinator_resource AS listed WHERE listed.member_id = member_role.member_id)
            OR EXISTS (SELECT 1 FROM coordinator_resource AS listed
                WHERE listed.member_id = member_role.member_id AND listed.resource_id = resource.id)
        END;
