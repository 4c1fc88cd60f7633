### Asking to join, and the welcome.


## The public form

join-title = Стать участником центра
join-link = Подать заявку на участие
join-lead = Напишите, как вас зовут и как с вами связаться.
join-contact = Как с вами связаться?
join-contact-hint = Достаточно чего-то одного.
join-phone = Номер телефона
join-email = Электронная почта
join-password = Пароль (необязательно)
join-password-hint = Можно и без пароля. Тогда вы получите ссылку или код в центре.
join-password-new = Пароль
join-button = Отправить заявку
join-have-account = У вас есть учётная запись?
join-received = Заявка отправлена.
join-received-text = Координатор рассмотрит её и свяжется с вами.
join-received-email = Если вы указали почту, придёт письмо. Сделайте то, что в нём написано.
join-received-call = Если ответа нет, позвоните нам.
waiting-title = Ваша заявка рассматривается
waiting-text = Пароль верный. Вы войдёте на портал, когда координатор вас примет.
waiting-call = Если ждать приходится долго, позвоните нам.

## The desk

applications-title = Заявки на участие
applications-count = { $n ->
        [one] Ждёт { $n } человек
        [few] Ждут { $n } человека
       *[other] Ждут { $n } человек
    }
applications-since = Время заявки
applications-days = { $n ->
        [one] ждёт { $n } день
        [few] ждёт { $n } дня
       *[other] ждёт { $n } дней
    }
applications-confirmed = (подтверждена)
applications-unconfirmed = (не подтверждена)
applications-again = У этого человека уже есть учётная запись. Возможно, он не может войти.
applications-returns = Этот человек уже был участником.
applications-settled = Решено
applications-settled-done = Заявка закрыта.
applications-welcome = Принять
applications-welcomed = Человек принят. Ему отправлено сообщение.
applications-invited = Человек принят. На его почту отправлено приглашение.
applications-welcomed-code = Человек принят. Теперь выдайте ему код для входа.
applications-not-now = Пока не принимать
applications-refused = Причина отправлена письмом.
applications-refused-call = Заявка закрыта. Сообщите причину по телефону.
applications-error-reason = Напишите причину.
not-now-title = Пока не принимать
not-now-mailed = Причину человек прочитает в письме.
not-now-call = У этого человека нет почты. Сообщите причину по телефону.
not-now-reason = Причина
not-now-reason-hint = Например: сейчас нет мест, напишите снова весной.
not-now-back = Вернуться к заявкам
