### Условия: их виды, кто помогает, что готовят.


support-video-interpreter = Специалист жестового языка по видеосвязи
support-met-at-door = Встретить у входа
support-late-taxi = Такси домой поздно вечером
support-enough = Времени на подготовку достаточно.
support-late = { $days ->
        [one] Обычно на это нужен { $days } рабочий день. Всё равно просите: постараемся.
        [few] Обычно на это нужно { $days } рабочих дня. Всё равно просите: постараемся.
       *[many] Обычно на это нужно { $days } рабочих дней. Всё равно просите: постараемся.
    }
support-time = Время на подготовку
support-own-words = Добавить своими словами (необязательно)
support-choose = Выбрать из списка: специалист жестового языка, помощник, пандус, такси
support-choose-legend = Что подготовить?
support-brings-own = Специалист или помощник придёт со мной
support-own = Придёт со своим человеком
support-giver = Кто поможет: { $name }
support-another = Прошу другого человека
support-another-done = Координатор поищет другого человека.
support-other-than = Участник просит не этого человека: { $name }.

## Как идёт подготовка

support-lines-title = Что будет готово
support-lines-save = Сохранить и сообщить участнику
support-line-asked = Ещё готовим
support-option-busy = { $name }: в это время помогает другому участнику
support-option-hours = { $name }: обычно в это время не может
support-error-busy = Этот человек в это время помогает другому участнику. Выберите другого.
support-error-line = Выберите из списка.
support-done-asked = Сохранено. Часть ещё готовим.

## Список координатора

support-board-title = Что нужно подготовить
support-board-title-of = Что нужно подготовить: { $kind }
support-board-lead = Каждый участник из этого списка увидит, что вы смотрели его просьбу.
support-board-kind = Какие условия
support-board-any = Все
support-board-show = Показать
support-board-none = Готовить нечего.
support-board-what = Что нужно
support-board-words = Своими словами, читайте на странице бронирования
support-board-by = Подготовить не позже
support-board-late = Времени осталось меньше обычного
support-board-open = Отметить, что будет готово
support-board-more = { $n ->
        [one] Есть ещё { $n } просьба. Сначала подготовьте эти.
        [few] Есть ещё { $n } просьбы. Сначала подготовьте эти.
       *[many] Есть ещё { $n } просьб. Сначала подготовьте эти.
    }
support-calls-title = Позвоните: помощь больше не нужна
support-call-told = Сообщено
support-call-done = Отмечено.

## Кто помогает

support-people-title = Кто помогает
support-people-lead = Участник видит только имя того, кто поможет, но не телефон.
support-people-new = Добавить человека
support-people-none = Пока никого нет.
support-people-name = Имя и фамилия
support-people-name-hint = Так прочитает участник.
support-people-phone = Телефон
support-people-kinds = Чем помогает
support-people-languages = На каких языках говорит
support-people-days = В какие дни обычно может
support-people-from = С какого часа
support-people-until = До какого часа
support-people-save = Сохранить
support-people-back = Вернуться к списку
support-people-saved = Сохранено.
support-people-remove = Убрать из списка: { $name }
support-people-remove-text = Имя и телефон будут удалены.
support-people-remove-do = Убрать
support-people-removed = Убрано из списка.
support-people-promised = { $n ->
        [one] Убрать нельзя: этот человек обещал помочь, впереди { $n } посещение. Сначала найдите другого.
        [few] Убрать нельзя: этот человек обещал помочь, впереди { $n } посещения. Сначала найдите другого.
       *[many] Убрать нельзя: этот человек обещал помочь, впереди { $n } посещений. Сначала найдите другого.
    }
support-people-error-name = Напишите имя.
support-people-error-phone = Напишите номер телефона. Например: 8 701 234 56 78.
support-people-error-kinds = Отметьте, чем помогает этот человек.
support-people-error-days = Отметьте хотя бы один день.
support-people-error-from = Напишите, с какого часа, так: 9:00.
support-people-error-until = Напишите, до какого часа, так: 18:00.
support-people-error-order = Конец должен быть позже начала.

## За сколько дней просить

support-kinds-title = За сколько рабочих дней просить
support-kinds-lead = Это прочитает участник. Попросить можно и позже.
support-kinds-save = Сохранить
support-kinds-saved = Сохранено. То, что уже сказано, не меняется.
support-kinds-error = Напишите целое число от 0 до { $most }.
message-support-another = Участник просит другого помощника: { $what }, { $when }
