### One's own account.


account-title = Тіркелгім
account-name = Аты-жөні
account-phone = Телефон нөмірі
account-email = Электрондық пошта
account-none = Жазылмаған
account-data = Деректеріңіз
account-data-text = Портал сіз туралы не сақтайтынын көре аласыз, оны алып кете аласыз.
account-sessions = Қайда кіріп тұрсыз
account-sessions-text = Танымайтын жазба болса, оны жауып, құпиясөзді өзгертіңіз.
account-session-this = Осы құрылғы.
account-session-since = Кірген уақыты:
account-session-seen = Соңғы рет:
account-session-shared = Ортақ компьютер.
account-session-end = Жабу
account-sessions-end = Басқа құрылғылардың бәрінен шығу
account-session-ended = Сол құрылғыдан шықтыңыз.
account-sessions-ended = Басқа құрылғылардың бәрінен шықтыңыз.
account-password-title = Құпиясөзді өзгерту
account-password-lead = Құпиясөз өзгерген соң басқа құрылғылардан шығасыз.
account-password-current = Қазіргі құпиясөз
account-password-new = Жаңа құпиясөз
account-password-hint = Кемінде 12 таңба. Бірнеше сөз болғаны дұрыс.
account-password-repeat = Құпиясөзді қайталаңыз
account-password-keep = Өзгертпей қайту
account-password-changed = Құпиясөз өзгерді.
account-error-current-empty = Қазіргі құпиясөзді жазыңыз.
account-error-current-wrong = Қазіргі құпиясөз қате.
# $n (Number)
account-error-short = Кемінде { $n } таңба жазыңыз.
account-error-common = Бұл құпиясөзді табу оңай. Басқасын ойлап табыңыз.
account-error-not-repeated = Екі құпиясөз бірдей емес. Қайта жазыңыз.
