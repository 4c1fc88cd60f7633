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
job-missed = Задачи, которые не выполнены вовремя
job-missed-text = Перезапустите портал. Если не поможет, посмотрите журнал.
job-expiry = Решение просроченных заявок
job-reminders = Напоминания
job-summaries = Сообщения координаторам
job-delivery = Отправка писем
job-tidying = Удаление устаревшего
