-- Counts every change of the terms on which things are booked: what there is, its words, hours, exceptions and quotas, what
-- may be taken along, and the days on which the centre is closed. What was read under one number holds as long as the number
-- does; also within a unit of work, because a number that was rolled back nobody else has seen.

CREATE TABLE terms_state (
    id     INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    CONSTRAINT terms_state_one CHECK (id = 1)
) STRICT;
INSERT INTO terms_state (id, number) VALUES (1, 0);

CREATE TRIGGER terms_state_resource_added AFTER INSERT ON resource BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_changed AFTER UPDATE ON resource BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_removed AFTER DELETE ON resource BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_resource_text_added AFTER INSERT ON resource_text BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_text_changed AFTER UPDATE ON resource_text BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_text_removed AFTER DELETE ON resource_text BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_opening_interval_added AFTER INSERT ON opening_interval BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_opening_interval_changed AFTER UPDATE ON opening_interval BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_opening_interval_removed AFTER DELETE ON opening_interval BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_resource_exception_added AFTER INSERT ON resource_exception BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_exception_changed AFTER UPDATE ON resource_exception BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_exception_removed AFTER DELETE ON resource_exception BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_exception_interval_added AFTER INSERT ON exception_interval BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_exception_interval_changed AFTER UPDATE ON exception_interval BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_exception_interval_removed AFTER DELETE ON exception_interval BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_quota_added AFTER INSERT ON quota BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_quota_changed AFTER UPDATE ON quota BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_quota_removed AFTER DELETE ON quota BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_kind_quota_added AFTER INSERT ON kind_quota BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_kind_quota_changed AFTER UPDATE ON kind_quota BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_kind_quota_removed AFTER DELETE ON kind_quota BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_closed_day_added AFTER INSERT ON closed_day BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_closed_day_changed AFTER UPDATE ON closed_day BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_closed_day_removed AFTER DELETE ON closed_day BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_resource_extra_added AFTER INSERT ON resource_extra BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_extra_changed AFTER UPDATE ON resource_extra BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_resource_extra_removed AFTER DELETE ON resource_extra BEGIN UPDATE terms_state SET number = number + 1; END;
