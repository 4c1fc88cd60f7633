### Что мне помогает: карточка, согласие на неё и кто её смотрел.


needs-title = Что мне помогает
needs-lead = Здесь можно один раз сказать, что вам помогает. Можно ничего не писать: бронировать это не мешает.
needs-for = Это карточка участника: { $name }. «Вы» на этой странице – этот человек.
needs-no-diagnosis = Напишите, что помогает, а не почему. Диагноз мы не спрашиваем и не храним.
needs-back = Вернуться к бронированию
needs-used = Последний раз использована:
needs-still-right = Всё по-прежнему верно
needs-still-right-done = Спасибо. Карточка остаётся без изменений.
needs-question = Что вам помогает?
needs-question-hint = Отметьте нужное. Можно добавить своё предложение. Чтобы удалить карточку, снимите все отметки и сохраните.
needs-about = { $what }: своими словами (необязательно)
needs-save = Сохранить карточку
needs-saved = Карточка сохранена.
needs-removed = Карточка удалена. Просьбы, отправленные с ней, больше не действуют.
needs-nothing = Карточка пуста: ничего не хранится.
needs-error-other = Напишите, что вам помогает, или снимите отметку.
needs-error-not-ticked = Отметьте эту строку или сотрите её предложение.
needs-error-consent = Без вашего согласия хранить карточку нельзя. Отметьте согласие или снимите все отметки.

## Виды помощи

needs-interpreter-kazakh = Специалист казахского жестового языка
needs-interpreter-russian = Специалист русского жестового языка
needs-assistant = Помощник
needs-guide = Человек, который покажет дорогу
needs-reader = Человек, который читает вслух
needs-ramp = Пандус
needs-hearing-loop = Индукционная петля
needs-large-print = Крупный шрифт
needs-quiet = Тихое место
needs-more-time = Больше времени
needs-guide-dog = Собака-проводник
needs-other = Другое

## Согласие

needs-consent-title = Ваше согласие
needs-consent-agreed = Даю согласие: центр хранит мою карточку «Что мне помогает».
needs-consent-agreed-for = Даю согласие от имени участника: { $name }. Центр хранит эту карточку.
needs-consent-purposes = Чтобы координаторы подготовились к вашему приходу.
needs-consent-purposes-label = Для чего
needs-consent-data = Отмеченные строки и ваши слова.
needs-consent-data-label = Что хранится
needs-consent-readers = Координаторы, которые ведут ваше бронирование: за 7 дней до него и 1 день после. Каждый просмотр записывается.
needs-consent-readers-label = Кто читает
needs-consent-third-parties = Никому.
needs-consent-third-parties-label = Кому ещё передаётся
needs-consent-period = Пока вы не отзовёте согласие или пока не пройдёт 24 месяца без использования.
needs-consent-period-label = Как долго
needs-consent-version-label = Версия этого текста
needs-consent-given = Согласие дано
needs-withdraw = Отозвать согласие
needs-withdrawal-title = Отозвать согласие?
needs-withdrawal-card = Карточка будет сразу удалена.
needs-withdrawal-support = То, о чём вы просили с карточкой для будущих бронирований, готовить не будут.
needs-withdrawal-bookings = Ваши бронирования останутся.
needs-keep = Оставить карточку

## Кто смотрел

needs-looks = Кто смотрел вашу карточку
needs-looks-none = Пока никто не смотрел.
needs-look = Карточку открывал координатор: { $name }. Причина – ваше бронирование:
needs-look-acting = Карточку открывал законный представитель: { $name }.
