-- Ready sentences with which requests are declined, in every language. What was said with one stands with the booking:
-- changing a sentence, or taking it out of use, changes nothing that was said.

CREATE TABLE refusal_sentence (
    id          INTEGER PRIMARY KEY,
    -- As forms spell it.
    code        TEXT NOT NULL CONSTRAINT refusal_sentence_code_once UNIQUE,
    -- The order on the page.
    place       INTEGER NOT NULL,
    sentence_kk TEXT NOT NULL,
    sentence_ru TEXT NOT NULL,
    sentence_en TEXT NOT NULL,
    in_use      INTEGER NOT NULL DEFAULT 1 CONSTRAINT refusal_sentence_in_use_is_flag CHECK (in_use IN (0, 1)),
    CONSTRAINT refusal_sentence_in_every_language
        CHECK (sentence_kk <> '' AND sentence_ru <> '' AND sentence_en <> '')
) STRICT;

INSERT INTO refusal_sentence (code, place, sentence_kk, sentence_ru, sentence_en) VALUES
    ('event', 1,
        'Бұл уақытта орталықта іс-шара өтеді. Басқа күнді таңдаңыз, күтеміз.',
        'В это время в центре мероприятие. Выберите другой день, будем ждать.',
        'The centre has an event at that time. Please choose another day; we look forward to it.'),
    ('repair', 2,
        'Бұл зат жөндеуде. Дайын болғанда хабарлаймыз.',
        'Сейчас это в ремонте. Сообщим, когда будет готово.',
        'It is being repaired. We will tell you when it is ready.'),
    ('no-staff', 3,
        'Бұл уақытта көмектесетін қызметкер жоқ. Бізге қоңырау шалыңыз, басқа уақыт табамыз.',
        'В это время нет сотрудника, который поможет. Позвоните нам, найдём другое время.',
        'Nobody on our staff can help at that time. Call us and we will find another.'),
    ('party', 4,
        'Бұл орын тобыңызға тар болады. Бізге қоңырау шалыңыз, лайықтысын табамыз.',
        'Вашей группе здесь будет тесно. Позвоните нам, найдём подходящее место.',
        'This place is too small for your group. Call us and we will find a better one.');
