### Жабдықты уақытша сұрау, сақтап қою, брондалатын жабдық.

borrow-title = Уақытша алуға болатын жабдық
borrow-nav = Жабдық алу
borrow-lead = Орталық мүшелері бұл жабдықты үйге уақытша ала алады.
borrow-nothing = Қазір уақытша алуға болатын жабдық жоқ.
borrow-kind = Түрі
borrow-kind-any = Барлығы
borrow-show-all = Барлығын көрсету
borrow-ask = Осыны сұрау
# $n (Number)
borrow-free = Қазір бар: { $n }
# $day (String)
borrow-before = Қазір бар, бірақ ертерек қайтару керек. Бронның басталуы: { $day }.
# $day (String)
borrow-back-on = Қазір бәрі берілген немесе сақталған. Келесісі босайтын күн: { $day }.
borrow-asked = Бұл жабдықты сұрап қойғансыз.
borrow-none-now = Қазір бос дана жоқ. Қашан болатыны әлі белгісіз.
borrow-new-title = Уақытша алуды сұрау
borrow-from = Алып кететін күніңіз
borrow-from-hint = Мысалы: 25.11.2026 немесе 25 қараша. Орталық ашық күнді таңдаңыз.
borrow-until = Қайтаратын күніңіз
# $n (Number)
borrow-until-hint = Мысалы: 02.12.2026 немесе 2 желтоқсан. Ең ұзағы { $n } күн.
borrow-purpose = Не үшін керек (міндетті емес)
borrow-purpose-hint = Мұны тек сіз бен қызметкерлер көреді. Ең көбі 300 таңба.
borrow-shown = Қалай пайдалану керегін көрсету қажет
borrow-shown-yes = Қалай пайдалану керегін көрсетеміз.
borrow-leave = Сұрамай шығу
borrow-check-title = Өтінімді тексеру
borrow-what = Не сұрайсыз
borrow-check-next = Өтінімді қызметкер қарайды. Жауабы хабарламаларыңызға келеді.
borrow-send = Өтінімді жіберу
borrow-change = Өзгерту
borrow-own-title = Жабдыққа өтінімдеріңіз
borrow-own-open = Қазіргі өтінімдер
borrow-own-none = Қазір өтінім жоқ.
borrow-own-over = Аяқталған өтінімдер
borrow-bring = Алып кетуге келгенде қызметкерге атыңызды айтыңыз.
borrow-withdraw = Өтінімді қайтарып алу
borrow-answer = Себебі
borrow-sent = Өтінім жіберілді. Қызметкер қараған соң хабар аласыз.
borrow-withdrawn = Өтінім қайтарып алынды.
borrow-over-meanwhile = Бұл өтінім осы арада аяқталды. Не болғаны төменде жазылған.
borrow-for-another = Өтінім басқа адам үшін толтырылған, сондықтан жіберілмеді. Қазіргі адам үшін қайта толтырыңыз.
# $from (String)
# $until (String)
borrow-days = Алып кету: { $from }. Қайтару: { $until }.
borrow-error-day = Күнді былай жазыңыз: 25.11.2026 немесе 25 қараша.
borrow-error-past = Бұл күн өтіп кетті. Басқа күнді таңдаңыз.
# $n (Number)
borrow-error-far = Бұл күн тым алыс. Бүгіннен бастап ең көбі { $n } күн.
# $day (String)
borrow-error-closed = Бұл күні орталық жабық. Келесі ашық күн: { $day }.
borrow-error-backwards = Қайтаратын күн алып кететін күннен бұрын болмауы керек.
# $n (Number)
borrow-error-long = Бұл тым ұзақ. Ең ұзағы { $n } күн.
borrow-error-asked = Бұл жабдықты сұрап қойғансыз. Бұрынғы өтінімнің жауабын күтіңіз немесе оны қайтарып алыңыз.
borrow-state-waiting = Қызметкер әлі қараған жоқ.
# $day (String)
borrow-state-approved = Сізге сақтап қойдық. Алып кететін соңғы күн: { $day }.
borrow-state-collected = Алып кеттіңіз.
borrow-state-declined = Бұл жолы бере алмаймыз.
borrow-state-withdrawn = Өтінім қайтарып алынған.
borrow-state-released = Сақтап тұра алмадық.
borrow-state-undecided = Уақытында қарай алмадық.
borrow-state-lapsed = Алып кету мерзімі өтті.

## Қызметкерге

loan-requests-title = Уақытша алуға өтінімдер
loan-requests-waiting = Шешім күтетін өтінімдер
loan-requests-none = Шешім күтетін өтінім жоқ.
loan-requests-kept = Сақталып тұрған жабдық
loan-request-today = Бүгін алып кететіндер
loan-request-today-none = Бүгін ешкім алып кетпейді.
loan-request-piece = Сақталған дана
loan-request-kept-for = Кімге сақталған
# $name (String)
# $day (String)
loan-request-kept-until = { $name }. Сақталатын соңғы күн: { $day }.
loan-request-made-at = Өтінім берілген уақыт
loan-request-since = Қанша күтті
loan-request-since-any = Кез келген уақыт
# $n (Number)
loan-request-since-days = Күннен көп: { $n }
loan-request-title = Жабдыққа өтінім
loan-request-member = Кім сұрайды
loan-request-made-by = Кім толтырды
loan-request-days = Қай күндері
loan-request-hand-over = Тапсыру
loan-request-hand-over-any = Дананы таңдап, тапсыру
loan-request-decide = Шешім
loan-request-choice = Не істейміз?
loan-request-no-piece = Қазір бұл күндерге дайын дана жоқ. Біреуі қайтқанша күтіңіз немесе себебін жазып бас тартыңыз.
loan-request-keep = Осы дананы сақтау
loan-request-later = Сақтаймыз, дананы тапсырғанда таңдаймыз
loan-request-decline = Бере алмаймыз
loan-request-release = Енді сақтамаймыз
loan-request-reason = Бере алмау себебі
loan-request-reason-hint = Мүше осыны оқиды. Ең көбі 300 таңба.
loan-request-save = Шешімді сақтау
loan-request-back = Өтінімдерге қайту
loan-request-error-nothing = Не істейтінімізді таңдаңыз.
loan-request-error-reason = Себебін жазыңыз. Мүше оны оқиды.
loan-request-error-over = Сұралған күндер өтіп кетті. Енді тек бас тартуға болады.
loan-request-error-not-there = Бұл дана енді дайын емес немесе басқаға сақталған. Басқасын таңдаңыз.
loan-request-error-booked = Бұл дана осы күндері брондалған. Басқасын таңдаңыз.
loan-request-error-none-free = Бұл күндерге бос дана жоқ: бәрі берілген немесе уәде етілген.
# $name (String)
loan-request-error-changed = Өтінім осы арада өзгерді. Соңғы өзгерткен адам: { $name }. Бетті қарап шығыңыз.
loan-request-waiting = Шешім күтеді.
# $day (String)
loan-request-kept = Сақталып тұр. Соңғы күні: { $day }.
loan-request-collected = Алып кетті.
loan-request-declined = Берілмеді.
loan-request-withdrawn = Өтінім кері алынды.
loan-request-released = Сақтау тоқтатылды.
loan-request-undecided = Уақытында шешілмеді.
loan-request-lapsed = Алып кетпеді.
loan-request-done-approved = Сақталды. Мүшеге хабар жіберілді.
loan-request-done-changed = Басқа таңдау сақталды.
loan-request-done-declined = Мүшеге бере алмайтынымыз туралы хабар жіберілді.
loan-request-done-released = Енді сақталмайды. Мүшеге хабар жіберілді.

## Брондалатын жабдық

bookable-title = Жабдықты орталықта брондау
bookable-lead = Бір дананы үйге де беруге, орталықта да брондауға болады. Екеуі бір уақытқа түспейді.
bookable-resource = Бұл дана қай брондаудың ішінде?
bookable-resource-hint = Дана берілгенде бұл брондауға болатын саннан шығады.
bookable-none = Ешқайсысының ішінде емес
bookable-needed = Келесі брондау уақыты:
bookable-needed-text = Үйге тек осы уақытқа дейін беруге болады.
bookable-saved = Сақталды.
bookable-error-nothing = Тізімнен таңдаңыз.
bookable-error-full = Бұл брондаудың барлық данасы белгілі. Алдымен біреуін шығарыңыз немесе санын көбейтіңіз.
bookable-error-changed = Мұны осы арада басқа адам өзгертті. Тағы таңдап, сақтаңыз.
bookable-error-away = Бұл құрылғы қазір орталықта жоқ. Алдымен қайтарылғанын жазыңыз.

## Хабарлар

# $what (String)
message-loan-approved = Алып кетуге дайын: { $what }
# $day (String)
message-loan-collect-by = Алып кететін соңғы күн: { $day }.
# $what (String)
message-loan-declined = Бере алмаймыз: { $what }
# $what (String)
message-loan-released = Сақтап тұра алмадық: { $what }
# $what (String)
message-loan-undecided = Уақытында қарай алмадық: { $what }
message-loan-undecided-text = Кешіріңіз. Қажет болса, қайта сұраңыз.
# $what (String)
message-loan-lapsed = Енді сақталмайды: { $what }
message-loan-lapsed-text = Алып кету мерзімі өтті. Қажет болса, қайта сұраңыз.
# $day (String)
message-loan-approved-outside = Сұраған жабдығыңызды алып кетуге болады (берілетін күні: { $day })
# $day (String)
message-loan-news-outside = Жабдыққа өтініміңізге жауап бар (сұралған күні: { $day })
message-loan-inside = Толығырақ порталда жазылған.
job-reservations = Алып кетілмеген жабдықты босату
journal-loan-request-decided = Жабдыққа өтінімді шешті
journal-item-bookable = Жабдықты брондауды өзгертті
