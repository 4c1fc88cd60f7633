### Links by e-mail: getting back in, coming in for the first time, confirming an address.


## Asking for one

links-wish-title = Порталға қайта кіру
links-wish-link = Құпиясөзсіз кіру немесе жаңа құпиясөз қою
links-wish-lead = Электрондық поштаңызға сілтеме жібереміз.
links-wish-purpose = Сізге не керек?
links-wish-sign-in = Порталға кіретін сілтеме
links-wish-sign-in-hint = Құпиясөз жазбай кіресіз.
links-wish-password = Жаңа құпиясөз қоятын сілтеме
links-wish-password-hint = Ескі құпиясөз ұмытылса, осыны таңдаңыз.
links-wish-button = Сілтеме жіберу
links-error-purpose = Қай сілтеме керегін таңдаңыз.
links-phone-heading = Электрондық поштаңыз жоқ па?
links-phone-text = Орталыққа келіңіз немесе қоңырау шалыңыз. Сізге кіру кодын береміз.
links-asked = Өтінішіңіз қабылданды.
links-asked-text = Бізде мұндай пошта болса, бірнеше минутта хат келеді. Хаттағы сілтемені ашыңыз.
links-asked-spam = Хат келмесе, «Спам» қалтасын қараңыз.
links-asked-phone = Бізге тек телефоныңызды берген болсаңыз, хат келмейді. Орталықтан код сұраңыз.
links-asked-most = Бір сағатта ең көбі үш хат жіберіледі.
links-asked-again = Басқа пошта жазу

## Opening one

links-sign-in-title = Сілтемемен кіру
links-sign-in-lead = Батырманы бассаңыз, порталға кіресіз.
links-password-title = Жаңа құпиясөз қою
links-password-lead = Жаңа құпиясөз ойлап табыңыз. Басқа құрылғылардан шығасыз.
links-invitation-title = Порталға қош келдіңіз
links-invitation-lead = Құпиясөз ойлап табыңыз. Содан соң порталға кіресіз.
links-confirm-title = Электрондық поштаны растау
# $email (String)
links-confirm-lead = Расталатын пошта: { $email }
links-confirm-button = Поштаны растау
links-confirmed = Электрондық поштаңыз расталды.
links-used-title = Бұл сілтеме қолданылған
links-used-text = Әр сілтеме бір рет қана ашылады.
links-old-title = Сілтеменің мерзімі өтті
links-old-text = Мүмкін, сізге жаңа сілтеме келген. Соңғы хатты ашыңыз.
links-renew = Жаңа сілтеме жіберу
links-renew-text = Жаңа сілтеме сол поштаға келеді.
links-unknown-title = Мұндай сілтеме жоқ
links-unknown-text = Мекенжай толық көшірілмеген болуы мүмкін. Хаттағы сілтемені қайта ашыңыз.

## The letters

links-sign-in = Порталға кіру сілтемесі
links-sign-in-text = Порталға кіру үшін сілтемені ашып, батырманы басыңыз.
links-sign-in-link = Порталға кіру
links-password = Жаңа құпиясөз қою
links-password-text = Сілтемені ашып, жаңа құпиясөз жазыңыз.
links-password-link = Жаңа құпиясөз қою
links-until-hour = Сілтеме бір сағат жарамды және бір рет ашылады.
links-until-weeks = Сілтеме екі апта жарамды және бір рет ашылады.
links-not-you = Мұны сіз сұрамасаңыз, ештеңе істемеңіз.
links-invitation = Сізді порталға шақырамыз
links-invitation-text = Сізге тіркелгі аштық. Сілтемені ашып, құпиясөз ойлап табыңыз.
links-invitation-desk = Қиын болса, орталыққа келіңіз. Кіру кодын береміз.
links-invitation-link = Порталға алғаш рет кіру
links-confirm = Электрондық поштаңызды растаңыз
links-confirm-text = Біреу порталда осы поштаны жазды. Сіз болсаңыз, сілтемені ашып растаңыз.
links-confirm-not-you = Сіз емес болсаңыз, ештеңе істемеңіз. Пошта расталмайды.
links-confirm-link = Поштаны растау
links-changed = Тіркелгіңіздің поштасы өзгерді
links-changed-text = Бұл пошта енді тіркелгіңізде жоқ. Мұны сіз істемесеңіз, бізге бірден хабарласыңыз.
links-not-now = Орталыққа қосылу өтініміңіз туралы
# $reason (String)
links-not-now-reason = Әзірге сізді қабылдай алмаймыз. Себебі: { $reason }
links-not-now-text = Келіспесеңіз, бізге жазыңыз немесе қоңырау шалыңыз.
