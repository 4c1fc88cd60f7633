### The administrators' page.


job-heading = Портал өзі істейтін жұмыстар
job-text = Олар портал жұмыс істеп тұрғанда қайталанып отырады.
job-caption = Әр жұмыс және оның соңғы нәтижесі
job-name = Жұмыс
job-last = Соңғы рет
job-next = Келесі рет
job-result = Нәтижесі
job-well = Қатесіз өтті
job-failed = Қате:
job-never = Әлі болған жоқ
job-soon = Бір минут ішінде
job-clock = Компьютердің сағаты артта қалып тұр
job-clock-text = Сағат соңғы жазбадан ертерек уақытты көрсетеді. Ол түзелгенше портал өздігінен ештеңе жасамайды.
job-missed = Уақытында орындалмаған жұмыстар
job-missed-text = Порталды қайта іске қосыңыз. Көмектеспесе, журналды қараңыз.
job-expiry = Мерзімі өткен өтінімдерді шешу
job-moves = Бронды ауыстыру өтінімдерін шешу
job-reminders = Еске салу
job-summaries = Үйлестірушілерге хабарлау
job-departures = Кеткендердің брондауларын босату
job-retention = Сақтау мерзімі біткенді жою
job-delivery = Хаттарды жіберу
job-links = Кіру сілтемелерін жіберу
job-tidying = Ескіргенді жою
job-cards = Қолданылмаған карталар

## Letters

letters-heading = Хаттар
letters-folder = Пошта сервері бапталмаған: хаттар ешкімге бармайды, тек файл болып жазылады. Орны:
letters-server = Хаттар осы сервер арқылы барады:
letters-failing = Хаттар бармай тұр. Басталған уақыты:
letters-waiting = Жіберілуін күтіп тұрған хат
letters-by-hand = Хабарласу тізіміндегі хабарлама
letters-failed = Бармаған хаттар
letters-failed-none = Бармаған хат жоқ.
letters-failed-text = Маңыздысы хабарласу тізіміне көшті.
letters-send-again = Қайта жіберу
letters-sending = Хат қайта жіберіледі.
