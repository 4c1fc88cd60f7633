### Words of the ready sentences for declining.

refusals-title = Готовые предложения отказа
refusals-lead = Их выбирает координатор, когда отклоняет заявку. Участник читает предложение на своём языке.
refusals-none = Готовых предложений пока нет.
refusals-in-use = Используется
refusals-not-in-use = Не используется
refusals-change = Изменить
refusals-take-out = Больше не использовать
refusals-take-in = Снова использовать
refusals-up = Выше
refusals-down = Ниже
refusals-new = Новое предложение
refusals-add = Добавить предложение
refusals-sentence = Предложение
refusals-one-title = Изменить готовое предложение
refusals-one-text = То, что уже сказано участникам, не изменится.
refusals-save = Сохранить
refusals-back = Вернуться к предложениям
refusals-added = Предложение добавлено.
refusals-changed = Предложение изменено.
refusals-used = Предложение снова используется.
refusals-unused = Предложение больше не используется.
refusals-moved = Порядок предложений изменён.
refusals-error-empty = Напишите предложение и на этом языке.
refusals-error-changed = Это предложение уже изменил другой человек. Новое стоит выше. Чтобы оставить своё, сохраните ещё раз.
