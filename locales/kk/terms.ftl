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
