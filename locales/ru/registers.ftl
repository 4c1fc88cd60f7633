### Реестры бухгалтера: оборудование, движение за месяц, закрытие месяца, бумаги на подпись.

registers-nav = Учёт оборудования
registers-title = Реестр оборудования
registers-lead = Здесь всё оборудование центра. Ненайденное тоже здесь, но в движении за месяц оно считается расходом.
registers-search = Номер, марка или модель
registers-search-hint = Наклейка, инвентарный или серийный номер. Достаточно начала.
registers-state = Состояние
registers-category = Вид
registers-numberless = Только без инвентарного номера
registers-none = Ничего не найдено.
registers-caption = Оборудование центра.
registers-tag = Наклейка
registers-number = Инвентарный номер
registers-no-number = без номера
registers-what = Что
registers-quantity = Штук
registers-place = Где
registers-with-member = у участника центра
# $tag (String)
registers-inside = внутри устройства { $tag }
registers-unknown = неизвестно
registers-own = куплено или собрано в центре
registers-donor = Кто передал
registers-anonymous = Даритель без имени
registers-received = Дата приёма
registers-certificate = Номер акта
# $number (Number)
registers-act-of = Акт о даре { $number }
registers-serial = Серийный номер
registers-number-hint = Номер в бухгалтерском учёте. Пустое поле убирает номер.
registers-number-save = Сохранить номер
registers-numbered = Инвентарный номер сохранён.
registers-back = Вернуться к реестру оборудования
# $now (String)
# $name (String)
registers-error-changed = Этот номер уже изменил другой человек. Сейчас: { $now }. Кто: { $name }. Если сохранить ещё раз, останется ваш.
# $tag (String)
registers-error-number-known = Этот номер уже есть у другого оборудования: { $tag }. Введите другой.

## Движение за месяц

registers-movements = Движение за месяц
registers-movements-lead = Остаток на начало плюс приход минус расход, с учётом актов, даёт остаток на конец месяца.
registers-months = Другие месяцы
registers-month = Месяц
registers-open = Месяц не закрыт, числа ещё могут измениться.
registers-movements-none = Ни в этом месяце, ни раньше в учёте ничего нет.
registers-figures-caption = По видам, в штуках
registers-ways-caption = Из чего сложились приход и расход
registers-way = Как
registers-opening = На начало
registers-in = Приход
registers-out = Расход
registers-corrected = По актам
registers-closing = На конец
registers-total = Всего
registers-way-registered = зарегистрировано
registers-way-came-back = вернулось из отданного
registers-way-found = найдено
registers-way-given = отдано насовсем
registers-way-disposed = утилизировано
registers-way-missing = не найдено
registers-pieces-caption = Оборудование за этим числом.
registers-pieces-acts = Учтённое по актам здесь не показано.
registers-when = Дата
registers-back-month = Вернуться к движению за месяц

## Закрытие месяца

registers-closings = Закрытые месяцы
registers-closings-lead = Числа закрытого месяца не меняются. Ошибку, найденную позже, исправляет связанный акт.
registers-closings-caption = Числа закрытых месяцев, в штуках
registers-closed-at = Закрыт
registers-nothing-to-close = Закрывать пока нечего. Месяц можно закрыть, только когда он закончится.
# $month (String)
registers-close = Закрыть месяц: { $month }
registers-closing-title = Закрытие месяца
registers-closing-lead = Проверьте числа. Открыть закрытый месяц снова будет нельзя.
registers-leave = Выйти без сохранения
registers-closed-done = Месяц закрыт.
# $name (String)
# $month (String)
registers-error-closed = Этот месяц уже закрыл другой человек. Месяц: { $month }. Кто: { $name }.
registers-error-order = Месяцы закрываются по порядку. Проверьте месяц ниже и отправьте снова.
registers-act-add = Составить связанный акт
registers-act-lead = Акт относится к закрытому месяцу, но учитывается в текущем. Изменить его потом нельзя.
registers-act-pieces = Сколько штук
registers-act-pieces-hint = Чтобы прибавить, напишите 2. Чтобы убавить, напишите -2.
registers-act-sentence = Причина
registers-act-sentence-hint = Например: один ноутбук зарегистрирован дважды.
registers-act-save = Сохранить акт
registers-act-done = Акт сохранён. Он учтён в текущем месяце.
# $number (Number)
registers-act-number = Акт № { $number }
registers-act-month = О каком месяце:
registers-acts-made = Акты, составленные в этом месяце
registers-acts-about = Акты об этом месяце
registers-acts-about-text = Они учтены в том месяце, когда составлены, и числа здесь не меняют.
registers-choose = Выберите
registers-error-category = Выберите вид оборудования.
# $most (Number)
registers-error-pieces = Введите число штук, не ноль. Самое большее: { $most }.
# $n (Number)
registers-error-below = Столько в учёте нет. Сейчас в нём: { $n }.
registers-error-silent = Напишите причину.

## Бумаги на подпись

registers-donations = Дары и акты
registers-donations-lead = Заявленная стоимость относится ко всему дару. Стоимость отдельных вещей не указывается.
registers-donations-caption = Принятые дары.
registers-no-certificate = не выдан
registers-paper = Документ дарителя
registers-brought = Привезено
registers-registered = Зарегистрировано
registers-value = Заявленная стоимость
registers-value-unstated = не заявлена
registers-handover = Акт приёма-передачи
registers-number-sign = №
registers-issued = Дата выдачи
registers-handed-by = Передал
registers-received-by = Принимающая сторона
registers-handed-over = Переданное оборудование
# $n (Number)
registers-pieces = Всего: { $n } шт.
registers-grade = Техническое состояние
registers-signatures = Подписи
registers-signs-as = Кто
registers-signs-name = Фамилия, имя
registers-signs-here = Подпись, дата
registers-signs-donor = Передал, даритель
registers-signs-head = Принял, руководитель центра
registers-signs-accountant = Бухгалтер
registers-blank = заполняется от руки
registers-print-hint = Распечатайте эту страницу командой браузера «Печать».
registers-writeoff = Списание
registers-writeoff-lead = Выберите оборудование для листа комиссии. Лист только для печати, он ничего не меняет.
registers-writeoff-none = Нет ни оборудования на утилизацию, ни ненайденного.
registers-writeoff-which = Что списывается?
registers-writeoff-make = Составить лист
registers-error-nothing-chosen = Выберите хотя бы одно.
registers-sheet = Лист комиссии по списанию
registers-sheet-day = Дата
registers-sheet-order = Номер и дата приказа
registers-sheet-pieces = Оборудование, предложенное к списанию
registers-reason = Причина
registers-reason-not-returned = Было выдано, не возвращено
registers-sheet-decision = Решение комиссии:
registers-commission = Комиссия
registers-commission-chair = Председатель комиссии
registers-commission-second = Первый член комиссии
registers-commission-third = Второй член комиссии
registers-commission-approves = Утверждаю, руководитель центра

## Реквизиты центра

organisation-title = Реквизиты для бумаг
organisation-lead = Эти сведения стоят на актах и листах. Вместо пустых полей печатается линия, чтобы вписать от руки.
organisation-name = Название центра
organisation-name-kk = Название на казахском
organisation-name-ru = Название на русском
organisation-bin = БИН
organisation-bin-hint = Двенадцать цифр.
organisation-address = Адрес
organisation-address-kk = Адрес на казахском
organisation-address-ru = Адрес на русском
organisation-head = Руководитель центра
organisation-accountant = Бухгалтер
organisation-person-hint = Фамилия и имя так, как они пишутся в акте.
organisation-save = Сохранить реквизиты
organisation-saved = Реквизиты сохранены.
organisation-error-bin = В БИН двенадцать цифр.
# $name (String)
organisation-error-changed = Тем временем изменения внёс другой человек: { $name }. Если сохранить ещё раз, останутся ваши.
