### Маған не көмектеседі: карта, оған келісім және оны кім қарағаны.


needs-title = Маған не көмектеседі
needs-lead = Мұнда сізге не көмектесетінін бір рет жазып қоясыз. Бос қалдыруға болады: брондауға кедергі емес.
# $name (String)
needs-for = Бұл карта мына адам туралы: { $name }. Осы беттегі «сіз» – сол адам.
needs-no-diagnosis = Не көмектесетінін жазыңыз, себебін емес. Диагноз сұрамаймыз және сақтамаймыз.
needs-back = Брондауға оралу
needs-used = Соңғы рет қолданылды:
needs-still-right = Бәрі әлі де дұрыс
needs-still-right-done = Рақмет. Карта өзгеріссіз қалады.
needs-question = Сізге не көмектеседі?
needs-question-hint = Керегін белгілеңіз. Өз сөйлеміңізді қосуға болады. Картаны жою үшін бәрін алып тастап, сақтаңыз.
# $what (String)
needs-about = { $what }: өз сөзіңізбен (міндетті емес)
needs-save = Картаны сақтау
needs-saved = Карта сақталды.
needs-removed = Карта жойылды. Онымен жіберілген көмек сұрауы енді күшінде емес.
needs-nothing = Карта бос: ештеңе сақталмайды.
needs-error-other = Не көмектесетінін жазыңыз немесе белгіні алып тастаңыз.
needs-error-not-ticked = Осы жолды белгілеңіз немесе сөйлемін өшіріңіз.
needs-error-consent = Келісіміңізсіз картаны сақтай алмаймыз. Келісімді белгілеңіз немесе бәрін алып тастаңыз.

## Көмек түрлері

needs-interpreter-kazakh = Қазақ ымдау тілінің маманы
needs-interpreter-russian = Орыс ымдау тілінің маманы
needs-assistant = Көмекші
needs-guide = Жол көрсететін адам
needs-reader = Дауыстап оқып беретін адам
needs-ramp = Пандус
needs-hearing-loop = Индукциялық ілмек
needs-large-print = Ірі әріп
needs-quiet = Тыныш орын
needs-more-time = Көбірек уақыт
needs-guide-dog = Жетекші ит
needs-other = Басқа

## Келісім

needs-consent-title = Сіздің келісіміңіз
needs-consent-agreed = Орталық «Маған не көмектеседі» картамды сақтайтынына келісемін.
# $name (String)
needs-consent-agreed-for = Мына адамның атынан келісемін: { $name }. Орталық осы картаны сақтайды.
needs-consent-purposes = Үйлестірушілер сіздің келуіңізге дайындалуы үшін.
needs-consent-purposes-label = Не үшін
needs-consent-data = Белгіленген жолдар мен сіздің сөздеріңіз.
needs-consent-data-label = Не сақталады
needs-consent-readers = Брондауыңызды қарайтын үйлестірушілер: 7 күн бұрыннан 1 күн кейінге дейін. Әр қараған сәт жазылады.
needs-consent-readers-label = Кім оқиды
needs-consent-third-parties = Ешкімге.
needs-consent-third-parties-label = Тағы кімге беріледі
needs-consent-period = Келісімді қайтарып алғанша немесе 24 ай бойы қолданылмағанша.
needs-consent-period-label = Қанша уақыт
needs-consent-version-label = Осы мәтіннің нұсқасы
needs-consent-given = Келісім берілді
needs-withdraw = Келісімді қайтарып алу
needs-withdrawal-title = Келісімді қайтарып аласыз ба?
needs-withdrawal-card = Карта бірден жойылады.
needs-withdrawal-support = Алдағы брондауларға картамен сұралған көмек енді дайындалмайды.
needs-withdrawal-bookings = Брондауларыңыз қалады.
needs-keep = Картаны қалдыру

## Кім қарады

needs-looks = Картаңызды кім қарады
needs-looks-none = Әзірге ешкім қараған жоқ.
# $name (String)
needs-look = Картаңызды { $name } қарады. Себебі – сіздің брондауыңыз:
# $name (String)
needs-look-acting = Картаңызды заңды өкіл ашты: { $name }.
