### The card for people who cannot manage a password.


sign-in-card-title = Вход по карте
sign-in-card-lead = Поднесите QR-код карты к сканеру или введите её цифры.
sign-in-card-digits = Цифры на карте
sign-in-card-digits-hint = Двадцать цифр. Пробелы между ними не мешают.
sign-in-card-elsewhere = Карта работает только на компьютерах центра.
sign-in-card-elsewhere-next = Здесь войдите с паролем или по ссылке из письма.
sign-in-card-back = Войти по-другому
sign-in-card-link = У меня есть карта
sign-in-card-error-empty = Введите цифры с карты.
sign-in-card-error-length = На карте двадцать цифр. Введите все.
sign-in-card-error-wrong = Карта не подходит. Проверьте цифры или попросите новую карту.
sign-in-card-desk-title = Карта для входа
sign-in-card-desk-lead = Выдайте карту тому, кому трудно с паролем. Карта работает только на компьютерах центра.
sign-in-card-desk-limits = По карте открываются только свои бронирования и сообщения.
sign-in-card-what = Что сделать?
sign-in-card-give = Выдать новую карту. Прежняя перестанет работать.
sign-in-card-end = Остановить карту
sign-in-card-password = Ваш пароль
sign-in-card-password-hint = Нужен, только если вы выдаёте карту.
sign-in-card-error-what = Выберите одно из двух.
sign-in-card-error-roles = У этого человека есть роль. Он входит с паролем.
sign-in-card-error-none = У этого человека нет карты.
sign-in-card-ended = Карта больше не работает.
sign-in-card-given-title = Карта готова
sign-in-card-given-open = На компьютере центра откройте страницу «Войти» и выберите «У меня есть карта».
sign-in-card-given-scan = Поднесите QR-код к сканеру или введите цифры.
sign-in-card-given-lost = Если карта потеряна, скажите нам. Мы сразу её остановим.
sign-in-card-given-once = Карта показывается один раз. Если она потеряна, выдайте новую.
sign-in-card-own = С ней вы входите на компьютерах центра без пароля.
sign-in-card-own-given = Выдана:
sign-in-card-closed-title = По карте эта страница не открывается
sign-in-card-closed-text = Вы вошли по карте. Она открывает только ваши бронирования и сообщения.
sign-in-card-closed-next = Выйдите и войдите с паролем. Или попросите помощи у сотрудника.
