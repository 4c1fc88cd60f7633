### Слова о праздниках.

holiday-new-year = Новый год
holiday-christmas = Православное Рождество
holiday-women = Международный женский день
holiday-constitution = День Конституции
holiday-nauryz = Наурыз мейрамы
holiday-unity = Праздник единства народа Казахстана
holiday-defender = День защитника Отечества
holiday-victory = День Победы
holiday-capital = День Столицы
holiday-republic = День Республики
holiday-independence = День Независимости
holiday-kurban-ait = Курбан-айт

holidays-title = Праздничные дни
holidays-lead = В эти дни центр закрыт и бронировать нельзя.
holidays-ask = Пока ничего не закрыто. Проверьте бронирования в эти дни. Если закрыть дни, участникам сообщат. Бронирования остаются, пока их не перенесут или не отменят.
holidays-closed = Дни, которые уже закрыты
holidays-closed-none = Закрытых дней нет.
holidays-open = Праздники, которые ещё открыты
holidays-open-none = Все праздники этого и следующего года закрыты.
holidays-choose = Какие дни закрыть?
holidays-kurban = Первый день Курбан-айта
holidays-kurban-hint = Каждый год это другой день. Например: 16.05.2027. Если он уже закрыт, оставьте пустым.
holidays-close = Закрыть эти дни
holidays-closed-done = Дни закрыты. Участникам с бронированием на эти дни сообщено.
holidays-error-unreal = Введите день так: 16.05.2027.
holidays-error-reach = Введите день этого или следующего года, не раньше сегодняшнего.
holidays-error-closed = Этот день уже закрыт.
holidays-error-nothing = Выберите хотя бы один день.
