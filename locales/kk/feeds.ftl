### Bookings for calendar programs.

feed-title = Күнтізбе
feed-text = Телефонның не компьютердің күнтізбесі брондауларды өзі оқып тұрады.
feed-link = Күнтізбе мекенжайлары
feed-one = Күнтізбеге қосу (файл)
feed-address = Жаңа мекенжай
feed-address-once = Мекенжайды күнтізбе бағдарламасына көшіріңіз. Ол тек осы жолы көрсетіледі.
feed-address-secret = Мекенжайды білген адам брондауларды көреді. Ешкімге айтпаңыз.
feed-made = Мекенжай жасалған уақыт:
feed-none = Мекенжай әлі жоқ.
feed-make = Мекенжай жасау
feed-renew = Жаңа мекенжай жасау
feed-end = Мекенжайды жою
feed-done-made = Дайын. Мекенжай төменде.
feed-done-ended = Мекенжай жойылды. Ол енді ештеңе көрсетпейді.
# $name (String)
feed-waits = Жауап күтілуде: { $name }
# $name (String)
feed-off = Болмайды: { $name }
# $people (Number)
feed-taken = Бос емес, адам саны: { $people }
