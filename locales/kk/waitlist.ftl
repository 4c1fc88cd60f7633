### Күту тізімі.

waitlist-title = Күту тізіміне жазылу
waitlist-link = Маған керек уақыт бос емес: күту тізіміне жазылу
waitlist-text = Өзіңізге керек уақытты таңдаңыз. Орын босаса, оны сіз үшін сақтап, хабар береміз. Жауап беруге 9:00 мен 21:00 арасынан алты сағат беріледі.
waitlist-start = Сізге қай уақыт керек?
waitlist-nothing-full = Бұл күні осындай ұзақтықтағы уақыттың бәрі бос.
waitlist-free = Сол күннің бос уақытын көру
waitlist-short-notice = Орынды басталуына аз қалғанда да ұсынуға болады
waitlist-short-notice-hint = Болмаса орын басталуына бір тәулік қалғанға дейін ғана ұсынылады.
waitlist-notice = Ұсыну мерзімі
waitlist-join = Күту тізіміне жазылу
waitlist-error-free = Бұл уақыт қазір бос: төмендегі сілтеме арқылы брондаңыз.
waitlist-page-title = Күту тізімі
waitlist-page-link = Күту тізімін ашу
# $n (Number)
waitlist-waiting = { $n ->
    [0] Кезекте бірінші сіз тұрсыз.
   *[other] Алдыңызда { $n } адам бар.
}
# $by (String)
waitlist-offered = Орын сіз үшін сақталып тұр. Жауап беру мерзімі: { $by }.
waitlist-booked = Орынды алдыңыз.
waitlist-passed = Орын сізге енді керек болмады. Ол кезектегі келесі адамға берілді.
waitlist-lapsed = Орын сіз үшін сақталды, бірақ уақытында жауап болмады. Ол кезектегі келесі адамға берілді.
waitlist-withdrawn = Сіз бұл кезекте енді жоқсыз.
waitlist-over = Бұл уақытқа орын босамады.
waitlist-booking = Брондауды ашу
waitlist-how = Орын босаса, ол сіз үшін сақталады, сізге хабарлама келеді.
waitlist-accept = Орынды алу
waitlist-pass-title = Орын енді керек емес пе?
waitlist-pass-text = Онда ол кезектегі келесі адамға бірден беріледі.
waitlist-pass = Орыннан бас тарту
waitlist-withdraw = Күту тізімінен шығу
waitlist-done-joined = Дайын. Сіз күту тізіміндесіз.
waitlist-gone = Бұл орын сіз үшін енді сақталмайды.
waitlist-list = Күту тізімі
waitlist-here = Сіз бұл күту тізімінде барсыз.

## Messages

# $what (String)
# $when (String)
message-place-offered = Орын босады, ол сіз үшін сақталып тұр: { $what }, { $when }
# $by (String)
message-place-offered-text = Орынды алу немесе одан бас тарту мерзімі: { $by }.
message-place-offered-other = Одан кейін ол кезектегі келесі адамға беріледі.
# $what (String)
# $when (String)
message-offer-lapsed = Орын сіз үшін енді сақталмайды: { $what }, { $when }
message-offer-lapsed-text = Уақытында жауап болмады, орын кезектегі келесі адамға берілді. Күту тізіміне қайта жазылуға болады.

job-offers = Күту тізімінен орын ұсыну
