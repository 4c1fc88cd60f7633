-- Who gives, what was given, and the certificate for it. The pieces themselves are in 0063.

CREATE TABLE donor (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CONSTRAINT donor_kind_known CHECK (kind IN ('person', 'organisation', 'anonymous')),
    -- As it stands on the certificate; empty for whoever does not want to be known.
    name         TEXT NOT NULL,
    -- What names::sort_key makes of the name.
    sort_key     TEXT NOT NULL,
    -- Of an organisation: whom one talks to.
    contact      TEXT NOT NULL DEFAULT '',
    phone        TEXT NOT NULL DEFAULT '',
    email        TEXT NOT NULL DEFAULT '',
    address      TEXT NOT NULL DEFAULT '',
    -- The language of letters and papers.
    reads        TEXT NOT NULL CONSTRAINT donor_language_known CHECK (reads IN ('kk', 'ru', 'en')),
    -- The centre may say publicly who gave.
    may_be_named INTEGER NOT NULL CONSTRAINT donor_may_be_named_flag CHECK (may_be_named IN (0, 1)),
    note         TEXT NOT NULL DEFAULT '',
    made_by      INTEGER NOT NULL REFERENCES member (id),
    made_at      INTEGER NOT NULL,
    version      INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT donor_anonymous_has_no_name CHECK ((kind = 'anonymous') = (name = '')),
    CONSTRAINT donor_anonymous_is_not_named CHECK (kind <> 'anonymous' OR may_be_named = 0)
) STRICT;

CREATE INDEX donor_by_name ON donor (sort_key, id);

-- Folded words of the name and of whom one talks to, for searches by their beginning.
CREATE TABLE donor_word (
    word     TEXT NOT NULL,
    donor_id INTEGER NOT NULL REFERENCES donor (id) ON DELETE CASCADE,
    CONSTRAINT donor_word_once PRIMARY KEY (word, donor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX donor_word_of_donor ON donor_word (donor_id);

-- Kinds of equipment, as lists, letters and figures name them.
CREATE TABLE category (
    id                 INTEGER PRIMARY KEY,
    code               TEXT NOT NULL CONSTRAINT category_code_once UNIQUE,
    position           INTEGER NOT NULL,
    name_kk            TEXT NOT NULL,
    name_ru            TEXT NOT NULL,
    name_en            TEXT NOT NULL,
    -- What one usually weighs; grams. NULL: not known.
    weight             INTEGER CONSTRAINT category_weight_positive CHECK (weight >= 1),
    -- Making one; grams of CO2e, and where that stands. NULL: not known, and then it is never counted.
    footprint          INTEGER CONSTRAINT category_footprint_positive CHECK (footprint >= 1),
    footprint_source   TEXT NOT NULL DEFAULT '',
    -- Proposed when one is registered; each says for itself.
    holds_data         INTEGER NOT NULL CONSTRAINT category_holds_data_flag CHECK (holds_data IN (0, 1)),
    in_use             INTEGER NOT NULL DEFAULT 1 CONSTRAINT category_in_use_flag CHECK (in_use IN (0, 1)),
    CONSTRAINT category_named_in_all CHECK (name_kk <> '' AND name_ru <> '' AND name_en <> ''),
    CONSTRAINT category_footprint_has_source CHECK ((footprint IS NULL) = (footprint_source = ''))
) STRICT;

INSERT INTO category (code, position, holds_data, name_kk, name_ru, name_en) VALUES
    ('laptop', 1, 1, 'Ноутбук', 'Ноутбук', 'Laptop'),
    ('computer', 2, 1, 'Компьютер', 'Компьютер', 'Desktop computer'),
    ('all_in_one', 3, 1, 'Моноблок', 'Моноблок', 'All-in-one computer'),
    ('tablet', 4, 1, 'Планшет', 'Планшет', 'Tablet'),
    ('phone', 5, 1, 'Телефон', 'Телефон', 'Phone'),
    ('monitor', 6, 0, 'Монитор', 'Монитор', 'Monitor'),
    ('printer', 7, 1, 'Принтер', 'Принтер', 'Printer'),
    ('scanner', 8, 0, 'Сканер', 'Сканер', 'Scanner'),
    ('projector', 9, 0, 'Проектор', 'Проектор', 'Projector'),
    ('keyboard', 10, 0, 'Пернетақта', 'Клавиатура', 'Keyboard'),
    ('mouse', 11, 0, 'Тінтуір', 'Мышь', 'Mouse'),
    ('headphones', 12, 0, 'Құлаққап', 'Наушники', 'Headphones'),
    ('camera', 13, 1, 'Камера', 'Камера', 'Camera'),
    ('network', 14, 1, 'Желі құрылғысы', 'Сетевое устройство', 'Network device'),
    ('storage', 15, 1, 'Диск немесе флешка', 'Диск или флешка', 'Disk or flash drive'),
    ('part', 16, 0, 'Қосалқы бөлшек', 'Запасная часть', 'Spare part'),
    ('cable', 17, 0, 'Кабель немесе қуат блогы', 'Кабель или блок питания', 'Cable or power supply'),
    ('assistive', 18, 0, 'Көмекші құрылғы', 'Вспомогательное устройство', 'Assistive device'),
    ('instrument', 19, 0, 'Музыкалық аспап', 'Музыкальный инструмент', 'Musical instrument'),
    ('furniture', 20, 0, 'Жиһаз', 'Мебель', 'Furniture'),
    ('other', 21, 0, 'Басқа', 'Другое', 'Other');

-- One act of giving. Promised first or received at once; pieces may come in parts.
CREATE TABLE donation (
    id           INTEGER PRIMARY KEY,
    donor_id     INTEGER NOT NULL REFERENCES donor (id),
    -- Days, YYYY-MM-DD. NULL: received without having been promised; still to be received.
    promised_on  TEXT CONSTRAINT donation_promised_on_is_day
        CHECK (promised_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    received_on  TEXT CONSTRAINT donation_received_on_is_day
        CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    received_by  INTEGER REFERENCES member (id),
    -- What the donor says it is worth; tiyn. NULL: not stated.
    value        INTEGER CONSTRAINT donation_value_counted CHECK (value >= 0),
    currency     TEXT NOT NULL DEFAULT 'KZT' CONSTRAINT donation_currency_known CHECK (currency = 'KZT'),
    -- What is to become of the data on it.
    wish         TEXT NOT NULL CONSTRAINT donation_wish_known CHECK (wish IN ('none', 'wipe', 'destroy', 'wiped')),
    -- The donor's own paper; ours is the certificate.
    paper_number TEXT NOT NULL DEFAULT '',
    paper_date   TEXT CONSTRAINT donation_paper_date_is_day
        CHECK (paper_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note         TEXT NOT NULL DEFAULT '',
    -- A promise that came to nothing.
    dropped_at   INTEGER,
    dropped_by   INTEGER REFERENCES member (id),
    dropped_why  TEXT NOT NULL DEFAULT '',
    made_by      INTEGER NOT NULL REFERENCES member (id),
    made_at      INTEGER NOT NULL,
    version      INTEGER NOT NULL DEFAULT 1,
    -- Of the form that made it: sent twice, it comes once.
    one_time_key TEXT NOT NULL,
    CONSTRAINT donation_promised_or_received CHECK (promised_on IS NOT NULL OR received_on IS NOT NULL),
    CONSTRAINT donation_received_by_somebody CHECK ((received_on IS NULL) = (received_by IS NULL)),
    CONSTRAINT donation_dropped_by_somebody_for_a_reason
        CHECK ((dropped_at IS NULL) = (dropped_by IS NULL) AND (dropped_at IS NULL) = (dropped_why = '')),
    CONSTRAINT donation_dropped_was_a_promise CHECK (dropped_at IS NULL OR received_on IS NULL),
    CONSTRAINT donation_key_used_once UNIQUE (made_by, one_time_key)
) STRICT;

CREATE INDEX donation_of_donor ON donation (donor_id, id);
CREATE INDEX donation_by_day ON donation (received_on, id);

-- So many of one kind and make, as the donor brought or promised them.
CREATE TABLE donation_line (
    id          INTEGER PRIMARY KEY,
    donation_id INTEGER NOT NULL REFERENCES donation (id),
    position    INTEGER NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category (id),
    make        TEXT NOT NULL,
    model       TEXT NOT NULL,
    quantity    INTEGER NOT NULL CONSTRAINT donation_line_quantity_counted CHECK (quantity BETWEEN 1 AND 10000),
    -- Counted as one item with a quantity: a box of mice.
    counted     INTEGER NOT NULL CONSTRAINT donation_line_counted_flag CHECK (counted IN (0, 1)),
    holds_data  INTEGER NOT NULL CONSTRAINT donation_line_holds_data_flag CHECK (holds_data IN (0, 1)),
    -- As it looked when it came; NULL: not looked at yet.
    grade       TEXT CONSTRAINT donation_line_grade_known CHECK (grade IN ('A', 'B', 'C', 'D')),
    note        TEXT NOT NULL DEFAULT '',
    CONSTRAINT donation_line_once UNIQUE (donation_id, position)
) STRICT;

CREATE TRIGGER donation_is_never_deleted BEFORE DELETE ON donation
BEGIN
    SELECT RAISE(ABORT, 'donation_kept');
END;

-- What is handed to the donor. Its number is the next of its year, and whatever it said stays said.
CREATE TABLE certificate (
    id          INTEGER PRIMARY KEY,
    donation_id INTEGER NOT NULL REFERENCES donation (id),
    year        INTEGER NOT NULL CONSTRAINT certificate_year_plausible CHECK (year BETWEEN 2000 AND 9999),
    number      INTEGER NOT NULL CONSTRAINT certificate_number_counted CHECK (number >= 1),
    issued_on   TEXT NOT NULL CONSTRAINT certificate_issued_on_is_day
        CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    issued_by   INTEGER NOT NULL REFERENCES member (id),
    issued_at   INTEGER NOT NULL,
    -- Donor, lines and value as they stood, in the donor's language; JSON.
    content     TEXT NOT NULL,
    voided_at   INTEGER,
    voided_by   INTEGER REFERENCES member (id),
    void_reason TEXT NOT NULL DEFAULT '',
    CONSTRAINT certificate_number_once UNIQUE (year, number),
    CONSTRAINT certificate_of_its_year CHECK (CAST(substr(issued_on, 1, 4) AS INTEGER) = year),
    CONSTRAINT certificate_voided_by_somebody_for_a_reason
        CHECK ((voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason = ''))
) STRICT;

-- A donation has one that counts.
CREATE UNIQUE INDEX certificate_one_that_counts ON certificate (donation_id) WHERE voided_at IS NULL;

CREATE TRIGGER certificate_takes_the_next_number BEFORE INSERT ON certificate
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM certificate WHERE year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'certificate_number_next');
END;

CREATE TRIGGER certificate_is_for_what_came BEFORE INSERT ON certificate
WHEN NEW.voided_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM donation WHERE id = NEW.donation_id AND received_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'certificate_for_received');
END;

CREATE TRIGGER certificate_is_frozen BEFORE UPDATE ON certificate
WHEN OLD.voided_at IS NOT NULL OR NEW.voided_at IS NULL
    OR NEW.id <> OLD.id OR NEW.donation_id <> OLD.donation_id OR NEW.year <> OLD.year OR NEW.number <> OLD.number
    OR NEW.issued_on <> OLD.issued_on OR NEW.issued_by <> OLD.issued_by OR NEW.issued_at <> OLD.issued_at
    OR NEW.content <> OLD.content
BEGIN
    SELECT RAISE(ABORT, 'certificate_frozen');
END;

CREATE TRIGGER certificate_is_never_deleted BEFORE DELETE ON certificate
BEGIN
    SELECT RAISE(ABORT, 'certificate_kept');
END;

-- While a certificate counts, what it speaks of stays as it is.
CREATE TRIGGER donation_is_as_certified BEFORE UPDATE OF donor_id, received_on, value, paper_number, paper_date ON donation
WHEN EXISTS (SELECT 1 FROM certificate WHERE donation_id = OLD.id AND voided_at IS NULL)
    AND (NEW.donor_id, NEW.received_on, NEW.value, NEW.paper_number, NEW.paper_date)
        IS NOT (OLD.donor_id, OLD.received_on, OLD.value, OLD.paper_number, OLD.paper_date)
BEGIN
    SELECT RAISE(ABORT, 'donation_certified');
END;

CREATE TRIGGER donation_line_is_as_certified_insert BEFORE INSERT ON donation_line
WHEN EXISTS (SELECT 1 FROM certificate WHERE donation_id = NEW.donation_id AND voided_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'donation_certified');
END;

CREATE TRIGGER donation_line_is_as_certified_update BEFORE UPDATE ON donation_line
WHEN EXISTS (SELECT 1 FROM certificate WHERE donation_id IN (OLD.donation_id, NEW.donation_id) AND voided_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'donation_certified');
END;

CREATE TRIGGER donation_line_is_as_certified_delete BEFORE DELETE ON donation_line
WHEN EXISTS (SELECT 1 FROM certificate WHERE donation_id = OLD.donation_id AND voided_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'donation_certified');
END;
