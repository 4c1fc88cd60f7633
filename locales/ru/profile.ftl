### One's profile.

profile-title = Изменить мои данные
profile-called = Как к вам обращаться? (необязательно)
profile-called-hint = Если поле пустое, обращаемся по имени.
profile-reads = На каком языке вы читаете?
profile-contact = Как с вами связаться
profile-email-hint = На новую почту придёт письмо. Почта сменится, когда вы откроете ссылку.
profile-email-unconfirmed = Эта почта ещё не подтверждена.
profile-email-waiting = Ждёт подтверждения: { $email }
profile-password = Ваш пароль
profile-password-hint = Нужен, только если вы меняете телефон или почту.
profile-emergency = Кому позвонить в экстренном случае
profile-emergency-hint = Необязательно.
profile-emergency-name = Имя этого человека
profile-emergency-phone = Телефон этого человека
profile-button = Сохранить
profile-saved = Ваши данные сохранены.
profile-saved-email = Сохранено. На новую почту отправлено письмо: откройте ссылку в нём.
profile-error-phone = Не удалось сохранить этот номер. Позвоните нам.
profile-error-emergency-phone = Введите телефон для экстренного случая правильно.
profile-error-emergency = Укажите и имя, и телефон или оставьте оба поля пустыми.
