### Taking one's data along.

export-title = Деректеріңізді алу
export-lead = Портал сіз туралы сақтайтынның бәрі бар файл аласыз.
export-format = Файл не үшін керек?
export-format-page = Оқу үшін
export-format-page-hint = Кез келген браузер интернетсіз де аша алатын бет.
export-format-data = Басқа бағдарлама үшін
export-format-data-hint = JSON, толық мәлімет.
export-password-hint = Деректеріңізді басқа адам алмауы үшін.
export-care = Файлда сізге не көмектесетіні жазылуы мүмкін. Оны тек өзіңіз аша алатын жерде сақтаңыз.
export-button = Файлды жүктеп алу
export-back = Тіркелгіме оралу
export-file-title = Портал сіз туралы не сақтайды
# $day (String)
export-file-made = Күні: { $day }.
export-somebody = басқа адам
export-yes = Иә
export-no = Жоқ
export-acts = Сіз орындаушы ретінде жазылған жерлер
# $n (Number)
export-acts-count = { $n } жазба
# $code (String)
export-code = { $code ->
        [email] электрондық поштамен
        [by_hand] телефонмен немесе жеке
        [waiting] күтіп тұр
        [done] орындалды
        [failed] орындалмады
        [dropped] енді керек емес
        [everything] бәрі
        [changes] жоспарымды өзгертетін хабарламалар ғана
        [call] маған қоңырау шалыңыз
        [write] маған жазыңыз, қоңырау шалмаңыз
        [helper] маған көмектесетін адам арқылы
        [in_person] маған жеке айтыңыз
        [reached] хабарластық
        [no_answer] жауап жоқ
        [again] кейін қайталау
        [barrier] кедергі
        [complaint] шағым
        [second_look] бас тартуды қайта қарау
        [coordinator] үйлестіруші
        [staff] қызметкер
        [accountant] есепші
        [administrator] әкімші
        [asked] сұралды
        [arranged] ұйымдастырылды
        [not_possible] мүмкін емес
        [made] орындалды
        [declined] қабылданбады
        [expired] уақытында жауап берілмеді
        [withdrawn] қайтарып алынды
        [longer_stay] ұзағырақ болу
        [bigger_quota] көбірек брондау
        [shorter_notice] аз қалғанда брондау
        [later_arrival] кейінірек келу
        [room] бөлмелер
        [table_game] үстел ойындары
        [instrument] музыкалық аспаптар
        [workplace] жұмыс орындары
        [approved] келісілді
        [collected] алынды
        [released] сақтау тоқтатылды
        [lapsed] мерзімі өтті
       *[other] { $code }
    }
