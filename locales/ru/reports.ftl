### Отчёт за период.

reports-title = Отчёты
reports-lead = Что поступило, выдано и вернулось за период и какая стоимость заявлена.
reports-show = Показать отчёт
reports-by-category = По видам
reports-nothing = За этот период ничего не было.
reports-category-caption = Движение оборудования по видам, в штуках
reports-received = Поступило в дар
reports-registered = Зарегистрировано
reports-lent = Выдано на время
reports-placed = Поставлено в комнаты
reports-given = Отдано насовсем
reports-returned = Вернулось
reports-missing = Не найдено
reports-registered-text = В зарегистрированное входит и купленное, и собранное в центре.
reports-by-donor = Кто передал
reports-no-donations = За этот период даров не было.
reports-value-all = Заявленная стоимость, всего:
reports-unstated = Даров без заявленной стоимости: { $n }.
reports-donor-caption = Кто что передал
reports-donations = Сколько раз
reports-chart = Поступило и выдано, диаграмма
reports-chart-text = У каждого вида две полосы: сплошная – поступило в дар, полосатая – выдано на время. Числа те же, что в таблице.
reports-error-from = Введите первый день правильно. Например: 22.11.2026.
reports-error-until = Введите последний день правильно. Например: 22.11.2026.
reports-error-order = Последний день не может быть раньше первого.
