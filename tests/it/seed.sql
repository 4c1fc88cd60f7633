-- A small centre for the tests: six people who sign in with one password, and one resource of each sort.
-- :hash stands for that password. All is open on weekdays 09:00-13:00 and 14:00-18:00, and on Saturday 10:00-16:00.
INSERT INTO member (id, surname, given_name, email, phone, language, state, password_hash, created_at) VALUES
    (1, 'Серікова', 'Әлия', 'member@esik.test', '+77771234567', 'kk', 'active', :hash, 1795000000),
    (2, 'Оспанов', 'Дәулет', 'member2@esik.test', '+77771234568', 'kk', 'active', :hash, 1795000000),
    (3, 'Ким', 'Марина', 'coordinator@esik.test', '+77771234569', 'kk', 'active', :hash, 1795000000),
    (4, 'Жұмабаев', 'Ерлан', 'staff@esik.test', '+77771234570', 'kk', 'active', :hash, 1795000000),
    (5, 'Петров', 'Олег', 'admin@esik.test', '+77771234571', 'kk', 'active', :hash, 1795000000),
    (6, 'Ахметова', 'Сәуле', 'accountant@esik.test', '+77771234572', 'kk', 'active', :hash, 1795000000);

INSERT INTO member_role (member_id, role, granted_at) VALUES
    (3, 'coordinator', 1795000000), (4, 'staff', 1795000000),
    (5, 'administrator', 1795000000), (6, 'accountant', 1795000000);

INSERT INTO resource (id, slug, kind, position, pictogram, allocation, units, largest_party, wheelchair_places,
    assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, horizon_days,
    buffer_before, buffer_after, needs_approval, decide_by, at_deadline) VALUES
    (1, 'library', 'room', 1, 'library', 'places', 12, 6, 2, 4, 30, 30, 240, 60, 60, 0, 0, 1, '12:00', 'approve'),
    (2, 'cinema', 'room', 2, 'cinema', 'whole', 1, 20, 3, 6, 30, 60, 180, 120, 60, 15, 15, 1, '12:00', 'expire'),
    (3, 'chess', 'table_game', 3, 'chess', 'pieces', 3, 2, 2, 2, 30, 30, 120, 0, 60, 0, 0, 0, '12:00', 'approve'),
    (4, 'piano', 'instrument', 4, 'piano', 'whole', 1, 2, 1, 1, 30, 30, 120, 0, 60, 0, 0, 0, '12:00', 'approve'),
    (5, 'desk-1', 'workplace', 5, 'workplace', 'whole', 1, 1, 1, 1, 30, 60, 240, 0, 60, 0, 0, 1, '12:00', 'approve');

INSERT INTO resource_text (resource_id, language, name, description, directions, house_rules) VALUES
    (1, 'kk', 'Кітапхана', 'Мұнда тыныш оқуға болады.', 'Кіре берістен оңға бұрылыңыз.', 'Тыныш сөйлесіңіз.'),
    (1, 'ru', 'Библиотека', 'Здесь можно спокойно читать.', 'От входа направо.', 'Говорите тихо.'),
    (1, 'en', 'Library', 'A quiet place to read.', 'Turn right at the entrance.', 'Speak quietly.'),
    (2, 'kk', 'Шағын кинозал', 'Мұнда кино көреді.', 'Дәліз бойымен тура жүріңіз.', 'Телефонды өшіріңіз.'),
    (2, 'ru', 'Малый кинозал', 'Здесь смотрят кино.', 'Прямо по коридору.', 'Выключите телефон.'),
    (2, 'en', 'Small cinema room', 'Films are shown here.', 'Straight along the corridor.', 'Turn your phone off.'),
    (3, 'kk', 'Шахмат', 'Үш тақта бар.', 'Ойын бөлмесінде.', 'Тастарды орнына қойыңыз.'),
    (3, 'ru', 'Шахматы', 'Есть три доски.', 'В игровой комнате.', 'Верните фигуры на место.'),
    (3, 'en', 'Chess', 'There are three boards.', 'In the games room.', 'Put the pieces back.'),
    (4, 'kk', 'Фортепиано', 'Күйге келтірілген.', 'Музыка бөлмесінде.', 'Қақпағын жабыңыз.'),
    (4, 'ru', 'Фортепиано', 'Настроено.', 'В музыкальной комнате.', 'Закройте крышку.'),
    (4, 'en', 'Piano', 'It is in tune.', 'In the music room.', 'Close the lid.'),
    (5, 'kk', '1-жұмыс орны', 'Биіктігі реттеледі.', 'Терезе жанында.', 'Орныңызды жинаңыз.'),
    (5, 'ru', 'Рабочее место 1', 'Высота стола меняется.', 'У окна.', 'Уберите за собой.'),
    (5, 'en', 'Desk 1', 'The desk goes up and down.', 'By the window.', 'Leave it tidy.');

INSERT INTO resource_fact (resource_id, viewpoint, answer, sentence_kk, sentence_ru, sentence_en) VALUES
    (1, 'wheelchair', 'yes', 'Есігі кең, табалдырығы жоқ.', 'Дверь широкая, порога нет.', 'A wide door without a threshold.'),
    (1, 'blind', 'no', 'Брайль кітаптары әлі жоқ.', 'Книг шрифтом Брайля пока нет.', 'There are no books in Braille yet.'),
    (2, 'deaf', 'yes', 'Фильмдердің субтитрлері бар.', 'Есть субтитры.', 'Films have subtitles.'),
    (4, 'wheelchair', 'unknown', 'Әлі тексерілген жоқ.', 'Ещё не проверяли.', 'Not checked yet.');

INSERT INTO opening_interval (resource_id, weekday, opens, closes)
    SELECT resource.id, day.value, hours.value ->> 0, hours.value ->> 1
    FROM resource, json_each('[1,2,3,4,5]') AS day, json_each('[["09:00","13:00"],["14:00","18:00"]]') AS hours
    UNION ALL SELECT id, 6, '10:00', '16:00' FROM resource;

INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES
    ('2026-12-16', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day');
