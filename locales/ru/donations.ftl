### Дарители, дарения, свидетельство и благодарственное письмо.

## Дарители

donors-title = Дарители
donors-search = Кто передал
donors-search-hint = Достаточно начала имени или названия. Казахские буквы можно заменить русскими.
donors-list = Найденные
donors-none = Такого дарителя нет.
donors-file-donations = Сколько раз приняты дары
donor-title = Даритель
donor-nameless = Даритель без имени № { $n }
donor-new-title = Новый даритель
donor-change-title = Изменить данные дарителя
donor-kind = Кто это
donor-kind-person = Человек
donor-kind-organisation = Организация
donor-kind-anonymous = Без имени
donor-name = Имя и фамилия или название организации
donor-name-hint = Так будет стоять в свидетельстве. Если имя не называют, оставьте пустым.
donor-contact = С кем говорить в организации (необязательно)
donor-contact-said = С кем говорить в организации
donor-contact-hint = Этот человек подписывает свидетельство.
donor-phone = Телефон (необязательно)
donor-email = Электронная почта (необязательно)
donor-address = Адрес (необязательно)
donor-reads = Язык документов
donor-may-be-named = Разрешает называть себя публично
donor-naming = Можно ли называть публично
donor-given = Что передано
donor-back-to-list = К списку дарителей
donor-same = Может быть, это один из них?
donor-same-new = Нет, это другой даритель
donor-done-added = Даритель добавлен.
donor-done-changed = Изменения сохранены.
donor-error-kind = Выберите, кто это.
donor-error-name = Напишите имя или название.
donor-error-email = Введите адрес электронной почты правильно.
donor-error-reads = Выберите язык документов.
donor-error-known = Даритель с таким именем уже есть. Выберите одного из списка.

## Список

donations-title = Дарения
donations-list = Список
donations-file = Таблица принятых даров
donations-none = Здесь ничего нет.
donation-new = Записать дарение
donation-begun = Ваши незаконченные записи
donation-go-on = Продолжить
donation-begun-remove = Удалить запись
donation-done-draft-removed = Незаконченная запись удалена.
donation-find = Найти
donation-pages = Страницы
donation-previous = Предыдущая страница
donation-next = Следующая страница
donation-show = Что показать
donation-show-all = Все
donation-show-promised = Обещанные
donation-show-received = Принятые
donation-show-dropped = Несостоявшиеся обещания
donation-back-to-list = К списку дарений
donation-number = Дарение № { $n }
donation-pieces = { $n ->
        [one] { $n } штука
        [few] { $n } штуки
        [many] { $n } штук
       *[other] { $n } штуки
    }

## Вопросы

donation-step = Шаг { $number } из { $all }
donation-from = Кто передал:
donation-later = Продолжить позже. Ответы сохранятся
donation-ask-donor = Кто передаёт?
donation-who = Имя или название дарителя
donation-who-hint = Напишите начало и нажмите «Продолжить».
donation-recent = Последние дарители
donation-found = Найденные дарители
donation-found-none = Такого дарителя не нашлось
donation-donor-new = Новый даритель
donation-ask-thing = Что передают?
donation-category = Вид
donation-category-choose = Выберите
donation-make = Производитель (необязательно)
donation-make-hint = Например: Lenovo.
donation-model = Модель (необязательно)
donation-model-hint = Например: ThinkPad T480.
donation-ask-count = Сколько и в каком состоянии?
donation-quantity = Количество
donation-quantity-hint = От 1 до 10 000.
donation-counted = Считать одной коробкой
donation-counted-hint = Для мелочей, например мышей: регистрируется под одним номером.
donation-counted-short = одна коробка
donation-holds-data = Хранит ли данные?
donation-holds-data-hint = Если есть диск, память или карта, ответьте «Да».
donation-holds-data-short = Хранит данные.
donation-grade = Техническое состояние
donation-note = Примечание (необязательно)
donation-note-hint = Не больше 1000 символов.
donation-ask-more = Что ещё передают?
donation-so-far = Уже записано
donation-change-thing = Изменить вид и модель
donation-change-count = Изменить количество и состояние
donation-remove = Убрать из списка
donation-next-same = Ещё такое же
donation-next-other = Что-то другое
donation-next-done = Это всё
donation-ask-terms = Когда и на каких условиях?
donation-came = Где сейчас
donation-came-received = Принято
donation-came-promised = Обещано
donation-day = Дата
donation-day-hint = Например: 22.11.2026 или 22 ноября.
donation-value = Стоимость
donation-value-ask = Стоимость, тенге (необязательно)
donation-value-hint = Которую назвал даритель. Например: 1 250 000 или 1250000,50.
donation-value-said = { $amount } тенге
donation-value-unstated = Не указана
donation-wish = Что сделать с данными
donation-wish-wipe = Безвозвратно удалить
donation-wish-destroy = Уничтожить диски
donation-wish-wiped = Даритель уже удалил
donation-wish-none = Данных нет
donation-paper = Собственный документ дарителя
donation-paper-number = Номер документа (необязательно)
donation-paper-hint = Это не номер нашего свидетельства.
donation-paper-date = Дата документа (необязательно)
donation-ask-check = Проверьте запись
donation-given-by = Кто передал
donation-line = Предмет { $n }
donation-send = Сохранить дарение
donation-change = Нужно что-то изменить?
donation-change-thing-short = вид и модель
donation-change-count-short = количество и состояние
donation-change-more = Добавить или убрать предмет
donation-change-terms = дата, стоимость, условия

## Одно дарение

donation-details = Изменить дату, стоимость, документ и примечание
donation-lines = Что передано
donation-registered = Зарегистрировано: { $n }. Всего: { $all }.
donation-register = Зарегистрировать по одной
donation-add-line = Добавить предмет
donation-change-line = Изменить предмет
donation-remove-line = Убрать предмет
donation-remove-line-text = Предмет больше не будет относиться к этому дарению.
donation-save = Сохранить изменения
donation-leave = Выйти без сохранения
donation-received-on = Дата приёма
donation-promised-on = Дата обещания
donation-receive = Принять обещанное
donation-receive-lead = Если пришло меньше, остальное останется новым обещанием.
donation-how-many-came = Сколько пришло
donation-promised-so-many = Обещано: { $n }. Если не пришло, напишите 0.
donation-receive-do = Принять
donation-rest = Остальное
donation-rest-of = Остаток от
donation-drop = Обещание не состоялось
donation-drop-lead = Запись не удаляется. Она останется среди несостоявшихся обещаний.
donation-drop-do = Отметить, что не состоялось
donation-dropped = Обещание не состоялось
donation-reason = Причина
donation-done-added = Дарение сохранено.
donation-done-changed = Изменения сохранены.
donation-done-received = Принято.
donation-done-dropped = Отмечено, что обещание не состоялось.

## Ошибки

donation-error-changed = Эту запись уже изменил другой человек: { $name }. Проверьте и сохраните ещё раз.
donation-error-who = Напишите имя дарителя или выберите из списка.
donation-error-donor = Выберите дарителя.
donation-error-category = Выберите вид.
donation-error-quantity = Напишите количество цифрами: от 1 до 10 000.
donation-error-too-many = Больше, чем обещано. Не больше: { $most }.
donation-error-nothing-came = Ничего не пришло. Напишите хотя бы одну штуку.
donation-error-registered = Штуки уже зарегистрированы. Количество не может быть меньше зарегистрированного.
donation-error-holds-data = Выберите, хранит ли данные.
donation-error-grade = Выберите техническое состояние.
donation-error-next = Выберите, что делать дальше.
donation-error-came = Выберите, принято или обещано.
donation-error-day = Введите дату правильно. Например: 22.11.2026 или 22 ноября.
donation-error-future = Этот день ещё не наступил. Напишите сегодняшнюю или прошедшую дату.
donation-error-long-ago = Слишком ранняя дата. Проверьте год.
donation-error-closed = Учёт за этот месяц закрыт. Если день верный, отправьте ещё раз.
donation-error-value = Напишите стоимость цифрами. Например: 1 250 000 или 1250000,50.
donation-error-wish = Выберите, что сделать с данными.
donation-error-full = В одном дарении не больше 100 предметов.
donation-error-reason = Напишите причину.

## Свидетельство

certificate-title = Свидетельство о дарении
certificate-titled = Свидетельство о дарении № { $number }
certificate-number = Свидетельство № { $number }
certificate-issue = Составить свидетельство
certificate-lead = Свидетельство получит номер и больше не изменится. Сначала проверьте.
certificate-says = Что будет в свидетельстве
certificate-issue-do = Присвоить номер и составить свидетельство
certificate-open = Открыть свидетельство
certificate-keeps = Свидетельство составлено. То, что в нём стоит, не меняется.
certificate-void = Аннулировать свидетельство
certificate-void-lead = Номер останется в истории. После этого можно составить новое свидетельство.
certificate-void-do = Отметить аннулированным
certificate-voided = Аннулировано:
certificate-why = Причина:
certificate-stamp = АННУЛИРОВАНО
certificate-history = История свидетельств
certificate-done-issued = Свидетельство составлено.
certificate-done-voided = Свидетельство аннулировано.
certificate-back = К странице дарения
certificate-issued-on = Дата составления:
certificate-centre = «{ $name }», коворкинг-центр для людей с инвалидностью
certificate-gave = Даритель
certificate-received = Принимающая сторона
certificate-things = Что передано
certificate-thing = Наименование
certificate-quantity = Количество
certificate-total = Всего
certificate-signatures = Подписи сторон
certificate-gave-signs = Передающая сторона:
certificate-received-signs = Принимающая сторона:

## Благодарственное письмо

letter-thanks-open = Открыть благодарственное письмо
letter-thanks-title = Благодарственное письмо
letter-thanks-to = Кому:
letter-thanks-text = От всего сердца благодарим вас за дар нашему центру.
letter-thanks-use = Эти вещи помогут людям с инвалидностью учиться и работать.
letter-thanks-end = Желаем вам благополучия и успехов.
letter-thanks-signs = От имени центра:
letter-thanks-day = Дата:

## Журнал

journal-donation-received = Принят обещанный дар
journal-certificate-issued = Составлено свидетельство о дарении
journal-certificate-voided = Аннулировано свидетельство о дарении
