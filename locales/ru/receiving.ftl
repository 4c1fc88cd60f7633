### Регистрация поступившего, наклейки, страница для нашедшего и для дарителя.

receiving-title = Регистрация устройств
receiving-what = Что
receiving-from = Кто передал
receiving-registered = Зарегистрировано
receiving-progress = { $done } из { $all }
receiving-promised = Это пока только обещано. Регистрируйте, когда привезут.
receiving-choose-lead = Один раз выберите то, что общее для всех. Потом вводите или сканируйте серийные номера один за другим.
receiving-boxes-lead = Эти вещи считают вместе. Каждая коробка станет одной записью с количеством.
receiving-boxes = Сколько коробок?
receiving-boxes-hint = Штуки делятся между коробками поровну.
receiving-place = Где они находятся?
receiving-place-none = Пока не указано
receiving-new-place = Место, которого нет в списке
receiving-new-place-hint = Например: Склад, полка 2. Если написать, список не учитывается.
receiving-grade = В каком они техническом состоянии?
receiving-comes-with = Что прилагается к каждому
receiving-comes-with-hint = Например: зарядка, сумка. Можно не заполнять.
receiving-tags = Какие номера наклеек?
receiving-tags-next = Следующие по порядку
receiving-tags-roll = С готового рулона
receiving-start = Начать
receiving-register = Зарегистрировать
receiving-serial = Серийный номер следующего устройства
receiving-serial-hint = Введите или отсканируйте и нажмите Enter.
receiving-without = У следующего нет серийного номера
receiving-roll = Номер наклейки с рулона для следующего устройства
receiving-roll-hint = Введите или отсканируйте и нажмите Enter.
receiving-under = Номер наклейки следующего устройства: { $tag }
receiving-last = { $done } из { $all }: { $tag }, серийный номер { $serial }
receiving-last-without = { $done } из { $all }: { $tag }, без серийного номера
receiving-change-last = Исправить последнее: { $tag }
receiving-rest = Зарегистрировать остальные без серийных номеров
receiving-change-choices = Изменить место, состояние или наклейки
receiving-list = Зарегистрированные устройства
receiving-rest-title = Остальные без серийных номеров
receiving-rest-lead = { $n ->
    [one] { $n } устройство получит следующий номер наклейки.
    [few] { $n } устройства получат следующие номера наклеек.
    [many] { $n } устройств получат следующие номера наклеек.
   *[other] { $n } устройства получат следующие номера наклеек.
}
receiving-rest-more = За один раз регистрируется столько. Для оставшихся повторите.
receiving-rest-button = Зарегистрировать их
receiving-back = Назад к серийным номерам
receiving-none = Пока ничего не зарегистрировано.
receiving-none-here = Сейчас ни одного из этих устройств в центре нет.
receiving-caption = { $n ->
    [one] { $n } запись
    [few] { $n } записи
    [many] { $n } записей
   *[other] { $n } записи
}
receiving-pieces = { $n ->
    [one] { $n } штука
    [few] { $n } штуки
    [many] { $n } штук
   *[other] { $n } штуки
}
receiving-column-tag = Номер наклейки
receiving-column-serial = Серийный номер
receiving-column-place = Место
receiving-column-grade = Техническое состояние
receiving-column-data = Данные
receiving-no-serial = Нет
receiving-correct = Изменить
receiving-data-none = Не хранит данных
receiving-data-dirty = Данные могли остаться
receiving-data-wiped = Данные безвозвратно удалены
receiving-go-on = Продолжить регистрацию
receiving-labels = Напечатать наклейки для них
receiving-place-all = Указать, где они находятся
receiving-clean-all = Подтвердить, что данные удалены
receiving-ready-all = Отметить, что можно выдавать
receiving-donation = Назад к дарению
receiving-correct-title = Изменить серийный номер
receiving-correct-lead = Запись никогда не удаляется. Если она лишняя, впишите номер следующего устройства и наклейте на него эту наклейку.
receiving-correct-hint = Оставьте пустым, если номера нет.
receiving-changed-by = Тем временем изменения внесены. Кто:
receiving-save = Сохранить
receiving-which = Какие устройства?
receiving-place-title = Где находятся устройства
receiving-clean-title = Данные безвозвратно удалены
receiving-clean-lead = Это подтверждают двое: вы и тот, кто проверил.
receiving-clean-how = Как удалены данные?
receiving-clean-how-hint = Например: программой nwipe, потом проверено, что диск пуст.
receiving-clean-second = Имя второго человека
receiving-clean-second-hint = Кто проверил, что ничего не осталось. Это не можете быть вы.
receiving-clean-button = Сохранить подтверждение
receiving-clean-none = На этих устройствах нет данных, которые ещё нужно удалить.
receiving-ready-title = Устройства, которые можно выдавать
receiving-ready-lead = { $n ->
    [one] Можно выдавать { $n } устройство. Отметьте, если оно проверено.
    [few] Можно выдавать { $n } устройства. Отметьте те, что проверены.
    [many] Можно выдавать { $n } устройств. Отметьте те, что проверены.
   *[other] Можно выдавать { $n } устройства. Отметьте те, что проверены.
}
receiving-ready-about = { $grade }. Сейчас: { $state }
receiving-ready-button = Можно выдавать
receiving-ready-none = Других устройств, которые можно сейчас выдавать, нет.
receiving-ready-kept = Пока нельзя выдавать: { $n }
receiving-notice-ready = { $n ->
    [one] Теперь можно выдавать ещё { $n } устройство.
    [few] Теперь можно выдавать ещё { $n } устройства.
    [many] Теперь можно выдавать ещё { $n } устройств.
   *[other] Теперь можно выдавать ещё { $n } устройства.
}
receiving-since-new = Появилось в списке. Кто зарегистрировал:
receiving-since-changed = Есть изменения. Сейчас: { $state }. Кто изменил:
receiving-notice-all = Все устройства зарегистрированы.
receiving-notice-registered = Устройства зарегистрированы.
receiving-notice-placed = Место сохранено.
receiving-notice-cleaned = Подтверждение сохранено.
receiving-notice-corrected = Серийный номер изменён.
receiving-known-link = Открыть { $tag }
receiving-error-place = Выберите место из списка или напишите новое.
receiving-error-grade = Выберите техническое состояние.
receiving-error-tags = Выберите, откуда берутся наклейки.
receiving-error-serial = Введите или отсканируйте серийный номер. Если его нет, нажмите вторую кнопку.
receiving-error-signs = Напишите хотя бы одну букву или цифру.
receiving-error-is-tag = Это наклейка центра. Отсканируйте серийный номер изготовителя.
receiving-error-roll = Введите или отсканируйте номер так, как он напечатан на рулоне.
receiving-error-roll-used = Такая наклейка уже есть: { $tag }. Возьмите следующую с рулона.
receiving-error-roll-far = Этот номер далеко от других наклеек. Проверьте его.
receiving-error-known = Устройство с таким серийным номером уже есть: { $tag }.
receiving-error-boxes = Напишите число коробок: от 1 до { $most }.
receiving-error-full = По этой строке всё уже зарегистрировано.
receiving-error-left = Тем временем кто-то зарегистрировал часть устройств. Проверьте число и отправьте ещё раз.
receiving-error-changed = Тем временем эту запись изменили. Проверьте её и сохраните ещё раз.
receiving-error-meanwhile = Тем временем с устройствами что-то произошло. Посмотрите и отправьте ещё раз.
receiving-error-which = Выберите хотя бы одно устройство.
receiving-error-how = Напишите, как удалены данные.
receiving-error-second = Напишите имя и фамилию второго человека.
receiving-error-second-own = Вторым должен быть другой человек.

labels-title = Наклейки
labels-lead = Выберите устройства и лист наклеек. Потом напечатайте страницу.
labels-tags = Номера наклеек
labels-tags-hint = Один или несколько, через пробел или с новой строки. Например: AQ-0412 AQ-0413.
labels-size = Какой лист наклеек?
labels-size-of = { $size } мм, на листе: { $n }
labels-decimal-mark = ,
labels-used = Сколько наклеек уже снято с первого листа
labels-used-hint = Начатый лист можно вставить в принтер снова. Для нового листа оставьте пустым.
labels-show = Показать наклейки
labels-found = Выбрано из списка: { $n }.
labels-found-most = За один раз печатается не больше { $most }.
labels-found-next = Следующая часть списка
labels-sheet-title = Наклейки для печати
labels-count = { $n ->
    [one] { $n } наклейка
    [few] { $n } наклейки
    [many] { $n } наклеек
   *[other] { $n } наклейки
}
labels-print = Печатайте на бумаге A4 в масштабе 100 процентов, без полей. Напечатаются только наклейки.
labels-back = Изменить номера или лист
labels-error-none = Напишите хотя бы один номер наклейки.
labels-error-strays = Это не номер наклейки: { $words }.
labels-error-unknown = Такой наклейки ни у чего нет: { $tags }.
labels-error-many = За один раз печатается не больше { $most }. Напечатайте по частям.
labels-error-size = Выберите лист наклеек.
labels-error-used = Напишите, сколько наклеек снято: от 0 до { $most }.

finder-title = Эта вещь принадлежит нашему центру
finder-lead = Спасибо за помощь. Эта вещь нужна участникам нашего центра.
finder-how = Позвоните нам или принесите её в центр. Если прийти трудно, скажите, и мы что-нибудь придумаем.
finder-sign-in = Я работаю в центре: войти

fates-title = Что стало с вашим даром
fates-for = Для кого:
fates-lead = Спасибо. Здесь видно, где сейчас каждая вещь.
fates-as-of = По состоянию на:
fates-no-names = Мы никогда не называем того, кто пользуется вещью.
fates-nothing = Пока ничего не записано.
fates-received-on = Получено:
fates-promised-on = Обещано:
fates-month = { $month } { $year } года
fates-received = Получено, ждёт осмотра.
fates-workshop = Находится в нашей мастерской.
fates-ready = Готово к использованию.
fates-lent = Выдано участнику.
fates-lent-since = Участник пользуется этим с { $month }.
fates-placed = Используется в центре.
fates-placed-since = Используется в центре с { $month }.
fates-given = Отдано участнику насовсем.
fates-given-in = Отдано участнику насовсем. Когда: { $month }.
fates-parts = Части этой вещи помогают чинить другие.
fates-recycling = Использовать больше нельзя, готовим к утилизации.
fates-recycled = Утилизировано.
fates-recycled-in = Утилизировано. Когда: { $month }.
fates-missing = Сейчас мы не можем это найти и ищем.
fates-built-in = Встроено в другое устройство.
fates-data = Данные могли остаться. Пока они не удалены, никто это не получит.
fates-data-lost = Там могут быть данные.
fates-wiped = Данные безвозвратно удалены.
fates-waiting = { $n ->
    [one] { $n } штука получена и ждёт регистрации.
    [few] { $n } штуки получены и ждут регистрации.
    [many] { $n } штук получено и ждёт регистрации.
   *[other] { $n } штуки получены и ждут регистрации.
}
fates-private = Это личная страница: её может прочитать каждый, кто знает адрес.
fates-closed-title = Эта ссылка больше не работает
fates-closed-text = Ссылку закрыли, или адрес неполный.
fates-closed-next = Попросите у центра новую:

donor-fates = Письмо о судьбе дара
donor-link-title = Личная ссылка для дарителя
donor-link-anonymous = Даритель без имени
donor-link-lead = По этой ссылке даритель без входа видит, что стало с каждой вещью. Участников мы не называем.
donor-link-none = Сейчас ссылки нет.
donor-link-present = Действующая ссылка
donor-link-made = Создана:
donor-link-make = Создать ссылку
donor-link-renew = Создать новую ссылку
donor-link-renew-hint = Новая ссылка закроет эту.
donor-link-close = Закрыть ссылку
donor-link-closed = Ссылка закрыта.
donor-link-text = Текст для дарителя
donor-link-once = Адрес показан только сейчас. Скопируйте текст или напечатайте страницу.
donor-link-letter-thanks = Спасибо за ваш дар нашему центру.
donor-link-letter-what = По этому адресу вы всегда можете увидеть, что с ним стало:
donor-link-letter-private = Адрес только для вас. Если он больше не нужен, скажите нам, и мы его закроем.
donor-link-donor = К дарителю
