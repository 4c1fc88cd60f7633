-- The front desk: who comes, who is here, who has gone. What was noted by mistake is taken back by one more row of history.

INSERT INTO booking_transition (from_state, to_state) VALUES
    ('checked_in', 'approved'),
    -- After an early end the law of what is held judges again: the rest may be somebody else's by now.
    ('completed', 'checked_in'),
    ('no_show', 'approved');

-- When it was to end, if the people left earlier: taking that back gives the old end back.
ALTER TABLE booking ADD COLUMN planned_end TEXT CONSTRAINT booking_planned_end_is_later
    CHECK (planned_end IS NULL OR planned_end > ends);

-- For whose bookings somebody stands at the desk: staff for all, coordinators for what they coordinate.
CREATE VIEW welcomes AS
SELECT member_id, resource_id FROM coordinates
UNION
SELECT member_role.member_id, resource.id FROM member_role JOIN resource WHERE member_role.role = 'staff';
