### Жабдықты уақытша беру, бөлмеге қою, біржола беру, қайтару.

loans-title = Берілген жабдық
loans-today = Бүгін қайтарылатындар
loans-today-none = Бүгін ештеңе қайтарылмайды.
loans-wishes = Ұзағырақ сұрағандар
loans-answer = Жауап беру
loans-call = Телефонмен еске салу керек
loans-call-text = Бұл адамдардың электрондық поштасы жоқ. Қайтару мерзімі өткен.
loans-lent = Уақытша берілген
loans-search = Кімде немесе не: аты-жөні, телефоны, жапсырмасы, түрі, үлгісі
loans-none = Ештеңе жоқ.
# $n (Number)
loans-caption = { $n } құрылғы уақытша берілген.
# $n (Number)
loans-late-count = Мерзімі өткені: { $n }.
loans-what = Құрылғы
loans-known = Шарттар расталды ма
loans-not-known = әлі жоқ
loans-do = Әрекет
loans-late = Мерзімі өткен
loans-placed = Бөлмелерде тұрғаны
loans-given = Біржола берілгені
loans-more = Барлығы көрсетілмеді. Кімде немесе қандай құрылғы екенін жазып іздеңіз.
lending-new-title = Жабдық беру
lending-new-lead = Құрылғыларды бір-бірлеп қосыңыз. Кімге берілетіні келесі бетте сұралады.
lending-tag = Жапсырма нөмірі
lending-tag-hint = Мысалы: AQ-0412. Жапсырманы сканермен оқуға да болады.
lending-add = Тізімге қосу
# $tag (String)
lending-added = Қосылды: { $tag }.
# $tag (String)
lending-added-before = Тізімде бұрыннан бар: { $tag }.
lending-list = Не беріледі
lending-list-none = Тізім әзірге бос.
# $n (Number)
lending-count = { $n } құрылғы
lending-take-off = Тізімнен алу
lending-to-terms = Кімге берілетінін көрсету
lending-back = Берілген жабдық тізімі
lending-terms-title = Кімге және қашанға дейін
lending-kind = Беру түрі
lending-kind-loan = Уақытша беру
lending-kind-placement = Бөлмеге қою
lending-kind-gift = Біржола беру
lending-whom = Кімге
lending-whom-hint = Бөлмеге қойылса, бос қалдырыңыз.
lending-place = Орны
lending-place-hint = Бөлмеге қойылғанда ғана.
lending-place-none = Таңдалмаған
lending-place-new = Мұндай орын тізімде жоқ, ол тізімге қосылады.
lending-until = Қашанға дейін
lending-until-hint = Уақытша берілгенде ғана.
lending-day = Қайтару күні
lending-hour = Сағаты (міндетті емес)
lending-hour-hint = Мысалы: 17:00. Бос қалса, орталық жабылғанға дейін.
lending-comes-with = Қоса берілетіні
lending-grade = Техникалық күйі
lending-grade-out = Берілгендегі күйі
lending-grade-in = Қайтарылғандағы күйі
lending-purpose = Не үшін керек
lending-purpose-hint = Міндетті емес. Мұны мүше мен қызметкерлер ғана көреді.
lending-shown-by = Қолдануды кім үйретті
lending-to-be-shown = Мүше қалай пайдалану керегін көрсетуді сұраған.
lending-to-check = Тексеру
lending-change-list = Тізімді өзгерту
lending-check-title = Бәрі дұрыс па?
lending-due = Қайтару мерзімі
lending-text-title = Алушыға айтылатын сөз
lending-text-lead = Мәтін алушының тілінде. Оны оқып беріңіз. Көшірмесі хабарламамен барады.
lending-text-loan = Сізге уақытша берілген жабдық:
lending-text-gift = Сізге біржола берілген жабдық:
# $what (String)
# $tag (String)
lending-text-piece = { $what }, { $tag }.
# $what (String)
# $tag (String)
# $with (String)
lending-text-piece-with = { $what }, { $tag }. Қоса берілді: { $with }.
# $due (String)
lending-text-due = Қайтару мерзімі: { $due }.
# $phone (String)
lending-text-broken = Бұзылса немесе жоғалса, бірден айтыңыз: { $phone }. Өзіңіз жөндемеңіз.
lending-text-longer = Ұзағырақ керек болса, порталдағы «Менде не бар» бетінде сұраңыз немесе телефон соғыңыз.
lending-collector = Кім алып кетеді
lending-collector-holder = Алушының өзі
# $name (String)
lending-collector-helper = Көмекшісі немесе өкілі: { $name }
lending-collector-other = Басқа адам
lending-collector-name = Басқа адамның аты-жөні
lending-collector-name-hint = Басқа адам алып кетсе ғана.
lending-how = Алушы шарттарды қалай растайды
lending-how-later = Порталда өзі белгілейді, сілтеме хабарламада
lending-how-ticked = порталда
lending-how-said = ауызша, куәгердің алдында
lending-how-paper = қағазда
lending-how-representative = көмекшісі немесе өкілі
lending-way-said = Ауызша, куәгердің алдында
lending-way-paper = Қағазда
lending-way-representative = Көмекшісі немесе өкілі растайды
lending-witness = Куәгердің аты-жөні
lending-witness-hint = Ауызша расталса ғана.
lending-paper = Қағаздың нөмірі
lending-paper-hint = Қағазда расталса ғана.
lending-give = Тапсыру
lending-change = Өзгерту
lending-today-title = Бүгінге беру
lending-today-lead = Құрылғы орталықта ғана қолданылады. Бүгін жабылғанға дейін қайтарылады.
# $number (Number)
lending-handover-title = Тапсыру № { $number }
lending-handed = Берілген күні
lending-over = Қазіргі орны:
lending-see-return = Қайтарылғанын көру
lending-return = Қайтару
lending-returned = Қайтарылды
lending-not-returned = Қайтарылмады деп жазылды
lending-known = Расталды:
lending-not-known = Алушы шарттарды әлі растаған жоқ.
lending-record = Растауды жазу
lending-helper = Алушының атынан кім растады
lending-to-paper = Басып шығаруға арналған қағаз
# $number (Number)
lending-paper-title = Тапсыру қағазы № { $number }
lending-paper-known = Шарттарды оқыдым немесе маған оқып берілді.
lending-paper-name = Аты-жөні
lending-paper-day = Күні
lending-who-has = Кімде
lending-missing = Не жетіспейді
lending-missing-hint = Мысалы: қуат блогы. Бәрі бар болса, бос қалдырыңыз.
# $what (String)
# $day (String)
lending-lacks = Жетіспейді: { $what }. Анықталған күні: { $day }.
lending-to = Енді қайда
lending-to-ready = Беруге дайын
lending-to-workshop = Шеберханаға
lending-to-missing = Қайтарылмайды: табылмай тұр
lending-why = Не болды
lending-why-hint = Шеберханаға барса немесе қайтарылмаса жазыңыз.
lending-cleaned = Қалай тазартылды
lending-cleaned-hint = Мысалы: антисептикпен сүртілді.
lending-take-back = Қайтарып алу
lending-several-title = Бірнеше құрылғыны қайтарып алу
lending-several-link = Бірнеше құрылғыны бірден қайтарып алу
lending-several-lead = Қайтарылғандарын белгілеңіз. Белгіленбегендері өзгермейді.
lending-several-all = Бәрін белгілеу
lending-several-which = Не қайтарылды?
lending-several-back = Қайтарылды
lending-several-none = Қайтарылатын құрылғы жоқ.
lending-several-to-hint = Дерек сақтайтыны мен істемейтіні бәрібір шеберханаға барады.
# $n (Number)
lending-done-several = Қайтарылған құрылғы саны: { $n }.
lending-done-several-before = Бұл құрылғылар бұрын қайтарылған.
lending-holds-data = Бұл құрылғыда деректер бар. Алдымен шеберханада деректер жойылады.
lending-extend = Мерзімін ұзарту
lending-keep = Біржола қалдыру
lending-keep-text = Құрылғы осы адамда біржола қалады. Енді қайтару керек емес.
lending-keep-do = Біржола беру
lending-keep-not = Өзгеріссіз қалдыру
lending-wish = Қалаған күні
lending-wish-asked = Сұраған
lending-wish-words = Өз сөзімен
lending-answered = Бұрынғы жауаптар
# $due (String)
# $by (String)
lending-was-granted = Ұзартылды: { $due }. Жауап берген: { $by }.
# $reason (String)
# $by (String)
lending-was-declined = Қабылданбады. Себебі: { $reason } Жауап берген: { $by }.
# $day (String)
# $by (String)
lending-was-withdrawn = Қайтарып алынды: { $day }. Сұраған: { $by }.
lending-answer = Жауап
lending-answer-grant = Мерзімін ұзарту
lending-answer-decline = Қабылдамау
lending-answer-day = Жаңа қайтару күні
lending-answer-send = Жауап жіберу
lending-reason = Қабылдамау себебі
lending-reason-hint = Қабылдамасаңыз ғана. Мүше оны оқиды.
lending-done-handed = Берілді. Алушыға хабарлама жіберілді.
lending-done-placed = Бөлмеге қойылды.
lending-done-acknowledged = Растау жазылды.
lending-done-before = Бұл бұрын расталған.
lending-done-returned = Қайтарылды.
lending-done-lost = Қайтарылмады деп жазылды. Мүшеге хабар жіберілді.
lending-done-lost-here = Табылмай тұр деп жазылды.
lending-done-returned-before = Бұл бұрын қайтарылған. Төменде бірінші жазба тұр.
lending-done-extended = Мерзімі ұзартылды. Мүшеге хабар жіберілді.
lending-done-declined = Жауап жіберілді.
lending-done-kept = Құрылғы сол адамда біржола қалды.
# $tag (String)
lending-error-unknown = Мұндай жапсырма жоқ: { $tag }.
# $tag (String)
# $state (String)
lending-error-stands = { $tag } беруге болмайды. Қазір: { $state }.
# $tag (String)
lending-error-dirty = { $tag } беруге болмайды. Онда біреудің деректері болуы мүмкін.
# $tag (String)
lending-error-reserved = { $tag } беруге болмайды. Ол басқа адамға сақталған.
# $tag (String)
# $name (String)
# $day (String)
lending-error-kept = { $tag } беруге болмайды. Сақталған адам: { $name }. Соңғы күні: { $day }.
lending-see-request = Осы жабдықтың өтінімін қарау
# $tag (String)
lending-error-booked = { $tag } беруге болмайды. Осы уақытқа ол брондалған.
# $tag (String)
lending-error-other = { $tag } қазір беруге болмайды.
# $n (Number)
lending-error-full = Бір тапсыруда ең көбі { $n } құрылғы болады.
lending-error-day = Күнді дұрыс жазыңыз. Мысалы: 25.11.2026 немесе 25 қараша.
lending-error-hour = Сағатты дұрыс жазыңыз. Мысалы: 17:00.
# $tag (String)
# $from (String)
lending-error-booked-from = { $tag } бұл мерзімге беруге болмайды. Бронның басталуы: { $from }. Ертерек қайтатын уақыт таңдаңыз.
# $from (String)
lending-error-booked-then = Бұл күнге дейін болмайды. Бронның басталуы: { $from }. Ертерек күнді таңдаңыз.
lending-error-past = Бұл күн өтіп кетті. Басқа күнді таңдаңыз.
# $day (String)
lending-error-closed = Бұл күні орталық жабық. Келесі ашық күн: { $day }.
# $from (String)
# $until (String)
lending-error-closed-then = Бұл сағатта орталық жабық. Ашылуы: { $from }. Жабылуы: { $until }.
# $days (Number)
lending-error-far = Тым ұзақ. Ең көбі: { $days } күн.
lending-error-not-later = Қазіргі мерзімнен кейінгі күнді жазыңыз.
lending-error-kind = Беру түрін таңдаңыз.
lending-error-nobody = Кімге берілетінін жазыңыз.
lending-error-place = Қай жерде тұратынын жазыңыз.
lending-error-no-pieces = Тізімге кемінде бір құрылғы қосыңыз.
lending-error-collector = Кім алып кететінін таңдаңыз.
lending-error-collector-name = Алып кететін адамның атын жазыңыз.
lending-error-how = Қалай расталатынын таңдаңыз.
lending-error-witness = Куәгердің атын жазыңыз.
lending-error-own-witness = Куәгер жабдықты тапсырған адам болмауы керек. Басқа адамның атын жазыңыз.
lending-error-paper = Қағаздың нөмірін жазыңыз.
lending-error-representative = Жабдық алуға құқығы бар көмекшіні таңдаңыз.
lending-error-helper = Кім растағанын таңдаңыз.
lending-error-which = Қайтарылған кемінде бір құрылғыны белгілеңіз.
lending-error-meanwhile = Кейбірі осы арада қайтарылды. Қарап шығып, қалғанын қайта жіберіңіз.
lending-error-to = Енді қайда баратынын таңдаңыз.
lending-error-why = Неге қайтарылмайтынын жазыңыз.
lending-error-answer = Жауапты таңдаңыз.
lending-error-reason = Қабылдамау себебін жазыңыз.
lending-error-changed = Осы арада басқа адам өзгерткен. Жоғарыдағы мерзімді қарап, қайта жіберіңіз.
borrowed-title = Менде не бар
borrowed-theirs = Бұл адамда не бар
borrowed-see = Менде бар жабдықты көру
borrowed-none = Сізде орталықтың жабдығы жоқ.
borrowed-none-theirs = Бұл адамда орталықтың жабдығы жоқ.
borrowed-gift = Бұл сізге біржола берілген.
borrowed-late = Бұл күн өтті. Әкелуге бола ма? Әлі керек болса, ұзартуды сұраңыз.
borrowed-purpose-kept = Мұны сіз бен қызметкерлер ғана көреді.
borrowed-acknowledge = Шарттарды оқып, растау
borrowed-read = Шарттарды оқу
borrowed-ask = Ұзағырақ сұрау
borrowed-ask-day = Қай күнге дейін керек
borrowed-ask-sentence = Неге керек (міндетті емес)
borrowed-ask-sentence-hint = Мұны қызметкерлер ғана оқиды.
borrowed-ask-send = Сұрау
borrowed-ask-not = Сұрамай шығу
borrowed-done-asked = Өтінім жіберілді. Жауап хабарламаларыңызға келеді.
borrowed-done-known = Рақмет. Растағаныңыз жазылды.
borrowed-withdraw = Ұзарту туралы өтінімді қайтарып алу
borrowed-done-withdrawn = Өтінім қайтарып алынды. Қайтару мерзімі өзгерген жоқ.
borrowed-done-answered = Бұл өтінім енді жауап күтпейді. Не болғаны төменде жазылған.
borrowed-error-over = Бұл құрылғы қайтарылған немесе мерзімі өзгерген.
borrowed-error-waits = Бұл құрылғы туралы өтініміңіз жауап күтіп тұр.
borrowed-error-sure = Танысқаныңызды растау үшін белгі қойыңыз.
borrowed-sure = Мен шарттармен таныстым
borrowed-sure-send = Растау
# $number (Number)
borrowed-terms-title = Берілген жабдықтың шарттары, № { $number }
borrowed-now = Қазір
# $day (String)
borrowed-now-back = Қайтарылған күні: { $day }.
# $day (String)
borrowed-now-lost = Қайтарылмады деп жазылған күн: { $day }.
# $day (String)
borrowed-as-handed = Берілген күнгі шарттар: { $day }
# $day (String)
borrowed-wish-waits = Ұзарту сұралды: { $day }. Жауап күтілуде.
# $day (String)
borrowed-wish-withdrawn = Ұзарту туралы өтінім қайтарып алынды: { $day }.
# $due (String)
borrowed-wish-granted = Мерзімі ұзартылды: { $due }.
# $reason (String)
borrowed-wish-declined = Ұзартылмады. Себебі: { $reason }
borrowed-past = Бұрын болғаны
borrowed-from = Берілген күні:
borrowed-lost = Қайтарылмады
# $hour (String)
mine-due-today = Қайтару мерзімі: бүгін, { $hour }.
# $hour (String)
mine-due-tomorrow = Қайтару мерзімі: ертең, { $hour }.
# $what (String)
mine-request = Өтінім: { $what }
# $number (Number)
mine-terms = Шарттарды оқып, растау: тапсыру № { $number }
mine-terms-wait = Бұл шарттар растауыңызды күтіп тұр.
mine-terms-more = Расталмаған шарттар
# $n (Number)
mine-more = Тағы: { $n }.
message-equipment-handed = Сізге жабдық берілді
message-equipment-acknowledge = Шарттарды порталда растаңыз немесе қызметкерге айтыңыз.
# $name (String)
message-equipment-said = Шарттар ауызша расталды. Куәгер: { $name }.
# $number (String)
message-equipment-paper = Шарттар қағазда расталды. Қағаздың нөмірі: { $number }.
# $name (String)
message-equipment-represented = Шарттар сіз үшін расталды. Растаған адам: { $name }.
# $what (String)
# $n (Number)
message-equipment-more = { $what } және тағы { $n }
# $day (String)
message-loan-closed = Бұл күні орталық жабық. Келесі ашық күн: { $day }.
message-equipment-news = Сіздегі жабдық туралы жаңалық
message-equipment-inside = Толығырақ порталда жазылған.
message-equipment-back = Жабдықты қайтардыңыз
message-equipment-back-text = Қайтарғаныңызға рақмет.
# $what (String)
message-equipment-missing = Жетіспейді: { $what }. Табылса, әкеле салыңыз.
message-equipment-lost = Жабдық қайтарылмады деп жазылды
message-equipment-lost-text = Табылса немесе бұл дұрыс болмаса, бізге телефон соғыңыз.
message-loan-kept = Жабдық сізде біржола қалады
message-loan-kept-text = Оны қайтару керек емес.
# $due (String)
message-loan-due = Қайтару мерзімі: { $due }.
# $due (String)
message-loan-was-due = Қайтару мерзімі өткен: { $due }.
message-loan-extended = Жабдықты ұзағырақ қолдана аласыз
message-loan-not-extended = Мерзім ұзартылмады
message-loan-not-extended-text = Келіспесеңіз, бізге телефон соғыңыз.
message-loan-soon = Жабдықты қайтару күні жақындады
message-loan-longer = Әлі керек болса, «Менде не бар» бетінде ұзартуды сұраңыз немесе телефон соғыңыз.
message-loan-late = Жабдықты қайтару күні өтті
message-loan-late-text = Ыңғайлы уақытта әкеле аласыз ба?
journal-equipment-handed = Мүшеге жабдық берді
journal-equipment-taken-back = Мүшеден жабдықты қайтарып алды
journal-loan-wish-withdrawn = Мерзімді ұзарту туралы өтінімді қайтарып алды
journal-loan-changed = Мүшедегі жабдық туралы шешім жазды
job-loans = Жабдықты қайтаруды еске салу
# $tags (String)
erasure-error-loan = Алдымен жабдықты қайтарыңыз: { $tags }. Содан кейін деректеріңізді жоюға болады.
# $tags (String)
erasure-error-loan-other = Бұл адамда орталықтың жабдығы бар: { $tags }. Ол қайтарылғанша аты мен байланысы сақталады.
