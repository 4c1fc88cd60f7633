### Words of the furniture: what stands on every page, errors, display settings, signing in, dates.

## Site

site-tagline = Мүгедектігі бар адамдарға арналған коворкинг орталығы
site-example-note = Бұл – үлгі деректер. Мұндағы адамдар мен брондаулар ойдан шығарылған.
site-help-heading = Көмек керек пе?
site-help-text = Қоңырау шалыңыз немесе жазыңыз, бірге шешеміз.
site-help-phone = Телефон:
site-help-email = Электрондық пошта:

## Navigation

nav-skip = Негізгі мазмұнға өту
nav-main = Басты мәзір
nav-home = Басты бет
nav-resources = Не брондауға болады
nav-bookings = Менің брондауларым
nav-approvals = Қаралатын өтінімдер
nav-admin = Әкімші беті
nav-help = Көмек
nav-sign-in = Кіру
nav-sign-out = Шығу
nav-display = Нашар көретіндерге арналған нұсқа
nav-languages = Тілді таңдау
nav-footer = Сайт туралы
nav-how-to-book = Қалай брондауға болады
nav-accessibility = Қолжетімділік туралы мәлімдеме
nav-privacy = Құпиялылық саясаты

## Error pages: a title, what happened, what to do next

error-bad-request-title = Сұрау түсініксіз
error-bad-request-text = Мекенжайда немесе формада қате бар сияқты.
error-bad-request-next = Алдыңғы бетке оралып, қайталап көріңіз.
error-not-found-title = Бет табылмады
error-not-found-text = Мұндай бет жоқ, немесе ол сізге арналмаған.
error-not-found-next = Мекенжайды тексеріңіз немесе басты беттен бастаңыз.
error-forbidden-title = Бұл бетке кіруге рұқсатыңыз жоқ
error-forbidden-text = Бұл бет басқа рөлдегі адамдарға арналған.
error-forbidden-next = Сізге рұқсат керек деп ойласаңыз, бізге қоңырау шалыңыз.
error-method-title = Бұл әрекетті осылай орындауға болмайды
error-method-text = Бұл мекенжай тек батырма арқылы жұмыс істейді.
error-method-next = Керекті бетті мәзірден ашыңыз.
error-too-large-title = Жіберілгені тым үлкен
error-too-large-text = Мәтін немесе файл портал қабылдай алатыннан үлкен. Ештеңе сақталмады.
error-too-large-next = Артқа оралып, мәтінді қысқартыңыз немесе кіші файл таңдаңыз.
error-server-title = Серверде қате болды
error-server-text = Бұл сіздің қатеңіз емес. Ол журналға жазылды, біз көреміз.
error-server-next = Бірнеше минуттан соң қайталап көріңіз. Болмаса, бізге қоңырау шалыңыз.
error-number = Бізге хабарласаңыз, мына нөмірді айтыңыз:
error-busy-title = Портал қазір үлгере алмай тұр
error-busy-text = Сұраныс көп немесе біз бірдеңені жөндеп жатырмыз.
error-busy-next = Бір минуттан соң қайталап көріңіз.
error-unsaved-title = Қазір ештеңе сақталмайды
error-unsaved-text = Порталдың дискісі толған немесе оған жазу мүмкін емес. Беттерді әлі де қарай аласыз.
error-unsaved-next = Бірнеше минуттан соң қайталап көріңіз немесе орталыққа қоңырау шалыңыз.
error-maybe-saved = Жібергеніңіз сақталған болуы мүмкін. Алдымен «Менің брондауларым» бетін қараңыз.
error-kept = Жазғаныңыз жоғалған жоқ. Оны қайта жіберуге болады.
error-session-title = Сеанс аяқталды
error-session-text = Көп уақыт әрекет болмаған соң сеанс жабылды.
error-session-next = Қайта кіріңіз. Жазғаныңыз сақталды.
error-csrf-title = Сұрау қабылданбады
error-csrf-text = Бұл сұрау біздің беттен келмеген сияқты. Сіздің қауіпсіздігіңіз үшін оны тоқтаттық.
error-csrf-next = Порталдағы бетті қайта ашып, әрекетті қайталаңыз.
error-link-home = Басты бетке өту
error-link-bookings = «Менің брондауларым» бетін ашу
error-send-again = Қайта жіберу

## Display settings

display-title = Нашар көретіндерге арналған нұсқа
display-lead = Бетті өзіңізге ыңғайлы етіңіз. Таңдауыңыз барлық бетте сақталады.
display-theme = Түстер
display-theme-hint = Мәтін мен фонның түсі.
display-theme-auto = Құрылғыдағыдай
display-theme-light = Ашық
display-theme-dark = Қараңғы
display-theme-black-on-white = Ақ фонда қара мәтін
display-theme-white-on-black = Қара фонда ақ мәтін
display-theme-yellow-on-black = Қара фонда сары мәтін
display-theme-blue-on-blue = Ашық көк фонда қою көк мәтін
display-size = Мәтін өлшемі
display-size-hint = Браузердің өз үлкейтуі де жұмыс істейді.
display-size-100 = Әдеттегі, 100 %
display-size-150 = Үлкен, 150 %
display-size-200 = Өте үлкен, 200 %
display-size-300 = Ең үлкен, 300 %
display-line = Жол аралығы
display-line-hint = Кең аралық жолдан жаңылмауға көмектеседі.
display-line-normal = Әдеттегі жол аралығы
display-line-wide = Кең жол аралығы
display-letters = Әріп аралығы
display-letters-hint = Кең аралықта әріптер бір-біріне жабыспайды.
display-letters-normal = Әдеттегі әріп аралығы
display-letters-wide = Кең әріп аралығы
display-font = Қаріп
display-font-hint = Оқуға жеңілін таңдаңыз.
display-font-sans = Кертіксіз қаріп
display-font-serif = Кертікті қаріп
display-images = Суреттер
display-images-hint = Әр суреттің сөзбен сипаттамасы бар.
display-images-shown = Суретті көрсету
display-images-described = Сурет орнына сипаттамасын көрсету
display-images-off = Суретті де, сипаттамасын да көрсетпеу
display-motion = Қозғалыс
display-motion-hint = Порталда жыпылықтайтын ештеңе жоқ.
display-motion-on = Құрылғыдағы баптау бойынша
display-motion-off = Ешқандай қозғалыс болмасын
display-save = Көрініс баптауларын сақтау
display-reset = Әдеттегі көрініске қайтару
display-saved = Көрініс баптаулары сақталды.
display-was-reset = Әдеттегі көрініс қайтарылды.
display-kept = Бұл браузерде таңдауыңыз бір жыл сақталады. Кірген болсаңыз, тіркелгіңізде де қалады.
# $question (String)
display-choose = «{ $question }»: тізімдегі жауаптардың бірін таңдаңыз.

## Signing in

sign-in-title = Порталға кіру
sign-in-lead = Брондау үшін порталға кіріңіз.
sign-in-first = Бұл бетті көру үшін алдымен порталға кіріңіз.
sign-in-login = Телефон немесе электрондық пошта
sign-in-login-hint = Мысалы: +7 777 123 4567.
sign-in-password = Құпиясөз
sign-in-shared = Бұл – ортақ компьютер
sign-in-shared-hint = Белгілесеңіз, 2 сағат әрекетсіз тұрса, сеанс жабылады. Браузерді жапсаңыз да жабылады.
sign-in-shared-always = Бұл – орталықтың компьютері. 2 сағат әрекетсіз тұрса, сеанс жабылады.
sign-in-button = Кіру
sign-in-forgot = Құпиясөзіңіз жоқ па? Бізге қоңырау шалыңыз немесе келіңіз: код береміз.
sign-in-no-account = Тіркелгіңіз жоқ па?
sign-in-error-wrong = Телефон, пошта немесе құпиясөз қате.
sign-in-error-throttled = Кіру әрекеті тым көп болды. Біраздан соң қайталап көріңіз.
sign-in-error-login-empty = Телефон нөміріңізді немесе электрондық поштаңызды жазыңыз.
sign-in-error-password-empty = Құпиясөзіңізді жазыңыз.
sign-in-error-login-long = Телефон немесе пошта тым ұзын. Тексеріп, қайта жазыңыз.
sign-in-error-password-long = Құпиясөз тым ұзын. Тексеріп, қайта жазыңыз.
sign-out-done = Сіз порталдан шықтыңыз.
sign-out-kept-safe = Бұл компьютерге басқа адам отыруы мүмкін болса, браузерді жабыңыз.

## Forms and buttons

# $typed (String)
form-scan-refused = Терілгені: «{ $typed }». Өріс қайтадан бос.
form-error-prefix = Қате:
# $n (Number)
form-error-summary = { $n ->
    [one] Формада { $n } қате бар
   *[other] Формада { $n } қате бар
}
form-yes = Иә
form-no = Жоқ
form-unknown = Белгісіз
form-continue = Жалғастыру
form-change = Өзгерту
form-apply = Қолдану
# $n (Number)
form-error-too-long = { $n ->
    [one] Мәтін тым ұзын. Ең көбі { $n } таңба жазыңыз.
   *[other] Мәтін тым ұзын. Ең көбі { $n } таңба жазыңыз.
}
form-error-characters = Мәтінде көрінбейтін таңбалар бар. Оларды алып тастаңыз.
form-error-number = Санды цифрмен жазыңыз. Мысалы: 2.

## Dates and hours

# $year (Number)
# $day (Number)
# $month (String)
# $weekday (String)
date-long = { $year } жылғы { $day } { $month }, { $weekday }
# $day (Number)
# $month (String)
# $weekday (String)
date-weekday = { $day } { $month }, { $weekday }
# $day (Number)
# $month (String)
date-short = { $day } { $month }
# $date (String)
# $time (String)
date-moment = { $date }, сағат { $time }
# $year (Number)
# $month (String)
date-month = { $month }, { $year } жыл
date-today = Бүгін
date-tomorrow = Ертең
date-hours-heading = Жұмыс уақыты
date-closed = жабық
# $from (String)
# $to (String)
date-hours-words = сағат { $from } және { $to } аралығында
# $first (String)
# $last (String)
date-days = { $first } – { $last }

## Months: by themselves

month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

## Months: after a day

month-day-1 = қаңтар
month-day-2 = ақпан
month-day-3 = наурыз
month-day-4 = сәуір
month-day-5 = мамыр
month-day-6 = маусым
month-day-7 = шілде
month-day-8 = тамыз
month-day-9 = қыркүйек
month-day-10 = қазан
month-day-11 = қараша
month-day-12 = желтоқсан

## Weekdays, from Monday

weekday-1 = дүйсенбі
weekday-2 = сейсенбі
weekday-3 = сәрсенбі
weekday-4 = бейсенбі
weekday-5 = жұма
weekday-6 = сенбі
weekday-7 = жексенбі

## Durations

# $n (Number)
duration-hours = { $n ->
    [one] { $n } сағат
   *[other] { $n } сағат
}
# $n (Number)
duration-minutes = { $n ->
    [one] { $n } минут
   *[other] { $n } минут
}
# $hours (Number)
# $minutes (Number)
duration-hours-minutes =
    { $hours ->
        [one] { $hours } сағат
       *[other] { $hours } сағат
    } { $minutes ->
        [one] { $minutes } минут
       *[other] { $minutes } минут
    }

## States of a booking

state-requested = Қаралуда
state-approved = Мақұлданды
state-declined = Қабылданбады
state-expired = Уақытында қаралмады
state-cancelled = Бас тартылды
state-checked-in = Келді
state-completed = Аяқталды
state-no-show = Пайдаланылмады

## Ready sentences for declining a request: the member reads them

# $what (String)
# $sentence (String)
form-error-at = { $what }: { $sentence }
form-day-hint = Мысалы: 25.11.2026 немесе 25 қараша.
