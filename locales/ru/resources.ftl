### Words of what can be booked: the list, the page of each, free times.

## The list

resources-lead = Выберите, что вам нужно. На каждой странице сказано, когда свободно и кому подходит.
resources-filter = Фильтр: показать только нужное
resources-kind = Вид
resources-kind-any = Все
resources-kind-rooms = Комнаты
resources-kind-table-games = Настольные игры
resources-kind-instruments = Музыкальные инструменты
resources-kind-workplaces = Рабочие места
resources-right-for = Кому подходит
resources-right-for-list = Кому подходит: { $list }.
resources-found = { $n ->
    [one] Найден { $n } результат.
    [few] Найдены { $n } результата.
    [many] Найдено { $n } результатов.
   *[other] Найдено { $n } результата.
}
resources-none = Ничего не найдено. Уберите одно из условий. Или позвоните нам, подберём вместе.
resources-show-all = Показать всё

## Kinds

resource-kind-room = Комната
resource-kind-table-game = Настольная игра
resource-kind-instrument = Музыкальный инструмент
resource-kind-workplace = Рабочее место

## For whom

resource-for = { $who }
resource-for-wheelchair = человеку на кресле-коляске
resource-for-low-vision = слабовидящему человеку
resource-for-blind = незрячему человеку
resource-for-hard-of-hearing = слабослышащему человеку
resource-for-deaf = глухому человеку
resource-for-easily-tired = тому, кто быстро устаёт
resource-for-needs-quiet = тому, кому нужна тишина

## How it is booked

resource-book = Забронировать
resource-terms = Условия бронирования
resource-size = На сколько человек
resource-size-one = для одного человека
resource-size-party = { $n ->
    [one] до { $n } человека
    [few] до { $n } человек
    [many] до { $n } человек
   *[other] до { $n } человека
}
resource-size-places = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
resource-size-pieces = { $n ->
    [one] { $n } комплект
    [few] { $n } комплекта
    [many] { $n } комплектов
   *[other] { $n } комплекта
}
resource-size-wheelchairs = { $n ->
    [one] { $n } место для кресла-коляски
    [few] { $n } места для кресла-коляски
    [many] { $n } мест для кресла-коляски
   *[other] { $n } места для кресла-коляски
}
resource-size-assistants = { $n ->
    [one] { $n } место для индивидуального помощника
    [few] { $n } места для индивидуального помощника
    [many] { $n } мест для индивидуального помощника
   *[other] { $n } места для индивидуального помощника
}
resource-size-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
resource-length = Продолжительность
resource-length-between = Минимум { $shortest }, максимум { $longest }.
resource-ahead = Когда можно забронировать
resource-notice-none = В любое время до начала.
resource-notice = Минимум { $length } до начала.
resource-ahead-most = { $n ->
    [one] Самое раннее — за { $n } день.
    [few] Самое раннее — за { $n } дня.
    [many] Самое раннее — за { $n } дней.
   *[other] Самое раннее — за { $n } дня.
}
resource-approval = Одобрение
resource-approval-needed = Заявку рассматривает координатор. Ответ придёт в предыдущий рабочий день, не позже { $time }.
resource-approval-none = Не нужно, место сразу ваше.

## Free times

resource-free-days = { $n ->
    [one] Свободное время на { $n } день вперёд
    [few] Свободное время на { $n } дня вперёд
    [many] Свободное время на { $n } дней вперёд
   *[other] Свободное время на { $n } дня вперёд
}
resource-as-table = Показать таблицей
resource-as-list = Показать списком
resource-nothing-free = Свободного времени нет
resource-closed-because = Закрыто: { $reason }
resource-places-free = { $n ->
    [one] свободно { $n } место
    [few] свободно { $n } места
    [many] свободно { $n } мест
   *[other] свободно { $n } места
}
resource-table-caption = { $name }: { $first } — { $last }
resource-time = Время
resource-free = Свободно
resource-busy = Занято
resource-passed = Время прошло
resource-until = до

## About it

resource-directions = Как пройти
resource-house-rules = Правила поведения
resource-pictures = Картинки
resource-exceptions = Отдельные дни
resource-out-of-order = Неисправно.
resource-other-hours = Открыто { $hours }.
resource-out-of-order-until = Неисправно. Последний день: { $day }.
resource-closed-until = Закрыто. Последний день: { $day }.
