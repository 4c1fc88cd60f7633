### Брондауға болатын нәрсенің күні, аптасы және айы.

# $name (String)
# $period (String)
timetable-title = { $name }: { $period }
# $day (String)
timetable-week = { $day } күнгі апта
timetable-this-week = Осы апта
timetable-this-month = Осы ай
timetable-as-day = Бір күнді көрсету
timetable-as-week = Аптаны көрсету
timetable-as-month = Айды көрсету
timetable-around = Ертерек және кейінірек
timetable-scales = Күн, апта немесе ай
timetable-times = Бос және бос емес уақыт
# $hours (String)
timetable-free = Бос: { $hours }
# $hours (String)
timetable-busy = Бос емес: { $hours }
timetable-part = Ішінара бос
timetable-none = Брондау жоқ
# $n (Number)
timetable-count = { $n ->
    [0] Брондау жоқ
    [one] { $n } брондау
   *[other] { $n } брондау
}
timetable-passed = Өткен күндер көрсетілмейді.
timetable-passed-shown = Өткен күндерді енді брондауға болмайды.
# $day (String)
timetable-not-yet = Кейінгі күндерді әзірге брондауға болмайды. Қазірше соңғы күн: { $day }.
