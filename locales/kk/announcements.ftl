### Announcements: what coordinators tell everybody.

## On the first page

announcement-list-title = Хабарландырулар
announcement-only-kk = Әзірге тек қазақша
announcement-only-ru = Әзірге тек орысша
announcement-only-en = Әзірге тек ағылшынша
announcement-not-yet = Қазақшасы әлі жоқ

## The list

announcement-list-lead = Мұнда орталықтың барлық хабарландыруы жазылады.
announcement-new = Хабарландыру жазу
announcement-shown-heading = Қазір басты бетте
announcement-shown-none = Қазір басты бетте хабарландыру жоқ.
announcement-over-heading = Енді көрсетілмейтіндер
announcement-until = Соңғы күні:
announcement-withdrawn = Алып тасталды
announcement-missing = Әлі жоқ тілдер:

## Writing one

announcement-languages-hint = Бір тіл жеткілікті. Қалғанын кейін қосуға болады.
announcement-title = Тақырыбы
announcement-title-hint = Бір жол, ең көбі 80 таңба.
announcement-text = Мәтіні (міндетті емес)
announcement-text-hint = Ең көбі 1000 таңба.
announcement-shown-until = Басты беттегі соңғы күні
announcement-shown-until-hint = Осы күні де көрсетіледі. Мысалы: 30.11.2026.
announcement-audience = Кімге жіберіледі
announcement-audience-hint = Басты бетте оны бәрі көреді. Жіберсеңіз, хабарлама болып та барады.
announcement-to-nobody = Ешкімге жіберілмейді
announcement-to-everybody = Барлық мүшеге
announcement-to-some = Бір күнге брондаған адамдарға
announcement-day = Қай күнге брондағандарға (басқа жағдайда бос қалдырыңыз)
announcement-day-hint = Мысалы: 24.11.2026.
# $day (String)
announcement-to-day = Осы күнге брондағандарға: { $day }
announcement-back = Хабарландыруларға оралу

## Checking it

announcement-check-title = Хабарландыруды тексеріңіз
announcement-check-nobody = Хабарлама ешкімге жіберілмейді. Хабарландыру тек басты бетте тұрады.
announcement-check-none = Бұл күнге брондаған адам жоқ. Хабарлама ешкімге бармайды.
# $n (Number)
announcement-check-count = { $n ->
    [one] Хабарлама { $n } адамға жіберіледі.
   *[other] Хабарлама { $n } адамға жіберіледі.
}
announcement-publish = Жариялау

## One of them

announcement-one = Хабарландыру
announcement-by = Кім жазды
announcement-at = Қашан жазылды
announcement-edit-heading = Хабарландыруды өзгерту
announcement-edit-hint = Өзгерткенде хабарлама қайта жіберілмейді.
announcement-save = Өзгерістерді сақтау
announcement-reopen = Жазбаны қайта ашу
announcement-withdraw = Хабарландыруды алып тастау
announcement-withdraw-text = Ол басты бетте көрінбейді. Жіберілген хабарламалар адамдарда қалады. Мұны қайтара алмайсыз.
announcement-keep = Алып тастамай шығу
announcement-done-published = Хабарландыру жарияланды.
announcement-done-saved = Өзгерістер сақталды.
announcement-done-withdrawn = Хабарландыру алып тасталды.

## What is wrong with it

announcement-error-no-title = Кемінде бір тілде тақырып жазыңыз.
announcement-error-text-without-title = Бұл тілде мәтін бар, тақырып жоқ. Тақырыбын жазыңыз.
announcement-error-day = Күнді дұрыс жазыңыз. Мысалы: 30.11.2026.
announcement-error-past = Бұл күн өтіп кетті. Басқа күнді таңдаңыз.
announcement-error-too-far = Бұл күн тым алыс. Бір жыл ішіндегі күнді жазыңыз.
announcement-error-audience = Кімге жіберілетінін таңдаңыз.
announcement-error-changed = Бұл жазбаны басқа адам өзгертіп қойды. Бетті қайта ашып, өзгерісті тағы енгізіңіз.
announcement-error-sent-before = Осы форма басқа сөздермен бұрын жарияланған. Тағы бір хабарландыру керек болса, жалғастырыңыз.
announcement-title-short = тақырып
announcement-text-short = мәтін
