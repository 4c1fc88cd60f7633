### The register of people.


people-title = Люди
people-search = Кого вы ищете?
people-search-hint = Фамилия, имя, телефон или почта. Достаточно начала.
people-role = Роль
people-state = Участие
people-any = Любое значение
people-find = Найти
people-found = { $n ->
        [one] Найден { $n } человек
        [few] Найдено { $n } человека
       *[other] Найдено { $n } человек
    }
people-page = Список, страница { $n }
people-pages = Страницы списка
people-previous = Предыдущая страница
people-next = Следующая страница
people-language = Язык чтения
people-roles = Роли
people-roles-hint = Если роль изменится, этому человеку нужно будет войти заново.
people-roles-save = Сохранить роли
people-roles-done = Роли сохранены.
people-password = Ваш пароль
people-password-hint = Так мы проверяем, что роль меняете именно вы.
people-membership = Изменить участие
people-membership-done = Участие изменено.
people-end = Конец участия
people-erase = Стереть данные
people-error-password-empty = Введите свой пароль.
people-error-last = Это единственный администратор. Сначала назначьте администратором другого человека.
people-error-state = Нажмите одну из кнопок на этой странице.
role-coordinator = Координатор
role-coordinator-text = Решает заявки, организует помощь.
role-staff = Сотрудник
role-staff-text = Ведёт подаренное оборудование.
role-accountant = Бухгалтер
role-accountant-text = Читает учёт оборудования.
role-administrator = Администратор
role-administrator-text = Ведёт людей, роли и портал.
membership-applied = Ждёт приёма
membership-active = Участник
membership-paused = Временно не приходит
membership-left = Больше не участник
membership-died = Скончался
membership-guest = Гость, без учётной записи
membership-make-active = Сделать участником
membership-make-paused = Отметить: временно не приходит
membership-make-left = Отметить: больше не участник
membership-erased = Данные стёрты
