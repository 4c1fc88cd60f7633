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

-- Items of the register: one with a photograph and a story, one with data on it, one that is lent and overdue, a box.
INSERT OR IGNORE INTO place (id, name, folded) SELECT 100 + id, 'Сөре ' || id, 'соре ' || id FROM member WHERE id < 7;
INSERT INTO item (id, tag, category_id, quantity, make, model, serial, make_key, serial_key, holds_data, dirty, grade, weight,
    place_id, comes_with, note, may_be_borrowed, state, made_by, made_at)
VALUES (7001, 'IT-0001', 6, 1, 'Dell', 'P2419H', 'CN-1', 'dell', 'cn1', 0, 0, 'B', 5400, 101, 'Кабель', 'HDMI 7001', 1,
        'received', 4, 1795000000),
    (7002, 'IT-0002', 1, 1, 'Lenovo', 'T480', 'PF-2', 'lenovo', 'pf2', 1, 1, NULL, NULL, NULL, '', '', 0, 'received', 4, 1795000000),
    (7003, 'IT-0003', 18, 1, '', 'Ұлғайтқыш', '', '', '', 0, 0, 'A', NULL, NULL, '', '', 1, 'received', 4, 1795000000),
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
