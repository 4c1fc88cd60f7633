### Координаторы: кто за что отвечает.


coordinating-decides-for = Решает заявки
coordinating-question = Какие заявки решает координатор?
coordinating-hint = Действует только вместе с ролью координатора.
coordinating-all = Все
coordinating-all-hint = И на то, что добавят позже.
coordinating-some = Только на выбранное
coordinating-which = Выбранное
coordinating-which-hint = Отметьте здесь, если выше стоит «Только на выбранное».
coordinating-error-none = Отметьте хотя бы одно.
coordinating-error-orphans = Больше некому решать заявки: { $names }. Сначала назначьте другого координатора.
handover-question = Кто продолжит работу?
handover-hint = Заявок без ответа: { $requests }. Помощь, которую нужно обеспечить: { $supports }. Где: { $names }.
handover-error-choose = Выберите, кто продолжит работу.
handover-error-nobody = Работа не закончена, и продолжить её некому. Сначала назначьте другого координатора.
