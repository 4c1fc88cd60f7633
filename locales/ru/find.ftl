### Finding a free time across all that can be booked.

find-title = Когда вы хотите прийти?
find-link = Найти свободное время
find-lead = Напишите, когда и сколько человек придёт. Вы получите свободное время, ближайшее первым.
find-date = День
find-date-hint = Например: 25.11.2026.
find-until = Последний день (необязательно)
find-until-hint = { $n ->
    [one] Если подходят разные дни. Не больше { $n } дня.
   *[other] Если подходят разные дни. Не больше { $n } дней.
}
find-part = Время дня
find-part-any = Любое
find-length = На сколько?
find-people-hint = Вместе с вами, без помощников.
find-what = Что вы хотите забронировать?
find-what-any = Что угодно
find-what-one = Одно из этого
find-search = Показать свободное время
find-found = Свободное время
find-none = В это время всё занято
find-nowhere = Измените поиск ниже или позвоните нам: найдём вместе.
find-near = Вот что ближе всего. Выберите время.
find-choose = Выберите время
find-days = { $first } – { $last }
find-slot = { $when }, { $name }
find-on-day = { $day }, { $hours }
find-earlier = Показать более раннее время
find-later = Показать более позднее время
find-again = Изменить поиск
find-own = Время, на которое у вас уже есть бронирование, не показано.
find-other-time = Другое время дня
find-other-days = Другие дни
find-other-what = Что-то другое
find-other-length = Короче: { $length }
find-error-order = Последний день раньше первого. Проверьте оба.
find-error-days = { $n ->
    [one] Выберите не больше { $n } дня.
   *[other] Выберите не больше { $n } дней.
}
find-error-choose = Выберите время.
