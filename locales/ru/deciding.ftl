### Words of deciding requests.

## The queue, sifted

approval-moves = { $n ->
    [one] Ждёт ответа { $n } просьба о переносе.
    [few] Ждут ответа { $n } просьбы о переносе.
    [many] Ждут ответа { $n } просьб о переносе.
   *[other] Ждут ответа { $n } просьбы о переносе.
}
approval-supports = { $n ->
    [one] Условия нужно подготовить для { $n } посещения.
    [few] Условия нужно подготовить для { $n } посещений.
    [many] Условия нужно подготовить для { $n } посещений.
   *[other] Условия нужно подготовить для { $n } посещения.
}
approval-filter-resource = Что
approval-filter-day = На какой день
approval-filter-any-day = На любой
approval-filter-since = Как долго ждёт
approval-filter-any-time = Неважно
approval-filter-long = Дольше одного рабочего дня
approval-filter-none = Таких заявок нет. Измените выбор или покажите все заявки.
approval-filter-all = Показать все заявки

## Several at once

several-choose = Выбрать
several-heading = Решить несколько заявок сразу
several-hint = Сначала отметьте заявки. Повторяющиеся посещения решаются отдельно.
several-approve = Одобрить выбранные
several-refuse = Отклонить выбранные
several-error-none = Отметьте хотя бы одну заявку.
several-error-gone = Заявок, которые можно решить вместе, не осталось.
several-title = Что стало с заявками
several-nothing = Ваших заявок здесь нет.
several-done = { $n ->
    [one] Решена { $n } заявка. Участник получит сообщение.
    [few] Решены { $n } заявки. Участники получат сообщения.
    [many] Решено { $n } заявок. Участники получат сообщения.
   *[other] Решено { $n } заявки. Участники получат сообщения.
}
several-decided = Решены
several-left = Не решены
several-left-text = Эти заявки кто-то решил раньше, или они больше не подходят.
several-refusal-about = { $n ->
    [one] Будет отклонена { $n } заявка.
    [few] Будут отклонены { $n } заявки по одной причине.
    [many] Будут отклонены { $n } заявок по одной причине.
   *[other] Будут отклонены { $n } заявки по одной причине.
}
several-refusal-which = Какие заявки

## What stands in the way of an approval

hurdle-title = Заявка не одобрена
hurdle-what = Что мешает
hurdle-line = { $when }: { $what }
hurdle-out-of-use = Сейчас это не используется.
hurdle-elsewhere = У участника на это время есть другое бронирование.
hurdle-hours = Часы работы изменились: в это время теперь закрыто.
hurdle-length = Правила изменились: продолжительность или начало больше не подходят.
hurdle-party = Правила изменились: для стольких людей места нет.
hurdle-may = Участник просил по прежним правилам. Вы можете всё равно одобрить заявку.
hurdle-may-not = Отклоните заявку и назовите причину. Или предложите участнику другое время.
hurdle-approve = Всё равно одобрить
hurdle-open = Открыть заявку

## A question to the member

approval-answered = { $n ->
    [one] Есть ответ на вопрос по { $n } заявке.
    [few] Есть ответы на вопросы по { $n } заявкам.
    [many] Есть ответы на вопросы по { $n } заявкам.
   *[other] Есть ответы на вопросы по { $n } заявки.
}
question-heading = Вопросы и ответы
question-title = Вопрос участнику
question-ask = Задать вопрос
question-decide = Срок решения не меняется:
question-label = Ваш вопрос
question-hint = Участник прочитает его на странице заявки. Не больше 500 знаков.
question-send = Отправить вопрос
question-done = Вопрос отправлен. Участник получит сообщение.
question-unanswered = Ответа пока нет.
question-answer = Ваш ответ
question-answer-hint = Ответ прочитают координаторы. Не больше 500 знаков.
question-answer-send = Отправить ответ
question-answered = Ответ отправлен. Координаторы его прочитают.
question-error-empty = Напишите вопрос.
question-error-no-answer = Напишите ответ.
question-waits = На прошлый вопрос ещё не ответили. Задайте следующий после ответа.
question-over = Эта заявка уже решена. Вопросов больше не задают.
question-answer-over = Эта заявка уже решена. Ответ больше не нужен.
question-answered-before = На этот вопрос уже ответили.
question-kept = Вы написали это, но оно не отправлено:

## What was decided

past-title = Решённые заявки
past-none = Таких решений нет.
past-earlier = Более ранние решения

## Reminding the coordinators

reminder-button = Напомнить координаторам
reminder-last = Координаторам последний раз напомнили:
reminder-card = Участник напомнил
reminder-done = Координаторам отправлено напоминание. Снова напомнить можно в следующий рабочий день.
reminder-before = Сегодня координаторам уже напомнили. Снова напомнить можно в следующий рабочий день.
reminder-over = Эта заявка уже решена. Напоминать не нужно.
