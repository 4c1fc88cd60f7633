### Қайталанатын келуді ауыстыру.

series-move-link = Бірнешеуін басқа уақытқа ауыстыру
series-move-title = Бірнеше келуді ауыстыру
series-move-scope = Нені ауыстырасыз?
series-move-following = Осыны және кейінгілерінің бәрін
# $n (Number)
series-move-all = Алдағы { $n } келудің бәрін
series-move-weekday = Аптаның қай күніне?
series-move-same-day = Күні өзгермейді
series-move-start = Басталу уақыты
series-move-length = Ұзақтығы
series-move-back = Келулерге оралу
series-move-error-scope = Нені ауыстыратыныңызды таңдаңыз.
series-move-to = Жаңа уақыты
# $n (Number)
series-move-free = { $n } келуді ауыстыруға болады.
# $n (Number)
series-move-not-free = { $n } келудің жаңа уақыты бос емес, олар орнында қалады: басқа уақытын таңдай аласыз.
series-move-legend = Әр келу қай уақытқа ауысады?
# $when (String)
series-move-stays = Орнында қалады: { $when }
series-move-asks = Үйлестіруші бәрін бірден шешеді. Оған дейін екі уақыт та сіз үшін сақталады.
series-move-ask = Ауыстыруды сұрау
series-move-do = Ауыстыру
series-move-change = Жаңа уақытты өзгерту
series-move-error-nothing = Ештеңе өзгермейді. Кемінде бір келуге басқа уақыт таңдаңыз.
# $n (Number)
series-move-error-refused = { $n } келуді енді ол уақытқа ауыстыруға болмайды. Әзірге ештеңе ауысқан жоқ: басқа уақыт таңдаңыз немесе орнында қалдырыңыз.
series-move-done = Дайын. Келулердің уақыты ауысты.
series-move-sent-before = Бұл форма бұрын жіберілген. Ештеңе екі рет ауысқан жоқ.
series-move-nothing-ahead = Ауыстыратын келу қалмады: бәрі басталды немесе шешілді.
series-move-wishes = Ауыстыру сұралған келулер
# $old (String)
# $new (String)
series-move-wish = { $old } орнына { $new }
# $n (Number)
series-move-approve = { $n } ауыстыруға келісу
# $n (Number)
series-move-decline = { $n } ауыстыруды қабылдамау
series-move-declined = Мүшеге айтылды: келулер бұрынғы уақытында қалады.

## Messages

# $what (String)
# $n (Number)
message-series-moved = Уақыты ауысты: { $what }, { $n } келу
message-series-moved-text = Жаңа уақыттары жоғарыда.
# $what (String)
# $n (Number)
message-series-move-received = Ауыстыру өтініміңіз келді: { $what }, { $n } келу
message-series-move-received-text = Қалаған уақыттарыңыз жоғарыда. Шешім шыққанша бұрынғылары да сақталады.
# $what (String)
# $n (Number)
message-series-move-waits = Ауыстыру өтінімі жауап күтіп тұр: { $what }, { $n } келу
# $what (String)
# $n (Number)
message-series-move-refused = Уақыты ауыспады: { $what }, { $n } келу
