### Жағдай: түрлері, кім көмектеседі, не дайындалып жатыр.


support-video-interpreter = Бейнебайланыс арқылы ымдау тілінің маманы
support-met-at-door = Есік алдында қарсы алу
support-late-taxi = Кешкі такси
support-enough = Дайындауға уақыт жетеді.
# $days (Number)
support-late = Әдетте бұған { $days } жұмыс күні керек. Сонда да сұраңыз: тырысамыз.
support-time = Дайындау уақыты
support-own-words = Өз сөзіңізбен қосу (міндетті емес)
support-choose = Тізімнен таңдау: ымдау тілінің маманы, көмекші, пандус, такси
support-choose-legend = Не дайындайық?
support-brings-own = Маманды немесе көмекшіні өзім ертіп келемін
support-own = Өз адамымен келеді
# $name (String)
support-giver = Көмектесетін адам: { $name }
support-another = Басқа адам болса екен
support-another-done = Үйлестіруші басқа адам іздейді.
# $name (String)
support-other-than = Мүше бұл адамды қаламайды: { $name }.

## Қалай дайындалып жатыр

support-lines-title = Не дайын болады
support-lines-save = Сақтап, мүшеге хабарлау
support-line-asked = Әлі дайындалып жатыр
# $name (String)
support-option-busy = { $name }: бұл уақытта басқа мүшеге көмектеседі
# $name (String)
support-option-hours = { $name }: әдетте бұл уақытта келе алмайды
support-error-busy = Бұл адам сол уақытта басқа мүшеге көмектеседі. Басқа адамды таңдаңыз.
support-error-line = Тізімнен таңдаңыз.
support-done-asked = Сақталды. Бір бөлігі әлі дайындалып жатыр.

## Үйлестірушінің тізімі

support-board-title = Дайындайтын жағдайлар
# $kind (String)
support-board-title-of = Дайындайтын жағдайлар: { $kind }
support-board-lead = Мұнда көрсетілген әр мүше оның сұрауын қарағаныңызды біледі.
support-board-kind = Қандай жағдай
support-board-any = Барлығы
support-board-show = Көрсету
support-board-none = Дайындайтын ештеңе жоқ.
support-board-what = Не керек
support-board-words = Өз сөзімен жазылған, брондаудың бетінен оқыңыз
support-board-by = Қашанға дейін
support-board-late = Әдеттегіден аз уақыт қалды
support-board-open = Не дайын болатынын белгілеу
# $n (Number)
support-board-more = { $n ->
       *[other] Тағы { $n } сұрау бар. Алдымен осыларды дайындаңыз.
    }
support-calls-title = Қоңырау шалыңыз: көмек енді керек емес
support-call-told = Хабарланды
support-call-done = Белгіленді.

## Кім көмектеседі

support-people-title = Кім көмектеседі
support-people-lead = Мүше көмектесетін адамның атын ғана көреді, телефонын көрмейді.
support-people-new = Адам қосу
support-people-none = Әзірге ешкім жоқ.
support-people-name = Аты-жөні
support-people-name-hint = Мүше осылай оқиды.
support-people-phone = Телефон
support-people-kinds = Немен көмектеседі
support-people-languages = Қай тілде сөйлейді
support-people-days = Әдетте қай күндері келе алады
support-people-from = Сағат нешеден
support-people-until = Сағат нешеге дейін
support-people-save = Сақтау
support-people-back = Тізімге оралу
support-people-saved = Сақталды.
# $name (String)
support-people-remove = Тізімнен алып тастау: { $name }
support-people-remove-text = Аты мен телефоны жойылады.
support-people-remove-do = Алып тастау
support-people-removed = Тізімнен алынды.
# $n (Number)
support-people-promised = { $n ->
       *[other] Алып тастауға болмайды: бұл адам алдағы { $n } келуде көмектеспек. Алдымен басқа адам табыңыз.
    }
support-people-error-name = Аты-жөнін жазыңыз.
support-people-error-phone = Телефон нөмірін жазыңыз. Мысалы: 8 701 234 56 78.
support-people-error-kinds = Немен көмектесетінін белгілеңіз.
support-people-error-days = Кемінде бір күнді белгілеңіз.
support-people-error-from = Сағат нешеден екенін былай жазыңыз: 9:00.
support-people-error-until = Сағат нешеге дейін екенін былай жазыңыз: 18:00.
support-people-error-order = Аяқталуы басталуынан кейін болуы керек.

## Неше күн бұрын сұрау керек

support-kinds-title = Неше жұмыс күні бұрын сұрау керек
support-kinds-lead = Мүше осыны оқиды. Уақыт аз болса да, сұрай алады.
support-kinds-save = Сақтау
support-kinds-saved = Сақталды. Бұрын айтылғаны өзгермейді.
# $most (Number)
support-kinds-error = 0 мен { $most } аралығындағы бүтін сан жазыңыз.
# $what (String)
# $when (String)
message-support-another = Мүше көмектесетін басқа адамды сұрайды: { $what }, { $when }
