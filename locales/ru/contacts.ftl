### The contact list: whom coordinators tell by hand.

contacts-title = Список для связи
contacts-count = { $n ->
    [one] Сейчас нужно связаться с { $n } человеком.
    [few] Сейчас нужно связаться с { $n } людьми.
   *[other] Сейчас нужно связаться с { $n } людьми.
}
contacts-home = { $n ->
    [one] Нужно связаться: { $n } человек
    [few] Нужно связаться: { $n } человека
   *[other] Нужно связаться: { $n } человек
}
contacts-none = Сейчас связываться ни с кем не нужно.
contacts-now = Связаться сейчас
contacts-later = Позже
contacts-more = В списке есть ещё люди. Они появятся, когда часть людей узнает свои новости.
contacts-way = Как связаться
contacts-call = Позвоните:
contacts-write = Не звоните, напишите SMS или в мессенджер:
contacts-helper = Через помощника:
contacts-in-person = Скажите при встрече в центре.
contacts-no-phone = Номер телефона неизвестен. Скажите при встрече.
contacts-next-visit = Следующее посещение
contacts-next-visit-none = Одобренных бронирований впереди нет.
contacts-not-before = Не раньше
contacts-spoken = Язык разговора
contacts-words = Что сказать
contacts-greeting = Здравствуйте, { $name }! Это центр «{ $centre }».
contacts-tried = Как уже пробовали
contacts-tried-reached = удалось сообщить
contacts-tried-no-answer = ответа не было
contacts-tried-again = связаться снова: { $when }
contacts-reached = Удалось сообщить
contacts-no-answer = Нет ответа
contacts-again-when = Когда связаться снова?
contacts-again = Сохранить время новой попытки
contacts-done-reached = Человек знает. Его больше нет в списке.
contacts-done-no-answer = Записано: ответа не было. Попробуйте снова через час.
contacts-done-again = Время новой попытки сохранено.
contacts-error-done = Это уже сделал другой координатор, или сообщение устарело. Список обновлён.
contacts-error-past = Это время уже прошло. Напишите время позже.
