### One's own account.


account-title = Моя учётная запись
account-name = Имя
account-phone = Номер телефона
account-email = Электронная почта
account-none = Не указано
account-data = Ваши данные
account-data-text = Вы можете увидеть, что портал хранит о вас, и забрать это с собой.
account-sessions = Где выполнен вход
account-sessions-text = Если запись вам незнакома, закройте её и смените пароль.
account-session-this = Это устройство.
account-session-since = Время входа:
account-session-seen = Последний раз:
account-session-shared = Общий компьютер.
account-session-end = Закрыть
account-sessions-end = Выйти на всех других устройствах
account-session-ended = На том устройстве выполнен выход.
account-sessions-ended = На всех других устройствах выполнен выход.
account-password-title = Сменить пароль
account-password-lead = После смены пароля на других устройствах будет выполнен выход.
account-password-current = Текущий пароль
account-password-new = Новый пароль
account-password-hint = Не меньше 12 символов. Лучше всего несколько слов.
account-password-repeat = Повторите пароль
account-password-keep = Вернуться, не меняя
account-password-changed = Пароль изменён.
account-error-current-empty = Введите текущий пароль.
account-error-current-wrong = Текущий пароль неверный.
account-error-short = { $n ->
        [one] Введите не меньше { $n } символа.
       *[other] Введите не меньше { $n } символов.
    }
account-error-common = Этот пароль легко угадать. Придумайте другой.
account-error-not-repeated = Пароли не совпадают. Введите их снова.
