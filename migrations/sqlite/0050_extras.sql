-- What goes with something else: equipment that nobody books by itself, and links that stay as true as they were made.

-- 1: it may be booked by itself. 0: it is in no list, and is only taken along with something else.
ALTER TABLE resource ADD COLUMN alone INTEGER NOT NULL DEFAULT 1
    CONSTRAINT resource_alone_is_flag CHECK (alone IN (0, 1));

-- Only one booking at a time can keep something else free of others: the other half of resource_link_from_whole.
CREATE TRIGGER resource_link_stays_whole BEFORE UPDATE OF allocation ON resource
WHEN NEW.allocation <> 'whole' AND EXISTS (SELECT 1 FROM resource_link WHERE resource_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'resource_is_linked');
END;
