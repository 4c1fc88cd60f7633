### Есепшінің тізілімдері: жабдық, айлық қозғалыс, айды жабу, қол қойылатын қағаздар.

registers-nav = Жабдық есебі
registers-title = Жабдық тізілімі
registers-lead = Мұнда орталықтың барлық жабдығы бар. Табылмай тұрғандары да осында, бірақ ай қозғалысында шығыс болып саналады.
registers-search = Нөмірі, маркасы немесе моделі
registers-search-hint = Жапсырма, түгендеу немесе сериялық нөмір. Басын жазсаңыз жеткілікті.
registers-state = Күйі
registers-category = Түрі
registers-numberless = Тек түгендеу нөмірі жоқтар
registers-none = Ештеңе табылмады.
registers-caption = Орталықтың жабдығы.
registers-tag = Жапсырма нөмірі
registers-number = Түгендеу нөмірі
registers-no-number = нөмірі жоқ
registers-what = Атауы
registers-make = Маркасы
registers-model = Моделі
registers-quantity = Саны
registers-place = Қайда
registers-with-member = мүшеде
# $tag (String)
registers-inside = құрылғының ішінде: { $tag }
registers-unknown = белгісіз
registers-own = сатып алынған немесе осында жиналған
registers-donor = Кім берді
registers-anonymous = Аты айтылмаған сый беруші
registers-received = Қабылданған күні
registers-certificate = Куәлік нөмірі
registers-serial = Сериялық нөмірі
registers-number-hint = Бухгалтерлік есептегі нөмір. Бос қалса, нөмір алынып тасталады.
registers-number-save = Нөмірді сақтау
registers-numbered = Түгендеу нөмірі сақталды.
registers-csv = CSV жүктеп алу
registers-xlsx = XLSX жүктеп алу
registers-back = Жабдық тізіліміне оралу
# $now (String)
# $name (String)
registers-error-changed = Бұл нөмірді басқа адам өзгертіп қойды. Қазіргісі: { $now }. Кім: { $name }. Қайта сақтасаңыз, сіздікі қалады.
# $tag (String)
registers-error-number-known = Бұл нөмір басқа жабдықта бар: { $tag }. Басқа нөмір жазыңыз.
registers-gone = есептен шыққандар
registers-gone-on = Есептен шыққан күні
registers-gone-place = орталықта жоқ
registers-gone-text = Бұл жабдық есептен шыққан, нөмірі енді өзгермейді.
registers-error-gone = Осы арада жабдық есептен шықты. Нөмірі өзгермеді.

## Айлық қозғалыс

registers-movements = Айлық қозғалыс
registers-movements-lead = Ай басындағы қалдық пен кірістен шығыс шегеріледі. Оған актілер қосылады, сонда ай соңындағы қалдық шығады.
registers-months = Басқа айлар
registers-month = Ай
registers-open = Бұл ай жабылмаған, сандары әлі өзгеруі мүмкін.
registers-movements-none = Бұл айда да, оған дейін де есепте ештеңе жоқ.
registers-figures-caption = Түрлері бойынша, данамен
registers-ways-caption = Кіріс пен шығыс қалай болды
registers-way = Қалай
registers-opening = Ай басында
registers-in = Кіріс
registers-out = Шығыс
registers-corrected = Актілер бойынша
registers-closing = Ай соңында
registers-total = Барлығы
registers-way-registered = тіркелді
registers-way-came-back = берілгеннен қайтты
registers-way-found = табылды
registers-way-given = біржола берілді
registers-way-disposed = кәдеге жаратылды
registers-way-missing = табылмай тұр
registers-pieces-caption = Осы санның артындағы жабдық.
registers-pieces-acts = Актілер бойынша саналғандар мұнда көрсетілмейді.
registers-when = Күні
registers-back-month = Айлық қозғалысқа оралу

## Айды жабу

registers-closings = Жабылған айлар
registers-closings-lead = Ай жабылған соң сандары өзгермейді. Кейін табылған қате байланысты актімен түзетіледі.
registers-closings-caption = Жабылған айлардың сандары, данамен
registers-closed-at = Жабылды
registers-nothing-to-close = Әзірге жабатын ай жоқ. Айды ол аяқталған соң ғана жабуға болады.
# $month (String)
registers-close = Айды жабу: { $month }
registers-closing-title = Айды жабу
registers-closing-lead = Сандарды тексеріңіз. Жабылған айды қайта ашуға болмайды.
registers-leave = Сақтамай шығу
registers-closed-by = Кім жапты
registers-closed-done = Ай жабылды.
# $name (String)
# $month (String)
registers-error-closed = Бұл айды басқа адам жауып қойды. Ай: { $month }. Кім: { $name }.
registers-error-order = Айлар ретімен жабылады. Төмендегі айды тексеріп, қайта жіберіңіз.
# $n (Number)
registers-waiting = Қабылданған, бірақ тіркелмеген: { $n } дана.
registers-waiting-text = Ай жабылған соң тіркелсе, келесі айда саналады.
registers-act-add = Байланысты акт жасау
registers-act-lead = Бұл акт жабылған айға қатысты, бірақ ағымдағы айда саналады. Оны кейін өзгертуге болмайды.
registers-act-pieces = Неше дана
registers-act-pieces-hint = Қосу үшін 2, шегеру үшін -2 деп жазыңыз.
registers-act-sentence = Себебі
registers-act-sentence-hint = Мысалы: бір ноутбук екі рет тіркелген.
registers-act-save = Актіні сақтау
registers-act-done = Акт сақталды. Ол ағымдағы айда саналады.
# $number (Number)
registers-act-number = Түзету № { $number }
registers-act-month = Қай ай туралы:
registers-acts-made = Осы айда жасалған актілер
registers-acts-about = Осы ай туралы актілер
registers-acts-about-text = Бұлар жасалған айында саналған, мұндағы сандарды өзгертпейді.
registers-acts-all = Жабылған айлар туралы барлық акт
registers-act-paper = жабылған ай туралы
registers-act-change = Өзгерісі, дана
registers-act-by = Кім жасады
registers-month-closed = Жабылған ай
registers-choose = Таңдаңыз
registers-error-category = Жабдықтың түрін таңдаңыз.
# $most (Number)
registers-error-pieces = Неше дана екенін санмен жазыңыз. Нөл болмайды. Ең көбі: { $most }.
# $n (Number)
registers-error-below = Есепте мұнша жоқ. Қазір бары: { $n }.
registers-error-silent = Себебін жазыңыз.

## Қол қойылатын қағаздар

registers-donations = Сыйлар мен актілер
registers-donations-lead = Сый беруші мәлімдеген құн бүкіл сыйға қатысты. Жеке жабдықтың құны жазылмайды.
registers-donations-caption = Қабылданған сыйлар.
registers-no-certificate = берілмеген
registers-certificates = Куәліктер журналы
registers-certificates-lead = Берілген әр нөмір осында. Жарамсыз болғандары да қалады, сондықтан нөмірлер үзілмейді.
registers-certificates-caption = Сыйға тарту куәліктері, соңғысы жоғарыда.
registers-certificates-back = Куәліктер журналына оралу
registers-certificate-state = Жағдайы
registers-certificate-counts = жарамды
registers-certificate-voided = жарамсыз
registers-certificate-lost = берілген; деректері қалпына келтіргенде жоғалған
registers-gap = Бұл нөмірлер берілген, бірақ куәліктері деректер базасында жоқ. База ескірек көшірмеден қалпына келтірілді. Бұл нөмірлер қайта берілмейді. Қағаздарын сақтаңыз.
registers-gap-first = Бірінші нөмір
registers-gap-last = Соңғы нөмір
registers-gap-day = Қалпына келтірілген күні
registers-voided-on = Жарамсыз болған күні
registers-voided-by = Кім жарамсыз етті
registers-signs-commission = Қол қоюшы
registers-paper = Сый берушінің құжаты
registers-no-paper = жоқ
registers-brought = Әкелінгені
registers-registered = Тіркелгені
registers-value = Мәлімделген құны
registers-value-unstated = мәлімделмеген
registers-handover = Қабылдау-тапсыру актісі
registers-number-sign = Нөмірі
registers-issued = Берілген күні
registers-handed-by = Тапсырды
registers-received-by = Қабылдап алды
registers-handed-over = Тапсырылған жабдық
# $n (Number)
registers-pieces = Барлығы: { $n } дана
registers-grade = Техникалық күйі
registers-signatures = Тараптардың қолдары
registers-signs-as = Қол қоюшы
registers-signs-name = Аты-жөні
registers-signs-here = Қолы, күні
registers-signs-donor = Тапсырды
registers-signs-head = Қабылдады, орталық басшысы
registers-signs-accountant = Бухгалтер
registers-blank = қолмен жазылады
registers-print-hint = Бұл бетті браузердің «Басып шығару» бұйрығымен қағазға шығарыңыз.
registers-writeoff = Есептен шығару
registers-writeoff-lead = Комиссия актісіне кіретін жабдықты таңдаңыз. Акт басып шығару үшін ғана, ол ештеңені өзгертпейді.
registers-writeoff-after = Есептен шыққанын портал әзірге жазбайды: жабдық тізілімде қала береді.
registers-writeoff-none = Кәдеге жаратылатын да, табылмай тұрған да жабдық жоқ.
registers-writeoff-which = Қайсысы есептен шығарылады?
registers-writeoff-make = Актіні жасау
registers-error-nothing-chosen = Кемінде бір жабдықты таңдаңыз.
registers-sheet = Есептен шығару актісі
registers-sheet-day = Күні
registers-sheet-order = Бұйрық нөмірі мен күні
registers-sheet-pieces = Есептен шығаруға ұсынылған жабдық
registers-reason = Себебі
registers-reason-not-returned = Уақытша берілген, қайтпады
registers-sheet-decision = Комиссия шешімі:
registers-commission = Комиссия
registers-commission-chair = Комиссия төрағасы
registers-commission-second = Комиссияның бірінші мүшесі
registers-commission-third = Комиссияның екінші мүшесі
registers-commission-approves = Бекітемін, орталық басшысы

## Орталықтың деректемелері

organisation-title = Қағаздағы деректемелер
organisation-lead = Бұл мәліметтер куәліктер мен актілерде тұрады. Бос қалғанының орнына қолмен жазатын сызық шығады.
organisation-name = Орталықтың атауы
organisation-name-kk = Атауы қазақша
organisation-name-ru = Атауы орысша
organisation-bin = БСН
organisation-bin-hint = Он екі цифр.
organisation-address = Мекенжайы
organisation-address-kk = Мекенжайы қазақша
organisation-address-ru = Мекенжайы орысша
organisation-head = Орталық басшысы
organisation-accountant = Бухгалтер
organisation-person-hint = Аты-жөні, актіде қалай жазылса, солай.
organisation-save = Деректемелерді сақтау
organisation-saved = Деректемелер сақталды.
organisation-error-bin = БСН он екі цифрдан тұрады.
# $name (String)
organisation-error-changed = Осы арада басқа адам өзгеріс енгізді: { $name }. Қайта сақтасаңыз, сіздікі қалады.
