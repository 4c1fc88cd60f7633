### То, что можно забронировать, по дням, неделям и месяцам.

timetable-title = { $name }: { $period }
timetable-week = Неделя с { $day }
timetable-this-week = Эта неделя
timetable-this-month = Этот месяц
timetable-as-day = Показать один день
timetable-as-week = Показать неделю
timetable-as-month = Показать месяц
timetable-around = Раньше и позже
timetable-scales = День, неделя или месяц
timetable-times = Свободно и занято
timetable-free = Свободно: { $hours }
timetable-busy = Занято: { $hours }
timetable-part = Частично занято
timetable-none = Бронирований нет
timetable-count = { $n ->
    [0] Бронирований нет
    [one] { $n } бронирование
    [few] { $n } бронирования
    [many] { $n } бронирований
   *[other] { $n } бронирования
}
timetable-passed = Прошедшие дни не показаны.
timetable-passed-shown = Прошедшие дни уже нельзя забронировать.
timetable-not-yet = Более поздние дни пока нельзя забронировать. Последний день сейчас: { $day }.
