-- Folded: one spelling of the number in the accountant's books for what differs in case, spaces, the kind of dash, and
-- in letters that look alike in both alphabets.
ALTER TABLE item ADD COLUMN inventory_key TEXT NOT NULL DEFAULT '';

-- Letter by letter, as `number_key` folds; what has no letter below it is taken out.
WITH RECURSIVE
pairs (letters, folds) AS (
    VALUES (
        'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯавекмнорстухі‐‑‒–—−' || char(32) || char(9) || char(160),
        'aәбbгғдeёжзийkқлmhңoөпpctyұүфxһцчшщъыiьэюяabekmhopctyxi------'
    )
),
folded (id, place, key) AS (
    SELECT id, 1, lower(inventory_number) FROM item WHERE inventory_number <> ''
    UNION ALL
    SELECT id, place + 1, replace(key, substr(letters, place, 1), substr(folds, place, 1))
    FROM folded, pairs WHERE place <= length(letters)
)
UPDATE item SET inventory_key = done.key
FROM (SELECT id, key FROM folded, pairs WHERE place = length(letters) + 1) AS done
WHERE done.id = item.id;

-- Of those that are alike already the first keeps its key; the others get one when their number is changed.
UPDATE item SET inventory_key = ''
FROM (SELECT id, row_number() OVER (PARTITION BY inventory_key ORDER BY id) AS place FROM item WHERE inventory_key <> '')
    AS alike
WHERE alike.id = item.id AND alike.place > 1;

CREATE UNIQUE INDEX item_inventory_key_once ON item (inventory_key) WHERE inventory_key <> '';
