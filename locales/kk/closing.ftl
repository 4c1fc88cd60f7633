### Closing the whole centre on a day.

## Ready sentences, without a full stop: everybody reads them

closing-reason-power = Орталықта электр жоқ
closing-reason-heating = Орталықта жылу немесе су жоқ
closing-reason-storm = Боран соғып тұр
closing-reason-illness = Қызметкерлер ауырып қалды
closing-reason-unexpected = Күтпеген жағдай болды

## The announcement on the first page

# $day (String)
closing-announcement-title = Орталық жабық: { $day }
# $reason (String)
closing-announcement-reason = Себебі: { $reason }.
closing-announcement-text = Осы күнгі брондаулардан бас тарттық. Брондаған адамдарға хабарладық.

## The form

closing-title = Орталықты жабу
closing-lead = Жабық күні ешкім брондай алмайды. Брондаған адамдарға хабарлаймыз.
closing-when = Қай күні
closing-when-today-hint = Басталып кеткен брондаулар қалады.
closing-when-day = Басқа күні, төменде жазылған
closing-day = Басқа күн
closing-day-hint = Мысалы: 24.11.2026. Бүгін болса, бос қалдырыңыз.
closing-reason = Себебі
closing-reason-hint = Дайын сөйлемді әр адам өз тілінде оқиды.
closing-reason-own-only = Тек өз сөзім, төменде жазылған
closing-own = Өз сөзіңіз (міндетті емес)
closing-own-hint = Бір тіл жеткілікті. Ең көбі 300 таңба.

## Whom it concerns

closing-people = Қай брондаулардан бас тартылады
closing-nobody = Бұл күні басталмаған брондау жоқ.
# $n (Number)
closing-count = { $n ->
    [one] Барлығы: { $n } брондау.
   *[other] Барлығы: { $n } брондау.
}
# $n (Number)
closing-begun = { $n ->
    [one] { $n } брондау басталып кетті. Ол адамдарға өзіңіз айтыңыз.
   *[other] { $n } брондау басталып кетті. Ол адамдарға өзіңіз айтыңыз.
}
closing-told-email = Хат барады.
closing-told-by-hand = Хабарласу тізімінде болады.
closing-told-both = Хат барады және хабарласу тізімінде болады.
closing-told-inbox = Порталдағы хабарламадан оқиды.

## Checking it

closing-check-title = Жабар алдында тексеріңіз
closing-check-text = Күн жабылады, брондаулардан бас тартылады, адамдарға хабар барады. Басты бетте хабарландыру шығады.
closing-close = Орталықты жабу

## Afterwards

# $day (String)
closing-closed-title = Орталық жабық: { $day }
# $day (String)
closing-open-title = Орталық ашық: { $day }
closing-by = Кім жапты
closing-told = Кімге қалай хабарладық
closing-told-nobody = Бұл күні хабарлайтын ешкім болған жоқ.
# $n (Number)
closing-told-count = { $n ->
    [one] Бас тартылғаны: { $n } брондау.
   *[other] Бас тартылғаны: { $n } брондау.
}
closing-contacts = Хабарласу тізімін ашу
closing-open = Орталықты қайта ашу
closing-open-text = Бұл күнді қайтадан брондауға болады, хабарландыру алынады. Бас тартылған брондаулар қайтпайды.
closing-opened-text = Бас тартылған брондаулар қайтқан жоқ. Керек болса, адамдарға қоңырау шалыңыз.
closing-done-closed = Орталық бұл күні жабық. Адамдарға хабарладық.
closing-done-already = Бұл күн бұрын жабылған. Ештеңе өзгерген жоқ.
closing-done-opened = Орталық бұл күні қайтадан ашық.

## What is wrong

closing-error-no-day = Бүгінді немесе басқа күнді таңдаңыз.
closing-error-day = Күнді дұрыс жазыңыз. Мысалы: 24.11.2026.
closing-error-past = Бұл күн өтіп кетті. Басқа күнді таңдаңыз.
# $n (Number)
closing-error-too-far = { $n ->
    [one] Бұл күн тым алыс. Алдағы { $n } күннің бірін жазыңыз.
   *[other] Бұл күн тым алыс. Алдағы { $n } күннің бірін жазыңыз.
}
closing-error-reason = Дайын сөйлемді таңдаңыз немесе өз сөзіңізді жазыңыз.
