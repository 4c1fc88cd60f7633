-- What everybody's rows of the role matrix need besides their own records.

-- Announcements in each state: in one language, in two, in all, over, withdrawn, of a closing.
INSERT INTO announcement (id, title_kk, title_ru, title_en, text_kk, shown_until, audience, written_by,
    written_at, withdrawn_at, one_time_key)
VALUES (101, 'Сенбіде шахмат турнирі', '', '', 'Бәріңізді күтеміз.', '2026-12-05', 'nobody', 3, 1, NULL, 'a-1'),
    (102, '', 'В субботу концерт', '', '', '2026-11-30', 'everybody', 3, 1, NULL, 'a-2'),
    (103, 'Жаңа кітаптар келді', 'Пришли новые книги', '', '', '2026-11-23', 'nobody', 3, 1, NULL, 'a-3'),
    (104, 'Кеше', 'Вчера', 'Yesterday', '', '2026-11-22', 'nobody', 3, 1, NULL, 'a-4'),
    (105, 'Алынған', 'Снятое', 'Withdrawn before', '', '2026-11-30', 'nobody', 3, 1, 2, 'a-5'),
    (106, 'Жабық', 'Закрыто', 'Closed', '', '2026-11-30', 'nobody', 3, 1, NULL, 'a-6');
UPDATE announcement SET closes = '2026-11-30' WHERE id = 106;
INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('2026-11-30', 'Боран', 'Буран', 'Storm');

-- Reached by SMS, through a helper, at the next visit.
INSERT INTO contact_preference VALUES (2, 'ru', 'by_hand', 'write', '', 1, 0, 'at_once'),
    (4, 'kk', 'by_hand', 'helper', 'Nobody Known', 1, 0, 'at_once'),
    (6, 'en', 'by_hand', 'in_person', '', 1, 0, 'at_once');
INSERT INTO contact_attempt (delivery_id, at, by_member, result) VALUES (204, 1, 3, 'no_answer');
UPDATE delivery SET next_at = 2000000000 WHERE id = 206;

-- Feedback from each of them, the first two answered; one without a name.
INSERT INTO feedback (id, kind, text, page, member_id, at, one_time_key, answer, answered_by, answered_at)
SELECT 100 + id, 'barrier', 'Есік 8642 ауыр.', '/resources', id, 1700000000 + id, 'f-' || id,
    iif(id < 3, 'Жөндедік.', NULL), iif(id < 3, 5, NULL), iif(id < 3, 1700000100, NULL) FROM member WHERE id < 7
UNION ALL SELECT 200, 'complaint', 'Жауап болмады. 8642', '', NULL, 1700000000, 'f-200', NULL, NULL, NULL;

-- Links that are good, used and old, each with the hash of its token.
INSERT INTO link (purpose, member_id, email, state, asked_at, next_at, token_hash, expires_at, used_at)
VALUES ('confirm_email', 101, 'known@esik.test', 'sent', 1, 1,
        x'522a9a8f88543b443250acfbf77cb06ea2e6bfb527ee5a2340e585a65dafdc79', 2000000000, NULL),
    ('new_password', 101, 'known@esik.test', 'sent', 1, 1,
        x'78dd414e72c31b22afa4e4b28bb16175e630c31d205c520936d1f283952a56b0', 2000000000, NULL),
    ('sign_in', 101, 'known@esik.test', 'sent', 1, 1,
        x'71373dede222136d3809ab0ebd3e592f8fa4a03811292c34747f3b2e25b87f57', 2000000000, NULL),
    ('invitation', 101, 'known@esik.test', 'sent', 1, 1,
        x'258760707103e1baaad452167533554b602651f8b857223174d264206de2cc98', 2000000000, NULL),
    ('sign_in', 102, 'known@esik.test', 'used', 1, 1,
        x'5a0cf1234f79fbc8cd6348bb67b24781d1bf96da27f6201bfdbcfef959843f04', 2000000000, 2),
    ('sign_in', 103, 'known@esik.test', 'sent', 1, 1,
        x'3f3e1af14f7789317ce324e020454357b5f9989d5011fda2d092747d975dad82', 2, NULL);

-- The people of the administrator's own row have a second step.
INSERT INTO second_step (member_id, secret, made_at, confirmed_at) VALUES (105, zeroblob(20), 1, 1);

-- People who wait for a welcome: known already, new with a phone alone, and one who comes back.
INSERT INTO member (id, surname, given_name, phone, email, language, state, created_at)
VALUES (120, 'Nobody', 'New120', '+77030000120', NULL, 'ru', 'applied', 1),
    (121, 'Nobody', 'Back121', NULL, 'back121@esik.test', 'kk', 'left', 1);
INSERT INTO application (id, member_id, again, at)
SELECT id, id, 1, 1763000000 FROM member WHERE id BETWEEN 101 AND 106
UNION ALL VALUES (120, 120, 0, 1763600000), (121, 121, 1, 1763700000);
-- Each of them is helped by the next, who may not see support, and is asked for help by them in turn.
INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read, sees_support,
    recorded_by, recorded_at)
SELECT 100 + id, id, id % 6 + 1, 'helper', 1, 1, 0, 1, 0, id, 1700000000 FROM member WHERE id < 7;
INSERT INTO helper_offer (id, member_id, login, may_book, may_cancel, may_collect, may_read, sees_support, until,
    offered_at)
SELECT 100 + id, id % 6 + 1, email, 1, 0, 1, 0, 0, '2027-01-01', 1900000000 FROM member WHERE id < 7;

-- Everybody has brought a list with one person.
INSERT INTO people_import (id, by_member, one_time_key, at)
SELECT 100 + id, id, 'p-' || id, 1795400000 FROM member WHERE id < 7;
INSERT INTO imported_person (import_id, member_id, invited) SELECT 100 + id, 100 + id, 0 FROM member WHERE id < 7;

-- A series of each of them, of the one booking they have, and a visit that may come to repeat.
INSERT INTO series (id, rhythm, made_by, made_at, one_time_key) SELECT 100 + id, 'week', id, 1, 's-' || id FROM member WHERE id < 7;
INSERT INTO series_booking (booking_id, series_id) SELECT 100 + id, 100 + id FROM member WHERE id < 7;
INSERT INTO booking_draft (member_id, made_by, key, answers, saved_at)
SELECT id, id, 'draft-of-the-matrix', 'resource=chess&duration=60&date=2026-12-02&start=10:00&people=1', 1 FROM member
WHERE id < 7;

-- Each of them waits for chess on the second of December, and nobody else is before them.
INSERT INTO waitlist_entry (id, resource_id, member_id, starts, ends, people, wheelchair_places, assistants, short_notice,
    state, made_by, made_at)
SELECT 100 + member.id, resource.id, member.id, '2026-12-02T1' || member.id || ':00', '2026-12-02T1' || member.id || ':30',
    1, 0, 0, 0, 'waiting', member.id, 1 FROM member, resource WHERE member.id < 7 AND slug = 'chess';

-- Some who give support, one of whom has to be told that they are no longer needed.
INSERT INTO support_person (id, name, phone, languages, weekdays, from_minute, until_minute)
SELECT 100 + id, 'Жанар Ескі ' || id, '+7701000010' || id, 'kk ru', 31, 540, 1080 FROM member WHERE id < 7;
INSERT INTO support_person_kind (person_id, kind)
SELECT 100 + id, iif(id = 1, 'guide', 'reader') FROM member WHERE id < 7;
INSERT INTO support_need (booking_id, kind, brings_own, told, told_in)
SELECT booking_id, 'reader', booking_id % 2, 'Уақыт жетеді.', 'kk' FROM support_request;
INSERT INTO support_call (id, person_id, booking_id, kind, starts, ends)
SELECT 100 + id, 101, 101, 'guide', '2026-11-26T1' || id || ':00', '2026-11-26T1' || id || ':30' FROM member WHERE id < 7;

-- Photographs of the library; nobody has described the second one.
INSERT INTO resource_picture (id, resource_id, position, file, description_kk, description_ru, description_en, one_time_key)
SELECT 100 + member.id, resource.id, 100 + member.id, '', iif(member.id = 2, '', 'Кең есік.'),
    iif(member.id = 2, '', 'Широкая дверь.'), iif(member.id = 2, '', 'A wide door.'), 'picture-' || member.id
FROM member, resource WHERE member.id < 7 AND slug = 'library';
INSERT INTO resource_picture_size (picture_id, width, height, hash, content)
SELECT resource_picture.id, size.value, size.value, printf('%032d', resource_picture.id * size.value), x'ffd8'
FROM resource_picture, json_each('[800,1600]') AS size WHERE file = '';

-- Each of them, and each whom they know, is allowed something; one thing is over.
INSERT INTO member_allowance (id, member_id, what, amount, kind, resource_id, from_day, until, given_by, given_at)
SELECT 100 + id, 100 + id, 'longer_stay', 60, 'room', NULL, '2026-11-20', NULL, 3, 1795000000 FROM member WHERE id < 7
UNION ALL SELECT 200 + id, id, 'later_arrival', 15, NULL, NULL, '2026-11-20', '2027-11-20', iif(id = 3, 5, 3), 1795000000
    FROM member WHERE id < 7
UNION ALL SELECT 300 + id, id, 'bigger_quota', 0, NULL, 2, '2026-11-20', '2026-11-21', iif(id = 3, 5, 3), 1795000000
    FROM member WHERE id < 7;

-- Each of them has been asked something; the first has not answered yet.
INSERT INTO booking_question (id, booking_id, question, asked_by, asked_at, answer, answered_by, answered_at)
SELECT 100 + id, 100 + id, 'Сұрақ 7431?', 3, 1, iif(id = 1, NULL, 'Жауап 7431.'), iif(id = 1, NULL, id), iif(id = 1, NULL, 2)
FROM member WHERE id < 7;
INSERT INTO booking_reminder (booking_id, day, reminded_by, reminded_at) SELECT 100 + id, '2026-11-20', id, 1 FROM member WHERE id < 7;

-- Donations of each of them: one with a certificate, one that was promised, one that came without a certificate. All
-- that came is in the register.
INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
SELECT 100 + id, 'organisation', 'Giver ' || id, 'GIVER' || id, CASE id % 3 WHEN 0 THEN 'kk' WHEN 1 THEN 'ru' ELSE 'en' END,
    1, id, 1 FROM member WHERE id < 7;
INSERT INTO donor_word (word, donor_id) SELECT 'giver', 100 + id FROM member WHERE id < 7;
INSERT INTO donation (id, donor_id, promised_on, received_on, received_by, value, wish, paper_number, note, made_by, made_at,
    one_time_key)
SELECT kind.value + 100 + member.id, 100 + member.id, iif(kind.value = 1000, '2026-11-10', NULL),
    iif(kind.value = 1000, NULL, '2026-11-20'), iif(kind.value = 1000, NULL, member.id), 125000050, 'wipe', 'P-7', 'Two boxes',
    member.id, 1, 'donation-' || kind.value || '-' || member.id
FROM member, json_each('[0, 1000, 2000]') AS kind WHERE member.id < 7;
INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data, grade)
SELECT id, id, 1, 11, 'Logitech', 'M90', 2, 1, 0, 'B' FROM donation WHERE id > 100;
INSERT INTO item (id, tag, category_id, donation_line_id, quantity, make, model, serial, make_key, serial_key, holds_data,
    dirty, state, made_by, made_at)
SELECT 70000 + id, 'DG-' || id, 11, id, 2, 'Logitech', 'M90', '', 'logitech', '', 0, 0, 'received', 4, 1
FROM donation WHERE id > 100 AND received_on IS NOT NULL;
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1, 4, 'state', 'new', 'received' FROM item WHERE id > 70000;
INSERT INTO certificate (id, donation_id, year, number, issued_on, issued_by, issued_at, content)
SELECT id, id, 2026, id - 100, '2026-11-20', 4, 1, json_object('language', reads, 'donor', 'Giver', 'gave', 'Giver', 'lines',
    json_array(json_object('thing', 'Logitech M90', 'quantity', 2)), 'value', 125000050, 'paper_number', 'P-7', 'paper_date', NULL,
    'received_on', '2026-11-20', 'received_by', 'Nobody')
FROM (SELECT donation.id, reads FROM donation JOIN donor ON donor.id = donor_id
    WHERE donation.id BETWEEN 101 AND 106 ORDER BY donation.id);
INSERT INTO donation_draft (made_by, key, answers, saved_at)
SELECT id, 'draft-of-the-matrix', json_object('donor', 100 + id, 'who', '', 'lines', json_array(json_object('thing',
    json_object('category', 1, 'make', 'Lenovo', 'model', 'T480'), 'count', json_object('quantity', 5, 'counted', json('false'),
    'holds_data', json('true'), 'grade', '', 'note', ''))), 'terms', json_object('received', json('true'), 'day', '2026-11-20',
    'value', NULL, 'wish', 'wipe', 'paper_number', '', 'paper_date', NULL, 'note', '')), 1795400000 FROM member WHERE id < 7;
-- Each of them has received three laptops from a donor of their own and registered one; the donor has a private address.
UPDATE tag_series SET last_number = max(last_number, 4200);
INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
SELECT 4100 + id, 'organisation', 'Nobody ' || id, 'NOBODY ' || id, 'ru', 0, id, 1 FROM member WHERE id < 7;
INSERT INTO donation (id, donor_id, received_on, received_by, wish, made_by, made_at, one_time_key)
SELECT 4100 + id, 4100 + id, '2026-11-20', id, 'wipe', id, 1, 'r-' || id FROM member WHERE id < 7;
INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data)
SELECT 4100 + id, 4100 + id, 1, 1, 'Lenovo', 'R' || id, 3, 0, 1 FROM member WHERE id < 7;
INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data, dirty, state,
    made_by, made_at)
SELECT 4100 + id, 'AQ-' || (4100 + id), 1, 4100 + id, 'Lenovo', 'R' || id, 'SN410' || id, 'lenovo', 'sn410' || id, 1, 1,
    'received', id, 1 FROM member WHERE id < 7;
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT 4100 + id, 1, id, 'state', 'new', 'received' FROM member WHERE id < 7;
INSERT INTO item_event (item_id, at, by_member, kind, reason, second_person) VALUES (4106, 2, 4, 'cleaned', 'nwipe', 'Nobody Known');
INSERT INTO donor_link (donor_id, token_hash, made_by, made_at)
SELECT 4100 + id, CASE id WHEN 1 THEN x'83b8e4a3724b7713754b75d566d0101ff5623671ad2f77224501a23ed6e6bc1f' ELSE randomblob(32) END, id, 1 FROM member WHERE id < 7;
-- Items of the register: one with a photograph and a story, one with data on it, one that is lent and overdue, a box.
INSERT OR IGNORE INTO place (id, name, folded) SELECT 100 + id, 'Сөре ' || id, 'соре ' || id FROM member WHERE id < 7;
INSERT INTO item (id, tag, category_id, quantity, make, model, serial, make_key, serial_key, holds_data, dirty, grade, weight,
    place_id, comes_with, note, may_be_borrowed, state, made_by, made_at)
VALUES (7001, 'IT-0001', 6, 1, 'Dell', 'P2419H', 'CN-1', 'dell', 'cn1', 0, 0, 'B', 5400, 101, 'Кабель', 'HDMI 7001', 1,
        'received', 4, 1795000000),
    (7002, 'IT-0002', 1, 1, 'Lenovo', 'T480', 'PF-2', 'lenovo', 'pf2', 1, 1, NULL, NULL, NULL, '', '', 0, 'received', 4, 1795000000),
    (7003, 'IT-0003', 18, 1, '', 'Magnifier', '', '', '', 0, 0, 'A', NULL, NULL, '', '', 1, 'received', 4, 1795000000),
    (7004, 'IT-0004', 11, 40, 'Logitech', 'M90', '', 'logitech', '', 0, 0, NULL, NULL, 102, '', '', 0, 'received', 4, 1795000000);
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1795000000, 4, 'state', 'new', 'received' FROM item WHERE id BETWEEN 7001 AND 7004;
INSERT INTO item_event (item_id, at, by_member, kind, detail) VALUES
    (7001, 1795000100, 4, 'changed', '{"grade":["A","B"],"note":null}'),
    (7001, 1795000100, NULL, 'moved', '{"place":["","Сөре 1"]}');
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
VALUES (7003, 1795000200, 4, 'state', 'received', 'ready');
INSERT INTO handover (id, kind, holder_id, handed_at, handed_by, sentence, version, language, one_time_key)
VALUES (7001, 'loan', 106, 1795000300, 4, 'x', 1, 'kk', 'h-7001');
INSERT INTO custody (id, item_id, handover_id, kind, holder_id, started_at, due, comes_with, grade_out)
VALUES (7001, 7003, 7001, 'loan', 106, 1795000300, '2026-11-20T18:00', 'Қап', 'A');
INSERT INTO item_photo (id, item_id, description, language, added_by, added_at, one_time_key)
VALUES (7101, 7001, 'Қара монитор.', 'kk', 4, 1795000000, 'item-photo-7101');
INSERT INTO item_photo_size (photo_id, width, height, hash, content)
SELECT 7101, size.value, size.value, printf('%032d', 7101 * size.value), x'ffd8' FROM json_each('[800,1600]') AS size;
-- Each of them has a device on loan that they have not acknowledged, and asked once to keep it longer; the second asks
-- again. One more stands in a room, one was given, one is back, one is overdue, one is due today, two are ready.
INSERT INTO place (id, name, folded) VALUES (700, 'Лендинг бөлмесі', 'лендинг болмеси');
INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, state, made_by, made_at)
SELECT 700 + value, 'AQ-0' || (700 + value), iif(value IN (2, 8), 18, 6), 'Dell', 'L' || value, '', 'dell', '', 0, 0,
    'received', 4, 1 FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13]');
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1, 4, 'state', 'new', 'received' FROM item WHERE id BETWEEN 701 AND 713;
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1, 4, 'state', 'received', 'ready' FROM item WHERE id BETWEEN 701 AND 713;
INSERT INTO handover (id, kind, holder_id, place_id, handed_at, handed_by, sentence, version, language, one_time_key)
SELECT 100 + id, 'loan', id, NULL, 1795000000, 4, 'Сізге уақытша берілген жабдық:' || x'0a' || 'Dell', 1, 'kk', 'loan-' || id
    FROM member WHERE id < 7
UNION ALL VALUES (109, 'placement', NULL, 700, 1795000000, 4, '', 1, 'kk', 'loan-9'),
    (110, 'loan', 1, NULL, 1795000000, 4, 'Вам выдано на время:', 1, 'ru', 'loan-10'),
    (111, 'gift', 2, NULL, 1795000000, 4, 'Сізге біржола берілген жабдық:', 1, 'kk', 'loan-11'),
    (112, 'loan', 101, NULL, 1795000000, 4, 'Сізге уақытша берілген жабдық:', 1, 'kk', 'loan-12'),
    (113, 'loan', 2, NULL, 1795000000, 4, 'Сізге уақытша берілген жабдық:', 1, 'kk', 'loan-13');
UPDATE handover SET how = 'said', acknowledged_at = 1795000000, acknowledged_by = 1, witness = 'Марат' WHERE id = 110;
INSERT INTO custody (id, item_id, handover_id, kind, holder_id, place_id, started_at, due, grade_out, comes_with, purpose)
SELECT id, 600 + id, id, kind, holder_id, place_id, handed_at,
    iif(kind = 'loan', CASE id WHEN 112 THEN '2026-11-20T18:00' WHEN 113 THEN '2026-11-23T18:00' ELSE '2026-12-10T18:00' END, NULL),
    'B', 'USB-C', iif(id = 102, 'мақсат 7431', '') FROM handover WHERE id BETWEEN 101 AND 113;
UPDATE custody SET ended_at = 1795300000, taken_back_by = 4, ended_as = 'in_workshop', ended_why = 'Экраны сынған', grade_in = 'D',
    missing = 'USB-C' WHERE id = 110;
INSERT INTO extension (id, custody_id, wish, sentence, asked_by, asked_at, was_due, one_time_key)
SELECT 100 + id, 100 + id, '2026-12-24', 'Оқуым бар.', id, 1795000000, '2026-12-10T18:00', 'wish-' || id FROM member WHERE id < 7;
UPDATE extension SET answered_at = 1795000001, answered_by = 4, reason = 'Басқа адамға керек.' WHERE id BETWEEN 101 AND 106;
INSERT INTO extension (id, custody_id, wish, sentence, asked_by, asked_at, was_due, one_time_key)
VALUES (113, 113, '2026-12-30', '', 2, 1795000002, '2026-11-23T18:00', 'wish-13');
-- Two monitors that members may borrow; each of them asks for the first.
INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, may_be_borrowed, state,
    made_by, made_at)
VALUES (7601, 'BR-7601', 6, 'Dell', 'P2419H', '', 'dell', '', 0, 0, 1, 'received', 4, 1),
    (7602, 'BR-7602', 6, 'Samsung', 'S24', '', 'samsung', '', 0, 0, 1, 'received', 4, 1);
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
VALUES (7601, 1, 4, 'state', 'new', 'received'), (7602, 1, 4, 'state', 'new', 'received'),
    (7601, 2, 4, 'state', 'received', 'ready'), (7602, 2, 4, 'state', 'received', 'ready');
INSERT INTO loan_request (id, member_id, made_by, made_at, category_id, make, model, make_key, model_key, from_day, until_day,
    purpose, to_be_shown, state, changed_by, changed_at, one_time_key)
SELECT 100 + id, id, id, 1, 6, 'Dell', 'P2419H', 'dell', 'p2419h', '2026-11-25', '2026-12-02', 'Үйде оқу үшін.', 1, 'waiting',
    id, 1, 'l-' || id FROM member WHERE id < 7;
-- Each of them counts a place: one piece is found, one is not expected, one number is unknown; the last one is over.
INSERT INTO place (id, name, folded)
SELECT 8000 + value, 'Shelf ' || value, 'shelf ' || value FROM json_each('[1,2,3,4,5,6,7]');
INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, place_id, state, made_by, made_at)
SELECT 8000 + value, printf('ZS-%04d', 8000 + value), 6, 'Known', 'M' || value, '', 'known', '', 0, 0, 8001 + (value - 1) % 7, 'received', 4, 1
FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13]');
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1, 4, 'state', 'new', 'received' FROM item WHERE id BETWEEN 8001 AND 8013;
INSERT INTO stocktake (id, place_id, place_name, started_by, started_at)
SELECT 100 + id, 8000 + id, 'Shelf ' || id, id, 1795000000 FROM member WHERE id < 7;
INSERT INTO stocktake_item (stocktake_id, item_id, category_id, make, model, quantity, state)
SELECT place_id - 7900, id, category_id, make, model, 1, 'received' FROM item WHERE place_id BETWEEN 8001 AND 8006;
INSERT INTO stocktake_line (id, stocktake_id, key, scanned, by_member, at, item_id, category_id, make, model, state, place_name)
SELECT 100 + id, 100 + id, printf('ZS-%04d', 8000 + id), 'zs ' || (8000 + id), id, 1795000000, 8000 + id, 6, 'Known', 'M' || id, 'received',
    'Shelf ' || id FROM member WHERE id < 7
UNION ALL SELECT 200 + id, 100 + id, 'ZS-8007', '8007', id, 1795000000, 8007, 6, 'Known', 'M7', 'received', 'Shelf 7' FROM member WHERE id < 7
UNION ALL SELECT 300 + id, 100 + id, 'X ' || id, 'x ' || id, id, 1795000000, NULL, NULL, '', '', NULL, '' FROM member WHERE id < 7;

INSERT INTO item_import (id, by_member, one_time_key, at, pieces, first_tag, last_tag)
SELECT 100 + id, id, 'items-' || id, 1795000000, id, 'ZS-8001', 'ZS-8007' FROM member WHERE id < 7;
-- A donation for the accountant's books: a piece that is there, one that is missing and one to be written off.
INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
VALUES (9001, 'organisation', 'Nobody Givers', 'NOBODY', 'kk', 1, 4, 1795000000);
INSERT INTO donation (id, donor_id, received_on, received_by, value, wish, made_by, made_at, one_time_key)
VALUES (9001, 9001, '2026-11-19', 4, 120000050, 'none', 4, 1795000000, 'books-9001');
INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data)
VALUES (9001, 9001, 1, 6, 'Dell', 'P2419H', 5, 0, 0);
INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data, dirty, state,
    made_by, made_at)
SELECT value, 'RG-' || value, 6, 9001, 'Dell', 'P2419H', '', 'dell', '', 0, 0, 'received', 4, 1795000000
FROM json_each('[9001,9002,9003]');
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
SELECT id, 1795000000, 4, 'state', 'new', 'received' FROM item WHERE id BETWEEN 9001 AND 9003;
INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
VALUES (9002, 1795000000, 4, 'state', 'received', 'missing', 'себебі'),
    (9003, 1795000000, 4, 'state', 'received', 'for_disposal', 'себебі');
-- A letter that had waited in a backup, and numbers of certificates that were lost with it.
INSERT INTO message (id, member_id, kind, facts, created_at) VALUES (90, 5, 'mail_refused', '{"kind":"mail_refused","name":"Nobody"}', 1);
INSERT INTO delivery (id, message_id, member_id, way, next_at) VALUES (90, 90, 5, 'email', 2000000000);
INSERT INTO restoration (id, at, knew_until, last_delivery) VALUES (1, 1795400000, 1795390000, 90);
INSERT INTO certificate_gap VALUES (1, 2025, 1, 2);
