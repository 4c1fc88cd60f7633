-- A serial number is looked for by its last characters: they are what stands legibly on a worn label.
CREATE INDEX item_by_serial_end ON item (substr(serial_key, -4)) WHERE serial_key <> '';
