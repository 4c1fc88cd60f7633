### Joining at the desk, and codes.


joining-new-title = Жаңа мүшені тіркеу
joining-new-lead = Тіркелгі бірден ашылады. Кіру үшін код беріледі.
joining-surname = Тегі (міндетті емес)
joining-given-name = Аты
joining-patronymic = Әкесінің аты (бар болса)
joining-reads = Қай тілде оқиды?
joining-new-button = Тіркеу және код беру
joining-error-name = Атын жазыңыз.
joining-error-login = Телефон нөмірін немесе электрондық поштаны дұрыс жазыңыз.
joining-error-language = Тілін таңдаңыз.
joining-error-taken = Бұл телефонмен немесе поштамен тіркелгі бар. Оған жаңа код беріңіз.
joining-error-nobody = Бұл телефонмен немесе поштамен ешкім тіркелмеген.
joining-error-roles = Бұл адамның рөлі бар. Оған кодты әкімші ғана бере алады.
joining-code-title = Кіру кодын беру
joining-code-lead = Құпиясөзін ұмытқан адамға код беріңіз. Код екі апта жарамды.
joining-code-login = Оның телефоны немесе электрондық поштасы
joining-code-button = Код беру
joining-given-title = Кіру коды
joining-given-lead = Осы бетті басып шығарып, адамның өзіне беріңіз. Немесе дауыстап оқыңыз.
joining-given-open = Мына бетті ашыңыз:
joining-given-login = Жазыңыз:
joining-given-code = Кодты және өзіңіз ойлаған құпиясөзді жазыңыз.
joining-given-until = Код жарамды мерзім:
joining-given-once = Код бір-ақ рет көрсетіледі. Жоғалса, жаңасын беріңіз.
code-title = Кодпен кіру
code-lead = Орталықта берілген кодты жазып, құпиясөз ойлап табыңыз.
code-code = Код
code-code-hint = Он сан. Арасында бос орын болса, ештеңе етпейді.
code-button = Құпиясөзді сақтап, кіру
joining-error-code-empty = Кодты жазыңыз.
joining-error-code-wrong = Код жарамайды. Телефон мен кодты тексеріңіз немесе жаңа код сұраңыз.
code-link = Кодым бар
joining-code-password = Өз құпиясөзіңіз (міндетті емес)
joining-code-password-hint = Тек рөлі бар адамға код бергенде керек.
joining-error-password = Бұл адамның рөлі бар. Өз құпиясөзіңізді жазыңыз.
