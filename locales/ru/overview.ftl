### Всё, что можно забронировать, за один день.

overview-title = Свободное время за один день
overview-link = Всё свободное время за один день
overview-none = Бронировать пока нечего.
overview-caption = По часам: свободно или занято
overview-closed = Закрыто
overview-booked = Бронирования:
