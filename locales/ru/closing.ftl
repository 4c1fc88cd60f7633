### Closing the whole centre on a day.

## Ready sentences, without a full stop: everybody reads them

closing-reason-power = В центре нет электричества
closing-reason-heating = В центре нет отопления или воды
closing-reason-storm = Буран
closing-reason-illness = Заболели сотрудники
closing-reason-unexpected = Непредвиденные обстоятельства

## The announcement on the first page

closing-announcement-title = Центр закрыт: { $day }
closing-announcement-reason = Причина: { $reason }.
closing-announcement-text = Бронирования на этот день отменены. Тем, у кого они были, мы сообщили.

## The form

closing-title = Закрыть центр
closing-lead = В закрытый день никто не может бронировать. Тем, у кого есть бронирование, мы сообщим.
closing-when = В какой день
closing-when-today-hint = Бронирования, которые уже начались, остаются.
closing-when-day = В другой день, указанный ниже
closing-day = Другой день
closing-day-hint = Например: 24.11.2026. Если сегодня, оставьте пустым.
closing-reason = Причина
closing-reason-hint = Готовую фразу каждый прочтёт на своём языке.
closing-reason-own-only = Только свои слова, ниже
closing-own = Свои слова (необязательно)
closing-own-hint = Достаточно одного языка. Не больше 300 символов.

## Whom it concerns

closing-people = Чьи бронирования будут отменены
closing-nobody = На этот день нет бронирований, которые ещё не начались.
closing-count = { $n ->
        [one] Всего { $n } бронирование.
        [few] Всего { $n } бронирования.
       *[other] Всего { $n } бронирований.
    }
closing-begun = { $n ->
        [one] Уже началось { $n } бронирование. Скажите этим людям сами.
        [few] Уже начались { $n } бронирования. Скажите этим людям сами.
       *[other] Уже начались { $n } бронирований. Скажите этим людям сами.
    }
closing-told-email = Письмо.
closing-told-by-hand = Список для связи.
closing-told-both = Письмо и список для связи.
closing-told-inbox = Сообщение на портале.

## Checking it

closing-check-title = Проверьте перед закрытием
closing-check-text = День закроется, бронирования отменятся, люди получат сообщения. На главной странице появится объявление.
closing-close = Закрыть центр

## Afterwards

closing-closed-title = Центр закрыт: { $day }
closing-open-title = Центр открыт: { $day }
closing-by = Кто закрыл
closing-told = Кому и как сообщили
closing-told-nobody = На этот день сообщать было некому.
closing-told-count = { $n ->
        [one] Отменено { $n } бронирование.
        [few] Отменено { $n } бронирования.
       *[other] Отменено { $n } бронирований.
    }
closing-contacts = Открыть список для связи
closing-open = Снова открыть центр
closing-open-text = Этот день снова можно будет бронировать, объявление снимется. Отменённые бронирования не вернутся.
closing-opened-text = Отменённые бронирования не вернулись. Если нужно, позвоните этим людям.
closing-done-closed = В этот день центр закрыт. Люди получат сообщения.
closing-done-already = Этот день уже был закрыт. Ничего не изменилось.
closing-done-opened = В этот день центр снова открыт.

## What is wrong

closing-error-no-day = Выберите сегодня или другой день.
closing-error-day = Введите дату правильно. Например: 24.11.2026.
closing-error-past = Эта дата уже прошла. Выберите другую.
closing-error-too-far = { $n ->
        [one] Эта дата слишком далеко. Напишите день в пределах { $n } дня.
        [few] Эта дата слишком далеко. Напишите день в пределах { $n } дней.
       *[other] Эта дата слишком далеко. Напишите день в пределах { $n } дней.
    }
closing-error-reason = Выберите готовую фразу или напишите свою.
