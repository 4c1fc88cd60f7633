### Bookings for calendar programs.

feed-title = Календарь
feed-text = Календарь телефона или компьютера сам читает бронирования.
feed-link = Адреса для календаря
feed-one = Добавить в календарь (файл)
feed-address = Новый адрес
feed-address-once = Скопируйте адрес в программу календаря. Он показан только сейчас.
feed-address-secret = Кто знает адрес, тот видит бронирования. Никому его не давайте.
feed-made = Адрес создан:
feed-none = Адреса пока нет.
feed-make = Создать адрес
feed-renew = Создать новый адрес
feed-end = Удалить адрес
feed-done-made = Готово. Адрес ниже.
feed-done-ended = Адрес удалён. По нему больше ничего не видно.
feed-waits = Ждёт ответа: { $name }
feed-off = Не состоится: { $name }
feed-taken = Занято, людей: { $people }
