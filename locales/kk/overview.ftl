### Everything that can be booked, on one day.

overview-title = Бір күннің бос уақыты
overview-link = Барлығының бір күндік бос уақыты
overview-none = Әзірге брондайтын ештеңе жоқ.
overview-caption = Сағат сайын: бос па, бос емес пе
overview-closed = Жабық
overview-booked = Брондар:
