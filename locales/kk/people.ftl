### The register of people.


people-title = Адамдар
people-search = Кімді іздейсіз?
people-search-hint = Тегі, аты, телефоны немесе поштасы. Басын жазсаңыз жетеді.
people-role = Рөлі
people-state = Мүшелігі
people-any = Кез келген
people-find = Іздеу
# $n (Number)
people-found = { $n } адам табылды
# $n (Number)
people-page = Тізім, { $n }-бет
people-pages = Тізім беттері
people-previous = Алдыңғы бет
people-next = Келесі бет
people-language = Оқитын тілі
people-roles = Рөлдері
people-roles-hint = Рөл өзгерсе, бұл адам порталға қайта кіреді.
people-roles-save = Рөлдерді сақтау
people-roles-done = Рөлдер сақталды.
people-password = Өз құпиясөзіңіз
people-password-hint = Рөлді тек сіз өзгертіп отырғаныңызды тексереміз.
people-membership = Мүшелігін өзгерту
people-membership-done = Мүшелігі өзгерді.
people-end = Мүшеліктің соңы
people-erase = Деректерді өшіру
people-error-password-empty = Құпиясөзіңізді жазыңыз.
people-error-last = Бұл – жалғыз әкімші. Алдымен басқа адамды әкімші етіңіз.
people-error-state = Осы беттегі батырмалардың бірін басыңыз.
role-coordinator = Үйлестіруші
role-coordinator-text = Өтінімдерді шешеді, көмек ұйымдастырады.
role-staff = Қызметкер
role-staff-text = Сыйға берілген жабдықты жүргізеді.
role-accountant = Есепші
role-accountant-text = Жабдық есебін оқиды.
role-administrator = Әкімші
role-administrator-text = Адамдар мен рөлдерді, порталды жүргізеді.
membership-applied = Қабылдауды күтуде
membership-active = Мүше
membership-paused = Уақытша келмейді
membership-left = Кеткен
membership-died = Қайтыс болған
membership-guest = Қонақ, тіркелгісі жоқ
membership-make-active = Мүше ету
membership-make-paused = Уақытша келмейді деп белгілеу
membership-make-left = Кетті деп белгілеу
membership-erased = Деректері өшірілген
