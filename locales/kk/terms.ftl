## Брондау шарттары: кім шешеді

# $length (String)
approval-longer = ұзақтығы { $length } уақыттан артық
# $n (Number)
approval-more-people = адам саны { $n } адамнан көп
# $time (String)
approval-before = сағат { $time } уақытынан ерте басталады
# $time (String)
approval-after = сағат { $time } уақытынан кеш аяқталады
# $cases (String)
# $time (String)
resource-approval-when = Мына жағдайларда үйлестіруші шешеді: { $cases }. Жауап алдыңғы жұмыс күні келеді, ең кеші – сағат { $time }. Қалғаны бірден брондалады.
# $cases (String)
booking-check-because = Себебі: { $cases }.
series-check-in-part = Үйлестіруші кейбір күндерді шешеді. Оған дейін орындар сіз үшін сақталады. Қалғаны бірден брондалады.
settings-approval-some = Кейбір жағдайда ғана, төменде жазылған
settings-over-minutes = Неше минуттан ұзақ болса, үйлестіруші шешеді?
settings-over-minutes-hint = Екі сағат – 120. Тек «кейбір жағдайда» деген жауап үшін. Маңызды болмаса, бос қалдырыңыз.
settings-over-people = Неше адамнан көп болса, үйлестіруші шешеді?
settings-case-hint = Маңызды болмаса, бос қалдырыңыз.
settings-before = Қай сағаттан ерте басталса, үйлестіруші шешеді?
settings-before-hint = Мысалы: 09:00. Маңызды болмаса, бос қалдырыңыз.
settings-after = Қай сағаттан кеш аяқталса, үйлестіруші шешеді?
settings-after-hint = Мысалы: 18:00. Маңызды болмаса, бос қалдырыңыз.
settings-error-no-case = Кемінде бір жағдайды жазыңыз.
settings-error-case-unused = Бұл жауап тек «кейбір жағдайда» үшін керек. Соны таңдаңыз немесе мұны бос қалдырыңыз.
settings-error-usual-order = Бұл уақыт алдыңғысынан кейін болуы керек.

## Ауыстыру мен бас тартудың мерзімі

settings-notice-change = Басталуына дейін қанша минут қалғанша мүше брондауды өзі ауыстыра алады?
settings-notice-change-hint = Одан кейін үйлестірушіге қоңырау шалады. Шектеу болмаса, 0 жазыңыз.
settings-notice-cancel = Бас тартуды басталуына дейін қанша минут бұрын күтесіз?
settings-notice-cancel-hint = Одан кейін де бас тартуға болады. Маңызды болмаса, 0 жазыңыз.
resource-notices = Ауыстыру және бас тарту
# $length (String)
resource-notice-change = Басталуына кемінде { $length } қалғанда өзіңіз ауыстыра аласыз. Одан кейін бізге қоңырау шалыңыз.
# $length (String)
resource-notice-cancel = Кез келген уақытта бас тарта аласыз. Кемінде { $length } бұрын айтсаңыз, орынды басқаға береміз.
# $length (String)
move-late = Басталуына { $length } уақыттан аз қалды. Енді брондауды үйлестіруші ғана ауыстыра алады. Бізге қоңырау шалыңыз.
move-not-late = Брондау ауыстырылмады: оның басталуына аз қалды.
booking-cancel-late = Басталуына аз уақыт қалды, бірақ бас тартуға болады. Айтқаныңыз басқаларға көмектеседі. Рақмет!

## Көмекшінің орны

settings-assistant-place = Көмекші қайда отырады?
settings-assistant-apart = Бөлек орында: ол жалпы орыннан алынбайды
settings-assistant-takes-place = Жалпы орында: ол да бір орын алады (тек орын бойынша брондалса)
settings-error-held-assistants = Алда көмекшісі бар брондау бар. Ол біткенше мұны өзгертуге болмайды.
resource-assistant-takes-place = Көмекші де бір орын алады
# $n (Number)
booking-assistants-hint-places = Ең көбі { $n }. Әр көмекші бір орын алады.

## Кім брондай алады

settings-people = Кім брондай алады
settings-people-who = Бұл орынды кім брондай алады?
settings-people-all = Барлық мүше
settings-people-chosen = Тек таңдалған мүшелер
settings-people-list = Таңдалған мүшелер
settings-people-none = Әзірге ешкім таңдалмады.
settings-people-nobody = Ешкім таңдалмады, сондықтан қазір мұны ешкім брондай алмайды.
settings-people-add = Мүшені қосу
settings-people-member = Мүшенің аты, телефоны немесе поштасы
settings-people-member-hint = Мысалы: Серікова Әлия немесе aliya@esik.test.
settings-people-remove = Тізімнен алу
settings-people-added = Мүше тізімде.
settings-people-removed = Мүше енді тізімде жоқ. Оның бұрынғы брондаулары қалады.
resource-who = Кім брондай алады
resource-who-all = Орталықтың барлық мүшесі.
resource-who-chosen = Тек таңдалған мүшелер.
resource-for-chosen = Мұны тек таңдалған мүшелер брондайды. Сізге де керек болса, үйлестірушіден сұраңыз.
booking-error-not-chosen = Мұны тек таңдалған мүшелер брондайды. Үйлестірушіге қоңырау шалып, сұраңыз.
desk-done-unchosen = Брондалды. Бұл орын таңдалған мүшелерге арналған, ал бұл адам тізімде жоқ.

## Кім шешеді

approvers-title = Кім шешеді
approvers-now = Қазір кім шешеді
approvers-nobody = Бұл орын үшін ешкім шешпейді.
approvers-who = Бұл орынның өтінімдерін кім шешеді?
approvers-hint = Үйлестірушінің басқа орындары өзгермейді.
approvers-all = Кімнің тізімінде болса, сол үйлестірушілер
approvers-chosen = Тек төменде белгіленгендер
approvers-coordinators = Үйлестірушілер
approvers-error-none = Бір жауапты таңдаңыз және кемінде бір үйлестірушіні белгілеңіз.
approvers-error-nobody = Мақұлдау керек, бірақ шешетін адам қалмайды. Кемінде бір үйлестіруші таңдаңыз.
approvers-error-changed = Мұны басқа адам өзгертіп қойды. Қазір кім шешетіні жоғарыда жазылған. Жазғаныңызды қалдырсаңыз, қайта сақтаңыз.
# $names (String)
approvers-error-promised = Алдағы келулерге көмек уәде еткендер: { $names }. Алдымен сол көмекті басқа адам өзіне алсын.
