### Список оборудования из таблицы и учёт в виде таблицы.

item-import-title = Учесть список оборудования
item-import-lead = Учтите оборудование, которое куплено или было раньше. Сначала список проверяется, ничего не сохраняется.
item-import-columns-needed = В каждой строке нужен только вид.
item-import-text-hint = Скопируйте таблицу и вставьте сюда. Ошибки можно исправить здесь же. Не больше { $n } строк.
item-import-column-category = Вид
item-import-column-make = Марка
item-import-column-model = Модель
item-import-column-serial = Серийный номер
item-import-column-quantity = Количество
item-import-column-grade = Техническое состояние
item-import-column-place = Место
item-import-column-holds-data = Хранит данные
item-import-column-comes-with = Комплект
item-import-column-note = Примечание
item-import-column-inventory-number = Инвентарный номер
item-import-error-empty = Список пустой. Напишите названия столбцов и оборудование.
item-import-error-no-category = Нет столбца «Вид». Напишите названия столбцов в первой строке.
item-import-error-too-large = Список слишком большой. Разделите его: не больше { $n } строк.
item-import-error-book = Это таблица, а не текст. Сначала сохраните её как «CSV UTF-8».
item-import-error-lost = Напишите букву вместо вопросительного знака. Она потерялась при сохранении файла.
item-import-error-category-none = Напишите вид оборудования.
item-import-error-category = Такого вида нет. Напишите как в учёте, например «Ноутбук».
item-import-error-quantity = Напишите целое число от 1 до 10 000.
item-import-error-grade = Напишите состояние одной буквой: A, B, C или D.
item-import-error-place = Такого места нет. Напишите его как в учёте.
item-import-error-holds-data = Напишите «да» или «нет».
item-import-error-serial-of-several = У нескольких штук не бывает одного серийного номера. Напишите каждую в своей строке.
item-import-error-serial-twice = Такой же номер той же марки стоит в строке { $row }.
item-import-error-number-twice = Такой же номер стоит в строке { $row }.
item-import-error-serial-known = Оборудование с этим номером уже учтено: { $tag }.
item-import-error-number-known = Оборудование с этим инвентарным номером уже учтено: { $tag }.
item-import-check-count = { $n ->
        [one] Будет учтена { $n } строка. Пока ничего не сохранено.
        [few] Будут учтены { $n } строки. Пока ничего не сохранено.
        [many] Будут учтены { $n } строк. Пока ничего не сохранено.
       *[other] Будут учтены { $n } строки. Пока ничего не сохранено.
    }
item-import-check-data = { $n ->
        [one] Хранят данные: { $n }. Считается, что данные не удалены.
        [few] Хранят данные: { $n }. Считается, что данные не удалены.
        [many] Хранят данные: { $n }. Считается, что данные не удалены.
       *[other] Хранят данные: { $n }. Считается, что данные не удалены.
    }
item-import-places = Неизвестные места
item-import-places-text = Таких мест в центре пока нет. Исправьте названия или выберите создание мест.
item-import-places-rows = Строки: { $rows }.
item-import-places-make = Создать неизвестные места
item-import-places-new = Места, которые появятся с этим списком
item-import-check-pieces = Что будет учтено
item-import-check-more = { $n ->
        [one] В списке ещё { $n } строка.
        [few] В списке ещё { $n } строки.
        [many] В списке ещё { $n } строк.
       *[other] В списке ещё { $n } строки.
    }
item-import-save = Учесть всё
item-import-done-title = Список учтён
item-import-done-count = { $n ->
        [one] Учтена { $n } строка.
        [few] Учтены { $n } строки.
        [many] Учтено { $n } строк.
       *[other] Учтены { $n } строки.
    }
item-import-done-tag = Номер для наклейки:
item-import-done-first = Первый номер для наклеек:
item-import-done-last = Последний номер:
item-import-done-order = Номера даны в порядке списка.
item-import-labels = Напечатать наклейки: { $first } – { $last }
item-export-title = Скачать учёт оборудования
item-export-lead = Выберите, что должно быть в таблице. Имён тех, у кого оборудование, в ней нет.
item-export-any = Все
item-export-state = Состояние
item-export-xlsx = Скачать как XLSX
item-export-csv = Скачать как CSV
item-export-column-tag = Номер наклейки
item-export-column-dirty = Данные не удалены
item-export-column-weight = Вес, кг
item-export-column-day = Дата учёта
item-export-yes = да
item-export-no = нет
