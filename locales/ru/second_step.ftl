### The second step of signing in.

second-step-title = Ещё один шаг: код
second-step-lead = Откройте приложение с кодами и введите код для «Есік».
second-step-code = Код
second-step-code-hint = Шесть цифр из приложения или запасной код.
second-step-code-first = Шесть цифр, которые приложение показывает сейчас.
second-step-button = Войти
second-step-lost = Телефона нет под рукой? Введите запасной код. Нет и его? Обратитесь к администратору.
second-step-error-empty = Введите код.
second-step-error-wrong = Код не подходит или уже использован. Дождитесь следующего.
second-step-error-many = Слишком много неверных кодов. Введите запасной код или подождите час.
second-step-own-title = Второй шаг при входе
second-step-own-lead = Кроме пароля вы вводите код из приложения на телефоне. Тогда украденного пароля мало.
second-step-required = Вашей роли нужен второй шаг. Пока он не настроен, вы пользуетесь порталом как участник.
second-step-banner = Настройте второй шаг, чтобы пользоваться своей ролью.
second-step-is-on = Второй шаг включён.
second-step-codes-left = { $n ->
        [0] Запасных кодов не осталось.
        [one] Остался { $n } запасной код.
        [few] Осталось { $n } запасных кода.
        [many] Осталось { $n } запасных кодов.
       *[other] Осталось { $n } запасного кода.
    }
second-step-codes-new = Создать новые запасные коды
second-step-remove = Выключить второй шаг
second-step-off-done = Второй шаг выключен.
second-step-app = Нужно приложение для кодов на телефоне или компьютере, например FreeOTP, Aegis или Google Authenticator.
second-step-begin = Настроить второй шаг
second-step-secret-title = Добавьте «Есік» в приложение
second-step-secret-open = Откройте приложение и добавьте учётную запись.
second-step-secret-take = Введите в приложение ключ, который стоит ниже, или сфотографируйте код.
second-step-secret-type = Введите код, который покажет приложение.
second-step-secret-words = Ключ
second-step-secret-words-text = Буквы и цифры группами по четыре. Пробелы не важны.
second-step-picture = Тот же ключ картинкой
second-step-confirm = Включить второй шаг
second-step-codes-title = Ваши запасные коды
second-step-codes-lead = Каждый код впускает один раз, когда телефона нет под рукой.
second-step-codes-done = Второй шаг включён, запасные коды новые.
second-step-codes-once = Они показаны только сейчас. Запишите или распечатайте их и храните в надёжном месте.
second-step-reset-title = Снять второй шаг
second-step-reset-lead = Для того, у кого нет ни телефона, ни запасных кодов. Убедитесь, кто это. Человек узнает об этом и настроит его заново.
second-step-reset-button = Снять второй шаг
second-step-reset-done = Второй шаг снят.
