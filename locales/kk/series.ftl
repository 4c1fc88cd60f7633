### Қайталанатын келу.

series-repeat = Осы келуді қайталау
series-title = Келу қалай қайталансын?
series-rhythm = Қалай қайталанады
series-week = Апта сайын
series-fortnight = Екі аптада бір рет
series-dates = Өзім жазған күндерде
series-times = Неше рет? (апталап қайталанса)
# $most (Number)
series-times-hint = Біріншісін де санаңыз. Ең көбі { $most }. Соңғы күнін жазсаңыз, бос қалдырыңыз.
series-until = Немесе соңғы күні (апталап қайталанса)
series-until-hint = Мысалы: 28.02.2027.
series-named = Қалған күндері (күндерін өзіңіз жазсаңыз)
series-named-hint = Әр күнді жаңа жолға жазыңыз, мысалы 05.12.2026. Бірінші келу есепке алынған.
series-error-rhythm = Келу қалай қайталанатынын таңдаңыз.
series-error-end = Неше рет келетініңізді немесе соңғы күнін жазыңыз.
series-error-two-ends = Тек біреуін жазыңыз: неше рет немесе соңғы күні.
# $most (Number)
series-error-times = 2 мен { $most } аралығындағы сан жазыңыз.
series-error-until = Соңғы күнін дұрыс жазыңыз. Мысалы: 28.02.2027.
series-error-until-early = Соңғы күнге дейін кемінде екі рет келуге болуы керек.
series-error-dates = Тағы кемінде бір күн жазыңыз.
# $typed (String)
series-error-date = «{ $typed }» – күн емес. Әр күнді жаңа жолға жазыңыз, мысалы 05.12.2026.
# $most (Number)
series-error-too-many = Бір жолы { $most } реттен артық брондауға болмайды. Қалғанын кейін брондаңыз.
series-error-nothing = Барлық күн қалдырылды. Кемінде біреуінің уақытын таңдаңыз.
# $n (Number)
series-error-refused = { $n } күнді енді брондауға болмайды. Әзірге ештеңе брондалған жоқ: басқа уақыт таңдаңыз немесе бұл күнді қалдырыңыз.
series-check-title = Әр күнді тексеріңіз
# $n (Number)
series-free = { $n } күнді брондауға болады.
# $n (Number)
series-not-free = { $n } күнде бұл уақыт бос емес, олар қалдырылды: басқа уақытын таңдай аласыз.
series-dates-legend = Қашан келесіз?
series-leave-out = Бұл күнді қалдыру
series-check-approval = Үйлестіруші бәрін бірден шешеді. Оған дейін орындар сіз үшін сақталады.
series-check-at-once = Бәрі бірден брондалады.
series-book = Бәрін брондау
series-change = Қалай қайталанатынын өзгерту
series-page-title = Қайталанатын келу
series-visits = Келу күндері
# $n (Number)
series-part = Қайталанатын { $n } келудің бірі: бәрін көру
# $n (Number)
series-approve = { $n } келуді мақұлдау
# $n (Number)
series-refuse = { $n } келуді қабылдамау
# $resource (String)
# $from (String)
# $n (Number)
series-run = { $resource }, { $from } басталатын { $n } келу
# $member (String)
# $run (String)
series-about = { $member }: { $run }
series-cancel-all = Алдағы барлық келуден бас тарту
series-scope = Неден бас тартасыз?
series-scope-one = Тек осы келуден
series-scope-following = Осыдан және кейінгілерінің бәрінен
# $n (Number)
series-scope-all = Алдағы { $n } келудің бәрінен
series-done-requested = Жіберілді. Жауап хабарламаларыңызға келеді. Оған дейін орындар сіз үшін сақталады.
series-done-booked = Дайын. Төмендегі келулердің бәрі брондалды.
series-sent-before = Бұл форма бұрын жіберілген. Ештеңе екі рет брондалған жоқ. Брондалғаны төменде.
series-done-cancelled = Дайын. Бұл келулерден бас тартылды.
series-for-another = Форма басқа адам үшін толтырылған еді, ол жіберілген жоқ. Қазір кім үшін әрекет етсеңіз, сол үшін қайта брондаңыз.
series-decided = Бұл қайталанатын келуде шешетін ештеңе қалмады.

## Messages

# $what (String)
# $n (Number)
message-series-received = Өтініміңіз келді: { $what }, { $n } келу
message-series-received-text = Бәріне бір жауап келеді.
# $what (String)
# $n (Number)
message-series-approved = Мақұлданды: { $what }, { $n } келу
# $what (String)
# $n (Number)
message-series-given-up = Бас тарттыңыз: { $what }, { $n } келу
# $what (String)
# $n (Number)
message-series-declined = Қабылданбады: { $what }, { $n } келу
# $what (String)
# $n (Number)
message-series-cancelled = Орталық бас тартуға мәжбүр болды: { $what }, { $n } келу
# $what (String)
# $n (Number)
message-series-waits = Өтінім жауап күтіп тұр: { $what }, { $n } келу
