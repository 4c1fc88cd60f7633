### Мүшеге басқалардан көбірек не рұқсат етілген.

allowances-title = Жеке мүмкіндіктер
allowances-lead = Бірдей шектеу бәріне әділ бола бермейді. Бұл бетте мүшеге көбірек рұқсат бересіз. Себебін сұрамаңыз және жазбаңыз.
allowances-now = Қазір қолданылады
allowances-none = Ештеңе жоқ. Бұл мүшеге жалпы шектеулер қолданылады.
allowances-over = Бұрын қолданылған
allowances-new = Көбірек рұқсат беру
allowances-what = Не рұқсат етіледі?
allowance-longer-stay = Ұзағырақ болу
allowance-bigger-quota = Көбірек брондау
allowance-shorter-notice = Басталуына аз қалғанда брондау
allowance-later-arrival = Кейінірек келу
allowances-minutes = Неше минут
allowances-minutes-hint = Ұзағырақ болу үшін: қанша минут қосылады. Аз қалғанда брондау үшін: басталуына кемінде қанша минут қалуы керек, 0 де болады. Кейінірек келу үшін: басталған соң қанша минут күтеміз.
allowances-times = Қанша есе көп
allowances-times-hint = Тек көбірек брондау үшін.
allowance-twice = екі есе көп
allowance-thrice = үш есе көп
allowance-unlimited = шектеусіз
allowances-reach = Не үшін?
allowance-everything = Барлығы
allowances-until-hint = Мысалы: 22.11.2027. Бұл мүмкіндікпен брондауға болатын соңғы күн. Бос қалса, тоқтатқанша жарамды.
allowances-give = Рұқсат беру
allowances-end = Тоқтату
allowances-given = Рұқсат берілді. Мүшеге хабар жіберілді.
allowances-ended = Тоқтатылды. Мүшеге хабар жіберілді. Бұрынғы брондаулары қала береді.
allowances-given-on = Берілген күні:
allowances-ended-on = Тоқтатылған күні:
allowances-find-title = Мүшенің жеке мүмкіндіктері
allowances-own-title = Сізге көбірек не рұқсат етілген
allowances-own-lead = Үйлестіруші мүшеге басқалардан көбірек рұқсат бере алады. Себебі ешқайда жазылмайды.
allowances-own-none = Ештеңе жоқ. Жалпы шектеулер қиындық тудырса, үйлестірушіге айтыңыз.
allowances-account = Жалпы шектеулер қиындық тудырса, үйлестіруші көбірек рұқсат бере алады.
allowances-account-link = Маған берілген мүмкіндіктерді көру
# $time (String)
allowance-longer-by = Басқалардан ұзағырақ болу: { $time }
# $times (String)
allowance-more = Брондау: { $times }
allowance-no-notice = Басталғанша кез келген уақытта брондау
# $time (String)
allowance-notice-of = Басталуына { $time } қалғанша брондау
# $time (String)
allowance-later-by = Кейінірек келу. Күтеміз: { $time }
# $what (String)
# $reach (String)
allowance-said = { $what }. Не үшін: { $reach }
allowances-error-what = Не рұқсат ететініңізді таңдаңыз.
# $least (Number)
# $most (Number)
allowances-error-minutes = Неше минут екенін санмен жазыңыз. Ең азы: { $least }. Ең көбі: { $most }.
allowances-error-times = Қанша есе көп екенін таңдаңыз.
allowances-error-reach = Не үшін екенін таңдаңыз.
allowances-error-day = Соңғы күнді былай жазыңыз: 22.11.2027.
allowances-error-past = Соңғы күн өтіп кеткен. Бүгінгі не кейінгі күнді жазыңыз.
allowances-error-there = Мұндай мүмкіндік қазір бар. Алдымен соны тоқтатыңыз.
allowances-error-changed = Осы арада басқа үйлестіруші өзгеріс енгізді. Жоғарыдағы тізімді қарап шығып, қайта жіберіңіз.
message-allowance-given = Сізге көбірек рұқсат берілді
message-allowance-ended = Жеке мүмкіндігіңіз тоқтатылды
# $day (String)
message-allowance-until = Соңғы күні: { $day }.
message-allowance-ended-text = Бұрынғы брондауларыңыз қала береді. Келіспесеңіз, үйлестірушіге айтыңыз.
message-allowance-inside = Толығырақ порталда жазылған.
journal-allowance-given = Мүшеге көбірек рұқсат берді
journal-allowance-ended = Мүшенің жеке мүмкіндігін тоқтатты
# $time (String)
desk-awaited = Кейінірек келуі мүмкін. Күтудің соңы: { $time }.
# $time (String)
desk-error-awaited = Бұл адамды әлі күтеміз. Күтудің соңы: { $time }.
