### Стойка: кто придёт, кто здесь, кто ушёл.

desk-title = Стойка
desk-days = Другие дни
desk-previous = Предыдущий день
desk-today = Сегодня
desk-next = Следующий день
desk-none = В этот день никого не ждём.
desk-counts = Придут: { $coming }. Сейчас здесь: { $here }. Уже ушли: { $been }.
desk-about = { $member }, { $resource }, { $from }

## Состояния и шаги

desk-coming = Ждём
desk-here = Сейчас здесь
desk-been = Визит завершён
desk-arrival = Отметить приход
desk-departure = Отметить уход
desk-non-use = Не использовано
desk-arrival-back = Отменить отметку о приходе
desk-departure-back = Отменить отметку об уходе
desk-non-use-back = Отменить отметку «Не использовано»

## Что сделано

desk-done-arrival = Приход отмечен.
desk-done-departure = Уход отмечен. Если время осталось, его могут забронировать другие.
desk-done-non-use = Отмечено, что время не использовано.
desk-done-back = Отметка отменена.
desk-error-other-day = Это можно отметить только в день бронирования.
desk-error-not-begun = Время ещё не началось. Дождитесь начала.
desk-error-moved = Это бронирование уже изменил другой человек. Сейчас: { $state }.
desk-error-given = Освободившееся время уже отдано другим. Отметка об уходе остаётся.

## История, как её читает участник

desk-event-arrival-back = Приход отметили по ошибке; бронирование в силе
desk-event-departure-back = Уход отметили по ошибке; визит продолжается
desk-event-non-use-back = «Не использовано» отметили по ошибке; бронирование в силе

## Бронирование у стойки

desk-new-title = Забронировать у стойки
desk-new-lead = Для участника или для гостя без учётной записи.
desk-paper-title = Внести с бумаги
desk-paper-lead = Визиты, которые записали на бумаге, пока портал не работал. За сколько дней назад: { $n }.
desk-whom-member = Участник
desk-member = Имя или телефон участника
desk-member-hint = Если найдутся несколько человек, вы выберете.
desk-which = Кто именно?
desk-whom-guest = Или гость без учётной записи
desk-guest-name = Имя гостя
desk-guest-phone = Телефон гостя
desk-guest-organisation = Организация (необязательно)
desk-guest-organisation-hint = Например: школа. Её группы могут быть в нескольких залах сразу.
desk-resource = Что бронируют?
desk-resource-choose = Выберите
desk-date = День
desk-start = Начало
desk-end = Конец
desk-time-hint = Например: 10:00.
desk-near = Свободное время: { $times }.
desk-purpose = Для чего? (необязательно)
desk-support = Какие условия нужны? (необязательно)
desk-support-consent = Человек согласен: просьбу прочитают координаторы, которые рассматривают заявку.
desk-here-now = Да, уже здесь
desk-book = Забронировать
desk-outcome = Визит состоялся?
desk-outcome-came = Да, пришли
desk-outcome-not-used = Нет, не пришли
desk-paper-enter = Внести
desk-back = Вернуться к стойке
desk-done-booked = Забронировано.
desk-done-asked = Заявка передана координатору. Место сохраняется до решения.
desk-error-nobody = Укажите участника или гостя.
desk-error-both = Укажите участника или гостя, но не обоих.
desk-error-unknown = Такой участник не найден. Проверьте имя или телефон.
desk-error-too-many = Найдено слишком много людей. Напишите имя полнее.
desk-error-which = Выберите, кто это.
desk-error-name = Укажите имя гостя.
desk-error-phone-missing = Укажите телефон гостя.
desk-error-phone = Телефон непонятен. Например: 8 701 555 00 11.
desk-error-resource = Выберите, что бронируют.
desk-error-end-missing = Укажите, когда закончится.
desk-error-end = Конец должен быть позже начала. Например: 11:00.
desk-error-outcome = Выберите, состоялся ли визит.
desk-error-begun = Это время уже прошло. Прошедшие визиты вносят с бумаги.
desk-error-ahead = Это время ещё впереди. Забронируйте его у стойки.
desk-error-long-ago = Слишком давно. За сколько дней назад можно внести: { $n }.
desk-error-not-now = Ответ «уже здесь» — только для времени, которое идёт сейчас.
desk-error-sent = Эта страница уже забронировала один раз. Откройте её заново.

## Лист на бумаге

desk-sheet-title = Лист для печати
desk-sheet-at = Сведения на момент:
desk-sheet-lead = Он поможет, если пропадёт свет или сеть. В нём имена: не оставляйте его без присмотра.
desk-sheet-here = Сейчас в здании
desk-sheet-heads = Людей вместе с помощниками: { $n }.
desk-sheet-nobody = В здании никто не отмечен.
desk-sheet-time = Время
desk-sheet-what = Что
desk-sheet-who = Кто
desk-sheet-came = Пришли
desk-sheet-left = Ушли
desk-sheet-visits = Визитов: { $n }.
desk-here-legend = Человек уже пришёл?
desk-here-later = Нет, придёт позже
desk-sheet-phone = Телефон
desk-people-hint = Помощники считаются ниже, отдельно.
desk-beside = Человеку нужно и то и другое одновременно
desk-beside-hint = Отметьте, только если человек так сказал. Это будет забронировано вместе с другим бронированием.
desk-error-elsewhere = На это время у человека уже есть бронирование. Забронировать и то и другое может координатор.
desk-error-elsewhere-in = На это время у человека уже есть бронирование: { $resource }, { $when }.
approval-beside = В то же время
