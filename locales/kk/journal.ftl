### The journal: who did and saw what.


journal-title = Журнал
journal-lead = Порталда кім, қашан, не істегені. Жазбалар өзгермейді.
journal-search = Кім туралы?
journal-search-hint = Аты, тегі немесе поштасы.
journal-action = Не болды?
journal-from = Қай күннен
journal-until = Қай күнге дейін
journal-day-hint = Мысалы: 22.11.2026. Бос қалдыруға болады.
journal-error-day = Күнді дұрыс жазыңыз. Мысалы: 22.11.2026.
journal-none = Мұндай жазба жоқ.
journal-earlier = Бұрынғы жазбалар
journal-by-nobody = портал немесе кірмеген адам
journal-about = Кімге қатысты:
# $n (Number)
journal-booking = Брондау нөмірі: { $n }
journal-access-denied = Рұқсат берілмеді
journal-signed-in = Кірді
journal-signed-in-by-card = Картамен кірді
journal-signed-out = Шықты
journal-support-viewed = Көмек сұрауын қарады
journal-computer-marked = Компьютерді орталықтікі деп белгіледі
journal-member-added = Тіркелгі ашылды
journal-people-imported = Адамдар тізімін қосты
journal-session-ended = Басқа құрылғыдан шықты
journal-password-changed = Құпиясөзін өзгертті
journal-role-granted = Рөл берді
journal-role-withdrawn = Рөлді алды
journal-membership-changed = Мүшелігін өзгертті
journal-code-given = Кіру кодын берді
journal-card-given = Кіру картасын берді
journal-card-ended = Кіру картасы тоқтатылды
journal-data-exported = Деректерін алды
journal-person-erased = Деректер өшірілді
journal-second-step-asked = Құпиясөз не сілтеме дұрыс, екінші қадам сұралды
journal-register-viewed = Адамдар тізімін қарады
journal-person-viewed = Адамның бетін қарады
journal-second-step-passed = Кірудің екінші қадамы өтті
journal-second-step-on = Екінші қадам қосылды
journal-second-step-off = Екінші қадам өшірілді
journal-second-step-reset = Екінші қадам алып тасталды
journal-email-confirmed = Пошта расталды
journal-consent-given = Келісім берді
journal-consent-withdrawn = Келісімін қайтарып алды
journal-support-changed = Көмек сұрауының мәртебесі өзгерді
journal-applied = Қосылуға өтініш берді
journal-profile-changed = Деректерін өзгертті
journal-helper-recorded = Көмекшіні жазды
journal-helper-ended = Көмекшінің құқығын тоқтатты
journal-acting-begun = Басқа адам үшін әрекет ете бастады
journal-scope-changed = Үйлестіруші шешетін тізім өзгерді
journal-handed-over = Үйлестірушінің аяқталмаған жұмысы басқа адамға берілді
journal-taken-over = Үйлестіруші басқаның аяқталмаған жұмысын алды
journal-resource-added = Брондалатын орын қосылды
journal-resource-changed = Брондалатын орын баптауы өзгертілді
journal-refusals-changed = Бас тартудың дайын сөйлемі өзгертілді
# $code (String)
journal-detail = { $code ->
        [coordinator] үйлестіруші
        [staff] қызметкер
        [accountant] бухгалтер
        [administrator] әкімші
        [applied] жауап күтеді
        [active] мүше
        [paused] уақытша келмейді
        [left] енді мүше емес
        [died] қайтыс болған
        [guest] қонақ
        [helper] көмекші
        [representative] заңды өкіл
        [surname] тегі
        [given_name] аты
        [patronymic] әкесінің аты
        [called] қалай атау керегі
        [phone] телефон
        [email] электрондық пошта
        [language] оқу тілі
        [emergency_name] төтенше байланыс
        [emergency_phone] төтенше байланыстың телефоны
        [import] тізімнен
        [requests] шешілетін брондаулар
        [supports] көмек сұраулары
        [all] бәрі
        [longer_stay] ұзағырақ болу
        [bigger_quota] көбірек брондау
        [shorter_notice] аз қалғанда брондау
        [later_arrival] кейінірек келу
        [room] бөлмелер
        [table_game] үстел ойындары
        [instrument] музыкалық аспаптар
        [workplace] жұмыс орындары
        [donation] сыйға тарту №
       *[other] басқа
    }
