### Bookings: asking for one, one's own, deciding them.


## Steps of a booking

booking-step = Шаг { $n } из { $of }
booking-length-title = На сколько вы придёте?
booking-day-title = В какой день вы придёте?
booking-day-other = Другой день, напишу ниже
booking-day-typed = Другой день
booking-day-typed-hint = Например: 22 11 2026 или 22 ноября 2026.
booking-day-part-day = День
booking-day-part-month = Месяц
booking-day-part-year = Год
booking-near-day = { $name }, { $day }
booking-time-title = Во сколько вы придёте?
booking-time-choice = С { $start } до { $end }
booking-morning = Утро
booking-afternoon = День
booking-evening = Вечер
booking-time-none = В этот день свободного времени нет. Выберите ниже другой день.
booking-time-others = Ближайшее свободное время
booking-time-change-day = Выбрать другой день
booking-details-title = Кто придёт?
booking-people = Сколько человек придёт?
booking-people-hint = Вместе с вами, без помощников. Не больше { $n } человек.
booking-wheelchairs = Сколько мест для кресла-коляски? (необязательно)
booking-wheelchairs-hint = { $n ->
    [one] Не больше { $n } места.
    [few] Не больше { $n } мест.
    [many] Не больше { $n } мест.
   *[other] Не больше { $n } мест.
}
booking-assistants = Сколько помощников придёт? (необязательно)
booking-assistants-hint = { $n ->
    [one] Не больше { $n } помощника. Для него есть отдельное место.
    [few] Не больше { $n } помощников. Для них есть отдельные места.
    [many] Не больше { $n } помощников. Для них есть отдельные места.
   *[other] Не больше { $n } помощников. Для них есть отдельные места.
}
booking-purpose-label = Для чего вы придёте? (необязательно)
booking-purpose-hint = Хватит одного предложения. Диагноз писать не нужно.
booking-support-label = Какие условия вам нужны? (необязательно)
booking-support-hint = Например: специалист жестового языка, помощник, тихое место.
booking-card = Моя карточка «Что мне помогает»
booking-card-use = Попросить то, что на моей карточке
booking-card-right = Всё по-прежнему верно?
booking-card-change = Изменить мою карточку
booking-support-consent = Даю согласие: эту просьбу прочитают координаторы, которые рассматривают заявку.
booking-check-title = Проверьте ответы
booking-check-approval = Координатор ответит на заявку. Срок ответа:
booking-check-at-once = Одобрение не нужно. Бронирование сразу готово.
booking-change = Изменить ответ
booking-change-details = Кто придёт, для чего, какие условия нужны
booking-send = Отправить заявку
booking-book = Забронировать

## Words of a booking

booking-length = Продолжительность
booking-day = Дата
booking-time = Время
booking-party = Кто придёт
booking-purpose = Для чего
booking-support = Нужные условия
booking-support-status = Готовность условий
booking-support-responsible = Ответственный координатор
booking-support-event = Условия: { $status }
booking-card-of-member = Карточка участника «Что мне помогает»
booking-nothing = Нет
booking-what = Что и когда
booking-state = Статус
booking-action = Действие
booking-member = Участник центра
booking-where = Где
booking-where-link = { $name }: место и как пройти
booking-stay = { $day }, { $hours }
booking-about = { $resource }, { $when }
booking-people-count = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
booking-wheelchairs-count = { $n ->
    [one] { $n } место для кресла-коляски
    [few] { $n } места для кресла-коляски
    [many] { $n } мест для кресла-коляски
   *[other] { $n } места для кресла-коляски
}
booking-assistants-count = { $n ->
    [one] { $n } помощник
    [few] { $n } помощника
    [many] { $n } помощников
   *[other] { $n } помощника
}
booking-by-portal = Портал
booking-again = Забронировать снова
booking-new = Новое бронирование
booking-cancel = Отменить бронирование
booking-history = История
booking-views = Кто читал о нужных условиях
booking-views-none = Пока никто не читал.
booking-decided-by = Срок ответа:

## My bookings

booking-list-waiting = Заявки, которые ждут ответа
booking-list-waiting-none = Заявок без ответа нет.
booking-list-coming = Предстоящие бронирования
booking-list-coming-none = Предстоящих бронирований нет.
booking-list-past = Прошедшие бронирования
booking-list-past-none = Прошедших бронирований нет.
booking-list-past-caption = Прошедшие бронирования, сначала последние
booking-pages = Страницы прошедших бронирований
booking-page-previous = Предыдущая страница
booking-page-next = Следующая страница

## What has been done

booking-done-requested = Заявка отправлена. Ответ придёт в ваши сообщения.
booking-done-approved = Готово. Бронирование одобрено.
booking-done-cancelled = Бронирование отменено.
booking-not-cancelled = Отменить это бронирование уже нельзя: оно началось или закрыто.

## Cancelling

booking-cancel-title = Отменить бронирование?
booking-cancel-text = Место освободится, его сможет занять другой человек.
booking-cancel-reason-own = Причина (необязательно)
booking-cancel-reason = Причина
booking-cancel-reason-hint = Участник прочитает эти слова.
booking-cancel-keep = Оставить бронирование

## Sent twice

booking-twice-title = Эта форма уже отправлена
booking-twice-error = Форма отправлена с другими ответами. Что вам нужно?
booking-twice-text = Первое бронирование сохранено. Можно отправить ещё одно.
booking-twice-first = Открыть первое бронирование
booking-twice-send = Отправить ещё одно бронирование

## What is wrong

booking-error-length-missing = Выберите, на сколько вы придёте.
booking-error-length-unreadable = Выберите продолжительность из списка.
booking-error-day-missing = Выберите или напишите день.
booking-error-day-unreal = Введите дату правильно. Например: 22.11.2026.
booking-error-two-days = Указаны два разных дня. Оставьте один.
booking-error-time-missing = Выберите время.
booking-error-time-unreadable = Введите время правильно. Например: 10:30.
booking-error-past = Это время уже прошло. Выберите другое.
booking-error-too-far = { $n ->
    [one] Бронировать можно не больше чем за { $n } день. Выберите день ближе.
    [few] Бронировать можно не больше чем за { $n } дня. Выберите день ближе.
    [many] Бронировать можно не больше чем за { $n } дней. Выберите день ближе.
   *[other] Бронировать можно не больше чем за { $n } дня. Выберите день ближе.
}
booking-error-out-of-use = Сейчас это нельзя забронировать. Выберите другое.
booking-error-not-alone = Это нельзя забронировать отдельно. Возьмите его вместе с другим бронированием.
booking-error-closed-day = В этот день центр закрыт. Причина: { $reason }.
booking-error-closed-weekday = День недели: { $day }. В этот день закрыто. Выберите другой день.
booking-error-outside-hours = В это время закрыто. Выберите время в часы работы.
booking-error-midnight = Бронирование должно закончиться в тот же день. Начните раньше или сократите время.
booking-error-off-grid = { $n ->
    [one] Время должно делиться на { $n } минуту. Выберите ниже.
    [few] Время должно делиться на { $n } минуты. Выберите ниже.
    [many] Время должно делиться на { $n } минут. Выберите ниже.
   *[other] Время должно делиться на { $n } минуты. Выберите ниже.
}
booking-error-too-short = Это слишком мало. Не меньше: { $length }.
booking-error-too-long = Это слишком долго. Не больше: { $length }.
booking-error-too-soon = Это слишком скоро. Бронируйте заранее, минимум за такое время: { $length }.
booking-error-no-people = Должен прийти хотя бы один человек.
booking-error-too-many-people = Слишком много людей. Не больше { $n } человек.
booking-error-more-wheelchairs = Мест для кресла-коляски больше, чем людей. Проверьте оба числа.
booking-error-no-wheelchair-places = Свободных мест для кресла-коляски нет. Выберите другое время.
booking-error-wheelchair-places = { $n ->
    [one] Есть только { $n } место для кресла-коляски.
    [few] Есть только { $n } места для кресла-коляски.
    [many] Есть только { $n } мест для кресла-коляски.
   *[other] Есть только { $n } места для кресла-коляски.
}
booking-error-no-assistant-places = Свободных мест для помощника нет. Выберите другое время.
booking-error-assistant-places = { $n ->
    [one] Есть только { $n } место для помощника.
    [few] Есть только { $n } места для помощников.
    [many] Есть только { $n } мест для помощников.
   *[other] Есть только { $n } места для помощников.
}
booking-error-taken = К сожалению, это время занято. Выберите другое.
booking-error-elsewhere = На это время у вас уже есть бронирование. Выберите другое время.
booking-error-consent = Чтобы координатор прочитал просьбу, нужно согласие. Поставьте отметку или удалите текст.
booking-error-card = Карточки больше нет. Напишите здесь, что вам нужно, или оставьте пустым.
booking-error-reason = Напишите причину или выберите готовое предложение.

## Deciding requests

approval-count = { $n ->
    [one] { $n } заявка ждёт ответа.
    [few] { $n } заявки ждут ответа.
    [many] { $n } заявок ждут ответа.
   *[other] { $n } заявки ждут ответа.
}
approval-about = { $member }, { $resource }, { $when }
approval-decide-by = Срок ответа
approval-neighbours = Другие бронирования в этот день
approval-neighbours-none = Других нет
approval-at-once = Другие бронирования в это время
approval-neighbours-all = Все другие бронирования в этот день ({ $n })
approval-neighbour = { $hours }: { $member }, { $state }
approval-approve = Одобрить
approval-decline = Отклонить
approval-done-approved = Заявка одобрена.
approval-done-declined = Заявка отклонена. Участник может прочитать причину.
approval-agenda = Сегодня и завтра
approval-has-support = нужна поддержка
approval-agenda-none = В этот день никто не придёт.
approval-refusal-title = Отклонить заявку
approval-refusal-ready = Готовое предложение
approval-refusal-ready-hint = Участник прочитает его на своём языке.
approval-refusal-own-only = Только свои слова
approval-refusal-own = Свои слова
approval-refusal-own-hint = Участник прочитает эти слова. Пишите вежливо и коротко.
approval-back = Вернуться к заявкам
approval-decided-title = Эта заявка уже решена
approval-decided-by = Кто решил
approval-decided-at = Когда
approval-decided-link = Открыть бронирование

## Support

support-asked = Просьба получена, координатор занимается
support-arranged = Будет готово
support-not-possible = В этот раз не получится
support-withdrawn = Больше не нужно
booking-reason-gone = Участник ушёл из центра.
support-to-arrange = Условия ещё готовят
support-arrange = Условия будут готовы
support-refuse = Подготовить не получится
support-withdraw = Отозвать просьбу об условиях
support-answer = Ответ координатора
support-back = Вернуться к бронированию
support-arrangement-title = Условия будут готовы
support-arrangement-answer = Что нужно знать участнику (необязательно)
support-arrangement-hint = Например, где и когда. Прочитает только участник.
support-refusal-title = Подготовить условия не получится
support-refusal-answer = Почему и что можно предложить
support-refusal-hint = Участник прочитает эти слова. Пишите вежливо и коротко.
support-moved-title = Статус этой просьбы уже изменён
support-moved-by = Кто изменил
support-withdrawal-title = Отозвать просьбу об условиях?
support-withdrawal-text = То, о чём вы просили, будет удалено. Бронирование останется.
support-keep = Оставить просьбу
support-done-arranged = Участник узнает, что условия будут готовы.
support-done-not-possible = Участник узнает, что подготовить условия не получится.
support-done-withdrawn = Просьба отозвана. Бронирование остаётся.
booking-error-wheelchairs-number = Напишите число мест для колясок цифрами, например 1.
booking-error-assistants-number = Напишите число ассистентов цифрами, например 1.

## Acting for somebody

booking-by-helper = { $by } за участника: { $member }
booking-by-representative = Законный представитель { $by } за участника: { $member }
booking-support-consent-for = Даю согласие от имени участника: { $name }. Просьбу прочитают координаторы, которые рассматривают заявку.
booking-support-not-allowed = За этого человека вам нельзя видеть и указывать нужные условия.
booking-reason-hidden = Причину может прочитать только сам участник.
approval-made-by = Кто попросил
acting-for-whom = За кого
acting-error-whom = Форма была для другого человека и не отправлена. Заполните её ниже заново.
