### Bookings: asking for one, one's own, deciding them.


## Steps of a booking

# $n (Number)
# $of (Number)
booking-step = { $n }-қадам, барлығы { $of }
booking-length-title = Қанша уақытқа келесіз?
booking-day-title = Қай күні келесіз?
booking-day-other = Басқа күн, төменде жазамын
booking-day-typed = Басқа күн
booking-day-typed-hint = Мысалы: 22 11 2026 немесе 22 қараша 2026.
booking-day-part-day = Күні
booking-day-part-month = Айы
booking-day-part-year = Жылы
# $name (String)
# $day (String)
booking-near-day = { $name }, { $day }
booking-time-title = Сағат нешеде келесіз?
# $start (String)
# $end (String)
booking-time-choice = Басталуы { $start }, аяқталуы { $end }
booking-morning = Таңертең
booking-afternoon = Күндіз
booking-evening = Кешке
booking-time-none = Бұл күні бос уақыт жоқ. Төменнен басқа күнді таңдаңыз.
booking-time-others = Ең жақын бос уақыт
booking-time-change-day = Басқа күнді таңдау
booking-details-title = Кім келеді?
booking-people = Неше адам келеді?
# $n (Number)
booking-people-hint = Сізді қоса, көмекшілерсіз. Ең көбі { $n } адам.
booking-wheelchairs = Кресло-арбаға арналған неше орын керек? (міндетті емес)
# $n (Number)
booking-wheelchairs-hint = Ең көбі { $n } орын.
booking-assistants = Неше көмекші келеді? (міндетті емес)
# $n (Number)
booking-assistants-hint = Ең көбі { $n } көмекші. Оларға бөлек орын бар.
booking-purpose-label = Не үшін келесіз? (міндетті емес)
booking-purpose-hint = Бір сөйлем жеткілікті. Диагнозды жазбаңыз.
booking-support-label = Сізге қандай жағдай жасайық? (міндетті емес)
booking-support-hint = Мысалы: ымдау тілі маманы, көмекші, тыныш орын.
booking-card = Менің «Маған не көмектеседі» картам
booking-card-use = Картамда жазылғанды сұрау
booking-card-right = Бәрі әлі де дұрыс па?
booking-card-change = Картамды өзгерту
booking-support-consent = Осы өтінімді қарайтын үйлестірушілердің жазғанымды оқуына келісемін.
booking-check-title = Жауаптарыңызды тексеріңіз
booking-check-approval = Үйлестіруші өтінімге жауап береді. Жауап беру мерзімі:
booking-check-at-once = Бұл брондауға мақұлдау керек емес. Брондау бірден дайын болады.
booking-change = Жауапты өзгерту
booking-change-details = Кім келеді, не үшін, қандай жағдай керек
booking-send = Өтінім жіберу
booking-book = Брондау

## Words of a booking

booking-length = Ұзақтығы
booking-day = Күні
booking-time = Уақыты
booking-party = Кім келеді
booking-purpose = Не үшін
booking-support = Керек жағдай
booking-support-status = Жағдай дайындығы
booking-support-responsible = Жауапты үйлестіруші
# $status (String)
booking-support-event = Көмек: { $status }
booking-card-of-member = Мүшенің «Маған не көмектеседі» картасы
booking-nothing = Жоқ
booking-what = Не және қашан
booking-state = Мәртебесі
booking-action = Әрекет
booking-member = Мүше
booking-where = Қайда
# $name (String)
booking-where-link = { $name }: бөлме және оған баратын жол
# $day (String)
# $hours (String)
booking-stay = { $day }, { $hours }
# $resource (String)
# $when (String)
booking-about = { $resource }, { $when }
# $n (Number)
booking-people-count = { $n } адам
# $n (Number)
booking-wheelchairs-count = кресло-арбаға арналған { $n } орын
# $n (Number)
booking-assistants-count = { $n } көмекші
booking-by-portal = Портал
booking-again = Қайта брондау
booking-new = Жаңа брондау
booking-cancel = Брондаудан бас тарту
booking-history = Тарихы
booking-views = Керек жағдайды кім оқыды
booking-views-none = Әзірге ешкім оқыған жоқ.
booking-decided-by = Жауап беру мерзімі:

## My bookings

booking-list-waiting = Жауап күтуде
booking-list-waiting-none = Жауап күтіп тұрған өтінім жоқ.
booking-list-coming = Алдағы брондаулар
booking-list-coming-none = Алда брондау жоқ.
booking-list-past = Өткен брондаулар
booking-list-past-none = Өткен брондау жоқ.
booking-list-past-caption = Өткен брондаулар, соңғысы бірінші
booking-pages = Өткен брондаулардың беттері
booking-page-previous = Алдыңғы бет
booking-page-next = Келесі бет

## What has been done

booking-done-requested = Өтінім жіберілді. Жауап хабарламаларыңызға келеді.
booking-done-approved = Дайын. Брондау мақұлданды.
booking-done-cancelled = Брондаудан бас тартылды.
booking-not-cancelled = Бұл брондаудан енді бас тартуға болмайды. Ол басталды немесе шешілді.

## Cancelling

booking-cancel-title = Брондаудан бас тартасыз ба?
booking-cancel-text = Орын босайды, оны басқа адам ала алады.
booking-cancel-reason-own = Себебі (міндетті емес)
booking-cancel-reason = Себебі
booking-cancel-reason-hint = Мүше осы сөзді оқиды.
booking-cancel-keep = Брондауды қалдыру

## Sent twice

booking-twice-title = Бұл форма бұрын жіберілген
booking-twice-error = Форма басқа жауаппен жіберілген. Қайсысы керек?
booking-twice-text = Алғашқы брондау сақталған. Тағы біреуін жібере аласыз.
booking-twice-first = Алғашқы брондауды ашу
booking-twice-send = Тағы бір брондау жіберу

## What is wrong

booking-error-length-missing = Қанша уақытқа келетініңізді таңдаңыз.
booking-error-length-unreadable = Ұзақтығын тізімнен таңдаңыз.
booking-error-day-missing = Күнді таңдаңыз немесе жазыңыз.
booking-error-day-unreal = Күнді дұрыс жазыңыз. Мысалы: 22.11.2026.
booking-error-two-days = Екі түрлі күн көрсетілді. Біреуін қалдырыңыз.
booking-error-time-missing = Уақытты таңдаңыз.
booking-error-time-unreadable = Уақытты дұрыс жазыңыз. Мысалы: 10:30.
booking-error-past = Бұл уақыт өтіп кетті. Басқа уақытты таңдаңыз.
# $n (Number)
booking-error-too-far = Ең көбі { $n } күн бұрын брондауға болады. Жақынырақ күнді таңдаңыз.
booking-error-out-of-use = Бұл орын қазір қолданыстан тыс. Басқасын таңдаңыз.
booking-error-not-alone = Мұны жеке брондауға болмайды. Басқа брондаумен бірге алыңыз.
# $reason (String)
booking-error-closed-day = Бұл күні орталық жабық. Себебі: { $reason }.
# $day (String)
booking-error-closed-weekday = Апта күні: { $day }. Бұл күні жабық. Басқа күнді таңдаңыз.
booking-error-outside-hours = Бұл уақытта жабық. Жұмыс уақытының ішінен таңдаңыз.
booking-error-midnight = Брондау сол күні аяқталуы керек. Ертерек бастаңыз немесе қысқартыңыз.
# $n (Number)
booking-error-off-grid = Уақыт { $n } минутқа бөлінуі керек. Төменнен таңдаңыз.
# $length (String)
booking-error-too-short = Бұл тым қысқа. Ең азы: { $length }.
# $length (String)
booking-error-too-long = Бұл тым ұзақ. Ең көбі: { $length }.
# $length (String)
booking-error-too-soon = Бұл тым жақын. Алдын ала брондау мерзімі: { $length }.
booking-error-no-people = Кемінде бір адам келуі керек.
# $n (Number)
booking-error-too-many-people = Адам тым көп. Ең көбі { $n } адам.
booking-error-more-wheelchairs = Кресло-арба саны адам санынан көп. Екеуін тексеріңіз.
booking-error-no-wheelchair-places = Кресло-арбаға арналған бос орын қалмады. Басқа уақытты таңдаңыз.
# $n (Number)
booking-error-wheelchair-places = Кресло-арбаға арналған { $n } орын ғана бар.
booking-error-no-assistant-places = Көмекшіге арналған бос орын қалмады. Басқа уақытты таңдаңыз.
# $n (Number)
booking-error-assistant-places = Көмекшіге арналған { $n } орын ғана бар.
booking-error-taken = Өкінішке қарай, бұл уақыт бос емес. Басқа уақытты таңдаңыз.
booking-error-elsewhere = Бұл уақытта сізде басқа брондау бар. Басқа уақытты таңдаңыз.
booking-error-consent = Жазғаныңызды үйлестіруші оқуы үшін келісім керек. Белгі қойыңыз немесе мәтінді жойыңыз.
booking-error-card = Картаңыз енді жоқ. Не керегін осында жазыңыз немесе бос қалдырыңыз.
booking-error-reason = Себебін жазыңыз немесе дайын сөйлемді таңдаңыз.

## Deciding requests

# $n (Number)
approval-count = { $n } өтінім жауап күтуде.
# $member (String)
# $resource (String)
# $when (String)
approval-about = { $member }, { $resource }, { $when }
approval-decide-by = Жауап беру мерзімі
approval-neighbours = Сол күнгі басқа брондаулар
approval-neighbours-none = Басқа брондау жоқ
approval-at-once = Сол уақыттағы басқа брондаулар
# $n (Number)
approval-neighbours-all = Сол күнгі басқа брондаулардың бәрі ({ $n })
# $hours (String)
# $member (String)
# $state (String)
approval-neighbour = { $hours }: { $member }, { $state }
approval-approve = Мақұлдау
approval-decline = Қабылдамау
approval-done-approved = Өтінім мақұлданды.
approval-done-declined = Өтінім қабылданбады. Мүше себебін оқи алады.
approval-agenda = Бүгін және ертең
approval-has-support = көмек керек
approval-agenda-none = Бұл күні ешкім келмейді.
approval-refusal-title = Өтінімді қабылдамау
approval-refusal-ready = Дайын сөйлем
approval-refusal-ready-hint = Мүше оны өз тілінде оқиды.
approval-refusal-own-only = Тек өз сөзім
approval-refusal-own = Өз сөзіңіз
approval-refusal-own-hint = Мүше осы сөзді оқиды. Сыпайы әрі қысқа жазыңыз.
approval-back = Өтінімдер тізіміне оралу
approval-decided-title = Бұл өтінім шешіліп қойған
approval-decided-by = Кім шешті
approval-decided-at = Қашан
approval-decided-link = Брондауды ашу

## Support

support-asked = Сұралды, үйлестіруші қарап жатыр
support-arranged = Дайын болады
support-not-possible = Бұл жолы мүмкін болмады
support-withdrawn = Енді керек емес
booking-reason-gone = Мүше орталықтан кетті.
support-to-arrange = Әлі дайындалып жатқан жағдайлар
support-arrange = Жағдай дайын болады
support-refuse = Жағдай жасау мүмкін емес
support-withdraw = Көмек сұрауын қайтарып алу
support-answer = Үйлестірушінің жауабы
support-back = Брондауға оралу
support-arrangement-title = Жағдай дайын болады
support-arrangement-answer = Мүше не білуі керек (міндетті емес)
support-arrangement-hint = Мысалы, қайда және қашан. Тек мүше оқиды.
support-refusal-title = Жағдай жасау мүмкін емес
support-refusal-answer = Себебі және орнына не ұсынасыз
support-refusal-hint = Мүше осы сөзді оқиды. Сыпайы әрі қысқа жазыңыз.
support-moved-title = Бұл сұраудың мәртебесі өзгеріп қойған
support-moved-by = Кім өзгертті
support-withdrawal-title = Көмек сұрауын қайтарып аласыз ба?
support-withdrawal-text = Сұрағаныңыз жойылады. Брондауыңыз қалады.
support-keep = Сұрауды қалдыру
support-done-arranged = Мүшеге жағдай дайын болатыны хабарланды.
support-done-not-possible = Мүшеге жағдай жасау мүмкін еместігі хабарланды.
support-done-withdrawn = Көмек сұрауы қайтарып алынды. Брондау қалады.
booking-error-wheelchairs-number = Арба орындарының санын цифрмен жазыңыз, мысалы 1.
booking-error-assistants-number = Ассистенттер санын цифрмен жазыңыз, мысалы 1.

## Acting for somebody

# $by (String)
# $member (String)
booking-by-helper = { $by }, { $member } үшін
# $by (String)
# $member (String)
booking-by-representative = Заңды өкіл { $by }, { $member } үшін
# $name (String)
booking-support-consent-for = Мына адамның атынан келісемін: { $name }. Осы өтінімді қарайтын үйлестірушілер жазғанымды оқиды.
booking-support-not-allowed = Бұл адам үшін керек жағдайды көруге және сұрауға рұқсатыңыз жоқ.
booking-reason-hidden = Себебін тек мүшенің өзі оқи алады.
approval-made-by = Кім сұрады
acting-for-whom = Кім үшін
acting-error-whom = Форма басқа адам үшін толтырылған еді, ол жіберілген жоқ. Төмендегіні қайта толтырыңыз.
