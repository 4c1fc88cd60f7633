### Something is wrong: the form at the foot of every page, and its readers.

feedback-link = Бірдеңе дұрыс емес пе? Бізге жазыңыз
feedback-second-look = Келіспейсіз бе? Қайта қарауды сұраңыз

## The form

feedback-title = Бізге жазыңыз
feedback-lead = Не дұрыс емес екенін айтыңыз. Тыңдаймыз және жөндейміз.
feedback-kind = Не туралы жазасыз
feedback-kind-barrier = Кедергі
feedback-kind-complaint = Шағым
feedback-kind-second-look = Бас тартуды қайта қарау
feedback-text = Не болды
feedback-text-hint = Өз сөзіңізбен жазыңыз. Ең көбі 2000 таңба.
feedback-without-name = Атымды көрсетпеу
feedback-without-name-hint = Онда кім жазғанын білмейміз, сондықтан жауап бере алмаймыз.
feedback-contact = Қалай жауап берейік (міндетті емес)
feedback-contact-hint = Телефон немесе электрондық пошта.
feedback-send = Жіберу
feedback-sent = Жіберілді. Жазғаныңызға рақмет.
feedback-sent-title = Бізге жеткізгеніңізге рақмет
feedback-sent-next = Жазғаныңызды әкімші оқиды. Басқа ешкім көрмейді.
feedback-sent-answer = Атыңызбен жазсаңыз, жауап хабарламаларыңызға келеді.
feedback-sent-call = Шұғыл болса, қоңырау шалыңыз:
feedback-error-kind = Не туралы жазатыныңызды таңдаңыз.
feedback-error-text = Мәтінді жазыңыз.
# $phone (String)
feedback-error-many = Қазір хат тым көп келді. Бір сағаттан соң жіберіңіз немесе қоңырау шалыңыз: { $phone }.

## For administrators

feedback-reports-title = Келген шағымдар мен кедергілер
feedback-show = Қайсысын көрсету
feedback-show-open = Жауап күтіп тұрғандар
feedback-show-answered = Жауап берілгендер
feedback-reports-none = Мұнда ештеңе жоқ.
feedback-pages = Беттер
feedback-newer = Жаңалары
feedback-older = Ескілері
feedback-counts = Айлар бойынша
feedback-counts-caption = Әр айда қанша жазба келді
feedback-month = Ай
feedback-nameless = Аты көрсетілмеген
feedback-report = Жазба
feedback-report-kind = Не туралы
feedback-report-at = Қашан
feedback-report-by = Кімнен
feedback-report-contact = Қалай жауап беру керек
feedback-report-page = Қай беттен
feedback-report-text = Не жазды
feedback-answer = Жауап
feedback-answer-text = Жауап мәтіні
feedback-answer-hint = Ол адамның хабарламаларына барады. Ең көбі 2000 таңба.
feedback-answer-send = Жауап жіберу
feedback-note = Ескертпе
feedback-note-text = Ескертпе мәтіні
feedback-note-hint = Аты көрсетілмеген, сондықтан ешкімге жіберілмейді. Ең көбі 2000 таңба.
feedback-note-save = Ескертпені сақтау
feedback-done-answered = Жауап жіберілді.
feedback-done-noted = Ескертпе сақталды.
feedback-error-answered = Бұған басқа адам жауап беріп қойды. Төменнен оқыңыз.
feedback-back = Барлық жазбаға оралу
