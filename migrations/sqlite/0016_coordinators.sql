-- Coordinators who decide for some resources only, and who sees to the support that has been promised.

-- For which resources a coordinator decides. No row: for all, those that are still to come included.
CREATE TABLE coordinator_resource (
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    resource_id INTEGER NOT NULL REFERENCES resource (id),
    CONSTRAINT coordinator_resource_once PRIMARY KEY (member_id, resource_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER coordinator_resource_needs_the_role BEFORE INSERT ON coordinator_resource
WHEN NOT EXISTS (SELECT 1 FROM member_role WHERE member_id = NEW.member_id AND role = 'coordinator')
BEGIN
    SELECT RAISE(ABORT, 'coordinator_resource_without_role');
END;

-- Whoever is given the role again begins without a list.
CREATE TRIGGER coordinator_resource_goes_with_the_role AFTER DELETE ON member_role
WHEN OLD.role = 'coordinator'
BEGIN
    DELETE FROM coordinator_resource WHERE member_id = OLD.member_id;
END;

-- Who decides for what: every question about it is asked here.
CREATE VIEW coordinates AS
SELECT member_role.member_id, resource.id AS resource_id
FROM member_role JOIN resource
WHERE member_role.role = 'coordinator'
    AND (NOT EXISTS (SELECT 1 FROM coordinator_resource AS listed WHERE listed.member_id = member_role.member_id)
        OR EXISTS (SELECT 1 FROM coordinator_resource AS listed
            WHERE listed.member_id = member_role.member_id AND listed.resource_id = resource.id));

-- Who answered a request for support sees to it until the visit is over, or until somebody takes over.
ALTER TABLE support_request ADD COLUMN responsible INTEGER REFERENCES member (id);

UPDATE support_request SET responsible = changed_by WHERE status IN ('arranged', 'not_possible');

CREATE INDEX support_request_of_responsible ON support_request (responsible) WHERE status = 'arranged';
