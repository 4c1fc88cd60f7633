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
