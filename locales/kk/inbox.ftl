### The inbox: everything a person has been told.

inbox-title = Хабарламалар
# $n (Number)
inbox-nav-unread = Хабарламалар, жаңасы: { $n }
# $n (Number)
inbox-home-unread = Сізде { $n } жаңа хабарлама бар
inbox-empty = Әзірге хабарлама жоқ. Жаңалық болса, осы бетте жазамыз.
inbox-new = Жаңа
inbox-read-one = Оқылды деп белгілеу
inbox-read-all = Бәрін оқылды деп белгілеу
inbox-done-read = Хабарлама оқылды деп белгіленді.
inbox-done-all-read = Хабарламалар оқылды деп белгіленді.
inbox-pages = Хабарламалардың беттері
