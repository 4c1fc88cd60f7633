### Кестедегі жабдық тізімі және тіркеу кесте түрінде.

item-import-title = Жабдық тізімін тіркеу
item-import-lead = Сатып алынған немесе бұрыннан тұрған жабдықты тіркеңіз. Алдымен тізімді тексереміз, ештеңе сақталмайды.
item-import-columns-needed = Әр жолда тек түрі керек.
# $n (Number)
item-import-text-hint = Кестені көшіріп, осында қойыңыз. Қатені осында түзетуге болады. Ең көбі { $n } жол.
item-import-column-category = Түрі
item-import-column-make = Маркасы
item-import-column-model = Моделі
item-import-column-serial = Сериялық нөмірі
item-import-column-quantity = Саны
item-import-column-grade = Техникалық күйі
item-import-column-place = Орны
item-import-column-holds-data = Дерек сақтайды
item-import-column-comes-with = Жинағы
item-import-column-note = Ескертпе
item-import-column-inventory-number = Түгендеу нөмірі
item-import-error-empty = Тізім бос. Бағандардың аттарын және жабдықты жазыңыз.
item-import-error-no-category = «Түрі» деген баған жоқ. Бірінші жолға бағандардың аттарын жазыңыз.
# $n (Number)
item-import-error-too-large = Тізім тым үлкен. Оны бөліңіз: ең көбі { $n } жол.
item-import-error-book = Бұл – мәтін емес, кесте. Алдымен «CSV UTF-8» түрінде сақтаңыз.
item-import-error-lost = Сұрау белгісінің орнындағы әріпті жазыңыз. Ол файлды сақтағанда жоғалған.
item-import-error-category-none = Жабдықтың түрін жазыңыз.
item-import-error-category = Мұндай түр жоқ. Тіркеудегідей жазыңыз, мысалы: «Ноутбук».
item-import-error-quantity = 1 мен 10 000 арасындағы бүтін сан жазыңыз.
item-import-error-grade = Күйін бір әріппен жазыңыз: A, B, C немесе D.
item-import-error-place = Мұндай орын жоқ. Тіркеудегідей жазыңыз.
item-import-error-holds-data = «Иә» немесе «жоқ» деп жазыңыз.
item-import-error-serial-of-several = Бірнеше заттың бір сериялық нөмірі болмайды. Әрқайсысын бөлек жолға жазыңыз.
# $row (Number)
item-import-error-serial-twice = Осы марканың дәл осындай нөмірі { $row }-жолда да бар.
# $row (Number)
item-import-error-number-twice = Дәл осындай нөмір { $row }-жолда да бар.
# $tag (String)
item-import-error-serial-known = Бұл нөмірмен жабдық тіркелген: { $tag }.
# $tag (String)
item-import-error-number-known = Бұл түгендеу нөмірімен жабдық тіркелген: { $tag }.
# $n (Number)
item-import-check-count = { $n ->
        [one] { $n } жол тіркеледі. Әзірге ештеңе сақталған жоқ.
       *[other] { $n } жол тіркеледі. Әзірге ештеңе сақталған жоқ.
    }
# $n (Number)
item-import-check-data = { $n ->
        [one] Дерек сақтайтыны: { $n }. Дерегі әлі жойылмаған деп есептеледі.
       *[other] Дерек сақтайтыны: { $n }. Дерегі әлі жойылмаған деп есептеледі.
    }
item-import-places = Белгісіз орындар
item-import-places-text = Бұл орындар орталықта әлі жоқ. Атын түзетіңіз немесе оларды жасауды таңдаңыз.
# $rows (String)
item-import-places-rows = Жолдары: { $rows }.
item-import-places-make = Белгісіз орындарды жасау
item-import-places-new = Осы тізіммен бірге жасалатын орындар
item-import-check-pieces = Не тіркеледі
# $n (Number)
item-import-check-more = { $n ->
        [one] Тізімде тағы { $n } жол бар.
       *[other] Тізімде тағы { $n } жол бар.
    }
item-import-save = Барлығын тіркеу
item-import-done-title = Тізім тіркелді
# $n (Number)
item-import-done-count = { $n ->
        [one] { $n } жол тіркелді.
       *[other] { $n } жол тіркелді.
    }
item-import-done-tag = Жапсырманың нөмірі:
item-import-done-first = Жапсырмалардың бірінші нөмірі:
item-import-done-last = Соңғы нөмірі:
item-import-done-order = Нөмірлер тізімнің ретімен берілді.
# $first (String)
# $last (String)
item-import-labels = Жапсырмаларды басып шығару: { $first } – { $last }
item-export-title = Жабдық тіркеуін жүктеп алу
item-export-lead = Кестеде не болатынын таңдаңыз. Онда жабдық алған адамдардың аты жоқ.
item-export-any = Барлығы
item-export-state = Күйі
item-export-xlsx = XLSX түрінде жүктеп алу
item-export-csv = CSV түрінде жүктеп алу
item-export-column-tag = Жапсырма нөмірі
item-export-column-dirty = Дерегі жойылмаған
item-export-column-weight = Салмағы, кг
item-export-column-day = Тіркелген күні
item-export-yes = иә
item-export-no = жоқ
