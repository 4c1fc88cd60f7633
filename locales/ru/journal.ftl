### The journal: who did and saw what.


journal-title = Журнал
journal-lead = Кто, когда и что делал на портале. Записи не меняются.
journal-search = О ком?
journal-search-hint = Имя, фамилия или почта.
journal-action = Что произошло?
journal-from = С какого дня
journal-until = По какой день
journal-day-hint = Например: 22.11.2026. Можно не заполнять.
journal-error-day = Введите дату правильно. Например: 22.11.2026.
journal-none = Таких записей нет.
journal-earlier = Более ранние записи
journal-by-nobody = портал или человек без входа
journal-about = Кого касается:
journal-booking = Номер бронирования: { $n }
journal-access-denied = Отказ в доступе
journal-signed-in = Вход
journal-signed-out = Выход
journal-support-viewed = Просмотр просьбы о помощи
journal-computer-marked = Компьютер отмечен как принадлежащий центру
journal-member-added = Создана учётная запись
journal-session-ended = Выход на другом устройстве
journal-password-changed = Смена пароля
journal-role-granted = Выдана роль
journal-role-withdrawn = Снята роль
journal-membership-changed = Изменено участие
journal-code-given = Выдан код для входа
journal-data-exported = Выданы собственные данные
journal-person-erased = Данные стёрты
journal-email-confirmed = Почта подтверждена
journal-consent-given = Дано согласие
journal-consent-withdrawn = Отозвано согласие
journal-support-changed = Изменён статус просьбы о помощи
