### Finding a free time across all that can be booked.

find-title = Қашан келгіңіз келеді?
find-link = Бос уақытты табу
find-lead = Қашан және неше адам келетінін жазыңыз. Бос уақыт тізімі шығады, ең жақыны бірінші.
find-date = Күн
find-date-hint = Мысалы: 25.11.2026.
find-until = Соңғы күн (міндетті емес)
# $n (Number)
find-until-hint = Бірнеше күн ыңғайлы болса жазыңыз. Ең көбі { $n } күн.
find-part = Тәуліктің қай кезі
find-part-any = Кез келген
find-length = Қанша уақытқа?
find-people-hint = Сізді қоса, көмекшілерсіз.
find-what = Нені брондағыңыз келеді?
find-what-any = Кез келгені
find-what-one = Мыналардың бірі
find-search = Бос уақытты көрсету
find-found = Бос уақыт
find-none = Бұл кезде бос уақыт жоқ
find-nowhere = Төменде іздеуді өзгертіңіз немесе бізге қоңырау шалыңыз: бірге табамыз.
find-near = Ең жақыны мынау. Уақытты таңдаңыз.
find-choose = Уақытты таңдаңыз
# $first (String)
# $last (String)
find-days = { $first } – { $last }
# $when (String)
# $name (String)
find-slot = { $when }, { $name }
# $day (String)
# $hours (String)
find-on-day = { $day }, { $hours }
find-earlier = Ертерек уақытты көрсету
find-later = Кейінгі уақытты көрсету
find-again = Іздеуді өзгерту
find-own = Сіздің брондауыңыз бар уақыт көрсетілмеген.
find-other-time = Тәуліктің басқа кезі
find-other-days = Басқа күндер
find-other-what = Басқа нәрсе
# $length (String)
find-other-length = Қысқарақ: { $length }
find-error-order = Соңғы күн бірінші күннен бұрын тұр. Екеуін тексеріңіз.
# $n (Number)
find-error-days = Ең көбі { $n } күн таңдаңыз.
find-error-choose = Уақытты таңдаңыз.
