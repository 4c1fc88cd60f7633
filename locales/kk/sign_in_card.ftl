### The card for people who cannot manage a password.


sign-in-card-title = Картамен кіру
sign-in-card-lead = Картаның QR-кодын сканерге көрсетіңіз немесе сандарын жазыңыз.
sign-in-card-digits = Картадағы сандар
sign-in-card-digits-hint = Жиырма сан. Арасында бос орын болса, ештеңе етпейді.
sign-in-card-elsewhere = Карта орталықтың компьютерлерінде ғана жұмыс істейді.
sign-in-card-elsewhere-next = Мұнда құпиясөзбен немесе поштаға келген сілтемемен кіріңіз.
sign-in-card-back = Басқаша кіру
sign-in-card-link = Картам бар
sign-in-card-error-empty = Картадағы сандарды жазыңыз.
sign-in-card-error-length = Картада жиырма сан бар. Барлығын жазыңыз.
sign-in-card-error-wrong = Карта жарамайды. Сандарды тексеріңіз немесе жаңа карта сұраңыз.
sign-in-card-desk-title = Кіру картасы
sign-in-card-desk-lead = Құпиясөз қиын болса, адамға карта беріңіз. Карта орталықтың компьютерлерінде ғана жұмыс істейді.
sign-in-card-desk-limits = Картамен адам өз брондаулары мен хабарламаларын ғана ашады.
sign-in-card-what = Не істейміз?
sign-in-card-give = Жаңа карта беру. Ескісі жарамайды.
sign-in-card-end = Картаны тоқтату
sign-in-card-password = Өз құпиясөзіңіз
sign-in-card-password-hint = Карта бергенде ғана керек.
sign-in-card-error-what = Біреуін таңдаңыз.
sign-in-card-error-roles = Бұл адамның рөлі бар. Ол құпиясөзбен кіреді.
sign-in-card-error-none = Бұл адамның картасы жоқ.
sign-in-card-ended = Карта енді жарамайды.
sign-in-card-given-title = Карта дайын
sign-in-card-given-open = Орталықтың компьютерінде «Кіру» бетінен «Картам бар» дегенді таңдаңыз.
sign-in-card-given-scan = QR-кодты сканерге көрсетіңіз немесе сандарды жазыңыз.
sign-in-card-given-lost = Карта жоғалса, бізге айтыңыз. Оны бірден тоқтатамыз.
sign-in-card-given-once = Карта бір-ақ рет көрсетіледі. Жоғалса, жаңасын беріңіз.
sign-in-card-own = Онымен орталықтың компьютерлерінде құпиясөзсіз кіресіз.
sign-in-card-own-given = Берілген уақыты:
sign-in-card-closed-title = Картамен бұл бет ашылмайды
sign-in-card-closed-text = Сіз картамен кірдіңіз. Карта брондауларыңыз бен хабарламаларыңызды ғана ашады.
sign-in-card-closed-next = Шығып, құпиясөзбен кіріңіз. Немесе қызметкерден көмек сұраңыз.
