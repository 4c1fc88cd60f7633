### Words of deciding requests.

## The queue, sifted

# $n (Number)
approval-moves = { $n ->
    [one] Уақытты ауыстыру туралы { $n } тілек бар.
   *[other] Уақытты ауыстыру туралы { $n } тілек бар.
}
# $n (Number)
approval-supports = { $n ->
    [one] Көмек ұйымдастырылмаған { $n } келу бар.
   *[other] Көмек ұйымдастырылмаған { $n } келу бар.
}
approval-filter-resource = Не
approval-filter-day = Қай күні
approval-filter-any-day = Кез келген күні
approval-filter-since = Қашаннан бері күтуде
approval-filter-any-time = Бәрібір
approval-filter-long = Бір жұмыс күнінен артық
approval-filter-none = Мұндай өтінім жоқ. Таңдауыңызды өзгертіңіз немесе барлығын көрсетіңіз.
approval-filter-all = Барлық өтінімді көрсету

## Several at once

several-choose = Таңдау
several-heading = Бірнеше өтінімді бірден шешу
several-hint = Алдымен өтінімдерді белгілеңіз. Қайталанатын келулер бөлек шешіледі.
several-approve = Таңдалғандарды мақұлдау
several-refuse = Таңдалғандарды қабылдамау
several-error-none = Кемінде бір өтінімді белгілеңіз.
several-error-gone = Бірден шешуге болатын өтінім қалмады.
several-title = Өтінімдер бойынша нәтиже
several-nothing = Мұнда сіздің өтінімдеріңіз жоқ.
# $n (Number)
several-done = { $n ->
    [one] { $n } өтінім шешілді. Мүшелер хабар алады.
   *[other] { $n } өтінім шешілді. Мүшелер хабар алады.
}
several-decided = Шешілді
several-left = Шешілмеді
several-left-text = Бұл өтінімдерді бұрын біреу шешкен. Немесе олар енді сәйкес келмейді.
# $n (Number)
several-refusal-about = { $n ->
    [one] { $n } өтінім қабылданбайды.
   *[other] { $n } өтінім қабылданбайды. Себебі барлығына бірдей.
}
several-refusal-which = Қандай өтінімдер

## What stands in the way of an approval

hurdle-title = Өтінім мақұлданбады
hurdle-what = Не кедергі болды
# $when (String)
# $what (String)
hurdle-line = { $when }: { $what }
hurdle-out-of-use = Ол қазір пайдаланылмайды.
hurdle-elsewhere = Бұл уақытта мүшенің басқа брондауы бар.
hurdle-hours = Жұмыс уақыты өзгерді: бұл уақытта ол енді жабық.
hurdle-length = Брондау ережесі өзгерді: ұзақтығы немесе басталуы енді сай келмейді.
hurdle-party = Брондау ережесі өзгерді: мұнша адамға орын жоқ.
hurdle-may = Мүше бұрынғы ереже бойынша сұраған. Оны бәрібір мақұлдай аласыз.
hurdle-may-not = Себебін айтып, өтінімді қабылдамаңыз. Немесе мүшеге басқа уақыт ұсыныңыз.
hurdle-approve = Бәрібір мақұлдау
hurdle-open = Өтінімді ашу

## A question to the member

# $n (Number)
approval-answered = { $n ->
    [one] { $n } өтінім бойынша сұраққа жауап келді.
   *[other] { $n } өтінім бойынша сұраққа жауап келді.
}
question-heading = Сұрақтар мен жауаптар
question-title = Мүшеге сұрақ қою
question-ask = Сұрақ қою
question-decide = Шешім мерзімі өзгермейді:
question-label = Сұрағыңыз
question-hint = Мүше оны осы өтінім бетінде оқиды. Ең көбі 500 таңба.
question-send = Сұрақты жіберу
question-done = Сұрақ жіберілді. Мүшеге хабар барады.
question-unanswered = Жауап әлі жоқ.
question-answer = Жауабыңыз
question-answer-hint = Жауапты үйлестірушілер оқиды. Ең көбі 500 таңба.
question-answer-send = Жауапты жіберу
question-answered = Жауап жіберілді. Үйлестірушілер оны оқиды.
question-error-empty = Сұрақты жазыңыз.
question-error-no-answer = Жауапты жазыңыз.
question-waits = Алдыңғы сұраққа әлі жауап берілмеген. Келесісін жауаптан кейін қойыңыз.
question-over = Бұл өтінім шешіліп қойған. Енді сұрақ қойылмайды.
question-answer-over = Бұл өтінім шешіліп қойған. Жауап енді керек емес.
question-answered-before = Бұл сұраққа жауап берілген.
question-kept = Сіздің жазғаныңыз, ол жіберілмеді:

## What was decided

past-title = Шешілген өтінімдер
past-none = Мұндай шешім табылмады.
past-earlier = Бұрынғы шешімдер

## Reminding the coordinators

reminder-button = Үйлестірушілерге еске салу
reminder-last = Үйлестірушілерге соңғы рет еске салынған уақыт:
reminder-card = Мүше еске салды
reminder-done = Үйлестірушілерге еске салынды. Келесі жұмыс күні қайта еске сала аласыз.
reminder-before = Бүгін үйлестірушілерге еске салынған. Келесі жұмыс күні қайта еске сала аласыз.
reminder-over = Бұл өтінім шешіліп қойған. Еске салудың қажеті жоқ.
