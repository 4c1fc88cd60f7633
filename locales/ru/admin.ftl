### The administrators' page.


job-heading = Что портал делает сам
job-text = Эти задачи повторяются, пока портал работает.
job-caption = Каждая задача и её последний результат
job-name = Задача
job-last = Последний раз
job-next = Следующий раз
job-result = Результат
job-well = Без ошибок
job-failed = Ошибка:
job-never = Ещё не было
job-soon = В течение минуты
job-clock = Часы компьютера отстают
job-clock-text = Часы показывают время раньше последней записи. Пока их не исправят, портал ничего не делает сам.
job-missed = Задачи, которые не выполнены вовремя
job-missed-text = Перезапустите портал. Если не поможет, посмотрите журнал.
job-expiry = Решение просроченных заявок
job-moves = Решение просьб о переносе
job-reminders = Напоминания
job-summaries = Сообщения координаторам
job-departures = Отмена бронирований тех, кто ушёл
job-retention = Удаление того, чей срок хранения вышел
job-delivery = Отправка писем
job-links = Отправка ссылок для входа
job-tidying = Удаление устаревшего
job-cards = Карточки без использования

## Letters

letters-heading = Письма
letters-folder = Почтовый сервер не настроен: письма никому не приходят, а только записываются в файлы. Место:
letters-server = Письма уходят через сервер:
letters-failing = Письма не уходят. Началось:
letters-waiting = Письма, которые ждут отправки
letters-by-hand = Сообщения в списке для связи
letters-failed = Письма, которые не дошли
letters-failed-none = Таких писем нет.
letters-failed-text = Важное перенесено в список для связи.
letters-send-again = Отправить ещё раз
letters-sending = Письмо будет отправлено ещё раз.
