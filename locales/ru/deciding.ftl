### Words of deciding requests.

## The queue, sifted

approval-moves = { $n ->
    [one] Ждёт ответа { $n } просьба о переносе.
    [few] Ждут ответа { $n } просьбы о переносе.
    [many] Ждут ответа { $n } просьб о переносе.
   *[other] Ждут ответа { $n } просьбы о переносе.
}
approval-supports = { $n ->
    [one] Поддержку нужно организовать для { $n } посещения.
    [few] Поддержку нужно организовать для { $n } посещений.
    [many] Поддержку нужно организовать для { $n } посещений.
   *[other] Поддержку нужно организовать для { $n } посещения.
}
approval-filter-resource = Что
approval-filter-day = На какой день
approval-filter-any-day = На любой
approval-filter-since = Как долго ждёт
approval-filter-any-time = Неважно
approval-filter-long = Дольше одного рабочего дня
approval-filter-none = Таких заявок нет. Измените выбор или покажите все заявки.
approval-filter-all = Показать все заявки
