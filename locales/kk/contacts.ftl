### The contact list: whom coordinators tell by hand.

contacts-title = Хабарласу тізімі
# $n (Number)
contacts-count = Қазір хабар күтіп тұрғаны: { $n } адам.
# $n (Number)
contacts-home = Хабарласу керек: { $n } адам
contacts-none = Қазір хабарласатын адам жоқ.
contacts-now = Қазір хабарласу керек
contacts-later = Кейінірек
contacts-more = Тізімде тағы адам бар. Бірнешеуіне хабарлаған соң олар да көрінеді.
contacts-way = Қалай хабарласу керек
contacts-call = Қоңырау шалыңыз:
contacts-write = Қоңырау шалмаңыз, SMS немесе мессенджерге жазыңыз:
contacts-helper = Көмекшісі арқылы:
contacts-in-person = Орталыққа келгенде айтыңыз.
contacts-no-phone = Телефон нөмірі белгісіз. Келгенде айтыңыз.
contacts-next-visit = Келесі келуі
contacts-next-visit-none = Алда мақұлданған брондау жоқ.
contacts-not-before = Осы уақыттан бұрын емес
contacts-spoken = Сөйлесу тілі
contacts-words = Айтатын сөз
# $name (String)
# $centre (String)
contacts-greeting = Сәлеметсіз бе, { $name }! Бұл – «{ $centre }» орталығы.
contacts-tried = Бұрын хабарласқанымыз
contacts-tried-reached = хабарланды
contacts-tried-no-answer = жауап болмады
# $when (String)
contacts-tried-again = қайта хабарласу уақыты: { $when }
contacts-reached = Хабарланды
contacts-no-answer = Жауап жоқ
contacts-again-when = Қашан қайта хабарласу керек?
contacts-again = Қайта хабарласу уақытын сақтау
contacts-done-reached = Адамға хабарланды. Ол тізімнен шықты.
contacts-done-no-answer = Жауап болмағаны жазылды. Бір сағаттан кейін тағы хабарласыңыз.
contacts-done-again = Қайта хабарласу уақыты сақталды.
contacts-error-done = Мұны басқа үйлестіруші істеп қойған немесе хабар ескірген. Тізім жаңартылды.
contacts-error-past = Бұл уақыт өтіп кетті. Кейінгі уақытты жазыңыз.
