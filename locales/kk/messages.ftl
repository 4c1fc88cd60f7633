### Messages: what people are told, in the inbox, by e-mail and aloud.


## Kinds: the fact on one line, then what else there is to know

# $what (String)
# $day (String)
# $hours (String)
message-visit = { $what }: { $day }, { $hours }
# $what (String)
# $when (String)
message-received = Өтініміңіз келді: { $what }, { $when }
# $by (String)
message-received-text = Жауап беру мерзімі: { $by }.
# $what (String)
# $when (String)
message-approved = Брондау мақұлданды: { $what }, { $when }
message-approved-text = Келе алмасаңыз, брондаудан бас тартыңыз. Сонда орын басқа адамға тиеді.
# $what (String)
# $when (String)
message-declined = Өтінім қабылданбады: { $what }, { $when }
# $what (String)
# $when (String)
message-cancelled = Орталық брондаудан бас тартты: { $what }, { $when }
# $reason (String)
message-reason = Себебі: { $reason }
message-reason-inside = Себебі порталда жазылған. Оқу үшін порталға кіріңіз.
message-refused-text = Басқа уақытты таңдай аласыз. Келіспесеңіз, бізге жазыңыз немесе қоңырау шалыңыз.
# $what (String)
# $when (String)
message-given-up = Брондаудан бас тарттыңыз: { $what }, { $when }
message-given-up-text = Бұл уақыт енді бос. Қаласаңыз, басқа уақытты брондаңыз.
# $what (String)
# $when (String)
message-expired = Өтінім уақытында қаралмады: { $what }, { $when }
message-expired-text = Кешіріңіз, жауап беріп үлгермедік. Басқа уақытты таңдаңыз немесе бізге қоңырау шалыңыз.
# $what (String)
# $when (String)
message-reminder-day = Еске салу: { $what }, { $when }
# $what (String)
# $when (String)
message-reminder-hours = Жақында басталады: { $what }, { $when }
message-late-text = Кешіксеңіз, бізге қоңырау шалыңыз. Сізді күтеміз.
# $what (String)
# $when (String)
message-booking-news = Брондау туралы жаңалық: { $what }, { $when }
message-booking-news-inside = Оқу үшін порталға кіріңіз.
# $what (String)
# $when (String)
message-support-arranged = Жағдай дайын болады: { $what }, { $when }
# $what (String)
# $when (String)
message-support-not-possible = Бұл жолы жағдай жасау мүмкін болмады: { $what }, { $when }
message-support-not-possible-text = Брондауыңыз қалады. Себебі брондау бетінде жазылған.
# $what (String)
# $when (String)
message-support-withdrawn = Жағдай жасау енді керек емес: { $what }, { $when }
message-support-withdrawn-text = Брондау қалады. Ештеңе дайындаудың қажеті жоқ.
# $what (String)
# $when (String)
message-waits = Өтінім жауап күтіп тұр: { $what }, { $when }
# $by (String)
message-waits-text = Жауап беру мерзімі: { $by }.
# $n (Number)
message-requests-wait = Жауап күтіп тұрғаны: { $n } өтінім
# $n (Number)
message-decide-soon = Жауап беру мерзімі таяды: { $n } өтінім
# $by (String)
message-decide-soon-text = Мерзімі: { $by }. Содан соң портал өзі шешеді.
# $day (String)
message-card-expires = Картаңыз жойылады: { $day }
message-card-expires-text = Ол көптен бері қолданылмады. Керек болса, бетінде бәрі дұрыс екенін растаңыз.
# $name (String)
message-mail-refused = Хат бармады: { $name }
message-mail-refused-text = Пошта сервері мекенжайды қабылдамады. Бұл адам енді хабарласу тізімінде.
message-password-changed = Құпиясөзіңіз өзгерді
message-password-changed-text = Басқа құрылғылардан шықтыңыз. Мұны сіз істемесеңіз, бізге бірден хабарласыңыз.
message-details-entered = Біреу порталда сіздің деректеріңізді жазды
message-details-entered-text = Сізде тіркелгі бар. Кіре алмай жүрсеңіз, сілтемені ашыңыз.
message-details-entered-not-you = Бұл сіз болмасаңыз, ештеңе істемеңіз.
message-welcomed = Орталыққа қош келдіңіз
message-welcomed-text = Сізді мүшелікке қабылдадық. Порталға кіріп, орын брондай аласыз.
message-applied = Орталыққа қосылғысы келетін адам бар
message-answer = Жазғаныңызға жауап
message-answer-inside = Жауап порталда жазылған. Оқу үшін порталға кіріңіз.
# $about (String)
message-answer-about = Жазғаныңыз: { $about }
# $what (String)
# $when (String)
message-open-booking = Брондауды ашу: { $what }, { $when }
# $day (String)
message-account-ends = Тіркелгіңіз жабылады. Күні: { $day }.
message-account-ends-text = Екі жылдай порталға кірмедіңіз. Сол күні деректеріңіз өшіріледі.
message-account-ends-stay = Қалғыңыз келсе, сол күнге дейін бір рет кіріңіз немесе орталыққа айтыңыз.
message-second-step-on = Кірудің екінші қадамы қосылды.
message-second-step-off = Кірудің екінші қадамы алып тасталды.
message-second-step-text = Мұны сіз сұрамаған болсаңыз, құпиясөзіңізді өзгертіп, орталыққа айтыңыз.
# $member (String)
message-helper-offered = Сізден көмек сұрайды: { $member }
message-helper-offered-text = Бұл адам үшін порталда әрекет ете аласыз. «Көмекшілер» бетінде келісіңіз немесе бас тартыңыз.
# $login (String)
message-offer-declined = Көмек сұрауы қабылданбады: { $login }
message-offer-declined-text = Бұл адам сіз үшін әрекет етпейді. Басқа көмекші қоса аласыз.
message-helper-recorded = Көмекшінің құқығы жазылды
message-helper-recorded-text = Не істеуге болатыны «Көмекшілер» бетінде тұр. Қате болса, бізге қоңырау шалыңыз.
message-helper-ended = Көмекшінің құқығы аяқталды
message-helper-ended-text = Бұл адам енді порталда ол үшін әрекет ете алмайды.
# $helper (String)
message-helper-who = Көмекші: { $helper }
# $helper (String)
message-helper-representative = Заңды өкіл: { $helper }
# $member (String)
message-helper-for = Кім үшін: { $member }
# $by (String)
message-by-helper = Мүше үшін жасаған адам: { $by }
# $what (String)
# $when (String)
message-given-up-for = Сіз үшін брондаудан бас тартылды: { $what }, { $when }
message-for-member-alone = Мұның мәтінін тек мүшенің өзі оқи алады.
message-handed-over = Басқа үйлестірушінің жұмысын енді сіз жалғастырасыз
# $n (Number)
message-handed-over-requests = Шешілмеген өтінім: { $n }.
# $n (Number)
message-handed-over-supports = Ұйымдастырылатын көмек: { $n }.
# $names (String)
message-handed-over-where = Не жөнінде: { $names }.

# $what (String)
# $when (String)
message-moved = Брондау уақыты ауысты: { $what }, { $when }
# $stay (String)
message-moved-text = Бұрынғы уақыты: { $stay }.
# $stay (String)
message-move-wished = Қалаған уақыт: { $stay }.
# $what (String)
# $when (String)
message-move-received = Уақытты ауыстыру өтініміңіз келді: { $what }, { $when }
message-move-received-text = Шешім шыққанша брондау бұрынғы уақытында қалады.
# $what (String)
# $when (String)
message-move-refused = Брондау бұрынғы уақытында қалды: { $what }, { $when }
message-move-expired = Кешіріңіз, жауап беріп үлгермедік.
# $what (String)
# $when (String)
message-move-waits = Уақытты ауыстыру туралы өтінім: { $what }, { $when }
# $what (String)
# $when (String)
message-support-moved = Брондау уақыты ауысты, жағдайды қайта қараңыз: { $what }, { $when }
message-support-moved-text = Жағдай жасау өтініміне қайта жауап керек.

message-sign-in-card-given = Сізге кіру картасы жасалды
message-sign-in-card-given-text = Ол орталықтың компьютерінде брондауларыңыз бен хабарламаларыңызды ашады. Сұрамаған болсаңыз, бізге айтыңыз. Оны бірден тоқтатамыз.
message-sign-in-card-stopped = Кіру картаңыз енді жарамайды
message-sign-in-card-stopped-text = Оны орталықтың қызметкері тоқтатты. Жаңасы керек болса, бізге айтыңыз.
# $what (String)
# $when (String)
message-place-closed = Брондауыңызға басқа уақыт керек: { $what }, { $when }
message-place-out-of-order = Ол сол уақытта жөндеуде болады.
message-place-not-open = Ол сол уақытта жабық болады.
message-place-closed-text = Брондауды басқа уақытқа ауыстырыңыз немесе одан бас тартыңыз. Көмек керек болса, бізге қоңырау шалыңыз.
# $what (String)
# $when (String)
message-place-open-again = Брондауыңыз күшінде: { $what }, { $when }
message-place-open-again-text = Сол уақытта ашық болады. Ештеңе істеудің қажеті жоқ.

# $what (String)
# $when (String)
message-question = Үйлестірушінің сұрағы бар: { $what }, { $when }
# $when (String)
message-question-text = Сұрақты брондау бетінде оқып, жауап беріңіз. Шешім мерзімі: { $when }.

# $what (String)
# $when (String)
message-reminded = Мүше жауап күтіп отырғанын еске салды: { $what }, { $when }
