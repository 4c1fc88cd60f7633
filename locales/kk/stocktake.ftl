### Түгендеу: орындағы заттарды санау.

stocktake-title = Түгендеу
stocktake-lead = Бір орындағы жабдықты санаңыз. Бірнеше адам бірге санай алады.
stocktake-start = Санауды бастау
stocktake-place = Қай орынды санайсыз?
stocktake-place-hint = Тізімдегі жабдық осы орында тұруы керек.
stocktake-choose = Орынды таңдаңыз
stocktake-no-places = Әзірге бірде-бір орын енгізілмеген.
stocktake-error-place = Орынды таңдаңыз.
stocktake-open = Қазір саналып жатыр
stocktake-open-none = Қазір ешқандай орын саналып жатқан жоқ.
stocktake-closed = Аяқталған санаулар
stocktake-closed-none = Аяқталған санау жоқ.
stocktake-pages = Аяқталған санаулардың беттері
stocktake-newer = Жаңалары
stocktake-older = Ескілері
stocktake-all = Барлық санаулар
# $found (Number)
# $expected (Number)
stocktake-progress = Табылғаны: { $found }. Барлығы: { $expected }.
stocktake-started = Басталды:
stocktake-closed-at = Аяқталды:
stocktake-not-closed = Әлі саналып жатыр
stocktake-counting = Санау:
stocktake-tag = Жапсырма нөмірі
stocktake-tag-hint = Теріңіз немесе сканерлеңіз, содан кейін Enter басыңыз. Мысалы: AQ-0412 немесе 412.
stocktake-note = Белгілеу
stocktake-error-nothing = Жапсырмадағы нөмірді теріңіз немесе сканерлеңіз.
# $what (String)
stocktake-said-found = { $what }: табылды.
# $what (String)
stocktake-said-unexpected = { $what }: бұл жерде күтілмеген.
# $what (String)
stocktake-said-unknown = { $what }: мұндай нөмір жоқ. Терілген күйінде жазып қойдық.
# $what (String)
stocktake-said-again = { $what }: бұрын саналған.
# $place (String)
stocktake-its-place = Тіркелген орны: { $place }.
stocktake-no-place = Тіркелген орны жоқ.
# $state (String)
stocktake-its-state = Күйі: { $state }.
stocktake-with-holder = Тіркеу бойынша біреуге берілген.
stocktake-was-moved = Енді орны – осы жер.
stocktake-went-missing = Енді жоғалған деп есептеледі.
# $n (Number)
# $name (String)
stocktake-box = { $name }, саны: { $n }
stocktake-take-back-last = Соңғы белгіні қайтарып алу
stocktake-take-back = Белгіні алып тастау
stocktake-taken-back = Белгі алынды.
stocktake-joined = Бұл орын саналып жатыр. Бірге санай беріңіз.
stocktake-latest = Соңғы белгіленгендер
stocktake-next = Әрі қарай
stocktake-see-lists = Тізімдерді қарау
stocktake-see-closing = Санауды аяқтау
stocktake-is-found = табылды
stocktake-is-not-found = табылмады
stocktake-is-unexpected = күтілмеген
stocktake-is-unknown = белгісіз нөмір
# $n (Number)
stocktake-count-expected = Күтілгені: { $n }.
# $n (Number)
stocktake-count-found = Табылғаны: { $n }.
# $n (Number)
stocktake-count-not-found = Табылмағаны: { $n }.
# $n (Number)
stocktake-count-unexpected = Күтілмегені: { $n }.
# $n (Number)
stocktake-count-unknown = Белгісіз нөмірлер: { $n }.
stocktake-closing = Санауды аяқтау:
stocktake-closing-text = Белгі қоймасаңыз, жабдықтың күйі де, орны да өзгермейді.
stocktake-missing = Қайсысы жоғалған?
stocktake-missing-hint = Алдымен басқа бөлмелерден қараңыз. Белгіленгендері «Табылмай тұр» күйіне ауысады.
stocktake-moved = Қайсысының орны енді – осы жер?
stocktake-moved-hint = Белгіленбегендерін өз орнына апарыңыз.
stocktake-for-ever = Аяқталған санау өзгермейді.
stocktake-close = Санауды аяқтау
stocktake-count-on = Санай беру
stocktake-error-changed = Осы арада бірдеңе өзгерді. Тізімді қайта қарап, қайта растаңыз.
stocktake-closed-done = Санау аяқталды.
stocktake-closed-meanwhile = Осы арада санау аяқталып қойған. Соңғы нөмір саналмады.
# $place (String)
stocktake-reason = Түгендеу. Орны: { $place }
stocktake-report = Түгендеу есебі:
stocktake-not-found = Табылмағандар
stocktake-not-found-none = Барлығы табылды.
stocktake-unexpected = Бұл жерде күтілмегендер
stocktake-unexpected-none = Артық ештеңе жоқ.
stocktake-unknown = Белгісіз нөмірлер
stocktake-unknown-none = Белгісіз нөмір жоқ.
stocktake-found = Табылғандар
stocktake-found-none = Әзірге ештеңе табылған жоқ.
stocktake-files = Есепті жүктеп алу
stocktake-file-xlsx = Есепті жүктеп алу (XLSX)
stocktake-file-csv = Есепті жүктеп алу (CSV)
stocktake-column-tag = Жапсырма нөмірі
stocktake-column-outcome = Нәтиже
stocktake-column-what = Не
stocktake-column-quantity = Саны
stocktake-column-state = Күйі
stocktake-column-place = Тіркелген орны
stocktake-column-day = Саналған күні
