### Мерекелер туралы сөздер.

holiday-new-year = Жаңа жыл
holiday-christmas = Православиелік Рождество
holiday-women = Халықаралық әйелдер күні
holiday-constitution = Конституция күні
holiday-nauryz = Наурыз мейрамы
holiday-unity = Қазақстан халқының бірлігі мерекесі
holiday-defender = Отан қорғаушы күні
holiday-victory = Жеңіс күні
holiday-capital = Астана күні
holiday-republic = Республика күні
holiday-independence = Тәуелсіздік күні
holiday-kurban-ait = Құрбан айт

holidays-title = Мереке күндері
holidays-lead = Бұл күндері орталық жабық, ештеңе брондалмайды.
holidays-ask = Әзірге ештеңе жабылған жоқ. Осы күндердегі брондауларды тексеріңіз. Күндерді жапсаңыз, мүшелерге хабар барады. Брондаулар ауыстырылғанша немесе бас тартылғанша қала береді.
holidays-closed = Жабық деп белгіленген күндер
holidays-closed-none = Жабық күн жоқ.
holidays-open = Әлі ашық тұрған мерекелер
holidays-open-none = Осы және келесі жылдың барлық мерекесі жабық.
holidays-choose = Қай күндерді жабу керек?
holidays-kurban = Құрбан айттың бірінші күні
holidays-kurban-hint = Күні жыл сайын өзгереді. Мысалы: 16.05.2027. Ол жабық болса, бос қалдырыңыз.
holidays-close = Осы күндерді жабу
holidays-closed-done = Күндер жабылды. Брондауы бар мүшелерге хабар берілді.
holidays-error-unreal = Күнді былай жазыңыз: 16.05.2027.
holidays-error-reach = Осы не келесі жылдың күнін жазыңыз. Ол бүгіннен ерте болмасын.
holidays-error-closed = Бұл күн жабық деп белгіленген.
holidays-error-nothing = Кемінде бір күн таңдаңыз.
