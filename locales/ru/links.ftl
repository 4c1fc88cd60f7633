### Links by e-mail: getting back in, coming in for the first time, confirming an address.


## Asking for one

links-wish-title = Снова войти на портал
links-wish-link = Войти без пароля или задать новый пароль
links-wish-lead = Мы отправим ссылку на вашу электронную почту.
links-wish-purpose = Что вам нужно?
links-wish-sign-in = Ссылка для входа
links-wish-sign-in-hint = Вы войдёте без пароля.
links-wish-password = Ссылка для нового пароля
links-wish-password-hint = Выберите, если старый пароль забыт.
links-wish-button = Отправить ссылку
links-error-purpose = Выберите, какая ссылка нужна.
links-phone-heading = Нет электронной почты?
links-phone-text = Придите в центр или позвоните. Мы дадим вам код для входа.
links-asked = Ваша просьба принята.
links-asked-text = Если такая почта у нас есть, письмо придёт за несколько минут. Откройте ссылку из письма.
links-asked-spam = Если письма нет, посмотрите в папке «Спам».
links-asked-phone = Если у нас есть только ваш телефон, письмо не придёт. Попросите в центре код.
links-asked-most = За один час отправляется не больше трёх писем.
links-asked-again = Указать другую почту

## Opening one

links-sign-in-title = Вход по ссылке
links-sign-in-lead = Нажмите кнопку, и вы войдёте на портал.
links-password-title = Новый пароль
links-password-lead = Придумайте новый пароль. На других устройствах будет выполнен выход.
links-invitation-title = Добро пожаловать на портал
links-invitation-lead = Придумайте пароль. После этого вы войдёте на портал.
links-confirm-title = Подтверждение электронной почты
links-confirm-lead = Подтверждается почта: { $email }
links-confirm-button = Подтвердить почту
links-confirmed = Ваша электронная почта подтверждена.
links-used-title = Эта ссылка уже использована
links-used-text = Каждая ссылка открывается только один раз.
links-old-title = Срок ссылки истёк
links-old-text = Возможно, вам уже пришла новая ссылка. Откройте последнее письмо.
links-renew = Отправить новую ссылку
links-renew-text = Новая ссылка придёт на ту же почту.
links-unknown-title = Такой ссылки нет
links-unknown-text = Возможно, адрес скопирован не целиком. Откройте ссылку из письма ещё раз.

## The letters

links-sign-in = Ссылка для входа на портал
links-sign-in-text = Чтобы войти, откройте ссылку и нажмите кнопку.
links-sign-in-link = Войти на портал
links-password = Новый пароль для портала
links-password-text = Откройте ссылку и введите новый пароль.
links-password-link = Задать новый пароль
links-until-hour = Ссылка действует один час и открывается один раз.
links-until-weeks = Ссылка действует две недели и открывается один раз.
links-not-you = Если вы об этом не просили, ничего не делайте.
links-invitation = Приглашаем вас на портал
links-invitation-text = Для вас открыта учётная запись. Откройте ссылку и придумайте пароль.
links-invitation-desk = Если это трудно, придите в центр. Мы дадим код для входа.
links-invitation-link = Войти на портал в первый раз
links-confirm = Подтвердите электронную почту
links-confirm-text = Кто-то указал эту почту на портале. Если это вы, откройте ссылку и подтвердите её.
links-confirm-not-you = Если это не вы, ничего не делайте. Почта не будет подтверждена.
links-confirm-link = Подтвердить почту
links-changed = Почта вашей учётной записи изменена
links-changed-text = Этой почты больше нет в вашей учётной записи. Если это были не вы, сразу свяжитесь с нами.
links-not-now = О вашей заявке на участие
links-not-now-reason = Пока мы не можем вас принять. Причина: { $reason }
links-not-now-text = Если вы не согласны, напишите нам или позвоните.
