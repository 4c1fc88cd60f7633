### Кезең есебі.

reports-title = Есептер
reports-lead = Кезеңде не келді, не берілді, не қайтты, құны қанша деп айтылды.
reports-show = Есепті көрсету
reports-by-category = Түрлері бойынша
reports-nothing = Бұл кезеңде ештеңе болған жоқ.
reports-closed-text = Бұл кезеңде жабылған ай бар, оның сандары тіркелген күнмен саналған. Мұнда сый қабылданған күнімен саналады, сондықтан сандары бөлек болуы мүмкін.
reports-category-caption = Жабдықтың қозғалысы түрлері бойынша, данамен
reports-received = Сыйға келді
reports-registered = Тіркелді
reports-lent = Уақытша берілді
reports-placed = Бөлмеге қойылды
reports-given = Біржола берілді
reports-returned = Қайтты
reports-missing = Табылмай қалды
reports-found = Табылды
reports-registered-text = Тіркелгендерге сатып алынған және осында жиналған жабдық та кіреді.
reports-by-donor = Кім берді
reports-no-donations = Бұл кезеңде сый қабылданған жоқ.
reports-value-all = Айтылған құны, барлығы:
# $n (Number)
reports-unstated = Құны айтылмаған сыйлар: { $n }.
reports-unstated-times = Құны неше рет айтылмаған
reports-donor-caption = Кім не әкелді
reports-donations = Неше рет
reports-chart = Келгені мен уақытша берілгені, диаграмма
reports-chart-text = Әр түрге екі жолақ: сыйға келгені тұтас, уақытша берілгені жолақты. Сандары кестедегідей.
reports-error-from = Бірінші күнді дұрыс жазыңыз. Мысалы: 22.11.2026.
reports-error-until = Соңғы күнді дұрыс жазыңыз. Мысалы: 22.11.2026.
reports-error-order = Соңғы күн бірінші күннен ерте болмасын.
