### Something is wrong: the form at the foot of every page, and its readers.

feedback-link = Что-то не так? Напишите нам
feedback-second-look = Не согласны? Попросите рассмотреть ещё раз

## The form

feedback-title = Напишите нам
feedback-lead = Скажите, что не так. Мы выслушаем и исправим.
feedback-kind = О чём вы пишете
feedback-kind-barrier = Препятствие
feedback-kind-complaint = Жалоба
feedback-kind-second-look = Ещё раз рассмотреть отказ
feedback-text = Что произошло
feedback-text-hint = Своими словами. Не больше 2000 символов.
feedback-without-name = Без моего имени
feedback-without-name-hint = Тогда мы не узнаем, кто написал, и не сможем ответить.
feedback-contact = Как вам ответить (необязательно)
feedback-contact-hint = Телефон или электронная почта.
feedback-send = Отправить
feedback-sent = Отправлено. Спасибо, что написали.
feedback-sent-title = Спасибо, что сообщили нам
feedback-sent-next = Ваше обращение прочтёт администратор. Больше никто его не увидит.
feedback-sent-answer = Если вы указали имя, ответ придёт в ваши сообщения.
feedback-sent-call = Если это срочно, позвоните:
feedback-error-kind = Выберите, о чём вы пишете.
feedback-error-text = Напишите текст.
feedback-error-many = Сейчас пришло слишком много обращений. Отправьте через час или позвоните: { $phone }.

## For administrators

feedback-reports-title = Жалобы и препятствия
feedback-show = Что показать
feedback-show-open = Ждут ответа
feedback-show-answered = С ответом
feedback-reports-none = Здесь ничего нет.
feedback-pages = Страницы
feedback-newer = Новее
feedback-older = Старее
feedback-counts = По месяцам
feedback-counts-caption = Сколько обращений пришло за месяц
feedback-month = Месяц
feedback-nameless = Без имени
feedback-report = Обращение
feedback-report-kind = О чём
feedback-report-at = Когда
feedback-report-by = От кого
feedback-report-contact = Как ответить
feedback-report-page = С какой страницы
feedback-report-text = Что написано
feedback-answer = Ответ
feedback-answer-text = Текст ответа
feedback-answer-hint = Он придёт человеку в сообщения. Не больше 2000 символов.
feedback-answer-send = Отправить ответ
feedback-note = Примечание
feedback-note-text = Текст примечания
feedback-note-hint = Имя не указано, поэтому никому не отправится. Не больше 2000 символов.
feedback-note-save = Сохранить примечание
feedback-done-answered = Ответ отправлен.
feedback-done-noted = Примечание сохранено.
feedback-error-answered = На это уже ответил другой человек. Прочтите ниже.
feedback-back = Ко всем обращениям
