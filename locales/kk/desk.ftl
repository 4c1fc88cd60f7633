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
