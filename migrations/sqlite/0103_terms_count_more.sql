-- The same number counts what members were allowed beyond the terms, and how people reach the centre: both are asked for
-- at every look, and change a few times a month.

CREATE TRIGGER terms_state_member_allowance_added AFTER INSERT ON member_allowance BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_member_allowance_changed AFTER UPDATE ON member_allowance BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_member_allowance_removed AFTER DELETE ON member_allowance BEGIN UPDATE terms_state SET number = number + 1; END;

CREATE TRIGGER terms_state_centre_added AFTER INSERT ON centre BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_centre_changed AFTER UPDATE ON centre BEGIN UPDATE terms_state SET number = number + 1; END;
CREATE TRIGGER terms_state_centre_removed AFTER DELETE ON centre BEGIN UPDATE terms_state SET number = number + 1; END;
