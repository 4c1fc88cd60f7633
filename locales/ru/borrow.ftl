### Просьбы выдать оборудование, бронь, оборудование для бронирования.

borrow-title = Что можно взять на время
borrow-nav = Взять оборудование
borrow-lead = Участники центра могут взять это оборудование домой на время.
borrow-nothing = Сейчас нет оборудования, которое можно взять на время.
borrow-kind = Вид
borrow-kind-any = Все
borrow-show-all = Показать всё
borrow-ask = Попросить
borrow-free = { $n ->
    [one] Сейчас есть { $n } штука
    [few] Сейчас есть { $n } штуки
    [many] Сейчас есть { $n } штук
   *[other] Сейчас есть { $n } штуки
}
borrow-before = Сейчас есть, но вернуть нужно раньше. Начало брони: { $day }.
borrow-back-on = Сейчас всё выдано или отложено. Ближайшее освободится: { $day }.
borrow-asked = Вы уже подали заявку на это оборудование.
borrow-none-now = Сейчас свободных нет. Когда будут, пока неизвестно.
borrow-new-title = Попросить на время
borrow-from = День получения
borrow-from-hint = Например: 25.11.2026 или 25 ноября. Выберите день, когда центр открыт.
borrow-until = День возврата
borrow-until-hint = { $n ->
    [one] Например: 02.12.2026 или 2 декабря. Не дольше { $n } дня.
    [few] Например: 02.12.2026 или 2 декабря. Не дольше { $n } дней.
    [many] Например: 02.12.2026 или 2 декабря. Не дольше { $n } дней.
   *[other] Например: 02.12.2026 или 2 декабря. Не дольше { $n } дня.
}
borrow-purpose = Для чего нужно (необязательно)
borrow-purpose-hint = Это увидите только вы и сотрудники. Не больше 300 символов.
borrow-shown = Нужно показать, как пользоваться
borrow-shown-yes = Мы покажем, как пользоваться.
borrow-leave = Выйти без заявки
borrow-check-title = Проверьте заявку
borrow-what = Что вам нужно
borrow-check-next = Заявку рассмотрит сотрудник. Ответ придёт в ваши сообщения.
borrow-send = Отправить заявку
borrow-change = Изменить
borrow-own-title = Ваши заявки на оборудование
borrow-own-open = Текущие заявки
borrow-own-none = Сейчас заявок нет.
borrow-own-over = Завершённые заявки
borrow-bring = Когда придёте забирать, назовите сотруднику своё имя.
borrow-withdraw = Отозвать заявку
borrow-answer = Причина
borrow-sent = Заявка отправлена. Когда сотрудник её рассмотрит, придёт сообщение.
borrow-withdrawn = Заявка отозвана.
borrow-over-meanwhile = Эта заявка тем временем завершилась. Ниже написано, чем.
borrow-for-another = Заявка заполнена для другого человека и поэтому не отправлена. Заполните её заново для нынешнего.
borrow-days = Получить: { $from }. Вернуть: { $until }.
borrow-error-day = Введите день так: 25.11.2026 или 25 ноября.
borrow-error-past = Эта дата уже прошла. Выберите другую.
borrow-error-far = { $n ->
    [one] Этот день слишком далеко. Выберите день не позже чем через { $n } день.
    [few] Этот день слишком далеко. Выберите день не позже чем через { $n } дня.
    [many] Этот день слишком далеко. Выберите день не позже чем через { $n } дней.
   *[other] Этот день слишком далеко. Выберите день не позже чем через { $n } дня.
}
borrow-error-closed = В этот день центр закрыт. Следующий открытый день: { $day }.
borrow-error-backwards = День возврата не может быть раньше дня получения.
borrow-error-long = { $n ->
    [one] Это слишком долго. Можно не дольше { $n } дня.
    [few] Это слишком долго. Можно не дольше { $n } дней.
    [many] Это слишком долго. Можно не дольше { $n } дней.
   *[other] Это слишком долго. Можно не дольше { $n } дня.
}
borrow-error-asked = Заявка на это уже есть. Дождитесь ответа или отзовите прежнюю.
borrow-state-waiting = Сотрудник ещё не рассмотрел.
borrow-state-approved = Отложено для вас. Забрать нужно не позже: { $day }.
borrow-state-collected = Вы это получили.
borrow-state-declined = В этот раз выдать не можем.
borrow-state-withdrawn = Заявка отозвана.
borrow-state-released = Не удалось сохранить для вас.
borrow-state-undecided = Не успели рассмотреть вовремя.
borrow-state-lapsed = Срок получения прошёл.

## Для сотрудников

loan-requests-title = Заявки на оборудование
loan-requests-waiting = Ждут решения
loan-requests-none = Заявок, которые ждут решения, нет.
loan-requests-kept = Отложено
loan-request-today = Кто забирает сегодня
loan-request-today-none = Сегодня никто не забирает.
loan-request-piece = Отложена штука
loan-request-kept-for = Для кого отложено
loan-request-kept-until = { $name }. Отложено до конца дня: { $day }.
loan-request-made-at = Заявка подана
loan-request-since = Сколько ждёт
loan-request-since-any = Любое время
loan-request-since-days = { $n ->
    [one] Больше { $n } дня
    [few] Больше { $n } дней
    [many] Больше { $n } дней
   *[other] Больше { $n } дня
}
loan-request-title = Заявка на оборудование
loan-request-member = Кто просит
loan-request-made-by = Кто заполнил
loan-request-days = В какие дни
loan-request-hand-over = Выдать
loan-request-hand-over-any = Выбрать и выдать
loan-request-decide = Решение
loan-request-choice = Что делаем?
loan-request-no-piece = На эти дни сейчас нет готовых. Подождите возврата или откажите с причиной.
loan-request-keep = Отложить
loan-request-later = Отложить, а какую именно, выбрать при выдаче
loan-request-decline = Выдать не можем
loan-request-release = Больше не откладывать
loan-request-reason = Почему не можем выдать
loan-request-reason-hint = Это прочитает участник. Не больше 300 символов.
loan-request-save = Сохранить решение
loan-request-back = К заявкам
loan-request-error-nothing = Выберите, что делаем.
loan-request-error-reason = Напишите причину. Её прочитает участник.
loan-request-error-over = Эти дни уже прошли. Заявку можно только отклонить.
loan-request-error-not-there = Это уже не готово или отложено для другого. Выберите другое.
loan-request-error-booked = Это забронировано на эти дни. Выберите другое.
loan-request-error-none-free = На эти дни свободных нет: все выданы или обещаны.
loan-request-error-changed = Заявка тем временем изменилась. Кто изменил последним: { $name }. Посмотрите страницу ещё раз.
loan-request-waiting = Ждёт решения.
loan-request-kept = Отложено. Последний день: { $day }.
loan-request-collected = Получено.
loan-request-declined = Не выдано.
loan-request-withdrawn = Заявка отозвана участником.
loan-request-released = Больше не отложено.
loan-request-undecided = Не решено вовремя.
loan-request-lapsed = Не забрано.
loan-request-done-approved = Отложено. Участнику отправлено сообщение.
loan-request-done-changed = Другой выбор сохранён.
loan-request-done-declined = Участнику отправлено сообщение, что выдать не можем.
loan-request-done-released = Больше не отложено. Участнику отправлено сообщение.

## Оборудование для бронирования

bookable-title = Бронирование оборудования в центре
bookable-lead = Одно и то же можно и выдавать домой, и бронировать в центре. Одновременно это не случится.
bookable-resource = К какому бронированию это относится?
bookable-resource-hint = Пока это выдано, забронировать можно на одно меньше.
bookable-none = Ни к какому
bookable-needed = Ближайшее бронирование:
bookable-needed-text = Выдать можно только до этого времени.
bookable-saved = Сохранено.
bookable-error-nothing = Выберите из списка.
bookable-error-full = Для этого бронирования уже известны все. Сначала уберите одно или увеличьте количество.
bookable-error-changed = Это тем временем изменил другой человек. Выберите ещё раз и сохраните.
bookable-error-away = Этого устройства сейчас нет в центре. Сначала запишите возврат.

## Сообщения

message-loan-approved = Можно забирать: { $what }
message-loan-collect-by = Забрать нужно не позже: { $day }.
message-loan-declined = Не можем выдать: { $what }
message-loan-released = Не удалось сохранить для вас: { $what }
message-loan-undecided = Не успели рассмотреть вовремя: { $what }
message-loan-undecided-text = Извините. Если ещё нужно, попросите снова.
message-loan-lapsed = Больше не отложено: { $what }
message-loan-lapsed-text = Срок получения прошёл. Если ещё нужно, попросите снова.
message-loan-approved-outside = Оборудование по вашей заявке с { $day } можно забирать
message-loan-news-outside = Есть ответ на вашу заявку на оборудование с { $day }
message-loan-inside = Подробности написаны на портале.
job-reservations = Освобождение того, что не забрали
journal-loan-request-decided = Решение по заявке на оборудование
journal-item-bookable = Изменение бронирования оборудования
