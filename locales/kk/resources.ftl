### Words of what can be booked: the list, the page of each, free times.

## The list

resources-lead = Керегін таңдаңыз. Әр бетте бос уақыты мен кімге қолайлы екені жазылған.
resources-filter = Сүзгі: керегін ғана көрсету
resources-kind = Түрі
resources-kind-any = Барлығы
resources-kind-rooms = Бөлмелер
resources-kind-table-games = Үстел ойындары
resources-kind-instruments = Музыкалық аспаптар
resources-kind-workplaces = Жұмыс орындары
resources-right-for = Кімге қолайлы
# $list (String)
resources-right-for-list = Қолайлы: { $list } адамға.
# $n (Number)
resources-found = { $n ->
    [one] { $n } нәтиже табылды.
   *[other] { $n } нәтиже табылды.
}
resources-none = Нәтиже табылмады. Таңдауыңыздың бірін алып тастаңыз. Немесе қоңырау шалыңыз, бірге табамыз.
resources-show-all = Барлығын көрсету

## Kinds

resource-kind-room = Бөлме
resource-kind-table-game = Үстел ойыны
resource-kind-instrument = Музыкалық аспап
resource-kind-workplace = Жұмыс орны

## For whom

# $who (String)
resource-for = { $who } адамға
resource-for-wheelchair = кресло-арба қолданатын
resource-for-low-vision = нашар көретін
resource-for-blind = көрмейтін
resource-for-hard-of-hearing = нашар еститін
resource-for-deaf = естімейтін
resource-for-easily-tired = тез шаршайтын
resource-for-needs-quiet = тыныштық керек

## How it is booked

resource-book = Брондау
resource-terms = Брондау ережелері
resource-size = Қанша адамға
resource-size-one = бір адамға арналған
# $n (Number)
resource-size-party = { $n ->
    [one] ең көбі { $n } адам
   *[other] ең көбі { $n } адам
}
# $n (Number)
resource-size-places = { $n ->
    [one] { $n } орын
   *[other] { $n } орын
}
# $n (Number)
resource-size-pieces = { $n ->
    [one] { $n } жинақ
   *[other] { $n } жинақ
}
# $n (Number)
resource-size-wheelchairs = { $n ->
    [one] кресло-арбаға арналған { $n } орын
   *[other] кресло-арбаға арналған { $n } орын
}
# $n (Number)
resource-size-assistants = { $n ->
    [one] жеке көмекшіге арналған { $n } орын
   *[other] жеке көмекшіге арналған { $n } орын
}
# $n (Number)
resource-size-people = { $n ->
    [one] { $n } адам
   *[other] { $n } адам
}
resource-length = Ұзақтығы
# $shortest (String)
# $longest (String)
resource-length-between = Кемінде { $shortest }, ең көбі { $longest }.
resource-ahead = Қашан брондауға болады
resource-notice-none = Басталғанша кез келген уақытта.
# $length (String)
resource-notice = Басталуына кемінде { $length } қалғанда.
# $n (Number)
resource-ahead-most = { $n ->
    [one] Ең ертесі – { $n } күн бұрын.
   *[other] Ең ертесі – { $n } күн бұрын.
}
resource-approval = Мақұлдау
# $time (String)
resource-approval-needed = Өтінімді үйлестіруші қарайды. Жауап алдыңғы жұмыс күні келеді, ең кеші – сағат { $time }.
resource-approval-none = Керек емес, бірден брондалады.

## Free times

# $n (Number)
resource-free-days = { $n ->
    [one] Алдағы { $n } күннің бос уақыты
   *[other] Алдағы { $n } күннің бос уақыты
}
resource-as-table = Кесте түрінде көрсету
resource-as-list = Тізім түрінде көрсету
resource-nothing-free = Бос уақыт жоқ
# $reason (String)
resource-closed-because = Жабық: { $reason }
# $n (Number)
resource-places-free = { $n ->
    [one] { $n } орын бос
   *[other] { $n } орын бос
}
# $name (String)
# $first (String)
# $last (String)
resource-table-caption = { $name }: { $first } – { $last }
resource-time = Уақыты
resource-free = Бос
resource-busy = Бос емес
resource-passed = Уақыты өтті
resource-until = аяқталуы

## About it

resource-directions = Қалай жетуге болады
resource-house-rules = Ішкі тәртіп
resource-pictures = Суреттер
resource-exceptions = Жеке күндер
resource-out-of-order = Жөндеуде.
# $hours (String)
resource-other-hours = Ашық: { $hours }.
# $day (String)
resource-out-of-order-until = Жөндеуде. Соңғы күні: { $day }.
# $day (String)
resource-closed-until = Жабық. Соңғы күні: { $day }.
