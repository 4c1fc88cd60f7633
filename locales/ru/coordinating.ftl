### Координаторы: кто за что отвечает.


coordinating-decides-for = За что отвечает
coordinating-question = За что отвечает координатор?
coordinating-hint = Действует только вместе с ролью координатора.
coordinating-all = За всё
coordinating-all-hint = И за то, что добавят позже.
coordinating-some = Только за выбранное
coordinating-some-hint = Закрыть весь центр на день может только тот, кто отвечает за всё. Оставьте хотя бы одного такого координатора.
coordinating-which = Выбранное
coordinating-which-hint = Отметьте здесь, если выше стоит «Только за выбранное».
coordinating-error-none = Отметьте хотя бы одно.
coordinating-error-orphans = Больше некому решать заявки: { $names }. Сначала назначьте другого координатора.
handover-question = Кто продолжит работу?
handover-hint = Заявок без ответа: { $requests }. Помощь, которую нужно обеспечить: { $supports }. Где: { $names }.
handover-error-choose = Выберите, кто продолжит работу.
handover-error-nobody = Работа не закончена, и продолжить её некому. Сначала назначьте другого координатора.
coordinating-uncovered = Некому решать заявки: { $names }. Назначьте координатора.
coordinating-nobody-closes = Никто из координаторов не отвечает за всё. Закрыть весь центр на день некому.
