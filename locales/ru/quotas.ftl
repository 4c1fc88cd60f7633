### Сколько может забронировать один человек.

quota-title = Сколько можно одному человеку
quota-day = в день: { $amount }
quota-week = в неделю: { $amount }
quota-month = в месяц: { $amount }
quota-ahead = предстоящих сразу: { $amount }
quota-bookings = { $n ->
    [one] { $n } бронирование
    [few] { $n } бронирования
    [many] { $n } бронирований
   *[other] { $n } бронирования
}
quota-used = { $limit }. Вместе с этим: { $used }
quota-error = Это больше, чем можно одному человеку ({ $limit }). Уже забронировано: { $used }. Выберите другой день или время покороче либо отмените ненужное бронирование.
quota-error-ahead = Предстоящих бронирований уже столько, сколько можно ({ $limit }). Подождите, пока одно из них пройдёт, или отмените ненужное.
settings-quotas = Сколько может забронировать один человек
settings-quota-hint-first = Оставьте пустым, если ограничения нет. У стойки для человека можно забронировать и больше, чем указано на этой странице.
settings-quota-hint = Оставьте пустым, если ограничения нет.
settings-quota-day = Бронирований в день
settings-quota-day-hours = Часов в день
settings-quota-week = Бронирований в неделю
settings-quota-week-hours = Часов в неделю
settings-quota-month = Бронирований в месяц
settings-quota-month-hours = Часов в месяц
settings-quota-ahead = Предстоящих бронирований сразу
quota-together = { $kind } вместе, { $limit }
kind-quotas-title = Сколько может забронировать один человек из одного вида
kind-quotas-lead = Ограничение действует на всё, что относится к одному виду, вместе. Ограничения отдельных мест остаются.
kind-quotas-none = Ограничения нет.
journal-quotas-changed = Изменены ограничения по виду
