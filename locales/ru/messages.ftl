### Messages: what people are told, in the inbox, by e-mail and aloud.


## Kinds: the fact on one line, then what else there is to know

message-visit = { $what }: { $day }, { $hours }
message-received = Заявка получена: { $what }, { $when }
message-received-text = Ответ будет не позднее чем: { $by }.
message-approved = Бронирование одобрено: { $what }, { $when }
message-approved-text = Если не сможете прийти, отмените бронирование. Тогда место получит другой человек.
message-declined = Заявка отклонена: { $what }, { $when }
message-cancelled = Центр отменил бронирование: { $what }, { $when }
message-reason = Причина: { $reason }
message-reason-inside = Причина указана на портале. Чтобы прочитать её, войдите на портал.
message-refused-text = Можно выбрать другое время. Если вы не согласны, напишите нам или позвоните.
message-given-up = Вы отменили бронирование: { $what }, { $when }
message-given-up-text = Это время теперь свободно. При желании забронируйте другое.
message-expired = Заявка не рассмотрена вовремя: { $what }, { $when }
message-expired-text = Извините, мы не успели ответить. Выберите другое время или позвоните нам.
message-reminder-day = Напоминание: { $what }, { $when }
message-reminder-hours = Скоро начало: { $what }, { $when }
message-late-text = Если опаздываете, позвоните нам. Мы вас подождём.
message-booking-news = Новое о бронировании: { $what }, { $when }
message-booking-news-inside = Войдите на портал, чтобы прочитать.
message-support-arranged = Условия будут готовы: { $what }, { $when }
message-support-not-possible = Подготовить условия в этот раз не получится: { $what }, { $when }
message-support-not-possible-text = Бронирование остаётся. Причина указана на его странице.
message-support-withdrawn = Условия больше не нужны: { $what }, { $when }
message-support-withdrawn-text = Бронирование остаётся. Готовить ничего не нужно.
message-waits = Заявка ждёт ответа: { $what }, { $when }
message-waits-text = Ответить нужно не позднее чем: { $by }.
message-requests-wait = { $n ->
        [one] Ждёт ответа { $n } заявка
        [few] Ждут ответа { $n } заявки
       *[other] Ждут ответа { $n } заявок
    }
message-decide-soon = { $n ->
        [one] Скоро истекает срок ответа: { $n } заявка
        [few] Скоро истекает срок ответа: { $n } заявки
       *[other] Скоро истекает срок ответа: { $n } заявок
    }
message-decide-soon-text = Срок: { $by }. После этого портал решит сам.
message-card-expires = Ваша карточка будет удалена: { $day }
message-card-expires-text = Ею давно не пользовались. Если она нужна, подтвердите на её странице, что всё верно.
message-mail-refused = Письма не доходят: { $name }
message-mail-refused-text = Почтовый сервер не принял адрес. Теперь этот человек в списке для связи.
message-password-changed = Ваш пароль изменён
message-password-changed-text = На других устройствах выполнен выход. Если это были не вы, сразу свяжитесь с нами.
message-details-entered = Кто-то указал ваши данные на портале
message-details-entered-text = У вас уже есть учётная запись. Если не получается войти, откройте ссылку.
message-details-entered-not-you = Если это были не вы, ничего не делайте.
message-welcomed = Добро пожаловать в центр
message-welcomed-text = Вы приняты. Войдите на портал и бронируйте места.
message-applied = Кто-то хочет стать участником центра
message-answer = Ответ на ваше обращение
message-answer-inside = Ответ ждёт вас на портале. Чтобы прочитать его, войдите на портал.
message-answer-about = Ваше обращение: { $about }
message-open-booking = Открыть бронирование: { $what }, { $when }
message-account-ends = Ваша учётная запись закроется. День: { $day }.
message-account-ends-text = Вы не заходили на портал почти два года. В этот день ваши данные сотрут.
message-account-ends-stay = Если хотите остаться, войдите до этого дня один раз или скажите в центре.
message-second-step-on = Второй шаг при входе включён.
message-second-step-off = Второй шаг при входе снят.
message-second-step-text = Если вы об этом не просили, смените пароль и скажите в центре.
message-helper-offered = Вас просят о помощи: { $member }
message-helper-offered-text = Вы сможете действовать на портале за этого человека. Согласитесь или откажитесь на странице «Помощники».
message-offer-declined = Просьба о помощи отклонена: { $login }
message-offer-declined-text = Этот человек не будет действовать за вас. Можно добавить другого помощника.
message-helper-recorded = Право помощника записано
message-helper-recorded-text = Что именно разрешено, указано на странице «Помощники». Если это ошибка, позвоните нам.
message-helper-ended = Право помощника прекращено
message-helper-ended-text = Этот человек больше не может действовать на портале за другого.
message-helper-who = Помощник: { $helper }
message-helper-representative = Законный представитель: { $helper }
message-helper-for = За кого: { $member }
message-by-helper = Это сделал за участника другой человек: { $by }
message-given-up-for = Бронирование отменено за вас: { $what }, { $when }
message-for-member-alone = Этот текст может прочитать только сам участник.
message-handed-over = Вы продолжаете работу другого координатора
message-handed-over-requests = Заявок без ответа: { $n }.
message-handed-over-supports = Помощь, которую нужно обеспечить: { $n }.
message-handed-over-where = Где: { $names }.

message-moved = Бронирование перенесено: { $what }, { $when }
message-moved-text = Прежнее время: { $stay }.
message-move-wished = Желаемое время: { $stay }.
message-move-received = Ваша просьба о переносе получена: { $what }, { $when }
message-move-received-text = Пока нет решения, бронирование остаётся на прежнем времени.
message-move-refused = Бронирование осталось на прежнем времени: { $what }, { $when }
message-move-expired = Простите, мы не успели ответить.
message-move-waits = Просят перенести бронирование: { $what }, { $when }
message-support-moved = Бронирование перенесено, посмотрите поддержку заново: { $what }, { $when }
message-support-moved-text = Просьба о поддержке снова ждёт ответа.

message-sign-in-card-given = Для вас сделана карта для входа
message-sign-in-card-given-text = По ней на компьютерах центра открываются ваши бронирования и сообщения. Если вы её не просили, скажите нам: мы сразу её остановим.
message-sign-in-card-stopped = Ваша карта для входа больше не работает
message-sign-in-card-stopped-text = Её остановили сотрудники центра. Если нужна новая, скажите нам.
message-place-closed = Вашему бронированию нужно другое время: { $what }, { $when }
message-place-out-of-order = В это время оно неисправно.
message-place-not-open = В это время закрыто.
message-place-closed-text = Перенесите бронирование на другое время или отмените его. Если нужна помощь, позвоните нам.
message-place-open-again = Ваше бронирование в силе: { $what }, { $when }
message-place-open-again-text = В это время всё же открыто. Делать ничего не нужно.

message-question = У координатора есть вопрос: { $what }, { $when }
message-question-text = Прочитайте вопрос на странице бронирования и ответьте. Решение примут до: { $when }.

message-reminded = Участник напоминает, что ждёт ответа: { $what }, { $when }
