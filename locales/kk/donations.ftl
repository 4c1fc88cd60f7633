### Сый берушілер, сыйға тарту, куәлік және алғысхат.

## Сый берушілер

donors-title = Сый берушілер
donors-search = Кім берді
donors-search-hint = Атының немесе атауының басын жазсаңыз жетеді. Қ мен К, Ә мен А бірдей.
donors-list = Табылғандар
donors-none = Мұндай сый беруші жоқ.
donors-file-donations = Неше рет сый қабылданды
donor-title = Сый беруші
# $n (Number)
donor-nameless = Аты аталмаған сый беруші № { $n }
donor-new-title = Жаңа сый беруші
donor-change-title = Сый беруші деректерін өзгерту
donor-kind = Кім ол
donor-kind-person = Адам
donor-kind-organisation = Ұйым
donor-kind-anonymous = Аты аталмаған
donor-name = Аты-жөні немесе ұйымның атауы
donor-name-hint = Куәлікте осылай тұрады. Аты аталмаса, бос қалдырыңыз.
donor-contact = Ұйымда кіммен сөйлесеміз (міндетті емес)
donor-contact-said = Ұйымда кіммен сөйлесеміз
donor-contact-hint = Куәлікке сол адам қол қояды.
donor-phone = Телефон (міндетті емес)
donor-email = Электрондық пошта (міндетті емес)
donor-address = Мекенжай (міндетті емес)
donor-reads = Құжаттары қай тілде
donor-may-be-named = Атын көпшілікке айтуға рұқсат берді
donor-naming = Атын көпшілікке айтуға бола ма
donor-given = Не берді
donor-back-to-list = Сый берушілер тізіміне оралу
donor-same = Бұлардың бірі емес пе?
donor-same-new = Жоқ, бұл басқа сый беруші
donor-done-added = Сый беруші қосылды.
donor-done-changed = Өзгерістер сақталды.
donor-error-kind = Кім екенін таңдаңыз.
donor-error-name = Атын жазыңыз.
donor-error-email = Электрондық пошта мекенжайын дұрыс жазыңыз.
donor-error-reads = Құжаттардың тілін таңдаңыз.
donor-error-known = Осындай атпен сый беруші бар. Біреуін таңдаңыз.

## Тізім

donations-title = Сыйға тартулар
donations-list = Тізім
donations-file = Қабылданған сыйлар кестесі
donations-none = Мұнда ештеңе жоқ.
donation-new = Сыйға тартуды жазу
donation-begun = Аяқталмаған жазбаларыңыз
donation-go-on = Жалғастыру
donation-begun-remove = Жазбаны жою
donation-done-draft-removed = Аяқталмаған жазба жойылды.
donation-find = Іздеу
donation-pages = Беттер
donation-previous = Алдыңғы бет
donation-next = Келесі бет
donation-show = Қайсысын көрсету
donation-show-all = Барлығы
donation-show-promised = Уәде етілгендер
donation-show-received = Қабылданғандар
donation-show-dropped = Іске аспаған уәделер
donation-back-to-list = Сыйға тартулар тізіміне оралу
# $n (Number)
donation-number = Сыйға тарту № { $n }
# $n (Number)
donation-pieces = { $n } дана

## Сұрақтар

# $number (Number)
# $all (Number)
donation-step = { $number }-қадам, барлығы { $all }
donation-from = Кім берді:
donation-later = Кейін жалғастыру. Жауаптарыңыз сақталады
donation-ask-donor = Кім береді?
donation-who = Сый берушінің аты немесе атауы
donation-who-hint = Басын жазып, «Жалғастыру» батырмасын басыңыз.
donation-recent = Соңғы сый берушілер
donation-found = Табылған сый берушілер
donation-found-none = Мұндай сый беруші табылмады
donation-donor-new = Жаңа сый беруші
donation-ask-thing = Не береді?
donation-category = Түрі
donation-category-choose = Таңдаңыз
donation-make = Өндіруші (міндетті емес)
donation-make-hint = Мысалы: Lenovo.
donation-model = Үлгісі (міндетті емес)
donation-model-hint = Мысалы: ThinkPad T480.
donation-ask-count = Нешеу және күйі қандай?
donation-quantity = Саны
donation-quantity-hint = 1-ден 10 000-ға дейін.
donation-counted = Бір қорап ретінде санау
donation-counted-hint = Тінтуір сияқты ұсақ заттар үшін: бір нөмірмен тіркеледі.
donation-counted-short = бір қорап
donation-holds-data = Ішінде дерек сақтала ма?
donation-holds-data-hint = Диск, жады немесе карта болса, «Иә» деңіз.
donation-holds-data-short = Дерек сақтайды.
donation-grade = Техникалық күйі
donation-note = Ескертпе (міндетті емес)
donation-note-hint = Ең көбі 1000 таңба.
donation-ask-more = Тағы не береді?
donation-so-far = Жазылғандар
donation-change-thing = Түрі мен үлгісін өзгерту
donation-change-count = Саны мен күйін өзгерту
donation-remove = Тізімнен алып тастау
donation-next-same = Тағы осындай
donation-next-other = Басқа зат
donation-next-done = Бары осы
donation-ask-terms = Қашан және қандай шартпен?
donation-came = Қазір қайда
donation-came-received = Қабылданды
donation-came-promised = Уәде етілді
donation-day = Күні
donation-day-hint = Мысалы: 22.11.2026 немесе 22 қараша.
donation-value = Құны
donation-value-ask = Құны, теңге (міндетті емес)
donation-value-hint = Сый беруші айтқан құн. Мысалы: 1 250 000 немесе 1250000,50.
# $amount (String)
donation-value-said = { $amount } теңге
donation-value-unstated = Көрсетілмеген
donation-wish = Деректерді не істейміз
donation-wish-wipe = Біржола жою
donation-wish-destroy = Дискілерді жарамсыз ету
donation-wish-wiped = Сый беруші өзі жойған
donation-wish-none = Дерек жоқ
donation-paper = Сый берушінің өз құжаты
donation-paper-number = Құжат нөмірі (міндетті емес)
donation-paper-hint = Біздің куәліктің нөмірі емес.
donation-paper-date = Құжат күні (міндетті емес)
donation-ask-check = Тексеріп шығыңыз
donation-given-by = Кім берді
# $n (Number)
donation-line = Зат { $n }
donation-send = Сыйға тартуды сақтау
donation-change = Өзгерту керек пе?
donation-change-thing-short = түрі мен үлгісі
donation-change-count-short = саны мен күйі
donation-change-more = Зат қосу немесе алып тастау
donation-change-terms = күні, құны, шарты

## Бір сыйға тарту

donation-details = Күнін, құнын, құжатын және ескертпесін өзгерту
donation-lines = Не берілді
# $n (Number)
# $all (Number)
donation-registered = Тіркелгені: { $n }. Барлығы: { $all }.
donation-register = Даналарды тіркеу
donation-add-line = Зат қосу
donation-change-line = Затты өзгерту
donation-remove-line = Затты алып тастау
donation-remove-line-text = Зат осы сыйға тартудан алынады.
donation-save = Өзгерістерді сақтау
donation-leave = Сақтамай шығу
donation-received-on = Қабылданған күні
donation-promised-on = Уәде етілген күні
donation-receive = Келгенін қабылдау
donation-receive-lead = Аз келсе, қалғаны жаңа уәде болып қалады.
donation-how-many-came = Нешеуі келді
# $n (Number)
donation-promised-so-many = Уәде етілгені: { $n }. Келмесе, 0 жазыңыз.
donation-receive-do = Қабылдау
donation-rest = Қалғаны
donation-rest-of = Мынаның қалғаны
donation-drop = Уәдеден бас тартылды
donation-drop-lead = Жазба жойылмайды. Ол іске аспаған уәделер арасында қалады.
donation-drop-do = Іске аспады деп белгілеу
donation-dropped = Уәде іске аспады
donation-reason = Себебі
donation-done-added = Сыйға тарту сақталды.
donation-done-changed = Өзгерістер сақталды.
donation-done-received = Қабылданды.
donation-done-dropped = Уәде іске аспады деп белгіленді.

## Қателер

# $name (String)
donation-error-changed = Бұл жазбаны басқа адам өзгертіп қойды: { $name }. Тексеріп, қайта сақтаңыз.
donation-error-who = Сый берушіні жазыңыз немесе тізімнен таңдаңыз.
donation-error-donor = Сый берушіні таңдаңыз.
donation-error-category = Түрін таңдаңыз.
donation-error-quantity = Санын цифрмен жазыңыз: 1-ден 10 000-ға дейін.
# $most (Number)
donation-error-too-many = Уәде етілгеннен көп. Ең көбі: { $most }.
donation-error-nothing-came = Ештеңе келмеген. Кемінде біреуін жазыңыз.
donation-error-registered = Даналары тіркеліп қойған. Саны тіркелгеннен кем болмайды.
donation-error-holds-data = Дерек сақталатынын таңдаңыз.
donation-error-grade = Техникалық күйін таңдаңыз.
donation-error-next = Енді не істейтініңізді таңдаңыз.
donation-error-came = Қабылданғанын немесе уәде етілгенін таңдаңыз.
donation-error-day = Күнді дұрыс жазыңыз. Мысалы: 22.11.2026 немесе 22 қараша.
donation-error-future = Бұл күн әлі келген жоқ. Бүгінгі не өткен күнді жазыңыз.
donation-error-long-ago = Бұл күн тым ерте. Жылын тексеріңіз.
donation-error-closed = Бұл айдың есебі жабылған. Күні дұрыс болса, қайта жіберіңіз.
donation-error-value = Құнын цифрмен жазыңыз. Мысалы: 1 250 000 немесе 1250000,50.
donation-error-wish = Деректерді не істейтінімізді таңдаңыз.
donation-error-full = Бір сыйға тартуда ең көбі 100 зат болады.
donation-error-reason = Себебін жазыңыз.

## Куәлік

certificate-title = Сыйға тарту куәлігі
# $number (String)
certificate-titled = Сыйға тарту куәлігі № { $number }
# $number (String)
certificate-number = Куәлік № { $number }
certificate-issue = Куәлік жасау
certificate-lead = Куәлік нөмір алады, содан кейін өзгермейді. Алдымен тексеріп шығыңыз.
certificate-says = Куәлікте не тұрады
certificate-issue-do = Нөмір беріп, куәлікті жасау
certificate-open = Куәлікті ашу
certificate-keeps = Куәлік жасалған. Оның ішіндегі өзгермейді.
certificate-void = Куәлікті жарамсыз ету
certificate-void-lead = Нөмірі тарихта қалады. Содан кейін жаңа куәлік жасауға болады.
certificate-void-do = Жарамсыз деп белгілеу
certificate-voided = Жарамсыз:
certificate-why = Себебі:
certificate-stamp = ЖАРАМСЫЗ
certificate-history = Куәліктер тарихы
certificate-done-issued = Куәлік жасалды.
certificate-done-voided = Куәлік жарамсыз деп белгіленді.
certificate-back = Сыйға тарту бетіне оралу
certificate-issued-on = Жасалған күні:
# $name (String)
certificate-centre = «{ $name }», мүгедектігі бар адамдарға арналған коворкинг орталығы
certificate-gave = Сый беруші
certificate-received = Қабылдаушы
certificate-things = Берілген заттар
certificate-thing = Атауы
certificate-quantity = Саны
certificate-total = Барлығы
certificate-signatures = Тараптардың қолдары
certificate-gave-signs = Тапсырды:
certificate-received-signs = Қабылдады:

## Алғысхат

letter-thanks-open = Алғысхатты ашу
letter-thanks-title = Алғысхат
letter-thanks-to = Кімге:
letter-thanks-text = Орталығымызға берген сыйыңыз үшін шын жүректен алғыс айтамыз.
letter-thanks-use = Бұл заттар мүгедектігі бар адамдардың оқуы мен жұмысына көмектеседі.
letter-thanks-end = Сізге амандық пен табыс тілейміз.
letter-thanks-signs = Орталық атынан:
letter-thanks-day = Күні:

## Журнал

journal-donation-received = Уәде етілген сый қабылданды
journal-certificate-issued = Сыйға тарту куәлігі жасалды
journal-certificate-voided = Сыйға тарту куәлігі жарамсыз болды
