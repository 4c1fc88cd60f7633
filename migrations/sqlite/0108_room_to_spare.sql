-- As before, but what would fit even if all that is held meanwhile were used at the same moment is not counted moment by
-- moment: of what the engine does for a new booking that was two thirds.
DROP TRIGGER hold_fits;

CREATE TRIGGER hold_fits AFTER INSERT ON hold
WHEN (
    SELECT total.units > resource.units OR total.wheelchairs > resource.wheelchair_places
        OR total.assistants > resource.assistant_places
    FROM resource, (
        SELECT sum(units) AS units, sum(wheelchair_places) AS wheelchairs, sum(assistants) AS assistants
        FROM hold
        WHERE resource_id = NEW.resource_id AND held_until > NEW.held_from AND held_from < NEW.held_until
    ) AS total
    WHERE resource.id = NEW.resource_id
)
BEGIN
    SELECT CASE
        WHEN total.units > resource.units AND NEW.role = 'extra' THEN RAISE(ABORT, 'booking_extra_taken')
        WHEN total.units > resource.units THEN RAISE(ABORT, 'booking_taken')
        WHEN total.wheelchairs > resource.wheelchair_places THEN RAISE(ABORT, 'booking_wheelchair_places_taken')
        WHEN total.assistants > resource.assistant_places THEN RAISE(ABORT, 'booking_assistant_places_taken')
    END
    FROM resource, (
        SELECT sum(units) AS units, sum(wheelchairs) AS wheelchairs, sum(assistants) AS assistants
        FROM (
            SELECT moment.at AS at, max(other.units) AS units, max(other.wheelchair_places) AS wheelchairs,
                max(other.assistants) AS assistants
            FROM (
                SELECT NEW.held_from AS at
                UNION
                SELECT held_from FROM hold
                WHERE resource_id = NEW.resource_id
                    AND held_until > NEW.held_from AND held_from > NEW.held_from AND held_from < NEW.held_until
            ) AS moment
            JOIN hold AS other ON other.resource_id = NEW.resource_id
                AND other.held_until > moment.at AND other.held_from <= moment.at
            GROUP BY moment.at, other.booking_id, other.entry_id
        )
        GROUP BY at
    ) AS total
    WHERE resource.id = NEW.resource_id;
END;
