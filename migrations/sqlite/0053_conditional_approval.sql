-- A coordinator decides on every wish, on none, or only on one that is out of the ordinary.

-- Where needs_approval is set and one of these is told, only a wish that one of them fits is decided by a coordinator.
ALTER TABLE resource ADD COLUMN approval_over_minutes INTEGER
    CONSTRAINT resource_approval_over_minutes_positive CHECK (approval_over_minutes >= 1)
    CONSTRAINT resource_approval_over_minutes_needed CHECK (approval_over_minutes IS NULL OR needs_approval);
ALTER TABLE resource ADD COLUMN approval_over_people INTEGER
    CONSTRAINT resource_approval_over_people_positive CHECK (approval_over_people >= 1)
    CONSTRAINT resource_approval_over_people_needed CHECK (approval_over_people IS NULL OR needs_approval);
-- Of the day: what begins before the first or ends after the second.
ALTER TABLE resource ADD COLUMN approval_before TEXT
    CONSTRAINT resource_approval_before_is_time CHECK (approval_before GLOB '[0-2][0-9]:[0-5][0-9]')
    CONSTRAINT resource_approval_before_needed CHECK (approval_before IS NULL OR needs_approval);
ALTER TABLE resource ADD COLUMN approval_after TEXT
    CONSTRAINT resource_approval_after_is_time CHECK (approval_after GLOB '[0-2][0-9]:[0-5][0-9]')
    CONSTRAINT resource_approval_after_needed CHECK (approval_after IS NULL OR needs_approval)
    CONSTRAINT resource_approval_hours_ordered CHECK (approval_before < approval_after);
