-- What was missing of a piece when it came back last, until somebody corrects what belongs to it or it comes back whole.
CREATE VIEW item_lacks AS
SELECT custody.item_id, custody.ended_at AS since, custody.missing AS what FROM custody
WHERE custody.ended_at IS NOT NULL AND custody.missing <> ''
    AND NOT EXISTS (
        SELECT 1 FROM custody AS later
        WHERE later.item_id = custody.item_id AND later.id > custody.id AND later.ended_at IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM item_event
        WHERE item_event.item_id = custody.item_id AND item_event.kind = 'changed' AND item_event.at >= custody.ended_at
            AND CASE WHEN json_valid(item_event.detail) THEN json_type(item_event.detail, '$.comes_with') END IS NOT NULL);
