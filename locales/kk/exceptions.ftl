### Бір орынның жеке күндердегі жағдайы туралы сөздер.

exceptions-title = Жеке күндер: жөндеуде, жабық, басқа уақытта ашық
exceptions-lead = Бұл күндері апталық жұмыс уақыты қолданылмайды.
exceptions-coming = Белгіленген күндер
exceptions-none = Күндер белгіленбеген.
exceptions-new = Басқа күндерді белгілеу
exceptions-what = Бұл күндері не болады?
exceptions-what-order = Жөндеуде болады
exceptions-what-closed = Жабық болады
exceptions-what-hours = Басқа уақытта ашық болады
exceptions-from = Бірінші күн
exceptions-day-hint = Мысалы: 24.11.2026.
exceptions-until = Соңғы күн
exceptions-until-hint = Бір күн болса, бос қалдырыңыз.
exceptions-hours = Осы күндердегі уақыт
exceptions-hours-hint = Тек басқа уақыт үшін. Мысалы: 09:00-13:00, 14:00-18:00.
exceptions-reason = Себебі
exceptions-reason-hint = Мұны бәрі оқиды. Бір тіл жетеді, үш тіл жақсырақ. Есім мен денсаулық туралы жазбаңыз.
exceptions-save = Сақтау
exceptions-save-and-tell = Сақтау және мүшелерге хабарлау
exceptions-remove = Алып тастау, апталық уақыт қайта қолданылады
exceptions-added = Сақталды. Сол уақытта брондауы бар мүшелерге хабар берілді.
exceptions-removed = Алып тасталды. Апталық уақыт қайта қолданылады.
exceptions-hit = Сол уақыттағы брондаулар
exceptions-hit-text = Әзірге ештеңе сақталған жоқ. Осы брондауларды тексеріңіз. Сақтасаңыз, мүшелерге хабар барады. Брондаулар ауыстырылғанша немесе бас тартылғанша қала береді.
exceptions-to-move = Мына брондауларды әлі басқа уақытқа ауыстыру керек:
exceptions-error-what = Бұл күндері не болатынын таңдаңыз.
exceptions-error-from = Бірінші күнді былай жазыңыз: 24.11.2026.
exceptions-error-until = Соңғы күнді былай жазыңыз: 24.11.2026.
exceptions-error-past = Бірінші күн бүгіннен ерте болмайды.
exceptions-error-order = Соңғы күн бірінші күннен ерте болмайды.
# $n (Number)
exceptions-error-many = Бірден ең көбі { $n } күн белгіленеді.
exceptions-error-reason = Неге жөндеуде екенін кемінде бір тілде жазыңыз.
exceptions-error-told = Осы күндердің бірі белгіленіп қойған. Алдымен соны алып тастаңыз.
exceptions-error-held = Алып тасталмады: осы уақытта брондау бар. Алдымен соны ауыстырыңыз.
