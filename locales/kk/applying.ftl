### Asking to join, and the welcome.


## The public form

join-title = Орталыққа қосылу
join-link = Қосылуға өтініш беру
join-lead = Аты-жөніңізді және сізбен қалай хабарласатынымызды жазыңыз.
join-contact = Сізбен қалай хабарласамыз?
join-contact-hint = Екеуінің бірін жазсаңыз жетеді.
join-phone = Телефон нөмірі
join-email = Электрондық пошта
join-password = Құпиясөз (міндетті емес)
join-password-hint = Құпиясөзсіз де болады. Онда сілтеме немесе орталықтан код аласыз.
join-password-new = Құпиясөз
join-button = Өтініш жіберу
join-have-account = Тіркелгіңіз бар ма?
join-received = Өтінішіңіз жіберілді.
join-received-text = Үйлестіруші оны қарап, сізге хабарласады.
join-received-email = Поштаңызды жазсаңыз, хат келеді. Ондағы нұсқауды орындаңыз.
join-received-call = Хабар болмаса, бізге қоңырау шалыңыз.
waiting-title = Өтінішіңіз қаралып жатыр
waiting-text = Құпиясөз дұрыс. Үйлестіруші сізді қабылдаған соң порталға кіресіз.
waiting-call = Көп күтсеңіз, бізге қоңырау шалыңыз.

## The desk

applications-title = Қосылуға өтініштер
# $n (Number)
applications-count = Күтіп тұрғаны: { $n } адам
applications-since = Өтініш уақыты
# $n (Number)
applications-days = { $n } күн күтіп тұр
applications-confirmed = (расталған)
applications-unconfirmed = (расталмаған)
applications-again = Бұл адамның тіркелгісі бар. Мүмкін, порталға кіре алмай жүр.
applications-returns = Бұл адам бұрын мүше болған.
applications-settled = Шешілді
applications-settled-done = Өтініш жабылды.
applications-welcome = Қабылдау
applications-welcomed = Адам қабылданды. Оған хабар жіберілді.
applications-invited = Адам қабылданды. Поштасына шақыру жіберілді.
applications-welcomed-code = Адам қабылданды. Енді оған кіру кодын беріңіз.
applications-not-now = Әзірге қабылдамау
applications-refused = Адамға себебі хатпен жіберілді.
applications-refused-call = Өтініш жабылды. Себебін адамға телефонмен айтыңыз.
applications-error-reason = Себебін жазыңыз.
not-now-title = Әзірге қабылдамау
not-now-mailed = Себебін адам хаттан оқиды.
not-now-call = Бұл адамда пошта жоқ. Себебін оған телефонмен айтыңыз.
not-now-reason = Себебі
not-now-reason-hint = Мысалы: қазір бос орын жоқ, көктемде қайта жазыңыз.
not-now-back = Өтініштерге оралу
