### The front desk: who comes, who is here, who has gone.

desk-title = Қабылдау үстелі
desk-days = Басқа күндер
desk-previous = Алдыңғы күн
desk-today = Бүгін
desk-next = Келесі күн
desk-none = Бұл күні ешкімді күтпейміз.
# $coming (Number)
# $here (Number)
# $been (Number)
desk-counts = Келеді: { $coming }. Қазір осында: { $here }. Кетті: { $been }.
# $member (String)
# $resource (String)
# $from (String)
desk-about = { $member }, { $resource }, { $from }

## States and steps

desk-coming = Келеді
desk-here = Қазір осында
desk-been = Келіп кетті
desk-arrival = Келді
desk-departure = Кетті
desk-non-use = Пайдаланылмады
desk-arrival-back = «Келді» белгісін қайтару
desk-departure-back = «Кетті» белгісін қайтару
desk-non-use-back = «Пайдаланылмады» белгісін қайтару

## What has been done

desk-done-arrival = Келгені белгіленді.
desk-done-departure = Кеткені белгіленді. Қалған уақытты басқалар брондай алады.
desk-done-non-use = Уақыт пайдаланылмады деп белгіленді.
desk-done-back = Белгі қайтарылды.
desk-error-other-day = Мұны тек брондау күні белгілеуге болады.
desk-error-not-begun = Уақыты әлі басталған жоқ. Басталуын күтіңіз.
# $state (String)
desk-error-moved = Бұл брондауды басқа адам өзгертіп қойды. Қазір: { $state }.
desk-error-given = Босаған уақыт басқаларға берілді. «Кетті» белгісі қалады.

## History, as the member reads it

desk-event-arrival-back = «Келді» қате белгіленіпті; брондау күшінде
desk-event-departure-back = «Кетті» қате белгіленіпті; келу жалғасады
desk-event-non-use-back = «Пайдаланылмады» қате белгіленіпті; брондау күшінде

## Booking at the desk

desk-new-title = Үстелде брондау
desk-new-lead = Мүшеге немесе тіркелгісі жоқ қонаққа.
desk-paper-title = Қағаздан енгізу
# $n (Number)
desk-paper-lead = Портал істемегенде қағазға жазылған келулер. Неше күн артқа: { $n }.
desk-whom-member = Мүше
desk-member = Мүшенің аты-жөні немесе телефоны
desk-member-hint = Бірнеше адам табылса, біреуін таңдайсыз.
desk-which = Қайсысы?
desk-whom-guest = Немесе тіркелгісі жоқ қонақ
desk-guest-name = Қонақтың аты-жөні
desk-guest-phone = Қонақтың телефоны
desk-guest-organisation = Ұйым (міндетті емес)
desk-guest-organisation-hint = Мысалы: мектеп. Оның топтары бір уақытта бірнеше бөлмеде бола алады.
desk-resource = Нені брондайды?
desk-resource-choose = Таңдаңыз
desk-date = Күні
desk-start = Басталуы
desk-end = Аяқталуы
desk-time-hint = Мысалы: 10:00.
# $times (String)
desk-near = Бос уақыттар: { $times }.
desk-purpose = Не үшін? (міндетті емес)
desk-support = Қандай жағдай керек? (міндетті емес)
desk-support-consent = Адам келісті: өтінімді қарайтын үйлестірушілер оның тілегін оқиды.
desk-here-now = Иә, қазір осында
desk-book = Брондау
desk-outcome = Келу болды ма?
desk-outcome-came = Келді
desk-outcome-not-used = Келмеді
desk-paper-enter = Енгізу
desk-back = Қабылдау үстеліне оралу
desk-done-booked = Брондалды.
desk-done-asked = Өтінім үйлестірушіге жіберілді. Орын шешімге дейін сақталады.
desk-error-nobody = Мүшені немесе қонақты жазыңыз.
desk-error-both = Мүшені не қонақты жазыңыз, екеуін бірге емес.
desk-error-unknown = Мұндай мүше табылмады. Атын не телефонын тексеріңіз.
desk-error-too-many = Тым көп адам табылды. Аты-жөнін толығырақ жазыңыз.
desk-error-which = Кім екенін таңдаңыз.
desk-error-name = Қонақтың аты-жөнін жазыңыз.
desk-error-phone-missing = Қонақтың телефонын жазыңыз.
desk-error-phone = Телефон түсініксіз. Мысалы: 8 701 555 00 11.
desk-error-resource = Нені брондайтынын таңдаңыз.
desk-error-end-missing = Қашан аяқталатынын жазыңыз.
desk-error-end = Аяқталуы басталуынан кейін болуы керек. Мысалы: 11:00.
desk-error-outcome = Келу болған-болмағанын таңдаңыз.
desk-error-begun = Бұл уақыт өтіп кетті. Өткен келу қағаздан енгізіледі.
desk-error-ahead = Бұл уақыт әлі келген жоқ. Оны үстелде брондаңыз.
# $n (Number)
desk-error-long-ago = Тым ерте күн. Неше күн артқа енгізуге болады: { $n }.
desk-error-not-now = «Иә, қазір осында» жауабы тек дәл қазіргі уақытқа арналған.
desk-error-sent = Бұл бет бір рет брондап қойды. Жаңасын қайта ашыңыз.

## The sheet on paper

desk-sheet-title = Басып шығаратын парақ
desk-sheet-at = Қай уақыттағы мәлімет:
desk-sheet-lead = Жарық не желі өшсе, осы парақ керек болады. Мұнда есімдер бар: оны қараусыз қалдырмаңыз.
desk-sheet-here = Қазір ғимаратта
# $n (Number)
desk-sheet-heads = Көмекшілермен бірге адам саны: { $n }.
desk-sheet-nobody = Ғимаратта ешкім белгіленбеген.
desk-sheet-time = Уақыты
desk-sheet-what = Не
desk-sheet-who = Кім
desk-sheet-came = Келді
desk-sheet-left = Кетті
# $n (Number)
desk-sheet-visits = Келу саны: { $n }.
desk-here-legend = Адам келді ме?
desk-here-later = Жоқ, кейін келеді
desk-sheet-phone = Телефон
desk-people-hint = Көмекшілер төменде бөлек саналады.
desk-beside = Бұл адамға екеуі де бір уақытта керек
desk-beside-hint = Тек адамның өзі айтса ғана белгілеңіз. Бұл басқа брондаумен қатар брондалады.
desk-error-elsewhere = Бұл уақытта бұл адамның басқа брондауы бар. Екеуін де үйлестіруші брондай алады.
# $resource (String)
# $when (String)
desk-error-elsewhere-in = Бұл уақытта бұл адамның басқа брондауы бар: { $resource }, { $when }.
approval-beside = Сол уақытта
