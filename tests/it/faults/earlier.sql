-- A centre as it was kept before bookings held their places in a table of their own: three thousand bookings of one piano.
INSERT INTO member (id, surname, given_name, email, language, state, created_at)
VALUES (7, 'Бұрынғы', 'Мүше', 'm@esik.test', 'kk', 'active', 1);
INSERT INTO resource (id, slug, kind, position, pictogram, allocation, units, largest_party, wheelchair_places,
    assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, horizon_days,
    buffer_before, buffer_after, needs_approval, decide_by, at_deadline)
VALUES (4, 'piano', 'instrument', 4, 'piano', 'whole', 1, 2, 1, 1, 30, 30, 120, 0, 60, 0, 0, 0, '12:00', 'approve');
WITH RECURSIVE hour (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM hour WHERE n < 2999)
INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people, wheelchair_places,
    assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
SELECT 4, 7, starts, ends, starts, ends, 1, 1, 0, 0, 'әуен ' || n, 'approved', starts, 7, 1, 'key ' || n, x'00'
FROM (SELECT n, strftime('%Y-%m-%dT%H:00', '2026-01-01 09:00', (n / 8) || ' days', (n % 8) || ' hours') AS starts,
    strftime('%Y-%m-%dT%H:00', '2026-01-01 10:00', (n / 8) || ' days', (n % 8) || ' hours') AS ends FROM hour);
INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
SELECT id, 'new', 'approved', 1, 7 FROM booking;
