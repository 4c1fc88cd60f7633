### Брондауға болатын орындардың суреттері туралы сөздер.

# $name (String)
pictures-of = Суреттер: { $name }
pictures-lead = Қатысушылар келмес бұрын суреттерге қарайды: кіреберіс, есік, орынның өзі. Әр суретке оны көрмейтіндер үшін сипаттама керек.
pictures-none = Әзірге сурет жоқ.
# $n (Number)
pictures-number = { $n }-сурет
pictures-undescribed = Оны әзірге ешкім көрмейді: сипаттамасы жоқ.
pictures-to-describe = Әлі ешкім сипаттамаған сурет
pictures-describe = Сипаттау
pictures-change = Сипаттаманы өзгерту
pictures-earlier = Ертерек көрсету
pictures-later = Кейінірек көрсету
pictures-remove = Суретті алып тастау
pictures-new = Сурет қосу
pictures-file = Фотосурет
# $n (Number)
pictures-file-hint = JPEG, PNG немесе WebP, ең көбі { $n } МБ. Адамдардың беті көрінбесін. Қайда және қашан түсірілгені сақталмайды.
pictures-bring = Қосып, сипаттамаға көшу
# $id (String)
# $name (String)
pictures-one = № { $id } сурет: { $name }
pictures-how = Келуге көмектесетін нәрсені жазыңыз: не қайда, ені мен биіктігі қандай, түсі қандай. Екі-үш сөйлем. «Суретте» деп жазбаңыз.
pictures-description = Не көрінеді
# $id (String)
# $name (String)
pictures-removal = № { $id } суретті алып тастау: { $name }
pictures-removal-text = Оны қайтаруға болмайды. Сипаттамалары да бірге жойылады.
pictures-keep = Қалдыру
pictures-described = Сипаттама сақталды. Сурет қатысушылардың бетінде тұр.
pictures-moved = Реті өзгерді.
pictures-removed = Сурет алынып тасталды.
pictures-error-none = Фотосуретті таңдаңыз.
# $n (Number)
pictures-error-large = Файл { $n } МБ-тан үлкен. Кішірек файл жіберіңіз: мысалы, телефонда көлемін кішірейтіңіз.
pictures-error-unreadable = Бұл файл фотосурет ретінде оқылмайды. JPEG, PNG немесе WebP таңдаңыз.
pictures-error-pixels = Сурет тым үлкен: ең көбі 40 миллион нүкте, бір жағы ең көбі 12 000.
# $n (Number)
pictures-error-many = Сурет саны { $n } болды. Алдымен біреуін алып тастаңыз.
pictures-error-description = Не көрінетінін сипаттаңыз.
