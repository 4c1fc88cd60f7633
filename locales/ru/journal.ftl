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
journal-signed-in-by-card = Вход по карте
journal-signed-out = Выход
journal-support-viewed = Просмотр просьбы о помощи
journal-computer-marked = Компьютер отмечен как принадлежащий центру
journal-member-added = Создана учётная запись
journal-people-imported = Список людей добавлен
journal-session-ended = Выход на другом устройстве
journal-password-changed = Смена пароля
journal-role-granted = Выдана роль
journal-role-withdrawn = Снята роль
journal-membership-changed = Изменено участие
journal-code-given = Выдан код для входа
journal-card-given = Выдана карта для входа
journal-card-ended = Карта для входа остановлена
journal-data-exported = Выданы собственные данные
journal-person-erased = Данные стёрты
journal-second-step-asked = Пароль или ссылка верны, запрошен второй шаг
journal-register-viewed = Просмотр списка людей
journal-person-viewed = Просмотр страницы человека
journal-second-step-passed = Пройден второй шаг входа
journal-second-step-on = Включён второй шаг
journal-second-step-off = Выключен второй шаг
journal-second-step-reset = Снят второй шаг
journal-email-confirmed = Почта подтверждена
journal-consent-given = Дано согласие
journal-consent-withdrawn = Отозвано согласие
journal-support-changed = Изменён статус просьбы о помощи
journal-applied = Подана заявка на участие
journal-profile-changed = Изменены данные
journal-helper-recorded = Помощник записан
journal-helper-ended = Право помощника прекращено
journal-acting-begun = Действует за другого
journal-scope-changed = Изменено, за что отвечает координатор
journal-handed-over = Незаконченная работа координатора передана
journal-taken-over = Координатор принял незаконченную работу
journal-resource-added = Добавлено то, что можно бронировать
journal-resource-changed = Изменены настройки того, что можно бронировать
journal-refusals-changed = Изменено готовое предложение отказа
journal-detail = { $code ->
        [coordinator] координатор
        [staff] сотрудник
        [accountant] бухгалтер
        [administrator] администратор
        [applied] ждёт ответа
        [active] участник
        [paused] временно не приходит
        [left] больше не участник
        [died] умер(ла)
        [guest] гость
        [helper] помощник
        [representative] законный представитель
        [surname] фамилия
        [given_name] имя
        [patronymic] отчество
        [called] обращение
        [phone] телефон
        [email] электронная почта
        [language] язык чтения
        [emergency_name] контакт на экстренный случай
        [emergency_phone] телефон этого контакта
        [import] из списка
        [requests] бронирования к решению
        [supports] просьбы о помощи
        [all] всё
        [longer_stay] оставаться дольше
        [bigger_quota] бронировать больше
        [shorter_notice] бронировать незадолго до начала
        [later_arrival] приходить позже
        [room] комнаты
        [table_game] настольные игры
        [instrument] музыкальные инструменты
        [workplace] рабочие места
        [donation] дарение №
       *[other] другое
    }
