-- How long before the start a booking is still moved by its member, and until when giving it up helps most.

-- Minutes; 0: until the start. Afterwards the desk is asked.
ALTER TABLE resource ADD COLUMN notice_change INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_notice_change_counted CHECK (notice_change >= 0);
-- Minutes; 0: it is never late. Nobody is kept from giving a booking up, however late.
ALTER TABLE resource ADD COLUMN notice_cancel INTEGER NOT NULL DEFAULT 0
    CONSTRAINT resource_notice_cancel_counted CHECK (notice_cancel >= 0);

-- A booking was given up by its member later than that. For statistics: nothing follows from it for anybody.
CREATE TABLE late_cancellation (
    booking_id INTEGER NOT NULL CONSTRAINT late_cancellation_once PRIMARY KEY REFERENCES booking (id),
    at         INTEGER NOT NULL
) STRICT;
