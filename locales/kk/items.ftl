### Жабдық тізімі, бір құрылғының беті мен тарихы, баптаулары.

items-new = Жабдықты тіркеу
items-new-lead = Мұнда сатып алынған немесе орталықта жасалған жабдықты тіркейсіз. Жапсырма нөмірін портал өзі береді.
items-search = Не іздейсіз?
items-search-hint = Жапсырма, сериялық нөмір, марка, үлгі, түрі, сый беруші немесе кімде екені. Басын жазсаңыз жетеді. Сериялық нөмірдің соңғы төрт таңбасы да жетеді.
items-state = Күйі
items-category = Түрі
items-place = Орны
items-holder = Кімде
items-any = Кез келген
items-overdue-only = Тек мерзімі өткендер
items-find = Іздеу
items-all = Барлық жабдықты көрсету
# $n (Number)
items-found = Табылған жабдық саны: { $n }
items-take-along = Табылғандарымен не істеуге болады
items-labels-of-found = Табылғандарына жапсырма басып шығару
items-found-xlsx = Табылғандарын Excel кестесі етіп алу
items-found-csv = Табылғандарын CSV файлы етіп алу
items-found-list = Іздеу нәтижелерінің тізімі
# $n (Number)
items-found-many = Кемінде { $n } жабдық табылды
# $found (String)
# $n (Number)
items-found-page = { $found }, { $n }-бет
items-none = Нәтиже табылмады. Сөзді басқаша жазып көріңіз немесе сүзгіні алып тастаңыз.
items-sort = Сұрыптау:
items-tag = Жапсырма нөмірі
items-what = Не
items-whereabouts = Қайда немесе кімде
items-due = Қайтару мерзімі
items-overdue = Мерзімі өткен
items-not-due = Мерзімі жоқ
items-no-place = Орны жазылмаған
# $name (String)
items-with = Кімде: { $name }
# $tag (String)
items-inside = Мына құрылғының ішінде: { $tag }
items-pages = Тізім беттері
# $category (String)
# $name (String)
items-device = { $category }: { $name }
# $what (String)
# $n (Number)
items-box = { $what }, { $n } дана
items-custody = Кімде немесе қайда
items-grade = Техникалық күйі
items-data = Деректер
items-data-dirty = Ішінде біреудің дерегі болуы мүмкін
items-data-clean = Деректер біржола жойылды
items-data-none = Дерек сақтамайды
items-serial = Сериялық нөмірі
items-machine = Қай құрылғының ішінде
items-comes-with = Бірге жүретіні
items-weight = Салмағы, грамм
items-may-be-borrowed = Мүшелер уақытша сұрап ала алады
items-origin = Қайдан келді
items-origin-own = Сатып алынған немесе орталықта жасалған
items-donor-unnamed = Аты аталмайтын сый беруші
items-note = Ескертпе
items-waits-for-return = Бұл жабдық қазір біреуде. Алдымен қайтаруды жазыңыз.
items-waits-given = Бұл жабдық біржола берілді.
items-move = Күйін өзгерту
items-wipe = Деректердің жойылғанын растау
items-edit = Мәліметін өзгерту
# $tag (String)
items-edit-of = Мәліметін өзгерту: { $tag }
items-photos = Суреттері
items-parts = Ішіндегі бөлшектер
items-story = Тарихы
items-back = Жабдық тізіміне оралу
# $tag (String)
items-back-to = Құрылғы бетіне оралу: { $tag }
items-leave = Сақтамай шығу
items-state-now = Қазіргі күйі
items-move-to = Жаңа күйі
items-reason = Себебі
items-reason-hint = Кәдеге жаратуға жіберсеңіз немесе жабдық табылмаса, міндетті.
items-move-do = Күйін сақтау
items-meanwhile = Осы бетті ашқаннан кейін мынадай өзгеріс болды:
items-wipe-lead = Деректердің жойылғанын екі адам растайды: сіз және тағы бір адам. Бұл жазба тарихта қалады.
items-wipe-how = Деректер қалай жойылды
items-wipe-how-hint = Мысалы: дискі арнайы бағдарламамен толық қайта жазылды.
items-wipe-second = Тағы кім көрді
items-wipe-second-hint = Сізден басқа адамның аты-жөні.
items-wipe-do = Растау
items-choose = Таңдаңыз
items-make = Маркасы
items-make-hint = Мысалы: Lenovo. Жазылмаған болса, бос қалдырыңыз.
items-model = Үлгісі
items-serial-hint = Құрылғының астында немесе артында жазылған.
items-quantity = Саны
items-quantity-hint = Бір жәшіктегі бірдей заттар бір жапсырмамен тіркеледі. Әдетте 1.
items-holds-data = Дерек сақтайды
items-holds-data-question = Бұл құрылғы дерек сақтай ма?
items-holds-data-hint = Ноутбук, компьютер, планшет, телефон және диск сақтайды.
items-new-place = Тізімде жоқ орын
items-new-place-hint = Жаңа орынның атын жазыңыз. Сонда тізімдегі таңдау ескерілмейді.
items-comes-with-hint = Мысалы: қуат блогы, сөмке.
items-weight-hint = Өлшенген болса ғана. Бір килограмм – 1000.
items-may-be-borrowed-hint = Белгілесеңіз, мүшелер оны тізімнен көреді.
items-note-hint = Бұл жерге адамдар туралы жазбаңыз.
items-register = Тіркеу
items-photo-bring = Суретті қосу
# $n (Number)
items-photo-hint = JPEG немесе PNG, ең көбі { $n } МБ. Адамдардың беті көрінбесін. Қайда және қашан түсірілгені сақталмайды.
items-photo-description-hint = Бір-екі сөйлем: құрылғы қандай, қай жерінде ақауы бар.
# $tag (String)
items-done-registered = Тіркелді. Мына нөмірді жапсырыңыз: { $tag }
items-done-changed = Өзгерістер сақталды.
# $state (String)
items-done-state = Күйі сақталды: { $state }
items-done-wiped = Деректердің жойылғаны жазылды.
items-done-photo = Сурет қосылды.
# $tag (String)
items-done-prefix = Сақталды. Келесі жапсырма нөмірі: { $tag }
items-done-place = Орын тізімде тұр.
# $states (String)
items-error-state = Тізімнен күйін таңдаңыз. Мына күйлерге көшуге болады: { $states }
items-error-no-way-out = Бұл күйден қолмен басқа күйге көшіруге болмайды.
items-error-reason = Себебін жазыңыз.
items-error-how = Деректер қалай жойылғанын жазыңыз.
items-error-second = Екінші адамның атын да, тегін де жазыңыз.
items-error-oneself = Бұл – өзіңіздің атыңыз. Басқа адамның аты-жөнін жазыңыз.
items-error-changed = Бұл жабдықты осы арада басқа адам өзгертті. Өз жауабыңыз қалсын десеңіз, қайта сақтаңыз.
# $tag (String)
items-error-serial-known = Осы марка мен сериялық нөмір тіркелген: { $tag }
items-error-wipe-first = Алдымен деректердің жойылғанын растаңыз.
# $n (Number)
items-error-number = Санды цифрмен жазыңыз: 1-ден бастап, ең көбі { $n }.
items-error-photo = Бұл файл сурет ретінде оқылмайды. JPEG немесе PNG таңдаңыз.
items-error-prefix = Латын әріптерін жазыңыз: бір әріптен алты әріпке дейін.
items-refused-moved-on = Күйі осы арада өзгерді. Жаңа күйін қарап, қайта таңдаңыз.
items-refused-no-such-way = Бұл күйге осы күйден көшуге болмайды.
items-refused-dirty = Онда не ішіндегі дискіде біреудің дерегі болуы мүмкін. Алдымен деректердің жойылғанын растаңыз.
items-refused-only-by-custody = Бұл жабдық беру немесе қайтару арқылы ғана қозғалады.
items-refused-needs-paper = Алдымен кәдеге жарату құжаты керек.
items-refused-machine = Бөлшек тұрған құрылғы шеберханада болуы керек.
items-refused-holds-parts = Ішінде бөлшектер бар. Алдымен оларды шығарыңыз.
items-refused-serial = Осы марка мен сериялық нөмір тіркелген.
items-refused-inventory-number = Бұл түгендеу нөмірі басқа жабдықта тұр.
items-refused-beyond-line = Сыйға берілгеннен көп тіркеуге болмайды.
items-refused-reserved = Ол сұраған мүшеге сақталып тұр.
items-refused-booked = Ол сол уақытқа брондалған.
items-refused-month-closed = Ол жабылған айда есептелген. Саны мен түрін есепші актімен түзетеді.
items-story-received-unnamed = Келді. Сый беруші атын атамауды сұраған.
# $donor (String)
items-story-received = Келді. Кім берді: { $donor }
items-story-registered = Тіркелді: сатып алынған немесе орталықта жасалған.
items-story-in-workshop = Шеберханаға берілді.
items-story-ready = Беруге дайын болды.
items-story-for-parts = Қосалқы бөлшекке бөлінді.
items-story-for-disposal = Кәдеге жаратуға бөлінді.
items-story-disposed = Кәдеге жаратылды.
items-story-missing = Табылмай қалды.
items-story-found-again = Қайта табылды.
items-story-taken-out = Құрылғыдан шығарылды.
# $tag (String)
items-story-installed = Мына құрылғының ішіне орнатылды: { $tag }
# $name (String)
items-story-lent = Уақытша берілді. Кімге: { $name }
# $place (String)
items-story-placed = Орнына қойылды: { $place }
# $name (String)
items-story-given = Біржола берілді. Кімге: { $name }
# $when (String)
items-story-until = Қайтару мерзімі: { $when }
# $what (String)
items-story-with = Бірге берілгені: { $what }
# $grade (String)
items-story-grade = Техникалық күйі. { $grade }
# $name (String)
items-story-back = Қайтарылды. Кімде болды: { $name }
# $place (String)
items-story-back-from-place = Қайтарылды. Қайда тұрды: { $place }
# $name (String)
items-story-lost = Қайтарылмады, табылмай тұр. Кімде болды: { $name }
# $what (String)
items-story-lacks = Жетіспейді: { $what }
items-story-cleaned = Деректер біржола жойылды.
# $name (String)
items-story-seen-by = Тағы көрген адам: { $name }
items-story-counted = Түгендеуде саналды.
items-story-noted = Ескертпе жазылды.
# $field (String)
# $from (String)
# $to (String)
items-story-field = { $field }: бұрын «{ $from }», енді «{ $to }»
# $field (String)
items-story-field-only = Өзгертілді: { $field }
items-story-other-field = Басқа мәлімет
items-story-empty = жазылмаған
items-settings = Жабдық баптаулары
items-settings-tags = Жапсырма нөмірлері
# $tag (String)
items-settings-next = Келесі жапсырма нөмірі: { $tag }
items-settings-prefix = Нөмірдің басы
items-settings-prefix-hint = Бірден алтыға дейін латын әрпі. Берілген нөмірлер өзгермейді.
items-settings-prefix-save = Нөмірдің басын сақтау
items-settings-places = Орындар
items-settings-no-places = Әзірге орын жоқ.
# $n (Number)
items-settings-there = Мұнда тұрған жабдық саны: { $n }
items-settings-rename = Атын өзгерту
items-settings-new-place = Жаңа орын
items-settings-place-hint = Мысалы: 2-қойма, жоғарғы сөре.
items-settings-add-place = Орынды қосу
items-settings-categories = Түрлері
items-settings-categories-caption = Жабдық түрлері
items-settings-weight = Әдеттегі салмағы, грамм
items-settings-weight-hint = Белгісіз болса, бос қалдырыңыз. Бір килограмм – 1000.
items-settings-offered = Қолданылуы
items-settings-in-use = Жаңа жабдықты тіркегенде ұсынылады
items-weight-unknown = Белгісіз
# $n (Number)
items-grams = { $n } г
items-journal-settings = Жабдық баптаулары өзгертілді
