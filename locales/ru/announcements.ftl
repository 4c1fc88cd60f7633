### Announcements: what coordinators tell everybody.

## On the first page

announcement-list-title = Объявления
announcement-only-kk = Пока только на казахском
announcement-only-ru = Пока только на русском
announcement-only-en = Пока только на английском
announcement-not-yet = На русском пока нет

## The list

announcement-list-lead = Здесь пишут все объявления центра.
announcement-new = Написать объявление
announcement-shown-heading = Сейчас на главной странице
announcement-shown-none = Сейчас на главной странице объявлений нет.
announcement-over-heading = Больше не показываются
announcement-until = Последний день:
announcement-withdrawn = Снято
announcement-missing = Пока нет на языках:

## Writing one

announcement-languages-hint = Достаточно одного языка. Остальные можно добавить потом.
announcement-title = Заголовок
announcement-title-hint = Одна строка, не больше 80 символов.
announcement-text = Текст (необязательно)
announcement-text-hint = Не больше 1000 символов.
announcement-shown-until = Последний день на главной странице
announcement-shown-until-hint = В этот день оно ещё показывается. Например: 30.11.2026.
announcement-audience = Кому отправить
announcement-audience-hint = На главной странице его видят все. Если отправить, оно придёт и как сообщение.
announcement-to-nobody = Никому не отправлять
announcement-to-everybody = Всем участникам центра
announcement-to-some = Тем, у кого бронирование на один день
announcement-day = На какой день бронирование (иначе оставьте пустым)
announcement-day-hint = Например: 24.11.2026.
announcement-to-day = Тем, у кого бронирование на этот день: { $day }
announcement-back = К объявлениям

## Checking it

announcement-check-title = Проверьте объявление
announcement-check-nobody = Сообщение никому не отправится. Объявление будет только на главной странице.
announcement-check-none = На этот день никто ничего не забронировал. Сообщение никому не придёт.
announcement-check-count = { $n ->
        [one] Сообщение получит { $n } человек.
        [few] Сообщение получат { $n } человека.
       *[other] Сообщение получат { $n } человек.
    }
announcement-publish = Опубликовать

## One of them

announcement-one = Объявление
announcement-by = Кто написал
announcement-at = Когда написано
announcement-edit-heading = Изменить объявление
announcement-edit-hint = При изменении сообщение повторно не отправляется.
announcement-save = Сохранить изменения
announcement-reopen = Открыть запись заново
announcement-withdraw = Снять объявление
announcement-withdraw-text = Оно исчезнет с главной страницы. Отправленные сообщения у людей останутся. Вернуть будет нельзя.
announcement-keep = Выйти, не снимая
announcement-done-published = Объявление опубликовано.
announcement-done-saved = Изменения сохранены.
announcement-done-withdrawn = Объявление снято.

## What is wrong with it

announcement-error-no-title = Напишите заголовок хотя бы на одном языке.
announcement-error-text-without-title = На этом языке есть текст, но нет заголовка. Напишите заголовок.
announcement-error-day = Введите дату правильно. Например: 30.11.2026.
announcement-error-past = Эта дата уже прошла. Выберите другую.
announcement-error-too-far = Эта дата слишком далеко. Напишите день в пределах года.
announcement-error-audience = Выберите, кому отправить.
announcement-error-changed = Эту запись уже изменил другой человек. Откройте страницу заново и повторите изменение.
announcement-error-sent-before = Эта форма уже опубликована с другими словами. Если нужно ещё одно объявление, продолжите.
announcement-title-short = заголовок
announcement-text-short = текст
