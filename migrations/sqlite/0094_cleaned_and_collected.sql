-- Nobody cleans what nobody can find or what is the centre's no more.
CREATE TRIGGER item_event_cleans_what_is_here BEFORE INSERT ON item_event
WHEN NEW.kind = 'cleaned'
    AND (SELECT state FROM item WHERE id = NEW.item_id) IN ('missing', 'given', 'disposed')
BEGIN
    SELECT RAISE(ABORT, 'item_not_here');
END;

-- Whoever gets the piece that was kept for them has what they asked for, even when its model was put right meanwhile.
DROP TRIGGER custody_collects;
CREATE TRIGGER custody_collects AFTER INSERT ON custody WHEN NEW.holder_id IS NOT NULL
BEGIN
    UPDATE loan_request SET state = 'collected', changed_at = NEW.started_at, version = version + 1,
        changed_by = (SELECT handed_by FROM handover WHERE handover.id = NEW.handover_id)
    WHERE state = 'approved' AND member_id = NEW.holder_id AND (
        id = (SELECT request_id FROM reservation WHERE item_id = NEW.item_id AND ended_at IS NULL)
        OR EXISTS (
            SELECT 1 FROM item WHERE item.id = NEW.item_id AND item.category_id = loan_request.category_id
                AND item.make_key = loan_request.make_key AND item.model_key = loan_request.model_key));
END;
