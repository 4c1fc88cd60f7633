### Келген заттарды тіркеу, жапсырмалар, тауып алған адамға және сый берушіге арналған беттер.

receiving-title = Құрылғыларды тіркеу
receiving-what = Не
receiving-from = Кім берді
receiving-registered = Тіркелгені
# $all (Number)
# $done (Number)
receiving-progress = { $all } ішінен { $done }
receiving-promised = Бұл әзірге уәде ғана. Келген соң тіркеңіз.
receiving-choose-lead = Бәріне ортақ нәрсені бір рет таңдаңыз. Содан кейін сериялық нөмірлерді бірінен соң бірін жазыңыз немесе сканерлеңіз.
receiving-boxes-lead = Бұл заттар бірге саналады. Әр қорап саны көрсетілген бір жазба болады.
receiving-boxes = Неше қорап?
receiving-boxes-hint = Заттар қораптарға тең бөлінеді.
receiving-place = Олар қайда тұр?
receiving-place-none = Әлі көрсетілмеген
receiving-new-place = Тізімде жоқ орын
receiving-new-place-hint = Мысалы: Қойма, 2-сөре. Осында жазсаңыз, тізім есепке алынбайды.
receiving-grade = Техникалық күйі қандай?
receiving-comes-with = Әрқайсысымен бірге не беріледі
receiving-comes-with-hint = Мысалы: қуаттағыш, сөмке. Бос қалдыруға болады.
receiving-tags = Жапсырма нөмірлері қандай?
receiving-tags-next = Реттегі келесі нөмірлер
receiving-tags-roll = Дайын орамдағы жапсырмалар
receiving-start = Бастау
receiving-register = Тіркеу
receiving-serial = Келесі құрылғының сериялық нөмірі
receiving-serial-hint = Жазыңыз немесе сканерлеңіз, содан кейін Enter басыңыз.
receiving-without = Келесісінде сериялық нөмір жоқ
receiving-roll = Келесі құрылғыға орамдағы жапсырма нөмірі
receiving-roll-hint = Жазыңыз немесе сканерлеңіз, содан кейін Enter басыңыз.
# $tag (String)
receiving-under = Келесі құрылғының жапсырма нөмірі: { $tag }
# $all (Number)
# $done (Number)
# $tag (String)
# $serial (String)
receiving-last = { $all } ішінен { $done }: { $tag }, сериялық нөмірі { $serial }
# $all (Number)
# $done (Number)
# $tag (String)
receiving-last-without = { $all } ішінен { $done }: { $tag }, сериялық нөмірі жоқ
# $tag (String)
receiving-change-last = Соңғысын түзету: { $tag }
receiving-rest = Қалғанын сериялық нөмірсіз тіркеу
receiving-change-choices = Орнын, күйін немесе жапсырмасын өзгерту
receiving-list = Тіркелген құрылғылар
receiving-rest-title = Қалғаны сериялық нөмірсіз
# $n (Number)
receiving-rest-lead = Келесі жапсырма нөмірін алатын құрылғы саны: { $n }.
receiving-rest-more = Бір ретте осынша тіркеледі. Қалғанына қайталаңыз.
receiving-rest-button = Оларды тіркеу
receiving-back = Сериялық нөмірлерге қайту
receiving-none = Әзірге ештеңе тіркелмеген.
receiving-none-here = Бұл құрылғылардың бірде-бірі қазір орталықта емес.
# $n (Number)
receiving-caption = Жазба саны: { $n }
# $n (Number)
receiving-pieces = { $n } дана
receiving-column-tag = Жапсырма нөмірі
receiving-column-serial = Сериялық нөмірі
receiving-column-place = Орны
receiving-column-grade = Техникалық күйі
receiving-column-data = Деректер
receiving-no-serial = Жоқ
receiving-correct = Өзгерту
receiving-data-none = Дерек сақтамайды
receiving-data-dirty = Деректер қалуы мүмкін
receiving-data-wiped = Деректер біржола жойылды
receiving-go-on = Тіркеуді жалғастыру
receiving-labels = Бұларға жапсырма басып шығару
receiving-place-all = Қайда тұрғанын көрсету
receiving-clean-all = Деректер жойылғанын растау
receiving-ready-all = Беруге дайын деп белгілеу
receiving-donation = Сыйға қайту
receiving-correct-title = Сериялық нөмірді өзгерту
receiving-correct-lead = Тіркелген жазба ешқашан жойылмайды. Артық тіркелсе, осында келесі құрылғының нөмірін жазып, жапсырманы соған жапсырыңыз.
receiving-correct-hint = Нөмірі болмаса, бос қалдырыңыз.
receiving-changed-by = Осы арада өзгеріс енгізілді. Енгізген адам:
receiving-save = Сақтау
receiving-which = Қай құрылғылар?
receiving-place-title = Құрылғылар қайда тұр
receiving-clean-title = Деректер біржола жойылды
receiving-clean-lead = Мұны екі адам растайды: сіз және тексерген адам.
receiving-clean-how = Деректер қалай жойылды?
receiving-clean-how-hint = Мысалы: nwipe бағдарламасымен, содан кейін дискінің бос екені тексерілді.
receiving-clean-second = Екінші адамның аты-жөні
receiving-clean-second-hint = Ештеңе қалмағанын тексерген адам. Ол сіз бола алмайсыз.
receiving-clean-button = Растауды сақтау
receiving-clean-none = Бұл құрылғыларда жойылатын дерек қалмады.
receiving-ready-title = Беруге дайын құрылғылар
# $n (Number)
receiving-ready-lead = Беруге дайын бола алатын құрылғы саны: { $n }. Тексерілгендерін белгілеңіз.
# $grade (String)
# $state (String)
receiving-ready-about = { $grade }. Қазір: { $state }
receiving-ready-button = Беруге дайын
receiving-ready-none = Қазір беруге дайын бола алатын басқа құрылғы жоқ.
# $n (Number)
receiving-ready-kept = Әзірге дайын бола алмайтын құрылғы саны: { $n }
# $n (Number)
receiving-notice-ready = Беруге дайын болған құрылғы саны: { $n }.
receiving-since-new = Жаңа тіркелді. Тіркеген адам:
# $state (String)
receiving-since-changed = Өзгеріс болды. Қазір: { $state }. Өзгерткен адам:
receiving-notice-all = Құрылғылардың бәрі тіркелді.
receiving-notice-registered = Құрылғылар тіркелді.
receiving-notice-placed = Орны сақталды.
receiving-notice-cleaned = Растау сақталды.
receiving-notice-corrected = Сериялық нөмір өзгертілді.
# $tag (String)
receiving-known-link = Ашу: { $tag }
receiving-error-place = Орынды тізімнен таңдаңыз немесе жаңасын жазыңыз.
receiving-error-grade = Техникалық күйін таңдаңыз.
receiving-error-tags = Жапсырма қайдан алынатынын таңдаңыз.
receiving-error-serial = Сериялық нөмірді жазыңыз немесе сканерлеңіз. Нөмірі болмаса, екінші батырманы басыңыз.
receiving-error-signs = Кемінде бір әріп немесе цифр жазыңыз.
receiving-error-is-tag = Бұл – орталықтың жапсырмасы. Өндірушінің сериялық нөмірін сканерлеңіз.
receiving-error-roll = Нөмірді орамда қалай басылса, солай жазыңыз немесе сканерлеңіз.
# $tag (String)
receiving-error-roll-used = Мұндай жапсырма бар: { $tag }. Орамнан келесісін алыңыз.
receiving-error-roll-far = Бұл нөмір басқа жапсырмалардан тым алыс. Тексеріңіз.
# $tag (String)
receiving-error-known = Мұндай сериялық нөмірі бар құрылғы тіркелген: { $tag }.
# $most (Number)
receiving-error-boxes = Қорап санын жазыңыз. Ең азы: 1. Ең көбі: { $most }.
receiving-error-full = Бұл жолдағы заттардың бәрі тіркелген.
receiving-error-left = Осы арада біреу құрылғы тіркеді. Санын тексеріп, қайта жіберіңіз.
receiving-error-changed = Осы арада бұл жазба өзгерді. Тексеріп, қайта сақтаңыз.
receiving-error-meanwhile = Осы арада құрылғыларда өзгеріс болды. Қарап шығып, қайта жіберіңіз.
receiving-error-which = Кемінде бір құрылғы таңдаңыз.
receiving-error-how = Деректер қалай жойылғанын жазыңыз.
receiving-error-second = Екінші адамның атын да, тегін де жазыңыз.
receiving-error-second-own = Екінші адам басқа біреу болуы керек.

labels-title = Жапсырмалар
labels-lead = Құрылғылар мен жапсырма парағын таңдаңыз. Содан кейін бетті басып шығарыңыз.
labels-tags = Жапсырма нөмірлері
labels-tags-hint = Бір немесе бірнешеу, бос орынмен немесе жаңа жолдан. Мысалы: AQ-0412 AQ-0413.
labels-size = Жапсырма парағы қандай?
# $size (String)
# $n (Number)
labels-size-of = { $size } мм, парақтағы саны: { $n }
labels-decimal-mark = ,
labels-used = Бірінші парақтан неше жапсырма алынған
labels-used-hint = Басталған парақты принтерге қайта салуға болады. Жаңа парақ болса, бос қалдырыңыз.
labels-show = Жапсырмаларды көрсету
# $n (Number)
labels-found = Тізімнен таңдалған құрылғы саны: { $n }.
# $most (Number)
labels-found-most = Бір ретте басылатын жапсырманың ең көбі: { $most }.
labels-found-next = Тізімнің келесі бөлігі
labels-sheet-title = Басып шығаратын жапсырмалар
# $n (Number)
labels-count = Жапсырма саны: { $n }
labels-print = A4 қағазға 100 пайыз көлемде, жиексіз басып шығарыңыз. Тек жапсырмалар басылады.
labels-back = Нөмірлерді немесе парақты өзгерту
labels-error-none = Кемінде бір жапсырма нөмірін жазыңыз.
# $words (String)
labels-error-strays = Бұл – жапсырма нөмірі емес: { $words }.
# $tags (String)
labels-error-unknown = Мұндай нөмірлі зат жоқ: { $tags }.
# $most (Number)
labels-error-many = Бір ретте басылатын жапсырманың ең көбі: { $most }. Бөліп басып шығарыңыз.
labels-error-size = Жапсырма парағын таңдаңыз.
# $most (Number)
labels-error-used = Неше жапсырма алынғанын жазыңыз. Ең азы: 0. Ең көбі: { $most }.

finder-title = Бұл зат біздің орталыққа тиесілі
finder-lead = Көмегіңізге рақмет. Бұл зат орталық мүшелеріне керек.
finder-how = Бізге қоңырау шалыңыз немесе орталыққа әкеліңіз. Келу қиын болса, айтыңыз, бірге шешеміз.
finder-sign-in = Мен орталықта жұмыс істеймін: кіру

fates-title = Сыйыңыз қазір қайда
fates-for = Кімге:
fates-lead = Рақмет. Мұнда әр заттың қазір қайда екені жазылған.
fates-as-of = Көрсетілген күні:
fates-no-names = Затты кім қолданатынын біз ешқашан айтпаймыз.
fates-nothing = Әзірге ештеңе жазылмаған.
fates-received-on = Алынған күні:
fates-promised-on = Уәде етілген күні:
# $year (Number)
# $month (String)
fates-month = { $year } жылғы { $month }
fates-received = Алынды, қарауды күтіп тұр.
fates-workshop = Біздің шеберханада.
fates-ready = Қолдануға дайын.
fates-lent = Мүшеге уақытша берілді.
# $month (String)
fates-lent-since = Мүшеге уақытша берілді. Берілген айы: { $month }.
fates-placed = Орталықта қолданылады.
# $month (String)
fates-placed-since = Орталықта қолданылады. Қойылған айы: { $month }.
fates-given = Мүшеге біржола берілді.
# $month (String)
fates-given-in = Мүшеге біржола берілді. Берілген айы: { $month }.
fates-parts = Бөлшектері басқа құрылғыларды жөндеуге қолданылады.
fates-recycling = Енді қолдануға келмейді, кәдеге жаратуға дайындалуда.
fates-recycled = Кәдеге жаратылды.
# $month (String)
fates-recycled-in = Кәдеге жаратылды. Айы: { $month }.
fates-missing = Қазір таба алмай тұрмыз, іздеп жатырмыз.
fates-built-in = Басқа құрылғының ішіне салынды.
fates-data = Деректер қалуы мүмкін. Олар жойылмайынша, бұл зат ешкімге берілмейді.
fates-data-lost = Онда деректер болуы мүмкін.
fates-wiped = Деректері біржола жойылды.
# $n (Number)
fates-waiting = Алынған, бірақ әлі тіркелмеген заттар саны: { $n }.
fates-private = Бұл – жеке бет. Мекенжайын білетін адам оны оқи алады.
fates-closed-title = Бұл сілтеме енді ашылмайды
fates-closed-text = Сілтеме жабылған немесе мекенжайы толық емес.
fates-closed-next = Орталықтан жаңасын сұраңыз:

donor-fates = Сый туралы хат
donor-link-title = Сый берушіге арналған жеке сілтеме
donor-link-anonymous = Аты аталмаған сый беруші
donor-link-lead = Бұл сілтемемен сый беруші әр заттың не болғанын кірмей-ақ көреді. Мүшелердің аты аталмайды.
donor-link-none = Қазір сілтеме жоқ.
donor-link-present = Қазіргі сілтеме
donor-link-made = Жасалған күні:
donor-link-make = Сілтеме жасау
donor-link-renew = Жаңа сілтеме жасау
donor-link-renew-hint = Жаңа сілтеме бұрынғысын жабады.
donor-link-close = Сілтемені жабу
donor-link-closed = Сілтеме жабылды.
donor-link-text = Сый берушіге арналған мәтін
donor-link-once = Мекенжай тек қазір көрсетіледі. Мәтінді көшіріп алыңыз немесе бетті басып шығарыңыз.
donor-link-letter-thanks = Орталығымызға жасаған сыйыңызға рақмет.
donor-link-letter-what = Оның не болғанын мына мекенжайдан кез келген уақытта көре аласыз:
donor-link-letter-private = Бұл мекенжай тек сізге арналған. Керек болмаса, бізге айтыңыз, жауып тастаймыз.
donor-link-donor = Сый беруші бетіне
