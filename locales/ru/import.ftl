### A list of people from a spreadsheet.


import-title = Добавить список людей
import-lead = Зарегистрируйте сразу всех людей из таблицы. Сначала список проверяется, ничего не сохраняется.
import-columns = Столбцы таблицы
import-columns-first = В первой строке напишите названия столбцов:
import-columns-needed = Имя обязательно. Нужен также телефон или электронная почта.
import-columns-other = Другие столбцы не сохраняются.
import-template = Скачать пустую таблицу (CSV)
import-column-surname = Фамилия
import-column-given-name = Имя
import-column-patronymic = Отчество
import-column-called = Как обращаться
import-column-phone = Телефон
import-column-email = Электронная почта
import-column-language = Язык
import-by-file = Взять из файла
import-file = Файл CSV
import-file-hint = Сохраните таблицу в формате «CSV UTF-8». В другом формате пропадут казахские буквы.
import-file-button = Проверить файл
import-by-text = Вставить текст
import-text = Список
import-text-hint = Скопируйте таблицу и вставьте сюда. Ошибки можно исправить здесь же. Не больше { $n } человек.
import-reads = На каком языке читает человек, если язык не указан?
import-invite = Отправить приглашение тем, у кого есть почта
import-check = Проверить список
import-problems = Что исправить
import-row = Строка { $n }
import-row-column = Строка
import-more-problems = Есть и другие ошибки: { $n }. Сначала исправьте эти.
import-error-rows = { $n ->
        [one] В списке { $n } ошибка. Исправьте её и проверьте снова.
        [few] В списке { $n } ошибки. Исправьте их и проверьте снова.
       *[other] В списке { $n } ошибок. Исправьте их и проверьте снова.
    }
import-error-file = Выберите файл.
import-error-empty = Список пуст. Напишите названия столбцов и людей.
import-error-no-name = Нет столбца «Имя». Напишите названия столбцов в первой строке.
import-error-no-contact = Нет столбца с телефоном или почтой. Добавьте один из них.
import-error-twice = Два столбца означают одно и то же. Уберите один.
import-error-unclosed = В строке { $n } не закрыта кавычка. Закройте её и отправьте снова.
import-error-too-large = Список слишком большой. Разделите его: не больше { $n } человек.
import-error-lost = напишите букву вместо вопросительного знака. Она пропала при сохранении файла.
import-error-language = Напишите язык: казахский, русский или английский.
import-error-moved = В этой строке лишний столбец. Уберите лишний разделитель.
import-error-phone-twice = Этот же телефон есть в строке { $row }. Уберите один из них.
import-error-email-twice = Эта же почта есть в строке { $row }. Уберите одну из них.
import-error-phone-taken = С этим телефоном уже есть учётная запись. Уберите строку.
import-error-email-taken = С этой почтой уже есть учётная запись. Уберите строку.
import-check-title = Просмотрите список
import-check-count = { $n ->
        [one] Будет зарегистрирован { $n } человек. Пока ничего не сохранено.
        [few] Будут зарегистрированы { $n } человека. Пока ничего не сохранено.
       *[other] Будет зарегистрировано { $n } человек. Пока ничего не сохранено.
    }
import-check-invited = { $n ->
        [one] Приглашение по почте получит { $n } человек.
        [few] Приглашение по почте получат { $n } человека.
       *[other] Приглашение по почте получат { $n } человек.
    }
import-check-ignored = Эти столбцы не сохраняются:
import-check-people = Кто будет зарегистрирован
import-check-more = Ещё людей в списке: { $n }.
import-save = Зарегистрировать всех
import-change = Изменить список
import-done-title = Люди из списка зарегистрированы
import-done-count = { $n ->
        [one] Зарегистрирован { $n } человек.
        [few] Зарегистрированы { $n } человека.
       *[other] Зарегистрировано { $n } человек.
    }
import-done-invited = { $n ->
        [one] Приглашение по почте отправлено: { $n } человек.
        [few] Приглашения по почте отправлены: { $n } человека.
       *[other] Приглашения по почте отправлены: { $n } человек.
    }
import-done-nobody = Коды никому не нужны.
import-done-codes = Выдайте этим людям коды для входа
import-done-codes-text = Выдайте код, когда человек придёт. Эта страница открывается две недели.
