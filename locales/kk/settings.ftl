### Words of what administrators set for what can be booked.

settings-title = Брондалатын орындарды баптау
settings-lead = Бөлме, ойын, аспап пен жұмыс орны осында реттеледі.
settings-none = Әзірге ештеңе қосылмаған.
settings-new = Жаңасын қосу
settings-new-lead = Алдымен атауы мен түрін жазыңыз. Қалғанын кейін толтырасыз. Мүшелер оны сіз қолданысқа енгізгенше көрмейді.
# $name (String)
settings-of = «{ $name }»: баптау
settings-in-use = Қолданыста.
settings-out-of-use = Қолданыстан тыс.
settings-out-of-use-text = Бұл қазір қолданыстан тыс: тізімде жоқ, брондалмайды.
settings-members-page = Мүшелер көретін бет
settings-coming = Алдағы брондаулар
settings-coming-none = Алда брондау жоқ.
settings-hit = Бұған сыймайтын брондаулар
settings-ask-coordinator = Кімдікі екенін үйлестіруші көреді. Басқа уақытқа ауыстыруды содан сұраңыз.
settings-put-in = Қолданысқа енгізу
settings-put-in-text = Содан кейін ол тізімде көрінеді, оны брондауға болады.
settings-take-out = Қолданыстан шығару
settings-take-out-text = Ол тізімнен кетеді, жаңа брондау болмайды. Алдағы брондаулар күшінде қалады. Кейін қайта енгізуге болады.
settings-put-into-use = Қолданысқа енгізілді.
settings-taken-out-of-use = Қолданыстан шығарылды.
settings-saved = Өзгерістер сақталды.
settings-added = Қосылды. Енді жұмыс уақыты мен орын санын толтырыңыз.
settings-back = Барлығының тізіміне оралу
settings-back-admin = Әкімші бетіне оралу
settings-save = Өзгерістерді сақтау
settings-add = Қосу
settings-leave = Сақтамай шығу
# $value (String)
settings-now = Қазір сақталғаны: { $value }
settings-about = Атауы мен сипаттамасы
settings-guide = Қалай жетуге болады және ережелер
settings-size = Неше адам сыяды
settings-times = Қанша уақытқа және қашан брондалады
settings-approval = Кім мақұлдайды
# $who (String)
settings-right-for = Қолайлы ма: { $who }
# $what (String)
settings-in-kk = { $what }, қазақша
# $what (String)
settings-in-ru = { $what }, орысша
# $what (String)
settings-in-en = { $what }, ағылшынша
settings-name = Атауы
settings-description = Сипаттамасы
settings-answer = Қолайлы ма?
settings-sentence = Бір сөйлеммен түсіндіріңіз
settings-sharing = Қалай брондалады?
settings-sharing-whole = Толығымен: бір уақытта бір брондау
settings-sharing-places = Орын бойынша: әр адам бір орын алады
settings-sharing-pieces = Дана бойынша: әр брондау біреуін алады
settings-units = Орын немесе дана саны
settings-units-hint = Толығымен брондалса, бұл жауап ескерілмейді.
settings-party = Бір брондауда ең көбі неше адам?
settings-party-hint = Көмекшілер бөлек саналады.
settings-wheelchairs = Кресло-арбаға арналған орын саны
settings-wheelchairs-hint = Бір уақытта барлық брондауға ортақ сан.
settings-assistants = Көмекшіге арналған орын саны
settings-assistants-hint = Бір уақытта барлық брондауға ортақ сан. Бұл адам санына кірмейді.
settings-hours-hint = Мысалы: 09:00-13:00, 14:00-18:00. Жабық болса, бос қалдырыңыз.
settings-grid = Брондау қандай қадаммен басталады?
settings-shortest = Ең қысқа уақыт, минутпен
settings-longest = Ең ұзақ уақыт, минутпен
settings-minutes-hint = Бір сағат – 60, екі сағат – 120.
settings-notice = Басталуына дейін кемінде қанша минут бұрын брондау керек?
settings-notice-hint = Шектеу болмаса, 0 жазыңыз. Бір тәулік – 1440.
settings-horizon = Ең ерте неше күн бұрын брондауға болады?
settings-buffer-before = Брондауға дейінгі дайындық, минутпен
settings-buffer-after = Брондаудан кейінгі жинау, минутпен
settings-buffer-hint = Бұл уақытта орын бос емес. Керек болмаса, 0 жазыңыз.
settings-approval-who = Өтінімді үйлестіруші мақұлдауы керек пе?
settings-approval-yes = Иә, әр өтінімді үйлестіруші қарайды
settings-approval-no = Жоқ, орын бірден беріледі
settings-decide-by = Алдыңғы жұмыс күні сағат нешеге дейін жауап беріледі?
settings-decide-by-hint = Мысалы: 12:00.
settings-at-deadline = Ешкім шешпесе, не болады?
settings-deadline-approve = Өтінім мақұлданады
settings-deadline-expire = Өтінім жабылады, орын босайды
settings-error-empty = Бұл өрісті толтырыңыз.
# $least (Number)
# $most (Number)
settings-error-between = Сан жазыңыз: ең азы { $least }, ең көбі { $most }.
settings-error-choose = Жауаптардың бірін таңдаңыз.
settings-error-name-taken = Мұндай атау бар. Басқасын жазыңыз.
settings-error-stay-order = Ең ұзақ уақыт ең қысқадан кем болмауы керек.
# $n (Number)
settings-error-stay-grid = Бұл уақыт { $n } минуттық қадамға бөлінуі керек.
settings-error-party = Бұл сан орын санынан аспауы керек.
settings-error-hours = Уақытты былай жазыңыз: 09:00-13:00, 14:00-18:00.
settings-error-hours-order = Жабылу уақыты ашылу уақытынан кейін болуы керек.
settings-error-hours-overlap = Уақыт аралықтары бір-біріне түспеуі керек.
settings-error-held = Сақталмады: алдағы брондауларға орын жетпейді. Алдымен оларды ауыстырыңыз.
settings-error-held-sharing = Алда брондау бар. Ол біткенше мұны өзгертуге болмайды.
settings-error-changed = Мұны басқа адам өзгертіп қойды. Қазір сақталғаны өрістерде жазылған. Жазғаныңызды қалдырсаңыз, қайта сақтаңыз.
settings-error-never-open = Алдымен жұмыс уақытын жазыңыз.
settings-not-alone = Тек басқа брондаумен бірге.
settings-error-linked = Мұнымен бірге басқасы да бос тұрады, сондықтан ол толығымен брондалады. Алдымен бірге не брондалатынын өзгертіңіз.
